// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/identity.h"

#include "core/signing/openssl.h"
#include "core/signing/pkcs12.h"

#include <QFile>
#include <QFileInfo>

#include <openssl/bio.h>
#include <openssl/err.h>

#include <ctime>

namespace brevduva {

using Bio = CPtr<BIO, BIO_free_all>;

namespace {

QString oneLine(const X509_NAME* name)
{
    const Bio out(BIO_new(BIO_s_mem()));
    const unsigned long flags = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    X509_NAME_print_ex(out.get(), name, 0, flags);
    char* text = nullptr;
    const long length = BIO_get_mem_data(out.get(), &text);
    return QString::fromUtf8(text, length);
}

QString entry(const X509_NAME* name, int nid)
{
    const int at = X509_NAME_get_index_by_NID(name, nid, -1);
    if (at < 0)
        return {};
    unsigned char* utf8 = nullptr;
    const int length
        = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    if (length < 0)
        return {};
    const QString value = QString::fromUtf8(reinterpret_cast<const char*>(utf8), length);
    OPENSSL_free(utf8);
    return value;
}

QDateTime timeOf(const ASN1_TIME* time)
{
    std::tm parts {};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
        QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

} // namespace

QString opensslError()
{
    char text[256] = {};
    ERR_error_string_n(ERR_peek_last_error(), text, sizeof text);
    ERR_clear_error();
    return QString::fromLatin1(text);
}

CertificateFacts certificateFacts(const X509* certificate)
{
    const X509_NAME* const subject = X509_get_subject_name(certificate);
    CertificateFacts facts;
    facts.subject = oneLine(subject);
    facts.serialNumber = entry(subject, NID_serialNumber);
    facts.issuer = oneLine(X509_get_issuer_name(certificate));
    facts.notBefore = timeOf(X509_get0_notBefore(certificate));
    facts.notAfter = timeOf(X509_get0_notAfter(certificate));
    if (EVP_PKEY* const key = X509_get0_pubkey(certificate))
        facts.keyBits = EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA ? EVP_PKEY_get_bits(key) : 0;
    return facts;
}

struct Identity::Private {
    std::shared_ptr<void> holder; //!< what must outlive the key: the token's session
    EvpKey key;
    X509Ptr certificate;
    std::vector<X509Ptr> chain;
};

Identity::Identity(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Identity::~Identity() = default;

Result<std::shared_ptr<const Identity>> Identity::make(
    EvpKey key, X509Ptr certificate, std::vector<X509Ptr> chain, std::shared_ptr<void> holder)
{
    if (!key || !certificate)
        return fail(ErrorCode::KeyFileUnreadable, QStringLiteral("key or certificate is missing"));
    if (X509_check_private_key(certificate.get(), key.get()) != 1) {
        ERR_clear_error();
        return fail(ErrorCode::KeyMismatch, QStringLiteral("the key is not the certificate's"));
    }
    auto data = std::make_unique<Private>();
    data->holder = std::move(holder);
    data->key = std::move(key);
    data->certificate = std::move(certificate);
    data->chain = std::move(chain);
    return std::shared_ptr<const Identity>(new Identity(std::move(data)));
}

Result<std::shared_ptr<const Identity>> Identity::fromPkcs12(
    const QByteArray& file, const SecretBytes& password)
{
    auto contents = openPkcs12(file, password);
    if (!contents)
        return fail(contents.error());
    // A certificate that does not fit the key is handed out as one of the others.
    if (contents->key && !contents->certificate && !contents->others.empty())
        return fail(ErrorCode::KeyMismatch, QStringLiteral("the key fits no certificate"));
    return make(std::move(contents->key), std::move(contents->certificate),
        std::move(contents->others), {});
}

Result<std::shared_ptr<const Identity>> Identity::fromPkcs12File(
    const QString& path, const SecretBytes& password)
{
    constexpr qint64 largest = 1 << 20;
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return fail(ErrorCode::KeyFileUnreadable,
            file.isOpen() ? QStringLiteral("over 1 MiB") : file.errorString(), name);
    auto identity = fromPkcs12(file.readAll(), password);
    if (!identity)
        identity.error().about = name;
    return identity;
}

EVP_PKEY* Identity::key() const { return d->key.get(); }

X509* Identity::certificate() const { return d->certificate.get(); }

const std::vector<X509Ptr>& Identity::chain() const { return d->chain; }

bool Identity::isOnToken() const { return d->holder != nullptr; }

CertificateFacts Identity::facts() const { return certificateFacts(d->certificate.get()); }

} // namespace brevduva
