// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/send/deliverypolicy.h"
#include "core/send/runnersettings.h"

#include <QObject>

#include <functional>
#include <optional>

namespace brevduva {

//! Takes one delivery from where it is as far as it comes now: until it is settled, waits, or needs
//! a person. Every step is committed before the next begins; what has been sent is never forgotten
//! for want of disk space. Owned by OutboxRunner; delete it only after finished().
class DeliveryJob : public QObject {
    Q_OBJECT

public:
    DeliveryJob(Delivery delivery, const SendPorts& ports, const RunnerSettings& settings,
        QObject* parent = nullptr);

    [[nodiscard]] const Delivery& delivery() const { return m_delivery; }

    //! From Queued when no lookup is needed, from AwaitingStatus (asks) or AwaitingPrint (prints).
    void start();
    //! From LookingUp, with what the register said.
    void lookedUp(const Result<Mailbox>& found);

Q_SIGNALS:
    void advanced(const brevduva::Delivery& delivery); //!< committed
    void runStopped(const brevduva::Error& error); //!< it would go wrong for every letter
    void finished();

private:
    void decide(const std::optional<Mailbox>& mailbox);
    void prepare();
    void handOver(const QByteArray& wire);
    void send(const QByteArray& wire);
    void handedOver(const HandOverAnswer& answer);
    void notTaken();
    void lookUpAgain();
    void print();
    void printed(const Result<QString>& receipt);
    void askFate();
    void fateKnown(const FateAnswer& answer);
    void failed(const Error& error, FaultAction action);
    void retryLater(const Error& error);
    void askAgainLater(const Error& error);
    void takePaperOr(const ChannelDecision& decision, const QString& cause);

    using Change = std::function<void(Delivery&)>;
    using Next = std::function<void()>;
    //! Commits one step and goes on with \a next. Tries until there is room on the disk; a row that
    //! was moved by somebody else (cancelled) ends the job.
    void step(DeliveryState to, const QString& cause, const Change& change, Next next,
        const std::optional<QByteArray>& wire = {});
    void end();

    //! What the user asked for; reads the letter, so only where an answer was no.
    [[nodiscard]] ChannelChoice wanted() const;
    [[nodiscard]] QDateTime after(std::chrono::milliseconds delay) const;
    [[nodiscard]] bool patienceIsOver(std::chrono::hours limit) const;

    Delivery m_delivery;
    SendPorts m_ports;
    const RunnerSettings& m_settings;
    MailboxOperator m_operator;
    bool m_lookedUpTwice = false;
};

} // namespace brevduva
