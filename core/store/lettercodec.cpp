// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lettercodec.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>

namespace brevduva {
namespace {

// Keys are small numbers; never use one again for something else.
enum LetterKey {
    Subject = 1,
    BodyType,
    BodyText,
    Reference,
    CaseNumber,
    Metadata,
    ServiceOfDocuments,
    Choice,
    Id,
    CreatedAt,
    SenderId,
    SenderName,
    SenderAttention,
    SupportText,
    SupportUrl,
    SupportPhone,
    SupportEmail,
    Recipients,
    Marks,
};
enum AttachmentKey { FileName = 1, ContentType, Bytes, SourceHash };
enum ErrorKey { Code = 1, Detail, About, Fault };

Result<QCborMap> mapOf(const QByteArray& bytes)
{
    const QCborValue value = QCborValue::fromCbor(bytes);
    if (!value.isMap())
        return fail(ErrorCode::OutboxDamaged, QStringLiteral("a stored value is not of its form"));
    return value.toMap();
}

} // namespace

static QCborArray marksOf(const Letter& letter)
{
    QCborArray marks;
    for (const Attachment& attachment : letter.attachments)
        marks << attachment.fileName << attachment.bytes.size()
              << QCryptographicHash::hash(attachment.bytes, QCryptographicHash::Sha256)
              << attachment.sourceHash;
    return marks;
}

QByteArray encodeLetter(const Letter& letter, const Sender& sender)
{
    QCborArray metadata;
    for (const MetadataEntry& entry : letter.metadata)
        metadata << entry.tag << entry.value;
    QCborArray recipients;
    for (const RecipientId& recipient : letter.recipients)
        recipients << recipient.digits();
    const QCborMap map {{Subject, letter.subject},
        {BodyType, static_cast<int>(letter.message.type)}, {BodyText, letter.message.text},
        {Reference, letter.reference}, {CaseNumber, letter.caseNumber}, {Metadata, metadata},
        {ServiceOfDocuments, letter.serviceOfDocuments}, {Choice, static_cast<int>(letter.channel)},
        {Id, letter.id.toRfc4122()}, {CreatedAt, letter.createdAt.toMSecsSinceEpoch()},
        {SenderId, sender.id.digits()}, {SenderName, sender.name},
        {SenderAttention, sender.attention}, {SupportText, sender.support.text},
        {SupportUrl, sender.support.url}, {SupportPhone, sender.support.phone},
        {SupportEmail, sender.support.email}, {Recipients, recipients}, {Marks, marksOf(letter)}};
    return map.toCborValue().toCbor();
}

Result<Letter> decodeLetter(const QByteArray& bytes)
{
    const auto map = mapOf(bytes);
    if (!map)
        return fail(map.error());
    Letter letter;
    letter.id = QUuid::fromRfc4122((*map)[Id].toByteArray());
    letter.subject = (*map)[Subject].toString();
    letter.message.type = static_cast<MessageText::Type>((*map)[BodyType].toInteger());
    letter.message.text = (*map)[BodyText].toString();
    letter.reference = (*map)[Reference].toString();
    letter.caseNumber = (*map)[CaseNumber].toString();
    letter.serviceOfDocuments = (*map)[ServiceOfDocuments].toBool();
    letter.channel = static_cast<ChannelChoice>((*map)[Choice].toInteger());
    letter.createdAt = QDateTime::fromMSecsSinceEpoch((*map)[CreatedAt].toInteger(), Qt::UTC);
    const QCborArray metadata = (*map)[Metadata].toArray();
    for (qsizetype i = 0; i + 1 < metadata.size(); i += 2)
        letter.metadata << MetadataEntry {metadata[i].toString(), metadata[i + 1].toString()};
    const QCborArray recipients = (*map)[Recipients].toArray();
    for (const QCborValue& digits : recipients) {
        const auto recipient = RecipientId::fromDigits(digits.toString());
        if (!recipient)
            return fail(
                ErrorCode::OutboxDamaged, QStringLiteral("a stored number is not of its form"));
        letter.recipients << *recipient;
    }
    return letter;
}

Result<Sender> decodeSender(const QByteArray& bytes)
{
    const auto map = mapOf(bytes);
    if (!map)
        return fail(map.error());
    const auto id = RecipientId::fromDigits((*map)[SenderId].toString());
    if (!id)
        return fail(ErrorCode::OutboxDamaged, QStringLiteral("a stored sender is not of its form"));
    return Sender {*id, (*map)[SenderName].toString(), (*map)[SenderAttention].toString(),
        {(*map)[SupportText].toString(), (*map)[SupportUrl].toString(),
            (*map)[SupportPhone].toString(), (*map)[SupportEmail].toString()}};
}

Result<QList<DocumentMark>> decodeDocumentMarks(const QByteArray& bytes)
{
    const auto map = mapOf(bytes);
    if (!map)
        return fail(map.error());
    const QCborArray values = (*map)[Marks].toArray();
    QList<DocumentMark> marks;
    for (qsizetype i = 0; i + 3 < values.size(); i += 4)
        marks << DocumentMark {values[i].toString(), values[i + 1].toInteger(),
            values[i + 2].toByteArray(), values[i + 3].toByteArray()};
    return marks;
}

QByteArray encodeAttachment(const Attachment& attachment)
{
    const QCborMap map {{FileName, attachment.fileName}, {ContentType, attachment.contentType},
        {Bytes, attachment.bytes}, {SourceHash, attachment.sourceHash}};
    return map.toCborValue().toCbor();
}

Result<Attachment> decodeAttachment(const QByteArray& bytes)
{
    const auto map = mapOf(bytes);
    if (!map)
        return fail(map.error());
    return Attachment {(*map)[FileName].toString(), (*map)[ContentType].toString(),
        (*map)[Bytes].toByteArray(), (*map)[SourceHash].toByteArray()};
}

QByteArray encodeError(const std::optional<Error>& error)
{
    if (!error)
        return {};
    const QCborMap map {{Code, errorName(error->code)}, {Detail, error->detail},
        {About, error->about}, {Fault, error->fault}};
    return map.toCborValue().toCbor();
}

Error decodeError(const QByteArray& bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    return {errorCodeFromName(map[Code].toString()), map[Detail].toString(), map[About].toString(),
        static_cast<int>(map[Fault].toInteger(-1))};
}

} // namespace brevduva
