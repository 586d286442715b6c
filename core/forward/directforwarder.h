// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpclient.h"
#include "core/ports/forwarder.h"
#include "core/ports/signer.h"

namespace brevduva {

//! We are our own forwarder: sign, seal and deliver to the operator the register named. Source:
//! section 9.
class DirectForwarder final : public Forwarder {
public:
    //! \a signer and \a http must outlive this.
    DirectForwarder(Signer& signer, HttpClient& http, qint64 maxEnvelopeBytes);

    [[nodiscard]] bool needsMailbox() const override { return true; }
    [[nodiscard]] Result<qint64> envelopeSize(const OutgoingMessage& message) const override;
    QFuture<Result<QByteArray>> prepare(const OutgoingMessage& message) override;
    QFuture<HandOverAnswer> handOver(const QByteArray& wire, const RecipientId& recipient,
        const MailboxOperator& mailbox) override;
    QFuture<FateAnswer> fate(const QString& distributionId, const RecipientId& recipient) override;

private:
    Signer& m_signer;
    HttpClient& m_http;
    qint64 m_maxEnvelopeBytes;
};

//! Reads the answer to deliverSecure. An answer that is about somebody else, or cannot be read,
//! leaves the outcome unknown.
[[nodiscard]] HandOverAnswer readDeliverSecure(
    const HttpAnswer& answer, const RecipientId& recipient, const QString& host);

//! Signs with \a signer after its checks; LetterTooLarge when the envelope would be over \a
//! mostBytes.
[[nodiscard]] QFuture<Result<QByteArray>> signedEnvelope(
    Signer& signer, const OutgoingMessage& message, EnvelopeKind kind, qint64 mostBytes);

//! What a failed call means for the letter: OutcomeUnknown when it may have been acted on.
[[nodiscard]] TransportFailure transportFailure(Error error, bool mayHaveBeenActedOn);

} // namespace brevduva
