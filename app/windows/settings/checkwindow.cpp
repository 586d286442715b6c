// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/settings/checkwindow.h"

#include "app/windows/announce.h"
#include "app/windows/look.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSysInfo>

#include <algorithm>

namespace brevduva {
namespace {

Tone toneOf(CheckLine::Verdict verdict)
{
    switch (verdict) {
    case CheckLine::Verdict::Good:
        return Tone::Good;
    case CheckLine::Verdict::Mind:
        return Tone::Mind;
    case CheckLine::Verdict::Bad:
        return Tone::Bad;
    }
    return Tone::Plain;
}

} // namespace

QString checkTitle(const QString& check)
{
    const QHash<QString, QString> titles {
        {QStringLiteral("profile"), CheckWindow::tr("Settings file")},
        {QStringLiteral("sender"), CheckWindow::tr("Sender")},
        {QStringLiteral("key"), CheckWindow::tr("Key")},
        {QStringLiteral("certificate"), CheckWindow::tr("The organisation's certificate")},
        {QStringLiteral("serverCertificate"), CheckWindow::tr("Certificate of the other side")},
        {QStringLiteral("otherCertificate"), CheckWindow::tr("Certificate in the chain")},
        {QStringLiteral("proxy"), CheckWindow::tr("Proxy")},
        {QStringLiteral("register"), CheckWindow::tr("Register of mailboxes")},
        {QStringLiteral("forwarder"), CheckWindow::tr("Forwarder")},
        {QStringLiteral("printer"), CheckWindow::tr("Printer")},
        {QStringLiteral("libreoffice"), CheckWindow::tr("LibreOffice")},
        {QStringLiteral("outbox"), CheckWindow::tr("Outbox")},
    };
    return titles.value(check, check);
}

CheckWindow::CheckWindow(Engine& engine, QWidget* parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_heading(makeHeading({}))
    , m_busy(new QProgressBar)
    , m_rows(new QVBoxLayout)
    , m_again(new QPushButton(tr("&Check again")))
    , m_copy(new QPushButton(tr("C&opy as text")))
{
    setWindowTitle(tr("Check everything – Brevduva"));
    setWindowIcon(pigeonIcon());
    resize(720, 640);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(6);
    m_busy->setAccessibleName(tr("Checking"));
    m_heading->setObjectName(QStringLiteral("verdict"));
    connect(m_again, &QPushButton::clicked, this, &CheckWindow::begin);
    connect(m_copy, &QPushButton::clicked, this, &CheckWindow::copy);
    auto* const list = new QWidget;
    auto* const inner = new QVBoxLayout(list);
    inner->setContentsMargins({});
    inner->addLayout(m_rows);
    inner->addStretch();
    m_rows->setSpacing(6);
    auto* const area = new QScrollArea;
    area->setWidget(list);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addStretch();
    buttons->addWidget(m_copy);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_heading);
    column->addWidget(m_busy);
    column->addWidget(area, 1);
    column->addLayout(buttons);
    auto* const help = new QShortcut(QKeySequence(QKeySequence::HelpContents), this);
    connect(help, &QShortcut::activated, this,
        [this] { Q_EMIT helpAsked(QStringLiteral("kontrollera")); });
    connect(&m_engine, &Engine::opened, this, &CheckWindow::begin);
    connect(&m_engine, &Engine::settingsChanged, this, [this] { delete m_checkup; });
    begin();
}

void CheckWindow::begin()
{
    if (!m_engine.isOpen())
        return; // opened() comes
    delete std::exchange(m_checkup, nullptr);
    m_lines.clear();
    while (QLayoutItem* const item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_heading->setText(tr("Checking …"));
    m_busy->show();
    m_again->setEnabled(false);
    const auto outboxTrouble = m_engine.outbox() ? std::nullopt : m_engine.trouble();
    m_checkup = new Checkup(m_engine.parts(), m_engine.sendingTrouble(), outboxTrouble, this);
    connect(m_checkup, &QObject::destroyed, this, [this] { m_checkup = nullptr; });
    connect(m_checkup, &Checkup::found, this, &CheckWindow::add);
    connect(m_checkup, &Checkup::finished, this, [this] {
        m_busy->hide();
        m_again->setEnabled(true);
        const auto bad = static_cast<int>(
            std::ranges::count(m_lines, CheckLine::Verdict::Bad, &CheckLine::verdict));
        m_heading->setText(bad == 0 ? tr("Everything works.")
                                    : tr("%n thing(s) must be put right.", nullptr, bad));
        announce(m_heading, m_heading->text());
    });
    m_checkup->start();
}

void CheckWindow::add(const CheckLine& line)
{
    m_lines << line;
    const Tone tone = toneOf(line.verdict);
    auto* const frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    QPalette palette = frame->palette();
    palette.setColor(QPalette::Window,
        toneGround(line.verdict == CheckLine::Verdict::Good ? Tone::Plain : tone));
    frame->setPalette(palette);
    auto* const sign = new QLabel;
    sign->setPixmap(toneIcon(tone).pixmap(20, 20));
    sign->setAccessibleName(line.verdict == CheckLine::Verdict::Good
            ? tr("In order")
            : (line.verdict == CheckLine::Verdict::Mind ? tr("To mind") : tr("Must be put right")));
    auto* const text
        = new QLabel(QStringLiteral("<b>%1</b><br>%2")
                         .arg(checkTitle(line.check).toHtmlEscaped(), line.text.toHtmlEscaped()));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (line.error)
        text->setToolTip(errorName(line.error->code) + QStringLiteral(": ") + line.error->detail);
    auto* const row = new QHBoxLayout(frame);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    m_rows->addWidget(frame);
}

void CheckWindow::copy()
{
    QString text = QStringLiteral("Brevduva %1, %2, Qt %3, %4\n")
                       .arg(QStringLiteral(BREVDUVA_VERSION), QSysInfo::prettyProductName(),
                           QString::fromLatin1(qVersion()),
                           QDateTime::currentDateTime().toString(Qt::ISODate));
    for (const CheckLine& line : std::as_const(m_lines)) {
        text += verdictName(line.verdict).leftJustified(8) + line.check + QStringLiteral(": ")
            + line.text;
        if (line.error)
            text
                += QStringLiteral(" (%1: %2)").arg(errorName(line.error->code), line.error->detail);
        text += u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
    m_copy->setText(tr("Copied"));
    announce(m_copy, tr("Copied"));
}

} // namespace brevduva
