// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpclient.h"
#include "core/ports/forwarder.h"
#include "core/ports/signer.h"

#include <QUrl>

namespace brevduva {

//! A forwarder with the infrastructure's Message service: it looks up, seals and delivers; we ask
//! what became of it. Source: section 10.
class SoapForwarder final : public Forwarder {
public:
    //! \a signer and \a http must outlive this.
    SoapForwarder(Signer& signer, HttpClient& http, const QUrl& url, const RecipientId& sender,
        qint64 maxEnvelopeBytes);

    [[nodiscard]] bool needsMailbox() const override { return false; }
    [[nodiscard]] Result<qint64> envelopeSize(const OutgoingMessage& message) const override;
    QFuture<Result<QByteArray>> prepare(const OutgoingMessage& message) override;
    QFuture<HandOverAnswer> handOver(const QByteArray& wire, const RecipientId& recipient,
        const MailboxOperator& mailbox) override;
    QFuture<FateAnswer> fate(const QString& distributionId, const RecipientId& recipient) override;

private:
    Signer& m_signer;
    HttpClient& m_http;
    QUrl m_url;
    RecipientId m_sender;
    qint64 m_maxEnvelopeBytes;
};

//! Reads the answer to distributeSecure.
[[nodiscard]] HandOverAnswer readDistributeSecure(const HttpAnswer& answer, const QString& host);
//! Reads the answer to checkDistributionStatus, by the table of section 10.3.
[[nodiscard]] FateAnswer readDistributionStatus(
    const HttpAnswer& answer, const RecipientId& recipient, const QString& host);
[[nodiscard]] QByteArray distributionStatusRequest(
    const RecipientId& sender, const QString& distributionId);

} // namespace brevduva
