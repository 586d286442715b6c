// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QFuture>
#include <QString>

#include <memory>

namespace brevduva {

//! Passwords and keys, in the operating system's keychain. No plain-text fallback.
//! Names we use: "signing.password", "signing.pin", "tls.password", "outbox.key.<outbox id>".
class SecretStore {
public:
    virtual ~SecretStore() = default;

    //! Errors: SecretMissing, SecretStoreUnavailable, SecretFileExposed, SettingInvalid.
    //! Shared, because a future hands out copies and a secret has none.
    virtual QFuture<Result<std::shared_ptr<const SecretBytes>>> read(const QString& name) = 0;
    //! Stores or replaces. Errors as read.
    virtual QFuture<Result<bool>> write(const QString& name, SecretBytes value) = 0;
    //! Forgets; missing is fine.
    virtual QFuture<Result<bool>> remove(const QString& name) = 0;
};

} // namespace brevduva
