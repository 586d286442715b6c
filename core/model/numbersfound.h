// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recipientid.h"

namespace brevduva {

//! The personal, coordination and organisation numbers that stand in \a text, in the order they
//! first appear, each once: only those whose check digit fits and whose century is clear, so that
//! dates and phone numbers are not offered as people. \a today as for RecipientId::parse.
[[nodiscard]] QList<RecipientId> numbersFound(const QString& text, QDate today);

} // namespace brevduva
