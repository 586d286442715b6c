// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdfmerge.h"

#include "core/document/quietqpdf.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>
#include <vector>

namespace brevduva {

namespace {

void appendPages(QPDF& to, QPDF& from)
{
    QPDFPageDocumentHelper source(from);
    source.flattenAnnotations(an_print);
    QPDFPageDocumentHelper target(to);
    for (const auto& page : source.getAllPages())
        target.addPage(page, false);
}

QByteArray written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()),
        static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Result<QByteArray> mergedPdf(const QList<QByteArray>& pdfs)
{
    if (pdfs.isEmpty())
        return fail(ErrorCode::DocumentEmpty, QStringLiteral("no documents to merge"));
    if (pdfs.size() == 1)
        return pdfs.first();
    try {
        const auto merged = quietQpdf();
        merged->emptyPDF();
        std::vector<std::shared_ptr<QPDF>> sources; // pages are copied when written, not before
        for (const QByteArray& bytes : pdfs) {
            const auto source = openedQpdf(bytes);
            sources.push_back(source);
            appendPages(*merged, *source);
        }
        return written(*merged);
    } catch (const std::exception& problem) {
        return fail(qpdfError(problem));
    }
}

} // namespace brevduva
