// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recipientid.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace brevduva;

using Kind = RecipientId::Kind;

namespace {

const QDate today(2026, 11, 23);

RecipientId id(const QString& digits)
{
    const auto parsed = RecipientId::fromDigits(digits);
    if (!parsed)
        qFatal("a test number is refused");
    return *parsed;
}

QStringList digitsOf(const QList<RecipientId>& ids)
{
    QStringList result;
    for (const RecipientId& each : ids)
        result += each.digits();
    return result;
}

} // namespace

class RecipientIdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void readsEveryTypedForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits");
        const QString person = u"192705178354"_s;
        QTest::newRow("twelve digits") << u"192705178354"_s << person;
        QTest::newRow("hyphen") << u"19270517-8354"_s << person;
        QTest::newRow("ten digits of a clear century") << u"2705178354"_s << person;
        QTest::newRow("ten digits with hyphen") << u"270517-8354"_s << person;
        QTest::newRow("spaces around") << u"  19270517-8354 \n"_s << person;
        QTest::newRow("spaces inside") << u"1927 05 17 8354"_s << person;
        QTest::newRow("tab inside") << u"19270517\t8354"_s << person;
        QTest::newRow("hyphen with spaces") << u"19270517 - 8354"_s << person;
        QTest::newRow("no-break space") << u"19270517\u00a08354"_s << person;
        QTest::newRow("narrow no-break space") << u"19270517\u202f8354"_s << person;
        QTest::newRow("thin space") << u"19270517\u20098354"_s << person;
        QTest::newRow("figure space") << u"19270517\u20078354"_s << person;
        QTest::newRow("hair and ideographic space") << u"19270517\u200a\u30008354"_s << person;
        QTest::newRow("en dash") << u"19270517\u20138354"_s << person;
        QTest::newRow("em dash") << u"19270517\u20148354"_s << person;
        QTest::newRow("no-break hyphen") << u"19270517\u20118354"_s << person;
        QTest::newRow("real hyphen") << u"19270517\u20108354"_s << person;
        QTest::newRow("figure dash") << u"19270517\u20128354"_s << person;
        QTest::newRow("minus sign") << u"19270517\u22128354"_s << person;
        QTest::newRow("full-width hyphen") << u"19270517\uff0d8354"_s << person;
        QTest::newRow("Word's no-break hyphen") << u"270517\u001e8354"_s << person;
        QTest::newRow("Word's optional hyphen") << u"19270517\u001f8354"_s << person;
        QTest::newRow("soft hyphen") << u"19270517\u00ad8354"_s << person;
        QTest::newRow("zero-width space") << u"\u200b19270517\u200b8354\u200b"_s << person;
        QTest::newRow("byte order mark") << u"\ufeff19270517-8354"_s << person;
        QTest::newRow("direction marks") << u"\u200e19270517-8354\u202c"_s << person;
        QTest::newRow("word joiner") << u"19270517\u2060-\u20608354"_s << person;
        QTest::newRow("date with hyphens") << u"1927-05-17-8354"_s << person;
        QTest::newRow("date with hyphens, then a space") << u"1927-05-17 8354"_s << person;
        QTest::newRow("plus") << u"250517+8350"_s << u"192505178350"_s;
        QTest::newRow("full-width plus") << u"250517\uff0b8350"_s << u"192505178350"_s;
        QTest::newRow("twelve digits with the plus they should have")
            << u"19250517+8350"_s << u"192505178350"_s;
        QTest::newRow("124 years with twelve digits") << u"19011124-1234"_s << u"190111241234"_s;
        QTest::newRow("coordination number") << u"701063-2391"_s << u"197010632391"_s;
        QTest::newRow("coordination number, twelve digits")
            << u"197010632391"_s << u"197010632391"_s;
        const QString organisation = u"162021004748"_s;
        QTest::newRow("organisation") << u"202100-4748"_s << organisation;
        QTest::newRow("organisation, ten digits") << u"2021004748"_s << organisation;
        QTest::newRow("organisation, twelve digits") << u"162021004748"_s << organisation;
        QTest::newRow("organisation, prefix and hyphen") << u"16202100-4748"_s << organisation;
        QTest::newRow("organisation, prefix with hyphen") << u"16-202100-4748"_s << organisation;
        QTest::newRow("organisation, prefix with hyphen only")
            << u"16-2021004748"_s << organisation;
        QTest::newRow("organisation, prefix with space") << u"16 202100-4748"_s << organisation;
        QTest::newRow("organisation, en dash") << u"202100\u20134748"_s << organisation;
        QTest::newRow("organisation, no-break spaces")
            << u"16\u00a0202100\u00a04748"_s << organisation;
        QTest::newRow("organisation, third digit 2") << u"552000-0000"_s << u"165520000000"_s;
        QTest::newRow("sixty-four characters") << u"192705178354"_s + QString(52, u' ') << person;
    }

    void readsEveryTypedForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, digits);

        const auto parsed = RecipientId::parse(text, today);

        QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().detail));
        QCOMPARE(parsed->digits(), digits);
        QCOMPARE(digitsOf(RecipientId::candidates(text, today)), QStringList(digits));
    }

    void refusesWhatIsNoNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u" \u00a0\u200b"_s;
        QTest::newRow("word") << u"Kommun A"_s;
        QTest::newRow("nine digits") << u"192705178"_s;
        QTest::newRow("eleven digits") << u"19270517835"_s;
        QTest::newRow("thirteen digits") << u"1927051783540"_s;
        QTest::newRow("letter O for zero") << u"19270517-835O"_s;
        QTest::newRow("Arabic-Indic digits")
            << u"\u0661\u0669\u0662\u0667\u0660\u0665\u0661\u0667\u0668\u0663\u0665\u0664"_s;
        QTest::newRow("mathematical digits") << u"\U0001d7ce2705178354"_s;
        QTest::newRow("full-width digits") << u"\uff11\uff19270517-8354"_s;
        QTest::newRow("TF number") << u"19270517-T354"_s;
        QTest::newRow("126 years old") << u"190011221234"_s;
        QTest::newRow("superscript") << u"19270517835\u2074"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u"192705178354"_s;
        QTest::newRow("words around") << u"personnummer 19270517-8354"_s;
        QTest::newRow("two numbers") << u"270517-8354 191212-1212"_s;
        QTest::newRow("hyphen in the wrong place") << u"1927051-78354"_s;
        QTest::newRow("two hyphens") << u"19270517--8354"_s;
        QTest::newRow("hyphen last") << u"192705178354-"_s;
        QTest::newRow("hyphen first") << u"-192705178354"_s;
        QTest::newRow("hyphen and plus") << u"19270517-+8354"_s;
        QTest::newRow("slash") << u"19270517/8354"_s;
        QTest::newRow("month 00") << u"192700178354"_s;
        QTest::newRow("month 13") << u"192713178354"_s;
        QTest::newRow("day 00") << u"192705008354"_s;
        QTest::newRow("day 32") << u"192705328354"_s;
        QTest::newRow("31 June") << u"192706318354"_s;
        QTest::newRow("29 February of a common year") << u"192702298354"_s;
        QTest::newRow("29 February 1900") << u"190002298354"_s;
        QTest::newRow("day 60") << u"192705608354"_s;
        QTest::newRow("day 92") << u"192705928354"_s;
        QTest::newRow("coordination, 31 June") << u"192706918354"_s;
        QTest::newRow("coordination, 30 February") << u"192702908354"_s;
        QTest::newRow("century 17") << u"179905178354"_s;
        QTest::newRow("century 21") << u"210005178354"_s;
        QTest::newRow("century 15") << u"152021004748"_s;
        QTest::newRow("born tomorrow") << u"202611241234"_s;
        QTest::newRow("nine digits with hyphen") << u"280229-123"_s;
        QTest::newRow("ten digits, no such day in any century") << u"270230-8354"_s;
        QTest::newRow("twelve digits with a plus they should not have") << u"19810105+2382"_s;
        QTest::newRow("plus of somebody who cannot be that old") << u"700101+1234"_s;
        QTest::newRow("organisation with plus") << u"202100+4748"_s;
        QTest::newRow("prefixed organisation with plus") << u"16202100+4748"_s;
        QTest::newRow("sole trader's number with prefix") << u"162705178354"_s;
        QTest::newRow("sole trader's number with prefix and hyphens") << u"16-270517-8354"_s;
        QTest::newRow("sole trader's coordination number with prefix") << u"167010632391"_s;
        QTest::newRow("leap day with prefix, real in 2000 only") << u"160002291234"_s;
        QTest::newRow("prefix before twelve digits") << u"16192705178354"_s;
        QTest::newRow("other prefix with hyphen") << u"17-202100-4748"_s;
        QTest::newRow("country prefix") << u"SE202100474801"_s;
        QTest::newRow("sixty-five characters") << u"192705178354"_s + QString(53, u' ');
        QTest::newRow("ten million digits") << QString(10'000'000, u'1');
    }

    void refusesWhatIsNoNumber()
    {
        QFETCH(QString, text);

        const auto parsed = RecipientId::parse(text, today);

        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::RecipientInvalid);
        QVERIFY(parsed.error().about.size() <= 20);
        QVERIFY(RecipientId::candidates(text, today).isEmpty());
    }

    void derivesOrAsksTheCentury_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QStringList>("candidates");
        const auto row = [](const char* name, const QString& text, QDate day,
                             const QStringList& ids) { QTest::newRow(name) << text << day << ids; };
        row("bare, 6 or 106 years", u"2001011234"_s, today, {u"192001011234"_s, u"202001011234"_s});
        row("bare, born today or 100 today", u"2611231234"_s, today,
            {u"192611231234"_s, u"202611231234"_s});
        row("bare, born tomorrow is no reading", u"2611241234"_s, today, {u"192611241234"_s});
        row("bare, 120 or 20 years", u"0611231234"_s, today,
            {u"190611231234"_s, u"200611231234"_s});
        row("bare, still 120 or 20 years", u"0511241234"_s, today,
            {u"190511241234"_s, u"200511241234"_s});
        row("bare, 121 is no reading", u"0511231234"_s, today, {u"200511231234"_s});
        row("bare, a leap day of both centuries", u"2402291234"_s, today,
            {u"192402291234"_s, u"202402291234"_s});
        row("bare, leap day of 2000 alone", u"0002291234"_s, QDate(2018, 1, 1),
            {u"200002291234"_s});
        row("bare, 19th and 20th century", u"9906151234"_s, QDate(2018, 1, 1),
            {u"189906151234"_s, u"199906151234"_s});
        row("bare coordination number", u"2001611234"_s, today,
            {u"192001611234"_s, u"202001611234"_s});
        row("hyphen, a child", u"200101-1234"_s, today, {u"202001011234"_s});
        row("hyphen, born today", u"261123-1234"_s, today, {u"202611231234"_s});
        row("hyphen, 99 years until tomorrow", u"261124-1234"_s, today, {u"192611241234"_s});
        row("hyphen, 99 years", u"270101-1234"_s, today, {u"192701011234"_s});
        row("plus, 100 today", u"261123+1234"_s, today, {u"192611231234"_s});
        row("plus, 100 later this year", u"261231+1234"_s, today, {u"192612311234"_s});
        row("plus, 106 years", u"200101+1234"_s, today, {u"192001011234"_s});
        row("plus, 120 years", u"061123+1234"_s, today, {u"190611231234"_s});
        row("plus, 120 until tomorrow", u"051124+1234"_s, today, {u"190511241234"_s});
        row("plus, 121 years", u"051123+1234"_s, today, {});
        row("plus, 100 next year", u"270101+1234"_s, today, {});
        row("twelve digits need no guess", u"192001011234"_s, today, {u"192001011234"_s});
    }

    void derivesOrAsksTheCentury()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        QFETCH(QStringList, candidates);

        const auto parsed = RecipientId::parse(text, day);

        QCOMPARE(digitsOf(RecipientId::candidates(text, day)), candidates);
        QCOMPARE(parsed.has_value(), candidates.size() == 1);
        if (!parsed) {
            QCOMPARE(parsed.error().code,
                candidates.isEmpty() ? ErrorCode::RecipientInvalid
                                     : ErrorCode::RecipientCenturyAmbiguous);
        }
    }

    void takesEveryPublishedTestNumber_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("checkDigitFits");
        const auto row = [](const QString& digits, Kind kind, bool fits) {
            QTest::newRow(qPrintable(digits)) << digits << kind << fits;
        };
        row(u"162021004748"_s, Kind::Organisation, true);
        row(u"162021003898"_s, Kind::Organisation, true);
        row(u"162021005489"_s, Kind::Organisation, true);
        row(u"162021005448"_s, Kind::Organisation, true);
        row(u"165568402266"_s, Kind::Organisation, true);
        row(u"165501452333"_s, Kind::Organisation, false);
        row(u"192705178354"_s, Kind::Person, true);
        row(u"191212121212"_s, Kind::Person, true);
        row(u"198101052382"_s, Kind::Person, true);
        row(u"195303231855"_s, Kind::Person, true);
        row(u"198101032384"_s, Kind::Person, true);
        row(u"194512310015"_s, Kind::Person, false);
        row(u"190101010159"_s, Kind::Person, false);
        row(u"192301010168"_s, Kind::Person, false);
    }

    void takesEveryPublishedTestNumber()
    {
        QFETCH(QString, digits);
        QFETCH(Kind, kind);
        QFETCH(bool, checkDigitFits);

        const auto typed = RecipientId::parse(digits, today);
        const auto stored = RecipientId::fromDigits(digits);

        QVERIFY(typed && stored);
        QCOMPARE(*typed, *stored);
        QCOMPARE(typed->digits(), digits);
        QCOMPARE(typed->kind(), kind);
        QCOMPARE(typed->checkDigitFits(), checkDigitFits);
    }

    void fromDigitsTakesOnlyTheTwelve_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<bool>("taken");
        QTest::newRow("person") << u"192705178354"_s << true;
        QTest::newRow("coordination") << u"197010632391"_s << true;
        QTest::newRow("organisation") << u"162021004748"_s << true;
        QTest::newRow("hyphen") << u"19270517-8354"_s << false;
        QTest::newRow("ten digits") << u"2021004748"_s << false;
        QTest::newRow("space after") << u"192705178354 "_s << false;
        QTest::newRow("newline after") << u"192705178354\n"_s << false;
        QTest::newRow("full-width digit") << u"19270517835\uff14"_s << false;
        QTest::newRow("no such day") << u"192702308354"_s << false;
        QTest::newRow("estate") << u"161234567890"_s << true;
        QTest::newRow("group 1 without third digit 2") << u"161209990000"_s << false;
        QTest::newRow("sole trader with prefix") << u"162705178354"_s << false;
        QTest::newRow("nineteenth century") << u"189902281234"_s << true;
        QTest::newRow("empty") << QString() << false;
    }

    void fromDigitsTakesOnlyTheTwelve()
    {
        QFETCH(QString, digits);
        QFETCH(bool, taken);

        const auto parsed = RecipientId::fromDigits(digits);

        QCOMPARE(parsed.has_value(), taken);
        if (!taken)
            QCOMPARE(parsed.error().code, ErrorCode::RecipientInvalid);
    }

    void detailsCarryNoDigits()
    {
        for (const QString& text : {u"2001011234"_s, u"192705328354"_s, u"1927051783540"_s}) {
            const auto parsed = RecipientId::parse(text, today);
            QVERIFY(!parsed);
            QVERIFY(!parsed.error().detail.contains(text));
            QVERIFY(!parsed.error().detail.contains(text.first(6)));
        }
    }

    void showsAndMasks_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("masked");
        QTest::newRow("person") << u"192705178354"_s << u"19270517-8354"_s << u"19270517-****"_s;
        QTest::newRow("coordination")
            << u"197010632391"_s << u"19701063-2391"_s << u"19701063-****"_s;
        QTest::newRow("organisation") << u"162021004748"_s << u"202100-4748"_s << u"202100-4748"_s;
    }

    void showsAndMasks()
    {
        QFETCH(QString, digits);
        QFETCH(QString, written);
        QFETCH(QString, masked);

        QCOMPARE(id(digits).written(), written);
        QCOMPARE(id(digits).masked(), masked);
        QCOMPARE(*RecipientId::parse(written, today), id(digits));
    }

    void knowsBirthAndAge_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("age");
        const auto row = [](const char* name, const QString& digits, QDate birth, QDate day,
                             int age) { QTest::newRow(name) << digits << birth << day << age; };
        const QDate november(2008, 11, 23);
        row("eighteen today", u"200811231234"_s, november, today, 18);
        row("eighteen tomorrow", u"200811241234"_s, november.addDays(1), today, 17);
        row("eighteen next month", u"200812011234"_s, QDate(2008, 12, 1), today, 17);
        row("coordination, eighteen today", u"200811831234"_s, november, today, 18);
        row("coordination, the 31st", u"200810911234"_s, QDate(2008, 10, 31), today, 18);
        row("newborn", u"202611231234"_s, today, today, 0);
        const QDate leap(2008, 2, 29);
        row("leap day, 28 February", u"200802291234"_s, leap, QDate(2026, 2, 28), 18);
        row("leap day, 27 February", u"200802291234"_s, leap, QDate(2026, 2, 27), 17);
    }

    void knowsBirthAndAge()
    {
        QFETCH(QString, digits);
        QFETCH(QDate, birth);
        QFETCH(QDate, day);
        QFETCH(int, age);

        QCOMPARE(id(digits).birthDate(), std::optional(birth));
        QCOMPARE(id(digits).ageOn(day), std::optional(age));
    }

    void organisationsHaveNoAge()
    {
        QCOMPARE(id(u"162021004748"_s).birthDate(), std::nullopt);
        QCOMPARE(id(u"162021004748"_s).ageOn(today), std::nullopt);
        QVERIFY(id(u"162021004748"_s).isOrganisation());
    }

    void oneWrongDigitNeverFitsTheCheckDigit()
    {
        const QString good = u"192705178354"_s;
        for (int place = 8; place < 12; ++place) {
            for (int step = 1; step < 10; ++step) {
                QString wrong = good;
                wrong[place] = QChar(u'0' + (wrong.at(place).digitValue() + step) % 10);
                QVERIFY2(!id(wrong).checkDigitFits(), qPrintable(wrong));
            }
        }
    }
};

QTEST_GUILESS_MAIN(RecipientIdTest)
#include "tst_recipientid.moc"
