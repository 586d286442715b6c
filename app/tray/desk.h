// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "app/tray/trayicon.h"
#include "app/windows/send/sendwindow.h"

#include <QPointer>

namespace brevduva {

class CheckWindow;
class HelpWindow;
class HomeWindow;
class OutboxWindow;
class SavingsWindow;
class SettingsWindow;
class SetupAssistant;

//! Opens and keeps the windows, and knows when the program is over.
class Desk : public QObject {
    Q_OBJECT

public:
    Desk(SettingsFiles files, Settings settings, QObject* parent = nullptr);
    ~Desk() override;

    //! Shows the icon and opens the outbox; the setup assistant comes where it is needed.
    void start();
    //! What the program, or a second start of it, was called with: files, or nothing.
    void open(const QStringList& arguments);
    //! Ends once nothing is under way.
    void quit();

private:
    void connectTray();
    void showHome();
    void showLetter(const LetterStart& start);
    void showOutbox(const QUuid& delivery);
    void showSavings();
    void showSettings();
    void showCheck();
    void showSetup();
    void showHelp(const QString& page);
    void showAbout();
    void sendAgain(const Delivery& delivery);
    void news(const Delivery& delivery);
    //! After settings were changed: language, colours and start with the session.
    void follow();
    void openAnew();

    SettingsFiles m_files;
    Engine m_engine;
    TrayIcon m_tray;
    QPointer<HomeWindow> m_home;
    QPointer<OutboxWindow> m_outbox;
    QPointer<SavingsWindow> m_savings;
    QPointer<SettingsWindow> m_settings;
    QPointer<CheckWindow> m_check;
    QPointer<SetupAssistant> m_setup;
    QPointer<HelpWindow> m_help;
    QList<QPointer<SendWindow>> m_letters;
    QString m_language;
    bool m_quitting = false;
};

} // namespace brevduva
