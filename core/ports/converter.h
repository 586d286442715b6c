// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace brevduva {

//! Makes a tagged PDF of an office document.
class Converter {
public:
    virtual ~Converter() = default;

    //! \a fileName's suffix tells the kind: docx, odt, doc, rtf. Safe to call several at once;
    //! cancelling the future stops the work. Errors: ConverterMissing, ConversionFailed,
    //! ConversionTimeout, DocumentEncrypted, DocumentTypeUnsupported, Cancelled.
    virtual QFuture<Result<QByteArray>> toPdf(const QByteArray& document, const QString& fileName)
        = 0;
};

} // namespace brevduva
