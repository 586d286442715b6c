// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cptr.h"
#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QByteArray>
#include <QString>

#include <openssl/evp.h>

namespace brevduva {

//! Encrypts values at rest: AES-256-GCM with a fresh 96-bit nonce each, bound to the place they
//! stand in, so that a value moved to another row or column does not open. A sealed value is nonce,
//! cipher text, 16-byte tag. For one thread.
class Sealer {
    using CipherContext = CPtr<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;

public:
    static constexpr qsizetype keyBytes = 32;

    //! \a key has keyBytes; the keys for sealing and for searching are derived from it
    //! (HKDF-SHA-256).
    explicit Sealer(const SecretBytes& key);

    [[nodiscard]] QByteArray seal(const QByteArray& plain, const QByteArray& place) const;
    //! OutboxDamaged when it has been changed, stands in another place, or was sealed with another
    //! key.
    [[nodiscard]] Result<QByteArray> open(const QByteArray& sealed, const QByteArray& place) const;

    //! A keyed hash by which an encrypted value is found again.
    [[nodiscard]] QByteArray searchTerm(const QString& value) const;

    //! A keyed hash over what stands in clear: whoever finds the value can tell that it has not
    //! been changed.
    [[nodiscard]] QByteArray proof(const QByteArray& value) const;

    [[nodiscard]] static SecretBytes newKey();

private:
    SecretBytes m_sealKey;
    SecretBytes m_searchKey;
    SecretBytes m_proofKey;
    CipherContext m_opener; //!< keyed once: opening 100,000 short values is mostly set-up
};

} // namespace brevduva
