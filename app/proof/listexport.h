// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/outbox.h"

namespace brevduva {

//! Writes what \a filter matches as a table for spreadsheets: UTF-8 with a mark, semicolons,
//! numbers masked, and no cell that a spreadsheet would take for a formula. Errors: those of
//! Outbox, StorageFull, StorageReadOnly.
[[nodiscard]] Result<void> writeList(
    const Outbox& outbox, DeliveryFilter filter, const QString& path);

//! \a text as one cell.
[[nodiscard]] QString csvCell(QString text);

} // namespace brevduva
