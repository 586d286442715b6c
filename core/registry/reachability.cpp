// SPDX-License-Identifier: GPL-3.0-or-later
// Reading what the register says.
#include "core/base/logging.h"
#include "core/registry/farregistry.h"

#include <QHash>

#include <algorithm>

namespace brevduva {
namespace {

const QString recipientV3 = QStringLiteral("http://minameddelanden.gov.se/schema/Recipient/v3");
const QString recipientSpace = QStringLiteral("http://minameddelanden.gov.se/schema/Recipient");
const QString authoritySpace = QStringLiteral("http://minameddelanden.gov.se/Authority");
const QString senderSpace = QStringLiteral("http://minameddelanden.gov.se/schema/Sender");
const QString dispatcherSpace = QStringLiteral("http://minameddelanden.gov.se/schema/Dispatcher");

XmlElement part(const XmlElement& of, const char* name)
{
    return of.child(recipientSpace, QString::fromLatin1(name));
}

//! One ReachabilityStatus as it stands.
struct Status {
    QString type;
    bool pending = false;
    bool accepted = false;
    bool hasOperator = false;
    MailboxOperator mailboxOperator;
    QDateTime lastChange;
};

Result<Status> readStatus(const XmlElement& answer)
{
    const XmlElement account = part(answer, "AccountStatus");
    const auto accepted = part(answer, "SenderAccepted").boolean();
    const auto pending = part(account, "Pending").boolean();
    if (!accepted || !pending)
        return fail(ErrorCode::Corrupt, QStringLiteral("SenderAccepted or Pending is unreadable"));
    Status status;
    status.type = part(account, "Type").text();
    status.pending = *pending;
    status.accepted = *accepted;
    const XmlElement supplier = part(account, "ServiceSupplier");
    status.hasOperator = !supplier.isNull();
    status.mailboxOperator = {part(supplier, "Id").text(), part(supplier, "Name").text(),
        QUrl(part(supplier, "ServiceAdress").text(), QUrl::StrictMode),
        QUrl(part(supplier, "UIAdress").text(), QUrl::StrictMode)};
    QString changed = part(answer, "LastSenderAcceptChange").text();
    if (changed.isEmpty())
        changed = part(account, "LastRegistration").text();
    status.lastChange = QDateTime::fromString(changed, Qt::ISODateWithMs);
    return status;
}

bool isAllowed(const MailboxOperator& mailboxOperator, const QStringList& allowed)
{
    return allowed.isEmpty() || std::ranges::any_of(allowed, [&](const QString& entry) {
        return entry == mailboxOperator.id
            || mailboxOperator.name.contains(entry, Qt::CaseInsensitive);
    });
}

//! The decision table of section 6.4, top-down. "Not accepted" without any account is no mailbox,
//! not a refusal.
MailboxOutcome outcomeOf(const Status& status, const QStringList& allowed)
{
    if (status.type == QStringLiteral("Not"))
        return MailboxOutcome::NoMailbox;
    if (status.type == QStringLiteral("Anonymous"))
        return MailboxOutcome::AnonymousOnly;
    if (!status.accepted)
        return MailboxOutcome::SenderDeclined;
    if (status.pending)
        return MailboxOutcome::Pending;
    if (!status.hasOperator || status.type != QStringLiteral("Secure"))
        return MailboxOutcome::NoOperator;
    if (!isAllowed(status.mailboxOperator, allowed))
        return MailboxOutcome::OperatorNotAllowed;
    const QUrl& address = status.mailboxOperator.serviceAddress;
    if (!address.isValid() || address.host().isEmpty()
        || address.scheme() != QStringLiteral("https"))
        return MailboxOutcome::NoServiceAddress;
    return MailboxOutcome::Reachable;
}

} // namespace

Result<QList<Mailbox>> readReachability(
    const XmlElement& response, const QList<RecipientId>& asked, const QStringList& operators)
{
    if (response.name() != QStringLiteral("isReachableResponse") || response.space() != recipientV3)
        return fail(ErrorCode::Corrupt, QStringLiteral("not an isReachableResponse"));
    QHash<QString, Status> answers;
    for (const XmlElement& answer : response.children(recipientV3, QStringLiteral("return"))) {
        const auto status = readStatus(answer);
        if (!status)
            return fail(status.error());
        answers.insert(part(part(answer, "AccountStatus"), "RecipientId").text(), *status);
    }
    QList<Mailbox> mailboxes;
    for (const RecipientId& recipient : asked) {
        const auto answer = answers.constFind(recipient.digits());
        if (answer == answers.constEnd()) {
            mailboxes << Mailbox {recipient, MailboxOutcome::NoAnswer, {}, {}};
            continue;
        }
        mailboxes << Mailbox {
            recipient, outcomeOf(*answer, operators), answer->mailboxOperator, answer->lastChange};
    }
    for (const RecipientId& recipient : asked)
        answers.remove(recipient.digits());
    if (!answers.isEmpty())
        qCWarning(lcRegistry) << answers.size() << "answers about numbers that were not asked for";
    return mailboxes;
}

Result<QList<RegisteredSender>> readSenders(const XmlElement& response)
{
    if (response.name() != QStringLiteral("getSendersResponse")
        || response.space() != authoritySpace)
        return fail(ErrorCode::Corrupt, QStringLiteral("not a getSendersResponse"));
    QList<RegisteredSender> senders;
    for (const XmlElement& row : response.children(QStringLiteral("*"), QStringLiteral("return")))
        senders << RegisteredSender {row.child(senderSpace, QStringLiteral("Id")).text(),
            row.child(senderSpace, QStringLiteral("Name")).text()};
    return senders;
}

Result<QList<RegisteredForwarder>> readForwarders(const XmlElement& response)
{
    if (response.name() != QStringLiteral("getDispatchersResponse")
        || response.space() != authoritySpace)
        return fail(ErrorCode::Corrupt, QStringLiteral("not a getDispatchersResponse"));
    QList<RegisteredForwarder> forwarders;
    for (const XmlElement& row : response.children(QStringLiteral("*"), QStringLiteral("return"))) {
        RegisteredForwarder forwarder {row.child(dispatcherSpace, QStringLiteral("Id")).text(),
            row.child(dispatcherSpace, QStringLiteral("Name")).text(), {}};
        for (const XmlElement& sender : row.children(dispatcherSpace, QStringLiteral("Senders")))
            forwarder.senders << RegisteredSender {
                sender.child(senderSpace, QStringLiteral("Id")).text(),
                sender.child(senderSpace, QStringLiteral("Name")).text()};
        forwarders << forwarder;
    }
    return forwarders;
}

QByteArray isReachableRequest(const RecipientId& sender, const QList<RecipientId>& recipients)
{
    QByteArray content
        = "<r3:isReachable xmlns:r3=\"http://minameddelanden.gov.se/schema/Recipient/v3\">"
          "<r3:senderOrgNr>"
        + sender.digits().toLatin1() + "</r3:senderOrgNr>";
    for (const RecipientId& recipient : recipients)
        content += "<r3:recipientId>" + recipient.digits().toLatin1() + "</r3:recipientId>";
    return soapRequest(content + "</r3:isReachable>");
}

} // namespace brevduva
