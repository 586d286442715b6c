// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/transfer.h"

#include "core/signing/openssl.h"

#include <QHostAddress>

#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <algorithm>

namespace brevduva {
namespace {

bool isThisComputer(const QString& host)
{
    return host == QStringLiteral("localhost") || QHostAddress(host).isLoopback();
}

//! An alert about certificates: the server ended the handshake and has read nothing of the request.
//! With TLS 1.3 it comes after our side believes that the handshake is done.
bool isCertificateAlert(const QString& text)
{
    static const QStringList alerts {QStringLiteral("alert certificate"),
        QStringLiteral("alert unknown ca"), QStringLiteral("alert bad certificate"),
        QStringLiteral("alert handshake failure"), QStringLiteral("alert unsupported certificate"),
        QStringLiteral("alert access denied")};
    return std::ranges::any_of(alerts,
        [&text](const QString& alert) { return text.contains(alert, Qt::CaseInsensitive); });
}

void addRoots(SSL_CTX* tls, const QByteArray& pem)
{
    const CPtr<BIO, BIO_free_all> in(
        BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    while (X509* const root = PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr)) {
        X509_STORE_add_cert(SSL_CTX_get_cert_store(tls), root);
        X509_free(root);
    }
    (void)opensslError(); // the end of the file counts as an error
}

} // namespace

ErrorCode httpErrorCode(CURLcode code, const QString& text, bool connected)
{
    if (isCertificateAlert(text))
        return ErrorCode::TlsFailed;
    switch (code) {
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return ErrorCode::TlsFailed;
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_PROXY:
        return ErrorCode::ProxyFailed;
    case CURLE_OPERATION_TIMEDOUT:
        return ErrorCode::Timeout;
    case CURLE_WRITE_ERROR:
        return ErrorCode::AnswerTooLarge;
    case CURLE_ABORTED_BY_CALLBACK:
        return ErrorCode::Cancelled;
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_HTTP2:
        return ErrorCode::Corrupt;
    default:
        if (text.contains(QStringLiteral("CONNECT tunnel"))
            || text.contains(QStringLiteral("from proxy")))
            return ErrorCode::ProxyFailed;
        return connected && code == CURLE_GOT_NOTHING ? ErrorCode::Corrupt : ErrorCode::Unreachable;
    }
}

Transfer::Transfer(const QUrl& url, QByteArray body, QPromise<HttpAnswer> promise)
    : m_url(url)
    , m_body(std::move(body))
    , m_promise(std::move(promise))
{
    m_promise.start();
}

void Transfer::prepare(const HttpSettings& settings)
{
    m_settings = &settings;
    m_proxy = HttpClient::proxyFor(m_url, settings.proxy);
    CURL* const easy = m_easy.get();
    m_headers.reset(curl_slist_append(nullptr, "Content-Type: text/xml; charset=utf-8"));
    curl_slist_append(m_headers.get(), "SOAPAction: \"\"");
    curl_slist_append(m_headers.get(), "Expect:");
    const QByteArray url = m_url.toEncoded();
    curl_easy_setopt(easy, CURLOPT_URL, url.constData());
    curl_easy_setopt(
        easy, CURLOPT_PROTOCOLS_STR, isThisComputer(m_url.host()) ? "https,http" : "https");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, m_headers.get());
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "Brevduva/" BREVDUVA_VERSION);
    curl_easy_setopt(easy, CURLOPT_POST, 1L);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_body.size()));
    // Read by callback and without a seek function: curl can then not send the body again by itself
    // when a kept connection turns out to be dead. That would be a second delivery.
    curl_easy_setopt(easy, CURLOPT_READFUNCTION, &Transfer::readBody);
    curl_easy_setopt(easy, CURLOPT_READDATA, this);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &Transfer::writeAnswer);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_errorText);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(
        easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(settings.connectTimeout.count()));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(settings.totalTimeout.count()));
    curl_easy_setopt(easy, CURLOPT_PROXY, m_proxy.toUtf8().constData());
    curl_easy_setopt(easy, CURLOPT_PROXYAUTH, CURLAUTH_ANY);
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, &Transfer::setUpTls);
    curl_easy_setopt(easy, CURLOPT_SSL_CTX_DATA, this);
    curl_easy_setopt(easy, CURLOPT_CERTINFO, 1L);
    curl_easy_setopt(easy, CURLOPT_PRIVATE, this);
}

