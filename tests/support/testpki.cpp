// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testpki.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <map>

namespace brevduva::test {
namespace {

using Bio = CPtr<BIO, BIO_free_all>;

EvpKey newKey(int bits) { return EvpKey(EVP_RSA_gen(static_cast<unsigned int>(bits))); }

//! Making RSA keys takes most of the time of a test, so an owner's key is made once.
EVP_PKEY* keyOf(const TestPki::Request& request)
{
    static std::map<QString, EvpKey> keys;
    const QString owner = QStringList {request.commonName, request.serialNumber,
        QString::number(request.bits), QString::number(int(request.ec))}
                              .join(u'\n');
    EvpKey& key = keys[owner];
    if (!key)
        key = request.ec ? EvpKey(EVP_EC_gen("P-256")) : newKey(request.bits);
    return key.get();
}

QByteArray pemOf(X509* certificate)
{
    const Bio out(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(out.get(), certificate);
    char* text = nullptr;
    const long length = BIO_get_mem_data(out.get(), &text);
    return QByteArray(text, length);
}

QByteArray pemOf(EVP_PKEY* key)
{
    const Bio out(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(out.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    char* text = nullptr;
    const long length = BIO_get_mem_data(out.get(), &text);
    return QByteArray(text, length);
}

X509Ptr certificateFrom(const QByteArray& pem)
{
    const Bio in(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return X509Ptr(PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr));
}

EvpKey keyFrom(const QByteArray& pem)
{
    const Bio in(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return EvpKey(PEM_read_bio_PrivateKey(in.get(), nullptr, nullptr, nullptr));
}

void addEntry(X509_NAME* name, const char* field, const QString& value, int set = 0)
{
    const QByteArray utf8 = value.toUtf8();
    if (!utf8.isEmpty())
        X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
            reinterpret_cast<const unsigned char*>(utf8.constData()), static_cast<int>(utf8.size()),
            -1, set);
}

void addExtension(X509* certificate, X509* issuer, int nid, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* const extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

void setTimes(X509* certificate, const QDateTime& from, const QDateTime& to)
{
    ASN1_TIME_set(X509_getm_notBefore(certificate), from.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(certificate), to.toSecsSinceEpoch());
}

X509Ptr blank(EVP_PKEY* key)
{
    static long serial = QDateTime::currentMSecsSinceEpoch();
    X509Ptr certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_set_pubkey(certificate.get(), key);
    return certificate;
}

} // namespace

TestPki::TestPki(const QString& name)
{
    const EvpKey key = newKey(2048);
    const X509Ptr ca = blank(key.get());
    setTimes(ca.get(), QDateTime::currentDateTimeUtc().addYears(-10),
        QDateTime::currentDateTimeUtc().addYears(10));
    addEntry(X509_get_subject_name(ca.get()), "CN", name);
    X509_set_issuer_name(ca.get(), X509_get_subject_name(ca.get()));
    addExtension(ca.get(), ca.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(ca.get(), ca.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(ca.get(), ca.get(), NID_subject_key_identifier, "hash");
    X509_sign(ca.get(), key.get(), EVP_sha256());
    m_ca = {pemOf(ca.get()), pemOf(key.get())};
}

TestPki::Leaf TestPki::leaf(const Request& request) const
{
    const X509Ptr ca = certificateFrom(m_ca.certificatePem);
    const EvpKey caKey = keyFrom(m_ca.keyPem);
    EVP_PKEY* const key = keyOf(request);
    const X509Ptr leaf = blank(key);
    setTimes(leaf.get(), request.notBefore, request.notAfter);
    X509_NAME* const subject = X509_get_subject_name(leaf.get());
    addEntry(subject, "C", QStringLiteral("SE"));
    addEntry(subject, "O", request.commonName);
    addEntry(subject, "serialNumber", request.serialNumber);
    addEntry(subject, "CN", request.commonName, request.multiValuedRdn ? -1 : 0);
    X509_set_issuer_name(leaf.get(), X509_get_subject_name(ca.get()));
    addExtension(leaf.get(), ca.get(), NID_basic_constraints, "CA:FALSE");
    addExtension(leaf.get(), ca.get(), NID_key_usage, "critical,digitalSignature,keyEncipherment");
    addExtension(leaf.get(), ca.get(), NID_ext_key_usage, "serverAuth,clientAuth");
    QByteArray names = "IP:127.0.0.1";
    for (const QString& name : request.dnsNames)
        names += ",DNS:" + name.toLatin1();
    addExtension(leaf.get(), ca.get(), NID_subject_alt_name, names.constData());
    addExtension(leaf.get(), ca.get(), NID_authority_key_identifier, "keyid:always");
    X509_sign(leaf.get(), caKey.get(), EVP_sha256());
    return {pemOf(leaf.get()), pemOf(key)};
}

QByteArray TestPki::Leaf::pkcs12(const QByteArray& password) const
{
    const X509Ptr certificate = certificateFrom(certificatePem);
    const EvpKey key = keyFrom(keyPem);
    const CPtr<PKCS12, PKCS12_free> container(PKCS12_create(
        password.constData(), "test", key.get(), certificate.get(), nullptr, 0, 0, 0, 0, 0));
    unsigned char* der = nullptr;
    const int length = i2d_PKCS12(container.get(), &der);
    const QByteArray bytes(reinterpret_cast<const char*>(der), length);
    OPENSSL_free(der);
    return bytes;
}

std::shared_ptr<const Identity> TestPki::Leaf::identity() const
{
    return Identity::fromPkcs12(pkcs12("x"), SecretBytes("x")).value();
}

} // namespace brevduva::test
