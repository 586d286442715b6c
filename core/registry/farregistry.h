// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpclient.h"
#include "core/ports/registry.h"
#include "core/soap/soapxml.h"

#include <QUrl>

namespace brevduva {

struct RegistrySettings {
    QUrl url; //!< …/Recipient/v3
    QUrl authorityUrl; //!< empty: derived from url
    RecipientId sender;
    QStringList operators; //!< ids or names we deliver to; empty: all
};

//! The address register's Recipient and Authority services. Source: mina-meddelanden.md sections 6
//! and 7.
class FarRegistry final : public Registry {
public:
    //! \a http must outlive this.
    FarRegistry(HttpClient& http, RegistrySettings settings);

    QFuture<Result<QList<Mailbox>>> lookup(const QList<RecipientId>& recipients) override;
    QFuture<Result<QList<RegisteredSender>>> senders() override;
    QFuture<Result<QList<RegisteredForwarder>>> forwarders() override;

private:
    HttpClient& m_http;
    RegistrySettings m_settings;
};

//! The request for at most 1000 numbers.
[[nodiscard]] QByteArray isReachableRequest(
    const RecipientId& sender, const QList<RecipientId>& recipients);
//! One Mailbox for each of \a asked, in order, by the decision table of section 6.4. Errors:
//! Corrupt.
[[nodiscard]] Result<QList<Mailbox>> readReachability(
    const XmlElement& response, const QList<RecipientId>& asked, const QStringList& operators);

[[nodiscard]] Result<QList<RegisteredSender>> readSenders(const XmlElement& response);
[[nodiscard]] Result<QList<RegisteredForwarder>> readForwarders(const XmlElement& response);

} // namespace brevduva
