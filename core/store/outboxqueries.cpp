// SPDX-License-Identifier: GPL-3.0-or-later
// What the outbox is asked.
#include "core/base/logging.h"
#include "core/send/deliverystate.h"
#include "core/store/lettercodec.h"
#include "core/store/sqliteoutbox.h"

#include <QRegularExpression>

#include <functional>

namespace brevduva {
namespace {

//! So few letters are looked up one by one; for more it is quicker to walk the index.
constexpr qint64 fewLetters = 500;

QByteArray select(const QByteArray& rest)
{
    return QByteArray("SELECT ") + DeliveryRow::columns + " FROM deliveries " + rest;
}

} // namespace

//! A WHERE clause with the values that belong to it.
struct SqliteOutbox::Where {
    QByteArray index; //!< the one to walk, where SQLite cannot know it
    QByteArray sql = "WHERE 1";
    QList<std::function<void(Query&)>> values;

    template <class T> void add(const char* condition, const T& value)
    {
        sql += ' ';
        sql += condition;
        values << [value](Query& query) { query.bind(value); };
    }
    [[nodiscard]] Query query(
        const Database& database, const QByteArray& before, const QByteArray& after = {}) const
    {
        Query made(database, (before + index + sql + after).constData());
        for (const auto& value : values)
            value(made);
        return made;
    }
};

Result<SqliteOutbox::Where> SqliteOutbox::whereOf(const DeliveryFilter& filter) const
{
    Where where;
    if (!filter.states.isEmpty()) {
        QByteArrayList states;
        for (const DeliveryState state : filter.states)
            states << QByteArray::number(static_cast<int>(state));
        where.sql += " AND state IN (" + states.join(',') + ')';
    }
    if (filter.channel)
        where.add("AND channel=?", qint64(*filter.channel));
    if (filter.recipient)
        where.add("AND recipient_term=?", m_sealer.searchTerm(filter.recipient->digits()));
    if (!filter.caseNumber.isEmpty())
        where.add("AND number IN (SELECT number FROM letters WHERE case_term=?)",
            m_sealer.searchTerm(filter.caseNumber));
    if (filter.from.isValid())
        where.add("AND created>=?", filter.from);
    if (filter.to.isValid())
        where.add("AND created<?", filter.to);
    if (filter.text.trimmed().isEmpty())
        return where;
    if (const auto ready = catchUpSubjects(); !ready)
        return fail(ready.error());
    m_subjects.select(filter.text);
    if (m_subjects.selectedCount() > fewLetters) {
        where.sql += " AND is_selected(number)";
        if (!filter.recipient && filter.caseNumber.isEmpty())
            where.index = "INDEXED BY deliveries_by_state ";
        return where;
    }
    QByteArrayList numbers;
    for (const qint64 number : m_subjects.selected())
        numbers << QByteArray::number(number);
    where.sql += " AND number IN (" + numbers.join(',') + ')';
    return where;
}

Result<void> SqliteOutbox::catchUpSubjects() const
{
    Query query(*m_database, "SELECT number, data FROM subjects WHERE number>? ORDER BY number");
    query.bind(m_subjects.lastNumber());
    for (;;) {
        const auto more = query.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
        const qint64 number = query.number(0);
        const auto text = m_sealer.open(query.view(1), "subjects/" + QByteArray::number(number));
        if (!text) // one damaged subject must not end every search
            qCWarning(lcStore) << "the subject of a letter cannot be read:" << number;
        m_subjects.add(number, text.value_or(QByteArray()));
    }
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
        const auto row = DeliveryRow::read(query, m_sealer);
        if (row)
            rows << row->delivery;
        else // one damaged row must not hide the others
            qCWarning(lcStore) << "a delivery cannot be read:" << query.id(1);
    }
}

Result<DeliveryRow> SqliteOutbox::row(const QUuid& id) const
{
    Query query(*m_database, select("WHERE id=?").constData());
    const auto found = query.bind(id).next();
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, QStringLiteral("no such delivery"));
    return DeliveryRow::read(query, m_sealer);
}

Result<Delivery> SqliteOutbox::delivery(const QUuid& id) const
{
    return row(id).map([](const DeliveryRow& found) { return found.delivery; });
}

Result<QList<Delivery>> SqliteOutbox::deliveries(const DeliveryFilter& filter) const
{
    auto where = whereOf(filter);
    if (!where)
        return fail(where.error());
    if (filter.before > 0)
        where->add("AND sequence<?", filter.before);
    // the page is found in an index, and only its own rows are read
    Query query
        = where->query(*m_database, select("WHERE sequence IN (SELECT sequence FROM deliveries "),
            " ORDER BY sequence DESC LIMIT " + QByteArray::number(filter.limit) + " OFFSET "
                + QByteArray::number(filter.offset) + ") ORDER BY sequence DESC");
    return readDeliveries(query);
}

