// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "app/windows/look.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

namespace brevduva {

//! The icon beside the clock and its menu. Calm when all is well; counts the letters that can still
//! be stopped; amber when a person is needed, red when a letter would fail.
class TrayIcon : public QObject {
    Q_OBJECT

public:
    explicit TrayIcon(Engine& engine, QObject* parent = nullptr);

    void show() { m_icon.show(); }
    //! Speaks through the desktop's own notifications.
    void say(const QString& title, const QString& text, Tone tone);
    void translate();

Q_SIGNALS:
    void newLetterAsked();
    void outboxAsked();
    void homeAsked();
    void savingsAsked();
    void settingsAsked();
    void doctorAsked();
    void helpAsked();
    void aboutAsked();
    void quitAsked();

private:
    void refresh();
    void tick();
    [[nodiscard]] QString status() const;

    Engine& m_engine;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QTimer m_tick; //!< runs only while letters rest
    QAction* m_status;
    QAction* m_stop;
    QAction* m_newLetter;
    QAction* m_outbox;
    QAction* m_home;
    QAction* m_savings;
    QAction* m_settings;
    QAction* m_doctor;
    QAction* m_help;
    QAction* m_about;
    QAction* m_quit;
};

} // namespace brevduva
