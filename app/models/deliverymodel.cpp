// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/deliverymodel.h"

#include "app/windows/statelook.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace brevduva {
namespace {

constexpr int pageSize = 200;

} // namespace

DeliveryModel::DeliveryModel(Engine& engine, QObject* parent)
    : QAbstractTableModel(parent)
    , m_engine(engine)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(50ms);
    connect(&m_reload, &QTimer::timeout, this, &DeliveryModel::reload);
    connect(&m_engine, &Engine::changed, this, &DeliveryModel::changed);
    connect(&m_engine, &Engine::opened, this, &DeliveryModel::reload);
    reload();
}

void DeliveryModel::setFilter(const DeliveryFilter& filter)
{
    m_filter = filter;
    reload();
}

void DeliveryModel::reload()
{
    m_reload.stop();
    const auto wanted = std::max<qsizetype>(pageSize, m_rows.size());
    beginResetModel();
    m_heads.clear();
    m_rows = page(0, static_cast<int>(wanted));
    const auto total = m_engine.outbox() ? m_engine.outbox()->count(m_filter) : Result<int>(0);
    m_total = total.value_or(static_cast<int>(m_rows.size()));
    endResetModel();
    Q_EMIT totalChanged();
}

QList<Delivery> DeliveryModel::page(int from, int most) const
{
    if (!m_engine.outbox())
        return {};
    DeliveryFilter filter = m_filter;
    filter.offset = from;
    filter.limit = most;
    return m_engine.outbox()->deliveries(filter).value_or(QList<Delivery>());
}

void DeliveryModel::changed(const Delivery& delivery)
{
    const int row = rowOf(delivery.id);
    if (row < 0) {
        m_reload.start();
        return;
    }
    m_rows[row] = delivery;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    if (!m_filter.states.isEmpty() && !m_filter.states.contains(delivery.state))
        m_reload.start(); // it has left the list
}

int DeliveryModel::rowOf(const QUuid& delivery) const
{
    const auto row = std::ranges::find(m_rows, delivery, &Delivery::id);
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

int DeliveryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DeliveryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool DeliveryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_rows.size() < m_total;
}

void DeliveryModel::fetchMore(const QModelIndex& parent)
{
    if (parent.isValid())
        return;
    const auto more = page(static_cast<int>(m_rows.size()), pageSize);
    if (more.isEmpty()) {
        m_total = static_cast<int>(m_rows.size()); // some have gone meanwhile
        return;
    }
    const auto first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    m_rows << more;
    endInsertRows();
}

const DeliveryModel::Head& DeliveryModel::head(const QUuid& letterId) const
{
    auto known = m_heads.find(letterId);
    if (known == m_heads.end()) {
        const auto letter = m_engine.outbox()
            ? m_engine.outbox()->letterHead(letterId)
            : Result<Letter>(fail(ErrorCode::NotFound, QStringLiteral("closed")));
        known = m_heads.insert(letterId,
            letter ? Head {letter->subject, letter->caseNumber} : Head {tr("(not readable)"), {}});
    }
    return *known;
}

QString DeliveryModel::text(const Delivery& row, int column) const
{
    switch (column) {
    case State:
        return headline(row);
    case Recipient:
        return row.recipient.masked();
    case Subject:
        return head(row.letterId).subject;
    case Case:
        return head(row.letterId).caseNumber;
    case When:
        return whenWords(row.createdAt);
    default:
        return {};
    }
}

QVariant DeliveryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Delivery& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(toneIcon(toneOf(row.state))) : QVariant();
    default:
        return {};
    }
}

QVariant DeliveryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("What became of it");
    case Recipient:
        return tr("Recipient");
    case Subject:
        return tr("Subject");
    case Case:
        return tr("Case");
    case When:
        return tr("Handed in");
    default:
        return {};
    }
}

} // namespace brevduva
