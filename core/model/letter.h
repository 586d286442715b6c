// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recipientid.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

namespace brevduva {

//! One document that goes along, ready to send: a PDF in nearly every case.
struct Attachment {
    QString fileName; //!< "Beslut.pdf"; no path
    QString contentType; //!< "application/pdf"
    QByteArray bytes;
    QByteArray
        sourceHash {}; //!< SHA-256 of the file it was made from; empty when it was not converted

    bool operator==(const Attachment&) const = default;
};

//! The text the recipient sees first in the mailbox.
struct MessageText {
    enum class Type { Plain, Html };
    Type type = Type::Plain;
    QString text;

    [[nodiscard]] QString contentType() const
    {
        return type == Type::Plain ? QStringLiteral("text/plain") : QStringLiteral("text/html");
    }
    bool operator==(const MessageText&) const = default;
};

struct MetadataEntry {
    QString tag;
    QString value;
    bool operator==(const MetadataEntry&) const = default;
};

enum class ChannelChoice { Auto, Digital, Paper };

//! What the user sends; every recipient gives one Delivery.
struct Letter {
    QUuid id;
    QString subject;
    MessageText message;
    QList<Attachment> attachments;
    QString reference; //!< cost code at the sender, at most 50 characters
    QString caseNumber; //!< becomes CorrelationId
    QList<MetadataEntry> metadata;
    bool serviceOfDocuments = false; //!< delgivning
    ChannelChoice channel = ChannelChoice::Auto;
    QList<RecipientId> recipients;
    QDateTime createdAt; //!< UTC

    bool operator==(const Letter&) const = default;
};

} // namespace brevduva
