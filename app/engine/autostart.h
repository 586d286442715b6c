// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace brevduva {

enum class Autostart { Yes, No };

//! Lets the desktop start the program with the session, or not. Elsewhere than on Linux the
//! installer does it.
void setAutostart(Autostart wanted);

} // namespace brevduva
