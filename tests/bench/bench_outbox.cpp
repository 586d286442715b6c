// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox with 100,000 deliveries: open it, page through it, filter it. Each beside SQLite alone
// counting and reading raw rows of the same file in the same run. Budgets: design.md section 8.
#include "core/store/sqliteoutbox.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

using namespace brevduva;
using namespace std::chrono_literals;
using Milliseconds = std::chrono::duration<double, std::milli>;

namespace {

constexpr int deliveries = 100'000;
constexpr int pageRows = 100;

//! Where a flush costs nothing: only filling needs it, reading comes from memory either way.
QString quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QDir(memory).exists() ? memory : QDir::tempPath())
        + QStringLiteral("/bench_outbox-XXXXXX");
}

template <class T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

Letter letter(int i)
{
    static const std::array kinds {"Beslut om bygglov", "Kallelse till möte",
        "Faktura för förskola", "Underrättelse om tillsyn", "Beslut om ekonomiskt bistånd"};
    Letter made;
    made.id = QUuid::createUuid();
    made.subject = QStringLiteral("%1, ärende %2")
                       .arg(QString::fromUtf8(kinds[static_cast<size_t>(i) % kinds.size()]))
                       .arg(i);
    made.message.text = QStringLiteral("Hej!\nBeslutet finns bifogat.\n");
    made.caseNumber = QStringLiteral("KS-2024-%1").arg(i);
    made.attachments
        = {{QStringLiteral("Beslut.pdf"), QStringLiteral("application/pdf"), "%PDF", {}}};
    made.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + i * 60'000LL, Qt::UTC);
    return made;
}

RecipientId person(int i)
{
    const int birthYear = 1910 + i % 90;
    for (int serial = 0; serial < 100; ++serial) {
        const QString digits = QString::number(birthYear * 100'000'000LL + 1'010'000 + serial);
        if (const auto id = RecipientId::fromDigits(digits))
            return *id;
    }
    qFatal("no such number");
}

void fill(SqliteOutbox& outbox)
{
    const Sender sender {RecipientId::fromDigits(QStringLiteral("162021004748")).value(),
        QStringLiteral("Kommun A"), {}, {QStringLiteral("Frågor"), {}, {}, {}}};
    for (int i = 0; i < deliveries; ++i) {
        Letter made = letter(i);
        Delivery row {QUuid::createUuid(), made.id, QUuid::createUuid(), person(i)};
        row.state = i % 50 == 0 ? DeliveryState::NeedsAttention : DeliveryState::Queued;
        row.channel = i % 3 == 0 ? Channel::Paper : Channel::Digital;
        row.createdAt = row.changedAt = made.createdAt;
        must(outbox.add(made, sender, {row}).map([] { return true; }));
    }
}

//! SQLite alone, on the same file.
class Bare {
public:
    explicit Bare(const QString& path)
    {
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_raw, SQLITE_OPEN_READONLY, nullptr)
            != SQLITE_OK)
            qFatal("open");
    }
    ~Bare() { sqlite3_close(m_raw); }
    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;

    //! Counts every raw row by state and reads the newest page.
    void countAndRead() const
    {
        run("SELECT state, count(*) FROM deliveries GROUP BY state");
        run("SELECT * FROM deliveries ORDER BY sequence DESC LIMIT 100");
    }

private:
    void run(const char* sql) const
    {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(m_raw, sql, -1, &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW) { }
        sqlite3_finalize(statement);
    }
    sqlite3* m_raw = nullptr;
};

Milliseconds timeOf(const std::function<void()>& work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::steady_clock::now() - begun;
}

Milliseconds middleOf(const std::function<void()>& work)
{
    std::vector<Milliseconds> times;
    for (int i = 0; i < 15; ++i)
        times.push_back(timeOf(work));
    std::ranges::sort(times);
    return times[times.size() / 2];
}

bool report(const char* what, Milliseconds took, Milliseconds bare, Milliseconds budget)
{
    const bool kept = took <= budget;
    std::printf("outbox %-34s %7.2f ms, %5.1fx of bare SQLite (budget %g ms%s)\n", what,
        took.count(), took / bare, budget.count(), kept ? "" : ": MISSED");
    return kept;
}

