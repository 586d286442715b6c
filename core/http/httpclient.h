// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/signing/identity.h"

#include <QByteArray>
#include <QFuture>
#include <QMap>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace brevduva {

struct HttpSettings {
    std::chrono::milliseconds connectTimeout {5000};
    std::chrono::milliseconds totalTimeout {120000};
    qint64 maxAnswerBytes = 16 * 1024 * 1024;
    QByteArray extraCaPem; //!< roots beside the system's
    std::shared_ptr<const Identity> identity; //!< client certificate; may be null
    QString proxy = QStringLiteral("system"); //!< "system", "none" or http://host:port
    int perHost = 8; //!< connections to one host at once
};

//! How a call ended. Either a status with a body, or an error.
struct HttpAnswer {
    int status = 0;
    QByteArray body;
    std::optional<Error>
        error; //!< Unreachable, Timeout, TlsFailed, ProxyFailed, AnswerTooLarge, Corrupt, Cancelled
    bool mayHaveBeenSent = false; //!< the server can have the whole request
    QString proxy; //!< which proxy was used; empty for none
};

//! POSTs over TLS with our client certificate, many at a time, on one thread of its own.
//! Connections are kept and used again; a request whose body has been sent is never sent a second
//! time behind the caller's back (docs/decisions/0030-http.md). Cancelling the future stops the
//! call.
class HttpClient {
public:
    explicit HttpClient(HttpSettings settings);
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    //! A SOAP 1.1 call: text/xml, empty SOAPAction. Only https, and http to this computer.
    QFuture<HttpAnswer> postSoap(const QUrl& url, const QByteArray& body);

    //! The certificates that servers have shown so far, by host.
    [[nodiscard]] QMap<QString, CertificateFacts> serverCertificates() const;

    //! The proxy that a call to \a url would take: "" for none.
    [[nodiscard]] static QString proxyFor(const QUrl& url, const QString& setting);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace brevduva
