// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/forwarder.h"

#include <QHash>
#include <QString>

#include <optional>

namespace brevduva {

//! What a sender does about a fault. Source: mina-meddelanden.md section 15.3.
enum class FaultAction {
    Retry, //!< technical: later, the same bytes
    RetryFewTimes, //!< technical of an unknown kind
    PollLater, //!< not finished
    LookUpAgain, //!< the mailbox has moved
    Paper, //!< cannot be served digitally
    PaperSafely, //!< protected identity: a person, with the safe routine
    StopLetter, //!< something in this letter must be corrected
    StopRun, //!< every letter would meet it: certificate, rights
    SplitOrShrink, //!< too much at once
    CheckDuplicate, //!< they have it already
    FixClient, //!< our program called it wrongly
    OutcomeUnknown, //!< it may have been delivered all the same
    Manual, //!< a person must look
};

//! The table of fault codes, with the organisation's exceptions.
class FaultTable {
public:
    FaultTable() = default;
    //! Reads "5013=retry,5007=manual". Errors: SettingInvalid (about: the entry).
    static Result<FaultTable> withExceptions(const QString& text);

    [[nodiscard]] FaultAction actionFor(int code) const;
    //! The code of our own that has words for \a code.
    [[nodiscard]] static ErrorCode errorCodeFor(int code);
    //! With code, description and call id in the detail.
    [[nodiscard]] static Error errorOf(const ServiceFault& fault);
    //! The action for an error made by errorOf(); empty for other errors.
    [[nodiscard]] std::optional<FaultAction> actionFor(const Error& error) const;

private:
    QHash<int, FaultAction> m_exceptions;
};

} // namespace brevduva
