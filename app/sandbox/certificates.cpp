// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/certificates.h"

#include <QDateTime>
#include <QFile>
#include <QRandomGenerator>

#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace brevduva::sandbox {
namespace {

struct Subject {
    QString name;
    QString number; //!< serialNumber; empty: none
    int fromDays = -1;
    int toDays = 3650;
};

void entry(X509_NAME* name, const char* field, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    if (!utf8.isEmpty())
        X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
            reinterpret_cast<const unsigned char*>(utf8.constData()), static_cast<int>(utf8.size()),
            -1, 0);
}

void extension(X509* certificate, X509* issuer, int nid, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* const made = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    X509_add_ext(certificate, made, -1);
    X509_EXTENSION_free(made);
}

//! A certificate with a new key; self-signed as an authority when \a issuer is null.
Pair issue(const Subject& subject, const Pair* issuer)
{
    Pair pair {Key(EVP_RSA_gen(2048U), EVP_PKEY_free), Certificate(X509_new(), X509_free)};
    X509* const made = pair.certificate.get();
    quint64 serial = QRandomGenerator::system()->generate64() >> 1;
    X509_set_version(made, 2);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(made), serial);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    constexpr qint64 day = 86400;
    ASN1_TIME_set(X509_getm_notBefore(made), now + subject.fromDays * day);
    ASN1_TIME_set(X509_getm_notAfter(made), now + subject.toDays * day);
    X509_NAME* const name = X509_get_subject_name(made);
    entry(name, "C", QStringLiteral("SE"));
    entry(name, "O", subject.name);
    entry(name, "serialNumber", subject.number);
    entry(name, "CN", subject.name);
    X509_set_pubkey(made, pair.key.get());
    X509* const authority = issuer ? issuer->certificate.get() : made;
    X509_set_issuer_name(made, X509_get_subject_name(authority));
    if (issuer) {
        extension(made, authority, NID_basic_constraints, "CA:FALSE");
        extension(made, authority, NID_key_usage, "critical,digitalSignature,keyEncipherment");
        extension(made, authority, NID_ext_key_usage, "serverAuth,clientAuth");
        extension(made, authority, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1");
    } else {
        extension(made, made, NID_basic_constraints, "critical,CA:TRUE");
        extension(made, made, NID_key_usage, "critical,keyCertSign,cRLSign");
        extension(made, made, NID_subject_key_identifier, "hash");
    }
    X509_sign(made, issuer ? issuer->key.get() : pair.key.get(), EVP_sha256());
    return pair;
}

bool writePrivate(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.flush();
}

QByteArray pkcs12(const Pair& pair, const QString& password)
{
    PKCS12* const made = PKCS12_create(password.toUtf8().constData(), "sandbox", pair.key.get(),
        pair.certificate.get(), nullptr, 0, 0, 0, 0, 0);
    unsigned char* der = nullptr;
    const int length = i2d_PKCS12(made, &der);
    const QByteArray bytes(reinterpret_cast<const char*>(der), length);
    OPENSSL_free(der);
    PKCS12_free(made);
    return bytes;
}

Pair readPkcs12(const QString& path, const QString& password)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    const auto* at = reinterpret_cast<const unsigned char*>(bytes.constData());
    PKCS12* const made = d2i_PKCS12(nullptr, &at, bytes.size());
    EVP_PKEY* key = nullptr;
    X509* certificate = nullptr;
    PKCS12_parse(made, password.toUtf8().constData(), &key, &certificate, nullptr);
    PKCS12_free(made);
    return {Key(key, EVP_PKEY_free), Certificate(certificate, X509_free)};
}

QByteArray pem(X509* certificate)
{
    BIO* const out = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(out, certificate);
    char* text = nullptr;
    const long length = BIO_get_mem_data(out, &text);
    const QByteArray bytes(text, length);
    BIO_free(out);
    return bytes;
}

struct Wanted {
    const char* file;
    Subject subject;
    bool foreign;
};

QList<Wanted> wanted()
{
    const QString sender = QStringLiteral("162021004748");
    const QString name = QStringLiteral("Kommun A");
    return {{"sender", {name, sender}, false}, {"server", {QStringLiteral("localhost"), {}}, false},
        {"forwarder", {QStringLiteral("Förmedlaren AB"), QStringLiteral("165560000010")}, false},
        {"expired", {name, sender, -400, -2}, false},
        {"otherorg", {QStringLiteral("Annan Org"), QStringLiteral("165560000028")}, false},
        {"expiredserver", {QStringLiteral("localhost"), {}, -400, -2}, false},
        {"foreign", {name, sender}, true},
        {"foreignserver", {QStringLiteral("localhost"), {}}, true}};
}

} // namespace

bool Certificates::prepare(const QDir& folder)
{
    const QString passwordFile = folder.filePath(QStringLiteral("password"));
    if (!QFile::exists(passwordFile)) {
        QByteArray random(15, '\0');
        RAND_bytes(
            reinterpret_cast<unsigned char*>(random.data()), static_cast<int>(random.size()));
        m_password = QString::fromLatin1(random.toBase64(QByteArray::Base64UrlEncoding));
        const Pair authority
            = issue({QStringLiteral("Brevduva Sandbox CA"), {}, -3650, 3650}, nullptr);
        const Pair stranger = issue({QStringLiteral("Foreign CA"), {}, -3650, 3650}, nullptr);
        for (const Wanted& one : wanted()) {
            const Pair pair = issue(one.subject, one.foreign ? &stranger : &authority);
            if (!writePrivate(folder.filePath(QLatin1String(one.file) + QStringLiteral(".p12")),
                    pkcs12(pair, m_password)))
                return false;
        }
        if (!writePrivate(
                folder.filePath(QStringLiteral("ca.pem")), pem(authority.certificate.get()))
            || !writePrivate(passwordFile, m_password.toUtf8()))
            return false;
    }
    QFile file(passwordFile);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    m_password = QString::fromUtf8(file.readAll());
    const auto kept = [&](const char* name) {
        return readPkcs12(folder.filePath(QLatin1String(name)), m_password);
    };
    m_server = kept("server.p12");
    m_expired = kept("expiredserver.p12");
    m_foreign = kept("foreignserver.p12");
    m_forwarder = kept("forwarder.p12");
    m_authorities.reset(X509_STORE_new(), X509_STORE_free);
    X509_STORE_load_file(
        m_authorities.get(), folder.filePath(QStringLiteral("ca.pem")).toLocal8Bit().constData());
    return m_server.key && m_expired.key && m_foreign.key && m_forwarder.key;
}

} // namespace brevduva::sandbox
