// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/delivery.h"

#include <QList>

namespace brevduva::cli {

//! Scripts depend on these: docs/command-line.md.
inline constexpr int ExitDone = 0; //!< every delivery reached its end
inline constexpr int ExitOther = 1; //!< anything else
inline constexpr int ExitUsage = 2; //!< the command line is wrong
inline constexpr int ExitRefused = 3; //!< the input was refused; nothing was taken
inline constexpr int ExitNeedsPerson = 4;
inline constexpr int ExitNotFinished = 5; //!< still in the outbox
inline constexpr int ExitUnknown = 6; //!< nobody knows whether it arrived

//! The gravest of \a deliveries decides: unknown, then a person, then stopped, then not finished.
[[nodiscard]] int exitStatusOf(const QList<Delivery>& deliveries);

} // namespace brevduva::cli
