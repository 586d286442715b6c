// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace brevduva {

//! A settings file as IT writes it: [section], key=value, lines that begin with ; or #. UTF-8.
//! Values are taken as they stand (no quotes, no escapes, commas and backslashes are themselves),
//! trimmed. Section and key in any case. Why not QSettings: docs/decisions/0004-settings.md.
class IniFile {
public:
    //! Errors: SettingMissing (no such file), SettingInvalid (a line of no known form; about tells
    //! file and line).
    static Result<IniFile> read(const QString& path);
    static Result<IniFile> parse(const QByteArray& text, const QString& name);

    //! Null when absent; "section.key".
    [[nodiscard]] QString value(const QString& key) const;
    [[nodiscard]] QStringList keys() const;

    //! The file's text with \a key set, other lines untouched. An empty \a value removes the key.
    [[nodiscard]] static QByteArray withValue(
        const QByteArray& text, const QString& key, const QString& value);

private:
    QHash<QString, QString> m_values; //!< by lower-case "section.key"
};

} // namespace brevduva
