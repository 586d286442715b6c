// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/cssreach.h"

#include <QStringList>

#include <algorithm>

namespace brevduva {
namespace {

bool isHexDigit(QChar c) { return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f'); }

//! \a css without comments, the escapes (\75 rl) undone. Source: CSS Syntax Module, 4.3.7.
QString plain(const QString& css)
{
    constexpr qsizetype longestEscape = 6;
    QString text;
    text.reserve(css.size());
    for (qsizetype i = 0; i < css.size(); ++i) {
        if (css.sliced(i).startsWith(QStringLiteral("/*"))) {
            const qsizetype end = css.indexOf(QStringLiteral("*/"), i + 2);
            if (end < 0)
                break;
            i = end + 1;
        } else if (css[i] != u'\\') {
            text += css[i];
        } else {
            qsizetype end = i + 1;
            while (end < css.size() && end - i <= longestEscape && isHexDigit(css[end]))
                ++end;
            const uint code = css.sliced(i + 1, end - i - 1).toUInt(nullptr, 16);
            if (end == i + 1) {
                text += css.mid(++i, 1);
                continue;
            }
            const char32_t character = code == 0 || code > 0x10FFFF ? 0xFFFD : code;
            text += QString::fromUcs4(&character, 1);
            i = end < css.size() && css[end].isSpace() ? end : end - 1;
        }
    }
    return text;
}

} // namespace

bool isEmbeddedPicture(const QString& address)
{
    // not svg: it is a document of its own, with scripts
    static const QStringList types {QStringLiteral("png"), QStringLiteral("jpeg"),
        QStringLiteral("jpg"), QStringLiteral("gif"), QStringLiteral("webp")};
    return std::ranges::any_of(types, [&address](const QString& type) {
        return address.startsWith(QStringLiteral("data:image/%1;").arg(type), Qt::CaseInsensitive)
            || address.startsWith(QStringLiteral("data:image/%1,").arg(type), Qt::CaseInsensitive);
    });
}

QString cssReach(const QString& css)
{
    const QString text = plain(css).toLower();
    for (const QString& word : {QStringLiteral("@import"), QStringLiteral("image-set("),
             QStringLiteral("src("), QStringLiteral("expression("), QStringLiteral("-moz-binding"),
             QStringLiteral("behavior:"), QStringLiteral("</")}) {
        if (text.contains(word))
            return word;
    }
    const QString url = QStringLiteral("url(");
    for (qsizetype at = text.indexOf(url); at >= 0; at = text.indexOf(url, at + 1)) {
        QString address
            = text.sliced(at + url.size(), qMin(qsizetype(64), text.size() - at - url.size()))
                  .trimmed();
        if (address.startsWith(u'"') || address.startsWith(u'\''))
            address = address.sliced(1).trimmed();
        if (!isEmbeddedPicture(address))
            return QStringLiteral("url()");
    }
    return {};
}

} // namespace brevduva
