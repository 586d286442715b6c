// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/identity.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <memory>

namespace brevduva::test {

//! A certificate authority and its leaves, made while the test runs. Every authority has a key of
//! its own; an owner (serialNumber and commonName) keeps one key for all its leaves in the process.
class TestPki {
public:
    struct Request {
        QString commonName = QStringLiteral("Kommun A");
        QString serialNumber = QStringLiteral("162021004748");
        QDateTime notBefore = QDateTime::currentDateTimeUtc().addDays(-1);
        QDateTime notAfter = QDateTime::currentDateTimeUtc().addDays(365);
        int bits = 2048;
        QStringList dnsNames {QStringLiteral("localhost")};
        bool multiValuedRdn = false; //!< CN and serialNumber in one RDN, as real test certificates
        bool ec = false; //!< a P-256 key instead of RSA
    };
    struct Leaf {
        QByteArray certificatePem;
        QByteArray keyPem;
        //! As most programs write it today: AES-256, and a MAC.
        [[nodiscard]] QByteArray pkcs12(const QByteArray& password) const;
        [[nodiscard]] std::shared_ptr<const Identity> identity() const;
    };

    explicit TestPki(const QString& name = QStringLiteral("Test CA"));

    [[nodiscard]] QByteArray caPem() const { return m_ca.certificatePem; }
    //! A leaf for its dnsNames and 127.0.0.1, for client and server.
    [[nodiscard]] Leaf leaf(const Request& request) const;
    [[nodiscard]] Leaf leaf() const { return leaf(Request {}); }

private:
    Leaf m_ca;
};

} // namespace brevduva::test
