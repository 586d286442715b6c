// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/popplerquiet.h"

#include <QString>
#include <QVariant>

#include <poppler-qt6.h>

namespace brevduva {

void silencePoppler()
{
    static const bool once = [] {
        Poppler::setDebugErrorFunction([](const QString&, const QVariant&) {}, {});
        return true;
    }();
    static_cast<void>(once);
}

} // namespace brevduva
