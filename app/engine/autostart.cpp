// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace brevduva {

#ifdef Q_OS_LINUX
void setAutostart(Autostart wanted)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/autostart");
    const QString path = folder + QStringLiteral("/brevduva.desktop");
    if (wanted == Autostart::No) {
        QFile::remove(path);
        return;
    }
    const QString content = QStringLiteral("[Desktop Entry]\nType=Application\nName=Brevduva\n"
                                           "Exec=\"%1\" --background\nIcon=brevduva\n"
                                           "X-GNOME-Autostart-enabled=true\n")
                                .arg(QCoreApplication::applicationFilePath());
    QFile now(path);
    if (now.open(QIODevice::ReadOnly) && now.readAll() == content.toUtf8())
        return;
    QDir().mkpath(folder);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(content.toUtf8());
        file.commit();
    }
}
#else
void setAutostart(Autostart) { }
#endif

} // namespace brevduva
