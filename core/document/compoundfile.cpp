// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/compoundfile.h"

#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace brevduva {

namespace {

constexpr QByteArrayView mark("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
constexpr qsizetype headerBytes = 512;
constexpr qsizetype entryBytes = 128;
constexpr quint32 lastRegularSector = 0xFFFFFFFA;
constexpr qsizetype fatSectorsInHeader = 109;
constexpr quint64 smallStreamBytes = 4096;
constexpr int maxDirectorySectors = 4096;

quint16 word(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 doubleWord(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

} // namespace

CompoundFile::CompoundFile(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

bool CompoundFile::startsLikeCompoundFile(const QByteArray& bytes)
{
    return bytes.startsWith(mark);
}

std::optional<CompoundFile> CompoundFile::open(const QByteArray& bytes)
{
    CompoundFile file(bytes);
    if (!startsLikeCompoundFile(bytes) || bytes.size() < headerBytes || !file.readDirectory())
        return {};
    return file;
}

//! Where \a sector lies, or -1.
qsizetype CompoundFile::sectorAt(quint32 sector) const
{
    if (sector > lastRegularSector)
        return -1;
    // the header takes the place of one sector, whatever their size
    const qsizetype at = (qsizetype(sector) + 1) * m_sectorBytes;
    return at + m_sectorBytes <= m_bytes.size() ? at : -1;
}

//! The next sector of the same chain. The allocation table's sectors beyond those the header lists
//! are not followed: a directory that lies after 6.8 MB of text is told by its first sectors.
std::optional<quint32> CompoundFile::sectorAfter(quint32 sector) const
{
    const qsizetype perSector = m_sectorBytes / 4;
    const qsizetype table = qsizetype(sector) / perSector;
    if (table >= fatSectorsInHeader)
        return {};
    const qsizetype at = sectorAt(doubleWord(m_bytes, 76 + 4 * table));
    if (at < 0)
        return {};
    return doubleWord(m_bytes, at + 4 * (qsizetype(sector) % perSector));
}

bool CompoundFile::readDirectory()
{
    const int shift = word(m_bytes, 30);
    if (shift != 9 && shift != 12)
        return false;
    m_sectorBytes = qsizetype(1) << shift;
    std::optional<quint32> sector = doubleWord(m_bytes, 48);
    for (int i = 0; i < maxDirectorySectors && sector; ++i) {
        const qsizetype at = sectorAt(*sector);
        if (at < 0)
            break;
        readEntries(at);
        sector = sectorAfter(*sector);
    }
    return !m_entries.isEmpty();
}

void CompoundFile::readEntries(qsizetype at)
{
    for (qsizetype offset = at; offset < at + m_sectorBytes; offset += entryBytes) {
        const qsizetype nameBytes = word(m_bytes, offset + 64); // with its closing zero
        if (nameBytes < 2 || nameBytes > 64)
            continue;
        QStringDecoder decode(QStringDecoder::Utf16LE, QStringDecoder::Flag::Stateless);
        m_entries.append({decode(QByteArrayView(m_bytes).sliced(offset, nameBytes - 2)),
            doubleWord(m_bytes, offset + 116), doubleWord(m_bytes, offset + 120)});
    }
}

bool CompoundFile::contains(const QString& name) const
{
    return std::ranges::find(m_entries, name, &Entry::name) != m_entries.cend();
}

QByteArray CompoundFile::beginning(const QString& name, qsizetype count) const
{
    const auto entry = std::ranges::find(m_entries, name, &Entry::name);
    if (entry == m_entries.cend() || entry->size < smallStreamBytes)
        return {};
    const qsizetype at = sectorAt(entry->firstSector);
    return at < 0 ? QByteArray() : m_bytes.mid(at, std::min(count, m_sectorBytes));
}

} // namespace brevduva
