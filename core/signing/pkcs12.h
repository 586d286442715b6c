// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/signing/identity.h"

#include <QByteArray>

#include <vector>

namespace brevduva {

//! What a PKCS#12 file holds. The certificate is the one that fits the key, or null; every other
//! certificate is among the others.
struct Pkcs12Contents {
    EvpKey key;
    X509Ptr certificate;
    std::vector<X509Ptr> others;
};

//! Errors: KeyFileUnreadable, KeyPasswordWrong.
[[nodiscard]] Result<Pkcs12Contents> openPkcs12(
    const QByteArray& file, const SecretBytes& password);

} // namespace brevduva
