// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/send/letterrules.h"

namespace brevduva {

//! Judges an HTML body by what the mailboxes take: a complete document without parse errors, every
//! element closed by its own end tag, nothing active, nothing from outside. Each fault is an
//! HtmlInvalid error that names it. Source: message-rules.md section 4.1.
[[nodiscard]] HtmlReading readHtml(const QString& html);

} // namespace brevduva
