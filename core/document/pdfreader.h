// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/documentreader.h"

namespace brevduva {

//! Reads PDF with qpdf (structure, what is hidden in it) and Poppler (whether a reader can open
//! it). Works in Qt's thread pool; any number at once. Beyond the port's errors:
//! DocumentTooLarge, over maxPdfBytes. Source: docs/decisions/0060-pdf-check.md.
class PdfReader final : public DocumentReader {
public:
    static constexpr qsizetype maxPdfBytes = 100 * 1024 * 1024;

    PdfReader();
    QFuture<Result<DocumentFacts>> inspect(const QByteArray& pdf) override;
};

} // namespace brevduva
