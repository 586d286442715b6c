// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"

#include "app/engine/openjob.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace brevduva {
namespace {

constexpr qint64 soonDays = 14; //!< from here on the tray icon asks for somebody

} // namespace

Engine::Engine(Settings settings, QObject* parent)
    : QObject(parent)
    , m_parts(std::make_unique<Composition>(std::move(settings)))
{
    m_recount.setSingleShot(true);
    m_recount.setInterval(30ms);
    connect(&m_recount, &QTimer::timeout, this, &Engine::recount);
    m_retire.setTimerType(Qt::VeryCoarseTimer);
    m_retire.setInterval(6h);
    connect(&m_retire, &QTimer::timeout, this, &Engine::retire);
    m_again.setSingleShot(true);
    m_again.setInterval(2s);
    connect(&m_again, &QTimer::timeout, this, &Engine::open);
}

Engine::~Engine() = default;

void Engine::open()
{
    m_state = State::Opening;
    Q_EMIT healthChanged();
    auto* const job = new OpenJob(*m_parts, OpenJob::What::Everything, this);
    connect(job, &OpenJob::finished, this, [this, job] { openDone(job); });
    job->start();
}

void Engine::openDone(OpenJob* job)
{
    job->deleteLater();
    m_outboxTrouble = job->outboxTrouble();
    m_sendingTrouble = job->sendingTrouble();
    if (m_state == State::Stopping)
        return close();
    m_state = State::Open;
    if (m_outboxTrouble) {
        tryOutboxAgain(*m_outboxTrouble);
    } else if (const auto runner = m_parts->runner(); !runner) {
        m_sendingTrouble = runner.error();
    } else {
        m_runner = *runner;
        connect(m_runner, &OutboxRunner::changed, this, [this](const Delivery& delivery) {
            m_recount.start();
            Q_EMIT changed(delivery);
        });
        connect(m_runner, &OutboxRunner::runStopped, this, &Engine::healthChanged);
        retire();
        m_retire.start();
        if (const auto started = m_runner->start(); !started)
            m_outboxTrouble = started.error();
    }
    recount();
    Q_EMIT healthChanged();
    Q_EMIT opened();
}

void Engine::tryOutboxAgain(const Error& error)
{
    // a command line that is at work with the outbox is soon done
    if (error.code == ErrorCode::OutboxInUse)
        m_again.start();
}

void Engine::reopen(Settings settings)
{
    m_next = std::move(settings);
    stop();
}

void Engine::stop()
{
    m_again.stop();
    const bool stillOpening = m_state == State::Opening;
    m_state = State::Stopping;
    if (stillOpening)
        return; // openDone() goes on
    if (!m_runner)
        return close();
    m_runner->stop();
    if (m_runner->isIdle())
        return close();
    connect(m_runner, &OutboxRunner::idle, this, &Engine::close, Qt::QueuedConnection);
}

void Engine::close()
{
    if (m_state != State::Stopping)
        return;
    m_runner = nullptr;
    m_parts->closeOutbox();
    m_state = State::Closed;
    if (!m_next) {
        Q_EMIT stopped();
        return;
    }
    m_parts = std::make_unique<Composition>(std::move(*m_next));
    m_next.reset();
    Q_EMIT settingsChanged();
    open();
}

std::optional<Error> Engine::trouble() const
{
    if (m_outboxTrouble)
        return m_outboxTrouble;
    if (m_sendingTrouble)
        return m_sendingTrouble;
    return m_runner ? m_runner->stoppedBy() : std::nullopt;
}

Engine::Health Engine::health() const
{
    if (m_state != State::Open)
        return Health::Starting;
    if (trouble())
        return Health::Broken;
    const auto days = certificateDaysLeft();
    return m_needingPerson > 0 || (days && *days <= soonDays) ? Health::NeedsPerson : Health::Good;
}

std::optional<qint64> Engine::certificateDaysLeft() const
{
    const Signer* const signer = m_parts->signer();
    if (!signer)
        return {};
    return signer->certificate().daysLeft(m_parts->clock().now());
}

Result<QList<Delivery>> Engine::submit(const PreparedLetter& prepared)
{
    const auto sender = m_parts->sender();
    if (!sender)
        return fail(sender.error());
    if (!outbox() || !m_runner)
        return fail(m_outboxTrouble.value_or(
            Error {ErrorCode::Internal, QStringLiteral("the outbox is not open"), {}, -1}));
    auto taken = brevduva::submit(
        *outbox(), prepared, *sender, clock(), settings().seconds(QStringLiteral("hold.seconds")));
    if (taken) {
        m_runner->wake();
        recount();
        for (const Delivery& row : std::as_const(*taken))
            Q_EMIT changed(row);
    }
    return taken;
}

int Engine::cancel(const QList<QUuid>& deliveries)
{
    return m_runner ? static_cast<int>(std::ranges::count_if(
               deliveries, [this](const QUuid& id) { return m_runner->cancel(id).has_value(); }))
                    : 0;
}

void Engine::recount()
{
    if (!outbox())
        return;
    DeliveryFilter resting;
    resting.states = {DeliveryState::Held};
    DeliveryFilter waiting;
    waiting.states = {DeliveryState::NeedsAttention, DeliveryState::Unknown};
    const auto held = outbox()->deliveries(resting);
    const auto person = outbox()->count(waiting);
    if (!held || !person)
        return;
    m_held = *held;
    std::ranges::sort(m_held, {}, &Delivery::dueAt);
    m_needingPerson = *person;
    Q_EMIT countsChanged();
    Q_EMIT healthChanged();
}

void Engine::retire()
{
    if (!outbox())
        return;
    const QDateTime now = clock().now();
    (void)outbox()->retire(
        now.addDays(-settings().number(QStringLiteral("retention.documentDays"))),
        now.addDays(-settings().number(QStringLiteral("retention.rowDays"))));
}

} // namespace brevduva
