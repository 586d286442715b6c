// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace brevduva {

QString languageFor(const QString& wanted)
{
    if (wanted == QStringLiteral("sv") || wanted == QStringLiteral("en"))
        return wanted;
    return QLocale::system().language() == QLocale::English ? QStringLiteral("en")
                                                            : QStringLiteral("sv");
}

void speak(const QString& language)
{
    static QTranslator* current = nullptr;
    if (current) {
        QCoreApplication::removeTranslator(current);
        delete std::exchange(current, nullptr);
    }
    current = new QTranslator(QCoreApplication::instance());
    if (current->load(QStringLiteral(":/i18n/brevduva_%1.qm").arg(language)))
        QCoreApplication::installTranslator(current);
    QLocale::setDefault(QLocale(language));
}

} // namespace brevduva
