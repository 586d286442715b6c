// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/delivery.h"
#include "core/model/finding.h"
#include "core/model/mailbox.h"

#include <QString>

namespace brevduva {

//! An error in the user's language. Both are whole sentences.
struct ErrorWords {
    QString what; //!< what happened
    QString next; //!< what to do now
};
[[nodiscard]] ErrorWords errorWords(const Error& error);

//! Whether the letter left, in a sentence: for a letter that was never taken in, and for one in \a
//! state.
[[nodiscard]] QString notTakenWords();
[[nodiscard]] QString leftWords(DeliveryState state);

[[nodiscard]] QString adviceWords(const Warning& warning);
[[nodiscard]] QString stateWords(DeliveryState state);
[[nodiscard]] QString channelWords(Channel channel);
[[nodiscard]] QString outcomeWords(MailboxOutcome outcome);
//! Why there is (no) mailbox, or why this channel: an outcome name or "chosenByUser", "noRegister".
[[nodiscard]] QString reasonWords(const QString& reason);

} // namespace brevduva
