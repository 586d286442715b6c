// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/selfcheck.h"

#include "core/base/cptr.h"
#include "core/signing/identity.h"
#include "core/signing/openssl.h"

#include <QByteArray>

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>
#include <vector>

namespace brevduva {
namespace {

using DigestContext = CPtr<EVP_MD_CTX, EVP_MD_CTX_free>;

void freeParser(xmlParserCtxt* parser)
{
    if (parser->myDoc)
        xmlFreeDoc(parser->myDoc);
    xmlFreeParserCtxt(parser);
}
using Parser = CPtr<xmlParserCtxt, freeParser>;

constexpr QByteArrayView messageNs = "http://minameddelanden.gov.se/schema/Message/v3";
constexpr QByteArrayView signatureNs = "http://www.w3.org/2000/09/xmldsig#";

QByteArrayView viewOf(const xmlChar* text)
{
    return text ? QByteArrayView(reinterpret_cast<const char*>(text)) : QByteArrayView();
}

//! One signed element: its digest while it is read, and what its own Signature says.
struct Signed {
    explicit Signed(const char* hashedName)
        : name(hashedName)
    {
    }

    const char* name; //!< under which it is hashed, whatever the wire calls it
    int depth = 0; //!< while it is open
    DigestContext digest {EVP_MD_CTX_new()};
    QByteArray signedInfo; //!< canonical
    QByteArray digestValue;
    QByteArray signatureValue;
    QByteArray certificate;
    QByteArray computed; //!< base64, when it is closed

    void add(QByteArrayView bytes)
    {
        EVP_DigestUpdate(digest.get(), bytes.data(), static_cast<size_t>(bytes.size()));
    }
};

QByteArrayView escapeOf(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '\r':
        return "&#xD;";
    default:
        return {};
    }
}

bool hasEscapes(QByteArrayView text)
{
    return text.contains('&') || text.contains('<') || text.contains('>') || text.contains('\r');
}

//! Gets the parser's events and feeds the digests. The outer element's digest goes over the inner
//! one's Signature; no digest goes over its own.
class Reader {
public:
    explicit Reader(EnvelopeKind kind)
        : m_kind(kind)
    {
    }

    void open(QByteArrayView name, QByteArrayView ns, const xmlChar** attributes, int count)
    {
        ++m_depth;
        Signed* const root = rootCalled(name);
        if (root)
            begin(*root);
        if (ns == signatureNs && name == "Signature")
            m_signature = ownerOfSignature();
        m_inSignedInfo = m_inSignedInfo || (m_signature && name == "SignedInfo");

        const Open element {root ? QByteArrayView(root->name) : name, root ? messageNs : ns};
        const bool changes = m_open.empty() || m_open.back().ns != element.ns;
        const QByteArray rest = tagEnd(attributes, count);
        for (Signed& entry : m_signed) {
            if (isCovered(entry))
                entry.add(startTag(element, changes || m_depth == entry.depth) + rest);
        }
        if (m_inSignedInfo)
            m_signature->signedInfo += startTag(element, name == "SignedInfo") + rest;
        m_open.push_back(element);
        m_text.clear();
    }

    void text(QByteArrayView text)
    {
        if (m_signature)
            m_text += text;
        if (!hasEscapes(text)) // base64, nearly all of an envelope
            return feed(text);
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QByteArrayView escape = escapeOf(text[at]);
            feed(escape.isEmpty() ? text.sliced(at, 1) : escape);
        }
    }

    void close(QByteArrayView name)
    {
        feed("</" + m_open.back().name.toByteArray() + '>');
        if (m_signature)
            keep(name);
        m_inSignedInfo = m_inSignedInfo && name != "SignedInfo";
        if (name == "Signature")
            m_signature = nullptr;
        for (Signed& entry : m_signed) {
            if (entry.depth == m_depth)
                finish(entry);
        }
        m_open.pop_back();
        --m_depth;
    }

    [[nodiscard]] bool isStrange() const { return m_strange; }
    [[nodiscard]] const Signed& outer() const { return m_signed[0]; }
    [[nodiscard]] const Signed& inner() const { return m_signed[1]; }

private:
    //! Into libxml2's dictionary, which lives as long as the parser.
    struct Open {
        QByteArrayView name;
        QByteArrayView ns;
    };

    //! The signed element that begins here. Envelope is 1, Body 2, the request 3.
    Signed* rootCalled(QByteArrayView name)
    {
        const bool sealed = m_kind == EnvelopeKind::DeliverSecure;
        if (m_depth == 4)
            return &m_signed[sealed ? 0 : 1];
        return sealed && m_depth == 5 && name == "SignedDelivery" ? &m_signed[1] : nullptr;
    }

    void begin(Signed& entry)
    {
        m_strange = m_strange || !entry.computed.isEmpty(); // a second one
        entry.depth = m_depth;
        EVP_DigestInit_ex(entry.digest.get(), EVP_sha256(), nullptr);
    }

    Signed* ownerOfSignature()
    {
        for (Signed& entry : m_signed) {
            if (entry.depth > 0 && entry.depth == m_depth - 1)
                return &entry;
        }
        return nullptr;
    }

    bool isCovered(const Signed& entry) const { return entry.depth > 0 && m_signature != &entry; }

