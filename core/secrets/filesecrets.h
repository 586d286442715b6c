// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/secretstore.h"

namespace brevduva {

//! Secrets as key=value lines in one file that only its owner may read: for servers and tests.
class FileSecrets final : public SecretStore {
public:
    explicit FileSecrets(QString path);

    QFuture<Result<std::shared_ptr<const SecretBytes>>> read(const QString& name) override;
    QFuture<Result<bool>> write(const QString& name, SecretBytes value) override;
    QFuture<Result<bool>> remove(const QString& name) override;

private:
    [[nodiscard]] Result<QList<QByteArray>> lines() const;
    Result<bool> replace(const QString& name, const QByteArray& line);

    QString m_path;
};

} // namespace brevduva
