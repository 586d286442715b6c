// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brevduva {

//! The newest entry of OpenSSL's error queue in English; empties the queue.
[[nodiscard]] QString opensslError();

} // namespace brevduva
