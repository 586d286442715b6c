// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"

#include "core/base/logging.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace brevduva {
namespace {

QString nameOf(const SettingKey& key) { return QString::fromLatin1(key.name); }

bool isNumberInRange(const QString& value, const QString& range)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    const QStringList ends = range.split(QStringLiteral(".."));
    return isNumber && ends.size() == 2 && number >= ends[0].toInt() && number <= ends[1].toInt();
}

bool isOfType(const SettingKey& key, const QString& value)
{
    if (value.isEmpty())
        return key.type != SettingKey::Type::Number && key.type != SettingKey::Type::Choice;
    const QString choices = QString::fromLatin1(key.choices);
    switch (key.type) {
    case SettingKey::Type::Number:
        return isNumberInRange(value, choices);
    case SettingKey::Type::Choice:
        return choices.split(u'|').contains(value);
    case SettingKey::Type::Url: {
        const QUrl url(value, QUrl::StrictMode);
        return url.isValid() && !url.isRelative() && !url.host().isEmpty();
    }
    case SettingKey::Type::Text:
    case SettingKey::Type::File:
    case SettingKey::Type::List:
        return !value.contains(u'\n');
    }
    return false;
}

QString formOf(const SettingKey& key)
{
    switch (key.type) {
    case SettingKey::Type::Number:
        return QStringLiteral("a number %1").arg(QLatin1String(key.choices));
    case SettingKey::Type::Choice:
        return QStringLiteral("one of %1").arg(QLatin1String(key.choices));
    case SettingKey::Type::Url:
        return QStringLiteral("a complete address");
    case SettingKey::Type::Text:
    case SettingKey::Type::File:
    case SettingKey::Type::List:
        return QStringLiteral("one line of text");
    }
    return {};
}

Result<IniFile> readIfThere(const QString& path, bool required)
{
    if (path.isEmpty() || (!required && !QFileInfo::exists(path)))
        return IniFile();
    return IniFile::read(path);
}

} // namespace

SettingsFiles SettingsFiles::ofThisComputer(const QString& profile)
{
    SettingsFiles files;
#ifndef Q_OS_WIN
    const QString folder = QStringLiteral("/etc/brevduva");
    files.machinePolicy = folder + QStringLiteral("/policy.ini");
    files.userPolicy = QStringLiteral("%1/users/%2.ini").arg(folder, qEnvironmentVariable("USER"));
#endif
    files.profileRequired = !profile.isEmpty();
    files.profile = files.profileRequired
        ? QFileInfo(profile).absoluteFilePath()
        : QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + QStringLiteral("/brevduva/profile.ini");
    return files;
}

Result<Settings> Settings::load(const SettingsFiles& files)
{
    struct Layer {
        QString path;
        Source source;
        bool required;
    };
    const QList<Layer> layers = {{files.profile, Source::Profile, files.profileRequired},
        {files.userPolicy, Source::UserPolicy, false},
        {files.machinePolicy, Source::MachinePolicy, false}};

    Settings settings;
    settings.m_files = files;
    for (const SettingKey& key : settingKeys())
        settings.m_values.insert(nameOf(key), {QString::fromLatin1(key.fallback), Source::Default});
    for (const Layer& layer : layers) {
        const auto ini = readIfThere(layer.path, layer.required);
        if (!ini)
            return fail(ini.error());
        for (const QString& name : ini->keys()) {
            const SettingKey* const key = findSetting(name);
            if (!key) {
                qCWarning(lcSettings) << "unknown setting" << name << "in" << layer.path;
                continue;
            }
            const QString value = ini->value(name);
            if (!isOfType(*key, value))
                return fail(ErrorCode::SettingInvalid,
                    QStringLiteral("must be %1").arg(formOf(*key)), nameOf(*key));
            settings.m_values.insert(nameOf(*key), {value, layer.source});
        }
    }
    return settings;
}

QString Settings::text(const QString& key) const
{
    const SettingKey* const row = findSetting(key);
    Q_ASSERT_X(row, "Settings", qPrintable(key));
    return row ? m_values.value(nameOf(*row)).text : QString();
}

int Settings::number(const QString& key) const { return text(key).toInt(); }

std::chrono::seconds Settings::seconds(const QString& key) const
{
    return std::chrono::seconds(number(key));
}

QString Settings::file(const QString& key) const
{
    const QString path = text(key);
    if (path.isEmpty() || QDir::isAbsolutePath(path))
        return path;
    return QDir::cleanPath(QFileInfo(m_files.profile).absolutePath() + u'/' + path);
}

QUrl Settings::url(const QString& key) const { return QUrl(text(key), QUrl::StrictMode); }

QStringList Settings::list(const QString& key) const
{
    QStringList items;
    for (const QString& item : text(key).split(u',', Qt::SkipEmptyParts))
        items << item.trimmed();
    return items;
}

Result<QString> Settings::required(const QString& key) const
{
    const QString value = text(key);
    if (value.isEmpty())
        return fail(
            ErrorCode::SettingMissing, QStringLiteral("the profile has no such value"), key);
    return value;
}

Settings::Source Settings::source(const QString& key) const
{
    const SettingKey* const row = findSetting(key);
    return row ? m_values.value(nameOf(*row)).source : Source::Default;
}

bool Settings::isLocked(const QString& key) const
{
    return source(key) == Source::MachinePolicy || source(key) == Source::UserPolicy;
}

Result<void> Settings::set(const QString& key, const QString& value)
{
    const SettingKey* const row = findSetting(key);
    if (!row)
        return fail(ErrorCode::NotFound, QStringLiteral("no such setting"), key);
    if (isLocked(key))
        return fail(ErrorCode::SettingLocked, QStringLiteral("set by policy"), nameOf(*row));
    if (!value.isEmpty() && !isOfType(*row, value))
        return fail(ErrorCode::SettingInvalid, QStringLiteral("must be %1").arg(formOf(*row)),
            nameOf(*row));

    QByteArray before;
    if (QFile old(m_files.profile); old.open(QIODevice::ReadOnly))
        before = old.readAll();
    QDir().mkpath(QFileInfo(m_files.profile).absolutePath());
    QSaveFile file(m_files.profile);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(IniFile::withValue(before, nameOf(*row), value)) < 0 || !file.commit())
        return fail(ErrorCode::StorageReadOnly, file.errorString(), m_files.profile);
    m_values.insert(nameOf(*row),
        value.isEmpty() ? Value {QString::fromLatin1(row->fallback), Source::Default}
                        : Value {value, Source::Profile});
    return {};
}

} // namespace brevduva
