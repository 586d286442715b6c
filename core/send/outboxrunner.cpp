// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/send/outboxrunner.h"

#include "core/base/async.h"
#include "core/base/logging.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace brevduva {
namespace {

//! No wait in the outbox is longer; a due time further away means that the clock was set back.
constexpr auto longestWait = 7h;

bool waitsForTime(DeliveryState state)
{
    return state == DeliveryState::Held || state == DeliveryState::Queued
        || state == DeliveryState::AwaitingStatus || state == DeliveryState::AwaitingPrint;
}

} // namespace

OutboxRunner::OutboxRunner(const SendPorts& ports, RunnerSettings settings, QObject* parent)
    : QObject(parent)
    , m_ports(ports)
    , m_settings(std::move(settings))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutboxRunner::takeDue);
}

OutboxRunner::~OutboxRunner() = default;

Result<void> OutboxRunner::start()
{
    if (const auto settled = settleAfterCrash(); !settled)
        return settled;
    m_running = true;
    m_stoppedBy.reset();
    takeDue();
    return {};
}

void OutboxRunner::wake()
{
    m_waitingIsOld = true;
    if (m_running)
        m_timer.start(0);
}

void OutboxRunner::stop()
{
    m_running = false;
    m_timer.stop();
    if (isIdle())
        Q_EMIT idle();
}

Result<void> OutboxRunner::settleAfterCrash()
{
    DeliveryFilter left;
    left.states = {DeliveryState::LookingUp, DeliveryState::Sending, DeliveryState::Unknown};
    const auto rows = m_ports.outbox.deliveries(left);
    if (!rows)
        return fail(rows.error());
    for (const Delivery& row : *rows) {
        Result<Delivery> moved = row;
        if (row.state == DeliveryState::LookingUp)
            moved = move(row.id, DeliveryState::Queued,
                QStringLiteral("the program ended during the look-up"));
        else if (row.state == DeliveryState::Sending)
            moved = move(row.id, DeliveryState::Unknown,
                QStringLiteral("the program ended during the hand-over"), [](Delivery& after) {
                    after.error = Error {ErrorCode::OutcomeUnknown,
                        QStringLiteral("the program ended during the hand-over"), {}};
                });
        else if (!row.distributionId.isEmpty())
            moved = move(row.id, DeliveryState::AwaitingStatus,
                QStringLiteral("the forwarder is asked again"));
        if (!moved)
            return fail(moved.error());
    }
    return {};
}

QDateTime OutboxRunner::due(const Delivery& delivery) const
{
    const QDateTime now = m_ports.clock.now();
    const bool clockWasSetBack = delivery.dueAt.isValid()
        && delivery.dueAt > now.addSecs(std::chrono::seconds(longestWait).count());
    return delivery.dueAt.isValid() && !clockWasSetBack ? delivery.dueAt : now;
}

bool OutboxRunner::reload()
{
    auto rows = m_ports.outbox.unfinished();
    if (!rows) {
        m_stoppedBy = rows.error();
        Q_EMIT runStopped(*m_stoppedBy);
        return false;
    }
    m_waiting.clear();
    for (const Delivery& row : *rows) {
        if (waitsForTime(row.state) && !m_jobs.contains(row.id))
            m_waiting << row;
    }
    m_waitingIsOld = false;
    return true;
}

void OutboxRunner::takeDue()
{
    if (!m_running || m_stoppedBy || (m_waitingIsOld && !reload()))
        return;
    const QDateTime now = m_ports.clock.now();
    QList<Delivery> toLookUp;
    QList<Delivery> toStart;
    QList<Delivery> later;
    for (const Delivery& row : std::exchange(m_waiting, {})) {
        const bool full = m_jobs.size() + toLookUp.size() + toStart.size() >= m_settings.parallel;
        if (full || due(row) > now)
            later << row;
        else if (const auto taken = takeOutOfHold(row))
            (needsRegister(*taken) ? toLookUp : toStart) << *taken;
    }
    m_waiting = later;
    if (!toLookUp.isEmpty())
        lookUp(toLookUp);
    for (const Delivery& row : toStart)
        makeJob(row)->start();
    arm();
    if (isIdle())
        Q_EMIT idle();
}

