// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/identity.h"

namespace brevduva {

//! \a content inside a signed container (CMS SignedData, RFC 5652, DER) with SHA-256, the
//! certificate and what came along with it. Errors: KeyTokenUnavailable, Internal.
[[nodiscard]] Result<QByteArray> seal(const QByteArray& content, const Identity& identity);

//! What a sealed container holds.
struct Unsealed {
    QByteArray content;
    CertificateFacts signer;
    QDateTime sealedAt; //!< by the signer's clock, UTC
    bool isTrusted = false; //!< the certificate leads to a root we trust, at the time of sealing
};
//! Opens \a container only when its signature holds. \a extraRootsPem is trusted beside the
//! system's roots. Errors: Corrupt (not a container, or changed after it was sealed).
[[nodiscard]] Result<Unsealed> unseal(const QByteArray& container, const QByteArray& extraRootsPem);

} // namespace brevduva
