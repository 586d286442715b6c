// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QLabel;
class QWidget;

namespace brevduva {

//! How things stand, in colour and sign. Never colour alone: each tone has a sign of its own.
enum class Tone { Plain, Good, Mind, Bad };

//! Puts \a theme ("auto", "light", "dark" or "contrast") on the whole program.
void applyTheme(const QString& theme);

//! The text colour of \a tone on the window's ground; at least 4.5:1 in every theme.
[[nodiscard]] QColor toneColour(Tone tone);
//! A tint of \a tone to stand behind text.
[[nodiscard]] QColor toneGround(Tone tone);
//! A round sign: tick, exclamation mark, cross, or a dot.
[[nodiscard]] QIcon toneIcon(Tone tone);

//! The pigeon; with a mark in the corner for anything but Plain and Good.
[[nodiscard]] QIcon pigeonIcon(Tone tone = Tone::Plain);
//! The pigeon with a number in the corner, for letters that rest.
[[nodiscard]] QIcon pigeonIconCounting(int number);

//! A heading that screen readers announce with its text, larger than the rest.
[[nodiscard]] QLabel* makeHeading(const QString& text, QWidget* parent = nullptr);
//! Smaller text in the muted colour, wrapped.
[[nodiscard]] QLabel* makeHint(const QString& text = {}, QWidget* parent = nullptr);

} // namespace brevduva