Result<Delivery> OutboxRunner::takeOutOfHold(const Delivery& row)
{
    if (row.state != DeliveryState::Held)
        return row;
    return move(row.id, DeliveryState::Queued, QStringLiteral("the hold time is over"));
}

bool OutboxRunner::needsRegister(const Delivery& row) const
{
    return row.state == DeliveryState::Queued && row.channel != Channel::Paper && m_ports.registry;
}

void OutboxRunner::lookUp(const QList<Delivery>& batch)
{
    QList<RecipientId> recipients;
    QList<DeliveryJob*> jobs;
    for (const Delivery& row : batch) {
        const auto looking
            = move(row.id, DeliveryState::LookingUp, QStringLiteral("the register is asked"));
        if (!looking)
            continue;
        recipients << looking->recipient;
        jobs << makeJob(*looking);
    }
    if (jobs.isEmpty())
        return;
    ++m_lookups;
    whenDone(m_ports.registry->lookup(recipients), this,
        [this, jobs](const Result<QList<Mailbox>>& found) {
            --m_lookups;
            for (qsizetype i = 0; i < jobs.size(); ++i) {
                if (!found)
                    jobs[i]->lookedUp(fail(found.error()));
                else if (i < found->size())
                    jobs[i]->lookedUp((*found)[i]);
                else
                    jobs[i]->lookedUp(fail(ErrorCode::Corrupt, QStringLiteral("too few answers")));
            }
        });
}

DeliveryJob* OutboxRunner::makeJob(const Delivery& delivery)
{
    auto* const job = new DeliveryJob(delivery, m_ports, m_settings, this);
    m_jobs.insert(delivery.id, job);
    connect(job, &DeliveryJob::advanced, this, &OutboxRunner::changed);
    connect(job, &DeliveryJob::finished, this, [this, job] { jobDone(job); });
    connect(job, &DeliveryJob::runStopped, this, [this](const Error& error) {
        m_stoppedBy = error;
        Q_EMIT runStopped(error);
    });
    return job;
}

void OutboxRunner::jobDone(DeliveryJob* job)
{
    m_jobs.remove(job->delivery().id);
    if (waitsForTime(job->delivery().state))
        m_waiting << job->delivery();
    job->deleteLater();
    if (m_running && !m_stoppedBy)
        m_timer.start(0);
    else if (isIdle())
        Q_EMIT idle();
}

