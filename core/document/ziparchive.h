// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace brevduva {

//! The table of contents of a zip file in memory, enough to tell what an office document is.
//! Offsets come from the file and are never trusted. No zip64, no split archives.
class ZipArchive {
public:
    //! Reads the central directory; nothing when there is none that holds together.
    static std::optional<ZipArchive> open(const QByteArray& bytes);
    //! Whether \a bytes begin as a zip file does.
    static bool startsLikeZip(const QByteArray& bytes);

    [[nodiscard]] bool contains(const QByteArray& name) const;
    //! The entry's content, at most \a maxBytes of it; nothing when it is absent or unreadable.
    [[nodiscard]] std::optional<QByteArray> read(const QByteArray& name, qsizetype maxBytes) const;

private:
    struct Entry {
        QByteArray name;
        quint16 method = 0;
        quint32 packedSize = 0;
        quint32 headerAt = 0;
    };

    explicit ZipArchive(QByteArray bytes);
    bool readDirectory();
    [[nodiscard]] const Entry* find(const QByteArray& name) const;

    QByteArray m_bytes;
    QList<Entry> m_entries;
};

} // namespace brevduva
