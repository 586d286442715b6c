// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/recipientid.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QString>
#include <QUuid>

#include <optional>

namespace brevduva {

//! Where one recipient's copy of a letter is in its life. docs/architecture.md draws the arrows;
//! core/send/deliverystate.h decides which are legal. Names are stable: they appear in --json.
struct DeliveryStates {
    Q_GADGET
public:
    enum class DeliveryState {
        Draft,
        Held, //!< waits out the hold time and can be stopped
        Queued, //!< waits for its turn, or for the next attempt
        LookingUp, //!< the register is being asked
        Sending, //!< the request may be on its way; after a crash its outcome is unknown
        AwaitingStatus, //!< a forwarder has it; its fate is asked for
        AwaitingPrint,
        Delivered, //!< lies in the recipient's mailbox
        Printed, //!< the spooler has the whole job
        Unknown, //!< the request left and nobody knows whether it was taken
        NeedsAttention, //!< a person must decide; error tells why
        Cancelled,
    };
    Q_ENUM(DeliveryState)
};
using DeliveryState = DeliveryStates::DeliveryState;

struct Channels {
    Q_GADGET
public:
    enum class Channel { Undecided, Digital, Paper };
    Q_ENUM(Channel)
};
using Channel = Channels::Channel;

//! One recipient's copy of a letter, as the outbox keeps it.
struct Delivery {
    QUuid id;
    QUuid letterId;
    QUuid messageId; //!< m3:Id, made once, the same on every attempt
    RecipientId recipient;
    DeliveryState state = DeliveryState::Draft;
    Channel channel = Channel::Undecided;
    QString reason {}; //!< why this channel: a MailboxOutcome name or "ChosenByUser"; empty before
                       //!< it is known
    QString operatorName {}; //!< empty until the register named one
    QString operatorId {};
    QString transId {}; //!< the operator's receipt
    QString distributionId {}; //!< the forwarder's handle
    QString printJob {}; //!< spooler job or file name, the paper receipt
    QByteArray envelopeHash {}; //!< SHA-256 of the signed bytes; empty before they are made
    int attempts = 0; //!< hand-overs begun
    bool possiblyTwice = false; //!< was sent again after an unknown outcome
    std::optional<Error> error {}; //!< of the last attempt, until one succeeds
    QDateTime createdAt {}; //!< UTC
    QDateTime changedAt {}; //!< UTC, of the last transition
    QDateTime dueAt {}; //!< when the next step may be taken: end of hold, next attempt, next poll
    qint64 sequence = 0; //!< order in the outbox, rising; independent of the clock

    bool operator==(const Delivery&) const = default;
};

//! One committed arrow in a delivery's life.
struct DeliveryEvent {
    DeliveryState from = DeliveryState::Draft;
    DeliveryState to = DeliveryState::Draft;
    QDateTime at; //!< UTC
    QString cause; //!< English, no personal data: "hold time over", "fault 5002 (call id ...)"

    bool operator==(const DeliveryEvent&) const = default;
};

//! "awaitingPrint": the name in --json.
[[nodiscard]] QString stateName(DeliveryState state);
[[nodiscard]] std::optional<DeliveryState> stateFromName(const QString& name);
//! "digital", "paper"; null when undecided.
[[nodiscard]] QString channelName(Channel channel);

//! Delivered, Printed or Cancelled: nothing more will happen.
[[nodiscard]] bool isSettled(DeliveryState state);

} // namespace brevduva