    void feed(QByteArrayView bytes)
    {
        for (Signed& entry : m_signed) {
            if (isCovered(entry))
                entry.add(bytes);
        }
        if (m_inSignedInfo)
            m_signature->signedInfo += bytes;
    }

    static QByteArray startTag(const Open& element, bool withNs)
    {
        QByteArray tag = '<' + element.name.toByteArray();
        if (withNs)
            tag.append(" xmlns=\"").append(element.ns).append('"');
        return tag;
    }

    //! libxml2's five pointers an attribute: name, prefix, namespace, begin and end of the value.
    QByteArray tagEnd(const xmlChar** attributes, int count)
    {
        m_strange = m_strange || count > 1; // we write one at most, and would have to sort them
        if (count == 0)
            return ">";
        const QByteArrayView value(reinterpret_cast<const char*>(attributes[3]),
            static_cast<qsizetype>(attributes[4] - attributes[3]));
        m_strange = m_strange || attributes[1] != nullptr;
        return ' ' + viewOf(attributes[0]).toByteArray() + "=\"" + value.toByteArray() + "\">";
    }

    void keep(QByteArrayView name)
    {
        if (name == "DigestValue")
            m_signature->digestValue = m_text;
        else if (name == "SignatureValue")
            m_signature->signatureValue = m_text;
        else if (name == "X509Certificate")
            m_signature->certificate = m_text;
        m_text.clear();
    }

    static void finish(Signed& entry)
    {
        QByteArray value(EVP_MD_get_size(EVP_sha256()), '\0');
        EVP_DigestFinal_ex(
            entry.digest.get(), reinterpret_cast<unsigned char*>(value.data()), nullptr);
        entry.computed = value.toBase64();
        entry.depth = 0;
    }

    EnvelopeKind m_kind;
    std::array<Signed, 2> m_signed {Signed("SealedDelivery"), Signed("SignedDelivery")};
    std::vector<Open> m_open;
    Signed* m_signature = nullptr; //!< whose Signature is being read
    bool m_inSignedInfo = false;
    bool m_strange = false;
    int m_depth = 0;
    QByteArray m_text;
};

void onOpen(void* reader, const xmlChar* name, const xmlChar*, const xmlChar* ns, int,
    const xmlChar**, int attributeCount, int, const xmlChar** attributes)
{
    static_cast<Reader*>(reader)->open(viewOf(name), viewOf(ns), attributes, attributeCount);
}

void onClose(void* reader, const xmlChar* name, const xmlChar*, const xmlChar*)
{
    static_cast<Reader*>(reader)->close(viewOf(name));
}

void onText(void* reader, const xmlChar* text, int length)
{
    static_cast<Reader*>(reader)->text({reinterpret_cast<const char*>(text), length});
}

bool parse(QByteArrayView wire, Reader& reader)
{
    const Parser parser(xmlCreateMemoryParserCtxt(wire.data(), static_cast<int>(wire.size())));
    if (!parser)
        return false;
    xmlSAXHandler handler {};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = onOpen;
    handler.endElementNs = onClose;
    handler.characters = onText;
    handler.ignorableWhitespace = onText;
    *parser->sax = handler; // no DTD, no entities, no comments: nothing is listening to them
    parser->userData = &reader;
    xmlCtxtUseOptions(
        parser.get(), XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    return xmlParseDocument(parser.get()) == 0 && parser->wellFormed == 1;
}

QByteArray base64Of(const X509* certificate)
{
    unsigned char* der = nullptr;
    const int length = i2d_X509(certificate, &der);
    const QByteArray base64
        = QByteArrayView(reinterpret_cast<const char*>(der), std::max(length, 0))
              .toByteArray()
              .toBase64();
    OPENSSL_free(der);
    return base64;
}

Result<void> verify(const Signed& entry, const X509* certificate)
{
    if (entry.computed.isEmpty() || entry.computed != entry.digestValue)
        return fail(ErrorCode::Internal, QStringLiteral("self-check: a digest differs"));
    if (entry.certificate != base64Of(certificate))
        return fail(ErrorCode::Internal, QStringLiteral("self-check: another certificate"));
    const QByteArray value = QByteArray::fromBase64(entry.signatureValue);
    const DigestContext context(EVP_MD_CTX_new());
    if (EVP_DigestVerifyInit(
            context.get(), nullptr, EVP_sha256(), nullptr, X509_get0_pubkey(certificate))
            != 1
        || EVP_DigestVerify(context.get(),
               reinterpret_cast<const unsigned char*>(value.constData()),
               static_cast<size_t>(value.size()),
               reinterpret_cast<const unsigned char*>(entry.signedInfo.constData()),
               static_cast<size_t>(entry.signedInfo.size()))
            != 1)
        return fail(ErrorCode::KeyMismatch, QStringLiteral("self-check: ") + opensslError());
    return {};
}

} // namespace

Result<void> selfCheck(QByteArrayView wire, EnvelopeKind kind, const X509* certificate)
{
    Reader reader(kind);
    if (!parse(wire, reader) || reader.isStrange())
        return fail(ErrorCode::Internal, QStringLiteral("self-check: not the XML it should be"));
    const auto inner = verify(reader.inner(), certificate);
    return inner && kind == EnvelopeKind::DeliverSecure ? verify(reader.outer(), certificate)
                                                        : inner;
}

} // namespace brevduva
