// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof/proof.h"

#include "app/text/errortext.h"
#include "core/document/pdfpages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace brevduva {
namespace {

const QString sealName = QStringLiteral("brevduva-proof.p7m");
const QString formatName = QStringLiteral("brevduva-proof/1");

class ProofText {
    Q_DECLARE_TR_FUNCTIONS(ProofText)

public:
    static QString html(const QJsonObject& facts);
};

QString hex(const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); }
QString utc(const QDateTime& at) { return at.toUTC().toString(Qt::ISODateWithMs); }
QString uuidText(const QUuid& id) { return id.toString(QUuid::WithoutBraces); }

QJsonArray documentsJson(const QList<DocumentMark>& marks)
{
    QJsonArray documents;
    for (const DocumentMark& mark : marks)
        documents << QJsonObject {{QStringLiteral("name"), mark.fileName},
            {QStringLiteral("bytes"), mark.bytes}, {QStringLiteral("sha256"), hex(mark.hash)},
            {QStringLiteral("sourceSha256"), hex(mark.sourceHash)}};
    return documents;
}

QJsonArray eventsJson(const QList<DeliveryEvent>& events)
{
    QJsonArray array;
    for (const DeliveryEvent& event : events)
        array << QJsonObject {{QStringLiteral("at"), utc(event.at)},
            {QStringLiteral("state"), stateName(event.to)}, {QStringLiteral("cause"), event.cause}};
    return array;
}

QString tableRow(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return {};
    return QStringLiteral("<tr><td width='32%'><b>%1</b></td><td>%2</td></tr>")
        .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString localTime(const QString& isoUtc)
{
    const QDateTime at = QDateTime::fromString(isoUtc, Qt::ISODateWithMs);
    return QLocale().toString(at.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm:ss"))
        + QStringLiteral(" (") + isoUtc + u')';
}

QString ProofText::html(const QJsonObject& facts)
{
    const auto text = [&facts](const char* key) { return facts[QLatin1String(key)].toString(); };
    const QJsonObject sender = facts[QStringLiteral("sender")].toObject();
    const bool digital = text("channel") == QStringLiteral("digital");
    QString html = QStringLiteral("<h1>%1</h1><p>%2</p><table cellpadding='4'>")
                       .arg(tr("Proof of dispatch").toHtmlEscaped(),
                           (digital ? tr("The letter has been delivered to the recipient's secure "
                                         "digital mailbox.")
                                    : tr("The letter has been printed."))
                               .toHtmlEscaped());
    html += tableRow(tr("Sender"),
        sender[QStringLiteral("name")].toString() + QStringLiteral(", ")
            + sender[QStringLiteral("id")].toString());
    html += tableRow(tr("Recipient"), text("recipient"));
    html += tableRow(tr("Subject"), text("subject"));
    html += tableRow(tr("Case number"), text("caseNumber"));
    html += tableRow(tr("Mailbox operator"), text("operator"));
    html += tableRow(tr("Operator's receipt (TransId)"), text("transId"));
    html += tableRow(tr("Forwarder's number"), text("distributionId"));
    html += tableRow(tr("Print job"), text("printJob"));
    html += tableRow(tr("Message id"), text("messageId"));
    html += tableRow(tr("Fingerprint of the signed letter (SHA-256)"), text("envelopeSha256"));
    html += QStringLiteral("</table><h2>%1</h2><table cellpadding='4'>")
                .arg(tr("Documents").toHtmlEscaped());
    for (const QJsonValue& value : facts[QStringLiteral("documents")].toArray()) {
        const QJsonObject document = value.toObject();
        html += tableRow(document[QStringLiteral("name")].toString(),
            QStringLiteral("SHA-256 ") + document[QStringLiteral("sha256")].toString());
    }
    html += QStringLiteral("</table><h2>%1</h2><table cellpadding='4'>")
                .arg(tr("What has happened").toHtmlEscaped());
    for (const QJsonValue& value : facts[QStringLiteral("events")].toArray()) {
        const QJsonObject event = value.toObject();
        const auto state = stateFromName(event[QStringLiteral("state")].toString());
        html += tableRow(localTime(event[QStringLiteral("at")].toString()),
            state ? stateWords(*state) : event[QStringLiteral("state")].toString());
    }
    return html
        + QStringLiteral("</table><p><small>%1</small></p>")
              .arg(tr("This file holds the same facts sealed with the sender's certificate. Check "
                      "that nothing has been changed: brevduva-cli verify FILE. A digital letter "
                      "lies in the mailbox; whether it has been read is not known.")
                       .toHtmlEscaped());
}

Result<QByteArray> proofPdf(const ProofFacts& facts, const QByteArray& sealed)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
    writer.setTitle(QCoreApplication::translate("ProofText", "Proof of dispatch"));
    writer.setCreator(QStringLiteral("Brevduva " BREVDUVA_VERSION));
    writer.addFileAttachment(sealName, sealed, QStringLiteral("application/pkcs7-mime"));
    QTextDocument text;
    text.setHtml(ProofText::html(facts.json));
    text.print(&writer);
    return pdf;
}

} // namespace

