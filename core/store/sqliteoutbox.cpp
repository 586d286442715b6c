// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteoutbox.h"

#include "core/base/logging.h"
#include "core/send/deliverystate.h"
#include "core/store/lettercodec.h"
#include "core/store/schema.h"
#include "core/store/searchterms.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace brevduva {
namespace {

constexpr auto keyProof = "brevduva";

QString databasePath(const QString& folder) { return folder + QStringLiteral("/outbox.db"); }

QByteArray place(const char* where, const QUuid& row)
{
    return QByteArray(where) + '/' + row.toRfc4122();
}

Result<void> makeFolder(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return fail(
            ErrorCode::StorageReadOnly, QStringLiteral("the folder cannot be made"), folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Result<std::unique_ptr<Database>> openDatabase(const QString& folder, Database::Mode mode)
{
    auto database = Database::open(databasePath(folder), mode);
    if (!database)
        return database;
    if (mode == Database::Mode::ReadOnly)
        return checkSchema(**database).map([&] { return std::move(*database); });
    const auto ready
        = (*database)
              ->run("PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;"
                    "PRAGMA foreign_keys=ON;PRAGMA secure_delete=ON;PRAGMA cell_size_check=ON")
              .and_then([&] { return migrate(**database); });
    if (!ready)
        return fail(ready.error());
    return database;
}

QString ownerOf(const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    return QStringLiteral("%1 (%2 %3)").arg(program).arg(process).arg(host);
}

} // namespace

SqliteOutbox::SqliteOutbox(
    std::unique_ptr<QLockFile> lock, std::unique_ptr<Database> database, const SecretBytes& key)
    : m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_sealer(key)
{
}

Result<SqliteOutbox::Identification> SqliteOutbox::identify(const QString& folder)
{
    if (const auto made = makeFolder(folder); !made)
        return fail(made.error());
    const auto database = openDatabase(folder, Database::Mode::ReadWrite);
    if (!database)
        return fail(database.error());
    const QByteArray fresh = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    if (const auto kept
        = Query(**database, "INSERT OR IGNORE INTO meta VALUES ('id', ?)").bind(fresh).run();
        !kept)
        return fail(kept.error());
    Query read(**database,
        "SELECT value, EXISTS(SELECT 1 FROM meta WHERE name='key') FROM meta WHERE name='id'");
    const auto row = read.next();
    if (!row)
        return fail(row.error());
    return Identification {read.text(0), read.number(1) == 0};
}

Result<std::unique_ptr<SqliteOutbox>> SqliteOutbox::open(
    const QString& folder, const SecretBytes& key, Access access)
{
    std::unique_ptr<QLockFile> lock;
    if (access == Access::Own) {
        if (const auto made = makeFolder(folder); !made)
            return fail(made.error());
        lock = std::make_unique<QLockFile>(folder + QStringLiteral("/outbox.lock"));
        lock->setStaleLockTime(0); // only the end of the owner ends it, not time
        if (!lock->tryLock(0)) {
            if (lock->error() == QLockFile::LockFailedError)
                return fail(ErrorCode::OutboxInUse, QStringLiteral("another process owns it"),
                    ownerOf(*lock));
            return fail(
                ErrorCode::StorageReadOnly, QStringLiteral("the lock file cannot be made"), folder);
        }
    }
    auto database = openDatabase(
        folder, access == Access::Own ? Database::Mode::ReadWrite : Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    std::unique_ptr<SqliteOutbox> outbox(
        new SqliteOutbox(std::move(lock), std::move(*database), key));
    if (const auto genuine = outbox->checkKey(); !genuine)
        return fail(genuine.error());
    return outbox;
}

Result<void> SqliteOutbox::checkKey()
{
    Query read(*m_database, "SELECT value FROM meta WHERE name='key'");
    const auto row = read.next();
    if (!row)
        return fail(row.error());
    if (*row) {
        if (m_sealer.open(read.blob(0), "meta/key") != QByteArray(keyProof))
            return fail(ErrorCode::OutboxKeyLost, QStringLiteral("the key is not this outbox's"));
        return {};
    }
    if (!m_lock)
        return {};
    return Query(*m_database, "INSERT INTO meta VALUES ('key', ?)")
        .bind(m_sealer.seal(keyProof, "meta/key"))
        .run();
}

Result<void> SqliteOutbox::add(
    const Letter& letter, const Sender& sender, const QList<Delivery>& deliveries)
{
    Changes changes(*m_database);
    if (!changes.begun())
        return changes.begun();
    if (const auto stored = insertLetter(letter, sender); !stored)
        return stored;
    for (const Delivery& delivery : deliveries) {
        if (!mayBegin(delivery.state) || delivery.letterId != letter.id)
            return fail(ErrorCode::Internal, QStringLiteral("a delivery cannot begin so"));
        const auto stored = insertDelivery(delivery).and_then([&] {
            return insertEvent(delivery.id, DeliveryState::Draft, delivery.state,
                delivery.createdAt, QStringLiteral("handed in"));
        });
        if (!stored)
            return stored;
    }
    return changes.commit();
}

Result<void> SqliteOutbox::insertLetter(const Letter& letter, const Sender& sender)
{
    const QByteArray hash = contentHash(letter);
    const auto stored
        = Query(*m_database,
            "INSERT INTO letters (id, created, data, content_term, case_term) VALUES (?,?,?,?,?)")
              .bind(letter.id)
              .bind(letter.createdAt)
              .bind(m_sealer.seal(encodeLetter(letter, sender), place("letters", letter.id)))
              .bind(m_sealer.searchTerm(QString::fromLatin1(hash.toHex())))
              .bind(letter.caseNumber.isEmpty() ? QByteArray()
                                                : m_sealer.searchTerm(letter.caseNumber))
              .run();
    if (!stored)
        return stored;
    for (const QString& term : searchTermsOf(letter.subject)) {
        if (const auto kept = Query(*m_database, "INSERT INTO words VALUES (?,?)")
                                  .bind(m_sealer.searchTerm(term))
                                  .bind(letter.id)
                                  .run();
            !kept)
            return kept;
    }
    for (qsizetype i = 0; i < letter.attachments.size(); ++i) {
        const QByteArray where = place("documents", letter.id) + QByteArray::number(i);
        if (const auto kept
            = Query(*m_database, "INSERT INTO documents VALUES (?,?,?)")
                  .bind(letter.id)
                  .bind(qint64(i))
                  .bind(m_sealer.seal(encodeAttachment(letter.attachments[i]), where))
                  .run();
            !kept)
            return kept;
    }
    return {};
}

Result<void> SqliteOutbox::insertDelivery(const Delivery& row)
{
    const auto inserted
        = Query(*m_database,
            "INSERT INTO deliveries (id, letter, message, recipient, recipient_term, state, "
            "channel, reason,"
            " operator_name, operator_id, trans_id, distribution_id, print_job, attempts, twice, "
            "created, changed)"
            " VALUES (?,?,?,?,?,?,0,'','','','','','',0,0,?,?)")
              .bind(row.id)
              .bind(row.letterId)
              .bind(row.messageId)
              .bind(m_sealer.seal(row.recipient.digits().toLatin1(), place("recipient", row.id)))
              .bind(m_sealer.searchTerm(row.recipient.digits()))
              .bind(qint64(row.state))
              .bind(row.createdAt)
              .bind(row.createdAt)
              .run();
    return inserted.and_then([&] { return update(row); });
}

Result<void> SqliteOutbox::insertEvent(const QUuid& deliveryId, DeliveryState from,
    DeliveryState to, const QDateTime& at, const QString& cause)
{
    return Query(*m_database,
        "INSERT INTO events (delivery, from_state, to_state, at, cause) VALUES (?,?,?,?,?)")
        .bind(deliveryId)
        .bind(qint64(from))
        .bind(qint64(to))
        .bind(at)
        .bind(cause.left(500))
        .run();
}

Result<void> SqliteOutbox::update(const Delivery& row)
{
    const QByteArray error = encodeError(row.error);
    return Query(*m_database,
        "UPDATE deliveries SET state=?, channel=?, reason=?, operator_name=?, operator_id=?, "
        "trans_id=?,"
        " distribution_id=?, print_job=?, attempts=?, twice=?, error=?, changed=?, due=?, "
        "envelope_hash=? WHERE "
        "id=?")
        .bind(qint64(row.state))
        .bind(qint64(row.channel))
        .bind(row.reason)
        .bind(row.operatorName)
        .bind(row.operatorId)
        .bind(row.transId)
        .bind(row.distributionId)
        .bind(row.printJob)
        .bind(qint64(row.attempts))
        .bind(qint64(row.possiblyTwice))
        .bind(error.isEmpty() ? QByteArray() : m_sealer.seal(error, place("error", row.id)))
        .bind(row.changedAt)
        .bind(row.dueAt)
        .bind(row.envelopeHash)
        .bind(row.id)
        .run();
}

Result<Delivery> SqliteOutbox::apply(const Transition& transition)
{
    if (!mayFollow(transition.from, transition.after.state))
        return fail(ErrorCode::StateConflict,
            QStringLiteral("%1 does not follow %2")
                .arg(stateName(transition.after.state), stateName(transition.from)));
    Delivery row = transition.after;
    row.changedAt = QDateTime::currentDateTimeUtc();
    Changes changes(*m_database);
    if (!changes.begun())
        return fail(changes.begun().error());

    Query current(*m_database, "SELECT state FROM deliveries WHERE id=?");
    const auto found = current.bind(row.id).next();
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, QStringLiteral("no such delivery"));
    if (current.number(0) != qint64(transition.from))
        return fail(ErrorCode::StateConflict, QStringLiteral("the delivery has moved"));

    auto stored = update(row).and_then([&] {
        return insertEvent(row.id, transition.from, row.state, row.changedAt, transition.cause);
    });
    if (stored && transition.wire)
        stored = Query(*m_database, "INSERT OR IGNORE INTO wires VALUES (?,?)")
                     .bind(row.id)
                     .bind(m_sealer.seal(*transition.wire, place("wires", row.id)))
                     .run();
    if (stored && isSettled(row.state))
        stored = Query(*m_database, "UPDATE letters SET settled=? WHERE id=?")
                     .bind(row.changedAt)
                     .bind(row.letterId)
                     .run();
    if (stored)
        stored = changes.commit();
    if (!stored)
        return fail(stored.error());
    return row;
}

} // namespace brevduva
