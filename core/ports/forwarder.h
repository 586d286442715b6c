// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/delivery.h"
#include "core/model/letter.h"
#include "core/model/mailbox.h"
#include "core/model/sender.h"

#include <QDate>
#include <QFuture>

#include <variant>

namespace brevduva {

//! Everything one digital copy is made of.
struct OutgoingMessage {
    Sender sender;
    Letter letter; //!< recipients is not used
    RecipientId recipient;
    QUuid messageId;
    QDate sealDay; //!< the day the forwarder took it in (Seal/ReceivedTime)
};

//! A fault as the service told it.
struct ServiceFault {
    int code = 0;
    QString description; //!< theirs, in any language; may be shown, not logged
    QString callId; //!< the handle their support asks for

    bool operator==(const ServiceFault&) const = default;
};

//! The operator's yes, with its receipt.
struct HandedOver {
    QString transId;
};
//! The operator's no: no mailbox there, or opted out.
struct NotTaken {
    QString transId;
};
//! A forwarder took it; ask later.
struct Accepted {
    QString distributionId;
};
//! It failed in transport. OutcomeUnknown: it may have been taken. Any other code: it was not.
struct TransportFailure {
    Error error;
};
using HandOverAnswer = std::variant<HandedOver, NotTaken, Accepted, ServiceFault, TransportFailure>;

//! What a forwarder says of a letter it took.
enum class Fate {
    Pending, //!< not known yet, ask again
    Delivered,
    Failed, //!< could not be delivered
    Declined, //!< the recipient has opted out of this sender
    NoMailbox,
};
using FateAnswer = std::variant<Fate, ServiceFault, TransportFailure>;

//! Hands signed letters on (förmedlare). One try each, with a time-out; retry is core/send's.
class Forwarder {
public:
    virtual ~Forwarder() = default;

    //! Whether lookups are ours: then handOver needs the mailbox the register gave.
    [[nodiscard]] virtual bool needsMailbox() const = 0;

    //! The exact size in bytes of what prepare() would make, without signing.
    [[nodiscard]] virtual Result<qint64> envelopeSize(const OutgoingMessage& message) const = 0;

    //! Signs and serialises: the wire bytes to store and to send, the same on every attempt.
    //! Errors: the key and certificate codes; LetterTooLarge.
    virtual QFuture<Result<QByteArray>> prepare(const OutgoingMessage& message) = 0;

    //! Sends \a wire. \a mailbox is used only where needsMailbox(). An answer about another
    //! recipient than \a recipient is TransportFailure{OutcomeUnknown}.
    virtual QFuture<HandOverAnswer> handOver(
        const QByteArray& wire, const RecipientId& recipient, const MailboxOperator& mailbox)
        = 0;

    //! Asks what became of \a distributionId. Only for a forwarder that answers Accepted.
    virtual QFuture<FateAnswer> fate(const QString& distributionId, const RecipientId& recipient)
        = 0;
};

} // namespace brevduva
