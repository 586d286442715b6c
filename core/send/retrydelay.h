// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace brevduva {

//! Time until the next attempt: \a first, doubled each time, at most 6 h, ±10 % by \a random in [0,
//! 1). \a attempts counts failed attempts, from 1. Source: docs/decisions/0005-retry.md.
[[nodiscard]] std::chrono::milliseconds retryDelay(
    int attempts, std::chrono::seconds first, double random);

} // namespace brevduva
