// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/secretstore.h"

#include <chrono>

namespace brevduva {

//! The operating system's keychain through QtKeychain: Secret Service, Credential Manager. Never in
//! plain text.
class KeychainStore final : public SecretStore {
public:
    //! A keychain that has not answered after \a patience counts as unavailable: it may wait for a
    //! password that nobody can type.
    explicit KeychainStore(std::chrono::seconds patience = std::chrono::seconds(60));

    QFuture<Result<std::shared_ptr<const SecretBytes>>> read(const QString& name) override;
    QFuture<Result<bool>> write(const QString& name, SecretBytes value) override;
    QFuture<Result<bool>> remove(const QString& name) override;

private:
    std::chrono::seconds m_patience;
};

} // namespace brevduva
