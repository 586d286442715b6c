// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cptr.h"
#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/ports/signer.h"

#include <QByteArray>
#include <QString>

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <vector>

namespace brevduva {

using EvpKey = CPtr<EVP_PKEY, EVP_PKEY_free>;
using X509Ptr = CPtr<X509, X509_free>;

//! A private key with its certificate, from a PKCS#12 file or a PKCS#11 token: for signatures and
//! for TLS. Immutable; may be used from several threads.
class Identity {
public:
    //! Files with the old ciphers that Windows exports are read too.
    //! Errors: KeyFileUnreadable, KeyPasswordWrong, KeyMismatch.
    static Result<std::shared_ptr<const Identity>> fromPkcs12(
        const QByteArray& file, const SecretBytes& password);
    //! As above from a file; KeyFileUnreadable names it.
    static Result<std::shared_ptr<const Identity>> fromPkcs12File(
        const QString& path, const SecretBytes& password);

    struct Token {
        QString module; //!< path of the PKCS#11 library
        QString label; //!< token label; empty: the only token
        QString key; //!< label of key and certificate; empty: the only one
    };
    //! While another identity from the same module lives, its login and its list of tokens are
    //! used. Errors: KeyTokenUnavailable, KeyPasswordWrong, KeyMismatch.
    static Result<std::shared_ptr<const Identity>> fromToken(
        const Token& token, const SecretBytes& pin);

    ~Identity();
    Identity(const Identity&) = delete;
    Identity& operator=(const Identity&) = delete;

    //! Never null. Whatever uses it (an SSL_CTX, too) must keep the identity: a token's key works
    //! no longer than that.
    [[nodiscard]] EVP_PKEY* key() const;
    [[nodiscard]] X509* certificate() const; //!< never null; the leaf
    [[nodiscard]] const std::vector<X509Ptr>& chain() const; //!< what came along, without the leaf
    [[nodiscard]] CertificateFacts facts() const;
    //! Whether the key stays on a token; then signatures are made one at a time.
    [[nodiscard]] bool isOnToken() const;

private:
    //! \a holder is kept alive as long as the key. Errors: KeyMismatch, KeyFileUnreadable.
    static Result<std::shared_ptr<const Identity>> make(
        EvpKey key, X509Ptr certificate, std::vector<X509Ptr> chain, std::shared_ptr<void> holder);

    struct Private;
    explicit Identity(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

//! Facts of any certificate.
[[nodiscard]] CertificateFacts certificateFacts(const X509* certificate);

} // namespace brevduva
