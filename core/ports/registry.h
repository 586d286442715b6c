// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/mailbox.h"

#include <QFuture>
#include <QList>

namespace brevduva {

//! A sender or forwarder known to the infrastructure.
struct RegisteredSender {
    QString id; //!< 12 digits
    QString name;
};
struct RegisteredForwarder {
    QString id; //!< 12 digits
    QString name;
    QList<RegisteredSender> senders; //!< for whom it may sign
};

//! Where recipients receive digital post (förmedlingsadressregistret, FaR).
class Registry {
public:
    virtual ~Registry() = default;

    //! Asks for \a recipients, any number, on behalf of the configured sender. The answer keeps
    //! their order and leaves nobody out. Errors: Unreachable, Timeout, TlsFailed, ProxyFailed,
    //! Corrupt, AnswerTooLarge, the Service... codes of core/send/faulttable.h. Source:
    //! mina-meddelanden.md section 6.
    virtual QFuture<Result<QList<Mailbox>>> lookup(const QList<RecipientId>& recipients) = 0;

    //! The connected senders, for doctor. Source: section 7. Errors as lookup.
    virtual QFuture<Result<QList<RegisteredSender>>> senders() = 0;
    //! The forwarders and whom they may sign for. Errors as lookup.
    virtual QFuture<Result<QList<RegisteredForwarder>>> forwarders() = 0;
};

} // namespace brevduva
