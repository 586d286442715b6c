// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteoutbox.h"

#include "core/base/logging.h"
#include "core/send/deliverystate.h"
#include "core/store/lettercodec.h"
#include "core/store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace brevduva {
namespace {

constexpr auto keyProof = "brevduva";

QString databasePath(const QString& folder) { return folder + QStringLiteral("/outbox.db"); }

Result<void> makeFolder(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return fail(
            ErrorCode::StorageReadOnly, QStringLiteral("the folder cannot be made"), folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

//! Whether the database knows every step that \a witnessed says was committed; read before it,
//! since an owner may be working.
Result<void> checkSteps(
    const Database& database, std::optional<qint64> witnessed, const QString& folder)
{
    if (!witnessed || *witnessed == 0)
        return {};
    const auto tables = database.number("SELECT count(*) FROM sqlite_master WHERE name='steps'");
    const auto made
        = tables && *tables == 0 ? tables : database.number("SELECT made FROM steps WHERE one=1");
    if (!made)
        return fail(made.error());
    if (*made < *witnessed)
        return fail(ErrorCode::OutboxDamaged,
            QStringLiteral("%1 committed steps are missing").arg(*witnessed - *made), folder);
    return {};
}

Result<std::unique_ptr<Database>> openDatabase(const QString& folder, Database::Mode mode)
{
    const auto witnessed = StepCount::read(folder);
    const bool isGone = QFileInfo(databasePath(folder)).size() == 0; // missing counts as well
    if (isGone && witnessed.value_or(0) > 0)
        return fail(ErrorCode::OutboxDamaged, QStringLiteral("the database is gone"), folder);
    auto database = Database::open(databasePath(folder), mode);
    if (!database)
        return database;
    // until it is known to be whole, closing it must not throw away a damaged log
    (*database)->keepLogOnClose(true);
    const auto whole = checkSchema(**database).and_then([&] {
        return checkSteps(**database, witnessed, folder);
    });
    if (!whole)
        return fail(whole.error());
    if (mode == Database::Mode::ReadOnly)
        return database;
    const auto ready
        = (*database)
              ->run("PRAGMA page_size=4096;PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;"
                    "PRAGMA foreign_keys=ON;PRAGMA secure_delete=ON;PRAGMA cell_size_check=ON")
              .and_then([&] { return migrate(**database); });
    if (!ready)
        return fail(ready.error());
    (*database)->keepLogOnClose(false);
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

SqliteOutbox::SqliteOutbox(std::unique_ptr<QLockFile> lock, std::unique_ptr<Database> database,
    const SecretBytes& key, const QString& folder)
    : m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_sealer(key)
    , m_steps(folder)
{
    m_database->addTest(
        "is_selected", [this](qint64 number) { return m_subjects.isSelected(number); });
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
        new SqliteOutbox(std::move(lock), std::move(*database), key, folder));
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

Result<void> SqliteOutbox::commitStep(const std::function<Result<void>(qint64)>& change)
{
    Changes changes(*m_database);
    if (!changes.begun())
        return changes.begun();
    const auto step = m_database->number("UPDATE steps SET made=made+1 WHERE one=1 RETURNING made");
    if (!step)
        return fail(step.error());
    const auto stored = change(*step).and_then([&] { return changes.commit(); });
    if (stored)
        m_steps.write(*step);
    return stored;
}

Result<void> SqliteOutbox::add(
    const Letter& letter, const Sender& sender, const QList<Delivery>& deliveries)
{
    return commitStep([&](qint64 step) -> Result<void> {
        const auto number = insertLetter(letter, sender);
        if (!number)
            return fail(number.error());
        for (const Delivery& delivery : deliveries) {
            if (!mayBegin(delivery.state) || delivery.letterId != letter.id)
                return fail(ErrorCode::Internal, QStringLiteral("a delivery cannot begin so"));
            const DeliveryRow fresh {delivery, *number, step};
            const auto stored = fresh.insert(*m_database, m_sealer).and_then([&] {
                return insertEvent(delivery.id, DeliveryState::Draft, delivery.state,
                    delivery.createdAt, QStringLiteral("handed in"));
            });
            if (!stored)
                return stored;
        }
        return {};
    });
}

Result<qint64> SqliteOutbox::insertLetter(const Letter& letter, const Sender& sender)
{
    const QByteArray hash = contentHash(letter);
    Query inserted(*m_database,
        "INSERT INTO letters (id, created, data, content_term, case_term) VALUES (?,?,?,?,?)"
        " RETURNING number");
    const auto stored
        = inserted.bind(letter.id)
              .bind(letter.createdAt)
              .bind(m_sealer.seal(encodeLetter(letter, sender), sealPlace("letters", letter.id)))
              .bind(m_sealer.searchTerm(QString::fromLatin1(hash.toHex())))
              .bind(letter.caseNumber.isEmpty() ? QByteArray()
                                                : m_sealer.searchTerm(letter.caseNumber))
              .next();
    if (!stored)
        return fail(stored.error());
    const qint64 number = inserted.number(0);
    const QByteArray subject = SubjectIndex::searchable(letter.subject, letter.caseNumber);
    const auto kept = Query(*m_database, "INSERT INTO subjects VALUES (?,?)")
                          .bind(number)
                          .bind(m_sealer.seal(subject, "subjects/" + QByteArray::number(number)))
                          .run()
                          .and_then([&] { return insertDocuments(letter); });
    if (!kept)
        return fail(kept.error());
    return number;
}

Result<void> SqliteOutbox::insertDocuments(const Letter& letter)
{
    for (qsizetype i = 0; i < letter.attachments.size(); ++i) {
        const QByteArray where = sealPlace("documents", letter.id) + QByteArray::number(i);
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

Result<Delivery> SqliteOutbox::apply(const Transition& transition)
{
    if (!mayFollow(transition.from, transition.after.state))
        return fail(ErrorCode::StateConflict,
            QStringLiteral("%1 does not follow %2")
                .arg(stateName(transition.after.state), stateName(transition.from)));
    DeliveryRow after {transition.after};
    after.delivery.changedAt = QDateTime::currentDateTimeUtc();
    const auto stored = commitStep([&](qint64 step) -> Result<void> {
        const auto before = row(transition.after.id);
        if (!before)
            return fail(before.error());
        if (before->delivery.state != transition.from)
            return fail(ErrorCode::StateConflict, QStringLiteral("the delivery has moved"));
        after.step = step;
        after.letterNumber = before->letterNumber;
        return storeStep(transition, *before, after);
    });
    if (!stored)
        return fail(stored.error());
    return after.delivery;
}

Result<void> SqliteOutbox::storeStep(
    const Transition& transition, const DeliveryRow& before, const DeliveryRow& after)
{
    const Delivery& is = before.delivery;
    const Delivery& becomes = after.delivery;
    if (is.letterId != becomes.letterId || is.messageId != becomes.messageId
        || is.recipient != becomes.recipient || is.createdAt != becomes.createdAt)
        return fail(ErrorCode::Internal, QStringLiteral("a step cannot make it another delivery"));
    auto stored = after.update(*m_database, m_sealer).and_then([&] {
        return insertEvent(
            becomes.id, is.state, becomes.state, becomes.changedAt, transition.cause);
    });
    if (stored && transition.wire)
        stored = Query(*m_database, "INSERT OR IGNORE INTO wires VALUES (?,?)")
                     .bind(becomes.id)
                     .bind(m_sealer.seal(*transition.wire, sealPlace("wires", becomes.id)))
                     .run();
    if (stored && isSettled(becomes.state))
        stored = Query(*m_database, "UPDATE letters SET settled=? WHERE number=?")
                     .bind(becomes.changedAt)
                     .bind(after.letterNumber)
                     .run();
    return stored;
}

} // namespace brevduva
