// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/send/retrydelay.h"

#include <algorithm>

namespace brevduva {

std::chrono::milliseconds retryDelay(int attempts, std::chrono::seconds first, double random)
{
    using std::chrono::milliseconds;
    constexpr milliseconds longest = std::chrono::hours(6);
    milliseconds delay = first;
    for (int i = 1; i < attempts && delay < longest; ++i)
        delay *= 2;
    delay = std::min(delay, longest);
    const double spread = 0.9 + 0.2 * std::clamp(random, 0.0, 1.0);
    return milliseconds(
        static_cast<milliseconds::rep>(static_cast<double>(delay.count()) * spread));
}

} // namespace brevduva
