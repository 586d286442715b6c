// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/webpages.h"

#include <httplib.h>

#include <QUrl>

namespace brevduva::sandbox {
namespace {

constexpr auto style
    = R"(body{font:17px/1.5 system-ui,sans-serif;margin:0;background:#f3f5f7;color:#17212b}
main{max-width:44rem;margin:0 auto;padding:1.5rem 1rem 4rem}h1{font-size:1.6rem;margin:.2rem 0 1rem}
h2{font-size:1.15rem;margin:2rem 0 .5rem}a{color:#0b57a4}.card{display:block;background:#fff;border:1px solid #d5dce3;
border-radius:.6rem;padding:.8rem 1rem;margin:.5rem 0;text-decoration:none;color:inherit}.card:hover,.card:focus{border-color:#0b57a4}
.card b{display:block}.quiet{color:#51606e;font-size:.92rem}.text{white-space:pre-wrap;background:#fff;border:1px solid #d5dce3;
border-radius:.6rem;padding:1rem}iframe{width:100%;height:24rem;border:1px solid #d5dce3;border-radius:.6rem;background:#fff}
@media(prefers-color-scheme:dark){body{background:#12181e;color:#e6ebf0}.card,.text{background:#1b242d;border-color:#33414f}
a{color:#8dc1f5}.quiet{color:#a8b6c3}})";

QByteArray page(const QString& title, const QByteArray& content)
{
    return "<!DOCTYPE html><html lang=\"sv\"><head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>"
        + escaped(title) + "</title><style>" + style + "</style></head><body><main>" + content
        + "</main></body></html>";
}

QByteArray link(const QStringList& path)
{
    QByteArray url;
    for (const QString& part : path)
        url += '/' + QUrl::toPercentEncoding(part);
    return url;
}

QString nameOf(const Infrastructure& world, const QString& number)
{
    for (const Person& person : world.everybody()) {
        if (person.number == number)
            return person.name;
    }
    return number;
}

QString operatorName(const Infrastructure& world, const QString& key)
{
    for (const Operator& one : world.mailboxOperators()) {
        if (one.key == key)
            return one.name;
    }
    return key;
}

QString shown(const QDateTime& time)
{
    return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QByteArray frontPage(const Infrastructure& world)
{
    QByteArray content = "<h1>Digitala brevlådor</h1><p class=\"quiet\">Sandlåda: påhittade "
                         "mottagare, inget lämnar datorn.</p>";
    bool any = false;
    for (const Operator& one : world.mailboxOperators()) {
        const QStringList owners = world.mailboxes().owners(one.key);
        if (owners.isEmpty())
            continue;
        any = true;
        content += "<h2>" + escaped(one.name) + "</h2>";
        for (const QString& owner : owners) {
            const auto count = world.mailboxes().messages(one.key, owner).size();
            content += "<a class=\"card\" href=\"" + link({one.key, owner}) + "\"><b>"
                + escaped(nameOf(world, owner)) + "</b><span class=\"quiet\">" + escaped(owner)
                + " · " + QByteArray::number(count) + (count == 1 ? " meddelande" : " meddelanden")
                + "</span></a>";
        }
    }
    if (!any)
        content += "<p>Ingen har fått något brev än.</p>";
    return page(QStringLiteral("Digitala brevlådor"), content);
}

QByteArray mailboxPage(const Infrastructure& world, const QString& key, const QString& owner)
{
    QByteArray content = "<p><a href=\"/\">Alla brevlådor</a></p><h1>"
        + escaped(nameOf(world, owner)) + "</h1><p class=\"quiet\">"
        + escaped(operatorName(world, key)) + " · " + escaped(owner) + "</p>";
    for (const StoredMessage& message : world.mailboxes().messages(key, owner))
        content += "<a class=\"card\" href=\"" + link({key, owner, message.folder}) + "\"><b>"
            + escaped(message.subject) + "</b><span class=\"quiet\">" + escaped(message.sender)
            + " · " + escaped(shown(message.received)) + "</span></a>";
    return page(nameOf(world, owner), content);
}

QByteArray messagePage(const Infrastructure& world, const QString& key, const QString& owner,
    const StoredMessage& message)
{
    QByteArray content = "<p><a href=\"" + link({key, owner}) + "\">"
        + escaped(nameOf(world, owner)) + "</a></p><h1>" + escaped(message.subject)
        + "</h1><p class=\"quiet\">Från " + escaped(message.sender) + " · "
        + escaped(shown(message.received)) + "</p>";
    if (message.contentType == QStringLiteral("text/html"))
        content += "<iframe sandbox title=\"Meddelandets text\" src=\""
            + link({key, owner, message.folder, QStringLiteral("body.html")}) + "\"></iframe>";
    else
        content += "<div class=\"text\">" + escaped(message.text) + "</div>";
    if (!message.attachments.isEmpty())
        content += "<h2>Bilagor</h2>";
    for (const QString& name : message.attachments)
        content += "<a class=\"card\" href=\"" + link({key, owner, message.folder, name}) + "\">"
            + escaped(name) + "</a>";
    content += "<h2>Frågor?</h2><p>" + escaped(message.support) + "</p><p class=\"quiet\">Kvittens "
        + escaped(message.transId) + "</p>";
    return page(message.subject, content);
}

void give(httplib::Response& response, const QByteArray& body, const char* type)
{
    response.set_header("Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; "
        "object-src 'self'");
    response.set_header("X-Content-Type-Options", "nosniff");
    response.set_content(body.constData(), static_cast<size_t>(body.size()), type);
}

void notFound(httplib::Response& response)
{
    response.status = 404;
    give(response,
        page(QStringLiteral("Finns inte"),
            "<h1>Sidan finns inte</h1><p><a href=\"/\">Alla brevlådor</a></p>"),
        "text/html; charset=utf-8");
}

void answer(
    const Infrastructure& world, const httplib::Request& request, httplib::Response& response)
{
    constexpr auto html = "text/html; charset=utf-8";
    const QStringList path = QString::fromStdString(request.path).split(u'/', Qt::SkipEmptyParts);
    if (path.isEmpty())
        return give(response, frontPage(world), html);
    const bool known = path.size() >= 2 && world.mailboxes().owners(path[0]).contains(path[1]);
    if (!known)
        return notFound(response);
    if (path.size() == 2)
        return give(response, mailboxPage(world, path[0], path[1]), html);
    for (const StoredMessage& message : world.mailboxes().messages(path[0], path[1])) {
        if (message.folder != path[2])
            continue;
        if (path.size() == 3)
            return give(response, messagePage(world, path[0], path[1], message), html);
        const QByteArray file = world.mailboxes().file(path[0], path[1], path[2], path[3]);
        if (file.isEmpty())
            break;
        const bool pdf = path[3].endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
        return give(response, file,
            pdf                                          ? "application/pdf"
                : path[3] == QStringLiteral("body.html") ? html
                                                         : "application/octet-stream");
    }
    notFound(response);
}

} // namespace

void addWebPages(httplib::Server& server, const Infrastructure& infrastructure)
{
    server.Get(
        ".*", [&infrastructure](const httplib::Request& request, httplib::Response& response) {
            answer(infrastructure, request, response);
        });
}

} // namespace brevduva::sandbox
