// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/delivery.h"

#include "core/model/mailbox.h"

#include <QMetaEnum>

namespace brevduva {
namespace {

template <class E> QString lowerCamelName(E value)
{
    QString name
        = QString::fromLatin1(QMetaEnum::fromType<E>().valueToKey(static_cast<int>(value)));
    if (!name.isEmpty())
        name[0] = name[0].toLower();
    return name;
}

} // namespace

QString stateName(DeliveryState state) { return lowerCamelName(state); }

std::optional<DeliveryState> stateFromName(const QString& name)
{
    const auto states = QMetaEnum::fromType<DeliveryState>();
    for (int i = 0; i < states.keyCount(); ++i) {
        const auto state = static_cast<DeliveryState>(states.value(i));
        if (stateName(state) == name)
            return state;
    }
    return std::nullopt;
}

QString channelName(Channel channel)
{
    return channel == Channel::Undecided ? QString() : lowerCamelName(channel);
}

bool isSettled(DeliveryState state)
{
    return state == DeliveryState::Delivered || state == DeliveryState::Printed
        || state == DeliveryState::Cancelled;
}

QString outcomeName(MailboxOutcome outcome) { return lowerCamelName(outcome); }

} // namespace brevduva
