// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfs.h"

#include <QBuffer>
#include <QList>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

namespace brevduva::test {

namespace {

QByteArray saved(QPDFWriter& writer)
{
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()),
        static_cast<qsizetype>(buffer->getSize())};
}

//! A file of \a objects, numbered from 1, the first the catalog.
QByteArray assembled(const QList<QByteArray>& objects)
{
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray tableAt = QByteArray::number(pdf.size());
    pdf += "xref\n0 " + count + "\n0000000000 65535 f \n" + table;
    return pdf + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" + tableAt
        + "\n%%EOF\n";
}

} // namespace

QByteArray writtenPdf(int pages, const QString& title, QPageLayout::Orientation orientation)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(orientation);
    QPainter painter(&writer);
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            writer.newPage();
        painter.drawText(800, 1200, QStringLiteral("Sida %1").arg(page));
    }
    painter.end();
    // QPdfWriter writes the time of day; a test wants the same bytes twice
    return changedPdf(buffer.data(), [](QPDF& pdf) {
        pdf.getTrailer().getKey("/Info").removeKey("/CreationDate");
        pdf.getRoot().removeKey("/Metadata");
    });
}

QByteArray changedPdf(const QByteArray& pdf, const std::function<void(QPDF&)>& change)
{
    QPDF document;
    document.processMemoryFile("test", pdf.constData(), static_cast<size_t>(pdf.size()));
    change(document);
    QPDFWriter writer(document);
    writer.setPreserveUnreferencedObjects(true);
    return saved(writer);
}

QByteArray encryptedPdf(const QByteArray& pdf, const char* user, const char* owner)
{
    QPDF document;
    document.processMemoryFile("test", pdf.constData(), static_cast<size_t>(pdf.size()));
    QPDFWriter writer(document);
    writer.setR6EncryptionParameters(
        user, owner, true, true, true, true, true, true, qpdf_r3p_full, true);
    return saved(writer);
}

QByteArray barePdf(int pages)
{
    QByteArray kids;
    for (int i = 0; i < pages; ++i)
        kids += QByteArray::number(i + 3) + " 0 R ";
    QList<QByteArray> objects {"<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Count " + QByteArray::number(pages) + " /Kids [" + kids + "] >>"};
    for (int i = 0; i < pages; ++i)
        objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
    return assembled(objects);
}

QByteArray chainedPdf(int depth)
{
    QList<QByteArray> objects {"<< /Type /Catalog /Pages 2 0 R >>"};
    for (int i = 0; i < depth; ++i)
        objects.append("<< /Type /Pages /Count 1 /Kids [" + QByteArray::number(i + 3) + " 0 R] >>");
    objects.append("<< /Type /Page /Parent " + QByteArray::number(depth + 1)
        + " 0 R /MediaBox [0 0 595 842] >>");
    return assembled(objects);
}

} // namespace brevduva::test
