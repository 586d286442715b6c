// SPDX-License-Identifier: GPL-3.0-or-later
// Keys on a card, token or HSM, through its PKCS#11 library.
#include "core/signing/identity.h"
#include "core/signing/openssl.h"

#include <QMutex>

#include <libp11.h>
#include <openssl/err.h>

#include <map>
#include <string>

namespace brevduva {
namespace {

//! A loaded module with its slots, released in the order libp11 asks for.
class TokenModule {
public:
    TokenModule() = default;
    TokenModule(const TokenModule&) = delete;
    TokenModule& operator=(const TokenModule&) = delete;
    ~TokenModule()
    {
        if (m_slots)
            PKCS11_release_all_slots(m_context, m_slots, m_slotCount);
        if (m_loaded)
            PKCS11_CTX_unload(m_context);
        PKCS11_CTX_free(m_context);
    }

    bool load(const QString& path)
    {
        m_loaded = PKCS11_CTX_load(m_context, path.toLocal8Bit().constData()) == 0;
        return m_loaded && PKCS11_enumerate_slots(m_context, &m_slots, &m_slotCount) == 0;
    }

    //! The slot whose token has \a label; with an empty label the only token. Null when there is
    //! none, or more than one.
    [[nodiscard]] PKCS11_SLOT* slot(const QString& label) const
    {
        PKCS11_SLOT* found = nullptr;
        for (unsigned int i = 0; i < m_slotCount; ++i) {
            const PKCS11_TOKEN* const token = m_slots[i].token;
            if (!token || !token->initialized)
                continue;
            if (!label.isEmpty() && QString::fromUtf8(token->label).trimmed() != label)
                continue;
            if (found)
                return nullptr;
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

//! A share of a module. A process has one state in each PKCS#11 library: closing it for one
//! identity would close it for all, so it is closed with the last.
class Lease {
public:
    explicit Lease(QString path)
        : m_path(std::move(path))
    {
        const QMutexLocker lock(&gate());
        Shared& shared = loaded()[m_path];
        ++shared.users;
        if (shared.module)
            return;
        auto module = std::make_unique<TokenModule>();
        if (module->load(m_path))
            shared.module = std::move(module);
    }
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;
    ~Lease()
    {
        const QMutexLocker lock(&gate());
        const auto shared = loaded().find(m_path);
        if (--shared->second.users == 0)
            loaded().erase(shared);
    }

    //! Null when it does not load.
    [[nodiscard]] const TokenModule* module() const
    {
        const QMutexLocker lock(&gate());
        return loaded()[m_path].module.get();
    }

    //! For loading, unloading and looking around on tokens; libp11 locks what signs.
    static QRecursiveMutex& gate()
    {
        static QRecursiveMutex mutex;
        return mutex;
    }

private:
    struct Shared {
        std::unique_ptr<TokenModule> module;
        int users = 0;
    };
    static std::map<QString, Shared>& loaded()
    {
        static auto* const modules = new std::map<QString, Shared>; // outlives every identity
        return *modules;
    }

    QString m_path;
};

//! The key called \a label; with an empty label the only one. Null when there is none, or more.
PKCS11_KEY* findKey(PKCS11_TOKEN* token, const QString& label)
{
    PKCS11_KEY* keys = nullptr;
    unsigned int count = 0;
    if (PKCS11_enumerate_keys(token, &keys, &count) != 0)
        return nullptr;
    PKCS11_KEY* found = nullptr;
    for (unsigned int i = 0; i < count; ++i) {
        if (!label.isEmpty() && QString::fromUtf8(keys[i].label ? keys[i].label : "") != label)
            continue;
        if (found)
            return nullptr;
        found = &keys[i];
    }
    return found;
}

//! The certificate with the key's id, as the standard wants it; else one that fits the key.
X509Ptr findCertificate(PKCS11_TOKEN* token, PKCS11_KEY* key, EVP_PKEY* privateKey)
{
    if (const PKCS11_CERT* const sameId = PKCS11_find_certificate(key))
        return X509Ptr(X509_dup(sameId->x509));
    PKCS11_CERT* certificates = nullptr;
    unsigned int count = 0;
    if (PKCS11_enumerate_certs(token, &certificates, &count) != 0)
        return nullptr;
    for (unsigned int i = 0; i < count; ++i) {
        if (X509_check_private_key(certificates[i].x509, privateKey) == 1)
            return X509Ptr(X509_dup(certificates[i].x509));
    }
    return nullptr;
}

Result<void> logIn(PKCS11_SLOT* slot, const SecretBytes& pin, const QString& label)
{
    if (!slot->token->loginRequired)
        return {};
    ERR_clear_error();
    std::string secret(pin.constData(), static_cast<size_t>(pin.size()));
    // A reader with keys of its own asks for the PIN itself.
    const bool onReader = secret.empty() && slot->token->secureLogin;
    const bool opened = PKCS11_login(slot, 0, onReader ? nullptr : secret.c_str()) == 0;
    OPENSSL_cleanse(secret.data(), secret.size());
    if (opened)
        return {};
    constexpr int pinIncorrect = 0xA0; // CKR_PIN_INCORRECT, _INVALID and _LEN_RANGE
    constexpr int pinLengthRange = 0xA2;
    const int reason = ERR_GET_REASON(ERR_peek_last_error());
    const bool wrong = reason >= pinIncorrect && reason <= pinLengthRange;
    return fail(wrong ? ErrorCode::KeyPasswordWrong : ErrorCode::KeyTokenUnavailable,
        QStringLiteral("log in to the token: ") + opensslError(), label);
}

} // namespace

Result<std::shared_ptr<const Identity>> Identity::fromToken(
    const Token& token, const SecretBytes& pin)
{
    const auto missing = [](const QString& what, const QString& about) {
        return fail(
            ErrorCode::KeyTokenUnavailable, what + QStringLiteral(": ") + opensslError(), about);
    };
    const auto lease = std::make_shared<Lease>(token.module);
    const QMutexLocker lock(&Lease::gate());
    const TokenModule* const module = lease->module();
    if (!module)
        return missing(QStringLiteral("the PKCS#11 module does not load"), token.module);
    PKCS11_SLOT* const slot = module->slot(token.label);
    if (!slot)
        return missing(QStringLiteral("no such token, or more than one"), token.label);
    const auto loggedIn = logIn(slot, pin, token.label);
    if (!loggedIn)
        return fail(loggedIn.error());

    PKCS11_KEY* const key = findKey(slot->token, token.key);
    if (!key)
        return missing(QStringLiteral("no such key, or more than one"), token.key);
    EvpKey privateKey(PKCS11_get_private_key(key));
    X509Ptr certificate
        = privateKey ? findCertificate(slot->token, key, privateKey.get()) : nullptr;
    if (!certificate)
        return missing(QStringLiteral("no certificate beside the key"), token.key);
    return make(std::move(privateKey), std::move(certificate), {}, lease);
}

} // namespace brevduva
