// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ports/forwarder.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QString>

namespace brevduva {

//! What a person or IT needs to know of a certificate.
struct CertificateFacts {
    QString subject; //!< "CN=Kommun A,serialNumber=162021004748,O=Kommun A,C=SE"
    QString serialNumber; //!< the subject's serialNumber: 12 digits, empty when absent
    QString issuer;
    QDateTime notBefore; //!< UTC
    QDateTime notAfter; //!< UTC
    int keyBits = 0;

    //! Whole days from \a now to the end; negative when over.
    [[nodiscard]] qint64 daysLeft(const QDateTime& now) const { return now.daysTo(notAfter); }
};

enum class EnvelopeKind {
    DeliverSecure, //!< signed and sealed, to an operator
    DistributeSecure, //!< signed, to a forwarder
};

//! Makes signed envelopes: the profile of mina-meddelanden.md section 13.
class Signer {
public:
    virtual ~Signer() = default;

    //! The certificate that goes along in every signature.
    [[nodiscard]] virtual CertificateFacts certificate() const = 0;

    //! Whether it may sign now for \a sender. Errors: CertificateExpired, CertificateNotYetValid,
    //! CertificateWrongOwner (no serialNumber; another organisation's is for the register to
    //! judge), KeyTooWeak.
    [[nodiscard]] virtual Result<void> check(const Sender& sender, const QDateTime& now) const = 0;

    //! Exact bytes of what sign() would make, without using the key.
    [[nodiscard]] virtual qint64 envelopeSize(
        const OutgoingMessage& message, EnvelopeKind kind) const = 0;

    //! The complete SOAP envelope, UTF-8, as it goes on the wire. Errors: key and certificate
    //! codes.
    virtual QFuture<Result<QByteArray>> sign(const OutgoingMessage& message, EnvelopeKind kind) = 0;
};

} // namespace brevduva