size_t Transfer::readBody(char* into, size_t size, size_t count, void* self)
{
    auto* const transfer = static_cast<Transfer*>(self);
    const auto room = static_cast<qsizetype>(size * count);
    const qsizetype piece = std::min(room, transfer->m_body.size() - transfer->m_sent);
    std::copy_n(transfer->m_body.constData() + transfer->m_sent, piece, into);
    transfer->m_sent += piece;
    return static_cast<size_t>(piece);
}

size_t Transfer::writeAnswer(char* bytes, size_t size, size_t count, void* self)
{
    auto* const transfer = static_cast<Transfer*>(self);
    const auto length = static_cast<qsizetype>(size * count);
    if (transfer->m_answer.size() + length > transfer->m_settings->maxAnswerBytes) {
        transfer->m_tooLarge = true;
        return 0;
    }
    transfer->m_answer.append(bytes, length);
    return size * count;
}

CURLcode Transfer::setUpTls(CURL*, void* context, void* self)
{
    auto* const tls = static_cast<SSL_CTX*>(context);
    const HttpSettings& settings = *static_cast<Transfer*>(self)->m_settings;
    addRoots(tls, settings.extraCaPem);
    if (!settings.identity)
        return CURLE_OK;
    if (SSL_CTX_use_certificate(tls, settings.identity->certificate()) != 1
        || SSL_CTX_use_PrivateKey(tls, settings.identity->key()) != 1)
        return CURLE_SSL_CERTPROBLEM;
    for (const X509Ptr& link : settings.identity->chain())
        SSL_CTX_add1_chain_cert(tls, link.get());
    return CURLE_OK;
}

Error Transfer::errorOf(CURLcode code) const
{
    long connections = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_NUM_CONNECTS, &connections);
    const QString text = m_errorText[0] != '\0' ? QString::fromLocal8Bit(m_errorText)
                                                : QString::fromLatin1(curl_easy_strerror(code));
    return {m_tooLarge ? ErrorCode::AnswerTooLarge
                       : httpErrorCode(code, text, connections > 0 || m_sent > 0),
        text, m_url.host(), -1};
}

void Transfer::finish(CURLcode code)
{
    HttpAnswer answer;
    answer.proxy = m_proxy;
    if (code == CURLE_OK) {
        long status = 0;
        curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &status);
        answer.status = static_cast<int>(status);
        answer.body = m_answer;
        answer.mayHaveBeenSent = true;
    } else {
        answer.error = errorOf(code);
        answer.mayHaveBeenSent
            = m_sent == m_body.size() && answer.error->code != ErrorCode::TlsFailed;
    }
    give(std::move(answer));
}

std::optional<CertificateFacts> Transfer::serverCertificate() const
{
    curl_certinfo* shown = nullptr;
    curl_easy_getinfo(m_easy.get(), CURLINFO_CERTINFO, &shown);
    constexpr QByteArrayView mark = "Cert:";
    for (const curl_slist* line = shown && shown->num_of_certs > 0 ? shown->certinfo[0] : nullptr;
         line; line = line->next) {
        const QByteArrayView text(line->data);
        if (!text.startsWith(mark))
            continue;
        const CPtr<BIO, BIO_free_all> pem(BIO_new_mem_buf(
            text.data() + mark.size(), static_cast<int>(text.size() - mark.size())));
        if (const X509Ptr leaf {PEM_read_bio_X509(pem.get(), nullptr, nullptr, nullptr)})
            return certificateFacts(leaf.get());
    }
    return {};
}

void Transfer::refuse(const Error& error)
{
    HttpAnswer answer;
    answer.error = error;
    answer.mayHaveBeenSent = m_sent == m_body.size();
    give(std::move(answer));
}

void Transfer::give(HttpAnswer answer)
{
    m_promise.addResult(std::move(answer));
    m_promise.finish();
}

} // namespace brevduva
