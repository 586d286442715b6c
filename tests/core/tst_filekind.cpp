// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/filekind.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QTest>

using namespace brevduva;
using namespace brevduva::test;

namespace {

//! A zip with stored parts, as a program that packs nothing writes it.
QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>>& parts)
{
    const auto number = [](qsizetype value, int bytes) {
        QByteArray out;
        for (int i = 0; i < bytes; ++i)
            out += static_cast<char>((value >> (8 * i)) & 0xff);
        return out;
    };
    QByteArray files;
    QByteArray directory;
    for (const auto& [name, content] : parts) {
        const QByteArray common = number(20, 2) + number(0, 8) + number(0, 4)
            + number(content.size(), 4) + number(content.size(), 4) + number(name.size(), 2);
        // version, then flags to date (8), checksum (4), the sizes
        directory += "PK\x01\x02" + number(20, 2) + common + number(0, 2) + number(0, 2)
            + number(0, 2) + number(0, 2) + number(0, 4) + number(files.size(), 4) + name;
        files += "PK\x03\x04" + common + number(0, 2) + name + content;
    }
    return files + directory + "PK\x05\x06" + number(0, 4) + number(parts.size(), 2)
        + number(parts.size(), 2) + number(directory.size(), 4) + number(files.size(), 4)
        + number(0, 2);
}

QByteArray wordTypes(const char* main)
{
    return QByteArray("<Types><Override PartName=\"/word/document.xml\" ContentType=\"") + main
        + "\"/></Types>";
}

//! A compound file of one directory sector with \a names, and \a fib at the start of the first.
QByteArray compoundOf(const QStringList& names, const QByteArray& fib = {})
{
    QByteArray file(512 * 4, '\0');
    const auto put = [&file](qsizetype at, quint32 value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            file[at + i] = static_cast<char>((value >> (8 * i)) & 0xff);
    };
    file.replace(0, 8, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    put(30, 9, 2); // sectors of 512 bytes
    put(48, 1, 4); // the directory is sector 1
    put(76, 0, 4); // the allocation table is sector 0
    put(512 + 4, 0xFFFFFFFE, 4); // the directory's chain ends at once
    for (qsizetype i = 0; i < names.size(); ++i) {
        const qsizetype at = 1024 + 128 * i;
        for (qsizetype c = 0; c < names.at(i).size(); ++c)
            put(at + 2 * c, names.at(i).at(c).unicode(), 2);
        put(at + 64, static_cast<quint32>(2 * names.at(i).size() + 2), 2);
        put(at + 116, 2, 4);
        put(at + 120, 4096, 4);
    }
    file.replace(1536, fib.size(), fib);
    return file;
}

} // namespace

class FileKindTest : public QObject {
    Q_OBJECT

    static QByteArray sample(const char* name)
    {
        QFile file(QStringLiteral(BREVDUVA_SAMPLES "/") + QString::fromLatin1(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("sample %s is missing", name);
        return file.readAll();
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void recognises_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char* what, const QByteArray& bytes, const char* name,
                             const char* outcome) {
            QTest::newRow(what) << bytes << QString::fromUtf8(name) << QString::fromLatin1(outcome);
        };
        const QByteArray docx = sample("beslut-bygglov.docx");
        const QByteArray odt = sample("kallelse-mote.odt");
        const QByteArray rtf = sample("paminnelse-faktura.rtf");
        const QByteArray sheet = zipOf({{"[Content_Types].xml",
            wordTypes(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")}});
        const char* const word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
                                 "document.main+xml";
        const QByteArray odtType = "application/vnd.oasis.opendocument.text";

        row("docx", docx, "Beslut.docx", "docx");
        row("docx in capitals", docx, "BESLUT.DOCX", "docx");
        row("docx without a suffix", docx, "Beslut", "docx");
        row("docx named odt", docx, "Beslut.odt", "docx");
        row("odt", odt, "Kallelse.odt", "odt");
        row("rtf", rtf, "Påminnelse.rtf", "rtf");
        row("rtf named doc", rtf, "Påminnelse.doc", "rtf");
        row("pdf", "%PDF-1.7\n...", "a.pdf", "pdf");
        row("pdf named docx", "%PDF-1.7\n...", "a.docx", "pdf");
        row("doc", compoundOf({QStringLiteral("Root Entry"), QStringLiteral("WordDocument")}),
            "a.doc", "doc");
        row("docx stored, main part elsewhere",
            zipOf({{"[Content_Types].xml", wordTypes(word)}, {"word/document2.xml", "<x/>"}}),
            "a.docx", "docx");

        row("nothing", "", "a.docx", "DocumentEmpty");
        row("a zip named pdf", sheet, "a.pdf", "DocumentNotWhatItSays");
        row("a docx named pdf", docx, "a.pdf", "DocumentNotWhatItSays");
        row("a spreadsheet named docx", sheet, "a.docx", "DocumentNotWhatItSays");
        row("text named docx", "Hej", "a.docx", "DocumentNotWhatItSays");
        row("a spreadsheet", sheet, "a.xlsx", "DocumentTypeUnsupported");
        row("an image", "\x89PNG\r\n", "a.png", "DocumentTypeUnsupported");
        row("plain text", "Hej", "a.txt", "DocumentTypeUnsupported");
        row("macros by content type",
            zipOf({{"[Content_Types].xml",
                wordTypes("application/vnd.ms-word.document.macroEnabled.main+xml")}}),
            "a.docx", "DocumentTypeUnsupported");
        row("macros by part",
            zipOf({{"[Content_Types].xml", wordTypes(word)}, {"word/vbaProject.bin", "x"}}),
            "a.docx", "DocumentTypeUnsupported");
        row("docx behind a password",
            compoundOf({QStringLiteral("EncryptionInfo"), QStringLiteral("EncryptedPackage")}),
            "a.docx", "DocumentEncrypted");
        row("doc behind a password",
            compoundOf({QStringLiteral("WordDocument")}, QByteArray(11, '\0') + '\x01'), "a.doc",
            "DocumentEncrypted");
        row("an old spreadsheet", compoundOf({QStringLiteral("Workbook")}), "a.xls",
            "DocumentTypeUnsupported");
        row("odt behind a password",
            zipOf(
                {{"mimetype", odtType}, {"META-INF/manifest.xml", "<manifest:encryption-data/>"}}),
            "a.odt", "DocumentEncrypted");
        row("odt without manifest", zipOf({{"mimetype", odtType}}), "a.odt", "DocumentDamaged");
        row("an ODF spreadsheet",
            zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}), "a.ods",
            "DocumentTypeUnsupported");
        row("docx cut off", docx.first(docx.size() / 2), "a.docx", "DocumentDamaged");
        row("compound file cut off", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and"), "a.doc",
            "DocumentDamaged");
    }
    void recognises()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QString, outcome);

        const auto kind = documentKind(bytes, name);

        QCOMPARE(kind ? suffixOf(*kind) : errorName(kind.error().code), outcome);
        QVERIFY(kind || kind.error().about == name);
    }

    void aFlippedByteIsNeverATrap()
    {
        for (const char* name : {"beslut-bygglov.docx", "kallelse-mote.odt"}) {
            const QByteArray good = sample(name);
            for (qsizetype at = 0; at < good.size(); ++at) {
                QByteArray bad = good;
                bad[at] = static_cast<char>(bad.at(at) ^ 0xff);
                const auto kind = documentKind(bad, QStringLiteral("a.docx"));
                QVERIFY(kind || kind.error().code != ErrorCode::Internal);
            }
        }
    }
};

QTEST_GUILESS_MAIN(FileKindTest)
#include "tst_filekind.moc"
