// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace brevduva {

//! One PDF with the pages of all \a pdfs in their order, for paper: form fields and notes become
//! part of the page, structure tags and bookmarks of the parts are left out. A single one comes
//! back as it is. The same input gives the same bytes. Errors: DocumentEmpty (none),
//! DocumentDamaged, DocumentEncrypted.
[[nodiscard]] Result<QByteArray> mergedPdf(const QList<QByteArray>& pdfs);

} // namespace brevduva
