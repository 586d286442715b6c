// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/send/readdocumentjob.h"

#include "core/base/async.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace brevduva {
namespace {

constexpr qint64 largestFile = 100 * 1024 * 1024;

} // namespace

ReadDocumentJob::ReadDocumentJob(QString path, DocumentTools tools, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_tools(std::move(tools))
{
}

ReadDocumentJob::ReadDocumentJob(
    QByteArray bytes, const QString& fileName, DocumentTools tools, QObject* parent)
    : QObject(parent)
    , m_path(QFileInfo(fileName).fileName())
    , m_bytes(std::move(bytes))
    , m_tools(std::move(tools))
{
}

QString ReadDocumentJob::fileName() const { return QFileInfo(m_path).fileName(); }

void ReadDocumentJob::start()
{
    if (m_bytes.isNull())
        return readFile();
    recognise();
}

void ReadDocumentJob::cancel()
{
    m_cancelled = true;
    m_conversion.cancel();
}

void ReadDocumentJob::readFile()
{
    const QFileInfo info(m_path);
    QFile file(m_path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return fail({ErrorCode::DocumentMissing, file.errorString(), m_path, -1});
    if (file.size() > largestFile)
        return fail({ErrorCode::DocumentTooLarge, QStringLiteral("over 100 MiB"), {}, -1});
    m_bytes = file.readAll();
    recognise();
}

void ReadDocumentJob::recognise()
{
    const auto kind = m_tools.kindOf(m_bytes, fileName());
    if (!kind)
        return fail(kind.error());
    const QString base = QFileInfo(m_path).completeBaseName();
    m_attachment = {base + QStringLiteral(".pdf"), QStringLiteral("application/pdf"), {}, {}};
    if (*kind == QStringLiteral("pdf"))
        return inspect(m_bytes);
    m_attachment.sourceHash = QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256);
    m_conversion = m_tools.converter.toPdf(m_bytes, base + u'.' + *kind);
    whenDone(m_conversion, this,
        [this](const Result<QByteArray>& pdf) { pdf ? inspect(*pdf) : fail(pdf.error()); });
}

void ReadDocumentJob::inspect(const QByteArray& pdf)
{
    m_attachment.bytes = pdf;
    whenDone(m_tools.reader.inspect(pdf), this, [this](const Result<DocumentFacts>& facts) {
        if (!facts)
            return fail(facts.error());
        if (m_cancelled)
            return fail({ErrorCode::Cancelled, QStringLiteral("stopped while reading"), {}, -1});
        Q_EMIT done({m_attachment, *facts});
    });
}

void ReadDocumentJob::fail(Error error)
{
    if (error.about.isEmpty())
        error.about = fileName();
    Q_EMIT refused(error);
}

} // namespace brevduva
