// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"

#include <algorithm>

namespace brevduva::cli {
namespace {

int statusOf(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Delivered:
    case DeliveryState::Printed:
        return ExitDone;
    case DeliveryState::Unknown:
        return ExitUnknown;
    case DeliveryState::NeedsAttention:
        return ExitNeedsPerson;
    case DeliveryState::Cancelled:
        return ExitOther;
    case DeliveryState::Draft:
    case DeliveryState::Held:
    case DeliveryState::Queued:
    case DeliveryState::LookingUp:
    case DeliveryState::Sending:
    case DeliveryState::AwaitingStatus:
    case DeliveryState::AwaitingPrint:
        return ExitNotFinished;
    }
    return ExitOther;
}

} // namespace

int exitStatusOf(const QList<Delivery>& deliveries)
{
    for (const int gravest : {ExitUnknown, ExitNeedsPerson, ExitOther, ExitNotFinished}) {
        if (std::ranges::any_of(deliveries,
                [gravest](const Delivery& row) { return statusOf(row.state) == gravest; }))
            return gravest;
    }
    return ExitDone;
}

} // namespace brevduva::cli
