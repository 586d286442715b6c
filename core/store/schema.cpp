// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <array>

namespace brevduva {
namespace {

constexpr qint64 applicationId = 0x42726576; //!< "Brev"

// Step n takes the file from version n to n + 1. Never change one that has been released.
constexpr std::array steps {
    R"(CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE letters (id BLOB PRIMARY KEY, created INTEGER NOT NULL, data BLOB NOT NULL,
    content_term BLOB NOT NULL, case_term BLOB, settled INTEGER, wiped INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE documents (letter BLOB NOT NULL REFERENCES letters(id) ON DELETE CASCADE,
    position INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (letter, position));
CREATE TABLE deliveries (sequence INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL UNIQUE,
    letter BLOB NOT NULL REFERENCES letters(id) ON DELETE CASCADE, message BLOB NOT NULL UNIQUE,
    recipient BLOB NOT NULL, recipient_term BLOB NOT NULL, state INTEGER NOT NULL, channel INTEGER NOT NULL,
    reason TEXT NOT NULL, operator_name TEXT NOT NULL, operator_id TEXT NOT NULL, trans_id TEXT NOT NULL,
    distribution_id TEXT NOT NULL, print_job TEXT NOT NULL, attempts INTEGER NOT NULL, twice INTEGER NOT NULL,
    error BLOB, created INTEGER NOT NULL, changed INTEGER NOT NULL, due INTEGER);
CREATE TABLE wires (delivery BLOB PRIMARY KEY REFERENCES deliveries(id) ON DELETE CASCADE, data BLOB NOT NULL);
CREATE TABLE events (id INTEGER PRIMARY KEY AUTOINCREMENT,
    delivery BLOB NOT NULL REFERENCES deliveries(id) ON DELETE CASCADE, from_state INTEGER NOT NULL,
    to_state INTEGER NOT NULL, at INTEGER NOT NULL, cause TEXT NOT NULL);
CREATE TABLE words (term BLOB NOT NULL, letter BLOB NOT NULL REFERENCES letters(id) ON DELETE CASCADE,
    PRIMARY KEY (term, letter)) WITHOUT ROWID;
CREATE INDEX deliveries_by_state ON deliveries (state, sequence);
CREATE INDEX deliveries_by_recipient ON deliveries (recipient_term, sequence);
CREATE INDEX deliveries_by_letter ON deliveries (letter);
CREATE INDEX deliveries_by_created ON deliveries (created, sequence);
CREATE INDEX letters_by_case ON letters (case_term) WHERE case_term IS NOT NULL;
CREATE INDEX letters_by_content ON letters (content_term);
CREATE INDEX events_by_delivery ON events (delivery, id);
CREATE INDEX words_by_letter ON words (letter);)",
    "ALTER TABLE deliveries ADD COLUMN envelope_hash BLOB",
};

} // namespace

Result<void> checkSchema(const Database& database)
{
    const auto application = database.number("PRAGMA application_id");
    const auto version = database.number("PRAGMA user_version");
    if (!application || !version)
        return fail(application ? version.error() : application.error());
    const bool isEmpty = *version == 0 && *application == 0;
    if (!isEmpty && *application != applicationId)
        return fail(ErrorCode::OutboxDamaged, QStringLiteral("the file is not an outbox"));
    if (*version > static_cast<qint64>(steps.size()))
        return fail(ErrorCode::OutboxNewer, QStringLiteral("schema version %1").arg(*version));
    return {};
}

Result<void> migrate(const Database& database)
{
    if (const auto known = checkSchema(database); !known)
        return known;
    auto version = database.number("PRAGMA user_version");
    if (version && *version == static_cast<qint64>(steps.size()))
        return {};
    Changes changes(database);
    if (!changes.begun())
        return changes.begun();
    version = database.number("PRAGMA user_version"); // another process may have been quicker
    if (!version)
        return fail(version.error());
    for (auto step = static_cast<size_t>(*version); step < steps.size(); ++step) {
        const QByteArray marks = QByteArray("PRAGMA application_id=")
            + QByteArray::number(applicationId)
            + ";PRAGMA user_version=" + QByteArray::number(static_cast<qint64>(step) + 1);
        for (const char* const sql : {steps[step], marks.constData()}) {
            if (const auto done = database.run(sql); !done)
                return done;
        }
    }
    return changes.commit();
}

} // namespace brevduva
