// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/xmlsigner.h"

#include "core/signing/envelope.h"
#include "core/signing/openssl.h"
#include "core/signing/selfcheck.h"

#include <QMutex>
#include <QtConcurrent>

#include <libxml/parser.h>

namespace brevduva {

using DigestContext = CPtr<EVP_MD_CTX, EVP_MD_CTX_free>;

struct XmlSigner::Shared {
    std::shared_ptr<const Identity> identity;
    CertificateFacts facts;
    QByteArray certificate; //!< base64 of the DER
    mutable QMutex tokenInUse; //!< a token makes one signature at a time

    [[nodiscard]] Result<QByteArray> rsaSignature(const QByteArray& signedInfo) const;
    [[nodiscard]] Result<SignatureParts> signature(
        const QByteArray& digest, QByteArray* signedInfo) const;
    [[nodiscard]] Result<QByteArray> sign(
        const OutgoingMessage& message, EnvelopeKind kind, SigningTrace* trace) const;
};

namespace {

constexpr int leastKeyBits = 2048;

Result<void> keyIsStrong(const CertificateFacts& facts)
{
    if (facts.keyBits == 0)
        return fail(ErrorCode::KeyTooWeak, QStringLiteral("the key is not RSA"));
    if (facts.keyBits < leastKeyBits)
        return fail(ErrorCode::KeyTooWeak, QStringLiteral("RSA of %1 bits").arg(facts.keyBits));
    return {};
}

QByteArray derBase64(X509* certificate)
{
    unsigned char* der = nullptr;
    const int length = i2d_X509(certificate, &der);
    const QByteArray bytes(reinterpret_cast<const char*>(der), std::max(length, 0));
    OPENSSL_free(der);
    return bytes.toBase64();
}

//! SHA-256 of pieces that are never put together in memory.
class Digest {
public:
    Digest() { EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr); }
    void add(QByteArrayView piece)
    {
        EVP_DigestUpdate(m_context.get(), piece.data(), static_cast<size_t>(piece.size()));
    }
    QByteArray base64()
    {
        QByteArray value(EVP_MD_get_size(EVP_sha256()), '\0');
        EVP_DigestFinal_ex(
            m_context.get(), reinterpret_cast<unsigned char*>(value.data()), nullptr);
        return value.toBase64();
    }

private:
    DigestContext m_context {EVP_MD_CTX_new()};
};

constexpr QByteArrayView signedOpen
    = "<SignedDelivery xmlns=\"http://minameddelanden.gov.se/schema/Message/v3\">";
constexpr QByteArrayView signedClose = "</SignedDelivery>";
constexpr QByteArrayView sealedOpen
    = "<SealedDelivery xmlns=\"http://minameddelanden.gov.se/schema/Message/v3\">";
constexpr QByteArrayView sealedClose = "</SealedDelivery>";
constexpr QByteArrayView innerOpen
    = "<SignedDelivery>"; //!< inside the seal the namespace is the parent's

template <class Write> QByteArray canonical(Ns outside, qsizetype size, Write&& write)
{
    QByteArray out;
    out.reserve(size);
    ElementWriter writer(ElementWriter::Form::Canonical, out, outside);
    write(writer);
    return out;
}

QByteArray joined(std::initializer_list<QByteArrayView> pieces)
{
    QByteArray all;
    for (const QByteArrayView piece : pieces)
        all += piece;
    return all;
}

QByteArray digestOf(std::initializer_list<QByteArrayView> pieces)
{
    Digest digest;
    for (const QByteArrayView piece : pieces)
        digest.add(piece);
    return digest.base64();
}

} // namespace

Result<QByteArray> XmlSigner::Shared::rsaSignature(const QByteArray& signedInfo) const
{
    QMutexLocker lock(identity->isOnToken() ? &tokenInUse : nullptr);
    const DigestContext context(EVP_MD_CTX_new());
    const auto* const data = reinterpret_cast<const unsigned char*>(signedInfo.constData());
    const auto length = static_cast<size_t>(signedInfo.size());
    auto size = static_cast<size_t>(EVP_PKEY_get_size(identity->key()));
    QByteArray value(static_cast<qsizetype>(size), '\0');
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, identity->key()) != 1
        || EVP_DigestSign(
               context.get(), reinterpret_cast<unsigned char*>(value.data()), &size, data, length)
            != 1)
        return fail(ErrorCode::KeyTokenUnavailable, opensslError());
    value.truncate(static_cast<qsizetype>(size));
    return value.toBase64();
}

Result<SignatureParts> XmlSigner::Shared::signature(
    const QByteArray& digest, QByteArray* signedInfo) const
{
    const QByteArray info = canonical(
        Ns::Soap, 1024, [&digest](ElementWriter& writer) { writeSignedInfo(writer, digest); });
    if (signedInfo)
        *signedInfo = info;
    const auto value = rsaSignature(info);
    if (!value)
        return fail(value.error());
    return SignatureParts {digest, *value, facts.subject, certificate};
}

