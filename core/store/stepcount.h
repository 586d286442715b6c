// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <optional>

namespace brevduva {

//! How many steps the outbox has committed, kept beside the database. SQLite takes a log that is
//! gone or damaged for one that ended earlier; then the database counts fewer steps than stand
//! here, and what was sent in the missing ones must not be sent again.
//!
//! It is written after the commit and never flushed: it lives through the end of the process, and
//! after a power failure it may be older than the database, never newer.
//! Sixteen bytes: the count and its complement, both little-endian.
class StepCount {
public:
    explicit StepCount(const QString& folder);

    [[nodiscard]] static QString fileName() { return QStringLiteral("outbox.steps"); }
    //! Empty when there is none, or none that can be trusted.
    [[nodiscard]] static std::optional<qint64> read(const QString& folder);

    void write(qint64 steps);

private:
    QFile m_file;
};

} // namespace brevduva
