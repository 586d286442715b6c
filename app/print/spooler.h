// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace brevduva::spooler {

//! Whether a queue of that name exists and takes jobs; an empty name asks for the default one. The
//! value is its name. Errors: PrinterMissing, PrintFailed.
[[nodiscard]] Result<QString> check(const QString& printer);

//! The receipt of a job of that title which the spooler has had in full; empty when it has none.
[[nodiscard]] QString earlierJob(const QString& printer, const QString& title);

//! Hands a PDF over as one job and waits until the spooler has all of it. \a duplex: "none", "long"
//! or "short". The value is the job's number. Errors: PrinterMissing, PrintFailed.
[[nodiscard]] Result<QString> submit(
    const QString& printer, const QString& title, const QByteArray& pdf, const QString& duplex);

} // namespace brevduva::spooler
