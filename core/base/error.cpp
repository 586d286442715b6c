// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QMetaEnum>

namespace brevduva {

QString errorName(ErrorCode code)
{
    const char* const key = QMetaEnum::fromType<ErrorCode>().valueToKey(static_cast<int>(code));
    return key ? QString::fromLatin1(key) : QStringLiteral("Internal");
}

ErrorCode errorCodeFromName(const QString& name)
{
    bool known = false;
    const int value
        = QMetaEnum::fromType<ErrorCode>().keyToValue(name.toLatin1().constData(), &known);
    return known ? static_cast<ErrorCode>(value) : ErrorCode::Internal;
}

} // namespace brevduva
