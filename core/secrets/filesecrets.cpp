// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/filesecrets.h"

#include "core/base/async.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace brevduva {
namespace {

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;

bool othersMayRead(const QFileInfo& file)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
#ifdef Q_OS_UNIX
    return (file.permissions() & others) != 0 || file.ownerId() != geteuid();
#else
    Q_UNUSED(others)
    return false; // the folder's access list decides on Windows; the keychain is the way there
#endif
}

QByteArray prefixOf(const QString& name) { return name.toUtf8() + '='; }

} // namespace

FileSecrets::FileSecrets(QString path)
    : m_path(std::move(path))
{
}

Result<QList<QByteArray>> FileSecrets::lines() const
{
    const QFileInfo info(m_path);
    if (!info.exists())
        return QList<QByteArray>();
    if (othersMayRead(info))
        return fail(
            ErrorCode::SecretFileExposed, QStringLiteral("its mode must be 0600"), info.fileName());
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::SecretStoreUnavailable, file.errorString(), info.fileName());
    QList<QByteArray> found;
    for (QByteArray line : file.readAll().split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (!line.isEmpty())
            found << line;
    }
    return found;
}

QFuture<Result<std::shared_ptr<const SecretBytes>>> FileSecrets::read(const QString& name)
{
    using Found = Result<std::shared_ptr<const SecretBytes>>;
    const auto all = lines();
    if (!all)
        return ready(Found(fail(all.error())));
    for (const QByteArray& line : *all) {
        if (line.startsWith(prefixOf(name)))
            return ready(
                Found(std::make_shared<const SecretBytes>(line.mid(prefixOf(name).size()))));
    }
    return ready(Found(fail(ErrorCode::SecretMissing, QStringLiteral("no such secret"), name)));
}

QFuture<Result<bool>> FileSecrets::write(const QString& name, SecretBytes value)
{
    const QByteArray plain = QByteArray::fromRawData(value.constData(), value.size());
    if (name.isEmpty() || name.contains(u'=') || name.contains(u'\n') || plain.contains('\n')
        || plain.contains('\r'))
        return ready(Result<bool>(
            fail(ErrorCode::SettingInvalid, QStringLiteral("a secret is one line of text"), name)));
    return ready(replace(name, prefixOf(name) + plain));
}

QFuture<Result<bool>> FileSecrets::remove(const QString& name) { return ready(replace(name, {})); }

Result<bool> FileSecrets::replace(const QString& name, const QByteArray& line)
{
    auto all = lines();
    if (!all)
        return fail(all.error());
    all->removeIf([&name](const QByteArray& old) { return old.startsWith(prefixOf(name)); });
    if (!line.isEmpty())
        all->append(line);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(onlyOwner)
        || file.write(all->join('\n') + '\n') < 0 || !file.commit())
        return fail(
            ErrorCode::StorageReadOnly, file.errorString(), QFileInfo(m_path).absolutePath());
    return true;
}

} // namespace brevduva
