// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/savingswindow.h"

#include "app/proof/listexport.h"
#include "app/windows/announce.h"
#include "app/windows/look.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QStandardPaths>
#include <QTableWidget>

#include <algorithm>

namespace brevduva {
namespace {

constexpr qsizetype shownMonths = 12;

QString monthWords(QDate month) { return QLocale().toString(month, QStringLiteral("MMM yyyy")); }

} // namespace

SavingsChart::SavingsChart(QWidget* parent)
    : QWidget(parent)
{
    setMinimumHeight(160);
    setAccessibleName(tr("Letters by month"));
}

void SavingsChart::show(const QList<MonthOfLetters>& months)
{
    m_months = months.size() > shownMonths ? months.last(shownMonths) : months;
    QStringList words;
    for (const MonthOfLetters& row : std::as_const(m_months))
        words << tr("%1: %2 digital, %3 on paper")
                     .arg(monthWords(row.month))
                     .arg(row.digital)
                     .arg(row.paper);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

void SavingsChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = palette().color(QPalette::WindowText);
    const QColor digitalColour = toneColour(Tone::Good);
    const QColor paperColour = toneColour(Tone::Mind);
    const int line = fontMetrics().height();
    const QRectF legend(0, 0, width(), line + 8);
    const QRectF area = QRectF(rect()).adjusted(0, legend.height(), 0, -line - 6);

    const auto mark = [&](qreal x, const QColor& colour, bool hatched, const QString& words) {
        painter.setPen(colour);
        painter.setBrush(hatched ? QBrush(colour, Qt::BDiagPattern) : QBrush(colour));
        painter.drawRect(QRectF(x, 4, 14, line - 4));
        painter.setPen(ink);
        painter.drawText(QPointF(x + 20, line - 2), words);
        return x + 40 + fontMetrics().horizontalAdvance(words);
    };
    mark(mark(0, digitalColour, false, tr("Digital")), paperColour, true, tr("Paper"));

    int most = 1;
    for (const MonthOfLetters& row : std::as_const(m_months))
        most = std::max(most, row.digital + row.paper);
    const qreal step = area.width() / shownMonths;
    const qreal bar = step * 0.62;
    for (qsizetype i = 0; i < m_months.size(); ++i) {
        const MonthOfLetters& row = m_months[i];
        const qreal x = area.left() + step * static_cast<qreal>(i) + (step - bar) / 2;
        const qreal digital = (area.height() - line) * row.digital / most;
        const qreal paper = (area.height() - line) * row.paper / most;
        painter.setPen(digitalColour);
        painter.setBrush(digitalColour);
        painter.drawRect(QRectF(x, area.bottom() - digital, bar, digital));
        painter.setPen(paperColour);
        painter.setBrush(QBrush(paperColour, Qt::BDiagPattern)); // told apart without colour too
        painter.drawRect(QRectF(x, area.bottom() - digital - paper, bar, paper));
        painter.setPen(ink);
        painter.drawText(
            QRectF(x - step, area.bottom() - digital - paper - line, bar + 2 * step, line),
            Qt::AlignCenter, QString::number(row.digital + row.paper));
        painter.drawText(QRectF(x - step, area.bottom() + 4, bar + 2 * step, line), Qt::AlignCenter,
            QLocale().toString(row.month, QStringLiteral("MMM")));
    }
    painter.setPen(QPen(ink, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

SavingsWindow::SavingsWindow(Engine& engine, QWidget* parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_heading(makeHeading({}))
    , m_hint(makeHint())
    , m_chart(new SavingsChart)
    , m_table(new QTableWidget(0, 4))
{
    setWindowTitle(tr("Savings – Brevduva"));
    setWindowIcon(pigeonIcon());
    resize(720, 600);
    m_heading->setObjectName(QStringLiteral("savings"));
    m_table->setHorizontalHeaderLabels({tr("Month"), tr("Digital"), tr("Paper"), tr("Saved")});
    m_table->setAccessibleName(tr("Letters and savings by month"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    auto* const list = new QPushButton(tr("Save &table …"));
    connect(list, &QPushButton::clicked, this, &SavingsWindow::save);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_hint);
    column->addWidget(m_chart, 2);
    column->addWidget(m_table, 2);
    column->addWidget(list, 0, Qt::AlignRight);
    auto* const help = new QShortcut(QKeySequence(QKeySequence::HelpContents), this);
    connect(help, &QShortcut::activated, this,
        [this] { Q_EMIT helpAsked(QStringLiteral("besparing")); });
    connect(&m_engine, &Engine::opened, this, &SavingsWindow::refresh);
    connect(&m_engine, &Engine::countsChanged, this, &SavingsWindow::refresh);
    refresh();
}

void SavingsWindow::refresh()
{
    const auto prices = PriceTable::parse(m_engine.settings().text(QStringLiteral("prices.table")));
    const auto days = m_engine.outbox() ? m_engine.outbox()->lettersByDay()
                                        : Result<QList<DayOfLetters>>(QList<DayOfLetters>());
    m_months = prices && days ? savingsByMonth(*days, *prices) : QList<MonthOfLetters>();
    int saved = 0;
    int digital = 0;
    int paper = 0;
    for (const MonthOfLetters& row : std::as_const(m_months)) {
        saved += row.savedOre;
        digital += row.digital;
        paper += row.paper;
    }
    m_heading->setText(m_months.isEmpty() ? tr("Nothing has been sent yet.")
                                          : tr("%1 saved").arg(moneyWords(saved)));
    const int share = digital + paper > 0 ? digital * 100 / (digital + paper) : 0;
    const QDate today = QDate::currentDate();
    m_hint->setText(prices
            ? tr("%1 of %2 letters (%3 %) went digitally. A letter on paper is reckoned at %4, a "
                 "digital one at %5.")
                  .arg(digital)
                  .arg(digital + paper)
                  .arg(share)
                  .arg(moneyWords(prices->oreFor(Channel::Paper, today)),
                      moneyWords(prices->oreFor(Channel::Digital, today)))
            : tr("The price table in the settings cannot be read. Ask IT to correct it."));
    m_chart->show(m_months);
    m_table->setRowCount(static_cast<int>(m_months.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const MonthOfLetters& row = m_months[m_months.size() - 1 - i]; // newest first
        const QStringList cells {monthWords(row.month), QString::number(row.digital),
            QString::number(row.paper), moneyWords(row.savedOre)};
        for (int column = 0; column < cells.size(); ++column) {
            auto* const cell = new QTableWidgetItem(cells[column]);
            if (column > 0)
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(i, column, cell);
        }
    }
}

void SavingsWindow::save()
{
    auto* const dialog = new QFileDialog(this, tr("Save table"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        QStringLiteral("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(tr("savings.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QString text = QStringLiteral("month;digital;paper;saved_sek\r\n");
        for (const MonthOfLetters& row : std::as_const(m_months))
            text += QStringLiteral("%1;%2;%3;%4\r\n")
                        .arg(row.month.toString(QStringLiteral("yyyy-MM")))
                        .arg(row.digital)
                        .arg(row.paper)
                        .arg(row.savedOre / 100.0, 0, 'f', 2);
        QSaveFile file(path);
        const bool saved = file.open(QIODevice::WriteOnly)
            && file.write(text.toUtf8()) == text.toUtf8().size() && file.commit();
        m_hint->setText(saved ? tr("Saved in %1.").arg(path)
                              : tr("The table could not be saved in %1.").arg(path));
    });
    dialog->open();
}

} // namespace brevduva
