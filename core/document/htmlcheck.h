// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/finding.h"

#include <QString>

namespace brevduva {

//! Judges an HTML body by what the mailboxes take: a complete document without parse errors,
//! nothing active, nothing from outside. Each fault is an HtmlInvalid error that names it. Source:
//! message-rules.md section 4.1.
[[nodiscard]] Findings checkHtml(const QString& html);

} // namespace brevduva
