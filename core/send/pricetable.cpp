// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/send/pricetable.h"

#include <QRegularExpression>

#include <cmath>

namespace brevduva {

Result<PriceTable> PriceTable::parse(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(\\d{4}-\\d\\d-\\d\\d) paper=(\\d{1,4}(?:\\.\\d{1,2})?) "
                       "digital=(\\d{1,4}(?:\\.\\d{1,2})?)\\z"));
    const auto ore = [](const QString& kronor) {
        return static_cast<int>(std::lround(kronor.toDouble() * 100));
    };
    PriceTable table;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto match = form.match(part.simplified());
        const QDate from = QDate::fromString(match.captured(1), Qt::ISODate);
        if (!match.hasMatch() || !from.isValid()
            || (!table.m_rows.isEmpty() && table.m_rows.constLast().from >= from))
            return fail(ErrorCode::SettingInvalid,
                QStringLiteral("not \"YYYY-MM-DD paper=K digital=K\" in rising order"),
                part.simplified());
        table.m_rows << Row {from, ore(match.captured(2)), ore(match.captured(3))};
    }
    if (table.m_rows.isEmpty())
        return fail(ErrorCode::SettingInvalid, QStringLiteral("no price"), text);
    return table;
}

int PriceTable::oreFor(Channel channel, QDate day) const
{
    Row row = m_rows.constFirst();
    for (const Row& later : m_rows) {
        if (later.from <= day)
            row = later;
    }
    switch (channel) {
    case Channel::Paper:
        return row.paper;
    case Channel::Digital:
        return row.digital;
    case Channel::Undecided:
        break;
    }
    return 0;
}

} // namespace brevduva
