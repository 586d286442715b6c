// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/letter.h"
#include "core/ports/converter.h"
#include "core/ports/documentreader.h"

#include <QObject>

#include <functional>

namespace brevduva {

//! What reading a document needs; all must outlive the job.
struct DocumentTools {
    Converter& converter;
    DocumentReader& reader;
    //! The suffix of what the bytes are ("pdf", "docx"), or why they cannot be sent.
    std::function<Result<QString>(const QByteArray& bytes, const QString& fileName)> kindOf;
};

//! A document that can go along: a PDF, and what it is.
struct ReadDocument {
    Attachment attachment;
    DocumentFacts facts;
};

//! Makes one document ready to go along: reads the file as it is now, converts office documents,
//! inspects the PDF. Errors carry the file's name in about.
class ReadDocumentJob : public QObject {
    Q_OBJECT

public:
    //! \a path is read when the job starts.
    ReadDocumentJob(QString path, DocumentTools tools, QObject* parent = nullptr);
    //! \a bytes that were handed over, called \a fileName.
    ReadDocumentJob(
        QByteArray bytes, const QString& fileName, DocumentTools tools, QObject* parent = nullptr);

    void start();
    //! refused() comes with Cancelled.
    void cancel();

    [[nodiscard]] QString fileName() const;

Q_SIGNALS:
    // one of them, once
    void done(const brevduva::ReadDocument& document);
    void refused(const brevduva::Error& error);

private:
    void readFile();
    void recognise();
    void inspect(const QByteArray& pdf);
    void fail(Error error);

    QString m_path;
    QByteArray m_bytes;
    DocumentTools m_tools;
    Attachment m_attachment;
    QFuture<Result<QByteArray>> m_conversion;
    bool m_cancelled = false;
};

} // namespace brevduva
