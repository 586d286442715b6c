// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/send/deliverypolicy.h"

namespace brevduva {

bool needsLookup(ChannelChoice wanted) { return wanted != ChannelChoice::Paper; }

ChannelDecision chooseChannel(ChannelChoice wanted, const std::optional<Mailbox>& mailbox)
{
    if (wanted == ChannelChoice::Paper)
        return {Channel::Paper, QStringLiteral("chosenByUser"), {}};
    if (!mailbox)
        return {Channel::Digital, QStringLiteral("noRegister"), {}};
    if (mailbox->isReachable())
        return {Channel::Digital, outcomeName(mailbox->outcome), {}};
    return channelAfterRefusal(wanted, mailbox->outcome);
}

ChannelDecision channelAfterRefusal(ChannelChoice wanted, MailboxOutcome outcome)
{
    const QString reason = outcomeName(outcome);
    if (wanted == ChannelChoice::Digital)
        return {Channel::Digital, reason,
            Error {ErrorCode::RecipientUnreachable,
                QStringLiteral("no mailbox takes it (%1) and paper was not allowed").arg(reason),
                {}}};
    return {Channel::Paper, reason, {}};
}

} // namespace brevduva
