// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/htmlcheck.h"
#include "core/send/cleantext.h"
#include "core/send/letterrules.h"

#include <QTest>

using namespace brevduva;

namespace {

const QDate today(2026, 11, 23);

RecipientId idOf(const char* digits)
{
    return RecipientId::fromDigits(QString::fromLatin1(digits)).value();
}

Sender kommun()
{
    return {idOf("162021004748"), QStringLiteral("Kommun A"), {},
        {QStringLiteral("Frågor?"), QStringLiteral("https://www.example.se"), {}, {}}};
}

Letter goodLetter()
{
    Letter letter;
    letter.subject = QStringLiteral("Beslut om bygglov");
    letter.message.text = QStringLiteral("Ditt beslut ligger som bilaga till det här meddelandet.");
    letter.attachments
        = {{QStringLiteral("Beslut.pdf"), QStringLiteral("application/pdf"), "%PDF-1.7 x", {}}};
    letter.recipients = {idOf("192705178354")};
    return letter;
}

QStringList codes(const Findings& found)
{
    QStringList all;
    for (const Error& error : found.errors)
        all << errorName(error.code);
    for (const Warning& warning : found.warnings)
        all << adviceName(warning.advice);
    return all;
}

Findings checked(const Letter& letter, const Sender& sender = kommun())
{
    return checkLetter(letter, sender, RuleSettings {}, today, readHtml);
}

QString page(const QString& body, const QString& head = {})
{
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"sv\"><head><meta "
                          "charset=\"utf-8\"><title>Beslut</title>%1</head><body>%2</body></html>")
        .arg(head, body);
}

//! Formatting elements of which each paragraph after the first gets a copy.
QString multiplied(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("<b id=%1>").arg(i);
    return text;
}

QString attributes(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("a%1 ").arg(100'000 + i);
    return text;
}

} // namespace

class LetterRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodLetterIsQuiet() { QCOMPARE(codes(checked(goodLetter())), QStringList()); }

    void lettersWithOneFault_data()
    {
        QTest::addColumn<Letter>("letter");
        QTest::addColumn<QString>("code");
        const auto row
            = [](const char* name, const char* code, const std::function<void(Letter&)>& spoil) {
                  Letter letter = goodLetter();
                  spoil(letter);
                  QTest::newRow(name) << letter << QString::fromLatin1(code);
              };
        const QString pdf = QStringLiteral("application/pdf");
        row("255 characters of subject", "SubjectLong",
            [](Letter& l) { l.subject = QString(255, u'a'); });
        row("no subject", "SubjectInvalid", [](Letter& l) { l.subject = QStringLiteral("  "); });
        row("subject on two lines", "SubjectInvalid",
            [](Letter& l) { l.subject = QStringLiteral("a\nb"); });
        row("61 characters of subject", "SubjectLong",
            [](Letter& l) { l.subject = QString(61, u'a'); });
        row("60 characters of subject", "", [](Letter& l) { l.subject = QString(60, u'a'); });
        row("number in the subject", "NumberInSubject",
            [](Letter& l) { l.subject = QStringLiteral("Beslut 19270517-8354"); });
        row("a phone number in the subject", "",
            [](Letter& l) { l.subject = QStringLiteral("Ring 08-123 45 67"); });
        row("no text", "BodyInvalid", [](Letter& l) {
            l.message.text = QStringLiteral(" \n");
            l.attachments.clear();
        });
        row("byte order mark", "BodyInvalid",
            [](Letter& l) { l.message.text.prepend(QChar(0xFEFF)); });
        row("markup sent as text", "BodyLooksLikeHtml",
            [](Letter& l) { l.message.text = QStringLiteral("<html>a long enough text</html>"); });
        row("19 characters", "BodyNearlyEmpty",
            [](Letter& l) { l.message.text = QString(19, u'a'); });
        row("20 characters", "", [](Letter& l) { l.message.text = QString(20, u'a'); });
        row("only a link", "BodyOnlyLink",
            [](Letter& l) { l.message.text = QStringLiteral("https://www.example.se/login"); });
        row("number in a link", "NumberInLink",
            [](Letter& l) { l.message.text += QStringLiteral(" https://x.se/?p=192705178354"); });
        row("attachment mentioned", "AttachmentMentionedButMissing",
            [](Letter& l) { l.attachments.clear(); });
        row("two of the same name", "AttachmentInvalid",
            [](Letter& l) { l.attachments << l.attachments[0]; });
        row("another type", "AttachmentInvalid", [](Letter& l) {
            l.attachments[0].contentType = QStringLiteral("text/calendar");
            l.attachments[0].fileName = QStringLiteral("a.ics");
        });
        row("not what it says", "AttachmentInvalid",
            [](Letter& l) { l.attachments[0].bytes = "PK"; });
        row("empty attachment", "AttachmentInvalid",
            [](Letter& l) { l.attachments[0].bytes.clear(); });
        row("100 characters of name", "", [](Letter& l) {
            l.attachments[0].fileName = QString(96, u'a') + QStringLiteral(".pdf");
        });
        row("101 characters of name", "AttachmentInvalid", [](Letter& l) {
            l.attachments[0].fileName = QString(97, u'a') + QStringLiteral(".pdf");
        });
        row("a path", "AttachmentInvalid",
            [](Letter& l) { l.attachments[0].fileName = QStringLiteral("../a.pdf"); });
        row("wrong suffix", "AttachmentInvalid",
            [](Letter& l) { l.attachments[0].fileName = QStringLiteral("a.docx"); });
        row("number in a file name", "NumberInFileName", [](Letter& l) {
            l.attachments[0].fileName = QStringLiteral("Beslut 270517-8354.pdf");
        });
        row("50 characters of reference", "", [](Letter& l) { l.reference = QString(50, u'a'); });
        row("51 characters of reference", "ReferenceInvalid",
            [](Letter& l) { l.reference = QString(51, u'a'); });
        row("metadata without tag", "ReferenceInvalid", [](Letter& l) {
            l.metadata = {{{}, QStringLiteral("x")}};
        });
        row("to ourselves", "RecipientIsSender",
            [](Letter& l) { l.recipients = {idOf("162021004748")}; });
        row("17 years", "RecipientMinor", [](Letter& l) { l.recipients = {idOf("200811242397")}; });
        row("17 years, on paper", "", [](Letter& l) {
            l.recipients = {idOf("200811242397")};
            l.channel = ChannelChoice::Paper;
        });
        row("18 years", "", [](Letter& l) { l.recipients = {idOf("200811232398")}; });
        row("wrong check digit", "CheckDigitWrong",
            [](Letter& l) { l.recipients = {idOf("194512310015")}; });
        row("service of documents", "ServiceOfDocuments",
            [](Letter& l) { l.serviceOfDocuments = true; });
        row("service of documents on paper", "", [](Letter& l) {
            l.serviceOfDocuments = true;
            l.channel = ChannelChoice::Paper;
        });
    }
    void lettersWithOneFault()
    {
        QFETCH(Letter, letter);
        QFETCH(QString, code);
        QStringList found = codes(checked(letter));
        if (code != QStringLiteral("CheckDigitWrong"))
            found.removeAll(QStringLiteral("CheckDigitWrong"));
        QCOMPARE(found, code.isEmpty() ? QStringList() : QStringList {code});
    }

    void senders_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* part, const QString& value,
                             const char* code) {
            QTest::newRow(name) << QString::fromLatin1(part) << value << QString::fromLatin1(code);
        };
        row("one letter", "name", QStringLiteral("A"), "SenderInvalid");
        row("256 characters", "name", QString(256, u'a'), "");
        row("257 characters", "name", QString(257, u'a'), "SenderInvalid");
        row("no support text", "text", {}, "SupportInvalid");
        row("1024 characters", "text", QString(1024, u'a'), "");
        row("1025 characters", "text", QString(1025, u'a'), "SupportInvalid");
        row("http", "url", QStringLiteral("http://example.se"), "SupportInvalid");
        row("no host", "url", QStringLiteral("https:///a"), "SupportInvalid");
        row("no way to reach us", "url", {}, "NoContactWay");
        row("e-mail", "email", QStringLiteral("a@b.c"), "");
        row("not an e-mail", "email", QStringLiteral("a@bcde"), "SupportInvalid");
        row("256 characters of phone", "phone", QString(256, u'1'), "SupportInvalid");
    }
    void senders()
    {
        QFETCH(QString, part);
        QFETCH(QString, value);
        QFETCH(QString, code);
        Sender sender = kommun();
        (part == QStringLiteral("name")           ? sender.name
                : part == QStringLiteral("text")  ? sender.support.text
                : part == QStringLiteral("url")   ? sender.support.url
                : part == QStringLiteral("email") ? sender.support.email
                                                  : sender.support.phone)
            = value;
        QCOMPARE(codes(checkSender(sender)), code.isEmpty() ? QStringList() : QStringList {code});
    }

    void html_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<bool>("accepted");
        const auto row = [](const char* name, const QString& html, bool accepted) {
            QTest::newRow(name) << html << accepted;
        };
        row("plain page",
            page(QStringLiteral("<h1>Beslut</h1><p>Text &amp; mer</p><ul><li>a</li></ul>")), true);
        row("the word manuskript", page(QStringLiteral("<p>Ditt manuskript</p>")), true);
        row("links",
            page(QStringLiteral("<p><a href=\"https://a.se\">a.se</a> <a "
                                "href=\"mailto:a@b.se\">b</a> <a href=\"tel:08\">c</a></p>")),
            true);
        row("embedded picture",
            page(QStringLiteral("<p><img alt=\"x\" src=\"data:image/png;base64,AAAA\"></p>")),
            true);
        row("no doctype",
            QStringLiteral(
                "<html lang=\"sv\"><head><title>x</title></head><body><p>x</p></body></html>"),
            false);
        row("a fragment", QStringLiteral("<p>Hej</p>"), false);
        row("omitted end tag", page(QStringLiteral("<p>a<p>b</p>")), false);
        row("wrong order", page(QStringLiteral("<b><i>a</b></i>")), false);
        row("script", page(QStringLiteral("<script>1</script>")), false);
        row("form", page(QStringLiteral("<form action=\"https://a.se\"><p>x</p></form>")), false);
        row("frame", page(QStringLiteral("<iframe src=\"https://a.se\"></iframe>")), false);
        row("handler", page(QStringLiteral("<p onclick=\"x()\">a</p>")), false);
        row("javascript link", page(QStringLiteral("<p><a href=\"javascript:x()\">a</a></p>")),
            false);
        row("http link", page(QStringLiteral("<p><a href=\"http://a.se\">a</a></p>")), false);
        row("data link", page(QStringLiteral("<p><a href=\"data:text/html,x\">a</a></p>")), false);
        row("picture from outside",
            page(QStringLiteral("<p><img alt=\"x\" src=\"https://a.se/x.png\"></p>")), false);
        row("style sheet from outside",
            page(QStringLiteral("<p>x</p>"),
                QStringLiteral("<link rel=\"stylesheet\" href=\"https://a.se/x.css\">")),
            false);
        row("url in a style",
            page(QStringLiteral("<p style=\"background:url(https://a.se/x.png)\">x</p>")), false);
        row("import in a style",
            page(QStringLiteral("<p>x</p>"),
                QStringLiteral("<style>@import 'https://a.se/x.css';</style>")),
            false);
        row("refresh",
            page(QStringLiteral("<p>x</p>"),
                QStringLiteral("<meta http-equiv=\"refresh\" content=\"0;url=https://a.se\">")),
            false);
        row("nested deeper than anybody writes",
            page(QStringLiteral("<div>").repeated(100000)
                + QStringLiteral("</div>").repeated(100000)),
            false);
        row("tables as people write them",
            page(QStringLiteral("<table><tr><td>1</td><td>2</td></tr></table>")), true);
        row("formatting", page(QStringLiteral("<p><b>a</b> <i>b <em>c</em></i><br>d<hr></p>")),
            false); // hr ends the p, and </p> then stands alone
        row("letters by name and by number",
            page(QStringLiteral("<p>&aring;&auml;&ouml; &nbsp; &#229; &#xE5; &euro;</p>")), true);
        row("a comment", page(QStringLiteral("<!-- <script> --><p>x</p>")), true);
        row("style of its own",
            page(QStringLiteral("<p style=\"color:#333\">x</p>"),
                QStringLiteral("<style>p > b { color: red; }</style>")),
            true);
        row("1 MB of paragraphs",
            page(QStringLiteral("<p><b>Ord</b> och ord</p>\n").repeated(40'000)), true);
        row("comment that never ends", page(QStringLiteral("<p>x</p><!-- and on")), false);
        row("comments that never end", QStringLiteral("<!--").repeated(400'000), false);
        row("comment that ends at once",
            page(QStringLiteral("<!--><script>1</script><!-- --><p>x</p>")), false);
        row("NUL", page(QStringLiteral("<p>a") + QChar(0) + QStringLiteral("b</p>")), false);
        row("NUL in a tag",
            page(QStringLiteral("<scr") + QChar(0) + QStringLiteral("ipt>1</script>")), false);
        row("a name that is no letter's", page(QStringLiteral("<p>&nosuch;</p>")), false);
        row("NUL by number", page(QStringLiteral("<p>&#0;</p>")), false);
        row("a number beyond all letters", page(QStringLiteral("<p>&#x110000;</p>")), false);
        row("end tag alone", page(QStringLiteral("<p>x</p></div>")), false);
        row("end tag of p alone", page(QStringLiteral("x</p>")), false);
        row("end tag without a name", page(QStringLiteral("<p>x</>")), false);
        row("element of nobody", page(QStringLiteral("<letter>x</letter>")), false);
        row("no title",
            QStringLiteral("<!DOCTYPE html><html><head></head><body><p>x</p></body></html>"),
            false);
        row("after the end", page(QStringLiteral("<p>x</p>")) + QStringLiteral("<p>y</p>"), false);
        row("script in capitals", page(QStringLiteral("<ScRiPt>1</sCrIpT>")), false);
        row("script before the title",
            page(QStringLiteral("<p>x</p>"), QStringLiteral("<script src=\"data:,1\"></script>")),
            false);
        row("tag within an attribute",
            page(QStringLiteral("<p title=\"<script>1</script>\">x</p>")), true);
        row("quote that breaks out",
            page(QStringLiteral("<p title=\"x\" \"><script>1</script>\">x</p>")), false);
        row("handler without quotes", page(QStringLiteral("<p ONmouseover=x()>a</p>")), false);
        row("handler after a slash", page(QStringLiteral("<br/onload=x()>")), false);
        row("javascript in capitals",
            page(QStringLiteral("<p><a href=\"JavaScript:x()\">a</a></p>")), false);
        row("javascript by numbers",
            page(QStringLiteral("<p><a href=\"&#106;ava&Tab;script&colon;x()\">a</a></p>")), false);
        row("javascript after a blank",
            page(QStringLiteral("<p><a href=\" \tjavascript:x()\">a</a></p>")), false);
        row("javascript in a picture",
            page(QStringLiteral("<p><img alt=\"x\" src=\"javascript:x()\"></p>")), false);
        row("svg", page(QStringLiteral("<svg><circle r=\"1\"></circle></svg>")), false);
        row("svg as a picture",
            page(QStringLiteral("<p><img alt=\"x\" src=\"data:image/svg+xml,<svg/>\"></p>")),
            false);
        row("mathematics", page(QStringLiteral("<math><mi>x</mi></math>")), false);
        row("style with an escape",
            page(QStringLiteral("<p style=\"background:u\\72l(https://a.se/x.png)\">x</p>")),
            false);
        row("style with a comment",
            page(QStringLiteral("<p style=\"background:/**/url(/**/https://a.se/x)\">x</p>")),
            false);
        row("style that never ends",
            page(QStringLiteral("<p>x</p>"), QStringLiteral("<style>p { color: red; }")), false);
        row("style with an embedded picture",
            page(QStringLiteral("<p style=\"background:url('data:image/png;base64,AA')\">x</p>")),
            true);
        row("formatting that multiplies",
            page(
                QStringLiteral("<p>") + multiplied(150) + QStringLiteral("<p>x").repeated(100'000)),
            false);
        row("200,000 attributes", page(QStringLiteral("<p ") + attributes(200'000) + u'>'), false);
        row("nested without end", QStringLiteral("<b>").repeated(650'000), false);
        row("tables in tables", page(QStringLiteral("<table><tr><td>").repeated(20'000)), false);
        row("3 MB", page(QStringLiteral("<p>") + QString(3'000'000, u'x') + QStringLiteral("</p>")),
            false);
    }
    void html()
    {
        QFETCH(QString, html);
        QFETCH(bool, accepted);
        const Findings found = readHtml(html).findings;
        QVERIFY2(found.blocks() != accepted,
            qPrintable(found.errors.isEmpty() ? QString() : found.errors[0].detail));
    }

    void textsAreCleaned()
    {
        QCOMPARE(cleanText(QStringLiteral("a\r\nb\rc\td")), QStringLiteral("a\nb\nc\td"));
        QCOMPARE(cleanText(QStringLiteral("a\u0001b\uFFFEc")), QStringLiteral("abc"));
        QCOMPARE(cleanText(QStringLiteral("A\u030A")), QStringLiteral("Å"));
        QCOMPARE(cleanText(QString(QChar(0xD83D)) + QStringLiteral("x")), QStringLiteral("x"));
        QCOMPARE(cleanText(QStringLiteral("😀")), QStringLiteral("😀"));
        Letter letter = goodLetter();
        letter.subject = QStringLiteral("  Beslut \r\n");
        QCOMPARE(cleaned(letter).subject, QStringLiteral("Beslut"));
    }
};

QTEST_GUILESS_MAIN(LetterRulesTest)
#include "tst_letterrules.moc"
