// SPDX-License-Identifier: GPL-3.0-or-later
// doctor, config and secret.
#include "app/cli/await.h"
#include "app/cli/exitstatus.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "app/text/errortext.h"

#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace brevduva::cli {
namespace {

constexpr qint64 soonDays = 30;
constexpr qint64 largestSecret = 64 * 1024;

QString sourceWords(Settings::Source source)
{
    switch (source) {
    case Settings::Source::MachinePolicy:
    case Settings::Source::UserPolicy:
        return CommandLine::tr("managed by your organisation");
    case Settings::Source::Profile:
        return CommandLine::tr("profile");
    case Settings::Source::Default:
        return CommandLine::tr("default");
    }
    return {};
}

QString sourceName(Settings::Source source)
{
    switch (source) {
    case Settings::Source::MachinePolicy:
        return QStringLiteral("machinePolicy");
    case Settings::Source::UserPolicy:
        return QStringLiteral("userPolicy");
    case Settings::Source::Profile:
        return QStringLiteral("profile");
    case Settings::Source::Default:
        return QStringLiteral("default");
    }
    return {};
}

//! The doctor's findings, one line each.
class Report {
public:
    explicit Report(Output& output)
        : m_output(output)
    {
    }
    void good(const QString& what, const QString& text) { line(what, QStringLiteral("ok"), text); }
    void mind(const QString& what, const QString& text)
    {
        line(what, QStringLiteral("warning"), text);
    }
    void bad(const QString& what, const Error& error)
    {
        const ErrorWords words = errorWords(error);
        line(what, QStringLiteral("error"),
            QStringLiteral("%1 %2 (%3: %4)")
                .arg(words.what, words.next, errorName(error.code), error.detail));
        m_bad = true;
    }
    [[nodiscard]] bool isBad() const { return m_bad; }

private:
    void line(const QString& what, const QString& verdict, const QString& text)
    {
        m_output.object({{QStringLiteral("check"), what}, {QStringLiteral("verdict"), verdict},
            {QStringLiteral("text"), text}});
        m_output.line(QStringLiteral("%1  %2: %3").arg(verdict.leftJustified(7), what, text));
    }

    Output& m_output;
    bool m_bad = false;
};

void certificate(Report& report, Session& session)
{
    const Signer* const signer = session.parts().signer();
    if (!signer)
        return;
    const CertificateFacts facts = signer->certificate();
    const qint64 days = facts.daysLeft(session.parts().clock().now());
    const QString text
        = CommandLine::tr(
            "%1, valid to %2 (%n day(s) left), issued by %3", nullptr, static_cast<int>(days))
              .arg(facts.subject,
                  facts.notAfter.toLocalTime().toString(QStringLiteral("yyyy-MM-dd")),
                  facts.issuer);
    if (days < soonDays)
        report.mind(QStringLiteral("certificate"), text);
    else
        report.good(QStringLiteral("certificate"), text);
}

void connections(Report& report, Session& session)
{
    Registry* const registry = session.parts().registry();
    if (!registry)
        return report.mind(
            QStringLiteral("register"), CommandLine::tr("no register is configured"));
    const QUrl url = session.parts().settings().url(QStringLiteral("registry.url"));
    const QString proxy = HttpClient::proxyFor(
        url, session.parts().settings().text(QStringLiteral("network.proxy")));
    report.good(QStringLiteral("proxy"), proxy.isEmpty() ? CommandLine::tr("none") : proxy);

    const auto sender = session.parts().sender();
    const auto found = await(registry->lookup({sender->id}));
    if (found)
        report.good(QStringLiteral("register"), CommandLine::tr("%1 answers").arg(url.host()));
    else
        report.bad(QStringLiteral("register"), found.error());

    const auto senders = await(registry->senders());
    if (!senders)
        report.bad(QStringLiteral("sender"), senders.error());
    else if (std::ranges::any_of(
                 *senders, [&](const auto& row) { return row.id == sender->id.digits(); }))
        report.good(QStringLiteral("sender"),
            CommandLine::tr("%1 is a connected sender").arg(sender->name));
    else
        report.bad(QStringLiteral("sender"),
            {ErrorCode::ServiceNotAuthorised,
                QStringLiteral("the sender is not among the connected ones"), {}, -1});

    const auto forwarders = await(registry->forwarders());
    if (!forwarders)
        return report.bad(QStringLiteral("forwarder"), forwarders.error());
    const QString owner = session.parts().signer()->certificate().serialNumber;
    const bool mayDeliver = std::ranges::any_of(*forwarders, [&](const RegisteredForwarder& row) {
        return row.id == owner && std::ranges::any_of(row.senders, [&](const auto& entry) {
            return entry.id == sender->id.digits();
        });
    });
    const bool direct = session.parts().settings().text(QStringLiteral("delivery.mode"))
        == QStringLiteral("direct");
    if (mayDeliver)
        report.good(QStringLiteral("forwarder"),
            CommandLine::tr("%1 may deliver for the sender").arg(owner));
    else if (direct)
        report.bad(QStringLiteral("forwarder"),
            {ErrorCode::ServiceNotAuthorised,
                QStringLiteral(
                    "the certificate's owner is not registered as forwarder for the sender"),
                {}, -1});
    else
        report.good(
            QStringLiteral("forwarder"), CommandLine::tr("the forwarder delivers for the sender"));
}

void ownComputer(Report& report, Session& session)
{
    const auto paper = await(session.parts().printer().check());
    if (paper)
        report.good(QStringLiteral("printer"), *paper);
    else
        report.bad(QStringLiteral("printer"), paper.error());
    const QString office = session.parts().settings().file(QStringLiteral("convert.program"));
    const QString program
        = office.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("soffice")) : office;
    if (!program.isEmpty() && QFile::exists(program))
        report.good(QStringLiteral("libreoffice"), program);
    else
        report.mind(
            QStringLiteral("libreoffice"), CommandLine::tr("not found; only PDF can be sent"));
    if (const auto opened = session.openOutbox(SqliteOutbox::Access::Look); !opened)
        return report.bad(QStringLiteral("outbox"), opened.error());
    const auto rows = session.parts().outbox()->count({});
    const auto open = session.parts().outbox()->unfinished();
    if (!rows || !open)
        return report.bad(QStringLiteral("outbox"), rows ? open.error() : rows.error());
    report.good(QStringLiteral("outbox"),
        CommandLine::tr("%n letter(s)", nullptr, *rows) + QStringLiteral(", ")
            + CommandLine::tr("%n unfinished", nullptr, static_cast<int>(open->size()))
            + QStringLiteral(", ") + session.parts().outboxFolder());
}

