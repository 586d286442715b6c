// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite.h"

#include <QFileInfo>

namespace brevduva {
namespace {

bool isFailedWrite(int code)
{
    return code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_FSYNC
        || code == SQLITE_IOERR_DIR_FSYNC || code == SQLITE_IOERR_TRUNCATE
        || code == SQLITE_IOERR_SHMSIZE;
}

} // namespace

Error sqliteError(int code, const QString& message, const QString& about)
{
    const QString detail = QStringLiteral("SQLite %1: %2").arg(code).arg(message);
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::StorageFull, detail, about, -1};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {ErrorCode::StorageReadOnly, detail, about, -1};
    case SQLITE_IOERR:
        // a full disk shows as a failed write of the log as well
        return {isFailedWrite(code) ? ErrorCode::StorageFull : ErrorCode::OutboxDamaged, detail,
            about, -1};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::OutboxDamaged, detail, about, -1};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::OutboxInUse, detail, about, -1};
    default:
        return {ErrorCode::Internal, detail, about, -1};
    }
}

Database::Database(SqliteHandle handle, QString folder)
    : m_handle(std::move(handle))
    , m_folder(std::move(folder))
{
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode)
{
    sqlite3* raw = nullptr;
    const int flags = (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY
                                              : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
        | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &raw, flags, nullptr);
    std::unique_ptr<Database> database(
        new Database(SqliteHandle(raw), QFileInfo(path).absolutePath()));
    if (code != SQLITE_OK)
        return fail(database->error(code));
    sqlite3_busy_timeout(raw, 5000);
    // answers of a damaged file must not be believed
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return database;
}

Error Database::error(int code) const
{
    return sqliteError(code, QString::fromUtf8(sqlite3_errmsg(m_handle.get())), m_folder);
}

Result<void> Database::run(const char* sql) const
{
    const int code = sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(error(code));
    return {};
}

Result<qint64> Database::number(const char* sql) const
{
    Query query(*this, sql);
    const auto row = query.next();
    if (!row)
        return fail(row.error());
    return *row ? query.number(0) : 0;
}

void Database::addTest(const char* name, std::function<bool(qint64)> test)
{
    const auto call = [](sqlite3_context* context, int, sqlite3_value** values) {
        const auto& asked = *static_cast<std::function<bool(qint64)>*>(sqlite3_user_data(context));
        sqlite3_result_int(context, asked(sqlite3_value_int64(values[0])) ? 1 : 0);
    };
    const auto forget = [](void* kept) { delete static_cast<std::function<bool(qint64)>*>(kept); };
    auto kept = std::make_unique<std::function<bool(qint64)>>(std::move(test));
    sqlite3_create_function_v2(m_handle.get(), name, 1, SQLITE_UTF8 | SQLITE_DIRECTONLY,
        kept.release(), call, nullptr, nullptr, forget); // forgets it when it fails, too
}

void Database::keepLogOnClose(bool keep)
{
    sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

Query::Query(const Database& database, const char* sql)
    : m_database(database)
{
    sqlite3_stmt* raw = nullptr;
    m_code = sqlite3_prepare_v2(database.handle(), sql, -1, &raw, nullptr);
    m_statement.reset(raw);
}

Query& Query::bind(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_statement.get(), ++m_bound, utf8.constData(), static_cast<int>(utf8.size()),
        SQLITE_TRANSIENT);
    return *this;
}

Query& Query::bind(const QByteArray& blob)
{
    const int at = ++m_bound;
    if (blob.isNull())
        sqlite3_bind_null(m_statement.get(), at);
    else
        sqlite3_bind_blob64(m_statement.get(), at, blob.constData(),
            static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT);
    return *this;
}

Query& Query::bind(qint64 number)
{
    sqlite3_bind_int64(m_statement.get(), ++m_bound, number);
    return *this;
}

Query& Query::bind(const QUuid& id) { return bind(id.toRfc4122()); }

Query& Query::bind(const QDateTime& time)
{
    if (time.isValid())
        return bind(time.toMSecsSinceEpoch());
    sqlite3_bind_null(m_statement.get(), ++m_bound);
    return *this;
}

Result<bool> Query::next()
{
    if (m_code != SQLITE_OK)
        return fail(m_database.error(m_code));
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return fail(m_database.error(code));
}

Result<void> Query::run()
{
    for (;;) {
        const auto row = next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
    }
}

QString Query::text(int column) const { return QString::fromUtf8(blob(column)); }

QByteArray Query::blob(int column) const
{
    const auto* const bytes
        = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArray Query::view(int column) const
{
    const auto* const bytes
        = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray::fromRawData(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

qint64 Query::number(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

QUuid Query::id(int column) const { return QUuid::fromRfc4122(blob(column)); }

QDateTime Query::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

Changes::Changes(const Database& database)
    : m_database(database)
    , m_begun(database.run("BEGIN IMMEDIATE"))
    , m_open(m_begun.has_value())
{
}

Changes::~Changes()
{
    if (m_open)
        (void)m_database.run("ROLLBACK");
}

Result<void> Changes::commit()
{
    auto committed = m_database.run("COMMIT");
    m_open = !committed.has_value();
    return committed;
}

} // namespace brevduva
