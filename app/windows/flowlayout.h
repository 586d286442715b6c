// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace brevduva {

//! Widgets in rows, as many in each as there is room for: buttons stay whole at 200 %.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items << item; }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Place { Measure, Apply };
    int arrange(const QRect& rect, Place place) const;

    QList<QLayoutItem*> m_items;
};

} // namespace brevduva
