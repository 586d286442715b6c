// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/signaturecheck.h"

#include "app/sandbox/xmltree.h"

#include <QCryptographicHash>

#include <openssl/evp.h>

namespace brevduva::sandbox {
namespace {

const QString ds = QStringLiteral("http://www.w3.org/2000/09/xmldsig#");

QString algorithm(const xmlNode* node)
{
    xmlChar* const value
        = xmlGetNoNsProp(const_cast<xmlNode*>(node), reinterpret_cast<const xmlChar*>("Algorithm"));
    const QString text
        = value ? QString::fromUtf8(reinterpret_cast<const char*>(value)) : QString();
    xmlFree(value);
    return text;
}

//! Which parameter of the signing profile is not as agreed; empty when all are.
QString profileFault(const xmlNode* info)
{
    xmlNode* const reference = child(info, QStringLiteral("Reference"));
    int references = 0;
    for (const xmlNode* const node : elements(info))
        references += localName(node) == QStringLiteral("Reference") ? 1 : 0;
    if (references != 1)
        return QStringLiteral("not exactly one Reference");
    xmlChar* const uri = xmlGetNoNsProp(reference, reinterpret_cast<const xmlChar*>("URI"));
    const bool wholeDocument = uri && *uri == 0;
    xmlFree(uri);
    if (!wholeDocument)
        return QStringLiteral("the Reference is not to the whole document");
    const auto transforms = elements(child(reference, QStringLiteral("Transforms")));
    if (transforms.size() != 1
        || algorithm(transforms[0])
            != QStringLiteral("http://www.w3.org/2000/09/xmldsig#enveloped-signature"))
        return QStringLiteral("not exactly the enveloped-signature transform");
    if (algorithm(child(info, QStringLiteral("CanonicalizationMethod")))
        != QStringLiteral("http://www.w3.org/2001/10/xml-exc-c14n#"))
        return QStringLiteral("canonicalization method");
    if (algorithm(child(info, QStringLiteral("SignatureMethod")))
        != QStringLiteral("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"))
        return QStringLiteral("signature method");
    if (algorithm(child(reference, QStringLiteral("DigestMethod")))
        != QStringLiteral("http://www.w3.org/2001/04/xmlenc#sha256"))
        return QStringLiteral("digest method");
    return {};
}

Certificate certificateIn(const xmlNode* signature)
{
    const auto data = elements(find(signature, {"KeyInfo", "X509Data"}));
    if (data.size() != 2 || localName(data[0]) != QStringLiteral("X509SubjectName")
        || localName(data[1]) != QStringLiteral("X509Certificate"))
        return {};
    const QByteArray der = QByteArray::fromBase64(textOf(data[1]).toLatin1());
    const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
    return Certificate(d2i_X509(nullptr, &at, der.size()), X509_free);
}

bool chains(X509* certificate, X509_STORE* authorities)
{
    const std::unique_ptr<X509_STORE_CTX, decltype(&X509_STORE_CTX_free)> context(
        X509_STORE_CTX_new(), X509_STORE_CTX_free);
    return X509_STORE_CTX_init(context.get(), authorities, certificate, nullptr) == 1
        && X509_verify_cert(context.get()) == 1;
}

bool rsaFits(X509* certificate, const QByteArray& bytes, const QByteArray& value)
{
    EVP_PKEY* const key = X509_get0_pubkey(certificate);
    if (!key || EVP_PKEY_get_base_id(key) != EVP_PKEY_RSA)
        return false;
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(
        EVP_MD_CTX_new(), EVP_MD_CTX_free);
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1
        && EVP_DigestVerify(context.get(),
               reinterpret_cast<const unsigned char*>(value.constData()),
               static_cast<size_t>(value.size()),
               reinterpret_cast<const unsigned char*>(bytes.constData()),
               static_cast<size_t>(bytes.size()))
        == 1;
}

} // namespace

SignatureVerdict verifySignature(
    const xmlNode* element, const QString& name, const QString& space, X509_STORE* authorities)
{
    const auto parts = elements(element);
    xmlNode* const signature = parts.isEmpty() ? nullptr : parts.constLast();
    // a Signature without prefix is not found by verifiers in use: section 13.5
    if (!signature || localName(signature) != QStringLiteral("Signature")
        || nameSpace(signature) != ds || !signature->ns->prefix)
        return {QStringLiteral("no signature"), {}};
    const xmlNode* const info = child(signature, QStringLiteral("SignedInfo"));
    if (const QString fault = profileFault(info); !fault.isEmpty())
        return {fault, {}};

    const QByteArray digest = QCryptographicHash::hash(
        prefixless(element, name, space, signature), QCryptographicHash::Sha256)
                                  .toBase64();
    if (digest != textOf(find(info, {"Reference", "DigestValue"})).toLatin1())
        return {QStringLiteral("bad digest"), {}};
    const Certificate certificate = certificateIn(signature);
    if (!certificate)
        return {QStringLiteral("no certificate"), {}};
    const QByteArray value = QByteArray::fromBase64(
        textOf(child(signature, QStringLiteral("SignatureValue"))).toLatin1());
    if (!rsaFits(certificate.get(), prefixless(info), value))
        return {QStringLiteral("bad signature"), certificate};
    if (!chains(certificate.get(), authorities))
        return {QStringLiteral("certificate not trusted or not valid now"), certificate};
    return {{}, certificate};
}

QString ownerOf(X509* certificate)
{
    if (!certificate)
        return {};
    char text[64] = {};
    X509_NAME_get_text_by_NID(
        X509_get_subject_name(certificate), NID_serialNumber, text, sizeof text);
    return QString::fromLatin1(text);
}

} // namespace brevduva::sandbox
