// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/inifile.h"
#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace brevduva {

//! One row of the table of settings.
struct SettingKey {
    enum class Type { Text, Number, Choice, File, Url, List };
    const char* name; //!< "hold.seconds": section and key of the profile
    Type type;
    const char* fallback; //!< the default, as text
    const char* meaning; //!< one line, English
    const char* choices = ""; //!< for Choice: "direct|soap"; for Number: "0..3600"
};

//! Every key there is. The manual, the policy templates and `config list` are checked against it.
[[nodiscard]] const QList<SettingKey>& settingKeys();
[[nodiscard]] const SettingKey* findSetting(const QString& name);

//! Where settings come from, strongest first. Missing files are fine, except a profile that was
//! asked for.
struct SettingsFiles {
    QString machinePolicy;
    QString userPolicy;
    QString profile;
    bool profileRequired = false;

    //! The files of this computer; \a profile as given with --profile, or empty for the user's own.
    static SettingsFiles ofThisComputer(const QString& profile);
};

//! The settings in force. A value from a policy is locked.
class Settings {
public:
    enum class Source { MachinePolicy, UserPolicy, Profile, Default };

    //! Every value is checked against the table. Errors: SettingMissing, SettingInvalid (about: key
    //! or file).
    static Result<Settings> load(const SettingsFiles& files);

    [[nodiscard]] QString text(const QString& key) const;
    [[nodiscard]] int number(const QString& key) const;
    [[nodiscard]] std::chrono::seconds seconds(const QString& key) const;
    //! Absolute; a relative path is relative to the profile's folder. Empty when not set.
    [[nodiscard]] QString file(const QString& key) const;
    [[nodiscard]] QUrl url(const QString& key) const;
    //! Comma separated.
    [[nodiscard]] QStringList list(const QString& key) const;
    //! SettingMissing when empty.
    [[nodiscard]] Result<QString> required(const QString& key) const;

    [[nodiscard]] Source source(const QString& key) const;
    [[nodiscard]] bool isLocked(const QString& key) const;
    [[nodiscard]] const QString& profilePath() const { return m_files.profile; }

    //! Writes to the profile. Errors: NotFound (no such key), SettingLocked, SettingInvalid,
    //! StorageReadOnly.
    Result<void> set(const QString& key, const QString& value);

private:
    struct Value {
        QString text;
        Source source = Source::Default;
    };
    SettingsFiles m_files;
    QHash<QString, Value> m_values;
};

} // namespace brevduva
