// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/delivery.h"

namespace brevduva {

//! Whether a delivery may go from \a from to \a to: the arrows of docs/architecture.md. Every store
//! refuses others.
[[nodiscard]] bool mayFollow(DeliveryState from, DeliveryState to);

//! Whether a delivery may begin its life in \a state.
[[nodiscard]] bool mayBegin(DeliveryState state);

//! States that the runner works on by itself, now or later.
[[nodiscard]] QList<DeliveryState> unfinishedStates();

} // namespace brevduva
