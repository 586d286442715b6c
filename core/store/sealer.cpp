// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealer.h"

#include <QMessageAuthenticationCode>

#include <openssl/kdf.h>
#include <openssl/rand.h>

namespace brevduva {
namespace {

using KeyContext = CPtr<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;

constexpr int nonceBytes = 12;
constexpr int tagBytes = 16;

const unsigned char* in(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* out(QByteArray& bytes, qsizetype at = 0)
{
    return reinterpret_cast<unsigned char*>(bytes.data()) + at;
}

const unsigned char* in(const SecretBytes& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

SecretBytes derived(const SecretBytes& key, const QByteArray& purpose)
{
    const KeyContext context(EVP_PKEY_CTX_new_id(EVP_PKEY_HKDF, nullptr));
    QByteArray result(Sealer::keyBytes, '\0');
    size_t length = Sealer::keyBytes;
    const bool done = EVP_PKEY_derive_init(context.get()) == 1
        && EVP_PKEY_CTX_set_hkdf_md(context.get(), EVP_sha256()) == 1
        && EVP_PKEY_CTX_set1_hkdf_key(context.get(), in(key), static_cast<int>(key.size())) == 1
        && EVP_PKEY_CTX_add1_hkdf_info(context.get(), in(purpose), static_cast<int>(purpose.size()))
            == 1
        && EVP_PKEY_derive(context.get(), out(result), &length) == 1;
    if (!done)
        qFatal("HKDF failed");
    SecretBytes secret(QByteArray(result.constData(), result.size()));
    OPENSSL_cleanse(result.data(), static_cast<size_t>(result.size()));
    return secret;
}

QByteArray keyedHash(const QByteArray& value, const SecretBytes& secret)
{
    const QByteArray key = QByteArray::fromRawData(secret.constData(), secret.size());
    return QMessageAuthenticationCode::hash(value, key, QCryptographicHash::Sha256).left(16);
}

} // namespace

Sealer::Sealer(const SecretBytes& key)
    : m_sealKey(derived(key, "brevduva outbox seal 1"))
    , m_searchKey(derived(key, "brevduva outbox search 1"))
    , m_proofKey(derived(key, "brevduva outbox proof 1"))
    , m_opener(EVP_CIPHER_CTX_new())
{
    if (EVP_DecryptInit_ex(m_opener.get(), EVP_aes_256_gcm(), nullptr, in(m_sealKey), nullptr) != 1)
        qFatal("AES-GCM failed");
}

SecretBytes Sealer::newKey()
{
    QByteArray key(keyBytes, '\0');
    if (RAND_bytes(out(key), static_cast<int>(keyBytes)) != 1)
        qFatal("no random numbers");
    return SecretBytes(key);
}

QByteArray Sealer::seal(const QByteArray& plain, const QByteArray& place) const
{
    QByteArray sealed(nonceBytes + plain.size() + tagBytes, '\0');
    const CipherContext context(EVP_CIPHER_CTX_new());
    int length = 0;
    int last = 0;
    const bool done = RAND_bytes(out(sealed), nonceBytes) == 1
        && EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, in(m_sealKey), in(sealed))
            == 1
        && EVP_EncryptUpdate(
               context.get(), nullptr, &length, in(place), static_cast<int>(place.size()))
            == 1
        && EVP_EncryptUpdate(context.get(), out(sealed, nonceBytes), &length, in(plain),
               static_cast<int>(plain.size()))
            == 1
        && EVP_EncryptFinal_ex(context.get(), out(sealed, nonceBytes + length), &last) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagBytes,
               out(sealed, nonceBytes + plain.size()))
            == 1;
    if (!done)
        qFatal("AES-GCM failed");
    return sealed;
}

Result<QByteArray> Sealer::open(const QByteArray& sealed, const QByteArray& place) const
{
    const qsizetype plainBytes = sealed.size() - nonceBytes - tagBytes;
    if (plainBytes < 0)
        return fail(ErrorCode::OutboxDamaged, QStringLiteral("a sealed value is too short"));
    QByteArray plain(plainBytes, '\0');
    QByteArray tag = sealed.right(tagBytes);
    EVP_CIPHER_CTX* const context = m_opener.get();
    int length = 0;
    int last = 0;
    const bool genuine = EVP_DecryptInit_ex(context, nullptr, nullptr, nullptr, in(sealed)) == 1
        && EVP_DecryptUpdate(context, nullptr, &length, in(place), static_cast<int>(place.size()))
            == 1
        && EVP_DecryptUpdate(
               context, out(plain), &length, in(sealed) + nonceBytes, static_cast<int>(plainBytes))
            == 1
        && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_SET_TAG, tagBytes, out(tag)) == 1
        && EVP_DecryptFinal_ex(context, out(plain, length), &last) == 1;
    if (!genuine)
        return fail(ErrorCode::OutboxDamaged, QStringLiteral("a sealed value does not open"));
    return plain;
}

QByteArray Sealer::searchTerm(const QString& value) const
{
    return keyedHash(value.toCaseFolded().toUtf8(), m_searchKey);
}

QByteArray Sealer::proof(const QByteArray& value) const { return keyedHash(value, m_proofKey); }

} // namespace brevduva
