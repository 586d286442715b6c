// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ports/signer.h"

#include <QByteArrayView>

#include <openssl/x509.h>

namespace brevduva {

//! Verifies every signature of a finished envelope as its receiver will: reads the wire bytes,
//! renames the wrapper, drops the prefixes, hashes, and verifies with \a certificate, which must be
//! the one that stands in the signature. Shares no code with the writer. Call xmlInitParser() once
//! before threads. Source: message-rules.md section 13, rule 14.
//! Errors: KeyMismatch (the signature is not the certificate's), Internal (anything else: not
//! well-formed, a digest that differs, another certificate).
[[nodiscard]] Result<void> selfCheck(
    QByteArrayView wire, EnvelopeKind kind, const X509* certificate);

} // namespace brevduva
