// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/flowlayout.h"

#include <QWidget>

namespace brevduva {
namespace {

constexpr int gap = 6;

} // namespace

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Place::Measure);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* const item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Place::Apply);
}

int FlowLayout::arrange(const QRect& rect, Place place) const
{
    int x = rect.x();
    int y = rect.y();
    int height = 0;
    for (QLayoutItem* const item : m_items) {
        const QSize size = item->sizeHint();
        if (x > rect.x() && x + size.width() > rect.right() + 1) {
            x = rect.x();
            y += height + gap;
            height = 0;
        }
        if (place == Place::Apply)
            item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + gap;
        height = std::max(height, size.height());
    }
    return y + height - rect.y();
}

} // namespace brevduva
