// SPDX-License-Identifier: GPL-3.0-or-later
// What a window asks of the outbox: pages, filters, counts, and deliveries by a short id.
#include "core/store/sqliteoutbox.h"
#include "tests/support/waitfor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace brevduva;

namespace {

RecipientId agda() { return RecipientId::fromDigits(QStringLiteral("192705178354")).value(); }
RecipientId bo() { return RecipientId::fromDigits(QStringLiteral("198101032384")).value(); }

QDateTime day(int number) { return QDateTime(QDate(2024, 5, number), QTime(12, 0), Qt::UTC); }

} // namespace

class OutboxSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        m_key = Sealer::newKey();
        m_ids.clear();
        QVERIFY(SqliteOutbox::identify(m_folder->path()));
        m_outbox = open(SqliteOutbox::Access::Own);
    }
    void cleanup() { m_outbox.reset(); }

    void filters_data()
    {
        QTest::addColumn<DeliveryFilter>("filter");
        QTest::addColumn<QList<int>>("found");

        const auto row = [](const char* name, auto change, const QList<int>& found) {
            DeliveryFilter filter;
            change(filter);
            QTest::newRow(name) << filter << found;
        };
        row("nothing asked", [](auto&) {}, {5, 4, 3, 2, 1});
        row("state", [](auto& f) { f.states = {DeliveryState::NeedsAttention}; }, {4});
        row("several states",
            [](auto& f) {
                f.states = {DeliveryState::NeedsAttention, DeliveryState::Held};
            },
            {5, 4});
        row("channel", [](auto& f) { f.channel = Channel::Paper; }, {4, 2});
        row("undecided channel", [](auto& f) { f.channel = Channel::Undecided; }, {5});
        row("person", [](auto& f) { f.recipient = bo(); }, {4, 3});
        row("case", [](auto& f) { f.caseNumber = QStringLiteral("ks-2"); }, {2});
        row("from a day", [](auto& f) { f.from = day(3); }, {5, 4, 3});
        row("before a day", [](auto& f) { f.to = day(3); }, {2, 1});
        row("text", [](auto& f) { f.text = QStringLiteral("bygg"); }, {5, 3, 1});
        row("text of the case number", [](auto& f) { f.text = QStringLiteral("KS-"); },
            {5, 4, 3, 2, 1});
        row("text nobody wrote", [](auto& f) { f.text = QStringLiteral("qq"); }, {});
        row("only spaces typed", [](auto& f) { f.text = QStringLiteral("  "); }, {5, 4, 3, 2, 1});
        row("text and person",
            [](auto& f) {
                f.text = QStringLiteral("bygg");
                f.recipient = bo();
            },
            {3});
        row("first page", [](auto& f) { f.limit = 2; }, {5, 4});
        row("next page by offset",
            [](auto& f) {
                f.limit = 2;
                f.offset = 2;
            },
            {3, 2});
        row("next page by sequence",
            [](auto& f) {
                f.limit = 2;
                f.before = 4;
            },
            {3, 2});
        row("page of a text",
            [](auto& f) {
                f.text = QStringLiteral("bygg");
                f.limit = 1;
                f.before = 5;
            },
            {3});
    }

    void filters()
    {
        QFETCH(DeliveryFilter, filter);
        QFETCH(QList<int>, found);
        givenFiveDeliveries();

        const auto rows = m_outbox->deliveries(filter);

        QList<int> numbers;
        for (const Delivery& row : rows.value())
            numbers << static_cast<int>(m_ids.indexOf(row.id)) + 1;
        QCOMPARE(numbers, found);
    }

    void aTextThatFitsNearlyAllIsFilteredToo()
    {
        constexpr int many = 600; // more than are looked up one by one
        for (int i = 0; i < many; ++i)
            add(QStringLiteral("Beslut %1").arg(i), {}, agda(), DeliveryState::Queued);
        const QUuid other = add(QStringLiteral("Kallelse"), {}, bo(), DeliveryState::Held);
        DeliveryFilter common;
        common.text = QStringLiteral("besl");
        DeliveryFilter commonAndPerson = common;
        commonAndPerson.recipient = bo();

        const auto rows = m_outbox->deliveries(common);

        QCOMPARE(rows->size(), many);
        QVERIFY(rows->constFirst().sequence > rows->constLast().sequence);
        QVERIFY(std::ranges::none_of(*rows, [&](const auto& row) { return row.id == other; }));
        QCOMPARE(*m_outbox->count(common), many);
        QCOMPARE(*m_outbox->count(commonAndPerson), 0);
    }

    void countsTellEachState()
    {
        givenFiveDeliveries();
        DeliveryFilter page;
        page.text = QStringLiteral("ks");
        page.limit = 1;
        page.before = 2;

        const QHash<DeliveryState, int> expected {{DeliveryState::Queued, 3},
            {DeliveryState::NeedsAttention, 1}, {DeliveryState::Held, 1}};
        QCOMPARE(*m_outbox->counts({}), expected);
        QCOMPARE(*m_outbox->counts(page), expected); // whatever page is shown
        QCOMPARE(*m_outbox->count(page), 5);
    }

    void aReaderFindsWhatTheOwnerAddsMeanwhile()
    {
        add(QStringLiteral("Första"), {}, agda(), DeliveryState::Queued);
        const auto reader = open(SqliteOutbox::Access::Look);
        DeliveryFilter second;
        second.text = QStringLiteral("andra");
        QCOMPARE(*reader->count(second), 0);

        add(QStringLiteral("Andra"), {}, agda(), DeliveryState::Queued);

        QCOMPARE(*reader->count(second), 1);
    }

    void aShortIdNamesItsDelivery()
    {
        givenFiveDeliveries();
        const QString whole = m_ids[2].toString(QUuid::WithoutBraces);

        for (const qsizetype length : {9, 13, 20, 36}) {
            const auto found = m_outbox->beginningWith(whole.left(length).toUpper());
            QCOMPARE(found->size(), 1);
            QCOMPARE(found->constFirst().id, m_ids[2]);
        }
    }

    void anIdThatFitsSeveralGivesTwo()
    {
        for (int i = 0; i < 40; ++i) // more than there are first digits
            add(QStringLiteral("Brev"), {}, agda(), DeliveryState::Queued);
        int several = 0;
        for (const QChar digit : QStringLiteral("0123456789abcdef"))
            several += m_outbox->beginningWith(digit)->size() == 2 ? 1 : 0;

        QVERIFY(several > 0);
    }

    void whatIsNoIdNamesNone_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("nothing") << QString();
        QTest::newRow("dashes") << QStringLiteral("----");
        QTest::newRow("not hexadecimal") << QStringLiteral("xyz1");
        QTest::newRow("a pattern") << QStringLiteral("%");
        QTest::newRow("too long") << QString(33, u'a');
    }

    void whatIsNoIdNamesNone()
    {
        QFETCH(QString, text);
        givenFiveDeliveries();

        const auto found = m_outbox->beginningWith(text);

        QVERIFY(found.has_value());
        QVERIFY(found->isEmpty());
    }

