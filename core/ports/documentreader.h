// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QSizeF>
#include <QString>

namespace brevduva {

//! What a PDF is, as far as sending it needs to know.
struct DocumentFacts {
    int pages = 0;
    QSizeF firstPageMillimetres;
    bool tagged = false;
    QString title;
    QString language; //!< "sv-SE"; empty when not said
};

//! Reads PDF.
class DocumentReader {
public:
    virtual ~DocumentReader() = default;

    //! Checks that \a pdf can be sent. Errors: DocumentEmpty, DocumentNotWhatItSays,
    //! DocumentEncrypted, DocumentHasScript, DocumentDamaged.
    virtual QFuture<Result<DocumentFacts>> inspect(const QByteArray& pdf) = 0;
};

} // namespace brevduva
