// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windows/look.h"
#include "core/model/delivery.h"

namespace brevduva {

//! Good: done. Mind: a person is needed. Bad: nobody knows whether it arrived. Plain: all else.
[[nodiscard]] Tone toneOf(DeliveryState state);

//! What became of \a delivery, in one line for the one who asks "was it sent?".
[[nodiscard]] QString headline(const Delivery& delivery);

//! "today 14:32", "yesterday 09:10", "3 Nov 2026 14:32", in local time.
[[nodiscard]] QString whenWords(const QDateTime& at);

} // namespace brevduva
