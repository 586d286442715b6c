// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace brevduva {

//! Keeps Poppler from printing what it thinks of a document: its messages may quote it, and are
//! for all threads at once. Call before the first use of Poppler; calling again costs nothing.
void silencePoppler();

} // namespace brevduva
