// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/infrastructure.h"

#include "app/sandbox/schemarules.h"
#include "app/sandbox/signaturecheck.h"

#include <QCryptographicHash>
#include <QUuid>

namespace brevduva::sandbox {
namespace {

constexpr qsizetype largestEnvelope = 2'097'152;
constexpr int mostNumbers = 1000;
const QString messageV3 = QStringLiteral("http://minameddelanden.gov.se/schema/Message/v3");
const QString serviceV3 = QStringLiteral("http://minameddelanden.gov.se/schema/Service/v3");

struct Connected {
    const char* id;
    const char* name;
};
constexpr Connected senders[] = {{"162021004748", "Kommun A"}, {"162021003898", "Kommun B"}};

Answer fault(int code, const char* description) { return {code, QByteArray(description)}; }

bool isSender(const QString& id)
{
    return std::ranges::any_of(
        senders, [&id](const Connected& one) { return id == QLatin1String(one.id); });
}

bool isAllowedType(const QString& type)
{
    static const QStringList allowed {QStringLiteral("application/pdf"),
        QStringLiteral("application/msword"),
        QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml-template"),
        QStringLiteral("text/calendar")};
    return allowed.contains(type);
}

//! The rules of one message that the schema does not tell.
Answer judgeMessage(const xmlNode* message)
{
    const QString type = textOf(find(message, {"Body", "ContentType"}));
    if (type != QStringLiteral("text/plain") && type != QStringLiteral("text/html"))
        return fault(5019, "body type");
    const QByteArray body
        = QByteArray::fromBase64(textOf(find(message, {"Body", "Body"})).toLatin1());
    if (body.trimmed().isEmpty())
        return fault(5016, "empty body");
    if (type == QStringLiteral("text/html") && body.toLower().contains("<script"))
        return fault(5015, "script in the body");
    for (const xmlNode* const node : elements(message)) {
        if (localName(node) != QStringLiteral("Attachment"))
            continue;
        if (!isAllowedType(textOf(child(node, QStringLiteral("ContentType")))))
            return fault(5019, "attachment type");
        const QByteArray bytes
            = QByteArray::fromBase64(textOf(child(node, QStringLiteral("Body"))).toLatin1());
        const QByteArray sum
            = QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex().toUpper();
        if (textOf(child(node, QStringLiteral("Checksum"))).toLatin1() != sum)
            return fault(5001, "attachment checksum");
    }
    return {};
}

QByteArray element(const char* prefix, const char* name, const QString& text)
{
    const QByteArray tag = QByteArray(prefix) + ':' + name;
    return '<' + tag + '>' + escaped(text) + "</" + tag + '>';
}

QString recipientOf(const xmlNode* signedDelivery)
{
    return textOf(find(signedDelivery, {"Delivery", "Header", "Recipient"}));
}

QString senderOf(const xmlNode* signedDelivery)
{
    return textOf(find(signedDelivery, {"Delivery", "Header", "Sender", "Id"}));
}

} // namespace

Infrastructure::Infrastructure(const Certificates& certificates, const QDir& folder, QDate today)
    : m_certificates(certificates)
    , m_operators(operators())
    , m_people(people(today))
    , m_mailboxes(QDir(folder.filePath(QStringLiteral("mailboxes"))))
{
}

void Infrastructure::setAddress(const QString& operatorKey, const QString& address)
{
    for (Operator& one : m_operators) {
        if (one.key == operatorKey)
            one.address = address;
    }
}

const Person* Infrastructure::person(const QString& number) const
{
    for (const Person& one : m_people) {
        if (one.number == number)
            return &one;
    }
    return nullptr;
}

const Operator* Infrastructure::mailboxOperator(const QString& key) const
{
    for (const Operator& one : m_operators) {
        if (one.key == key)
            return &one;
    }
    return nullptr;
}

bool Infrastructure::mayForward(const QString& forwarder, const QString& sender) const
{
    const bool ownForwarder = forwarder == QStringLiteral("162021004748");
    const bool soapForwarder = forwarder == ownerOf(m_certificates.forwarder().certificate.get());
    return isSender(sender) && (ownForwarder || soapForwarder);
}

Answer Infrastructure::recipientService(const xmlNode* request, const QString& caller)
{
    if (!mayForward(caller, QStringLiteral("162021004748")))
        return fault(5002, "the caller is not connected");
    if (localName(request) == QStringLiteral("isReachable"))
        return isReachable(request);
    if (localName(request) == QStringLiteral("isRegistered"))
        return isRegistered(request);
    return fault(5021, "unknown operation");
}

Answer Infrastructure::isReachable(const xmlNode* request)
{
    const auto parts = elements(request);
    if (parts.isEmpty() || localName(parts[0]) != QStringLiteral("senderOrgNr"))
        return fault(5001, "senderOrgNr is missing");
    if (!isSender(textOf(parts[0])))
        return fault(5002, "the sender is not connected");
    if (parts.size() - 1 > mostNumbers)
        return fault(5005, "more than 1000 numbers");
    QByteArray body
        = "<ns1:isReachableResponse xmlns:ns1=\"http://minameddelanden.gov.se/schema/Recipient/v3\""
          " xmlns:ns2=\"http://minameddelanden.gov.se/schema/Recipient\">";
    for (const xmlNode* const part : parts.mid(1)) {
        const QString number = textOf(part);
        if (localName(part) != QStringLiteral("recipientId") || !isRecipientId(number))
            return fault(5001, "recipientId");
        const Person* const found = person(number);
        if (found && !found->known)
            continue;
        bool accepted = found && found->accepted && found->expected != QStringLiteral("noMailbox");
        if (found && found->declinesAfterLookup) {
            const std::lock_guard lock(m_mutex);
            accepted = !m_declinedSince.contains(number);
        }
        body += "\n  <ns1:return><ns2:AccountStatus>" + accountOf(found, number)
            + "</ns2:AccountStatus>"
            + element("ns2", "SenderAccepted",
                accepted ? QStringLiteral("true") : QStringLiteral("false"))
            + "</ns1:return>";
    }
    return {-1, body + "\n</ns1:isReachableResponse>"};
}

Answer Infrastructure::isRegistered(const xmlNode* request)
{
    QByteArray body
        = "<r3:isRegisteredResponse xmlns:r3=\"http://minameddelanden.gov.se/schema/Recipient/v3\""
          " xmlns:ns2=\"http://minameddelanden.gov.se/schema/Recipient\">";
    const auto parts = elements(request);
    if (parts.isEmpty() || parts.size() > mostNumbers)
        return fault(5005, "1 to 1000 numbers");
    for (const xmlNode* const part : parts) {
        if (!isRecipientId(textOf(part)))
            return fault(5001, "recipientId");
        body += "<r3:return>" + accountOf(person(textOf(part)), textOf(part)) + "</r3:return>";
    }
    return {-1, body + "</r3:isRegisteredResponse>"};
}

QByteArray Infrastructure::accountOf(const Person* found, const QString& number)
{
    QByteArray body = element("ns2", "RecipientId", number)
        + element("ns2", "Type",
            found && found->known
                ? (found->expected == QStringLiteral("noMailbox") ? QStringLiteral("Not")
                                                                  : found->type)
                : QStringLiteral("Not"))
        + element("ns2", "Pending",
            found && found->pending ? QStringLiteral("true") : QStringLiteral("0"));
    const Operator* const one = found ? mailboxOperator(found->operatorKey) : nullptr;
    if (one) {
        const QString address = found->addressInstead.isEmpty() ? one->address
            : found->addressInstead == QStringLiteral("-")      ? QString()
                                                                : found->addressInstead;
        body += "<ns2:ServiceSupplier>" + element("ns2", "Id", one->id)
            + element("ns2", "Name", one->name) + element("ns2", "ServiceAdress", address)
            + "<ns2:InternalServiceAdress/></ns2:ServiceSupplier>";
    }
    return body;
}

Answer Infrastructure::authorityService(const xmlNode* request)
{
    const QByteArray open = " xmlns:a=\"http://minameddelanden.gov.se/Authority\""
                            " xmlns:s=\"http://minameddelanden.gov.se/schema/Sender\""
                            " xmlns:d=\"http://minameddelanden.gov.se/schema/Dispatcher\">";
    const auto sendersAs = [](const QByteArray& outer) {
        QByteArray rows;
        for (const Connected& one : senders)
            rows += '<' + outer + '>' + element("s", "Id", QString::fromUtf8(one.id))
                + element("s", "Name", QString::fromUtf8(one.name)) + "</" + outer + '>';
        return rows;
    };
    if (localName(request) == QStringLiteral("getSenders"))
        return {
            -1, "<a:getSendersResponse" + open + sendersAs("return") + "</a:getSendersResponse>"};
    if (localName(request) == QStringLiteral("getDispatchers")) {
        QByteArray rows;
        for (const auto& [id, name] :
            {std::pair(QStringLiteral("162021004748"), QStringLiteral("Kommun A")),
                std::pair(ownerOf(m_certificates.forwarder().certificate.get()),
                    QStringLiteral("Förmedlaren AB"))})
            rows += "<return>" + element("d", "Id", id) + element("d", "Name", name)
                + sendersAs("d:Senders") + "</return>";
        return {-1, "<a:getDispatchersResponse" + open + rows + "</a:getDispatchersResponse>"};
    }
    if (localName(request) == QStringLiteral("isSenderAccepted"))
        return {-1,
            "<a:isSenderAcceptedResponse" + open + "<return>"
                + (isSender(textOf(child(request, QStringLiteral("arg0")))) ? "true" : "false")
                + "</return></a:isSenderAcceptedResponse>"};
    return fault(5021, "unknown operation");
}

Answer Infrastructure::judge(const xmlNode* signedDelivery, const QByteArray& wire) const
{
    if (wire.size() > largestEnvelope)
        return fault(5005, "over 2 MB");
    const SignatureVerdict inner = verifySignature(
        signedDelivery, QStringLiteral("SignedDelivery"), messageV3, m_certificates.authorities());
    if (!inner.isGood())
        return {5006, "inner signature: " + inner.fault.toUtf8()};
    if (!mayForward(ownerOf(inner.signer.get()), senderOf(signedDelivery)))
        return fault(5002, "the signer may not sign for this sender");
    for (const xmlNode* const node : elements(child(signedDelivery, QStringLiteral("Delivery")))) {
        if (localName(node) != QStringLiteral("Message"))
            continue;
        if (Answer wrong = judgeMessage(node); wrong.fault >= 0)
            return wrong;
    }
    const Person* const owner = person(recipientOf(signedDelivery));
    if (owner && owner->deliveryFault != 0)
        return fault(owner->deliveryFault, "the recipient");
    return {};
}

Answer Infrastructure::operatorService(const QString& operatorKey, const xmlNode* request,
    const QString& caller, const QByteArray& wire, const std::optional<Misfortune>& misfortune)
{
    const xmlNode* const sealed = child(request, QStringLiteral("deliverSecure"));
    if (localName(request) != QStringLiteral("deliverSecure") || nameSpace(request) != serviceV3
        || !sealed || nameSpace(sealed) != serviceV3)
        return fault(5021, "unknown operation");
    if (const QString complaint = sealedDeliveryComplaint(sealed); !complaint.isEmpty())
        return {5001, complaint.toUtf8()};
    const SignatureVerdict outer = verifySignature(
        sealed, QStringLiteral("SealedDelivery"), messageV3, m_certificates.authorities());
    if (!outer.isGood())
        return {5006, "outer signature: " + outer.fault.toUtf8()};
    const xmlNode* const delivery = child(sealed, QStringLiteral("SignedDelivery"));
    if (!mayForward(caller, senderOf(delivery))
        || !mayForward(ownerOf(outer.signer.get()), senderOf(delivery)))
        return fault(5002, "the forwarder is not registered for this sender");
    if (Answer wrong = judge(delivery, wire); wrong.fault >= 0)
        return wrong;

    const QString recipient = recipientOf(delivery);
    const Person* const owner = person(recipient);
    if (owner && owner->declinesAfterLookup) {
        const std::lock_guard lock(m_mutex);
        m_declinedSince.insert(recipient);
    }
    const bool scriptedNo = misfortune && misfortune->kind == Misfortune::Kind::NotDelivered;
    const bool takes = owner && owner->operatorKey == operatorKey && owner->accepted
        && !owner->pending && owner->type == QStringLiteral("Secure") && !owner->operatorSaysNo
        && !owner->declinesAfterLookup && !scriptedNo;
    QString transId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (takes)
        transId = m_mailboxes.keep(operatorKey, delivery, wire);
    if (transId.isEmpty())
        return fault(1, "the mailbox could not be written");
    const bool otherRecipient = misfortune && misfortune->kind == Misfortune::Kind::WrongRecipient;
    return {-1,
        "<sv:deliverSecureResponse xmlns:sv=\"http://minameddelanden.gov.se/schema/Service/v3\""
        " xmlns:x=\"http://minameddelanden.gov.se/schema/Service\"><sv:return>\n  "
            + element("x", "TransId", transId) + "<x:Status>"
            + element(
                "x", "RecipientId", otherRecipient ? QStringLiteral("191212121212") : recipient)
            + element("x", "Delivered", takes ? QStringLiteral("1") : QStringLiteral("false"))
            + "</x:Status></sv:return></sv:deliverSecureResponse>"};
}

Answer Infrastructure::forwarderService(
    const xmlNode* request, const QString& caller, const QByteArray& wire)
{
    if (nameSpace(request) == messageV3 && localName(request) == QStringLiteral("distributeSecure"))
        return distribute(request, caller, wire);
    if (nameSpace(request) == messageV3
        && localName(request) == QStringLiteral("checkDistributionStatus"))
        return distributionStatus(request);
    return fault(5021, "unknown operation");
}

Answer Infrastructure::distribute(
    const xmlNode* request, const QString& caller, const QByteArray& wire)
{
    const xmlNode* const delivery = child(request, QStringLiteral("signedDelivery"));
    if (!delivery || nameSpace(delivery) != messageV3)
        return fault(5001, "signedDelivery is missing");
    if (const QString complaint = signedDeliveryComplaint(delivery); !complaint.isEmpty())
        return {5001, complaint.toUtf8()};
    if (!mayForward(caller, senderOf(delivery)))
        return fault(5002, "the caller is not a customer of this forwarder");
    if (Answer wrong = judge(delivery, wire); wrong.fault >= 0)
        return wrong;
    const QString recipient = recipientOf(delivery);
    const Person* const owner = person(recipient);
    const char* type = "Digital";
    const char* status = "<m:DeliveryStatus>Delivered</m:DeliveryStatus>";
    const bool hasMailbox
        = owner && owner->known && !owner->operatorKey.isEmpty() && !owner->pending;
    if (!hasMailbox || !owner->accepted || owner->declinesAfterLookup) {
        type = hasMailbox ? "Paper" : "Not";
        status = "";
    } else if (owner->operatorSaysNo || !owner->addressInstead.isEmpty()) {
        status = "<m:DeliveryStatus>DeliveryFailed</m:DeliveryStatus>";
    } else if (m_mailboxes.keep(owner->operatorKey, delivery, wire).isEmpty()) {
        return fault(1, "the mailbox could not be written");
    }
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const std::lock_guard lock(m_mutex);
    m_distributions.insert(id,
        {senderOf(delivery), recipient,
            "<m:RecipientId>" + recipient.toLatin1() + "</m:RecipientId><m:Type>" + type
                + "</m:Type>" + status});
    return {-1,
        "<m3:distributeSecureResponse "
        "xmlns:m3=\"http://minameddelanden.gov.se/schema/Message/v3\"><m3:return>"
            + id.toLatin1() + "</m3:return></m3:distributeSecureResponse>"};
}

Answer Infrastructure::distributionStatus(const xmlNode* request)
{
    const std::lock_guard lock(m_mutex);
    const auto found
        = m_distributions.find(textOf(child(request, QStringLiteral("distributionId"))));
    if (found == m_distributions.end()
        || found->sender != textOf(child(request, QStringLiteral("senderId"))))
        return fault(5003, "unknown distribution");
    const int question = ++found->questions;
    if (question == 1)
        return fault(5004, "not unpacked yet");
    const QByteArray pending = "<m:RecipientId>" + found->recipient.toLatin1()
        + "</m:RecipientId><m:Type>Digital</m:Type><m:DeliveryStatus>Pending</m:DeliveryStatus>";
    return {-1,
        "<ns15:checkDistributionStatusResponse "
        "xmlns:ns15=\"http://minameddelanden.gov.se/schema/Message/v3\""
        " xmlns:m=\"http://minameddelanden.gov.se/schema/Message\"><ns15:return>"
            + (question == 2 ? pending : found->status)
            + "</ns15:return></ns15:checkDistributionStatusResponse>"};
}

} // namespace brevduva::sandbox
