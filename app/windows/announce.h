// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLineEdit;
class QWidget;

namespace brevduva {

//! Lets a screen reader say \a text now, as the news of \a widget.
void announce(QWidget* widget, const QString& text);

//! A button in \a edit that empties it, with a name for screen readers.
void addClearButton(QLineEdit* edit);

//! "1,4 MB", "350 kB": bytes as people read them, in the program's language.
[[nodiscard]] QString sizeWords(qint64 bytes);
//! "22,00 kr".
[[nodiscard]] QString moneyWords(int ore);

} // namespace brevduva
