// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/outbox.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace brevduva {
namespace {

//! Length before content, so that no two letters run together to the same bytes.
void addField(QCryptographicHash& hash, const QByteArray& field)
{
    const quint64 length = qToBigEndian(static_cast<quint64>(field.size()));
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(&length), sizeof length));
    hash.addData(field);
}

} // namespace

QByteArray contentHash(const Letter& letter)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addField(hash, letter.subject.toUtf8());
    addField(hash, letter.message.text.toUtf8());
    for (const Attachment& attachment : letter.attachments)
        addField(hash,
            attachment.sourceHash.isEmpty()
                ? QCryptographicHash::hash(attachment.bytes, QCryptographicHash::Sha256)
                : attachment.sourceHash);
    return hash.result();
}

} // namespace brevduva
