// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QString>

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

namespace brevduva::sandbox {

using Key = std::shared_ptr<EVP_PKEY>;
using Certificate = std::shared_ptr<X509>;

struct Pair {
    Key key;
    Certificate certificate;
};

//! The sandbox's certificate authority and everything it has issued; kept in a folder, so that a
//! restart changes nothing for a client.
class Certificates {
public:
    //! Makes what is missing in \a folder. False: the folder cannot be written.
    bool prepare(const QDir& folder);

    [[nodiscard]] const Pair& server() const { return m_server; }
    [[nodiscard]] const Pair& expiredServer() const { return m_expired; }
    [[nodiscard]] const Pair& foreignServer() const { return m_foreign; }
    [[nodiscard]] const Pair& forwarder() const
    {
        return m_forwarder;
    } //!< the SOAP forwarder's own
    [[nodiscard]] X509_STORE* authorities() const { return m_authorities.get(); }
    [[nodiscard]] const QString& password() const { return m_password; } //!< of every .p12 file

private:
    Pair m_server;
    Pair m_expired;
    Pair m_foreign;
    Pair m_forwarder;
    std::shared_ptr<X509_STORE> m_authorities;
    QString m_password;
};

} // namespace brevduva::sandbox
