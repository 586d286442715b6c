// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdfmerge.h"
#include "core/document/pdfreader.h"
#include "tests/support/pdfs.h"
#include "tests/support/waitfor.h"

#include <QTest>

#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace brevduva;
using namespace brevduva::test;

class PdfReaderTest : public QObject {
    Q_OBJECT

    Result<DocumentFacts> inspect(const QByteArray& pdf)
    {
        PdfReader reader;
        return waitFor(reader.inspect(pdf));
    }
    //! The name of the error, or "" when it is accepted.
    QString verdict(const QByteArray& pdf)
    {
        const auto facts = inspect(pdf);
        return facts ? QString() : errorName(facts.error().code);
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void tellsTheFacts()
    {
        const QByteArray pdf
            = changedPdf(writtenPdf(3, QStringLiteral("Beslut – åäö")), [](QPDF& it) {
                  auto root = it.getRoot();
                  root.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
                  root.replaceKey("/StructTreeRoot", QPDFObjectHandle::parse("<< >>"));
                  root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString("sv-SE"));
              });

        const auto facts = inspect(pdf);

        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().detail));
        QCOMPARE(facts->pages, 3);
        QCOMPARE(facts->firstPageMillimetres.toSize(), QSize(210, 297));
        QVERIFY(facts->tagged);
        QCOMPARE(facts->title, QStringLiteral("Beslut – åäö"));
        QCOMPARE(facts->language, QStringLiteral("sv-SE"));
    }

    void untaggedIsAcceptedAndSaysSo()
    {
        const auto facts = inspect(writtenPdf(1));

        QVERIFY(facts);
        QVERIFY(!facts->tagged);
        QCOMPARE(facts->language, QString());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<QString>("error");
        const QByteArray good = writtenPdf(2);
        const auto row = [](const char* name, const QByteArray& pdf, const char* error) {
            QTest::newRow(name) << pdf << QString::fromLatin1(error);
        };
        const auto withObject = [&good](const char* key, const std::string& object) {
            return changedPdf(good, [&](QPDF& pdf) {
                pdf.getRoot().replaceKey(
                    key, pdf.makeIndirectObject(QPDFObjectHandle::parse(object)));
            });
        };
        row("no bytes", {}, "DocumentEmpty");
        row("text", "Hej", "DocumentNotWhatItSays");
        row("a zip", QByteArray("PK\x03\x04 and so on"), "DocumentNotWhatItSays");
        row("the mark alone", "%PDF-1.7\n", "DocumentDamaged");
        row("cut in half", good.first(good.size() / 2), "DocumentDamaged");
        row("last byte line gone", good.first(good.lastIndexOf("startxref")), "DocumentDamaged");
        row("zeros in the table", QByteArray(good).replace("/Root", "/Hoot"), "DocumentDamaged");
        row("needs a password", encryptedPdf(good, "hemligt", "annat"), "DocumentEncrypted");
        row("owner's password alone", encryptedPdf(good, "", "annat"), "DocumentEncrypted");
        row("script at opening",
            withObject("/OpenAction", "<< /S /JavaScript /JS (app.alert(1)) >>"),
            "DocumentHasScript");
        row("script by name",
            withObject(
                "/Names", "<< /JavaScript << /Names [(a) << /S /JavaScript /JS (1) >>] >> >>"),
            "DocumentHasScript");
        row("additional action", withObject("/AA", "<< /WC << /S /JavaScript /JS (1) >> >>"),
            "DocumentHasScript");
        row("launch", withObject("/OpenAction", "<< /S /Launch /F (calc.exe) >>"),
            "DocumentHasScript");
        row("script as a follow-up",
            withObject("/OpenAction",
                "<< /S /URI /URI (https://kommun-a.example) /Next [<< /S /JavaScript /JS (1) >>] "
                ">>"),
            "DocumentHasScript");
        row("form that sends", withObject("/OpenAction", "<< /S /SubmitForm /F (x) >>"),
            "DocumentHasScript");
        row("XFA form", withObject("/AcroForm", "<< /Fields [] /XFA (x) >>"), "DocumentHasScript");
        row("file inside",
            withObject("/Names",
                "<< /EmbeddedFiles << /Names [(a) << /Type /Filespec /EF << /F null >> /F (a) >>] "
                ">> >>"),
            "DocumentHasScript");
        row("file attached to a page",
            withObject("/Unused", "<< /Type /Annot /Subtype /FileAttachment >>"),
            "DocumentHasScript");
        row("no pages",
            changedPdf(good,
                [](QPDF& pdf) {
                    QPDFPageDocumentHelper pages(pdf);
                    for (const auto& page : pages.getAllPages())
                        pages.removePage(page);
                }),
            "DocumentEmpty");
        row("pages in a ring",
            changedPdf(good,
                [](QPDF& pdf) {
                    auto tree = pdf.getRoot().getKey("/Pages");
                    tree.getKey("/Kids").appendItem(tree);
                }),
            "DocumentDamaged");
        row("a tree that lies",
            changedPdf(good,
                [](QPDF& pdf) {
                    pdf.getRoot().getKey("/Pages").replaceKey(
                        "/Kids", QPDFObjectHandle::newInteger(7));
                }),
            "DocumentDamaged");
    }
    void refuses()
    {
        QFETCH(QByteArray, pdf);
        QFETCH(QString, error);

        QCOMPARE(verdict(pdf), error);
    }

    void acceptsLinksAndStructureNamedLikeActions()
    {
        const QByteArray pdf = changedPdf(writtenPdf(1), [](QPDF& it) {
            it.getRoot().replaceKey("/OpenAction",
                QPDFObjectHandle::parse("<< /S /URI /URI (https://kommun-a.example) >>"));
            it.getRoot().replaceKey("/StructTreeRoot",
                QPDFObjectHandle::parse("<< /K << /Type /StructElem /S /Launch >> >>"));
        });

        QCOMPARE(verdict(pdf), QString());
    }

    void cutAnywhereIsNeverAccepted()
    {
        const QByteArray good = writtenPdf(1);
        const qsizetype step = good.size() / 97;
        const qsizetype enough = good.lastIndexOf("%%EOF"); // from there on nothing is missing

        for (qsizetype size = 0; size < enough; size += step)
            QVERIFY2(!verdict(good.first(size)).isEmpty(), qPrintable(QString::number(size)));
    }

    void manyPagesAndDeepTreesAreNoTrouble()
    {
        QCOMPARE(inspect(barePdf(20'000))->pages, 20'000);
        QVERIFY(
            !verdict(chainedPdf(200'000)).isEmpty() || inspect(chainedPdf(200'000))->pages == 1);
    }

    void tooLarge()
    {
        QCOMPARE(verdict(QByteArray("%PDF-1.7\n").leftJustified(PdfReader::maxPdfBytes + 1, ' ')),
            QStringLiteral("DocumentTooLarge"));
    }

    void mergesInOrder()
    {
        const auto merged = mergedPdf({writtenPdf(2), writtenPdf(1), writtenPdf(3)});

        QVERIFY(merged);
        QCOMPARE(inspect(*merged)->pages, 6);
        QCOMPARE(
            *mergedPdf({writtenPdf(2), writtenPdf(1)}), *mergedPdf({writtenPdf(2), writtenPdf(1)}));
    }

    void mergingOneChangesNothing()
    {
        const QByteArray pdf = writtenPdf(1);

        QCOMPARE(*mergedPdf({pdf}), pdf);
    }

    void mergingRefusesWhatIsBroken()
    {
        const QByteArray good = writtenPdf(1);

        QCOMPARE(mergedPdf({}).error().code, ErrorCode::DocumentEmpty);
        QCOMPARE(mergedPdf({good, good.first(300)}).error().code, ErrorCode::DocumentDamaged);
        QCOMPARE(mergedPdf({good, encryptedPdf(good, "a", "b")}).error().code,
            ErrorCode::DocumentEncrypted);
    }
};

QTEST_MAIN(PdfReaderTest)
#include "tst_pdfreader.moc"
