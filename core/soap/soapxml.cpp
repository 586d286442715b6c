// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/soap/soapxml.h"

#include "core/send/faulttable.h"

#include <libxml/parser.h>

namespace brevduva {
namespace {

constexpr qsizetype largestXml = 64 * 1024 * 1024;
const QString soapSpace = QStringLiteral("http://schemas.xmlsoap.org/soap/envelope/");
const QString anySpace = QStringLiteral("*");

void freeText(xmlChar* text)
{
    xmlFree(text); // a variable that holds a function: no template argument
}

QString stringOf(const xmlChar* text)
{
    return text ? QString::fromUtf8(reinterpret_cast<const char*>(text)) : QString();
}

//! Any element below \a from that has an ErrorCode child.
XmlElement findFault(const XmlElement& from)
{
    if (!from.child(anySpace, QStringLiteral("ErrorCode")).isNull())
        return from;
    for (const XmlElement& child : from.children()) {
        if (const XmlElement found = findFault(child); !found.isNull())
            return found;
    }
    return {};
}

ServiceFault readFault(const XmlElement& fault)
{
    const XmlElement detail = findFault(fault.child(anySpace, QStringLiteral("detail")));
    if (detail.isNull()) // from a gateway or the SOAP stack: technical
        return {0, fault.child(anySpace, QStringLiteral("faultstring")).text(), {}};
    const auto text = [&detail](const char* name) {
        return detail.child(anySpace, QString::fromLatin1(name)).text();
    };
    return {text("ErrorCode").toInt(), text("Description"), text("CallId")};
}

SoapFailure failureOfStatus(int status, const QString& host)
{
    const Error error {status == 407                          ? ErrorCode::ProxyFailed
            : status == 401 || status == 403                  ? ErrorCode::ServiceNotAuthorised
            : status >= 500 || status == 408 || status == 429 ? ErrorCode::ServiceTechnical
                                                              : ErrorCode::Corrupt,
        QStringLiteral("HTTP status %1 without a SOAP answer").arg(status), host, -1};
    const bool open
        = status < 400 || status == 500 || status == 502 || status == 504 || status == 408;
    return {error, open};
}

} // namespace

Result<std::shared_ptr<xmlDoc>> parseXml(const QByteArray& bytes)
{
    if (bytes.size() > largestXml)
        return fail(ErrorCode::Corrupt, QStringLiteral("XML over 64 MiB"));
    constexpr int options = XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_NOERROR
        | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA;
    XmlDoc document(xmlReadMemory(
        bytes.constData(), static_cast<int>(bytes.size()), nullptr, nullptr, options));
    if (!document || !xmlDocGetRootElement(document.get()))
        return fail(ErrorCode::Corrupt, QStringLiteral("not well-formed XML"));
    if (document->intSubset || document->extSubset)
        return fail(ErrorCode::Corrupt, QStringLiteral("XML with a document type"));
    return std::shared_ptr<xmlDoc>(document.release(), xmlFreeDoc);
}

XmlElement::XmlElement(std::shared_ptr<xmlDoc> document, xmlNode* node)
    : m_document(std::move(document))
    , m_node(node)
{
}

QString XmlElement::name() const { return m_node ? stringOf(m_node->name) : QString(); }

QString XmlElement::space() const
{
    return m_node && m_node->ns ? stringOf(m_node->ns->href) : QString();
}

QList<XmlElement> XmlElement::children() const
{
    QList<XmlElement> all;
    for (xmlNode* node = m_node ? xmlFirstElementChild(m_node) : nullptr; node;
         node = xmlNextElementSibling(node))
        all << XmlElement(m_document, node);
    return all;
}

QList<XmlElement> XmlElement::children(const QString& space, const QString& name) const
{
    QList<XmlElement> found;
    for (const XmlElement& element : children()) {
        if (element.name() == name && (space == anySpace || element.space() == space))
            found << element;
    }
    return found;
}

XmlElement XmlElement::child(const QString& space, const QString& name) const
{
    const auto found = children(space, name);
    return found.isEmpty() ? XmlElement() : found.constFirst();
}

QString XmlElement::text() const
{
    if (!m_node)
        return {};
    const CPtr<xmlChar, freeText> content(xmlNodeGetContent(m_node));
    return stringOf(content.get()).trimmed();
}

Result<bool> XmlElement::boolean() const
{
    const QString value = text();
    if (value == QStringLiteral("true") || value == QStringLiteral("1"))
        return true;
    if (value == QStringLiteral("false") || value == QStringLiteral("0"))
        return false;
    return fail(ErrorCode::Corrupt, QStringLiteral("not a boolean"));
}

SoapAnswer readSoap(const HttpAnswer& answer, const QString& host)
{
    if (answer.error)
        return SoapFailure {*answer.error, answer.mayHaveBeenSent};
    const auto document = parseXml(answer.body);
    const XmlElement envelope
        = document ? XmlElement(*document, xmlDocGetRootElement(document->get())) : XmlElement();
    const XmlElement body = envelope.child(soapSpace, QStringLiteral("Body"));
    const bool isSoap
        = envelope.space() == soapSpace && !body.isNull() && !body.children().isEmpty();
    if (!isSoap)
        return answer.status == 200 ? SoapAnswer(SoapFailure {
                   {ErrorCode::Corrupt, QStringLiteral("no SOAP in the answer"), host, -1}, true})
                                    : SoapAnswer(failureOfStatus(answer.status, host));
    const XmlElement content = body.children().constFirst();
    if (content.space() == soapSpace && content.name() == QStringLiteral("Fault"))
        return readFault(content);
    return content;
}

QByteArray soapRequest(const QByteArray& content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
           "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>"
        + content + "</soap:Body></soap:Envelope>";
}

QByteArray xmlText(const QString& text) { return text.toHtmlEscaped().toUtf8(); }

Error soapError(const SoapAnswer& answer)
{
    if (const auto* const fault = std::get_if<ServiceFault>(&answer))
        return FaultTable::errorOf(*fault);
    if (const auto* const failure = std::get_if<SoapFailure>(&answer))
        return failure->error;
    return {ErrorCode::Corrupt, QStringLiteral("an answer of another kind than asked for"), {}, -1};
}

} // namespace brevduva
