// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/servers.h"

#include "app/sandbox/signaturecheck.h"
#include "app/sandbox/webpages.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QThread>
#include <QUuid>

#include <httplib.h>

#include <functional>
#include <thread>
#include <vector>

namespace brevduva::sandbox {
namespace {

constexpr size_t threads = 64; //!< each holds one kept-alive connection
constexpr size_t largestRequest = 8 * 1024 * 1024;

using Service = std::function<Answer(
    const xmlNode*, const QString&, const QByteArray&, const std::optional<Misfortune>&)>;

QByteArray envelope(const QByteArray& content)
{
    return "<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\">\n<S:Body>" + content
        + "</S:Body>\n</S:Envelope>";
}

QByteArray faultBody(int code, const QByteArray& description)
{
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    return "<S:Fault><faultcode>S:Server</faultcode><faultstring>fault</faultstring><detail>"
           "<c3:applicationFault "
           "xmlns:c3=\"http://minameddelanden.gov.se/schema/Common/v3\"><c3:ErrorCode>"
        + QByteArray::number(code) + "</c3:ErrorCode><c3:Description>"
        + escaped(QString::fromUtf8(description)) + "</c3:Description><c3:CallId>" + id
        + "</c3:CallId></c3:applicationFault></detail></S:Fault>";
}

void reply(httplib::Response& response, int status, const QByteArray& body)
{
    response.status = status;
    response.set_content(
        body.constData(), static_cast<size_t>(body.size()), "text/xml; charset=utf-8");
}

void drop(const httplib::Request& request) { ::shutdown(SSL_get_fd(request.ssl), SHUT_RDWR); }

QString callerOf(const httplib::Request& request)
{
    const Certificate certificate(SSL_get1_peer_certificate(request.ssl), X509_free);
    return ownerOf(certificate.get());
}

} // namespace

class Servers::Impl {
public:
    //! One TLS server; its certificate can be a wrong one when the script says so.
    struct Secure {
        QString name;
        Impl* owner;
        std::unique_ptr<httplib::SSLServer> server;
        int port = 0;
    };

    Impl(Infrastructure& world, const Certificates& authority, Faults& script, const QDir& dir)
        : infrastructure(world)
        , certificates(authority)
        , faults(script)
        , folder(dir)
    {
    }

    ~Impl()
    {
        for (const auto& one : secure)
            one->server->stop();
        web.stop();
        for (std::thread& thread : running)
            thread.join();
    }

    static int chooseCertificate(SSL* ssl, void* data)
    {
        auto* const one = static_cast<Secure*>(data);
        const auto misfortune = one->owner->faults.next(one->name);
        const auto is = [&misfortune](Misfortune::Kind kind) {
            return misfortune && misfortune->kind == kind;
        };
        if (is(Misfortune::Kind::Refuse)) {
            ::shutdown(SSL_get_fd(ssl), SHUT_RDWR);
            return 0;
        }
        const Certificates& from = one->owner->certificates;
        const Pair& pair = is(Misfortune::Kind::ExpiredCertificate) ? from.expiredServer()
            : is(Misfortune::Kind::ForeignCertificate)              ? from.foreignServer()
                                                                    : from.server();
        return SSL_use_certificate(ssl, pair.certificate.get()) == 1
            && SSL_use_PrivateKey(ssl, pair.key.get()) == 1;
    }

