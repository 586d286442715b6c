// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/envelope.h"

#include <QCryptographicHash>

#include <array>

namespace brevduva {
namespace {

struct NsName {
    const char* prefix;
    const char* uri;
};

constexpr std::array<NsName, 7> nsNames {{
    {"soap", "http://schemas.xmlsoap.org/soap/envelope/"},
    {"sv3", "http://minameddelanden.gov.se/schema/Service/v3"},
    {"m3", "http://minameddelanden.gov.se/schema/Message/v3"},
    {"m2", "http://minameddelanden.gov.se/schema/Message/v2"},
    {"m", "http://minameddelanden.gov.se/schema/Message"},
    {"s", "http://minameddelanden.gov.se/schema/Sender"},
    {"ds", "http://www.w3.org/2000/09/xmldsig#"},
}};

const NsName& nameOf(Ns ns) { return nsNames[static_cast<size_t>(ns)]; }

//! Composed letters, and line ends as LF alone: a CR, even well written, does not survive every
//! receiver. Source: section 13.6.
QByteArray wireText(const QString& text)
{
    QByteArray bytes = text.normalized(QString::NormalizationForm_C).toUtf8();
    if (bytes.contains('\r'))
        bytes.replace("\r\n", "\n").replace('\r', '\n');
    return bytes;
}

void appendEscaped(QByteArray& out, const QByteArray& text)
{
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        default:
            out += c;
        }
    }
}

void writeMessageHeader(ElementWriter& writer, const OutgoingMessage& message)
{
    const SupportInfo& support = message.sender.support;
    writer.open(Ns::M3, "Header");
    writer.leaf(Ns::M3, "Id", message.messageId.toString(QUuid::WithoutBraces));
    writer.leaf(Ns::M3, "Subject", message.letter.subject);
    writer.open(Ns::M3, "Supportinfo");
    writer.leaf(Ns::M3, "Text", support.text);
    writer.optional(Ns::M3, "URL", support.url);
    writer.optional(Ns::M3, "PhoneNumber", support.phone);
    writer.optional(Ns::M3, "EmailAdress", support.email);
    writer.close();
    for (const MetadataEntry& entry : message.letter.metadata) {
        writer.open(Ns::M3, "Metadata");
        writer.leaf(Ns::M, "Tag", entry.tag);
        writer.leaf(Ns::M, "Value", entry.value);
        writer.close();
    }
    writer.raw(Ns::M3, "Language", "svSE");
    writer.close();
}

void writeDeliveryHeader(ElementWriter& writer, const OutgoingMessage& message)
{
    writer.open(Ns::M3, "Header");
    writer.open(Ns::M2, "Sender");
    writer.leaf(Ns::S, "Id", message.sender.id.digits());
    writer.leaf(Ns::S, "Name", message.sender.name);
    writer.optional(Ns::S, "Attention", message.sender.attention);
    writer.close();
    writer.leaf(Ns::M2, "Recipient", message.recipient.digits());
    writer.optional(Ns::M2, "Reference", message.letter.reference);
    writer.optional(Ns::M2, "CorrelationId", message.letter.caseNumber);
    writer.close();
}

} // namespace

ElementWriter::ElementWriter(Form form, QByteArray& out, Ns outside)
    : m_form(form)
    , m_out(out)
    , m_open {{outside, nullptr}}
{
}

void ElementWriter::begin(Ns ns, const char* name)
{
    m_out += '<';
    if (m_form == Form::Prefixed) {
        m_out += nameOf(ns).prefix;
        m_out += ':';
    }
    m_out += name;
    if (m_form == Form::Canonical && ns != m_open.constLast().ns) {
        m_out += " xmlns=\"";
        m_out += nameOf(ns).uri;
        m_out += '"';
    }
    m_open.append({ns, name});
}

void ElementWriter::open(Ns ns, const char* name)
{
    begin(ns, name);
    m_out += '>';
}

void ElementWriter::open(Ns ns, const char* name, const char* attribute, QByteArrayView value)
{
    begin(ns, name);
    m_out += ' ';
    m_out += attribute;
    m_out += "=\"";
    m_out += value;
    m_out += "\">";
}

void ElementWriter::close()
{
    const Open last = m_open.takeLast();
    m_out += "</";
    if (m_form == Form::Prefixed) {
        m_out += nameOf(last.ns).prefix;
        m_out += ':';
    }
    m_out += last.name;
    m_out += '>';
}

void ElementWriter::leaf(Ns ns, const char* name, const QString& text)
{
    open(ns, name);
    appendEscaped(m_out, wireText(text));
    close();
}

void ElementWriter::raw(Ns ns, const char* name, QByteArrayView bytes)
{
    open(ns, name);
    m_out += bytes;
    close();
}

void ElementWriter::empty(Ns ns, const char* name, const char* attribute, QByteArrayView value)
{
    open(ns, name, attribute, value);
    if (m_form == Form::Canonical)
        return close();
    m_open.removeLast();
    m_out.chop(1);
    m_out += "/>";
}

