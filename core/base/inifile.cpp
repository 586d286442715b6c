// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/inifile.h"

#include <QFile>
#include <QFileInfo>

namespace brevduva {
namespace {

constexpr qint64 maxFileBytes = 1 << 20;

enum class LineKind { Blank, Section, Entry, Unreadable };

struct Line {
    LineKind kind = LineKind::Blank;
    QString name; //!< section or key, lower case
    QString value;
};

Line readLine(const QString& raw)
{
    const QString text = raw.trimmed();
    if (text.isEmpty() || text.startsWith(u';') || text.startsWith(u'#'))
        return {};
    if (text.startsWith(u'[') && text.endsWith(u']'))
        return {LineKind::Section, text.mid(1, text.size() - 2).trimmed().toLower(), {}};
    const auto equals = text.indexOf(u'=');
    if (equals <= 0)
        return {LineKind::Unreadable, {}, {}};
    return {LineKind::Entry, text.left(equals).trimmed().toLower(), text.mid(equals + 1).trimmed()};
}

QStringList linesOf(const QByteArray& text)
{
    QString decoded = QString::fromUtf8(text);
    if (decoded.startsWith(QChar(0xFEFF)))
        decoded.remove(0, 1);
    return decoded.split(u'\n');
}

} // namespace

Result<IniFile> IniFile::read(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.exists())
        return fail(ErrorCode::SettingMissing, QStringLiteral("no such settings file"), path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::SettingInvalid, file.errorString(), path);
    if (file.size() > maxFileBytes)
        return fail(ErrorCode::SettingInvalid, QStringLiteral("settings file over 1 MiB"), path);
    return parse(file.readAll(), name);
}

Result<IniFile> IniFile::parse(const QByteArray& text, const QString& name)
{
    IniFile ini;
    QString section;
    int number = 0;
    for (const QString& raw : linesOf(text)) {
        ++number;
        const Line line = readLine(raw);
        if (line.kind == LineKind::Unreadable)
            return fail(ErrorCode::SettingInvalid, QStringLiteral("a line that is no key=value"),
                QStringLiteral("%1:%2").arg(name).arg(number));
        if (line.kind == LineKind::Section)
            section = line.name;
        if (line.kind == LineKind::Entry)
            ini.m_values.insert(section + u'.' + line.name, line.value);
    }
    return ini;
}

QString IniFile::value(const QString& key) const
{
    const auto found = m_values.constFind(key.toLower());
    return found == m_values.constEnd() ? QString()
                                        : (found->isNull() ? QStringLiteral("") : *found);
}

QStringList IniFile::keys() const
{
    QStringList keys = m_values.keys();
    keys.sort();
    return keys;
}

QByteArray IniFile::withValue(const QByteArray& text, const QString& key, const QString& value)
{
    const QString wantedSection = key.section(u'.', 0, 0);
    const QString wantedKey = key.section(u'.', 1);
    const QString entry = QStringLiteral("%1=%2").arg(wantedKey, value);
    QStringList lines = linesOf(text);
    if (!lines.isEmpty() && lines.constLast().trimmed().isEmpty())
        lines.removeLast();

    QString section;
    qsizetype endOfSection = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line line = readLine(lines[i]);
        if (line.kind == LineKind::Section)
            section = line.name;
        if (section != wantedSection.toLower())
            continue;
        if (line.kind != LineKind::Blank)
            endOfSection = i + 1;
        if (line.kind == LineKind::Entry && line.name == wantedKey.toLower()) {
            if (value.isEmpty())
                lines.removeAt(i);
            else
                lines[i] = entry;
            return (lines.join(u'\n') + u'\n').toUtf8();
        }
    }
    if (value.isEmpty())
        return (lines.join(u'\n') + u'\n').toUtf8();
    if (endOfSection < 0) {
        lines << QStringLiteral("[%1]").arg(wantedSection);
        endOfSection = lines.size();
    }
    lines.insert(endOfSection, entry);
    return (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace brevduva
