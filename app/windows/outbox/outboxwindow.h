// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/deliverymodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace brevduva {

class DeliveryPage;

//! "Was it sent?": every letter, found by number, subject, case or date, and what became of it.
class OutboxWindow : public QWidget {
    Q_OBJECT

public:
    explicit OutboxWindow(Engine& engine, QWidget* parent = nullptr);

    //! Shows \a delivery; a null id only shows the list.
    void choose(const QUuid& delivery);

Q_SIGNALS:
    void helpAsked(const QString& page);
    void sendAgainAsked(const brevduva::Delivery& delivery);

private:
    [[nodiscard]] QWidget* makeFilters();
    void refilter();
    void showTotal();
    void exportList();
    void saveProof(const Delivery& delivery);
    void tell(const Error& error);

    Engine& m_engine;
    DeliveryModel m_model;
    QLineEdit* m_search;
    QComboBox* m_state;
    QComboBox* m_period;
    QTableView* m_list;
    QLabel* m_total;
    DeliveryPage* m_page;
    QUuid m_chosen;
    QTimer m_typed;
};

} // namespace brevduva
