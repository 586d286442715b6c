// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdfreader.h"

#include "core/document/filekind.h"
#include "core/document/pdfstructure.h"
#include "core/document/popplerquiet.h"
#include "core/document/quietqpdf.h"

#include <QtConcurrentRun>

#include <poppler-qt6.h>

namespace brevduva {

namespace {

constexpr double millimetresPerPoint = 25.4 / 72;

Result<void> checkKind(const QByteArray& pdf)
{
    if (pdf.size() > PdfReader::maxPdfBytes) {
        return fail(ErrorCode::DocumentTooLarge,
            QStringLiteral("%1 bytes, at most %2").arg(pdf.size()).arg(PdfReader::maxPdfBytes));
    }
    const auto kind = documentKind(pdf, QStringLiteral("document.pdf"));
    if (!kind)
        return fail(kind.error().code, kind.error().detail);
    return {};
}

//! What qpdf tells: pages, tags, language.
Result<DocumentFacts> readStructure(const QByteArray& bytes)
{
    const auto pdf = openedQpdf(bytes);
    if (pdf->isEncrypted()) {
        return fail(ErrorCode::DocumentEncrypted,
            QStringLiteral("encrypted, though it opens without a password"));
    }
    // The table of contents held together. Single objects are from here on read the way a lenient
    // reader does, or we would be blind to what it sees in them.
    pdf->setAttemptRecovery(true);
    if (const QString active = activeContent(*pdf); !active.isEmpty())
        return fail(ErrorCode::DocumentHasScript, active);
    DocumentFacts facts;
    facts.pages = countedPages(*pdf);
    if (facts.pages == 0)
        return fail(ErrorCode::DocumentEmpty, QStringLiteral("a PDF without pages"));
    facts.tagged = isTagged(*pdf);
    facts.language = documentLanguage(*pdf);
    return facts;
}

//! What a reader sees: whether it opens, the first page, the title.
Result<DocumentFacts> openAsReader(const QByteArray& bytes, DocumentFacts facts)
{
    const auto document = Poppler::Document::loadFromData(bytes);
    if (!document || document->isLocked())
        return fail(ErrorCode::DocumentDamaged, QStringLiteral("does not open"));
    if (document->numPages() != facts.pages) {
        return fail(ErrorCode::DocumentDamaged,
            QStringLiteral("%1 pages by the page tree, %2 to a reader")
                .arg(facts.pages)
                .arg(document->numPages()));
    }
    const auto first = document->page(0);
    if (!first || !document->page(facts.pages - 1))
        return fail(ErrorCode::DocumentDamaged, QStringLiteral("a page that does not open"));
    facts.firstPageMillimetres = first->pageSizeF() * millimetresPerPoint;
    facts.title = document->title();
    return facts;
}

Result<DocumentFacts> inspected(const QByteArray& pdf)
{
    if (const auto kind = checkKind(pdf); !kind)
        return fail(kind.error());
    try {
        return readStructure(pdf).and_then(
            [&pdf](const DocumentFacts& facts) { return openAsReader(pdf, facts); });
    } catch (const std::exception& problem) {
        return fail(qpdfError(problem));
    }
}

} // namespace

PdfReader::PdfReader() { silencePoppler(); }

QFuture<Result<DocumentFacts>> PdfReader::inspect(const QByteArray& pdf)
{
    return QtConcurrent::run(inspected, pdf);
}

} // namespace brevduva
