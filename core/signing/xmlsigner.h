// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/signer.h"
#include "core/signing/identity.h"

#include <memory>

namespace brevduva {

//! Every intermediate product of one signing, for the vectors.
struct SigningTrace {
    QByteArray signedUnsigned; //!< canonical SignedDelivery without its signature
    QByteArray innerSignedInfo;
    QByteArray signedDelivery;
    QByteArray sealedUnsigned;
    QByteArray outerSignedInfo;
    QByteArray sealedDelivery;
    QByteArray wire;
};

//! Signs with one identity. The canonical bytes are written, not computed from a parsed document;
//! xmlsec1 is the judge in tests. docs/decisions/0020-writing-canonical-bytes.md.
class XmlSigner final : public Signer {
public:
    explicit XmlSigner(std::shared_ptr<const Identity> identity);

    [[nodiscard]] CertificateFacts certificate() const override;
    [[nodiscard]] Result<void> check(const Sender& sender, const QDateTime& now) const override;
    [[nodiscard]] qint64 envelopeSize(
        const OutgoingMessage& message, EnvelopeKind kind) const override;
    QFuture<Result<QByteArray>> sign(const OutgoingMessage& message, EnvelopeKind kind) override;

    //! sign() in this thread; fills \a trace when it is given.
    [[nodiscard]] Result<QByteArray> signNow(
        const OutgoingMessage& message, EnvelopeKind kind, SigningTrace* trace = nullptr) const;

private:
    struct Shared;
    std::shared_ptr<const Shared> m_shared; //!< what work in other threads holds on to
};

} // namespace brevduva
