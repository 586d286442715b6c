// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace brevduva {

//! The time of day. A person may set it back; the outbox must not mind.
class Clock {
public:
    virtual ~Clock() = default;
    //! Now, UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace brevduva
