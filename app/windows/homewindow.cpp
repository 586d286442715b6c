// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/homewindow.h"

#include "app/text/errortext.h"
#include "app/windows/announce.h"
#include "app/windows/look.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>

using namespace std::chrono_literals;

namespace brevduva {

HomeWindow::HomeWindow(Engine& engine, QWidget* parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_status(new QFrame)
    , m_statusSign(new QLabel)
    , m_statusText(new QLabel)
    , m_statusDoor(new QPushButton)
    , m_resting(new QWidget)
    , m_restingRows(new QVBoxLayout)
{
    setWindowTitle(tr("Brevduva"));
    setWindowIcon(pigeonIcon());
    setAcceptDrops(true);
    resize(520, 520);
    auto* const resting = new QVBoxLayout(m_resting);
    resting->setContentsMargins({});
    resting->addWidget(new QLabel(tr("Can still be stopped")));
    resting->addLayout(m_restingRows);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(16);
    column->addWidget(makeStatus());
    column->addWidget(makeDropPlace(), 1);
    column->addWidget(m_resting);
    column->addWidget(makeDoors());
    connect(&m_engine, &Engine::countsChanged, this, &HomeWindow::refresh);
    connect(&m_engine, &Engine::healthChanged, this, &HomeWindow::refresh);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &HomeWindow::tick);
    auto* const help = new QShortcut(QKeySequence(QKeySequence::HelpContents), this);
    connect(help, &QShortcut::activated, this, [this] { Q_EMIT helpAsked({}); });
    refresh();
}

QWidget* HomeWindow::makeStatus()
{
    m_status->setFrameShape(QFrame::StyledPanel);
    m_status->setAutoFillBackground(true);
    m_statusText->setWordWrap(true);
    m_statusText->setTextFormat(Qt::PlainText);
    m_statusText->setObjectName(QStringLiteral("status"));
    auto* const row = new QHBoxLayout(m_status);
    row->addWidget(m_statusSign);
    row->addWidget(m_statusText, 1);
    row->addWidget(m_statusDoor);
    connect(m_statusDoor, &QPushButton::clicked, this, [this] {
        if (m_engine.health() == Engine::Health::Broken)
            Q_EMIT doctorAsked();
        else
            Q_EMIT outboxAsked({});
    });
    return m_status;
}

QWidget* HomeWindow::makeDropPlace()
{
    auto* const place = new QFrame;
    place->setFrameShape(QFrame::StyledPanel);
    auto* const picture = new QLabel;
    picture->setPixmap(pigeonIcon().pixmap(96, 96));
    picture->setAlignment(Qt::AlignCenter);
    auto* const words = makeHeading(tr("Drop the letter here"));
    words->setAlignment(Qt::AlignCenter);
    auto* const hint = makeHint(tr("Word, LibreOffice, RTF or PDF"));
    hint->setAlignment(Qt::AlignCenter);
    auto* const fresh = new QPushButton(tr("&New letter …"));
    fresh->setObjectName(QStringLiteral("newLetter"));
    fresh->setMinimumHeight(36);
    fresh->setDefault(true);
    connect(fresh, &QPushButton::clicked, this, &HomeWindow::newLetterAsked);
    auto* const column = new QVBoxLayout(place);
    column->addStretch();
    column->addWidget(picture);
    column->addWidget(words);
    column->addWidget(hint);
    column->addWidget(fresh, 0, Qt::AlignCenter);
    column->addStretch();
    return place;
}

QWidget* HomeWindow::makeDoors()
{
    auto* const doors = new QWidget;
    auto* const grid = new QGridLayout(doors);
    grid->setContentsMargins({});
    int place = 0;
    const auto add = [&](const QString& text, const QString& name, const auto& open) {
        auto* const button = new QPushButton(text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, open);
        grid->addWidget(button, place / 3, place % 3);
        ++place;
    };
    add(tr("Sent &letters"), QStringLiteral("outbox"), [this] { Q_EMIT outboxAsked({}); });
    add(tr("Sa&vings"), QStringLiteral("savings"), &HomeWindow::savingsAsked);
    add(tr("S&ettings"), QStringLiteral("settings"), &HomeWindow::settingsAsked);
    add(tr("&Check everything"), QStringLiteral("doctor"), &HomeWindow::doctorAsked);
    add(tr("&Help"), QStringLiteral("help"), [this] { Q_EMIT helpAsked({}); });
    return doors;
}

void HomeWindow::refresh()
{
    showStatus();
    showResting();
}

void HomeWindow::showStatus()
{
    Tone tone = Tone::Good;
    QString text = tr("All is well.");
    QString door;
    switch (m_engine.health()) {
    case Engine::Health::Starting:
        tone = Tone::Plain;
        text = tr("Starting …");
        break;
    case Engine::Health::Broken: {
        const ErrorWords words = errorWords(*m_engine.trouble());
        tone = Tone::Bad;
        text = words.what + u' ' + words.next;
        door = tr("&Check everything");
        break;
    }
    case Engine::Health::NeedsPerson:
        tone = Tone::Mind;
        if (m_engine.needingPerson() > 0) {
            text = tr("%n letter(s) need you.", nullptr, m_engine.needingPerson());
            door = tr("Sho&w");
        } else {
            text = tr("The organisation's certificate ends in %n day(s). Tell IT.", nullptr,
                static_cast<int>(m_engine.certificateDaysLeft().value_or(0)));
        }
        break;
    case Engine::Health::Good:
        break;
    }
    m_statusSign->setPixmap(toneIcon(tone).pixmap(24, 24));
    m_statusText->setText(text);
    m_statusDoor->setVisible(!door.isEmpty());
    m_statusDoor->setText(door);
    QPalette palette = m_status->palette();
    palette.setColor(QPalette::Window, toneGround(tone));
    m_status->setPalette(palette);
    announce(m_status, text);
}

void HomeWindow::showResting()
{
    m_countdowns.clear();
    while (QLayoutItem* const item = m_restingRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    constexpr qsizetype most = 5;
    for (const Delivery& held : m_engine.held().mid(0, most)) {
        auto* const frame = new QFrame;
        frame->setFrameShape(QFrame::StyledPanel);
        auto* const words = new QLabel;
        auto* const stop = new QPushButton(tr("Stop"));
        stop->setAccessibleName(tr("Stop the letter to %1").arg(held.recipient.masked()));
        connect(stop, &QPushButton::clicked, this, [this, id = held.id] { m_engine.cancel({id}); });
        auto* const row = new QHBoxLayout(frame);
        row->setContentsMargins(8, 2, 2, 2);
        row->addWidget(words, 1);
        row->addWidget(stop);
        m_restingRows->addWidget(frame);
        m_countdowns << qMakePair(words, held);
    }
    if (const auto more = static_cast<int>(m_engine.held().size() - m_countdowns.size()); more > 0)
        m_restingRows->addWidget(makeHint(tr("and %n more", nullptr, more)));
    m_resting->setVisible(!m_countdowns.isEmpty());
    if (m_countdowns.isEmpty())
        m_tick.stop();
    else
        m_tick.start();
    tick();
}

void HomeWindow::tick()
{
    for (const auto& [label, held] : std::as_const(m_countdowns)) {
        const auto left
            = static_cast<int>(std::max<qint64>(0, m_engine.clock().now().secsTo(held.dueAt)));
        label->setText(
            held.recipient.masked() + QStringLiteral(" · ") + tr("%n s left", nullptr, left));
    }
}

void HomeWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void HomeWindow::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    if (!files.isEmpty())
        Q_EMIT filesDropped(files);
    event->acceptProposedAction();
}

void HomeWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace brevduva