Result<ProofFacts> proofFacts(const Outbox& outbox, const Delivery& delivery)
{
    const auto letter = outbox.letterHead(delivery.letterId);
    const auto sender = outbox.sender(delivery.letterId);
    const auto marks = outbox.documentMarks(delivery.letterId);
    const auto events = outbox.events(delivery.id);
    if (!letter || !sender || !marks || !events)
        return fail(!letter
                ? letter.error()
                : (!sender ? sender.error() : (!marks ? marks.error() : events.error())));
    const QByteArray message
        = QCryptographicHash::hash(letter->message.text.toUtf8(), QCryptographicHash::Sha256);
    return ProofFacts {{{QStringLiteral("format"), formatName},
        {QStringLiteral("sender"),
            QJsonObject {{QStringLiteral("id"), sender->id.digits()},
                {QStringLiteral("name"), sender->name}}},
        {QStringLiteral("recipient"), delivery.recipient.digits()},
        {QStringLiteral("subject"), letter->subject},
        {QStringLiteral("caseNumber"), letter->caseNumber},
        {QStringLiteral("state"), stateName(delivery.state)},
        {QStringLiteral("channel"), channelName(delivery.channel)},
        {QStringLiteral("reason"), delivery.reason},
        {QStringLiteral("operator"), delivery.operatorName},
        {QStringLiteral("operatorId"), delivery.operatorId},
        {QStringLiteral("transId"), delivery.transId},
        {QStringLiteral("distributionId"), delivery.distributionId},
        {QStringLiteral("printJob"), delivery.printJob},
        {QStringLiteral("messageId"), uuidText(delivery.messageId)},
        {QStringLiteral("deliveryId"), uuidText(delivery.id)},
        {QStringLiteral("possiblyTwice"), delivery.possiblyTwice},
        {QStringLiteral("messageSha256"), hex(message)},
        {QStringLiteral("envelopeSha256"), hex(delivery.envelopeHash)},
        {QStringLiteral("documents"), documentsJson(*marks)},
        {QStringLiteral("events"), eventsJson(*events)}}};
}

Result<void> writeProof(
    const ProofFacts& facts, const std::shared_ptr<const Identity>& identity, const QString& path)
{
    if (!identity)
        return fail(ErrorCode::SettingMissing, QStringLiteral("no certificate to seal with"),
            QStringLiteral("signing.pkcs12"));
    const auto sealed = seal(QJsonDocument(facts.json).toJson(QJsonDocument::Compact), *identity);
    if (!sealed)
        return fail(sealed.error());
    const auto pdf = proofPdf(facts, *sealed);
    if (!pdf)
        return fail(pdf.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit())
        return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::StorageFull
                                                               : ErrorCode::StorageReadOnly,
            file.errorString(), path);
    return {};
}

Result<CheckedProof> checkProof(const QString& path, const QByteArray& extraRootsPem)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::DocumentMissing, file.errorString(), path);
    const auto sealed = embeddedFile(file.readAll(), sealName);
    if (!sealed)
        return fail(sealed.error().code == ErrorCode::NotFound ? ErrorCode::ProofMissing
                                                               : sealed.error().code,
            sealed.error().detail, path);
    const auto opened = unseal(*sealed, extraRootsPem);
    if (!opened)
        return fail(ErrorCode::ProofBroken, opened.error().detail, path);
    CheckedProof proof {QJsonDocument::fromJson(opened->content).object(), opened->signer,
        opened->sealedAt, opened->isTrusted, false};
    if (proof.facts[QStringLiteral("format")].toString() != formatName)
        return fail(ErrorCode::ProofMissing, QStringLiteral("of an unknown form"), path);
    proof.isBySender = proof.signer.serialNumber
        == proof.facts[QStringLiteral("sender")].toObject()[QStringLiteral("id")].toString();
    return proof;
}

Result<bool> provesDocument(const CheckedProof& proof, const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorCode::DocumentMissing, file.errorString(), path);
    const QString mark = hex(hash.result());
    for (const QJsonValue& value : proof.facts[QStringLiteral("documents")].toArray()) {
        const QJsonObject document = value.toObject();
        if (document[QStringLiteral("sha256")].toString() == mark
            || document[QStringLiteral("sourceSha256")].toString() == mark)
            return true;
    }
    return false;
}

} // namespace brevduva
