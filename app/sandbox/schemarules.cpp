// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/schemarules.h"

#include "app/sandbox/xmltree.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QRegularExpression>

namespace brevduva::sandbox {
namespace {

constexpr int many = 1'000'000;
const QString m3 = QStringLiteral("http://minameddelanden.gov.se/schema/Message/v3");
const QString m2 = QStringLiteral("http://minameddelanden.gov.se/schema/Message/v2");
const QString m = QStringLiteral("http://minameddelanden.gov.se/schema/Message");
const QString s = QStringLiteral("http://minameddelanden.gov.se/schema/Sender");
const QString ds = QStringLiteral("http://www.w3.org/2000/09/xmldsig#");

using Check = bool (*)(const QString&);

bool matches(const QString& text, const char* pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)))
        .match(text)
        .hasMatch();
}

bool anything(const QString&) { return true; }
bool isName(const QString& t) { return t.size() >= 2 && t.size() <= 256; }
bool to50(const QString& t) { return t.size() <= 50; }
bool to255(const QString& t) { return t.size() <= 255; }
bool to1024(const QString& t) { return t.size() <= 1024; }
bool isEmail(const QString& t)
{
    return t.size() >= 5 && t.size() <= 256 && matches(t, ".+@.+\\..+");
}
bool isLanguage(const QString& t) { return matches(t, "[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*"); }
bool isBoolean(const QString& t) { return matches(t, "true|false|0|1"); }
bool isDate(const QString& t)
{
    return matches(t, "\\d{4}-\\d\\d-\\d\\d(Z|[+-]\\d\\d:\\d\\d)?")
        && QDate::fromString(t.left(10), Qt::ISODate).isValid();
}
bool isBase64(const QString& t) { return matches(t, "[A-Za-z0-9+/\\s]*={0,2}\\s*"); }

//! One child in its place: how many times, and either a simple check or the name of a list of
//! children.
struct Child {
    QString space;
    const char* name;
    int least;
    int most;
    Check check;
    const char* type;
};

const QHash<QString, QList<Child>>& types()
{
    const auto leaf
        = [](const QString& space, const char* name, Check check, int least = 1, int most = 1) {
              return Child {space, name, least, most, check, nullptr};
          };
    const auto part = [](const QString& space, const char* name, const char* type, int least = 1,
                          int most = 1) {
        return Child {space, name, least, most, nullptr, type};
    };
    static const QHash<QString, QList<Child>> all {
        {QStringLiteral("SealedDelivery"),
            {part(m3, "SignedDelivery", "SignedDelivery"), part(m3, "Seal", "Seal"),
                part(ds, "Signature", "Signature")}},
        {QStringLiteral("SignedDelivery"),
            {part(m3, "Delivery", "SecureDelivery"), part(ds, "Signature", "Signature")}},
        {QStringLiteral("Seal"),
            {leaf(m, "ReceivedTime", isDate), leaf(m, "SignaturesOK", isBoolean)}},
        {QStringLiteral("SecureDelivery"),
            {part(m3, "Header", "DeliveryHeader"), part(m3, "Message", "SecureMessage", 1, many)}},
        {QStringLiteral("DeliveryHeader"),
            {part(m2, "Sender", "Sender"), leaf(m2, "Recipient", isRecipientId),
                leaf(m2, "Reference", to50, 0), leaf(m2, "CorrelationId", anything, 0),
                leaf(m2, "Attention", anything, 0)}},
        {QStringLiteral("Sender"),
            {leaf(s, "Id", isRecipientId), leaf(s, "Name", isName),
                leaf(s, "Attention", anything, 0)}},
        {QStringLiteral("SecureMessage"),
            {part(m3, "Header", "MessageHeader"), part(m3, "Body", "Body"),
                part(m3, "Attachment", "Attachment", 0, many)}},
        {QStringLiteral("MessageHeader"),
            {leaf(m3, "Id", anything), leaf(m3, "Subject", to255),
                part(m3, "Supportinfo", "Supportinfo"), part(m3, "Metadata", "Metadata", 0, many),
                leaf(m3, "Language", isLanguage)}},
        {QStringLiteral("Supportinfo"),
            {leaf(m3, "Text", to1024), leaf(m3, "URL", to255, 0), leaf(m3, "PhoneNumber", to255, 0),
                leaf(m3, "EmailAdress", isEmail, 0)}},
        {QStringLiteral("Metadata"), {leaf(m, "Tag", anything), leaf(m, "Value", anything)}},
        {QStringLiteral("Body"), {leaf(m, "ContentType", anything), leaf(m, "Body", isBase64)}},
        {QStringLiteral("Attachment"),
            {leaf(m, "ContentType", anything), leaf(m, "Body", isBase64),
                leaf(m, "Checksum", anything), leaf(m, "Filename", anything)}},
        {QStringLiteral("Signature"),
            {part(ds, "SignedInfo", "SignedInfo"), leaf(ds, "SignatureValue", isBase64),
                part(ds, "KeyInfo", "KeyInfo")}},
        {QStringLiteral("SignedInfo"),
            {leaf(ds, "CanonicalizationMethod", anything), leaf(ds, "SignatureMethod", anything),
                part(ds, "Reference", "Reference", 1, many)}},
        {QStringLiteral("Reference"),
            {part(ds, "Transforms", "Transforms", 0), leaf(ds, "DigestMethod", anything),
                leaf(ds, "DigestValue", isBase64)}},
        {QStringLiteral("Transforms"), {leaf(ds, "Transform", anything, 1, many)}},
        {QStringLiteral("KeyInfo"), {part(ds, "X509Data", "X509Data")}},
        {QStringLiteral("X509Data"),
            {leaf(ds, "X509SubjectName", anything), leaf(ds, "X509Certificate", isBase64)}},
    };
    return all;
}

QString complaint(const xmlNode* element, const QString& type);

QString leafComplaint(const xmlNode* element, Check check)
{
    const QString name = localName(element);
    if (!elements(element).isEmpty())
        return name + QStringLiteral(" must not have elements");
    return check(textOf(element)) ? QString() : name + QStringLiteral(" has a wrong value");
}

QString complaint(const xmlNode* element, const QString& type)
{
    const auto present = elements(element);
    qsizetype at = 0;
    for (const Child& rule : types()[type]) {
        int count = 0;
        while (at < present.size() && count < rule.most
            && localName(present[at]) == QLatin1String(rule.name)
            && nameSpace(present[at]) == rule.space) {
            const QString inside = rule.check
                ? leafComplaint(present[at], rule.check)
                : complaint(present[at], QString::fromLatin1(rule.type));
            if (!inside.isEmpty())
                return inside;
            ++count;
            ++at;
        }
        if (count < rule.least)
            return QStringLiteral("%1 is missing in %2").arg(QLatin1String(rule.name), type);
    }
    if (at < present.size())
        return QStringLiteral("%1 is not expected in %2").arg(localName(present[at]), type);
    return {};
}

} // namespace

bool isRecipientId(const QString& text)
{
    return matches(text, "16\\d{10}|(18|19|20)\\d\\d(0[1-9]|1[0-2])\\d{6}");
}

bool isOrganisationNumber(const QString& text) { return matches(text, "16\\d{10}"); }

QString signedDeliveryComplaint(const xmlNode* element)
{
    return complaint(element, QStringLiteral("SignedDelivery"));
}

QString sealedDeliveryComplaint(const xmlNode* element)
{
    return complaint(element, QStringLiteral("SealedDelivery"));
}

} // namespace brevduva::sandbox
