// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/outbox.h"
#include "core/signing/cmsseal.h"

#include <QJsonObject>

#include <memory>

namespace brevduva {

//! Everything known of one finished delivery, as docs/proof-format.md describes it.
struct ProofFacts {
    QJsonObject json;
};
//! Errors: those of Outbox.
[[nodiscard]] Result<ProofFacts> proofFacts(const Outbox& outbox, const Delivery& delivery);

//! A PDF that people read, with the facts sealed inside it by \a identity for machines. Errors:
//! those of seal(), StorageFull, StorageReadOnly; SettingMissing without an identity.
[[nodiscard]] Result<void> writeProof(
    const ProofFacts& facts, const std::shared_ptr<const Identity>& identity, const QString& path);

//! A proof whose seal holds.
struct CheckedProof {
    QJsonObject facts;
    CertificateFacts signer;
    QDateTime sealedAt;
    bool isTrusted = false; //!< the certificate leads to a root we trust
    bool isBySender = false; //!< the certificate is the letter's sender's own
};
//! Errors: DocumentMissing, DocumentDamaged (no PDF), ProofMissing (no proof in it), ProofBroken
//! (changed after it was sealed).
[[nodiscard]] Result<CheckedProof> checkProof(const QString& path, const QByteArray& extraRootsPem);

//! Whether \a file is one of the documents that \a proof names: as it was sent, or as it was before
//! it became a PDF. Errors: DocumentMissing.
[[nodiscard]] Result<bool> provesDocument(const CheckedProof& proof, const QString& file);

} // namespace brevduva
