// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brevduva {

//! A picture that lies in the page itself and can do nothing: data:image/png and the like.
[[nodiscard]] bool isEmbeddedPicture(const QString& address);

//! What in a style sheet or style attribute reaches outside the page, or is active: "@import",
//! "url()", …; empty when nothing does. Comments and escapes are seen through as a browser does.
[[nodiscard]] QString cssReach(const QString& css);

} // namespace brevduva
