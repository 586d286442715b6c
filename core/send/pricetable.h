// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/delivery.h"

#include <QDate>
#include <QList>

namespace brevduva {

//! What a letter costs in each channel, from a day on.
class PriceTable {
public:
    //! Reads "2024-01-01 paper=22.00 digital=1.00, 2026-01-01 paper=23.50 digital=1.00"; amounts in
    //! kronor, days rising. Errors: SettingInvalid (about: the entry).
    static Result<PriceTable> parse(const QString& text);

    //! Öre for one letter by \a channel on \a day; before the first day the first row counts.
    //! Undecided costs nothing.
    [[nodiscard]] int oreFor(Channel channel, QDate day) const;
    //! Öre saved by a digital letter on \a day.
    [[nodiscard]] int savedOre(QDate day) const
    {
        return oreFor(Channel::Paper, day) - oreFor(Channel::Digital, day);
    }

private:
    struct Row {
        QDate from;
        int paper = 0;
        int digital = 0;
    };
    QList<Row> m_rows; //!< at least one
};

} // namespace brevduva
