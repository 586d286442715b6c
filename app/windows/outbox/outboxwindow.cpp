// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/outbox/outboxwindow.h"

#include "app/proof/listexport.h"
#include "app/proof/proof.h"
#include "app/text/errortext.h"
#include "app/windows/announce.h"
#include "app/windows/look.h"
#include "app/windows/outbox/deliverypage.h"
#include "core/send/deliverystate.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QSplitter>
#include <QStandardPaths>
#include <QTableView>

using namespace std::chrono_literals;

namespace brevduva {

OutboxWindow::OutboxWindow(Engine& engine, QWidget* parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_model(engine)
    , m_search(new QLineEdit)
    , m_state(new QComboBox)
    , m_period(new QComboBox)
    , m_list(new QTableView)
    , m_total(makeHint())
    , m_page(new DeliveryPage(engine))
{
    setWindowTitle(tr("Sent letters – Brevduva"));
    setWindowIcon(pigeonIcon());
    resize(1180, 720);
    m_list->setModel(&m_model);
    m_list->setObjectName(QStringLiteral("deliveries"));
    m_list->setAccessibleName(tr("Letters"));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAlternatingRowColors(true);
    m_list->setShowGrid(false);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(m_list->fontMetrics().height() + 12);
    auto* const header = m_list->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Interactive);
    const int letter = m_list->fontMetrics().averageCharWidth();
    m_list->setColumnWidth(DeliveryModel::State, letter * 40);
    m_list->setColumnWidth(DeliveryModel::Recipient, letter * 18);
    m_list->setColumnWidth(DeliveryModel::Subject, letter * 30);
    m_list->setColumnWidth(DeliveryModel::Case, letter * 14);
    header->setStretchLastSection(true);

    auto* const left = new QWidget;
    auto* const column = new QVBoxLayout(left);
    column->addWidget(makeFilters());
    column->addWidget(m_list, 1);
    column->addWidget(m_total);
    auto* const split = new QSplitter;
    split->addWidget(left);
    split->addWidget(m_page);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto* const whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(split);

    m_typed.setSingleShot(true);
    m_typed.setInterval(150ms);
    connect(&m_typed, &QTimer::timeout, this, &OutboxWindow::refilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& now) {
            if (!now.isValid())
                return;
            m_chosen = m_model.delivery(now.row()).id;
            m_page->show(m_model.delivery(now.row()));
        });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (const int row = m_model.rowOf(m_chosen); row >= 0)
            m_list->selectRow(row);
    });
    connect(&m_model, &DeliveryModel::totalChanged, this, &OutboxWindow::showTotal);
    connect(m_page, &DeliveryPage::proofAsked, this, &OutboxWindow::saveProof);
    connect(m_page, &DeliveryPage::sendAgainAsked, this, &OutboxWindow::sendAgainAsked);
    auto* const help = new QShortcut(QKeySequence(QKeySequence::HelpContents), this);
    connect(help, &QShortcut::activated, this,
        [this] { Q_EMIT helpAsked(QStringLiteral("skickade")); });
    auto* const find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    showTotal();
    m_search->setFocus();
}

QWidget* OutboxWindow::makeFilters()
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Number, subject or case"));
    m_search->setAccessibleName(tr("Search by number, subject or case"));
    addClearButton(m_search);
    m_state->setAccessibleName(tr("Which letters"));
    for (const QString& name : {tr("All letters"), tr("Need somebody"), tr("On their way"),
             tr("In a mailbox"), tr("Printed"), tr("Stopped")})
        m_state->addItem(name);
    m_period->setAccessibleName(tr("From when"));
    for (const QString& name :
        {tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("Last 12 months")})
        m_period->addItem(name);
    auto* const list = new QPushButton(tr("Save &list …"));
    list->setToolTip(tr("Saves the letters that are shown as a table for Excel (CSV)"));
    connect(list, &QPushButton::clicked, this, &OutboxWindow::exportList);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typed.start(); });
    connect(m_state, &QComboBox::currentIndexChanged, this, &OutboxWindow::refilter);
    connect(m_period, &QComboBox::currentIndexChanged, this, &OutboxWindow::refilter);
    auto* const filters = new QWidget;
    auto* const row = new QHBoxLayout(filters);
    row->setContentsMargins({});
    row->addWidget(m_search, 1);
    row->addWidget(m_state);
    row->addWidget(m_period);
    row->addWidget(list);
    return filters;
}

