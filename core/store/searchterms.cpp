// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchterms.h"

#include <QRegularExpression>

namespace brevduva {
namespace {

constexpr qsizetype shortestBeginning = 3;

} // namespace

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return text.toCaseFolded().split(gap, Qt::SkipEmptyParts);
}

QSet<QString> searchTermsOf(const QString& subject)
{
    QSet<QString> terms;
    for (const QString& word : wordsOf(subject)) {
        terms << word;
        for (qsizetype length = shortestBeginning; length < word.size(); ++length)
            terms << word.left(length);
    }
    return terms;
}

} // namespace brevduva
