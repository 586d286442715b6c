// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cptr.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <sqlite3.h>

#include <functional>
#include <memory>
#include <optional>

namespace brevduva {

using SqliteHandle = CPtr<sqlite3, sqlite3_close_v2>;
using SqliteStatement = CPtr<sqlite3_stmt, sqlite3_finalize>;

//! What an SQLite result code means to us; \a about is the file's folder.
[[nodiscard]] Error sqliteError(int code, const QString& message, const QString& about);

class Database;

//! One prepared statement with its values. Values are bound in order; rows are read by column
//! number.
class Query {
public:
    Query(const Database& database, const char* sql);

    Query& bind(const QString& text);
    Query& bind(const QByteArray& blob);
    Query& bind(qint64 number);
    Query& bind(const QUuid& id);
    Query& bind(const QDateTime& time); //!< milliseconds since 1970, null when invalid

    //! Goes to the next row: true, or false at the end.
    Result<bool> next();
    //! Runs a statement without rows.
    Result<void> run();

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    //! The same without a copy; good until the next row.
    [[nodiscard]] QByteArray view(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QUuid id(int column) const;
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    const Database& m_database;
    SqliteStatement m_statement;
    int m_bound = 0;
    int m_code = SQLITE_OK;
};

//! An open database file.
class Database {
public:
    enum class Mode { ReadWrite, ReadOnly };
    //! Errors: StorageFull, StorageReadOnly, OutboxDamaged.
    static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);

    Result<void> run(const char* sql) const;
    [[nodiscard]] Result<qint64> number(const char* sql) const;
    [[nodiscard]] Error error(int code) const;
    [[nodiscard]] sqlite3* handle() const { return m_handle.get(); }
    //! Makes \a test a function of SQL, of one whole number; it must outlive every query.
    void addTest(const char* name, std::function<bool(qint64)> test);
    //! Leaves the log beside the file when this connection is the last to close.
    void keepLogOnClose(bool keep);
    [[nodiscard]] int changes() const { return sqlite3_changes(m_handle.get()); }

private:
    Database(SqliteHandle handle, QString folder);
    SqliteHandle m_handle;
    QString m_folder;
};

//! BEGIN IMMEDIATE until commit(); rolled back otherwise.
class Changes {
public:
    explicit Changes(const Database& database);
    ~Changes();
    Changes(const Changes&) = delete;
    Changes& operator=(const Changes&) = delete;

    [[nodiscard]] const Result<void>& begun() const { return m_begun; }
    Result<void> commit();

private:
    const Database& m_database;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace brevduva
