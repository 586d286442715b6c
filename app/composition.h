// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "core/http/httpclient.h"
#include "core/ports/secretstore.h"
#include "core/send/outboxrunner.h"
#include "core/send/preparejob.h"
#include "core/signing/identity.h"
#include "core/store/sqliteoutbox.h"

#include <memory>
#include <vector>

namespace brevduva {

//! The only place that names concrete adapters. Parts are made when they are opened, since many
//! commands need few of them; members stand in order of construction. Secrets come in from outside,
//! because reading them takes time.
class Composition {
public:
    explicit Composition(Settings settings);
    ~Composition();

    [[nodiscard]] Settings& settings() { return m_settings; }
    [[nodiscard]] const Settings& settings() const { return m_settings; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    //! Errors: SettingMissing.
    [[nodiscard]] Result<SecretStore*> secrets();
    //! Errors: SettingMissing, SettingInvalid, SenderInvalid.
    [[nodiscard]] Result<Sender> sender() const;

    //! The name of the secret that opens the key: "signing.password" or "signing.pin";
    //! SettingMissing.
    [[nodiscard]] Result<QString> signingSecretName() const;
    //! Whether connections have a key file of their own, with secret "tls.password".
    [[nodiscard]] bool hasOwnTlsKey() const;
    //! Errors: those of Identity, SettingMissing.
    Result<void> openSigner(const SecretBytes& secret);
    //! Needs openSigner() unless hasOwnTlsKey(). Errors as openSigner.
    Result<void> openNetwork(const SecretBytes& tlsSecret);

    [[nodiscard]] QString outboxFolder() const;
    Result<void> openOutbox(const SecretBytes& key, SqliteOutbox::Access access);
    void closeOutbox();
    //! Needs outbox and printer; digital sending needs signer and network as well.
    Result<OutboxRunner*> runner();

    //! The key and certificate that letters are signed with; null until openSigner().
    [[nodiscard]] const std::shared_ptr<const Identity>& identity() const { return m_identity; }
    //! The key for connections; the signing one unless there is another. Null until openNetwork().
    [[nodiscard]] const std::shared_ptr<const Identity>& tlsIdentity() const
    {
        return m_tlsIdentity;
    }
    //! Null until openNetwork().
    [[nodiscard]] const HttpClient* http() const { return m_http.get(); }
    [[nodiscard]] Signer* signer() const { return m_signer.get(); }
    [[nodiscard]] Registry* registry() const { return m_registry.get(); }
    [[nodiscard]] Forwarder* forwarder() const { return m_forwarder.get(); }
    [[nodiscard]] Outbox* outbox() const { return m_outbox.get(); }
    [[nodiscard]] Printer& printer();
    [[nodiscard]] Converter& converter();
    [[nodiscard]] DocumentReader& reader();
    [[nodiscard]] Result<PrepareTools> prepareTools();

private:
    Result<void> openForwarder();

    Settings m_settings;
    SystemClock m_clock;
    std::unique_ptr<SecretStore> m_secrets;
    std::shared_ptr<const Identity> m_identity;
    std::shared_ptr<const Identity> m_tlsIdentity;
    std::unique_ptr<Signer> m_signer;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<Registry> m_registry;
    std::unique_ptr<Forwarder> m_forwarder;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<Converter> m_converter;
    std::unique_ptr<DocumentReader> m_reader;
    std::unique_ptr<SqliteOutbox> m_outbox;
    std::unique_ptr<OutboxRunner> m_runner;
};

} // namespace brevduva
