// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/subjectindex.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace brevduva;

class SubjectIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void findsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<qint64>>("found");

        const auto nothing = QList<qint64>();
        QTest::newRow("a word") << QStringLiteral("bygglov") << QList<qint64> {3, 4};
        QTest::newRow("part of a word") << QStringLiteral("glov") << QList<qint64> {3, 4};
        QTest::newRow("any case") << QStringLiteral("KALLELSE TILL MÖTE") << QList<qint64> {7};
        QTest::newRow("any order") << QStringLiteral("möte kallelse") << QList<qint64> {7};
        QTest::newRow("every word must be there") << QStringLiteral("möte bygglov") << nothing;
        QTest::newRow("the same word twice")
            << QStringLiteral("beslut beslut") << QList<qint64> {3};
        QTest::newRow("many spaces") << QStringLiteral("  om\t bygglov ") << QList<qint64> {3, 4};
        QTest::newRow("the case number") << QStringLiteral("ks-1/2") << QList<qint64> {7};
        QTest::newRow("subject and case number")
            << QStringLiteral("möte ks-1") << QList<qint64> {7};
        QTest::newRow("not across letters") << QStringLiteral("lovom") << nothing;
        QTest::newRow("a letter put together from two")
            << QStringLiteral("mo\u0308te") << QList<qint64> {7};
        QTest::newRow("the last letter of all") << QStringLiteral("sista") << QList<qint64> {9};
        QTest::newRow("one character") << QStringLiteral("x") << nothing;
        QTest::newRow("longer than everything") << QString(10'000, u'b') << nothing;
    }

    void findsWhatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QList<qint64>, found);
        SubjectIndex index = givenIndex();

        index.select(typed);

        QCOMPARE(index.selected(), found);
        QCOMPARE(index.selectedCount(), found.size());
        for (qint64 number = -1; number < 12; ++number)
            QCOMPARE(index.isSelected(number), found.contains(number));
    }

    void anEmptyIndexFindsNothing()
    {
        SubjectIndex index;
        index.select(QStringLiteral("bygglov"));

        QCOMPARE(index.selectedCount(), 0);
        QVERIFY(!index.isSelected(0));
        QCOMPARE(index.lastNumber(), 0);
    }

    void aLetterAddedLaterIsFoundByTheNextSearch()
    {
        SubjectIndex index = givenIndex();
        index.select(QStringLiteral("bygglov"));
        index.add(10, SubjectIndex::searchable(QStringLiteral("Bygglov igen"), {}));
        QVERIFY(!index.isSelected(10));

        index.select(QStringLiteral("bygglov"));

        QVERIFY(index.isSelected(10));
        QCOMPARE(index.lastNumber(), 10);
    }

private:
    static SubjectIndex givenIndex()
    {
        SubjectIndex index;
        index.add(3, SubjectIndex::searchable(QStringLiteral("Beslut om bygglov"), {}));
        index.add(4, SubjectIndex::searchable(QStringLiteral("Om BYGGLOV"), {}));
        index.add(5, QByteArray()); // one that could not be read
        index.add(7,
            SubjectIndex::searchable(
                QStringLiteral("Kallelse till m\u00f6te"), QStringLiteral("KS-1/2")));
        index.add(9, SubjectIndex::searchable(QStringLiteral("Sista"), {}));
        return index;
    }
};

QTEST_GUILESS_MAIN(SubjectIndexTest)
#include "tst_subjectindex.moc"
