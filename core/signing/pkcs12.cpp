// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/pkcs12.h"

#include "core/signing/openssl.h"

#include <openssl/err.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>

#include <string>

namespace brevduva {
namespace {

using Pkcs12 = CPtr<PKCS12, PKCS12_free>;
using LibraryContext = CPtr<OSSL_LIB_CTX, OSSL_LIB_CTX_free>;
using Provider = CPtr<OSSL_PROVIDER, OSSL_PROVIDER_unload>;

bool isPasswordError()
{
    const unsigned long last = ERR_peek_last_error();
    return ERR_GET_LIB(last) == ERR_LIB_PKCS12
        && (ERR_GET_REASON(last) == PKCS12_R_MAC_VERIFY_FAILURE
            || ERR_GET_REASON(last) == PKCS12_R_PKCS12_CIPHERFINAL_ERROR);
}

//! Null context: OpenSSL's own.
Result<Pkcs12Contents> parse(
    const QByteArray& file, const SecretBytes& password, OSSL_LIB_CTX* context)
{
    ERR_clear_error();
    const auto* bytes = reinterpret_cast<const unsigned char*>(file.constData());
    PKCS12* raw = PKCS12_init_ex(NID_pkcs7_data, context, nullptr);
    if (!d2i_PKCS12(&raw, &bytes, static_cast<long>(file.size())))
        return fail(ErrorCode::KeyFileUnreadable, opensslError()); // raw is freed by now
    const Pkcs12 container(raw);

    std::string secret(password.constData(), static_cast<size_t>(password.size()));
    EVP_PKEY* key = nullptr;
    X509* certificate = nullptr;
    STACK_OF(X509)* others = nullptr;
    const bool opened
        = PKCS12_parse(container.get(), secret.c_str(), &key, &certificate, &others) == 1;
    OPENSSL_cleanse(secret.data(), secret.size());
    if (!opened) {
        const auto code
            = isPasswordError() ? ErrorCode::KeyPasswordWrong : ErrorCode::KeyFileUnreadable;
        return fail(code, opensslError());
    }
    Pkcs12Contents contents {EvpKey(key), X509Ptr(certificate), {}};
    while (others && sk_X509_num(others) > 0)
        contents.others.emplace_back(sk_X509_shift(others));
    sk_X509_free(others);
    ERR_clear_error();
    return contents;
}

EvpKey inOwnContext(EVP_PKEY* key)
{
    unsigned char* der = nullptr;
    const int length = key ? i2d_PrivateKey(key, &der) : 0;
    if (length <= 0)
        return {};
    const unsigned char* from = der;
    EvpKey copy(d2i_AutoPrivateKey(nullptr, &from, length));
    OPENSSL_clear_free(der, static_cast<size_t>(length));
    return copy;
}

X509Ptr inOwnContext(X509* certificate)
{
    unsigned char* der = nullptr;
    const int length = certificate ? i2d_X509(certificate, &der) : 0;
    if (length <= 0)
        return {};
    const unsigned char* from = der;
    X509Ptr copy(d2i_X509(nullptr, &from, length));
    OPENSSL_free(der);
    return copy;
}

//! With RC2 and its like, which Windows still writes and OpenSSL 3 keeps in a provider of its own.
//! That provider is loaded for this file alone; nothing it made outlives it.
Result<Pkcs12Contents> parseWithOldCiphers(const QByteArray& file, const SecretBytes& password)
{
    const LibraryContext context(OSSL_LIB_CTX_new());
    const Provider standard(OSSL_PROVIDER_load(context.get(), "default"));
    const Provider old(OSSL_PROVIDER_load(context.get(), "legacy"));
    if (!standard || !old)
        return fail(ErrorCode::KeyFileUnreadable,
            QStringLiteral("old ciphers, and no provider for them: ") + opensslError());
    const auto found = parse(file, password, context.get());
    if (!found)
        return fail(found.error());
    Pkcs12Contents contents {
        inOwnContext(found->key.get()), inOwnContext(found->certificate.get()), {}};
    for (const X509Ptr& other : found->others)
        contents.others.push_back(inOwnContext(other.get()));
    return contents;
}

} // namespace

Result<Pkcs12Contents> openPkcs12(const QByteArray& file, const SecretBytes& password)
{
    auto contents = parse(file, password, nullptr);
    if (contents || contents.error().code != ErrorCode::KeyFileUnreadable)
        return contents;
    auto again = parseWithOldCiphers(file, password);
    return again || again.error().code == ErrorCode::KeyPasswordWrong ? std::move(again)
                                                                      : std::move(contents);
}

} // namespace brevduva
