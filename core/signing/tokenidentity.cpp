// SPDX-License-Identifier: GPL-3.0-or-later
// Keys on a card, token or HSM, through its PKCS#11 library.
#include "core/signing/identity.h"
#include "core/signing/openssl.h"

#include <libp11.h>
#include <openssl/err.h>

#include <string>

namespace brevduva {
namespace {

//! A loaded module with its slots, released in the order libp11 asks for.
class TokenSession {
public:
    ~TokenSession()
    {
        if (m_slots)
            PKCS11_release_all_slots(m_context, m_slots, m_slotCount);
        if (m_loaded)
            PKCS11_CTX_unload(m_context);
        PKCS11_CTX_free(m_context);
    }

    bool load(const QString& module)
    {
        m_loaded = PKCS11_CTX_load(m_context, module.toLocal8Bit().constData()) == 0;
        return m_loaded && PKCS11_enumerate_slots(m_context, &m_slots, &m_slotCount) == 0;
    }

    //! The slot whose token has \a label; with an empty label the only token, or null.
    PKCS11_SLOT* slot(const QString& label) const
    {
        PKCS11_SLOT* found = nullptr;
        for (unsigned int i = 0; i < m_slotCount; ++i) {
            PKCS11_TOKEN* const token = m_slots[i].token;
            if (!token || !token->initialized)
                continue;
            if (label.isEmpty() && found)
                return nullptr;
            if (label.isEmpty() || QString::fromUtf8(token->label).trimmed() == label)
                found = &m_slots[i];
        }
        return found;
    }

private:
    PKCS11_CTX* m_context = PKCS11_CTX_new();
    PKCS11_SLOT* m_slots = nullptr;
    unsigned int m_slotCount = 0;
    bool m_loaded = false;
};

bool hasLabel(const char* label, const QString& wanted)
{
    return wanted.isEmpty() || QString::fromUtf8(label ? label : "") == wanted;
}

PKCS11_KEY* findKey(PKCS11_TOKEN* token, const QString& label)
{
    PKCS11_KEY* keys = nullptr;
    unsigned int count = 0;
    if (PKCS11_enumerate_keys(token, &keys, &count) != 0)
        return nullptr;
    for (unsigned int i = 0; i < count; ++i) {
        if (hasLabel(keys[i].label, label))
            return &keys[i];
    }
    return nullptr;
}

X509Ptr findCertificate(PKCS11_TOKEN* token, const QString& label)
{
    PKCS11_CERT* certificates = nullptr;
    unsigned int count = 0;
    if (PKCS11_enumerate_certs(token, &certificates, &count) != 0)
        return nullptr;
    for (unsigned int i = 0; i < count; ++i) {
        if (hasLabel(certificates[i].label, label))
            return X509Ptr(X509_dup(certificates[i].x509));
    }
    return nullptr;
}

} // namespace

Result<std::shared_ptr<const Identity>> Identity::fromToken(
    const Token& token, const SecretBytes& pin)
{
    const auto missing = [](const QString& what, const QString& about) {
        return fail(
            ErrorCode::KeyTokenUnavailable, what + QStringLiteral(": ") + opensslError(), about);
    };
    auto session = std::make_shared<TokenSession>();
    if (!session->load(token.module))
        return missing(QStringLiteral("the PKCS#11 module does not load"), token.module);
    PKCS11_SLOT* const slot = session->slot(token.label);
    if (!slot)
        return missing(QStringLiteral("no such token, or more than one"), token.label);

    ERR_clear_error();
    std::string secret(pin.constData(), static_cast<size_t>(pin.size()));
    const bool opened = PKCS11_login(slot, 0, secret.c_str()) == 0;
    OPENSSL_cleanse(secret.data(), secret.size());
    if (!opened)
        return fail(ErrorCode::KeyPasswordWrong, opensslError(), token.label);

    PKCS11_KEY* const key = findKey(slot->token, token.key);
    X509Ptr certificate = findCertificate(slot->token, token.key);
    if (!key || !certificate)
        return missing(QStringLiteral("no such key, or no certificate beside it"), token.key);
    return make(
        EvpKey(PKCS11_get_private_key(key)), std::move(certificate), {}, std::move(session));
}

} // namespace brevduva
