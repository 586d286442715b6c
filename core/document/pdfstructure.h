// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include <QString>

namespace brevduva {

//! What in \a pdf could act on its own or carry something along: "JavaScript", "Launch action",
//! "embedded file"; empty when nothing. Looks at every object, used or not, since a later reader
//! may find a use. Throws as qpdf does.
[[nodiscard]] QString activeContent(QPDF& pdf);

//! Leaves of the page tree, counted one by one: the tree's own count is the file's word.
//! Throws std::runtime_error for a tree with a loop, and as qpdf does.
[[nodiscard]] int countedPages(QPDF& pdf);

//! Whether it says it is tagged and has the tags.
[[nodiscard]] bool isTagged(QPDF& pdf);

//! The catalog's language, "sv-SE"; empty when not said.
[[nodiscard]] QString documentLanguage(QPDF& pdf);

} // namespace brevduva
