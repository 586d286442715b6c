// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"

#include <QTimer>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace brevduva {

//! The program in a window: how things stand, letters that can still be stopped, and a door to
//! everything the tray icon's menu has. All there is where no tray shows icons.
class HomeWindow : public QWidget {
    Q_OBJECT

public:
    explicit HomeWindow(Engine& engine, QWidget* parent = nullptr);

Q_SIGNALS:
    void newLetterAsked();
    void filesDropped(const QStringList& paths);
    void outboxAsked(const QUuid& delivery); //!< null: the whole list
    void savingsAsked();
    void settingsAsked();
    void doctorAsked();
    void helpAsked(const QString& page);
    void closed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    [[nodiscard]] QWidget* makeStatus();
    [[nodiscard]] QWidget* makeDropPlace();
    [[nodiscard]] QWidget* makeDoors();
    void refresh();
    void showStatus();
    void showResting();
    void tick();

    Engine& m_engine;
    QFrame* m_status;
    QLabel* m_statusSign;
    QLabel* m_statusText;
    QPushButton* m_statusDoor;
    QWidget* m_resting;
    QVBoxLayout* m_restingRows;
    QList<QPair<QLabel*, Delivery>> m_countdowns;
    QTimer m_tick;
};

} // namespace brevduva
