// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/send/deliverystate.h"

#include <QList>

namespace brevduva {
namespace {

QList<DeliveryState> followers(DeliveryState from)
{
    using enum DeliveryStates::DeliveryState; // clang 14 takes no alias here
    switch (from) {
    case Draft:
        return {Held, Queued, Cancelled};
    case Held:
        return {Queued, Cancelled};
    case Queued:
        return {Queued, LookingUp, Sending, AwaitingPrint, NeedsAttention, Cancelled};
    case LookingUp:
        return {Sending, AwaitingPrint, Queued, NeedsAttention, Cancelled};
    case Sending:
        return {
            Delivered, AwaitingStatus, Unknown, NeedsAttention, Queued, LookingUp, AwaitingPrint};
    case AwaitingStatus:
        return {AwaitingStatus, Delivered, Unknown, NeedsAttention, AwaitingPrint};
    case AwaitingPrint:
        return {AwaitingPrint, Printed, NeedsAttention, Cancelled};
    case Unknown:
        return {Queued, AwaitingStatus, Delivered, AwaitingPrint, NeedsAttention, Cancelled};
    case NeedsAttention:
        return {Queued, AwaitingPrint, Delivered, Cancelled};
    case Delivered:
    case Printed:
    case Cancelled:
        return {};
    }
    return {};
}

} // namespace

bool mayFollow(DeliveryState from, DeliveryState to) { return followers(from).contains(to); }

bool mayBegin(DeliveryState state)
{
    return state == DeliveryState::Held || state == DeliveryState::Queued
        || state == DeliveryState::NeedsAttention;
}

QList<DeliveryState> unfinishedStates()
{
    using enum DeliveryStates::DeliveryState; // clang 14 takes no alias here
    return {Held, Queued, LookingUp, Sending, AwaitingStatus, AwaitingPrint};
}

} // namespace brevduva
