// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/send/departure.h"

#include "app/text/errortext.h"
#include "app/windows/announce.h"
#include "app/windows/look.h"
#include "app/windows/statelook.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace std::chrono_literals;

namespace brevduva {

Departure::Departure(Engine& engine, QWidget* parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_heading(makeHeading({}))
    , m_hint(makeHint())
    , m_left(new QProgressBar)
    , m_undo(new QPushButton(tr("&Undo")))
    , m_now(new QPushButton(tr("Send &now")))
    , m_another(new QPushButton(tr("&New letter")))
    , m_close(new QPushButton(tr("&Close")))
    , m_rows(new QVBoxLayout)
{
    m_undo->setObjectName(QStringLiteral("undo"));
    m_left->setTextVisible(false);
    m_left->setAccessibleName(tr("Time left to undo"));
    connect(m_undo, &QPushButton::clicked, this, &Departure::undo);
    connect(m_now, &QPushButton::clicked, this, &Departure::release);
    connect(m_another, &QPushButton::clicked, this, &Departure::newLetterAsked);
    connect(m_close, &QPushButton::clicked, this, &Departure::closeAsked);
    connect(&m_engine, &Engine::changed, this, &Departure::update);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &Departure::tick);

    auto* const list = new QWidget;
    auto* const inner = new QVBoxLayout(list);
    inner->setContentsMargins({});
    inner->addLayout(m_rows);
    inner->addStretch();
    auto* const area = new QScrollArea;
    area->setWidget(list);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addWidget(m_now);
    buttons->addStretch();
    buttons->addWidget(m_another);
    buttons->addWidget(m_close);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 16);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_left);
    column->addWidget(m_hint);
    column->addWidget(area, 1);
    column->addLayout(buttons);
}

void Departure::follow(const QList<Delivery>& deliveries)
{
    m_deliveries = deliveries;
    rebuild();
    tick();
    if (canUndo())
        m_tick.start();
    (canUndo() ? m_undo : m_close)->setFocus();
}

bool Departure::canUndo() const
{
    return std::ranges::any_of(
        m_deliveries, [](const Delivery& row) { return row.state == DeliveryState::Held; });
}

void Departure::undo()
{
    QList<QUuid> ids;
    for (const Delivery& row : std::as_const(m_deliveries))
        ids << row.id;
    m_tick.stop();
    const bool all = m_engine.cancel(ids) == ids.size();
    if (all)
        Q_EMIT undone();
    else
        tick(); // some were on their way already; the rows tell which
}

void Departure::release()
{
    if (!m_engine.runner())
        return;
    for (const Delivery& row : std::as_const(m_deliveries))
        (void)m_engine.runner()->release(row.id);
}

void Departure::update(const Delivery& delivery)
{
    const auto row = std::ranges::find(m_deliveries, delivery.id, &Delivery::id);
    if (row == m_deliveries.end())
        return;
    *row = delivery;
    rebuild();
    tick();
}

void Departure::tick()
{
    const bool resting = canUndo();
    m_left->setVisible(resting);
    m_undo->setVisible(resting);
    m_now->setVisible(resting);
    m_another->setVisible(!resting);
    if (resting) {
        const auto first = std::ranges::min(m_deliveries, {}, [](const Delivery& row) {
            return row.state == DeliveryState::Held ? row.dueAt
                                                    : QDateTime::fromSecsSinceEpoch(1LL << 40);
        });
        const auto left
            = static_cast<int>(std::max<qint64>(0, m_engine.clock().now().secsTo(first.dueAt)));
        m_left->setRange(0, std::max(1, static_cast<int>(first.createdAt.secsTo(first.dueAt))));
        m_left->setValue(left);
        m_heading->setText(tr("The letter leaves in %n second(s)", nullptr, left));
        m_hint->setText(tr("Until then you can undo. You may close the window: the letter leaves "
                           "all the same, and can be stopped from the icon beside the clock."));
        return;
    }
    m_tick.stop();
    const bool working = std::ranges::any_of(m_deliveries, [](const Delivery& row) {
        return toneOf(row.state) == Tone::Plain && !isSettled(row.state);
    });
    const bool person = std::ranges::any_of(m_deliveries, [](const Delivery& row) {
        return toneOf(row.state) == Tone::Mind || toneOf(row.state) == Tone::Bad;
    });
    m_heading->setText(
        working ? tr("On its way …") : (person ? tr("Something needs you") : tr("Done")));
    m_hint->setText(working ? tr("You may close the window. What becomes of the letter can always "
                                 "be seen under Sent letters.")
                            : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

void Departure::rebuild()
{
    while (QLayoutItem* const item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QStringList said;
    for (const Delivery& row : std::as_const(m_deliveries)) {
        m_rows->addWidget(makeRow(row));
        said << row.recipient.written() + QStringLiteral(": ") + headline(row);
    }
    announce(m_heading, said.join(u'\n'));
}

QWidget* Departure::makeRow(const Delivery& delivery)
{
    const Tone tone = toneOf(delivery.state);
    auto* const frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    QPalette palette = frame->palette();
    palette.setColor(QPalette::Window, toneGround(tone));
    frame->setPalette(palette);
    auto* const sign = new QLabel;
    sign->setPixmap(toneIcon(tone).pixmap(24, 24));
    auto* const text = new QLabel(
        QStringLiteral("<b>%1</b><br>%2")
            .arg(delivery.recipient.written().toHtmlEscaped(), headline(delivery).toHtmlEscaped()));
    text->setWordWrap(true);
    auto* const more = new QPushButton(tr("Show"));
    more->setAccessibleName(tr("Show %1 under Sent letters").arg(delivery.recipient.written()));
    connect(
        more, &QPushButton::clicked, this, [this, id = delivery.id] { Q_EMIT outboxAsked(id); });
    auto* const row = new QHBoxLayout(frame);
    row->addWidget(sign);
    row->addWidget(text, 1);
    row->addWidget(more);
    return frame;
}

} // namespace brevduva