void showSetting(Session& session, const SettingKey& key)
{
    const Settings& settings = session.parts().settings();
    const QString name = QString::fromLatin1(key.name);
    const Settings::Source source = settings.source(name);
    session.output().object(
        {{QStringLiteral("key"), name}, {QStringLiteral("value"), settings.text(name)},
            {QStringLiteral("source"), sourceName(source)},
            {QStringLiteral("locked"), settings.isLocked(name)},
            {QStringLiteral("meaning"), QString::fromLatin1(key.meaning)}});
    session.output().line(
        QStringLiteral("%1 = %2  [%3]  %4")
            .arg(name, settings.text(name), sourceWords(source), QString::fromLatin1(key.meaning)));
}

} // namespace

int doctor(Session& session, const DoctorCommand&)
{
    Report report(session.output());
    const Settings& settings = session.parts().settings();
    report.good(QStringLiteral("profile"), settings.profilePath());
    if (const auto sender = session.parts().sender(); !sender)
        report.bad(QStringLiteral("sender"), sender.error());
    const auto opened = session.openNetwork();
    certificate(report, session);
    if (opened)
        connections(report, session);
    else
        report.bad(QStringLiteral("key"), opened.error());
    ownComputer(report, session);
    return report.isBad() ? ExitOther : ExitDone;
}

int config(Session& session, const ConfigCommand& command)
{
    if (command.what == ConfigCommand::What::List) {
        for (const SettingKey& key : settingKeys())
            showSetting(session, key);
        return ExitDone;
    }
    const SettingKey* const key = findSetting(command.key);
    if (!key) {
        session.output().error(
            {ErrorCode::NotFound, QStringLiteral("no such setting"), command.key, -1}, {});
        return ExitRefused;
    }
    if (command.what == ConfigCommand::What::Set) {
        const auto set = session.parts().settings().set(command.key, command.value);
        if (!set) {
            session.output().error(set.error(), {});
            return ExitRefused;
        }
    }
    if (session.output().isJson())
        showSetting(session, *key);
    else
        session.output().line(session.parts().settings().text(command.key));
    return ExitDone;
}

int secret(Session& session, const SecretCommand& command)
{
    QFile input;
    (void)input.open(stdin, QIODevice::ReadOnly);
    QByteArray value = input.read(largestSecret);
    while (value.endsWith('\n') || value.endsWith('\r'))
        value.chop(1);
    if (value.isEmpty()) {
        session.output().error(
            {ErrorCode::InvalidInput, QStringLiteral("standard input was empty"), command.name, -1},
            {});
        return ExitRefused;
    }
    const auto store = session.parts().secrets();
    const auto written = store ? await((*store)->write(command.name, SecretBytes(std::move(value))))
                               : Result<bool>(fail(store.error()));
    if (!written) {
        session.output().error(written.error(), {});
        return ExitOther;
    }
    session.output().line(CommandLine::tr("Saved %1.").arg(command.name));
    session.output().object({{QStringLiteral("saved"), command.name}});
    return ExitDone;
}

} // namespace brevduva::cli
