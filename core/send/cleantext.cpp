// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/send/cleantext.h"

namespace brevduva {
namespace {

bool isAllowed(QChar c)
{
    if (c == u'\t' || c == u'\n')
        return true;
    return c >= u' ' && c != QChar(0xFFFE) && c != QChar(0xFFFF);
}

} // namespace

QString cleanText(const QString& text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QString clean;
    clean.reserve(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QChar c = lines[i];
        const bool pair
            = c.isHighSurrogate() && i + 1 < lines.size() && lines[i + 1].isLowSurrogate();
        if (pair) {
            clean += c;
            clean += lines[++i];
        } else if (!c.isSurrogate() && isAllowed(c)) {
            clean += c;
        }
    }
    return clean.normalized(QString::NormalizationForm_C);
}

Letter cleaned(Letter letter)
{
    letter.subject = cleanText(letter.subject).trimmed();
    letter.message.text = cleanText(letter.message.text);
    letter.reference = cleanText(letter.reference).trimmed();
    letter.caseNumber = cleanText(letter.caseNumber).trimmed();
    for (MetadataEntry& entry : letter.metadata)
        entry = {cleanText(entry.tag).trimmed(), cleanText(entry.value).trimmed()};
    for (Attachment& attachment : letter.attachments)
        attachment.fileName = cleanText(attachment.fileName).trimmed();
    return letter;
}

} // namespace brevduva
