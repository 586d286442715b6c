// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

#include <QObject>

#include <optional>

namespace brevduva {

//! Opens what a long-lived program needs: the outbox first, so that letters can be seen whatever
//! else fails, then the key and the network.
class OpenJob : public QObject {
    Q_OBJECT

public:
    enum class What {
        Everything,
        Sending, //!< key and network only, to try settings beside an open outbox
    };
    //! \a parts must outlive the job.
    explicit OpenJob(Composition& parts, What what, QObject* parent = nullptr);

    void start();

    //! Why letters cannot be kept; empty when they can.
    [[nodiscard]] const std::optional<Error>& outboxTrouble() const { return m_outboxTrouble; }
    //! Why nothing can leave digitally; empty when it can.
    [[nodiscard]] const std::optional<Error>& sendingTrouble() const { return m_sendingTrouble; }

Q_SIGNALS:
    void finished();

private:
    using Secret = Result<std::shared_ptr<const SecretBytes>>;

    void askForOutboxKey();
    void outboxKeyRead(const SqliteOutbox::Identification& outbox, const Secret& kept);
    void makeOutboxKey(const QString& name);
    void openOutbox(const SecretBytes& key);
    void outboxFailed(const Error& error);
    void askForSigningSecret();
    void openSigner(const SecretBytes& secret);
    void openNetwork(const SecretBytes& secret);
    void sendingFailed(const Error& error);

    Composition& m_parts;
    What m_what;
    SecretStore* m_secrets = nullptr;
    std::optional<Error> m_outboxTrouble;
    std::optional<Error> m_sendingTrouble;
};

} // namespace brevduva
