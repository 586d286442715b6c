// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QDir>
#include <QList>
#include <QString>

#include <libxml/tree.h>

#include <mutex>

namespace brevduva::sandbox {

//! One message as its owner sees it.
struct StoredMessage {
    QString folder; //!< name of its folder in the mailbox
    QString messageId;
    QString transId;
    QString sender;
    QString subject;
    QString support;
    QString contentType;
    QString text;
    QStringList attachments; //!< file names
    QDateTime received;
};

//! DIR/mailboxes/<operator>/<recipient>/<number>: wire.xml, message.json, body.txt or body.html,
//! attachments. An entry is there whole or not at all.
class Mailboxes {
public:
    explicit Mailboxes(const QDir& folder);

    //! Keeps \a delivery (the SignedDelivery element) that came as \a wire. Returns the TransId;
    //! empty: not kept.
    QString keep(const QString& operatorKey, const xmlNode* delivery, const QByteArray& wire);

    [[nodiscard]] QStringList owners(const QString& operatorKey) const;
    [[nodiscard]] QList<StoredMessage> messages(
        const QString& operatorKey, const QString& owner) const;
    //! A file of a message; empty when there is none of that name.
    [[nodiscard]] QByteArray file(const QString& operatorKey, const QString& owner,
        const QString& message, const QString& name) const;

private:
    QDir m_folder;
    std::mutex m_mutex;
};

} // namespace brevduva::sandbox
