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

template <class E> std::optional<E> fromLowerCamelName(const QString& name)
{
    const auto values = QMetaEnum::fromType<E>();
    for (int i = 0; i < values.keyCount(); ++i) {
        const auto value = static_cast<E>(values.value(i));
        if (lowerCamelName(value) == name)
            return value;
    }
    return std::nullopt;
}

} // namespace

QString stateName(DeliveryState state) { return lowerCamelName(state); }

std::optional<DeliveryState> stateFromName(const QString& name)
{
    return fromLowerCamelName<DeliveryState>(name);
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

std::optional<MailboxOutcome> outcomeFromName(const QString& name)
{
    return fromLowerCamelName<MailboxOutcome>(name);
}

} // namespace brevduva
