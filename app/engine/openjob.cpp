// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/openjob.h"

#include "core/base/async.h"

namespace brevduva {

OpenJob::OpenJob(Composition& parts, What what, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_what(what)
{
}

void OpenJob::start()
{
    const auto store = m_parts.secrets();
    if (!store) {
        m_outboxTrouble = store.error();
        return sendingFailed(store.error());
    }
    m_secrets = *store;
    m_what == What::Everything ? askForOutboxKey() : askForSigningSecret();
}

void OpenJob::askForOutboxKey()
{
    const auto outbox = SqliteOutbox::identify(m_parts.outboxFolder());
    if (!outbox)
        return outboxFailed(outbox.error());
    whenDone(m_secrets->read(QStringLiteral("outbox.key.") + outbox->id), this,
        [this, outbox = *outbox](const Secret& kept) { outboxKeyRead(outbox, kept); });
}

void OpenJob::outboxKeyRead(const SqliteOutbox::Identification& outbox, const Secret& kept)
{
    const QString name = QStringLiteral("outbox.key.") + outbox.id;
    if (kept)
        return openOutbox(SecretBytes(QByteArray::fromBase64((*kept)->view().toByteArray())));
    if (kept.error().code != ErrorCode::SecretMissing)
        return outboxFailed(kept.error());
    if (!outbox.isNew)
        return outboxFailed(
            {ErrorCode::OutboxKeyLost, QStringLiteral("the secret store has no ") + name, {}, -1});
    makeOutboxKey(name);
}

void OpenJob::makeOutboxKey(const QString& name)
{
    // shared, since the callback must be copyable and the key is not
    const auto fresh = std::make_shared<SecretBytes>(Sealer::newKey());
    whenDone(m_secrets->write(name, SecretBytes(fresh->view().toByteArray().toBase64())), this,
        [this, fresh](const Result<bool>& written) {
            written ? openOutbox(*fresh) : outboxFailed(written.error());
        });
}

void OpenJob::openOutbox(const SecretBytes& key)
{
    if (const auto opened = m_parts.openOutbox(key, SqliteOutbox::Access::Own); !opened)
        return outboxFailed(opened.error());
    askForSigningSecret();
}

void OpenJob::outboxFailed(const Error& error)
{
    m_outboxTrouble = error;
    askForSigningSecret();
}

void OpenJob::askForSigningSecret()
{
    const auto name = m_parts.signingSecretName();
    if (!name)
        return sendingFailed(name.error());
    whenDone(m_secrets->read(*name), this, [this](const Secret& secret) {
        secret ? openSigner(**secret) : sendingFailed(secret.error());
    });
}

void OpenJob::openSigner(const SecretBytes& secret)
{
    if (const auto opened = m_parts.openSigner(secret); !opened)
        return sendingFailed(opened.error());
    if (!m_parts.hasOwnTlsKey())
        return openNetwork({});
    whenDone(m_secrets->read(QStringLiteral("tls.password")), this,
        [this](const Secret& tls) { tls ? openNetwork(**tls) : sendingFailed(tls.error()); });
}

void OpenJob::openNetwork(const SecretBytes& secret)
{
    if (const auto opened = m_parts.openNetwork(secret); !opened)
        return sendingFailed(opened.error());
    Q_EMIT finished();
}

void OpenJob::sendingFailed(const Error& error)
{
    m_sendingTrouble = error;
    Q_EMIT finished();
}

} // namespace brevduva
