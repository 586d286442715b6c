// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/outbox.h"
#include "core/send/pricetable.h"

#include <QDate>
#include <QList>

namespace brevduva {

//! One month's letters that reached their end. No personal data.
struct MonthOfLetters {
    QDate month; //!< its first day, local time
    int digital = 0;
    int paper = 0;
    int savedOre = 0; //!< by the prices of the day each digital letter was delivered

    bool operator==(const MonthOfLetters&) const = default;
};

//! Month by month from \a counts (one a day, rising), months without letters between them
//! included.
[[nodiscard]] QList<MonthOfLetters> savingsByMonth(
    const QList<DayOfLetters>& counts, const PriceTable& prices);

} // namespace brevduva
