// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/desk.h"

#include "app/engine/autostart.h"
#include "app/text/errortext.h"
#include "app/text/language.h"
#include "app/windows/helpwindow.h"
#include "app/windows/homewindow.h"
#include "app/windows/outbox/outboxwindow.h"
#include "app/windows/savingswindow.h"
#include "app/windows/settings/checkwindow.h"
#include "app/windows/settings/settingswindow.h"
#include "app/windows/setup/setupassistant.h"
#include "app/windows/statelook.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>

namespace brevduva {
namespace {

void bringForward(QWidget* window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

Desk::Desk(SettingsFiles files, Settings settings, QObject* parent)
    : QObject(parent)
    , m_files(std::move(files))
    , m_engine(std::move(settings))
    , m_tray(m_engine)
    , m_language(languageFor(m_engine.settings().text(QStringLiteral("ui.language"))))
{
    connectTray();
    connect(&m_engine, &Engine::changed, this, &Desk::news);
    connect(&m_engine, &Engine::settingsChanged, this, &Desk::follow);
    connect(&m_engine, &Engine::stopped, this, [this] {
        if (m_quitting)
            QCoreApplication::exit();
    });
}

Desk::~Desk()
{
    for (QWidget* const window : QApplication::topLevelWidgets()) {
        if (window->testAttribute(Qt::WA_DeleteOnClose))
            delete window; // they stand on the engine
    }
}

void Desk::connectTray()
{
    connect(&m_tray, &TrayIcon::newLetterAsked, this, [this] { showLetter({}); });
    connect(&m_tray, &TrayIcon::outboxAsked, this, [this] { showOutbox({}); });
    connect(&m_tray, &TrayIcon::homeAsked, this, &Desk::showHome);
    connect(&m_tray, &TrayIcon::savingsAsked, this, &Desk::showSavings);
    connect(&m_tray, &TrayIcon::settingsAsked, this, &Desk::showSettings);
    connect(&m_tray, &TrayIcon::doctorAsked, this, &Desk::showCheck);
    connect(&m_tray, &TrayIcon::helpAsked, this, [this] { showHelp({}); });
    connect(&m_tray, &TrayIcon::aboutAsked, this, &Desk::showAbout);
    connect(&m_tray, &TrayIcon::quitAsked, this, &Desk::quit);
}

void Desk::start()
{
    m_tray.show();
    m_engine.open();
    if (SetupAssistant::isNeeded(m_engine.settings()))
        showSetup();
    else if (!QSystemTrayIcon::isSystemTrayAvailable())
        showHome();
    if (!m_files.profileRequired) // a profile tried by hand is not what the session starts with
        setAutostart(
            m_engine.settings().text(QStringLiteral("ui.autostart")) == QStringLiteral("yes")
                ? Autostart::Yes
                : Autostart::No);
}

void Desk::open(const QStringList& arguments)
{
    LetterStart start;
    for (const QString& argument : arguments) {
        if (QFileInfo(argument).isFile())
            start.files << QFileInfo(argument).absoluteFilePath();
    }
    if (start.isEmpty())
        showHome();
    else
        showLetter(start);
}

void Desk::quit()
{
    m_quitting = true;
    m_engine.stop();
}

void Desk::showHome()
{
    if (!m_home) {
        m_home = new HomeWindow(m_engine);
        m_home->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_home, &HomeWindow::newLetterAsked, this, [this] { showLetter({}); });
        connect(m_home, &HomeWindow::filesDropped, this, [this](const QStringList& files) {
            LetterStart start;
            start.files = files;
            showLetter(start);
        });
        connect(m_home, &HomeWindow::outboxAsked, this, &Desk::showOutbox);
        connect(m_home, &HomeWindow::savingsAsked, this, &Desk::showSavings);
        connect(m_home, &HomeWindow::settingsAsked, this, &Desk::showSettings);
        connect(m_home, &HomeWindow::doctorAsked, this, &Desk::showCheck);
        connect(m_home, &HomeWindow::helpAsked, this, &Desk::showHelp);
        connect(m_home, &HomeWindow::closed, this, [this] {
            if (!QSystemTrayIcon::isSystemTrayAvailable())
                quit(); // nothing would be left to bring it back with
        });
    }
    bringForward(m_home);
}

void Desk::showLetter(const LetterStart& start)
{
    auto* const window = new SendWindow(m_engine);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &SendWindow::newLetterAsked, this, [this, window] {
        window->close();
        showLetter({});
    });
    connect(window, &SendWindow::outboxAsked, this, &Desk::showOutbox);
    connect(window, &SendWindow::helpAsked, this, &Desk::showHelp);
    m_letters.removeIf([](const auto& letter) { return letter.isNull(); });
    m_letters << window;
    window->begin(start);
    bringForward(window);
}

void Desk::showOutbox(const QUuid& delivery)
{
    if (!m_outbox) {
        m_outbox = new OutboxWindow(m_engine);
        m_outbox->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_outbox, &OutboxWindow::helpAsked, this, &Desk::showHelp);
        connect(m_outbox, &OutboxWindow::sendAgainAsked, this, &Desk::sendAgain);
    }
    m_outbox->choose(delivery);
    bringForward(m_outbox);
}

