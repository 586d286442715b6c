// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brevduva {

//! The language people are spoken to in: "sv" or "en". \a wanted is the setting: "sv", "en" or
//! "auto", which means English on an English system and Swedish on every other.
[[nodiscard]] QString languageFor(const QString& wanted);

//! Makes tr() speak \a language from now on, and dates and numbers follow. Needs a
//! QCoreApplication.
void speak(const QString& language);

} // namespace brevduva