Result<int> SqliteOutbox::count(const DeliveryFilter& filter) const
{
    const auto where = whereOf(filter);
    if (!where)
        return fail(where.error());
    Query query = where->query(*m_database, "SELECT count(*) FROM deliveries ");
    const auto found = query.next();
    if (!found)
        return fail(found.error());
    return static_cast<int>(query.number(0));
}

Result<QHash<DeliveryState, int>> SqliteOutbox::counts(const DeliveryFilter& filter) const
{
    const auto where = whereOf(filter);
    if (!where)
        return fail(where.error());
    Query query
        = where->query(*m_database, "SELECT state, count(*) FROM deliveries ", " GROUP BY state");
    QHash<DeliveryState, int> counts;
    for (;;) {
        const auto more = query.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            return counts;
        counts.insert(
            static_cast<DeliveryState>(query.number(0)), static_cast<int>(query.number(1)));
    }
}

Result<QList<Delivery>> SqliteOutbox::beginningWith(const QString& text) const
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9a-fA-F]{1,32}\\z"));
    constexpr qsizetype digits = 32;
    const QString prefix = QString(text).remove(u'-');
    if (!form.match(prefix).hasMatch())
        return QList<Delivery>();
    const auto padded = [&](QChar with) {
        return QByteArray::fromHex(prefix.leftJustified(digits, with).toLatin1());
    };
    Query query(*m_database, select("WHERE id BETWEEN ? AND ? ORDER BY id LIMIT 2").constData());
    query.bind(padded(u'0')).bind(padded(u'f'));
    return readDeliveries(query);
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
    return m_sealer.open(query.blob(0), sealPlace("letters", letterId));
}

Result<Letter> SqliteOutbox::letterHead(const QUuid& letterId) const
{
    return letterData(letterId).and_then(decodeLetter);
}

Result<Letter> SqliteOutbox::letter(const QUuid& letterId) const
{
    const auto data = letterData(letterId);
    auto letter = data.and_then(decodeLetter);
    const auto marks = data.and_then(decodeDocumentMarks);
    if (!letter || !marks)
        return letter ? fail(marks.error()) : letter;
    Query query(
        *m_database, "SELECT position, data FROM documents WHERE letter=? ORDER BY position");
    query.bind(letterId);
    for (;;) {
        const auto more = query.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        const QByteArray where
            = sealPlace("documents", letterId) + QByteArray::number(query.number(0));
        const auto attachment = m_sealer.open(query.blob(1), where).and_then(decodeAttachment);
        if (!attachment)
            return fail(attachment.error());
        letter->attachments << *attachment;
    }
    Query wiped(*m_database, "SELECT wiped FROM letters WHERE id=?");
    const auto found = wiped.bind(letterId).next();
    if (!found)
        return fail(found.error());
    if (letter->attachments.size() != marks->size() && wiped.number(0) == 0)
        return fail(ErrorCode::OutboxDamaged, QStringLiteral("a document is missing"),
            letterId.toString(QUuid::WithoutBraces));
    return letter;
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
    return m_sealer.open(query.blob(0), sealPlace("wires", deliveryId));
}

Result<QList<Delivery>> SqliteOutbox::sameContent(
    const RecipientId& recipient, const QByteArray& hash, const QDateTime& since) const
{
    Query query(*m_database,
        select("WHERE recipient_term=? AND created>=? AND state<>? AND number IN"
               " (SELECT number FROM letters WHERE content_term=?) ORDER BY sequence DESC")
            .constData());
    query.bind(m_sealer.searchTerm(recipient.digits()))
        .bind(since)
        .bind(qint64(DeliveryState::Cancelled))
        .bind(m_sealer.searchTerm(QString::fromLatin1(hash.toHex())));
    return readDeliveries(query);
}

Result<QList<DayOfLetters>> SqliteOutbox::lettersByDay() const
{
    static_assert(int(DeliveryState::Delivered) == 7 && int(DeliveryState::Printed) == 8);
    Query query(*m_database,
        "SELECT min(changed), sum(state=7), sum(state=8) FROM deliveries WHERE state IN (7,8)"
        " GROUP BY changed / 86400000 ORDER BY 1");
    QList<DayOfLetters> days;
    for (;;) {
        const auto more = query.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            return days;
        days << DayOfLetters {query.time(0).toUTC().date(), static_cast<int>(query.number(1)),
            static_cast<int>(query.number(2))};
    }
}

Result<int> SqliteOutbox::retire(const QDateTime& documentsBefore, const QDateTime& rowsBefore)
{
    constexpr auto settled
        = "settled<? AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.number=letters.number"
          " AND d.state NOT IN (7,8,11))";
    static_assert(int(DeliveryState::Delivered) == 7 && int(DeliveryState::Printed) == 8
        && int(DeliveryState::Cancelled) == 11);
    const QByteArray old = QByteArray(" FROM letters WHERE wiped=0 AND ") + settled;
    const QByteArrayList wipes {"DELETE FROM documents WHERE letter IN (SELECT id" + old + ')',
        "DELETE FROM wires WHERE delivery IN (SELECT id FROM deliveries WHERE number IN"
        " (SELECT number"
            + old + "))",
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
