// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/send/deliveryjob.h"
#include "core/send/runnersettings.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUuid>

namespace brevduva {

//! What a person says of a delivery whose outcome is unknown.
enum class PersonSays { Arrived, DidNotArrive };

//! Takes every delivery in the outbox towards its end, and is the one place where retry lives. It
//! continues what an earlier process left: a delivery that was being sent then has an unknown
//! outcome, everything else goes on.
class OutboxRunner : public QObject {
    Q_OBJECT

public:
    OutboxRunner(const SendPorts& ports, RunnerSettings settings, QObject* parent = nullptr);
    ~OutboxRunner() override;

    //! Settles what a crash left, then begins. Errors: those of Outbox.
    Result<void> start();
    //! Only the settling: for a change by a person when nothing else shall begin. Errors: those of
    //! Outbox.
    Result<void> settle() { return settleAfterCrash(); }
    //! Looks at the outbox again now: after a letter was added.
    void wake();
    //! Begins nothing new; idle() comes when what is under way has been written down.
    void stop();

    //! Stops a delivery that has not left: Held, Queued, AwaitingPrint not yet begun,
    //! NeedsAttention, Unknown. Errors: StateConflict, NotFound, those of Outbox.
    Result<Delivery> cancel(const QUuid& delivery);
    //! Tries again now. From Unknown with a distribution id it asks; without one it sends the same
    //! bytes again and the delivery is marked as possibly delivered twice. Errors as cancel.
    Result<Delivery> retry(const QUuid& delivery);
    //! Takes paper instead. Errors as cancel.
    Result<Delivery> printInstead(const QUuid& delivery);
    //! Settles an Unknown or NeedsAttention delivery by what a person has found out. Errors as
    //! cancel.
    Result<Delivery> resolve(const QUuid& delivery, PersonSays says);
    //! Lets the hold time end now. Errors as cancel.
    Result<Delivery> release(const QUuid& delivery);

    //! Set while the run is stopped by something that every letter would meet.
    [[nodiscard]] const std::optional<Error>& stoppedBy() const { return m_stoppedBy; }
    [[nodiscard]] bool isIdle() const { return m_jobs.isEmpty() && m_lookups == 0; }

Q_SIGNALS:
    void changed(const brevduva::Delivery& delivery);
    void runStopped(const brevduva::Error& error);
    void idle(); //!< nothing is under way just now

private:
    Result<void> settleAfterCrash();
    bool reload();
    void takeDue();
    Result<Delivery> takeOutOfHold(const Delivery& row);
    [[nodiscard]] bool needsRegister(const Delivery& row) const;
    void lookUp(const QList<Delivery>& batch);
    DeliveryJob* makeJob(const Delivery& delivery);
    void jobDone(DeliveryJob* job);
    void arm();
    Result<Delivery> move(const QUuid& delivery, DeliveryState to, const QString& cause,
        const std::function<void(Delivery&)>& change = {});
    [[nodiscard]] QDateTime due(const Delivery& delivery) const;

    SendPorts m_ports;
    RunnerSettings m_settings;
    QTimer m_timer;
    QHash<QUuid, DeliveryJob*> m_jobs;
    QList<Delivery> m_waiting; //!< for their time or for a free place
    bool m_waitingIsOld = true; //!< the outbox may hold others
    int m_lookups = 0;
    bool m_running = false;
    std::optional<Error> m_stoppedBy;
};

} // namespace brevduva
