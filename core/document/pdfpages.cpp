// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdfpages.h"

#include "core/document/popplerquiet.h"

#include <QtConcurrentRun>

#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>

namespace brevduva {
namespace {

constexpr int largestSide = 4000;
constexpr double pointsPerInch = 72;
constexpr qsizetype mostText = 1'000'000;

Result<std::unique_ptr<Poppler::Document>> opened(const QByteArray& pdf)
{
    silencePoppler();
    auto document = Poppler::Document::loadFromData(pdf);
    if (!document || document->isLocked())
        return fail(ErrorCode::DocumentDamaged, QStringLiteral("does not open"));
    return document;
}

Result<QImage> drawn(const QByteArray& pdf, int index, int width)
{
    const auto document = opened(pdf);
    if (!document)
        return fail(document.error());
    if (index < 0 || index >= (*document)->numPages())
        return fail(ErrorCode::InvalidInput, QStringLiteral("no such page"));
    const auto page = (*document)->page(index);
    if (!page || page->pageSizeF().isEmpty())
        return fail(ErrorCode::DocumentDamaged, QStringLiteral("a page that does not open"));
    (*document)->setRenderHint(Poppler::Document::Antialiasing);
    (*document)->setRenderHint(Poppler::Document::TextAntialiasing);
    const QSizeF points = page->pageSizeF();
    const double scale
        = std::min(width / points.width(), largestSide / std::max(points.height(), 1.0));
    QImage image = page->renderToImage(pointsPerInch * scale, pointsPerInch * scale);
    if (image.isNull())
        return fail(ErrorCode::DocumentDamaged, QStringLiteral("a page that cannot be drawn"));
    return image;
}

Result<QString> textOf(const QByteArray& pdf, int mostPages)
{
    const auto document = opened(pdf);
    if (!document)
        return fail(document.error());
    QString text;
    const int pages = std::min((*document)->numPages(), mostPages);
    for (int i = 0; i < pages && text.size() < mostText; ++i) {
        if (const auto page = (*document)->page(i))
            text += page->text({}) + u'\f';
    }
    return text.left(mostText);
}

} // namespace

Result<QByteArray> embeddedFile(const QByteArray& pdf, const QString& name)
{
    constexpr int largest = 10 * 1024 * 1024;
    const auto document = opened(pdf);
    if (!document)
        return fail(document.error());
    for (Poppler::EmbeddedFile* const file : (*document)->embeddedFiles()) {
        if (file->name() == name && file->size() <= largest)
            return file->data();
    }
    return fail(ErrorCode::NotFound, QStringLiteral("no such file inside"), name);
}

QFuture<Result<QImage>> pagePicture(const QByteArray& pdf, int index, int width)
{
    return QtConcurrent::run(drawn, pdf, index, std::clamp(width, 1, largestSide));
}

QFuture<Result<QString>> documentText(const QByteArray& pdf, int mostPages)
{
    return QtConcurrent::run(textOf, pdf, mostPages);
}

} // namespace brevduva
