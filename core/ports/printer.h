// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QString>

namespace brevduva {

//! Puts letters on paper, or into a folder as PDF.
class Printer {
public:
    virtual ~Printer() = default;

    //! Where paper goes, for doctor and for words: a printer's name or a folder.
    [[nodiscard]] virtual QString destination() const = 0;
    //! Whether it could take a job now. Errors: PrinterMissing, SettingMissing, StorageReadOnly.
    virtual QFuture<Result<QString>> check() = 0;

    //! Prints \a pdfs as one job. \a jobId (ASCII, stable for a delivery) names it: a job that the
    //! spooler already has under that name is not printed again. Done only when the spooler has the
    //! whole job; the value is its receipt (job number or file name). Errors: PrinterMissing,
    //! PrintFailed, StorageFull, StorageReadOnly, DocumentDamaged, Cancelled.
    virtual QFuture<Result<QString>> print(const QString& jobId, const QList<QByteArray>& pdfs) = 0;
};

} // namespace brevduva
