// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waitfor.h"

#include <QFile>
#include <QRegularExpression>

namespace brevduva::test {

QByteArray sharedFile(const QString& path)
{
    QFile file(QStringLiteral(BREVDUVA_SHARED "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the reference file %s is missing", qPrintable(path));
    return file.readAll();
}

void failOnWarnings() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

} // namespace brevduva::test
