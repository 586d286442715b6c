// SPDX-License-Identifier: GPL-3.0-or-later
// What the outbox is asked.
#include "core/base/logging.h"
#include "core/send/deliverystate.h"
#include "core/store/lettercodec.h"
#include "core/store/searchterms.h"
#include "core/store/sqliteoutbox.h"

#include <functional>

namespace brevduva {
namespace {

constexpr auto columns = "SELECT sequence, id, letter, message, recipient, state, channel, reason, "
                         "operator_name, operator_id,"
                         " trans_id, distribution_id, print_job, attempts, twice, error, created, "
                         "changed, due, envelope_hash FROM deliveries ";

QByteArray place(const char* where, const QUuid& row)
{
    return QByteArray(where) + '/' + row.toRfc4122();
}

//! A WHERE clause with the values that belong to it.
struct Where {
    QByteArray sql = "WHERE 1";
    QList<std::function<void(Query&)>> values;

    template <class T> void add(const char* condition, const T& value)
    {
        sql += ' ';
        sql += condition;
        values << [value](Query& query) { query.bind(value); };
    }
};

Where whereOf(const DeliveryFilter& filter, const Sealer& sealer)
{
    Where where;
    if (!filter.states.isEmpty()) {
        QByteArrayList states;
        for (const DeliveryState state : filter.states)
            states << QByteArray::number(static_cast<int>(state));
        where.sql += " AND state IN (" + states.join(',') + ')';
    }
    if (filter.recipient)
        where.add("AND recipient_term=?", sealer.searchTerm(filter.recipient->digits()));
    if (!filter.caseNumber.isEmpty())
        where.add("AND letter IN (SELECT id FROM letters WHERE case_term=?)",
            sealer.searchTerm(filter.caseNumber));
    if (!filter.text.isEmpty()) {
        where.add("AND (letter IN (SELECT id FROM letters WHERE case_term=?) OR (1",
            sealer.searchTerm(filter.text.trimmed()));
        for (const QString& word : wordsOf(filter.text))
            where.add(
                "AND letter IN (SELECT letter FROM words WHERE term=?)", sealer.searchTerm(word));
        where.sql += "))";
    }
    if (filter.from.isValid())
        where.add("AND created>=?", filter.from);
    if (filter.to.isValid())
        where.add("AND created<?", filter.to);
    return where;
}

} // namespace

Result<Delivery> SqliteOutbox::readDelivery(const Query& query) const
{
    const QUuid id = query.id(1);
    const auto digits = m_sealer.open(query.blob(4), place("recipient", id));
    const auto recipient = digits ? RecipientId::fromDigits(QString::fromLatin1(*digits))
                                  : Result<RecipientId>(fail(digits.error()));
    if (!recipient)
        return fail(ErrorCode::OutboxDamaged, QStringLiteral("a recipient cannot be read"),
            id.toString(QUuid::WithoutBraces));
    Delivery row {id, query.id(2), query.id(3), *recipient};
    row.sequence = query.number(0);
    row.state = static_cast<DeliveryState>(query.number(5));
    row.channel = static_cast<Channel>(query.number(6));
    row.reason = query.text(7);
    row.operatorName = query.text(8);
    row.operatorId = query.text(9);
    row.transId = query.text(10);
    row.distributionId = query.text(11);
    row.printJob = query.text(12);
    row.attempts = static_cast<int>(query.number(13));
    row.possiblyTwice = query.number(14) != 0;
    if (!query.isNull(15)) {
        const auto error = m_sealer.open(query.blob(15), place("error", id));
        row.error = error
            ? decodeError(*error)
            : Error {ErrorCode::OutboxDamaged, QStringLiteral("an error cannot be read"), {}, -1};
    }
    row.createdAt = query.time(16);
    row.changedAt = query.time(17);
    row.dueAt = query.time(18);
    row.envelopeHash = query.blob(19);
    return row;
}

Result<QList<Delivery>> SqliteOutbox::readDeliveries(Query& query) const
{
    QList<Delivery> rows;
    for (;;) {
        const auto more = query.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            return rows;
        const auto row = readDelivery(query);
        if (row)
            rows << *row;
        else // one damaged row must not hide the others
            qCWarning(lcStore) << "a delivery cannot be read:" << query.id(1);
    }
}

Result<Delivery> SqliteOutbox::delivery(const QUuid& id) const
{
    Query query(*m_database, (QByteArray(columns) + "WHERE id=?").constData());
    const auto found = query.bind(id).next();
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, QStringLiteral("no such delivery"));
    return readDelivery(query);
}

Result<QList<Delivery>> SqliteOutbox::deliveries(const DeliveryFilter& filter) const
{
    const Where where = whereOf(filter, m_sealer);
    const QByteArray sql = columns + where.sql + " ORDER BY sequence DESC LIMIT "
        + QByteArray::number(filter.limit) + " OFFSET " + QByteArray::number(filter.offset);
    Query query(*m_database, sql.constData());
    for (const auto& value : where.values)
        value(query);
    return readDeliveries(query);
}

