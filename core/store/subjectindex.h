// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>

#include <vector>

namespace brevduva {

//! Letters by what stands in their subject and case number, in memory: on disk these are sealed,
//! and hashes of words would not find parts of them. docs/decisions/0007-outbox-search.md.
class SubjectIndex {
public:
    //! The text of one letter as it is kept and searched: one case, one kind of space.
    [[nodiscard]] static QByteArray searchable(const QString& subject, const QString& caseNumber);

    //! \a number is higher than every one before.
    void add(qint64 number, const QByteArray& searchable);
    [[nodiscard]] qint64 lastNumber() const { return m_numbers.empty() ? 0 : m_numbers.back(); }

    //! Marks the letters in whose text every word of \a typed is found.
    void select(const QString& typed);
    [[nodiscard]] qint64 selectedCount() const { return m_selectedCount; }
    [[nodiscard]] bool isSelected(qint64 number) const
    {
        return number >= m_base && number - m_base < std::ssize(m_selected)
            && m_selected[static_cast<size_t>(number - m_base)];
    }
    [[nodiscard]] QList<qint64> selected() const;

private:
    void markFinds(const QByteArray& word, std::vector<int>& wordsFound, int expected) const;

    QByteArray m_texts; //!< one after the other, a line feed after each
    std::vector<qsizetype> m_ends; //!< of each text in m_texts, past its line feed
    std::vector<qint64> m_numbers;
    qint64 m_base = 0;
    std::vector<bool> m_selected; //!< by number, from m_base
    qint64 m_selectedCount = 0;
};

} // namespace brevduva
