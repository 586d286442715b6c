// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <libxml/tree.h>
#include <openssl/x509.h>

#include <memory>

namespace brevduva::sandbox {

using Certificate = std::shared_ptr<X509>;

//! What a check of one signature found.
struct SignatureVerdict {
    QString fault; //!< empty: everything is right; else which step failed, in English
    Certificate signer;
    [[nodiscard]] bool isGood() const { return fault.isEmpty(); }
};

//! Verifies the last child of \a element, a Signature, the way receivers do: the element is cut
//! out, called \a name in \a space, stripped of prefixes, hashed; the certificate must chain to one
//! of \a authorities and be valid now. Source: mina-meddelanden.md sections 13.3 and 13.4.
[[nodiscard]] SignatureVerdict verifySignature(
    const xmlNode* element, const QString& name, const QString& space, X509_STORE* authorities);

//! The subject's serialNumber; empty without one.
[[nodiscard]] QString ownerOf(X509* certificate);

} // namespace brevduva::sandbox