void OutboxWindow::refilter()
{
    DeliveryFilter filter;
    switch (m_state->currentIndex()) {
    case 1:
        filter.states = {DeliveryState::NeedsAttention, DeliveryState::Unknown};
        break;
    case 2:
        filter.states = unfinishedStates();
        break;
    case 3:
        filter.states = {DeliveryState::Delivered};
        break;
    case 4:
        filter.states = {DeliveryState::Printed};
        break;
    case 5:
        filter.states = {DeliveryState::Cancelled};
        break;
    default:
        break;
    }
    const QDateTime midnight = QDate::currentDate().startOfDay();
    switch (m_period->currentIndex()) {
    case 1:
        filter.from = midnight;
        break;
    case 2:
        filter.from = midnight.addDays(-6);
        break;
    case 3:
        filter.from = midnight.addDays(-29);
        break;
    case 4:
        filter.from = midnight.addMonths(-12);
        break;
    default:
        break;
    }
    const QString typed = m_search->text().trimmed();
    const auto readings
        = RecipientId::candidates(typed, m_engine.clock().now().toLocalTime().date());
    if (!readings.isEmpty())
        filter.recipient = readings.constLast();
    else
        filter.text = typed;
    m_model.setFilter(filter);
}

void OutboxWindow::showTotal()
{
    const DeliveryFilter& filter = m_model.filter();
    const bool filtered = filter.recipient || !filter.text.isEmpty() || !filter.states.isEmpty()
        || filter.from.isValid();
    QString words = tr("%n letter(s)", nullptr, m_model.total());
    if (m_model.total() == 0)
        words = filtered ? tr("No letter fits what you searched for.")
                         : tr("No letter has been sent yet.");
    if (m_total->text() == words)
        return;
    m_total->setText(words);
    announce(m_list, words);
}

void OutboxWindow::choose(const QUuid& delivery)
{
    if (delivery.isNull() || !m_engine.outbox())
        return;
    m_search->clear();
    m_state->setCurrentIndex(0);
    m_period->setCurrentIndex(0);
    refilter();
    m_chosen = delivery;
    if (const int row = m_model.rowOf(delivery); row >= 0)
        m_list->selectRow(row);
    else if (const auto found = m_engine.outbox()->delivery(delivery))
        m_page->show(*found);
    m_list->setFocus();
}

void OutboxWindow::tell(const Error& error)
{
    const ErrorWords words = errorWords(error);
    auto* const box = new QMessageBox(
        QMessageBox::Warning, tr("That could not be done"), words.what, QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(words.next);
    box->open();
}

namespace {

void save(QWidget* window, const QString& title, const QString& name, const QString& kind,
    const std::function<void(const QString&)>& write)
{
    auto* const dialog = new QFileDialog(
        window, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), kind);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, write);
    dialog->open();
}

} // namespace

void OutboxWindow::exportList()
{
    save(this, tr("Save list"), tr("letters.csv"), QStringLiteral("CSV (*.csv)"),
        [this](const QString& path) {
            if (!m_engine.outbox())
                return;
            if (const auto written = writeList(*m_engine.outbox(), m_model.filter(), path);
                !written)
                tell(written.error());
        });
}

void OutboxWindow::saveProof(const Delivery& delivery)
{
    save(this, tr("Save proof"),
        tr("proof %1.pdf").arg(delivery.id.toString(QUuid::WithoutBraces).left(8)),
        QStringLiteral("PDF (*.pdf)"), [this, delivery](const QString& path) {
            const auto facts = m_engine.outbox() ? proofFacts(*m_engine.outbox(), delivery)
                                                 : Result<ProofFacts>(fail(ErrorCode::NotFound,
                                                     QStringLiteral("the outbox is closed")));
            const auto written = facts ? writeProof(*facts, m_engine.parts().identity(), path)
                                       : Result<void>(fail(facts.error()));
            if (!written)
                tell(written.error());
        });
}

} // namespace brevduva
