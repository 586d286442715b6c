// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

namespace brevduva {

//! Deliveries for a list, newest first; read from the outbox page by page as they are scrolled to,
//! so that a hundred thousand cost no more than a hundred.
class DeliveryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, Recipient, Subject, Case, When, ColumnCount };

    explicit DeliveryModel(Engine& engine, QObject* parent = nullptr);

    void setFilter(const DeliveryFilter& filter);
    [[nodiscard]] const DeliveryFilter& filter() const { return m_filter; }
    //! How many the filter matches, shown or not.
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] const Delivery& delivery(int row) const { return m_rows.at(row); }
    //! The row of a delivery that has been read; -1 when it has not.
    [[nodiscard]] int rowOf(const QUuid& delivery) const;
    void reload();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void totalChanged();

private:
    struct Head {
        QString subject;
        QString caseNumber;
    };
    void changed(const Delivery& delivery);
    [[nodiscard]] QList<Delivery> page(int from, int most) const;
    [[nodiscard]] const Head& head(const QUuid& letterId) const;
    [[nodiscard]] QString text(const Delivery& row, int column) const;

    Engine& m_engine;
    DeliveryFilter m_filter;
    QList<Delivery> m_rows;
    int m_total = 0;
    mutable QHash<QUuid, Head> m_heads;
    QTimer m_reload; //!< many new letters in a moment are read once
};

} // namespace brevduva
