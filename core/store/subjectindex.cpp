// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/subjectindex.h"

#include <algorithm>
#include <functional>

namespace brevduva {

QByteArray SubjectIndex::searchable(const QString& subject, const QString& caseNumber)
{
    return (subject + u' ' + caseNumber)
        .normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .simplified()
        .toUtf8();
}

void SubjectIndex::add(qint64 number, const QByteArray& searchable)
{
    m_texts += searchable;
    m_texts += '\n';
    m_ends.push_back(m_texts.size());
    m_numbers.push_back(number);
}

void SubjectIndex::select(const QString& typed)
{
    m_selected.clear();
    m_selectedCount = 0;
    if (m_numbers.empty())
        return;
    const QByteArrayList words = searchable(typed, {}).split(' ');
    std::vector<int> wordsFound(m_numbers.size(), 0);
    for (int i = 0; i < words.size(); ++i)
        markFinds(words[i], wordsFound, i);

    m_base = m_numbers.front();
    m_selected.resize(static_cast<size_t>(m_numbers.back() - m_base + 1));
    for (size_t i = 0; i < m_numbers.size(); ++i) {
        if (wordsFound[i] == words.size()) {
            m_selected[static_cast<size_t>(m_numbers[i] - m_base)] = true;
            ++m_selectedCount;
        }
    }
}

void SubjectIndex::markFinds(
    const QByteArray& word, std::vector<int>& wordsFound, int expected) const
{
    const std::boyer_moore_horspool_searcher searcher(word.cbegin(), word.cend());
    auto end = m_ends.cbegin();
    for (auto at = m_texts.cbegin(); end != m_ends.cend();) {
        at = std::search(at, m_texts.cend(), searcher);
        if (at == m_texts.cend())
            return;
        const qsizetype found = at - m_texts.cbegin();
        // the next text in line in most cases, far away in the others
        end = found < *end ? end : std::upper_bound(end, m_ends.cend(), found);
        int& count = wordsFound[static_cast<size_t>(end - m_ends.cbegin())];
        count += count == expected ? 1 : 0;
        at = m_texts.cbegin() + *end;
        ++end;
    }
}

QList<qint64> SubjectIndex::selected() const
{
    QList<qint64> numbers;
    for (const qint64 number : m_numbers) {
        if (isSelected(number))
            numbers << number;
    }
    return numbers;
}

} // namespace brevduva
