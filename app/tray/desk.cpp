// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/desk.h"

#include "app/text/errortext.h"
#include "app/windows/homewindow.h"
#include "app/windows/outbox/outboxwindow.h"
#include "app/windows/statelook.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMessageBox>
#include <QUrlQuery>

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
{
    connect(&m_tray, &TrayIcon::newLetterAsked, this, [this] { showLetter({}); });
    connect(&m_tray, &TrayIcon::outboxAsked, this, [this] { showOutbox({}); });
    connect(&m_tray, &TrayIcon::homeAsked, this, &Desk::showHome);
    connect(&m_tray, &TrayIcon::helpAsked, this, [this] { showHelp({}); });
    connect(&m_tray, &TrayIcon::aboutAsked, this, &Desk::showAbout);
    connect(&m_tray, &TrayIcon::quitAsked, this, &Desk::quit);
    connect(&m_engine, &Engine::changed, this, &Desk::news);
    connect(&m_engine, &Engine::stopped, this, [this] {
        if (m_quitting)
            QCoreApplication::exit();
    });
}

Desk::~Desk() = default;

void Desk::start()
{
    m_tray.show();
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        showHome();
    m_engine.open();
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

void Desk::showHelp(const QString& page) { QDesktopServices::openUrl(QUrl(page)); }

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

//! Only what somebody would want to be disturbed for.
void Desk::news(const Delivery& delivery)
{
    const Tone tone = toneOf(delivery.state);
    if (tone == Tone::Mind || tone == Tone::Bad)
        m_tray.say(tr("A letter needs you"),
            delivery.recipient.masked() + QStringLiteral(": ") + headline(delivery), tone);
}

} // namespace brevduva
