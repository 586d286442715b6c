// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/delivery.h"
#include "core/model/letter.h"
#include "core/model/mailbox.h"

#include <optional>

namespace brevduva {

//! The channel one delivery takes and why; when \a stop is set it takes none until a person has
//! decided.
struct ChannelDecision {
    Channel channel = Channel::Undecided;
    QString reason; //!< MailboxOutcome name, "chosenByUser" or "noRegister"
    std::optional<Error> stop;

    bool operator==(const ChannelDecision&) const = default;
};

//! Whether the register must be asked before the channel is known.
[[nodiscard]] bool needsLookup(ChannelChoice wanted);

//! Digital when \a mailbox is reachable, else paper with the register's reason; where the user
//! asked for digital only, an unreachable mailbox stops the delivery. \a mailbox is empty when the
//! forwarder asks the register itself.
[[nodiscard]] ChannelDecision chooseChannel(
    ChannelChoice wanted, const std::optional<Mailbox>& mailbox);

//! The same once an operator or forwarder said no after the register had said yes: \a outcome tells
//! which no.
[[nodiscard]] ChannelDecision channelAfterRefusal(ChannelChoice wanted, MailboxOutcome outcome);

} // namespace brevduva
