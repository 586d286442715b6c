// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recipientid.h"

#include <QTest>

using namespace brevduva;

namespace {
const QDate today(2026, 11, 23);
}

class RecipientIdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFormPeopleUse_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("digits");
        const auto row = [](const char* name, const QString& typed, const char* digits) {
            QTest::newRow(name) << typed << QString::fromLatin1(digits);
        };
        row("twelve digits", QStringLiteral("192705178354"), "192705178354");
        row("twelve with hyphen", QStringLiteral("19270517-8354"), "192705178354");
        row("ten with hyphen", QStringLiteral("270517-8354"), "192705178354");
        row("ten digits, one century fits", QStringLiteral("2705178354"), "192705178354");
        row("spaces", QStringLiteral(" 1927 0517 8354\n"), "192705178354");
        row("no-break space", QStringLiteral("19270517\u00A08354"), "192705178354");
        row("narrow no-break space", QStringLiteral("19270517\u202F8354"), "192705178354");
        row("en dash", QStringLiteral("19270517\u20138354"), "192705178354");
        row("em dash", QStringLiteral("19270517\u20148354"), "192705178354");
        row("no-break hyphen", QStringLiteral("19270517\u20118354"), "192705178354");
        row("minus sign", QStringLiteral("19270517\u22128354"), "192705178354");
        row("soft hyphen and zero width", QStringLiteral("\uFEFF1927\u00AD0517\u200B8354"),
            "192705178354");
        row("plus is a hundred years", QStringLiteral("121212+1212"), "191212121212");
        row("hyphen is below a hundred", QStringLiteral("121212-1212"), "201212121212");
        row("coordination number", QStringLiteral("19640883-3232"), "196408833232");
        row("coordination, ten digits", QStringLiteral("640883-3232"), "196408833232");
        row("organisation", QStringLiteral("202100-4748"), "162021004748");
        row("organisation, ten digits", QStringLiteral("2021004748"), "162021004748");
        row("organisation, twelve digits", QStringLiteral("162021004748"), "162021004748");
        row("organisation, prefix and hyphens", QStringLiteral("16-202100-4748"), "162021004748");
        row("organisation, prefix and spaces", QStringLiteral("16 202100 4748"), "162021004748");
        row("leap day", QStringLiteral("20000229-1231"), "200002291231");
        for (const char* const published : {"162021003898", "191212121212", "198101052382",
                 "195303231855", "198101032384", "162021005489", "162021005448", "165568402266",
                 "194512310015", "190101010159", "192301010168", "165501452333"})
            row(published, QString::fromLatin1(published), published);
    }
    void readsEveryFormPeopleUse()
    {
        QFETCH(QString, typed);
        QFETCH(QString, digits);

        const auto id = RecipientId::parse(typed, today);

        QVERIFY2(id.has_value(), qPrintable(id ? QString() : id.error().detail));
        QCOMPARE(id->digits(), digits);
        QCOMPARE(RecipientId::fromDigits(digits)->digits(), digits);
    }

    void refusesWhatIsNoNumber_data()
    {
        QTest::addColumn<QString>("typed");
        const auto row
            = [](const char* name, const QString& typed) { QTest::newRow(name) << typed; };
        row("empty", QString());
        row("words", QStringLiteral("Anna"));
        row("nine digits", QStringLiteral("270517835"));
        row("eleven digits", QStringLiteral("92705178354"));
        row("thirteen digits", QStringLiteral("1927051783540"));
        row("month 13", QStringLiteral("19271317-8354"));
        row("day 32", QStringLiteral("19270532-8354"));
        row("29 February of a common year", QStringLiteral("19010229-1231"));
        row("coordination day 92", QStringLiteral("19640892-3232"));
        row("coordination day 60", QStringLiteral("19640860-3232"));
        row("born tomorrow", QStringLiteral("20261124-1231"));
        row("two hundred years old", QStringLiteral("18270517-8354"));
        row("century 17", QStringLiteral("17270517-8354"));
        row("century 21", QStringLiteral("21270517-8354"));
        row("person with the prefix of organisations",
            QStringLiteral("16270517-8354").replace(2, 1, u'0'));
        row("organisation with third digit 1", QStringLiteral("161210104748"));
        row("organisation with plus", QStringLiteral("202100+4748"));
        row("hyphen in the wrong place", QStringLiteral("1927051-78354"));
        row("two hyphens", QStringLiteral("19270517--8354"));
        row("letters inside", QStringLiteral("19270517-835x"));
        row("TF number", QStringLiteral("19270517-T354"));
        row("Arabic digits", QStringLiteral("١٩٢٧٠٥١٧٨٣٥٤"));
        row("a page", QStringLiteral("1").repeated(100000));
        row("full-width digits", QStringLiteral("１９２７０５１７８３５４"));
    }
    void refusesWhatIsNoNumber()
    {
        QFETCH(QString, typed);

        const auto id = RecipientId::parse(typed, today);

        QVERIFY(!id.has_value());
        QCOMPARE(id.error().code, ErrorCode::RecipientInvalid);
        QVERIFY(id.error().about.size() <= 20);
        QVERIFY(RecipientId::candidates(typed, today).isEmpty());
    }

    void asksWhenTheCenturyIsOpen()
    {
        const auto id = RecipientId::parse(QStringLiteral("1212121212"), today);

        QCOMPARE(id.error().code, ErrorCode::RecipientCenturyAmbiguous);
        const auto candidates = RecipientId::candidates(QStringLiteral("1212121212"), today);
        QCOMPARE(candidates.size(), 2);
        QCOMPARE(candidates[0].digits(), QStringLiteral("191212121212"));
        QCOMPARE(candidates[1].digits(), QStringLiteral("201212121212"));
    }

    void kinds()
    {
        QCOMPARE(idOf("192705178354").kind(), RecipientId::Kind::Person);
        QCOMPARE(idOf("196408833232").kind(), RecipientId::Kind::Coordination);
        QCOMPARE(idOf("162021004748").kind(), RecipientId::Kind::Organisation);
    }

    void isMaskedWhenShown()
    {
        QCOMPARE(idOf("192705178354").masked(), QStringLiteral("19270517-****"));
        QCOMPARE(idOf("192705178354").written(), QStringLiteral("19270517-8354"));
        QCOMPARE(idOf("162021004748").written(), QStringLiteral("202100-4748"));
    }

    void age()
    {
        QCOMPARE(idOf("200811231231").ageOn(today), 18);
        QCOMPARE(idOf("200811241231").ageOn(today), 17);
        QCOMPARE(idOf("196408833232").birthDate(), QDate(1964, 8, 23));
        QCOMPARE(idOf("200002291231").ageOn(QDate(2018, 2, 28)), 18);
        QVERIFY(!idOf("162021004748").ageOn(today).has_value());
    }

    void checkDigitIsOnlyAdvice()
    {
        QVERIFY(idOf("192705178354").checkDigitFits());
        QVERIFY(idOf("191212121212").checkDigitFits());
        QVERIFY(idOf("162021004748").checkDigitFits());
        QVERIFY(!idOf("194512310015").checkDigitFits());
        QVERIFY(!idOf("190101010159").checkDigitFits());
    }

private:
    static RecipientId idOf(const char* digits)
    {
        return RecipientId::fromDigits(QString::fromLatin1(digits)).value();
    }
};

QTEST_GUILESS_MAIN(RecipientIdTest)
#include "tst_recipientid.moc"
