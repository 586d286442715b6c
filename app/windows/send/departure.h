// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace brevduva {

//! After the button was pressed: the seconds in which the letter can still be stopped, then what
//! became of it, recipient by recipient.
class Departure : public QWidget {
    Q_OBJECT

public:
    explicit Departure(Engine& engine, QWidget* parent = nullptr);

    void follow(const QList<Delivery>& deliveries);
    //! Something is still resting and can be stopped.
    [[nodiscard]] bool canUndo() const;

Q_SIGNALS:
    void undone(); //!< every delivery has been stopped
    void newLetterAsked();
    void outboxAsked(const QUuid& delivery);
    void closeAsked();

private:
    void undo();
    void release();
    void update(const Delivery& delivery);
    void tick();
    void rebuild();
    [[nodiscard]] QWidget* makeRow(const Delivery& delivery);

    Engine& m_engine;
    QList<Delivery> m_deliveries;
    QLabel* m_heading;
    QLabel* m_hint;
    QProgressBar* m_left;
    QPushButton* m_undo;
    QPushButton* m_now;
    QPushButton* m_another;
    QPushButton* m_close;
    QVBoxLayout* m_rows;
    QTimer m_tick;
};

} // namespace brevduva
