// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "core/send/savings.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace brevduva {

//! Letters by month and channel as bars. Reads out loud as a table beside it.
class SavingsChart : public QWidget {
    Q_OBJECT

public:
    explicit SavingsChart(QWidget* parent = nullptr);
    void show(const QList<MonthOfLetters>& months);
    [[nodiscard]] QSize sizeHint() const override { return {560, 220}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<MonthOfLetters> m_months;
};

//! What digital letters have saved, month by month: no people in it.
class SavingsWindow : public QWidget {
    Q_OBJECT

public:
    explicit SavingsWindow(Engine& engine, QWidget* parent = nullptr);

Q_SIGNALS:
    void helpAsked(const QString& page);

private:
    void refresh();
    void save();

    Engine& m_engine;
    QList<MonthOfLetters> m_months;
    QLabel* m_heading;
    QLabel* m_hint;
    SavingsChart* m_chart;
    QTableWidget* m_table;
};

} // namespace brevduva