Result<int> SqliteOutbox::count(const DeliveryFilter& filter) const
{
    const Where where = whereOf(filter, m_sealer);
    Query query(*m_database, ("SELECT count(*) FROM deliveries " + where.sql).constData());
    for (const auto& value : where.values)
        value(query);
    const auto found = query.next();
    if (!found)
        return fail(found.error());
    return static_cast<int>(query.number(0));
}

Result<QList<Delivery>> SqliteOutbox::unfinished() const
{
    DeliveryFilter filter;
    filter.states = unfinishedStates();
    auto rows = deliveries(filter);
    if (rows)
        std::reverse(rows->begin(), rows->end());
    return rows;
}

Result<QList<DeliveryEvent>> SqliteOutbox::events(const QUuid& deliveryId) const
{
    Query query(*m_database,
        "SELECT from_state, to_state, at, cause FROM events WHERE delivery=? ORDER BY id");
    query.bind(deliveryId);
    QList<DeliveryEvent> events;
    for (;;) {
        const auto more = query.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            return events;
        events << DeliveryEvent {static_cast<DeliveryState>(query.number(0)),
            static_cast<DeliveryState>(query.number(1)), query.time(2), query.text(3)};
    }
}

Result<QByteArray> SqliteOutbox::letterData(const QUuid& letterId) const
{
    Query query(*m_database, "SELECT data FROM letters WHERE id=?");
    const auto found = query.bind(letterId).next();
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, QStringLiteral("no such letter"));
    return m_sealer.open(query.blob(0), place("letters", letterId));
}

Result<Letter> SqliteOutbox::letterHead(const QUuid& letterId) const
{
    return letterData(letterId).and_then(decodeLetter);
}

Result<Letter> SqliteOutbox::letter(const QUuid& letterId) const
{
    auto letter = letterHead(letterId);
    if (!letter)
        return letter;
    Query query(
        *m_database, "SELECT position, data FROM documents WHERE letter=? ORDER BY position");
    query.bind(letterId);
    for (;;) {
        const auto more = query.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            return letter;
        const QByteArray where = place("documents", letterId) + QByteArray::number(query.number(0));
        const auto attachment = m_sealer.open(query.blob(1), where).and_then(decodeAttachment);
        if (!attachment)
            return fail(attachment.error());
        letter->attachments << *attachment;
    }
}

Result<QList<DocumentMark>> SqliteOutbox::documentMarks(const QUuid& letterId) const
{
    return letterData(letterId).and_then(decodeDocumentMarks);
}

Result<Sender> SqliteOutbox::sender(const QUuid& letterId) const
{
    return letterData(letterId).and_then(decodeSender);
}

Result<QByteArray> SqliteOutbox::wire(const QUuid& deliveryId) const
{
    Query query(*m_database, "SELECT data FROM wires WHERE delivery=?");
    const auto found = query.bind(deliveryId).next();
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, QStringLiteral("not signed yet"));
    return m_sealer.open(query.blob(0), place("wires", deliveryId));
}

Result<QList<Delivery>> SqliteOutbox::sameContent(
    const RecipientId& recipient, const QByteArray& hash, const QDateTime& since) const
{
    Query query(*m_database,
        (QByteArray(columns)
            + "WHERE recipient_term=? AND created>=? AND state<>? AND letter IN"
              " (SELECT id FROM letters WHERE content_term=?) ORDER BY sequence DESC")
            .constData());
    query.bind(m_sealer.searchTerm(recipient.digits()))
        .bind(since)
        .bind(qint64(DeliveryState::Cancelled))
        .bind(m_sealer.searchTerm(QString::fromLatin1(hash.toHex())));
    return readDeliveries(query);
}

Result<int> SqliteOutbox::retire(const QDateTime& documentsBefore, const QDateTime& rowsBefore)
{
    constexpr auto settled
        = "settled<? AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.letter=letters.id"
          " AND d.state NOT IN (7,8,11))";
    static_assert(int(DeliveryState::Delivered) == 7 && int(DeliveryState::Printed) == 8
        && int(DeliveryState::Cancelled) == 11);
    const QByteArray oldLetters = QByteArray("SELECT id FROM letters WHERE ") + settled;
    const QByteArrayList wipes {"DELETE FROM documents WHERE letter IN (" + oldLetters + ')',
        "DELETE FROM wires WHERE delivery IN (SELECT id FROM deliveries WHERE letter IN ("
            + oldLetters + "))",
        QByteArray("UPDATE letters SET wiped=1 WHERE wiped=0 AND ") + settled};
    Changes changes(*m_database);
    if (!changes.begun())
        return fail(changes.begun().error());
    for (const QByteArray& sql : wipes) {
        if (const auto wiped = Query(*m_database, sql.constData()).bind(documentsBefore).run();
            !wiped)
            return fail(wiped.error());
    }
    int touched = m_database->changes();
    if (const auto gone
        = Query(*m_database, (QByteArray("DELETE FROM letters WHERE ") + settled).constData())
              .bind(rowsBefore)
              .run();
        !gone)
        return fail(gone.error());
    touched += m_database->changes();
    if (const auto committed = changes.commit(); !committed)
        return fail(committed.error());
    if (touched > 0) // what was wiped must not live on in the log
        (void)m_database->run("PRAGMA wal_checkpoint(TRUNCATE)");
    return touched;
}

} // namespace brevduva
