// SPDX-License-Identifier: GPL-3.0-or-later
// doctor, config and secret.
#include "app/checkup/checkup.h"
#include "app/cli/await.h"
#include "app/cli/exitstatus.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "app/text/errortext.h"

#include <QEventLoop>
#include <QFile>

namespace brevduva::cli {
namespace {

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
    const auto troubleOf = [](const Result<void>& opened) {
        return opened ? std::nullopt : std::optional<Error>(opened.error());
    };
    const auto sending = troubleOf(session.openNetwork());
    const auto outbox = troubleOf(session.openOutbox(SqliteOutbox::Access::Look));
    Checkup checkup(session.parts(), sending, outbox);
    bool isBad = false;
    QEventLoop loop;
    QObject::connect(&checkup, &Checkup::found, &loop, [&](const CheckLine& line) {
        isBad = isBad || line.verdict == CheckLine::Verdict::Bad;
        const QString verdict = verdictName(line.verdict);
        const QString text = line.error
            ? QStringLiteral("%1 (%2: %3)")
                  .arg(line.text, errorName(line.error->code), line.error->detail)
            : line.text;
        session.output().object({{QStringLiteral("check"), line.check},
            {QStringLiteral("verdict"), verdict}, {QStringLiteral("text"), text}});
        session.output().line(
            QStringLiteral("%1  %2: %3").arg(verdict.leftJustified(7), line.check, text));
    });
    QObject::connect(&checkup, &Checkup::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    checkup.start();
    loop.exec();
    return isBad ? ExitOther : ExitDone;
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
