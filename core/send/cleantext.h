// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/letter.h"

namespace brevduva {

//! \a text in NFC, with LF line ends, and without the characters that XML 1.0 forbids.
[[nodiscard]] QString cleanText(const QString& text);

//! \a letter with every text cleaned, and one-line texts trimmed. Rules and signing see the result.
[[nodiscard]] Letter cleaned(Letter letter);

} // namespace brevduva
