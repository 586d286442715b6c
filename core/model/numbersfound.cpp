// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/numbersfound.h"

#include <QRegularExpression>

namespace brevduva {

QList<RecipientId> numbersFound(const QString& text, QDate today)
{
    // 8 or 6 digits, perhaps a dash, plus or space of any kind, 4 digits; not inside a longer run
    static const QRegularExpression form(
        QStringLiteral("(?<![\\d-])(?:\\d{8}|\\d{6})(?:\\s?[-+\\x{2010}-\\x{2015}\\x{2212}]\\s?|"
                       "\\h)?\\d{4}(?![\\d-])"),
        QRegularExpression::UseUnicodePropertiesOption);
    QList<RecipientId> found;
    for (auto it = form.globalMatch(text); it.hasNext();) {
        const QString written = it.next().captured();
        for (const RecipientId& id : RecipientId::candidates(written, today)) {
            if (id.checkDigitFits() && !found.contains(id))
                found << id;
        }
    }
    return found;
}

} // namespace brevduva
