// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace brevduva {

class OpenJob;

//! What the windows stand on: the parts of one profile, opened and kept running. Windows ask it on
//! every use and keep no part of their own, since new settings replace the parts.
class Engine : public QObject {
    Q_OBJECT

public:
    enum class Health {
        Starting,
        Good,
        NeedsPerson, //!< a letter waits for somebody's decision, or a certificate ends soon
        Broken, //!< a letter sent now would fail
    };

    explicit Engine(Settings settings, QObject* parent = nullptr);
    ~Engine() override;

    //! Opens outbox, key and network, and lets the runner begin; opened() tells.
    void open();
    //! Changed settings: closes what is open once nothing is under way, and opens anew.
    void reopen(Settings settings);
    //! Begins nothing new; stopped() comes when what is under way has been written down.
    void stop();

    [[nodiscard]] Composition& parts() { return *m_parts; }
    [[nodiscard]] const Settings& settings() const { return m_parts->settings(); }
    [[nodiscard]] const Clock& clock() const { return m_parts->clock(); }
    //! Null until opened, and while it cannot be.
    [[nodiscard]] Outbox* outbox() const { return m_parts->outbox(); }
    [[nodiscard]] OutboxRunner* runner() const { return m_runner; }

    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }
    [[nodiscard]] Health health() const;
    //! What makes the health Broken; empty otherwise.
    [[nodiscard]] std::optional<Error> trouble() const;
    //! Why nothing can leave digitally, though paper may.
    [[nodiscard]] const std::optional<Error>& sendingTrouble() const { return m_sendingTrouble; }
    //! Days until the signing certificate ends; empty when there is none.
    [[nodiscard]] std::optional<qint64> certificateDaysLeft() const;

    //! Deliveries that rest in the hold queue, next one first.
    [[nodiscard]] const QList<Delivery>& held() const { return m_held; }
    //! How many deliveries wait for a person.
    [[nodiscard]] int needingPerson() const { return m_needingPerson; }

    //! Takes a prepared letter in; it rests for the configured time. Errors: those of Outbox.
    Result<QList<Delivery>> submit(const PreparedLetter& prepared);
    //! Stops each of \a deliveries that can still be stopped; the value tells how many.
    int cancel(const QList<QUuid>& deliveries);

Q_SIGNALS:
    void opened();
    void stopped();
    void changed(const brevduva::Delivery& delivery); //!< one delivery went on
    void countsChanged(); //!< held() or needingPerson()
    void healthChanged();
    void settingsChanged();

private:
    enum class State { Closed, Opening, Open, Stopping };

    void openDone(OpenJob* job);
    void tryOutboxAgain(const Error& error);
    void close();
    void recount();
    void retire();

    std::unique_ptr<Composition> m_parts;
    std::optional<Settings> m_next; //!< settings that wait for the old parts to come to rest
    OutboxRunner* m_runner = nullptr;
    State m_state = State::Closed;
    std::optional<Error> m_outboxTrouble;
    std::optional<Error> m_sendingTrouble;
    QList<Delivery> m_held;
    int m_needingPerson = 0;
    QTimer m_recount; //!< many changes in a moment are counted once
    QTimer m_retire;
    QTimer m_again;
};

} // namespace brevduva