Result<QByteArray> XmlSigner::Shared::sign(
    const OutgoingMessage& message, EnvelopeKind kind, SigningTrace* trace) const
{
    const auto strong = keyIsStrong(facts);
    if (!strong)
        return fail(strong.error());
    const EncodedMessage encoded(message);
    const QByteArray delivery = canonical(Ns::M3, encoded.roughSize(),
        [&encoded](ElementWriter& writer) { writeDelivery(writer, encoded); });
    const auto inner = signature(
        digestOf({signedOpen, delivery, signedClose}), trace ? &trace->innerSignedInfo : nullptr);
    if (!inner)
        return fail(inner.error());
    const QByteArray innerBytes = canonical(
        Ns::M3, 4096, [&inner](ElementWriter& writer) { writeSignature(writer, *inner); });
    const QByteArray seal = canonical(
        Ns::M3, 512, [&message](ElementWriter& writer) { writeSeal(writer, message.sealDay); });
    if (trace) {
        trace->signedUnsigned = joined({signedOpen, delivery, signedClose});
        trace->signedDelivery = joined({signedOpen, delivery, innerBytes, signedClose});
        trace->sealedUnsigned
            = joined({sealedOpen, innerOpen, delivery, innerBytes, signedClose, seal, sealedClose});
    }
    SignatureParts outer;
    if (kind == EnvelopeKind::DeliverSecure) {
        auto sealSignature = signature(
            digestOf({sealedOpen, innerOpen, delivery, innerBytes, signedClose, seal, sealedClose}),
            trace ? &trace->outerSignedInfo : nullptr);
        if (!sealSignature)
            return fail(sealSignature.error());
        outer = *sealSignature;
    }
    QByteArray wire = wireEnvelope(encoded, kind, *inner, outer);
    if (trace) {
        const QByteArray outerBytes = canonical(
            Ns::M3, 4096, [&outer](ElementWriter& writer) { writeSignature(writer, outer); });
        trace->sealedDelivery = joined({sealedOpen, innerOpen, delivery, innerBytes, signedClose,
            seal, outerBytes, sealedClose});
        trace->wire = wire;
    }
    const auto checked = selfCheck(wire, kind, identity->certificate());
    if (!checked)
        return fail(checked.error());
    return wire;
}

XmlSigner::XmlSigner(std::shared_ptr<const Identity> identity)
{
    xmlInitParser(); // before threads, for the self-check
    auto shared = std::make_shared<Shared>();
    shared->facts = identity->facts();
    shared->certificate = derBase64(identity->certificate());
    shared->identity = std::move(identity);
    m_shared = std::move(shared);
}

CertificateFacts XmlSigner::certificate() const { return m_shared->facts; }

Result<void> XmlSigner::check(const Sender& sender, const QDateTime& now) const
{
    Q_UNUSED(sender)
    const CertificateFacts& facts = m_shared->facts;
    if (now > facts.notAfter)
        return fail(ErrorCode::CertificateExpired, facts.notAfter.toString(Qt::ISODate));
    if (now < facts.notBefore)
        return fail(ErrorCode::CertificateNotYetValid, facts.notBefore.toString(Qt::ISODate));
    const auto strong = keyIsStrong(facts);
    if (!strong)
        return strong;
    if (facts.serialNumber.isEmpty())
        return fail(
            ErrorCode::CertificateWrongOwner, QStringLiteral("no serialNumber in the subject"));
    return {};
}

qint64 XmlSigner::envelopeSize(const OutgoingMessage& message, EnvelopeKind kind) const
{
    // Attachments are counted, not encoded: their checksums are of one length anyway.
    OutgoingMessage hollow = message;
    qint64 encodedBytes = 0;
    for (Attachment& attachment : hollow.letter.attachments) {
        encodedBytes += (attachment.bytes.size() + 2) / 3 * 4;
        attachment.bytes.clear();
    }
    const auto signatureBytes
        = EVP_PKEY_get_size(X509_get0_pubkey(m_shared->identity->certificate()));
    const QByteArray digest = QByteArray(EVP_MD_get_size(EVP_sha256()), '\0').toBase64();
    const SignatureParts parts {digest, QByteArray(signatureBytes, '\0').toBase64(),
        m_shared->facts.subject, m_shared->certificate};
    return wireEnvelope(EncodedMessage(hollow), kind, parts, parts).size() + encodedBytes;
}

QFuture<Result<QByteArray>> XmlSigner::sign(const OutgoingMessage& message, EnvelopeKind kind)
{
    return QtConcurrent::run(
        [shared = m_shared, message, kind] { return shared->sign(message, kind, nullptr); });
}

Result<QByteArray> XmlSigner::signNow(
    const OutgoingMessage& message, EnvelopeKind kind, SigningTrace* trace) const
{
    return m_shared->sign(message, kind, trace);
}

} // namespace brevduva
