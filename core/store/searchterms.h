// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace brevduva {

//! The words of \a text, in one case.
[[nodiscard]] QStringList wordsOf(const QString& text);

//! What \a subject can be found by: its words and their beginnings of three letters and more. Each
//! is kept only as a keyed hash, so that a search while typing needs no decryption.
[[nodiscard]] QSet<QString> searchTermsOf(const QString& subject);

} // namespace brevduva
