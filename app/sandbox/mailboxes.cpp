// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/mailboxes.h"

#include "app/sandbox/xmltree.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace brevduva::sandbox {
namespace {

bool write(const QDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

//! A file name from the network made safe: no folders, not hidden, not empty.
QString safeName(const QString& name, int position)
{
    QString safe = name;
    for (const QChar bad : QStringLiteral("/\\:*?\"<>|"))
        safe.replace(bad, u'_');
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    return safe.isEmpty() || safe == QStringLiteral("wire.xml")
            || safe == QStringLiteral("message.json")
        ? QStringLiteral("bilaga-%1").arg(position)
        : safe.left(120);
}

} // namespace

Mailboxes::Mailboxes(const QDir& folder)
    : m_folder(folder)
{
}

QString Mailboxes::keep(const QString& operatorKey, const xmlNode* delivery, const QByteArray& wire)
{
    const xmlNode* const message = find(delivery, {"Delivery", "Message"});
    const xmlNode* const header = child(message, QStringLiteral("Header"));
    const QString owner = textOf(find(delivery, {"Delivery", "Header", "Recipient"}));
    const QString transId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const std::lock_guard lock(m_mutex);
    QDir mailbox(m_folder.filePath(operatorKey + u'/' + owner));
    if (!mailbox.mkpath(QStringLiteral(".")))
        return {};
    const QString number = QStringLiteral("%1").arg(
        mailbox.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() + 1, 6, 10, QChar(u'0'));
    const QString part = QStringLiteral(".part-") + transId;
    QDir folder(mailbox.filePath(part));
    mailbox.mkdir(part);

    bool kept = write(folder, QStringLiteral("wire.xml"), wire);
    const bool html = textOf(find(message, {"Body", "ContentType"})) == QStringLiteral("text/html");
    const QByteArray body
        = QByteArray::fromBase64(textOf(find(message, {"Body", "Body"})).toLatin1());
    kept = kept
        && write(folder, html ? QStringLiteral("body.html") : QStringLiteral("body.txt"), body);
    QJsonArray names;
    for (const xmlNode* const node : elements(message)) {
        if (localName(node) != QStringLiteral("Attachment"))
            continue;
        const QString name = safeName(
            textOf(child(node, QStringLiteral("Filename"))), static_cast<int>(names.size()) + 1);
        kept = kept
            && write(folder, name,
                QByteArray::fromBase64(textOf(child(node, QStringLiteral("Body"))).toLatin1()));
        names.append(name);
    }
    const QJsonObject facts {
        {QStringLiteral("messageId"), textOf(child(header, QStringLiteral("Id")))},
        {QStringLiteral("transId"), transId},
        {QStringLiteral("sender"),
            textOf(find(delivery, {"Delivery", "Header", "Sender", "Name"}))},
        {QStringLiteral("subject"), textOf(child(header, QStringLiteral("Subject")))},
        {QStringLiteral("support"), textOf(find(header, {"Supportinfo", "Text"}))},
        {QStringLiteral("contentType"),
            html ? QStringLiteral("text/html") : QStringLiteral("text/plain")},
        {QStringLiteral("attachments"), names},
        {QStringLiteral("received"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}};
    kept = kept && write(folder, QStringLiteral("message.json"), QJsonDocument(facts).toJson());
    if (kept && mailbox.rename(part, number))
        return transId;
    folder.removeRecursively();
    return {};
}

QStringList Mailboxes::owners(const QString& operatorKey) const
{
    return QDir(m_folder.filePath(operatorKey))
        .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QList<StoredMessage> Mailboxes::messages(const QString& operatorKey, const QString& owner) const
{
    QList<StoredMessage> found;
    const QDir mailbox(m_folder.filePath(operatorKey + u'/' + owner));
    for (const QString& name :
        mailbox.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        QFile file(mailbox.filePath(name + QStringLiteral("/message.json")));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject facts = QJsonDocument::fromJson(file.readAll()).object();
        const auto text
            = [&facts](const char* key) { return facts[QLatin1String(key)].toString(); };
        StoredMessage message {name, text("messageId"), text("transId"), text("sender"),
            text("subject"), text("support"), text("contentType"), {}, {},
            QDateTime::fromString(text("received"), Qt::ISODateWithMs)};
        for (const auto& attachment : facts[QStringLiteral("attachments")].toArray())
            message.attachments << attachment.toString();
        QFile body(mailbox.filePath(name
            + (message.contentType == QStringLiteral("text/html") ? QStringLiteral("/body.html")
                                                                  : QStringLiteral("/body.txt"))));
        if (body.open(QIODevice::ReadOnly))
            message.text = QString::fromUtf8(body.readAll());
        found << message;
    }
    return found;
}

QByteArray Mailboxes::file(const QString& operatorKey, const QString& owner, const QString& message,
    const QString& name) const
{
    const QDir folder(m_folder.filePath(operatorKey + u'/' + owner + u'/' + message));
    if (!folder.entryList(QDir::Files).contains(name))
        return {};
    QFile file(folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace brevduva::sandbox
