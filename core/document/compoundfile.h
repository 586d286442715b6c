// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace brevduva {

//! The directory of an OLE compound file (Word 97-2003, and the box around an encrypted docx),
//! enough to tell what is inside. Source: [MS-CFB] sections 2.2, 2.3 and 2.6.
class CompoundFile {
public:
    //! Whether \a bytes begin as a compound file does.
    static bool startsLikeCompoundFile(const QByteArray& bytes);
    //! Reads the directory; nothing when it does not hold together.
    static std::optional<CompoundFile> open(const QByteArray& bytes);

    [[nodiscard]] bool contains(const QString& name) const;
    //! The first \a count bytes of the stream \a name; shorter when there are not as many in its
    //! first sector, empty when it is absent or too small to have sectors of its own.
    [[nodiscard]] QByteArray beginning(const QString& name, qsizetype count) const;

private:
    struct Entry {
        QString name;
        quint32 firstSector = 0;
        quint64 size = 0;
    };

    explicit CompoundFile(QByteArray bytes);
    bool readDirectory();
    [[nodiscard]] qsizetype sectorAt(quint32 sector) const;
    [[nodiscard]] std::optional<quint32> sectorAfter(quint32 sector) const;
    void readEntries(qsizetype at);

    QByteArray m_bytes;
    qsizetype m_sectorBytes = 512;
    QList<Entry> m_entries;
};

} // namespace brevduva
