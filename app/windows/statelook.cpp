// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/statelook.h"

#include "app/text/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace brevduva {
namespace {

class StateLook {
    Q_DECLARE_TR_FUNCTIONS(StateLook)

public:
    static QString headline(const Delivery& delivery);
    static QString when(const QDateTime& at);
};

QString StateLook::headline(const Delivery& delivery)
{
    const QString at = when(delivery.changedAt);
    switch (delivery.state) {
    case DeliveryState::Held:
        return tr("Rests and can be stopped");
    case DeliveryState::Draft:
    case DeliveryState::Queued:
        return delivery.error ? tr("Waits, and is tried again %1").arg(when(delivery.dueAt))
                              : tr("Waits for its turn");
    case DeliveryState::LookingUp:
        return tr("Looking for the mailbox");
    case DeliveryState::Sending:
        return tr("Is being sent");
    case DeliveryState::AwaitingStatus:
        return tr("Handed to the forwarder %1; waiting for the receipt").arg(at);
    case DeliveryState::AwaitingPrint:
        return tr("Waits for the printer");
    case DeliveryState::Delivered:
        return delivery.operatorName.isEmpty()
            ? tr("In the recipient's mailbox %1").arg(at)
            : tr("In the mailbox with %1 %2").arg(delivery.operatorName, at);
    case DeliveryState::Printed:
        return delivery.reason.isEmpty()
            ? tr("Printed %1").arg(at)
            : tr("Printed %1: %2").arg(at, reasonWords(delivery.reason));
    case DeliveryState::Unknown:
        return tr("Nobody knows whether it arrived");
    case DeliveryState::NeedsAttention:
        return delivery.error ? errorWords(*delivery.error).what : tr("Needs you");
    case DeliveryState::Cancelled:
        return tr("Stopped %1; nothing was sent").arg(at);
    }
    return {};
}

QString StateLook::when(const QDateTime& at)
{
    const QLocale locale;
    const QDateTime local = at.toLocalTime();
    const QString time = locale.toString(local.time(), QStringLiteral("HH:mm"));
    const qint64 days = local.date().daysTo(QDate::currentDate());
    if (days == 0)
        return tr("today %1").arg(time);
    if (days == 1)
        return tr("yesterday %1").arg(time);
    return locale.toString(local.date(), QStringLiteral("d MMM yyyy")) + u' ' + time;
}

} // namespace

Tone toneOf(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Delivered:
    case DeliveryState::Printed:
        return Tone::Good;
    case DeliveryState::NeedsAttention:
        return Tone::Mind;
    case DeliveryState::Unknown:
        return Tone::Bad;
    case DeliveryState::Draft:
    case DeliveryState::Held:
    case DeliveryState::Queued:
    case DeliveryState::LookingUp:
    case DeliveryState::Sending:
    case DeliveryState::AwaitingStatus:
    case DeliveryState::AwaitingPrint:
    case DeliveryState::Cancelled:
        break;
    }
    return Tone::Plain;
}

QString headline(const Delivery& delivery) { return StateLook::headline(delivery); }

QString whenWords(const QDateTime& at) { return StateLook::when(at); }

} // namespace brevduva
