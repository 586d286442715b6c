// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpclient.h"

#include "core/base/logging.h"
#include "core/http/transfer.h"

#include <QHostAddress>
#include <QMutex>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QThread>

#include <vector>

namespace brevduva {

using CurlMulti = CPtr<CURLM, curl_multi_cleanup>;

//! The thread that owns curl. New calls come through a list; the thread sleeps in curl_multi_poll.
class HttpClient::Worker final : public QThread {
public:
    explicit Worker(HttpSettings settings)
        : m_settings(std::move(settings))
    {
        static const bool ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
        Q_UNUSED(ready)
        m_multi.reset(curl_multi_init());
        curl_multi_setopt(
            m_multi.get(), CURLMOPT_MAX_HOST_CONNECTIONS, static_cast<long>(m_settings.perHost));
        start();
    }

    ~Worker() override
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_ending = true;
        }
        curl_multi_wakeup(m_multi.get());
        wait();
    }

    void add(std::unique_ptr<Transfer> transfer)
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_new.push_back(std::move(transfer));
        }
        curl_multi_wakeup(m_multi.get());
    }

    QMap<QString, CertificateFacts> serverCertificates() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_servers;
    }

private:
    void run() override
    {
        while (takeNew()) {
            dropCancelled();
            int running = 0;
            curl_multi_perform(m_multi.get(), &running);
            finishDone();
            curl_multi_poll(m_multi.get(), nullptr, 0,
                m_running.empty() ? longestSleepMs : cancelCheckMs, nullptr);
        }
        for (const auto& transfer : m_running) {
            curl_multi_remove_handle(m_multi.get(), transfer->handle());
            transfer->refuse(
                {ErrorCode::Cancelled, QStringLiteral("the program is ending"), {}, -1});
        }
        m_running.clear();
    }

    bool takeNew()
    {
        const QMutexLocker lock(&m_mutex);
        if (m_ending)
            return false;
        for (auto& transfer : m_new) {
            transfer->prepare(m_settings);
            curl_multi_add_handle(m_multi.get(), transfer->handle());
            m_running.push_back(std::move(transfer));
        }
        m_new.clear();
        return true;
    }

    void dropCancelled()
    {
        std::erase_if(m_running, [this](const std::unique_ptr<Transfer>& transfer) {
            if (!transfer->isCancelled())
                return false;
            curl_multi_remove_handle(m_multi.get(), transfer->handle());
            transfer->refuse(
                {ErrorCode::Cancelled, QStringLiteral("the call was cancelled"), {}, -1});
            return true;
        });
    }

    void finishDone()
    {
        int left = 0;
        while (CURLMsg* const message = curl_multi_info_read(m_multi.get(), &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            CURL* const handle = message->easy_handle;
            const CURLcode code = message->data.result;
            curl_multi_remove_handle(m_multi.get(), handle);
            std::erase_if(
                m_running, [this, handle, code](const std::unique_ptr<Transfer>& transfer) {
                    if (transfer->handle() != handle)
                        return false;
                    noteServer(*transfer);
                    transfer->finish(code);
                    return true;
                });
        }
    }

    void noteServer(const Transfer& transfer)
    {
        if (const auto facts = transfer.serverCertificate()) {
            const QMutexLocker lock(&m_mutex);
            m_servers[transfer.host()] = *facts;
        }
    }

    static constexpr int longestSleepMs = 3'600'000; //!< idle: only a wake-up ends it
    static constexpr int cancelCheckMs = 200;

    HttpSettings m_settings;
    CurlMulti m_multi;
    mutable QMutex m_mutex;
    QMap<QString, CertificateFacts> m_servers;
    std::vector<std::unique_ptr<Transfer>> m_new;
    bool m_ending = false;
    std::vector<std::unique_ptr<Transfer>> m_running;
};

HttpClient::HttpClient(HttpSettings settings)
    : m_worker(std::make_unique<Worker>(std::move(settings)))
{
}

HttpClient::~HttpClient() = default;

QMap<QString, CertificateFacts> HttpClient::serverCertificates() const
{
    return m_worker->serverCertificates();
}

QFuture<HttpAnswer> HttpClient::postSoap(const QUrl& url, const QByteArray& body)
{
    QPromise<HttpAnswer> promise;
    auto future = promise.future();
    m_worker->add(std::make_unique<Transfer>(url, body, std::move(promise)));
    return future;
}

QString HttpClient::proxyFor(const QUrl& url, const QString& setting)
{
    const bool here
        = url.host() == QStringLiteral("localhost") || QHostAddress(url.host()).isLoopback();
    if (setting == QStringLiteral("none"))
        return {};
    if (setting != QStringLiteral("system"))
        return setting;
    if (here)
        return {};
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    for (const QNetworkProxy& proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy)
            return {};
        const bool socks = proxy.type() == QNetworkProxy::Socks5Proxy;
        if (socks || proxy.type() == QNetworkProxy::HttpProxy)
            return QStringLiteral("%1://%2:%3")
                .arg(socks ? QStringLiteral("socks5h") : QStringLiteral("http"), proxy.hostName())
                .arg(proxy.port());
    }
    return {};
}

} // namespace brevduva
