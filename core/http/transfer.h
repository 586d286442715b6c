// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpclient.h"

#include <QPromise>

#include <curl/curl.h>

namespace brevduva {

using CurlEasy = CPtr<CURL, curl_easy_cleanup>;
using CurlHeaders = CPtr<curl_slist, curl_slist_free_all>;

//! One call: its curl handle, what goes out and what has come in.
class Transfer {
public:
    Transfer(const QUrl& url, QByteArray body, QPromise<HttpAnswer> promise);

    //! Makes the handle ready; called in the worker's thread.
    void prepare(const HttpSettings& settings);
    [[nodiscard]] CURL* handle() const { return m_easy.get(); }
    [[nodiscard]] bool isCancelled() const { return m_promise.isCanceled(); }
    //! Fulfils the promise by what curl says.
    void finish(CURLcode code);
    void refuse(const Error& error);

    [[nodiscard]] QString host() const { return m_url.host(); }
    //! What the server showed, when this call made a new connection.
    [[nodiscard]] std::optional<CertificateFacts> serverCertificate() const;

private:
    static size_t readBody(char* into, size_t size, size_t count, void* self);
    static size_t writeAnswer(char* bytes, size_t size, size_t count, void* self);
    static CURLcode setUpTls(CURL* handle, void* context, void* self);
    [[nodiscard]] Error errorOf(CURLcode code) const;
    void give(HttpAnswer answer);

    QUrl m_url;
    QByteArray m_body;
    QPromise<HttpAnswer> m_promise;
    const HttpSettings* m_settings = nullptr;
    CurlEasy m_easy {curl_easy_init()};
    CurlHeaders m_headers;
    QByteArray m_answer;
    qsizetype m_sent = 0;
    bool m_tooLarge = false;
    QString m_proxy;
    char m_errorText[CURL_ERROR_SIZE] = {};
};

//! What a failed call means. \a wholeRequestSent: the last byte of the body had been given to the
//! connection. \a text is curl's own explanation.
[[nodiscard]] ErrorCode httpErrorCode(CURLcode code, const QString& text, bool connected);

} // namespace brevduva
