// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stepcount.h"

#include <QtEndian>

namespace brevduva {
namespace {

constexpr qsizetype fileBytes = 16;

} // namespace

StepCount::StepCount(const QString& folder)
    : m_file(folder + u'/' + fileName())
{
}

std::optional<qint64> StepCount::read(const QString& folder)
{
    QFile file(folder + u'/' + fileName());
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.read(fileBytes + 1);
    if (bytes.size() != fileBytes)
        return std::nullopt;
    const auto steps = qFromLittleEndian<qint64>(bytes.constData());
    const auto complement = qFromLittleEndian<qint64>(bytes.constData() + sizeof(qint64));
    if (complement != ~steps || steps < 0)
        return std::nullopt;
    return steps;
}

void StepCount::write(qint64 steps)
{
    // A witness that cannot be written down is no reason to hold letters back.
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return;
    QByteArray bytes(fileBytes, '\0');
    qToLittleEndian<qint64>(steps, bytes.data());
    qToLittleEndian<qint64>(~steps, bytes.data() + sizeof(qint64));
    if (m_file.seek(0))
        m_file.write(bytes);
}

} // namespace brevduva