//! What a window shows of a filter: the newest page, and how many there are of each state.
int show(const Outbox& outbox, const DeliveryFilter& filter)
{
    DeliveryFilter page = filter;
    page.limit = pageRows;
    const auto rows = must(outbox.deliveries(page));
    const auto counts = must(outbox.counts(filter));
    int all = 0;
    for (const int count : counts)
        all += count;
    if (rows.size() != std::min(all, pageRows))
        qFatal("%d rows of %d", static_cast<int>(rows.size()), all);
    return all;
}

DeliveryFilter typed(const char* text)
{
    DeliveryFilter filter;
    filter.text = QString::fromUtf8(text);
    return filter;
}

DeliveryFilter byPerson()
{
    DeliveryFilter filter;
    filter.recipient = person(7);
    return filter;
}

DeliveryFilter byCase()
{
    DeliveryFilter filter;
    filter.caseNumber = QStringLiteral("KS-2024-4711");
    return filter;
}

DeliveryFilter byEverythingElse()
{
    DeliveryFilter filter;
    filter.states = {DeliveryState::NeedsAttention, DeliveryState::Unknown};
    filter.channel = Channel::Digital;
    filter.from = letter(1000).createdAt;
    filter.to = letter(90'000).createdAt;
    return filter;
}

DeliveryFilter lastPage()
{
    DeliveryFilter filter;
    filter.offset = deliveries - pageRows;
    filter.limit = pageRows;
    return filter;
}

bool filters(const Outbox& outbox, Milliseconds bare)
{
    const std::array<std::tuple<const char*, DeliveryFilter, int>, 8> cases {{
        {"shows everything", {}, deliveries},
        {"filters by a common word", typed("beslut"), deliveries / 5 * 2},
        {"filters by part of a word", typed("lags bistånd"), 0},
        {"filters by two parts", typed("lov besl"), deliveries / 5},
        {"filters by one letter's subject", typed("ärende 4711"), 20},
        {"filters by person", byPerson(), deliveries / 90 + 1},
        {"filters by case number", byCase(), 1},
        {"filters by state, channel, dates", byEverythingElse(), -1},
    }};
    bool kept = true;
    for (const auto& [what, filter, expected] : cases) {
        const int found = show(outbox, filter);
        if (expected >= 0 && found != expected)
            qFatal("%s: %d instead of %d", what, found, expected);
        kept = report(what, middleOf([&] { show(outbox, filter); }), bare, 50ms) && kept;
    }
    const auto paged = middleOf([&] { must(outbox.deliveries(lastPage())); });
    return report("scrolls to the last page", paged, bare, 50ms) && kept;
}

} // namespace

int main()
{
    const QTemporaryDir folder(quickFolder());
    const SecretBytes key = Sealer::newKey();
    const auto open = [&](SqliteOutbox::Access access) {
        return must(SqliteOutbox::open(folder.path(), key, access));
    };
    must(SqliteOutbox::identify(folder.path()));
    const auto filling = timeOf([&] { fill(*open(SqliteOutbox::Access::Own)); });
    std::printf("outbox filled: %.0f us a letter\n", filling.count() * 1000 / deliveries);

    const QString file = folder.filePath(QStringLiteral("outbox.db"));
    const auto bare = middleOf([&] { Bare(file).countAndRead(); });
    std::printf("bare SQLite opens, counts by state and reads a page: %.2f ms\n", bare.count());

    bool kept = report("opens and shows the newest",
        middleOf([&] { show(*open(SqliteOutbox::Access::Own), {}); }), bare, 200ms);
    const auto outbox = open(SqliteOutbox::Access::Own);
    // the index of subjects is made by the first search, and belongs to opening
    const auto first = timeOf([&] { show(*outbox, typed("beslut")); });
    kept = report("filters by text the first time", first, bare, 200ms) && kept;
    kept = filters(*outbox, bare) && kept;
    return kept ? 0 : 1;
}
