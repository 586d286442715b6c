// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QImage>
#include <QString>

namespace brevduva {

//! Page \a index (from 0) of \a pdf as a picture \a width pixels wide, at most 4,000 high. In Qt's
//! thread pool. Errors: DocumentDamaged, InvalidInput (no such page).
[[nodiscard]] QFuture<Result<QImage>> pagePicture(const QByteArray& pdf, int index, int width);

//! The text of the first \a mostPages pages in reading order, a form feed after each; at most a
//! million characters. Errors: DocumentDamaged.
[[nodiscard]] QFuture<Result<QString>> documentText(const QByteArray& pdf, int mostPages = 50);

//! The file called \a name inside \a pdf, at most ten megabytes. Errors: DocumentDamaged (no PDF),
//! NotFound.
[[nodiscard]] Result<QByteArray> embeddedFile(const QByteArray& pdf, const QString& name);

} // namespace brevduva