private:
    void givenFiveDeliveries()
    {
        add(QStringLiteral("Bygglov"), QStringLiteral("KS-1"), agda(), DeliveryState::Queued, 1,
            Channel::Digital);
        add(QStringLiteral("Kallelse"), QStringLiteral("KS-2"), agda(), DeliveryState::Queued, 2,
            Channel::Paper);
        add(QStringLiteral("Mer bygglov"), QStringLiteral("KS-3"), bo(), DeliveryState::Queued, 3,
            Channel::Digital);
        add(QStringLiteral("Faktura"), QStringLiteral("KS-4"), bo(), DeliveryState::NeedsAttention,
            4, Channel::Paper);
        add(QStringLiteral("Ombyggnad"), QStringLiteral("KS-5"), agda(), DeliveryState::Held, 5);
    }

    QUuid add(const QString& subject, const QString& caseNumber, const RecipientId& recipient,
        DeliveryState state, int on = 1, Channel channel = Channel::Undecided)
    {
        Letter letter;
        letter.id = QUuid::createUuid();
        letter.subject = subject;
        letter.caseNumber = caseNumber;
        letter.createdAt = day(on);
        const Sender sender {RecipientId::fromDigits(QStringLiteral("162021004748")).value(),
            QStringLiteral("Kommun A"), {}, {}};
        Delivery row {QUuid::createUuid(), letter.id, QUuid::createUuid(), recipient};
        row.state = state;
        row.channel = channel;
        row.createdAt = row.changedAt = letter.createdAt;
        if (!m_outbox->add(letter, sender, {row}))
            qFatal("add");
        m_ids << row.id;
        return row.id;
    }

    std::unique_ptr<SqliteOutbox> open(SqliteOutbox::Access access)
    {
        auto opened = SqliteOutbox::open(m_folder->path(), m_key, access);
        if (!opened)
            qFatal("open: %s", qPrintable(opened.error().detail));
        return std::move(*opened);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SecretBytes m_key;
    std::unique_ptr<SqliteOutbox> m_outbox;
    QList<QUuid> m_ids;
};

QTEST_GUILESS_MAIN(OutboxSearchTest)
#include "tst_outboxsearch.moc"