    Secure& add(const char* name)
    {
        secure.push_back(std::make_unique<Secure>());
        Secure& one = *secure.back();
        one.name = QString::fromLatin1(name);
        one.owner = this;
        one.server = std::make_unique<httplib::SSLServer>([this, &one](SSL_CTX& context) {
            SSL_CTX_set_min_proto_version(&context, TLS1_2_VERSION);
            SSL_CTX_set1_verify_cert_store(&context, certificates.authorities());
            SSL_CTX_set_verify(
                &context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
            SSL_CTX_set_session_id_context(
                &context, reinterpret_cast<const unsigned char*>("sandbox"), 7);
            SSL_CTX_use_certificate(&context, certificates.server().certificate.get());
            SSL_CTX_use_PrivateKey(&context, certificates.server().key.get());
            SSL_CTX_set_cert_cb(&context, &Impl::chooseCertificate, &one);
            return true;
        });
        one.server->new_task_queue = [] { return new httplib::ThreadPool(threads); };
        one.server->set_payload_max_length(largestRequest);
        one.server->set_keep_alive_max_count(100000);
        one.server->set_keep_alive_timeout(5);
        one.server->set_tcp_nodelay(true);
        return one;
    }

    void serve(Secure& one, const char* path, const Service& service)
    {
        one.server->Post(
            path, [this, service](const httplib::Request& request, httplib::Response& response) {
                handle(service, request, response);
            });
    }

    void handle(
        const Service& service, const httplib::Request& request, httplib::Response& response)
    {
        using Kind = Misfortune::Kind;
        const QByteArray wire(request.body.data(), static_cast<qsizetype>(request.body.size()));
        const Document document = Document::parse(wire);
        const auto content = elements(child(document.root(), QStringLiteral("Body")));
        if (localName(document.root()) != QStringLiteral("Envelope") || content.size() != 1)
            return reply(response, 500, envelope(faultBody(5001, "not one SOAP body")));
        const QString operation = localName(content[0]);
        const QString recipient = textOf(find(
            content[0], {"deliverSecure", "SignedDelivery", "Delivery", "Header", "Recipient"}));
        const auto misfortune = faults.next(operation, recipient);
        if (misfortune && misfortune->kind == Kind::DropBefore)
            return drop(request);
        if (misfortune && misfortune->kind == Kind::Delay)
            QThread::msleep(static_cast<unsigned long>(misfortune->value));
        if (misfortune && misfortune->kind == Kind::Fault)
            return reply(response, 500, envelope(faultBody(misfortune->value, "scripted")));
        if (misfortune && misfortune->kind == Kind::Http) {
            response.status = misfortune->value;
            return response.set_content("<html><body>Gateway</body></html>", "text/html");
        }
        const Answer answer = service(content[0], callerOf(request), wire, misfortune);
        if (misfortune && misfortune->kind == Kind::DropAfter)
            return drop(request);
        if (misfortune && misfortune->kind == Kind::Garbage)
            return reply(response, 200, "<S:Envelope><unfinished");
        if (misfortune && misfortune->kind == Kind::Oversized)
            return reply(response, 200, QByteArray(20 * 1024 * 1024, ' '));
        if (answer.fault >= 0)
            return reply(response, 500, envelope(faultBody(answer.fault, answer.body)));
        reply(response, 200, envelope(answer.body));
    }

    //! The port of an earlier run when it is free, else any.
    int bind(httplib::Server& server, const QString& name)
    {
        const int before = ports[name].toInt();
        int port = before;
        if (before == 0 || !server.bind_to_port("127.0.0.1", before))
            port = server.bind_to_any_port("127.0.0.1");
        ports[name] = port;
        return port;
    }

    Infrastructure& infrastructure;
    const Certificates& certificates;
    Faults& faults;
    QDir folder;
    QJsonObject ports;
    std::vector<std::unique_ptr<Secure>> secure;
    httplib::Server web;
    std::vector<std::thread> running;
};

Servers::Servers(Infrastructure& infrastructure, const Certificates& certificates, Faults& faults,
    const QDir& folder)
    : m_impl(std::make_unique<Impl>(infrastructure, certificates, faults, folder))
{
}

Servers::~Servers() = default;

std::unique_ptr<Servers::Addresses> Servers::start()
{
    Impl& impl = *m_impl;
    Infrastructure& world = impl.infrastructure;
    QFile kept(impl.folder.filePath(QStringLiteral("ports.json")));
    if (kept.open(QIODevice::ReadOnly))
        impl.ports = QJsonDocument::fromJson(kept.readAll()).object();
    kept.close();

    auto& far = impl.add("far");
    impl.serve(far, "/Recipient/v3",
        [&world](const xmlNode* request, const QString& caller, const QByteArray&, const auto&) {
            return world.recipientService(request, caller);
        });
    impl.serve(far, "/Authority",
        [&world](const xmlNode* request, const QString&, const QByteArray&, const auto&) {
            return world.authorityService(request);
        });
    for (const Operator& one : world.mailboxOperators())
        impl.serve(impl.add(one.key.toLatin1().constData()), "/Service/v3",
            [&world, key = one.key](const xmlNode* request, const QString& caller,
                const QByteArray& wire, const auto& misfortune) {
                return world.operatorService(key, request, caller, wire, misfortune);
            });
    impl.serve(impl.add("forwarder"), "/Message/v3",
        [&world](const xmlNode* request, const QString& caller, const QByteArray& wire,
            const auto&) { return world.forwarderService(request, caller, wire); });
    addWebPages(impl.web, world);

    auto addresses = std::make_unique<Addresses>();
    for (const auto& one : impl.secure) {
        one->port = impl.bind(*one->server, one->name);
        if (one->port <= 0)
            return nullptr;
        const QString base = QStringLiteral("https://localhost:%1").arg(one->port);
        world.setAddress(one->name, base + QStringLiteral("/Service/v3"));
        if (one->name == QStringLiteral("far"))
            addresses->recipient = base + QStringLiteral("/Recipient/v3");
        if (one->name == QStringLiteral("forwarder"))
            addresses->forwarder = base + QStringLiteral("/Message/v3");
    }
    const int webPort = impl.bind(impl.web, QStringLiteral("web"));
    if (webPort <= 0)
        return nullptr;
    addresses->webPage = QStringLiteral("http://127.0.0.1:%1/").arg(webPort);
    for (const auto& one : impl.secure)
        impl.running.emplace_back([server = one->server.get()] { server->listen_after_bind(); });
    impl.running.emplace_back([&impl] { impl.web.listen_after_bind(); });
    if (kept.open(QIODevice::WriteOnly))
        kept.write(QJsonDocument(impl.ports).toJson());
    return addresses;
}

} // namespace brevduva::sandbox