void Desk::showSavings()
{
    if (!m_savings) {
        m_savings = new SavingsWindow(m_engine);
        m_savings->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_savings, &SavingsWindow::helpAsked, this, &Desk::showHelp);
    }
    bringForward(m_savings);
}

void Desk::showSettings()
{
    if (!m_settings) {
        m_settings = new SettingsWindow(m_engine, m_files);
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settings, &SettingsWindow::helpAsked, this, &Desk::showHelp);
        connect(m_settings, &SettingsWindow::setupAsked, this, [this] {
            m_settings->close();
            showSetup();
        });
    }
    bringForward(m_settings);
}

void Desk::showCheck()
{
    if (!m_check) {
        m_check = new CheckWindow(m_engine);
        m_check->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_check, &CheckWindow::helpAsked, this, &Desk::showHelp);
    }
    bringForward(m_check);
}

void Desk::showSetup()
{
    if (!m_setup) {
        m_setup = new SetupAssistant(m_engine, m_files);
        m_setup->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_setup, &SetupAssistant::helpAsked, this, &Desk::showHelp);
        connect(m_setup, &QDialog::finished, this, [this] {
            if (!QSystemTrayIcon::isSystemTrayAvailable())
                showHome();
        });
    }
    bringForward(m_setup);
}

void Desk::showHelp(const QString& page)
{
    if (!m_help) {
        m_help = new HelpWindow;
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->open(page);
    bringForward(m_help);
}

void Desk::showAbout()
{
    auto* const box = new QMessageBox(QMessageBox::NoIcon, tr("About Brevduva"),
        tr("Brevduva %1").arg(QStringLiteral(BREVDUVA_VERSION)), QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(pigeonIcon().pixmap(64, 64));
    box->setInformativeText(
        tr("Sends letters to secure digital mailboxes, and prints the rest.\n\nFree software under "
           "the GNU General Public License, version 3 or later."));
    box->open();
}

void Desk::sendAgain(const Delivery& delivery)
{
    if (!m_engine.outbox())
        return;
    const auto letter = m_engine.outbox()->letter(delivery.letterId);
    if (!letter)
        return;
    LetterStart start;
    for (const Attachment& attachment : letter->attachments)
        start.documents << qMakePair(attachment.fileName, attachment.bytes);
    start.recipients = {delivery.recipient.digits()};
    start.subject = letter->subject;
    start.caseNumber = letter->caseNumber;
    start.reference = letter->reference;
    start.message = letter->message;
    showLetter(start);
}

//! Only what somebody would want to be disturbed for.
void Desk::news(const Delivery& delivery)
{
    const Tone tone = toneOf(delivery.state);
    if (tone == Tone::Mind || tone == Tone::Bad)
        m_tray.say(tr("A letter needs you"),
            delivery.recipient.masked() + QStringLiteral(": ") + headline(delivery), tone);
}

void Desk::follow()
{
    const Settings& settings = m_engine.settings();
    applyTheme(settings.text(QStringLiteral("ui.theme")));
    if (!m_files.profileRequired)
        setAutostart(settings.text(QStringLiteral("ui.autostart")) == QStringLiteral("yes")
                ? Autostart::Yes
                : Autostart::No);
    const QString language = languageFor(settings.text(QStringLiteral("ui.language")));
    if (std::exchange(m_language, language) == language)
        return;
    speak(language);
    m_tray.translate();
    openAnew();
}

//! Windows speak the language they were made in: what is open is made again, with what was typed.
void Desk::openAnew()
{
    for (const auto& letter : std::exchange(m_letters, {})) {
        if (!letter || !letter->isWriting())
            continue;
        const LetterStart typed = letter->typed();
        delete letter;
        showLetter(typed);
    }
    const auto again = [](auto& window, const auto& show) {
        if (!window)
            return;
        delete window;
        show();
    };
    again(m_home, [this] { showHome(); });
    again(m_outbox, [this] { showOutbox({}); });
    again(m_savings, [this] { showSavings(); });
    again(m_check, [this] { showCheck(); });
    again(m_help, [this] { showHelp({}); });
}

} // namespace brevduva
