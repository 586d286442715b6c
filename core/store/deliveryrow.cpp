// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deliveryrow.h"

#include "core/store/lettercodec.h"

#include <QDataStream>
#include <QIODevice>

namespace brevduva {
namespace {

qint64 stored(const QDateTime& time) { return time.isValid() ? time.toMSecsSinceEpoch() : -1; }

} // namespace

QByteArray sealPlace(const char* where, const QUuid& row)
{
    return QByteArray(where) + '/' + row.toRfc4122();
}

QByteArray DeliveryRow::proof(const Sealer& sealer) const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    const Delivery& row = delivery;
    out << row.id << row.letterId << letterNumber << row.messageId << qint32(row.state)
        << qint32(row.channel) << qint32(row.attempts) << row.possiblyTwice << stored(row.createdAt)
        << stored(row.changedAt) << stored(row.dueAt) << step;
    for (const QString& text : {row.reason, row.operatorName, row.operatorId, row.transId,
             row.distributionId, row.printJob, QString::fromLatin1(row.envelopeHash.toHex())}) {
        const QByteArray utf8 = text.toUtf8();
        out << qint64(utf8.size()); // QDataStream would tell null from empty, the database does not
        out.writeRawData(utf8.constData(), static_cast<int>(utf8.size()));
    }
    return sealer.proof(bytes);
}

Result<DeliveryRow> DeliveryRow::read(const Query& query, const Sealer& sealer)
{
    const QUuid id = query.id(1);
    const auto digits = sealer.open(query.blob(5), sealPlace("recipient", id));
    const auto recipient = digits ? RecipientId::fromDigits(QString::fromLatin1(*digits))
                                  : Result<RecipientId>(fail(digits.error()));
    if (!recipient)
        return fail(ErrorCode::OutboxDamaged, QStringLiteral("a recipient cannot be read"),
            id.toString(QUuid::WithoutBraces));
    DeliveryRow row {{id, query.id(2), query.id(4), *recipient}, query.number(3), query.number(21)};
    Delivery& delivery = row.delivery;
    delivery.sequence = query.number(0);
    delivery.state = static_cast<DeliveryState>(query.number(6));
    delivery.channel = static_cast<Channel>(query.number(7));
    delivery.reason = query.text(8);
    delivery.operatorName = query.text(9);
    delivery.operatorId = query.text(10);
    delivery.transId = query.text(11);
    delivery.distributionId = query.text(12);
    delivery.printJob = query.text(13);
    delivery.attempts = static_cast<int>(query.number(14));
    delivery.possiblyTwice = query.number(15) != 0;
    if (!query.isNull(16)) {
        const auto error = sealer.open(query.blob(16), sealPlace("error", id));
        delivery.error = error
            ? decodeError(*error)
            : Error {ErrorCode::OutboxDamaged, QStringLiteral("an error cannot be read"), {}, -1};
    }
    delivery.createdAt = query.time(17);
    delivery.changedAt = query.time(18);
    delivery.dueAt = query.time(19);
    delivery.envelopeHash = query.blob(20);
    if (row.proof(sealer) != query.blob(22))
        return fail(ErrorCode::OutboxDamaged, QStringLiteral("a delivery has been changed"),
            id.toString(QUuid::WithoutBraces));
    return row;
}

Result<void> DeliveryRow::insert(const Database& database, const Sealer& sealer) const
{
    const QString digits = delivery.recipient.digits();
    const auto inserted
        = Query(database,
            "INSERT INTO deliveries (id, letter, number, message, recipient, recipient_term, state,"
            " channel, reason, operator_name, operator_id, trans_id, distribution_id, print_job,"
            " attempts, twice, created, changed, step, proof)"
            " VALUES (?,?,?,?,?,?,0,0,'','','','','','',0,0,?,0,0,'')")
              .bind(delivery.id)
              .bind(delivery.letterId)
              .bind(letterNumber)
              .bind(delivery.messageId)
              .bind(sealer.seal(digits.toLatin1(), sealPlace("recipient", delivery.id)))
              .bind(sealer.searchTerm(digits))
              .bind(delivery.createdAt)
              .run();
    return inserted.and_then([&] { return update(database, sealer); });
}

Result<void> DeliveryRow::update(const Database& database, const Sealer& sealer) const
{
    const QByteArray error = encodeError(delivery.error);
    return Query(database,
        "UPDATE deliveries SET state=?, channel=?, reason=?, operator_name=?, operator_id=?,"
        " trans_id=?, distribution_id=?, print_job=?, attempts=?, twice=?, error=?, changed=?,"
        " due=?, envelope_hash=?, step=?, proof=? WHERE id=?")
        .bind(qint64(delivery.state))
        .bind(qint64(delivery.channel))
        .bind(delivery.reason)
        .bind(delivery.operatorName)
        .bind(delivery.operatorId)
        .bind(delivery.transId)
        .bind(delivery.distributionId)
        .bind(delivery.printJob)
        .bind(qint64(delivery.attempts))
        .bind(qint64(delivery.possiblyTwice))
        .bind(error.isEmpty() ? QByteArray() : sealer.seal(error, sealPlace("error", delivery.id)))
        .bind(delivery.changedAt)
        .bind(delivery.dueAt)
        .bind(delivery.envelopeHash)
        .bind(step)
        .bind(proof(sealer))
        .bind(delivery.id)
        .run();
}

} // namespace brevduva
