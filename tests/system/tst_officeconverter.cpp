// SPDX-License-Identifier: GPL-3.0-or-later
// A real LibreOffice.
#include "core/convert/officeconverter.h"
#include "core/document/pdfreader.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <poppler-qt6.h>

using namespace brevduva;
using namespace brevduva::test;

namespace {

QByteArray sample(const char* name)
{
    QFile file(QStringLiteral(BREVDUVA_SAMPLES "/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", name);
    return file.readAll();
}

QString textOf(const QByteArray& pdf)
{
    QString text;
    const auto document = Poppler::Document::loadFromData(pdf);
    for (int i = 0; i < document->numPages(); ++i)
        text += std::unique_ptr<Poppler::Page>(document->page(i))->text({});
    return text;
}

} // namespace

class OfficeConverterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void severalAtOnceBecomeTaggedPdf()
    {
        OfficeConverter converter(ConverterSettings {});
        const QStringList names {QStringLiteral("beslut-bygglov.docx"),
            QStringLiteral("kallelse-mote.odt"), QStringLiteral("paminnelse-faktura.rtf")};
        QList<QFuture<Result<QByteArray>>> running;
        for (const QString& name : names)
            running << converter.toPdf(sample(qPrintable(name)), name);

        for (qsizetype i = 0; i < names.size(); ++i) {
            const auto pdf = waitFor(running[i], std::chrono::seconds(90));
            QVERIFY2(pdf.has_value(), qPrintable(names[i]));
            const auto facts = waitFor(PdfReader().inspect(*pdf));
            QVERIFY(facts->tagged);
            QCOMPARE(facts->language.left(2), QStringLiteral("sv"));
            QVERIFY(!facts->title.isEmpty());
            QVERIFY(textOf(*pdf).contains(QStringLiteral("Kommun A")));
        }
    }

    void whatTakesTooLongIsStoppedWithAllItStarted()
    {
        const QTemporaryDir folder;
        const QString program = folder.filePath(QStringLiteral("soffice"));
        QFile script(program);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(
            "#!/bin/sh\nsleep 971 &\nsleep 971\n"); // starts a second process, as LibreOffice does
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        OfficeConverter converter({program, std::chrono::seconds(1), 1});

        const auto pdf = waitFor(converter.toPdf("x", QStringLiteral("a.docx")));

        QCOMPARE(pdf.error().code, ErrorCode::ConversionTimeout);
        QTRY_VERIFY(!isRunning("sleep\0"
                               "971"));
    }

    void whatCannotBeConvertedIsToldApart()
    {
        OfficeConverter missing({QStringLiteral("/nowhere/soffice"), std::chrono::seconds(5), 1});
        QCOMPARE(waitFor(missing.toPdf("x", QStringLiteral("a.docx"))).error().code,
            ErrorCode::ConverterMissing);
        OfficeConverter real(ConverterSettings {});
        QCOMPARE(waitFor(real.toPdf("x", QStringLiteral("a.exe"))).error().code,
            ErrorCode::DocumentTypeUnsupported);
        const auto broken = waitFor(
            real.toPdf(sample("beslut-bygglov.docx").left(3000), QStringLiteral("a.docx")),
            std::chrono::seconds(90));
        QCOMPARE(broken.error().code, ErrorCode::ConversionFailed);
    }

private:
    //! Whether a process with this command line is left.
    static bool isRunning(const char* words)
    {
        const QByteArray wanted = QByteArray(words,
            qsizetype(sizeof "sleep\0"
                             "971")
                - 1);
        for (const QString& process : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
            QFile line(QStringLiteral("/proc/%1/cmdline").arg(process));
            if (line.open(QIODevice::ReadOnly) && line.readAll().startsWith(wanted))
                return true;
        }
        return false;
    }
};

QTEST_GUILESS_MAIN(OfficeConverterTest)
#include "tst_officeconverter.moc"
