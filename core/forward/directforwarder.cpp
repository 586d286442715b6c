// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/directforwarder.h"

#include "core/base/async.h"
#include "core/soap/soapxml.h"

namespace brevduva {
namespace {

const QString serviceV3 = QStringLiteral("http://minameddelanden.gov.se/schema/Service/v3");
const QString serviceSpace = QStringLiteral("http://minameddelanden.gov.se/schema/Service");

HandOverAnswer unknown(const QString& why, const QString& host)
{
    return TransportFailure {{ErrorCode::OutcomeUnknown, why, host, -1}};
}

HandOverAnswer readReceipt(
    const XmlElement& response, const RecipientId& recipient, const QString& host)
{
    if (response.name() != QStringLiteral("deliverSecureResponse") || response.space() != serviceV3)
        return unknown(QStringLiteral("not a deliverSecureResponse"), host);
    const XmlElement receipt = response.child(serviceV3, QStringLiteral("return"));
    const QString transId = receipt.child(serviceSpace, QStringLiteral("TransId")).text();
    for (const XmlElement& status : receipt.children(serviceSpace, QStringLiteral("Status"))) {
        if (status.child(serviceSpace, QStringLiteral("RecipientId")).text() != recipient.digits())
            continue;
        const auto delivered = status.child(serviceSpace, QStringLiteral("Delivered")).boolean();
        if (!delivered)
            return unknown(QStringLiteral("Delivered is unreadable"), host);
        return *delivered ? HandOverAnswer(HandedOver {transId})
                          : HandOverAnswer(NotTaken {transId});
    }
    return unknown(QStringLiteral("the answer is not about this recipient"), host);
}

} // namespace

TransportFailure transportFailure(Error error, bool mayHaveBeenActedOn)
{
    if (mayHaveBeenActedOn) {
        error.detail = QStringLiteral("%1: %2").arg(errorName(error.code), error.detail);
        error.code = ErrorCode::OutcomeUnknown;
    }
    return {error};
}

HandOverAnswer readDeliverSecure(
    const HttpAnswer& answer, const RecipientId& recipient, const QString& host)
{
    const SoapAnswer soap = readSoap(answer, host);
    if (const auto* const response = std::get_if<XmlElement>(&soap))
        return readReceipt(*response, recipient, host);
    if (const auto* const fault = std::get_if<ServiceFault>(&soap))
        return *fault;
    const auto& failure = std::get<SoapFailure>(soap);
    return transportFailure(failure.error, failure.mayHaveBeenActedOn);
}

QFuture<Result<QByteArray>> signedEnvelope(
    Signer& signer, const OutgoingMessage& message, EnvelopeKind kind, qint64 mostBytes)
{
    if (const auto allowed = signer.check(message.sender, QDateTime::currentDateTimeUtc());
        !allowed)
        return ready(Result<QByteArray>(fail(allowed.error())));
    return signer.sign(message, kind)
        .then([mostBytes](const Result<QByteArray>& wire) -> Result<QByteArray> {
            if (wire && wire->size() > mostBytes)
                return fail(
                    ErrorCode::LetterTooLarge, QStringLiteral("%1 bytes").arg(wire->size()));
            return wire;
        });
}

DirectForwarder::DirectForwarder(Signer& signer, HttpClient& http, qint64 maxEnvelopeBytes)
    : m_signer(signer)
    , m_http(http)
    , m_maxEnvelopeBytes(maxEnvelopeBytes)
{
}

Result<qint64> DirectForwarder::envelopeSize(const OutgoingMessage& message) const
{
    return m_signer.envelopeSize(message, EnvelopeKind::DeliverSecure);
}

QFuture<Result<QByteArray>> DirectForwarder::prepare(const OutgoingMessage& message)
{
    return signedEnvelope(m_signer, message, EnvelopeKind::DeliverSecure, m_maxEnvelopeBytes);
}

QFuture<HandOverAnswer> DirectForwarder::handOver(
    const QByteArray& wire, const RecipientId& recipient, const MailboxOperator& mailbox)
{
    const QString host = mailbox.serviceAddress.host();
    return m_http.postSoap(mailbox.serviceAddress, wire)
        .then([recipient, host](
                  const HttpAnswer& answer) { return readDeliverSecure(answer, recipient, host); });
}

QFuture<FateAnswer> DirectForwarder::fate(const QString&, const RecipientId&)
{
    return ready(FateAnswer(TransportFailure {{ErrorCode::StateConflict,
        QStringLiteral("an operator cannot be asked afterwards"), {}, -1}}));
}

} // namespace brevduva
