// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/trayicon.h"

#include "app/text/errortext.h"

using namespace std::chrono_literals;

namespace brevduva {

TrayIcon::TrayIcon(Engine& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_status(m_menu.addAction(QString(), this, &TrayIcon::homeAsked))
    , m_stop(m_menu.addAction(QString(), this,
          [this] {
              QList<QUuid> ids;
              for (const Delivery& row : m_engine.held())
                  ids << row.id;
              m_engine.cancel(ids);
          }))
    , m_newLetter(
          (m_menu.addSeparator(), m_menu.addAction(QString(), this, &TrayIcon::newLetterAsked)))
    , m_outbox(m_menu.addAction(QString(), this, &TrayIcon::outboxAsked))
    , m_home(m_menu.addAction(QString(), this, &TrayIcon::homeAsked))
    , m_savings(m_menu.addAction(QString(), this, &TrayIcon::savingsAsked))
    , m_settings(
          (m_menu.addSeparator(), m_menu.addAction(QString(), this, &TrayIcon::settingsAsked)))
    , m_doctor(m_menu.addAction(QString(), this, &TrayIcon::doctorAsked))
    , m_help(m_menu.addAction(QString(), this, &TrayIcon::helpAsked))
    , m_about(m_menu.addAction(QString(), this, &TrayIcon::aboutAsked))
    , m_quit((m_menu.addSeparator(), m_menu.addAction(QString(), this, &TrayIcon::quitAsked)))
{
    m_icon.setContextMenu(&m_menu);
    connect(
        &m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason how) {
            if (how == QSystemTrayIcon::Trigger || how == QSystemTrayIcon::DoubleClick)
                Q_EMIT homeAsked();
        });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::outboxAsked);
    connect(&m_engine, &Engine::countsChanged, this, &TrayIcon::refresh);
    connect(&m_engine, &Engine::healthChanged, this, &TrayIcon::refresh);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &TrayIcon::tick);
    translate();
}

void TrayIcon::translate()
{
    m_newLetter->setText(tr("&New letter …"));
    m_outbox->setText(tr("Sent &letters"));
    m_home->setText(tr("&Open Brevduva"));
    m_savings->setText(tr("Sa&vings"));
    m_settings->setText(tr("S&ettings"));
    m_doctor->setText(tr("&Check everything"));
    m_help->setText(tr("&Help"));
    m_about->setText(tr("&About Brevduva"));
    m_quit->setText(tr("&Quit"));
    refresh();
}

void TrayIcon::say(const QString& title, const QString& text, Tone tone)
{
    m_icon.showMessage(title, text, pigeonIcon(tone));
}

QString TrayIcon::status() const
{
    switch (m_engine.health()) {
    case Engine::Health::Starting:
        return tr("Starting …");
    case Engine::Health::Broken:
        return errorWords(*m_engine.trouble()).what;
    case Engine::Health::NeedsPerson:
        return m_engine.needingPerson() > 0
            ? tr("%n letter(s) need you", nullptr, m_engine.needingPerson())
            : tr("The certificate ends in %n day(s)", nullptr,
                static_cast<int>(m_engine.certificateDaysLeft().value_or(0)));
    case Engine::Health::Good:
        break;
    }
    return tr("All is well");
}

void TrayIcon::refresh()
{
    const auto held = static_cast<int>(m_engine.held().size());
    const Engine::Health health = m_engine.health();
    if (health == Engine::Health::Broken)
        m_icon.setIcon(pigeonIcon(Tone::Bad));
    else if (held > 0)
        m_icon.setIcon(pigeonIconCounting(held));
    else
        m_icon.setIcon(
            pigeonIcon(health == Engine::Health::NeedsPerson ? Tone::Mind : Tone::Plain));
    m_status->setText(status());
    m_stop->setVisible(held > 0);
    if (held > 0 && !m_tick.isActive())
        m_tick.start();
    else if (held == 0)
        m_tick.stop();
    tick();
}

void TrayIcon::tick()
{
    QString tip = QStringLiteral("Brevduva – ") + status();
    if (!m_engine.held().isEmpty()) {
        const auto seconds = static_cast<int>(
            std::max<qint64>(0, m_engine.clock().now().secsTo(m_engine.held().constFirst().dueAt)));
        const QString resting = tr(
            "%n letter(s) can still be stopped", nullptr, static_cast<int>(m_engine.held().size()));
        m_stop->setText(tr("&Stop %n letter(s)", nullptr, static_cast<int>(m_engine.held().size()))
            + QStringLiteral(" (") + tr("%n s left", nullptr, seconds) + u')');
        tip += u'\n' + resting + QStringLiteral(" (") + tr("%n s left", nullptr, seconds) + u')';
    }
    if (m_icon.toolTip() != tip)
        m_icon.setToolTip(tip);
}

} // namespace brevduva