void OutboxRunner::arm()
{
    if (m_waiting.isEmpty() || m_jobs.size() >= m_settings.parallel)
        return; // the next job that is done calls again
    QDateTime next = due(m_waiting.constFirst());
    for (const Delivery& row : m_waiting)
        next = std::min(next, due(row));
    // at most a minute, so that a clock that was set is noticed
    const qint64 wait = std::clamp<qint64>(m_ports.clock.now().msecsTo(next), 0, 60'000);
    m_timer.start(std::chrono::milliseconds(wait));
}

Result<Delivery> OutboxRunner::move(const QUuid& delivery, DeliveryState to, const QString& cause,
    const std::function<void(Delivery&)>& change)
{
    const auto row = m_ports.outbox.delivery(delivery);
    if (!row)
        return row;
    Transition step {*row, row->state, cause, {}};
    step.after.state = to;
    if (change)
        change(step.after);
    auto moved = m_ports.outbox.apply(step);
    if (moved)
        Q_EMIT changed(*moved);
    return moved;
}

Result<Delivery> OutboxRunner::cancel(const QUuid& delivery)
{
    const auto row = m_ports.outbox.delivery(delivery);
    if (!row)
        return row;
    if (m_jobs.contains(delivery) || isSettled(row->state)
        || row->state == DeliveryState::AwaitingStatus)
        return fail(ErrorCode::StateConflict, QStringLiteral("it has left, or is leaving"));
    const auto moved
        = move(delivery, DeliveryState::Cancelled, QStringLiteral("stopped by a person"));
    wake();
    return moved;
}

Result<Delivery> OutboxRunner::retry(const QUuid& delivery)
{
    const auto row = m_ports.outbox.delivery(delivery);
    if (!row)
        return row;
    if (m_jobs.contains(delivery))
        return fail(ErrorCode::StateConflict, QStringLiteral("it is being worked on"));
    m_stoppedBy.reset();
    const auto now = [this](Delivery& after) { after.dueAt = m_ports.clock.now(); };
    Result<Delivery> moved
        = fail(ErrorCode::StateConflict, QStringLiteral("there is nothing to try again"));
    if (row->state == DeliveryState::Unknown && !row->distributionId.isEmpty())
        moved = move(delivery, DeliveryState::AwaitingStatus,
            QStringLiteral("asked again by a person"), now);
    else if (row->state == DeliveryState::Unknown)
        moved = move(delivery, DeliveryState::Queued, QStringLiteral("sent again by a person"),
            [&](Delivery& after) {
                now(after);
                after.possiblyTwice = true;
            });
    else if (row->state == DeliveryState::NeedsAttention && row->channel == Channel::Paper)
        moved = move(delivery, DeliveryState::AwaitingPrint,
            QStringLiteral("printed again by a person"), now);
    else if (row->state == DeliveryState::NeedsAttention || row->state == DeliveryState::Queued)
        moved
            = move(delivery, DeliveryState::Queued, QStringLiteral("tried again by a person"), now);
    else if (row->state == DeliveryState::AwaitingStatus
        || row->state == DeliveryState::AwaitingPrint)
        moved = move(delivery, row->state, QStringLiteral("tried again by a person"), now);
    wake();
    return moved;
}

Result<Delivery> OutboxRunner::printInstead(const QUuid& delivery)
{
    const auto row = m_ports.outbox.delivery(delivery);
    if (!row)
        return row;
    if (m_jobs.contains(delivery) || isSettled(row->state)
        || row->state == DeliveryState::AwaitingStatus)
        return fail(ErrorCode::StateConflict, QStringLiteral("it has left, or is leaving"));
    m_stoppedBy.reset();
    const auto change = [this](Delivery& after) {
        after.channel = Channel::Paper;
        after.reason = QStringLiteral("chosenByUser");
        after.dueAt = m_ports.clock.now();
        after.error.reset();
    };
    if (row->state == DeliveryState::Held) {
        if (const auto queued
            = move(delivery, DeliveryState::Queued, QStringLiteral("released by a person"));
            !queued)
            return queued;
    }
    const auto moved = move(
        delivery, DeliveryState::AwaitingPrint, QStringLiteral("paper chosen by a person"), change);
    wake();
    return moved;
}

Result<Delivery> OutboxRunner::resolve(const QUuid& delivery, PersonSays says)
{
    const auto row = m_ports.outbox.delivery(delivery);
    if (!row)
        return row;
    if (row->state != DeliveryState::Unknown && row->state != DeliveryState::NeedsAttention)
        return fail(ErrorCode::StateConflict, QStringLiteral("its outcome is known"));
    if (says == PersonSays::Arrived)
        return move(delivery, DeliveryState::Delivered, QStringLiteral("a person says it arrived"),
            [](Delivery& after) { after.error.reset(); });
    return move(
        delivery, DeliveryState::NeedsAttention, QStringLiteral("a person says it did not arrive"));
}

Result<Delivery> OutboxRunner::release(const QUuid& delivery)
{
    const auto moved = move(delivery, DeliveryState::Queued, QStringLiteral("released by a person"),
        [this](Delivery& after) { after.dueAt = m_ports.clock.now(); });
    wake();
    return moved;
}

} // namespace brevduva
