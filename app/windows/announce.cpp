// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/announce.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QWidget>

namespace brevduva {

void announce(QWidget* widget, const QString& text)
{
    if (widget->accessibleDescription() == text)
        return;
    widget->setAccessibleDescription(text);
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent described(widget, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void addClearButton(QLineEdit* edit)
{
    edit->setClearButtonEnabled(true);
    for (QToolButton* const button : edit->findChildren<QToolButton*>())
        button->setAccessibleName(QCoreApplication::translate("ClearButton", "Clear"));
}

QString sizeWords(qint64 bytes)
{
    constexpr double kilo = 1024;
    const QLocale locale;
    if (bytes < 1000)
        return QStringLiteral("%1 byte").arg(bytes);
    if (static_cast<double>(bytes) < kilo * kilo)
        return locale.toString(static_cast<double>(bytes) / kilo, 'f', 0)
            + QStringLiteral("\u00a0kB");
    return locale.toString(static_cast<double>(bytes) / kilo / kilo, 'f', 2)
        + QStringLiteral("\u00a0MB");
}

QString moneyWords(int ore)
{
    return QLocale().toString(ore / 100.0, 'f', 2) + QStringLiteral("\u00a0kr");
}

} // namespace brevduva
