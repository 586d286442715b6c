// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace brevduva {

//! The kinds of file a letter can be made of.
enum class DocumentKind { Pdf, Docx, Odt, Doc, Rtf };

//! The usual suffix of \a kind: "docx".
[[nodiscard]] QString suffixOf(DocumentKind kind);

//! What a file is, told by its content; the name only says what was promised. One office kind under
//! another's suffix is fine (Word itself saves RTF as .doc); a file named .pdf must be PDF.
//! Errors: DocumentEmpty, DocumentTypeUnsupported, DocumentNotWhatItSays (a promised kind that it
//! is not), DocumentEncrypted (office documents; a PDF's encryption is PdfReader's to find),
//! DocumentDamaged (begins right, but is cut off).
[[nodiscard]] Result<DocumentKind> documentKind(const QByteArray& bytes, const QString& fileName);

} // namespace brevduva
