// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checkup/checkup.h"

#include "app/checkup/certificateradar.h"
#include "app/text/errortext.h"
#include "core/base/async.h"

#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace brevduva {

QString verdictName(CheckLine::Verdict verdict)
{
    switch (verdict) {
    case CheckLine::Verdict::Good:
        return QStringLiteral("ok");
    case CheckLine::Verdict::Mind:
        return QStringLiteral("warning");
    case CheckLine::Verdict::Bad:
        return QStringLiteral("error");
    }
    return {};
}

Checkup::Checkup(Composition& parts, std::optional<Error> sendingTrouble,
    std::optional<Error> outboxTrouble, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_sendingTrouble(std::move(sendingTrouble))
    , m_outboxTrouble(std::move(outboxTrouble))
{
}

void Checkup::good(const QString& check, const QString& text)
{
    Q_EMIT found({check, CheckLine::Verdict::Good, text, {}});
}

void Checkup::mind(const QString& check, const QString& text)
{
    Q_EMIT found({check, CheckLine::Verdict::Mind, text, {}});
}

void Checkup::bad(const QString& check, const Error& error)
{
    const ErrorWords words = errorWords(error);
    Q_EMIT found({check, CheckLine::Verdict::Bad, words.what + u' ' + words.next, error});
}

void Checkup::start()
{
    configuration();
    if (m_sendingTrouble) {
        certificates();
        bad(QStringLiteral("key"), *m_sendingTrouble);
        return printer();
    }
    connections();
}

void Checkup::configuration()
{
    good(QStringLiteral("profile"), m_parts.settings().profilePath());
    if (const auto sender = m_parts.sender(); !sender)
        bad(QStringLiteral("sender"), sender.error());
}

void Checkup::connections()
{
    Registry* const registry = m_parts.registry();
    if (!registry) {
        mind(QStringLiteral("register"), tr("no register is configured"));
        certificates();
        return printer();
    }
    const QUrl url = m_parts.settings().url(QStringLiteral("registry.url"));
    const QString proxy
        = HttpClient::proxyFor(url, m_parts.settings().text(QStringLiteral("network.proxy")));
    good(QStringLiteral("proxy"), proxy.isEmpty() ? tr("none") : proxy);
    const auto sender = m_parts.sender();
    whenDone(
        registry->lookup({sender->id}), this, [this, url](const Result<QList<Mailbox>>& answer) {
            if (answer)
                good(QStringLiteral("register"), tr("%1 answers").arg(url.host()));
            else
                bad(QStringLiteral("register"), answer.error());
            askSenders();
        });
}

void Checkup::askSenders()
{
    whenDone(m_parts.registry()->senders(), this,
        [this](const Result<QList<RegisteredSender>>& senders) {
            const auto sender = m_parts.sender();
            if (!senders)
                bad(QStringLiteral("sender"), senders.error());
            else if (std::ranges::any_of(
                         *senders, [&](const auto& row) { return row.id == sender->id.digits(); }))
                good(QStringLiteral("sender"), tr("%1 is a connected sender").arg(sender->name));
            else
                bad(QStringLiteral("sender"),
                    {ErrorCode::ServiceNotAuthorised,
                        QStringLiteral("the sender is not among the connected ones"), {}, -1});
            askForwarders();
        });
}

void Checkup::askForwarders()
{
    whenDone(m_parts.registry()->forwarders(), this,
        [this](const Result<QList<RegisteredForwarder>>& forwarders) {
            if (forwarders)
                judgeForwarders(*forwarders);
            else
                bad(QStringLiteral("forwarder"), forwarders.error());
            certificates(); // by now the servers have shown theirs
            printer();
        });
}

void Checkup::judgeForwarders(const QList<RegisteredForwarder>& forwarders)
{
    const auto sender = m_parts.sender();
    const QString owner = m_parts.signer()->certificate().serialNumber;
    const bool mayDeliver = std::ranges::any_of(forwarders, [&](const RegisteredForwarder& row) {
        return row.id == owner && std::ranges::any_of(row.senders, [&](const auto& entry) {
            return entry.id == sender->id.digits();
        });
    });
    const bool direct
        = m_parts.settings().text(QStringLiteral("delivery.mode")) == QStringLiteral("direct");
    if (mayDeliver)
        good(QStringLiteral("forwarder"), tr("%1 may deliver for the sender").arg(owner));
    else if (direct)
        bad(QStringLiteral("forwarder"),
            {ErrorCode::ServiceNotAuthorised,
                QStringLiteral(
                    "the certificate's owner is not registered as forwarder for the sender"),
                {}, -1});
    else
        good(QStringLiteral("forwarder"), tr("the forwarder delivers for the sender"));
}

void Checkup::certificates()
{
    using Role = WatchedCertificate::Role;
    for (const WatchedCertificate& watched : watchedCertificates(m_parts)) {
        const qint64 days = watched.facts.daysLeft(m_parts.clock().now());
        const QString end
            = watched.facts.notAfter.toLocalTime().toString(QStringLiteral("yyyy-MM-dd"));
        const QString who = watched.host.isEmpty() ? watched.facts.subject : watched.host;
        const QString text
            = tr("%1, valid to %2 (%n day(s) left), issued by %3", nullptr, static_cast<int>(days))
                  .arg(who, end, watched.facts.issuer);
        const QString check = watched.role == Role::Signing
            ? QStringLiteral("certificate")
            : (watched.role == Role::Server ? QStringLiteral("serverCertificate")
                                            : QStringLiteral("otherCertificate"));
        if (urgencyOf(days) == Urgency::None || urgencyOf(days) == Urgency::Plan)
            good(check, text);
        else
            mind(check, text);
    }
}

void Checkup::printer()
{
    whenDone(m_parts.printer().check(), this, [this](const Result<QString>& paper) {
        if (paper)
            good(QStringLiteral("printer"), *paper);
        else
            bad(QStringLiteral("printer"), paper.error());
        libreOffice();
        outbox();
        Q_EMIT finished();
    });
}

void Checkup::libreOffice()
{
    const QString office = m_parts.settings().file(QStringLiteral("convert.program"));
    const QString program
        = office.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("soffice")) : office;
    if (!program.isEmpty() && QFile::exists(program))
        good(QStringLiteral("libreoffice"), program);
    else
        mind(QStringLiteral("libreoffice"), tr("not found; only PDF can be sent"));
}

void Checkup::outbox()
{
    if (m_outboxTrouble)
        return bad(QStringLiteral("outbox"), *m_outboxTrouble);
    if (!m_parts.outbox())
        return;
    const auto rows = m_parts.outbox()->count({});
    const auto open = m_parts.outbox()->unfinished();
    if (!rows || !open)
        return bad(QStringLiteral("outbox"), rows ? open.error() : rows.error());
    good(QStringLiteral("outbox"),
        tr("%n letter(s)", nullptr, *rows) + QStringLiteral(", ")
            + tr("%n unfinished", nullptr, static_cast<int>(open->size())) + QStringLiteral(", ")
            + m_parts.outboxFolder());
}

} // namespace brevduva
