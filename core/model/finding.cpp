// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/finding.h"

#include <QMetaEnum>

namespace brevduva {

QString adviceName(Advice advice)
{
    return QString::fromLatin1(QMetaEnum::fromType<Advice>().valueToKey(static_cast<int>(advice)));
}

} // namespace brevduva
