// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ziparchive.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <utility>

namespace brevduva {

namespace {

// Sizes and signatures of the records: PKWARE APPNOTE 4.3.7, 4.3.12 and 4.3.16.
constexpr qsizetype localHeaderBytes = 30;
constexpr qsizetype directoryEntryBytes = 46;
constexpr qsizetype endRecordBytes = 22;
constexpr qsizetype maxEntries = 10'000;

constexpr QByteArrayView localHeaderMark("PK\x03\x04");
constexpr QByteArrayView directoryEntryMark("PK\x01\x02");
constexpr QByteArrayView endRecordMark("PK\x05\x06");

quint16 word(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 doubleWord(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

bool hasMark(const QByteArray& bytes, qsizetype at, QByteArrayView mark, qsizetype recordBytes)
{
    return at >= 0 && at + recordBytes <= bytes.size()
        && QByteArrayView(bytes).sliced(at, mark.size()) == mark;
}

//! Raw deflate, stopped at \a maxBytes. qUncompress() wants a zlib frame that a zip has not.
std::optional<QByteArray> inflated(QByteArrayView packed, qsizetype maxBytes)
{
    z_stream stream {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return {};
    QByteArray out(maxBytes, Qt::Uninitialized);
    // zlib does not write to its input; the pointer type is from before const
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int status = inflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    inflateEnd(&stream);
    const bool full = status == Z_BUF_ERROR && out.size() == maxBytes;
    if (status != Z_STREAM_END && !full)
        return {};
    return out;
}

} // namespace

ZipArchive::ZipArchive(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

bool ZipArchive::startsLikeZip(const QByteArray& bytes)
{
    return bytes.startsWith(localHeaderMark) || bytes.startsWith(endRecordMark);
}

std::optional<ZipArchive> ZipArchive::open(const QByteArray& bytes)
{
    ZipArchive archive(bytes);
    if (!startsLikeZip(bytes) || !archive.readDirectory())
        return {};
    return archive;
}

bool ZipArchive::readDirectory()
{
    // a comment of up to 65535 bytes may follow the end record
    const qsizetype end = m_bytes.lastIndexOf(endRecordMark);
    if (!hasMark(m_bytes, end, endRecordMark, endRecordBytes))
        return false;
    const qsizetype count = word(m_bytes, end + 10);
    qsizetype at = doubleWord(m_bytes, end + 16);
    if (count > maxEntries)
        return false;
    for (qsizetype i = 0; i < count; ++i) {
        if (!hasMark(m_bytes, at, directoryEntryMark, directoryEntryBytes))
            return false;
        const qsizetype nameBytes = word(m_bytes, at + 28);
        if (at + directoryEntryBytes + nameBytes > m_bytes.size())
            return false;
        m_entries.append({m_bytes.mid(at + directoryEntryBytes, nameBytes), word(m_bytes, at + 10),
            doubleWord(m_bytes, at + 20), doubleWord(m_bytes, at + 42)});
        at += directoryEntryBytes + nameBytes + word(m_bytes, at + 30) + word(m_bytes, at + 32);
    }
    return true;
}

const ZipArchive::Entry* ZipArchive::find(const QByteArray& name) const
{
    const auto found = std::ranges::find(m_entries, name, &Entry::name);
    return found == m_entries.cend() ? nullptr : &*found;
}

bool ZipArchive::contains(const QByteArray& name) const { return find(name) != nullptr; }

std::optional<QByteArray> ZipArchive::read(const QByteArray& name, qsizetype maxBytes) const
{
    const Entry* const entry = find(name);
    if (!entry || !hasMark(m_bytes, entry->headerAt, localHeaderMark, localHeaderBytes))
        return {};
    const qsizetype header = entry->headerAt;
    const qsizetype data
        = header + localHeaderBytes + word(m_bytes, header + 26) + word(m_bytes, header + 28);
    if (data + qsizetype(entry->packedSize) > m_bytes.size())
        return {};
    const auto packed = QByteArrayView(m_bytes).sliced(data, entry->packedSize);
    constexpr quint16 stored = 0;
    constexpr quint16 deflated = 8;
    if (entry->method == stored)
        return packed.first(std::min(packed.size(), maxBytes)).toByteArray();
    if (entry->method == deflated)
        return inflated(packed, maxBytes);
    return {};
}

} // namespace brevduva
