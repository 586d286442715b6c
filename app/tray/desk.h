// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "app/tray/trayicon.h"
#include "app/windows/send/sendwindow.h"

#include <QPointer>

namespace brevduva {

class HomeWindow;
class OutboxWindow;

//! Opens and keeps the windows, and knows when the program is over.
class Desk : public QObject {
    Q_OBJECT

public:
    explicit Desk(SettingsFiles files, Settings settings, QObject* parent = nullptr);
    ~Desk() override;

    void start();
    //! What the program, or a second start of it, was called with: files, a brevduva: link, or
    //! nothing.
    void open(const QStringList& arguments);
    //! Ends once nothing is under way.
    void quit();

private:
    void showHome();
    void showLetter(const LetterStart& start);
    void showOutbox(const QUuid& delivery);
    void sendAgain(const Delivery& delivery);
    void showHelp(const QString& page);
    void showAbout();
    void news(const Delivery& delivery);

    SettingsFiles m_files;
    Engine m_engine;
    TrayIcon m_tray;
    QPointer<HomeWindow> m_home;
    QPointer<OutboxWindow> m_outbox;
    bool m_quitting = false;
};

} // namespace brevduva
