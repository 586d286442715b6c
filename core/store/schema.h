// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

namespace brevduva {

//! Brings the file to the current schema, one step at a time. Errors: OutboxNewer for a version we
//! do not know.
Result<void> migrate(const Database& database);
//! The same refusal, without changing anything.
Result<void> checkSchema(const Database& database);

} // namespace brevduva
