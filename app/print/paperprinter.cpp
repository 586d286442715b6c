// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/paperprinter.h"

#include "app/print/spooler.h"
#include "core/base/async.h"
#include "core/document/pdfmerge.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPrinter>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QtConcurrent>

#include <poppler-qt6.h>

namespace brevduva {
namespace {

constexpr int dotsPerInch = 300;
constexpr double pointsPerInch = 72;

//! Lays \a page out on the current sheet: its own size, made smaller only when it does not fit.
void drawPage(QPainter& painter, const QPrinter& printer, Poppler::Page& page)
{
    const QImage image = page.renderToImage(dotsPerInch, dotsPerInch);
    const double dotsWide = page.pageSizeF().width() / pointsPerInch * printer.logicalDpiX();
    const double dotsHigh = page.pageSizeF().height() / pointsPerInch * printer.logicalDpiY();
    const QRectF sheet = printer.paperRect(QPrinter::DevicePixel);
    const double scale = std::min({1.0, sheet.width() / dotsWide, sheet.height() / dotsHigh});
    const QRectF place((sheet.width() - dotsWide * scale) / 2,
        (sheet.height() - dotsHigh * scale) / 2, dotsWide * scale, dotsHigh * scale);
    painter.drawImage(place, image);
}

//! The job as the spooler gets it: every page on an A4 sheet, laid out by Qt.
Result<QByteArray> laidOut(const QByteArray& pdf)
{
    const auto document = Poppler::Document::loadFromData(pdf);
    if (!document || document->numPages() == 0)
        return fail(ErrorCode::DocumentDamaged, QStringLiteral("Poppler cannot open it"));
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("job.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setResolution(dotsPerInch);
    QPainter painter;
    for (int i = 0; i < document->numPages(); ++i) {
        const std::unique_ptr<Poppler::Page> page(document->page(i));
        if (!page)
            return fail(
                ErrorCode::DocumentDamaged, QStringLiteral("page %1 cannot be read").arg(i + 1));
        const bool lying = page->pageSizeF().width() > page->pageSizeF().height();
        printer.setPageOrientation(lying ? QPageLayout::Landscape : QPageLayout::Portrait);
        const bool begun = i == 0 ? painter.begin(&printer) : printer.newPage();
        if (!begun)
            return fail(ErrorCode::PrintFailed, QStringLiteral("the page cannot be laid out"));
        drawPage(painter, printer, *page);
    }
    painter.end();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return fail(
            ErrorCode::StorageFull, QStringLiteral("the job cannot be laid out"), folder.path());
    return file.readAll();
}

} // namespace

std::unique_ptr<Printer> makePrinter(const QString& setting, const QString& duplex)
{
    const QString folderPrefix = QStringLiteral("pdf:");
    if (setting.startsWith(folderPrefix))
        return std::make_unique<PdfFolderPrinter>(setting.mid(folderPrefix.size()));
    return std::make_unique<SpoolerPrinter>(setting, duplex);
}

PdfFolderPrinter::PdfFolderPrinter(QString folder)
    : m_folder(std::move(folder))
{
}

Result<QString> PdfFolderPrinter::usableFolder() const
{
    const QFileInfo info(m_folder);
    if (!info.exists() && !QDir(info.absolutePath()).mkdir(info.fileName()))
        return fail(ErrorCode::PrinterMissing, QStringLiteral("no such folder"), m_folder);
    if (!QFileInfo(m_folder).isDir())
        return fail(ErrorCode::PrinterMissing, QStringLiteral("not a folder"), m_folder);
    if (!QFileInfo(m_folder).isWritable())
        return fail(ErrorCode::StorageReadOnly, QStringLiteral("the folder cannot be written to"),
            m_folder);
    return m_folder;
}

QFuture<Result<QString>> PdfFolderPrinter::check() { return ready(usableFolder()); }

QFuture<Result<QString>> PdfFolderPrinter::print(
    const QString& jobId, const QList<QByteArray>& pdfs)
{
    const auto folder = usableFolder();
    if (!folder)
        return ready(folder);
    return QtConcurrent::run([folder = *folder, jobId, pdfs]() -> Result<QString> {
        const QString path = folder + u'/' + jobId + QStringLiteral(".pdf");
        if (QFileInfo::exists(path)) // written whole or not at all
            return path;
        const auto merged = mergedPdf(pdfs);
        if (!merged)
            return fail(merged.error());
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return fail(ErrorCode::StorageReadOnly, file.errorString(), folder);
        if (file.write(*merged) != merged->size() || !file.commit())
            return fail(ErrorCode::StorageFull, file.errorString(), folder);
        return path;
    });
}

SpoolerPrinter::SpoolerPrinter(QString name, QString duplex)
    : m_name(std::move(name))
    , m_duplex(std::move(duplex))
{
}

QFuture<Result<QString>> SpoolerPrinter::check()
{
    return QtConcurrent::run([name = m_name] { return spooler::check(name); });
}

QFuture<Result<QString>> SpoolerPrinter::print(const QString& jobId, const QList<QByteArray>& pdfs)
{
    return QtConcurrent::run([name = m_name, duplex = m_duplex, jobId, pdfs]() -> Result<QString> {
        const auto queue = spooler::check(name);
        if (!queue)
            return queue;
        if (const QString receipt = spooler::earlierJob(*queue, jobId); !receipt.isEmpty())
            return receipt;
        const auto job = mergedPdf(pdfs).and_then(laidOut);
        if (!job)
            return fail(job.error());
        return spooler::submit(*queue, jobId, *job, duplex);
    });
}

} // namespace brevduva
