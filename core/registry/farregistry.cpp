// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/farregistry.h"

#include "core/base/async.h"

#include <QPromise>

namespace brevduva {
namespace {

constexpr qsizetype mostPerCall = 1000;
constexpr int callsAtOnce = 4; //!< no rate limit is published: be gentle

//! One look-up in several calls, a few at a time; the first error ends it.
class LookupJob : public QObject {
public:
    LookupJob(
        HttpClient& http, const RegistrySettings& settings, const QList<RecipientId>& recipients)
        : m_http(http)
        , m_settings(settings)
    {
        for (qsizetype at = 0; at < recipients.size(); at += mostPerCall)
            m_parts << recipients.mid(at, mostPerCall);
        m_found.resize(m_parts.size());
        m_promise.start();
    }

    QFuture<Result<QList<Mailbox>>> future() const { return m_promise.future(); }

    void go()
    {
        if (m_parts.isEmpty())
            return finish(QList<Mailbox>());
        while (m_next < m_parts.size() && m_running < callsAtOnce)
            ask(m_next++);
    }

private:
    void ask(qsizetype part)
    {
        ++m_running;
        auto* const watcher = new QFutureWatcher<HttpAnswer>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, part] {
            --m_running;
            const auto done = watcher->future();
            watcher->deleteLater();
            answered(part, done.resultCount() > 0 ? done.resultAt(0) : HttpAnswer {});
        });
        watcher->setFuture(
            m_http.postSoap(m_settings.url, isReachableRequest(m_settings.sender, m_parts[part])));
    }

    void answered(qsizetype part, const HttpAnswer& answer)
    {
        if (m_finished)
            return;
        const SoapAnswer soap = readSoap(answer, m_settings.url.host());
        const auto* const response = std::get_if<XmlElement>(&soap);
        if (!response)
            return finish(fail(soapError(soap)));
        auto mailboxes = readReachability(*response, m_parts[part], m_settings.operators);
        if (!mailboxes) {
            mailboxes.error().about = m_settings.url.host();
            return finish(mailboxes);
        }
        m_found[part] = *mailboxes;
        if (m_next < m_parts.size())
            return go();
        if (m_running > 0)
            return;
        QList<Mailbox> all;
        for (const auto& found : std::as_const(m_found))
            all << found;
        finish(all);
    }

    void finish(const Result<QList<Mailbox>>& result)
    {
        m_finished = true;
        m_promise.addResult(result);
        m_promise.finish();
        deleteLater();
    }

    HttpClient& m_http;
    const RegistrySettings m_settings;
    QList<QList<RecipientId>> m_parts;
    QList<QList<Mailbox>> m_found;
    mutable QPromise<Result<QList<Mailbox>>> m_promise;
    qsizetype m_next = 0;
    int m_running = 0;
    bool m_finished = false;
};

QUrl authorityOf(const RegistrySettings& settings)
{
    if (!settings.authorityUrl.isEmpty())
        return settings.authorityUrl;
    QUrl url = settings.url;
    QString path = url.path();
    const auto at = path.lastIndexOf(QStringLiteral("/Recipient"));
    url.setPath((at < 0 ? path : path.left(at)) + QStringLiteral("/Authority"));
    return url;
}

template <class T, class Read>
QFuture<Result<T>> ask(HttpClient& http, const QUrl& url, const QByteArray& operation, Read read)
{
    const QByteArray request
        = soapRequest("<a:" + operation + " xmlns:a=\"http://minameddelanden.gov.se/Authority\"/>");
    return http.postSoap(url, request).then([url, read](const HttpAnswer& answer) -> Result<T> {
        const SoapAnswer soap = readSoap(answer, url.host());
        if (const auto* const response = std::get_if<XmlElement>(&soap))
            return read(*response);
        return fail(soapError(soap));
    });
}

} // namespace

FarRegistry::FarRegistry(HttpClient& http, RegistrySettings settings)
    : m_http(http)
    , m_settings(std::move(settings))
{
}

QFuture<Result<QList<Mailbox>>> FarRegistry::lookup(const QList<RecipientId>& recipients)
{
    auto* const job = new LookupJob(m_http, m_settings, recipients);
    auto future = job->future();
    job->go();
    return future;
}

QFuture<Result<QList<RegisteredSender>>> FarRegistry::senders()
{
    return ask<QList<RegisteredSender>>(m_http, authorityOf(m_settings), "getSenders", readSenders);
}

QFuture<Result<QList<RegisteredForwarder>>> FarRegistry::forwarders()
{
    return ask<QList<RegisteredForwarder>>(
        m_http, authorityOf(m_settings), "getDispatchers", readForwarders);
}

} // namespace brevduva
