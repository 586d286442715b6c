// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/soapforwarder.h"

#include "core/forward/directforwarder.h"
#include "core/soap/soapxml.h"

namespace brevduva {
namespace {

const QString messageV3 = QStringLiteral("http://minameddelanden.gov.se/schema/Message/v3");
const QString messageSpace = QStringLiteral("http://minameddelanden.gov.se/schema/Message");
constexpr int notFinished = 5004;
constexpr qsizetype longestDistributionId = 50;

FateAnswer fateOf(const QString& type, const QString& status)
{
    if (type == QStringLiteral("Paper"))
        return Fate::Declined;
    if (type == QStringLiteral("Not"))
        return Fate::NoMailbox;
    if (type != QStringLiteral("Digital"))
        return TransportFailure {
            {ErrorCode::Corrupt, QStringLiteral("an unknown type of status"), {}, -1}};
    if (status == QStringLiteral("Delivered"))
        return Fate::Delivered;
    if (status == QStringLiteral("DeliveryFailed"))
        return Fate::Failed;
    return Fate::Pending;
}

} // namespace

HandOverAnswer readDistributeSecure(const HttpAnswer& answer, const QString& host)
{
    const SoapAnswer soap = readSoap(answer, host);
    if (const auto* const fault = std::get_if<ServiceFault>(&soap))
        return *fault;
    if (const auto* const failure = std::get_if<SoapFailure>(&soap))
        return transportFailure(failure->error, failure->mayHaveBeenActedOn);
    const auto& response = std::get<XmlElement>(soap);
    const QString id = response.child(messageV3, QStringLiteral("return")).text();
    if (response.name() != QStringLiteral("distributeSecureResponse")
        || response.space() != messageV3 || id.isEmpty() || id.size() > longestDistributionId)
        return TransportFailure {{ErrorCode::OutcomeUnknown,
            QStringLiteral("no usable distribution id in the answer"), host, -1}};
    return Accepted {id};
}

FateAnswer readDistributionStatus(
    const HttpAnswer& answer, const RecipientId& recipient, const QString& host)
{
    const SoapAnswer soap = readSoap(answer, host);
    if (const auto* const fault = std::get_if<ServiceFault>(&soap))
        return fault->code == notFinished ? FateAnswer(Fate::Pending) : FateAnswer(*fault);
    if (const auto* const failure = std::get_if<SoapFailure>(&soap))
        return TransportFailure {failure->error}; // a question can always be asked again
    const auto& response = std::get<XmlElement>(soap);
    if (response.name() != QStringLiteral("checkDistributionStatusResponse")
        || response.space() != messageV3)
        return TransportFailure {
            {ErrorCode::Corrupt, QStringLiteral("not a status answer"), host, -1}};
    for (const XmlElement& row : response.children(messageV3, QStringLiteral("return"))) {
        const auto text = [&row](const char* name) {
            return row.child(messageSpace, QString::fromLatin1(name)).text();
        };
        if (text("RecipientId") == recipient.digits())
            return fateOf(text("Type"), text("DeliveryStatus"));
    }
    return Fate::Pending;
}

QByteArray distributionStatusRequest(const RecipientId& sender, const QString& distributionId)
{
    return soapRequest(
        "<m3:checkDistributionStatus xmlns:m3=\"http://minameddelanden.gov.se/schema/Message/v3\">"
        "<m3:senderId>"
        + sender.digits().toLatin1() + "</m3:senderId><m3:distributionId>" + xmlText(distributionId)
        + "</m3:distributionId></m3:checkDistributionStatus>");
}

SoapForwarder::SoapForwarder(Signer& signer, HttpClient& http, const QUrl& url,
    const RecipientId& sender, qint64 maxEnvelopeBytes)
    : m_signer(signer)
    , m_http(http)
    , m_url(url)
    , m_sender(sender)
    , m_maxEnvelopeBytes(maxEnvelopeBytes)
{
}

Result<qint64> SoapForwarder::envelopeSize(const OutgoingMessage& message) const
{
    return m_signer.envelopeSize(message, EnvelopeKind::DistributeSecure);
}

QFuture<Result<QByteArray>> SoapForwarder::prepare(const OutgoingMessage& message)
{
    return signedEnvelope(m_signer, message, EnvelopeKind::DistributeSecure, m_maxEnvelopeBytes);
}

QFuture<HandOverAnswer> SoapForwarder::handOver(
    const QByteArray& wire, const RecipientId&, const MailboxOperator&)
{
    return m_http.postSoap(m_url, wire).then([host = m_url.host()](const HttpAnswer& answer) {
        return readDistributeSecure(answer, host);
    });
}

QFuture<FateAnswer> SoapForwarder::fate(const QString& distributionId, const RecipientId& recipient)
{
    return m_http.postSoap(m_url, distributionStatusRequest(m_sender, distributionId))
        .then([recipient, host = m_url.host()](const HttpAnswer& answer) {
            return readDistributionStatus(answer, recipient, host);
        });
}

} // namespace brevduva