void ElementWriter::optional(Ns ns, const char* name, const QString& text)
{
    if (!text.isEmpty())
        leaf(ns, name, text);
}

EncodedMessage::EncodedMessage(const OutgoingMessage& outgoing)
    : message(outgoing)
    , body(outgoing.letter.message.text.toUtf8().toBase64())
{
    for (const Attachment& attachment : outgoing.letter.attachments) {
        attachments << attachment.bytes.toBase64();
        checksums << QCryptographicHash::hash(attachment.bytes, QCryptographicHash::Md5)
                         .toHex()
                         .toUpper();
    }
}

qsizetype EncodedMessage::roughSize() const
{
    qsizetype size = body.size() + 16 * 1024;
    for (const QByteArray& attachment : attachments)
        size += attachment.size() + 1024;
    return size;
}

void writeDelivery(ElementWriter& writer, const EncodedMessage& encoded)
{
    const OutgoingMessage& message = encoded.message;
    writer.open(Ns::M3, "Delivery");
    writeDeliveryHeader(writer, message);
    writer.open(Ns::M3, "Message");
    writeMessageHeader(writer, message);
    writer.open(Ns::M3, "Body");
    writer.leaf(Ns::M, "ContentType", message.letter.message.contentType());
    writer.raw(Ns::M, "Body", encoded.body);
    writer.close();
    for (qsizetype i = 0; i < encoded.attachments.size(); ++i) {
        writer.open(Ns::M3, "Attachment");
        writer.leaf(Ns::M, "ContentType", message.letter.attachments[i].contentType);
        writer.raw(Ns::M, "Body", encoded.attachments[i]);
        writer.raw(Ns::M, "Checksum", encoded.checksums[i]);
        writer.leaf(Ns::M, "Filename", message.letter.attachments[i].fileName);
        writer.close();
    }
    writer.close();
    writer.close();
}

void writeSeal(ElementWriter& writer, QDate day)
{
    writer.open(Ns::M3, "Seal");
    writer.leaf(Ns::M, "ReceivedTime", day.toString(Qt::ISODate));
    writer.raw(Ns::M, "SignaturesOK", "true");
    writer.close();
}

void writeSignedInfo(ElementWriter& writer, const QByteArray& digest)
{
    writer.open(Ns::Ds, "SignedInfo");
    writer.empty(
        Ns::Ds, "CanonicalizationMethod", "Algorithm", "http://www.w3.org/2001/10/xml-exc-c14n#");
    writer.empty(Ns::Ds, "SignatureMethod", "Algorithm",
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256");
    writer.open(Ns::Ds, "Reference", "URI", "");
    writer.open(Ns::Ds, "Transforms");
    writer.empty(
        Ns::Ds, "Transform", "Algorithm", "http://www.w3.org/2000/09/xmldsig#enveloped-signature");
    writer.close();
    writer.empty(Ns::Ds, "DigestMethod", "Algorithm", "http://www.w3.org/2001/04/xmlenc#sha256");
    writer.raw(Ns::Ds, "DigestValue", digest);
    writer.close();
    writer.close();
}

void writeSignature(ElementWriter& writer, const SignatureParts& parts)
{
    writer.open(Ns::Ds, "Signature");
    writeSignedInfo(writer, parts.digest);
    writer.raw(Ns::Ds, "SignatureValue", parts.value);
    writer.open(Ns::Ds, "KeyInfo");
    writer.open(Ns::Ds, "X509Data");
    writer.leaf(Ns::Ds, "X509SubjectName", parts.subjectName);
    writer.raw(Ns::Ds, "X509Certificate", parts.certificate);
    writer.close();
    writer.close();
    writer.close();
}

QByteArray wireEnvelope(const EncodedMessage& encoded, EnvelopeKind kind,
    const SignatureParts& inner, const SignatureParts& outer)
{
    QByteArray out;
    out.reserve(encoded.roughSize());
    out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?><soap:Envelope";
    for (const NsName& name : nsNames)
        out.append(" xmlns:").append(name.prefix).append("=\"").append(name.uri).append('"');
    out += "><soap:Body>";

    ElementWriter writer(ElementWriter::Form::Prefixed, out, Ns::Soap);
    const bool sealed = kind == EnvelopeKind::DeliverSecure;
    writer.open(sealed ? Ns::Sv3 : Ns::M3, sealed ? "deliverSecure" : "distributeSecure");
    if (sealed)
        writer.open(Ns::Sv3, "deliverSecure");
    writer.open(Ns::M3, sealed ? "SignedDelivery" : "signedDelivery");
    writeDelivery(writer, encoded);
    writeSignature(writer, inner);
    writer.close();
    if (sealed) {
        writeSeal(writer, encoded.message.sealDay);
        writeSignature(writer, outer);
        writer.close();
    }
    writer.close();
    out += "</soap:Body></soap:Envelope>";
    return out;
}

} // namespace brevduva
