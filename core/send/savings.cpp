// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/send/savings.h"

namespace brevduva {

QList<MonthOfLetters> savingsByMonth(const QList<DayOfLetters>& counts, const PriceTable& prices)
{
    QList<MonthOfLetters> months;
    for (const DayOfLetters& day : counts) {
        const QDate month(day.day.year(), day.day.month(), 1);
        if (months.isEmpty())
            months << MonthOfLetters {month};
        while (months.constLast().month < month)
            months << MonthOfLetters {months.constLast().month.addMonths(1)};
        MonthOfLetters& row = months.last();
        row.digital += day.digital;
        row.paper += day.paper;
        row.savedOre += day.digital * prices.savedOre(day.day);
    }
    return months;
}

} // namespace brevduva
