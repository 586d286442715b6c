// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"
#include "app/cli/words.h"

#include "app/cli/await.h"
#include "app/engine/interrupt.h"
#include "app/text/errortext.h"

#include <QDeadlineTimer>
#include <QThread>
#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace brevduva::cli {
namespace {

//! No more will happen to it without a person.
bool rests(const Delivery& row)
{
    return isSettled(row.state) || row.state == DeliveryState::Unknown
        || row.state == DeliveryState::NeedsAttention;
}

} // namespace

Session::Session(Settings settings, const Arguments& arguments)
    : m_arguments(arguments)
    , m_output(arguments.json ? Style::Json : Style::Human,
          arguments.full ? Numbers::Full : Numbers::Masked)
    , m_parts(std::move(settings))
{
}

Result<std::shared_ptr<const SecretBytes>> Session::secret(const QString& name)
{
    const auto store = m_parts.secrets();
    if (!store)
        return fail(store.error());
    return await((*store)->read(name));
}

Result<void> Session::openNetwork()
{
    const auto name = m_parts.signingSecretName();
    if (!name)
        return fail(name.error());
    const auto signing = secret(*name);
    if (!signing)
        return fail(signing.error());
    if (const auto opened = m_parts.openSigner(**signing); !opened)
        return opened;
    if (!m_parts.hasOwnTlsKey())
        return m_parts.openNetwork({});
    const auto tls = secret(QStringLiteral("tls.password"));
    if (!tls)
        return fail(tls.error());
    return m_parts.openNetwork(**tls);
}

Result<SecretBytes> Session::outboxKey(const SqliteOutbox::Identification& outbox)
{
    const QString name = QStringLiteral("outbox.key.") + outbox.id;
    const auto kept = secret(name);
    if (kept)
        return SecretBytes(QByteArray::fromBase64((*kept)->view().toByteArray()));
    if (kept.error().code != ErrorCode::SecretMissing)
        return fail(kept.error());
    if (!outbox.isNew)
        return fail(ErrorCode::OutboxKeyLost, QStringLiteral("the secret store has no ") + name);
    SecretBytes fresh = Sealer::newKey();
    const auto written = await(
        (*m_parts.secrets())->write(name, SecretBytes(fresh.view().toByteArray().toBase64())));
    if (!written)
        return fail(written.error());
    return fresh;
}

Result<void> Session::openOutbox(SqliteOutbox::Access access, std::chrono::seconds patience)
{
    const auto outbox = SqliteOutbox::identify(m_parts.outboxFolder());
    if (!outbox)
        return fail(outbox.error());
    const auto key = outboxKey(*outbox);
    if (!key)
        return fail(key.error());
    const QDeadlineTimer deadline(patience);
    for (;;) {
        const auto opened = m_parts.openOutbox(*key, access);
        if (opened || opened.error().code != ErrorCode::OutboxInUse || deadline.hasExpired())
            return opened;
        m_output.progress(errorWords(opened.error()).what);
        QThread::msleep(100);
    }
}

Result<Delivery> Session::find(const QString& text)
{
    if (const QUuid whole(text); !whole.isNull())
        return m_parts.outbox()->delivery(whole);
    constexpr qsizetype shortest = 4;
    const auto rows = text.size() < shortest ? Result<QList<Delivery>>(QList<Delivery>())
                                             : m_parts.outbox()->beginningWith(text);
    if (!rows)
        return fail(rows.error());
    const QList<Delivery>& found = *rows;
    if (found.size() == 1)
        return found.constFirst();
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("no such delivery"), text);
    return fail(ErrorCode::InvalidInput, QStringLiteral("several deliveries begin so"), text);
}

bool Session::isOver(const QList<QUuid>& wanted)
{
    if (wanted.isEmpty()) {
        const auto left = m_parts.outbox()->unfinished();
        return !left || left->isEmpty();
    }
    return std::ranges::all_of(wanted, [this](const QUuid& id) {
        const auto row = m_parts.outbox()->delivery(id);
        return !row || rests(*row);
    });
}

void Session::showProgress(const QList<QUuid>& wanted)
{
    QHash<DeliveryState, int> counts;
    qint64 hold = 0;
    for (const QUuid& id : wanted) {
        const auto row = m_parts.outbox()->delivery(id);
        if (!row)
            continue;
        ++counts[row->state];
        if (row->state == DeliveryState::Held)
            hold = std::max(hold, m_parts.clock().now().secsTo(row->dueAt));
    }
    QStringList parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        parts << QStringLiteral("%1 %2").arg(it.value()).arg(stateWords(it.key()));
    if (hold > 0)
        parts << CommandLine::tr("%n second(s) left to stop", nullptr, static_cast<int>(hold));
    m_output.progress(parts.join(QStringLiteral(", ")));
}

Result<QList<Delivery>> Session::work(const QList<QUuid>& wanted, std::chrono::seconds limit)
{
    const auto made = m_parts.runner();
    if (!made)
        return fail(made.error());
    OutboxRunner& runner = **made;
    QEventLoop loop;
    bool ending = false;
    const auto end = [&] {
        ending = true;
        runner.stop();
        if (runner.isIdle())
            loop.quit();
    };
    const auto look = [&] {
        if (!ending && isOver(wanted))
            end();
    };
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::asked, &loop, [&] {
        m_output.note(
            CommandLine::tr("Finishing what is on its way. The rest stays in the outbox. Press "
                            "again to end at once."));
        end();
    });
    QObject::connect(&runner, &OutboxRunner::changed, &loop, look, Qt::QueuedConnection);
    QObject::connect(&runner, &OutboxRunner::runStopped, &loop, end, Qt::QueuedConnection);
    QObject::connect(
        &runner, &OutboxRunner::idle, &loop,
        [&] {
            if (ending)
                loop.quit();
        },
        Qt::QueuedConnection);
    QTimer everySecond;
    QObject::connect(&everySecond, &QTimer::timeout, &loop, [&] { showProgress(wanted); });
    everySecond.start(1s);
    QTimer::singleShot(limit, &loop, end);

    if (const auto started = runner.start(); !started)
        return fail(started.error());
    QTimer::singleShot(0, &loop, look);
    loop.exec();

    QList<Delivery> rows;
    for (const QUuid& id : wanted) {
        const auto row = m_parts.outbox()->delivery(id);
        if (!row)
            return fail(row.error());
        rows << *row;
    }
    return rows;
}

} // namespace brevduva::cli
