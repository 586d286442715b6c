// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/printer.h"

#include <memory>

namespace brevduva {

//! The printer of the setting print.printer: a printer's name, "pdf:FOLDER", or empty for the
//! default printer. \a duplex is print.duplex: "none", "long" or "short".
[[nodiscard]] std::unique_ptr<Printer> makePrinter(const QString& setting, const QString& duplex);

//! Letters as PDF files in a folder, one a job, named after it. The same job again is the same
//! file.
class PdfFolderPrinter final : public Printer {
public:
    explicit PdfFolderPrinter(QString folder);

    [[nodiscard]] QString destination() const override { return m_folder; }
    QFuture<Result<QString>> check() override;
    QFuture<Result<QString>> print(const QString& jobId, const QList<QByteArray>& pdfs) override;

private:
    [[nodiscard]] Result<QString> usableFolder() const;
    QString m_folder;
};

//! A printer of the operating system. Pages are laid out by QtPrintSupport from what Poppler draws;
//! the spooler's own receipt tells that it has the whole job.
class SpoolerPrinter final : public Printer {
public:
    SpoolerPrinter(QString name, QString duplex);

    [[nodiscard]] QString destination() const override { return m_name; }
    QFuture<Result<QString>> check() override;
    QFuture<Result<QString>> print(const QString& jobId, const QList<QByteArray>& pdfs) override;

private:
    QString m_name;
    QString m_duplex;
};

} // namespace brevduva
