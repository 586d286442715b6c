// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <array>

namespace brevduva {
namespace {

constexpr qint64 applicationId = 0x42726576; //!< "Brev"

constexpr qint64 firstVersion = 3; //!< 1 and 2 were never released and cannot be read

// The first step makes version firstVersion of an empty file, each one after it the next version.
// Never change one that has been released.
constexpr std::array steps {
    R"(CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE steps (one INTEGER PRIMARY KEY, made INTEGER NOT NULL);
INSERT INTO steps VALUES (1, 0);
CREATE TABLE letters (number INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL, created INTEGER NOT NULL,
    data BLOB NOT NULL, content_term BLOB NOT NULL, case_term BLOB, settled INTEGER,
    wiped INTEGER NOT NULL DEFAULT 0);
CREATE TABLE subjects (number INTEGER PRIMARY KEY REFERENCES letters(number) ON DELETE CASCADE, data BLOB NOT NULL);
CREATE TABLE documents (letter BLOB NOT NULL REFERENCES letters(id) ON DELETE CASCADE,
    position INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (letter, position));
CREATE TABLE deliveries (sequence INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL, letter BLOB NOT NULL,
    number INTEGER NOT NULL REFERENCES letters(number) ON DELETE CASCADE, message BLOB NOT NULL,
    recipient BLOB NOT NULL, recipient_term BLOB NOT NULL, state INTEGER NOT NULL, channel INTEGER NOT NULL,
    reason TEXT NOT NULL, operator_name TEXT NOT NULL, operator_id TEXT NOT NULL, trans_id TEXT NOT NULL,
    distribution_id TEXT NOT NULL, print_job TEXT NOT NULL, attempts INTEGER NOT NULL, twice INTEGER NOT NULL,
    error BLOB, created INTEGER NOT NULL, changed INTEGER NOT NULL, due INTEGER, envelope_hash BLOB, step INTEGER NOT NULL,
    proof BLOB NOT NULL);
CREATE TABLE wires (delivery BLOB PRIMARY KEY REFERENCES deliveries(id) ON DELETE CASCADE, data BLOB NOT NULL);
CREATE TABLE events (id INTEGER PRIMARY KEY AUTOINCREMENT,
    delivery BLOB NOT NULL REFERENCES deliveries(id) ON DELETE CASCADE, from_state INTEGER NOT NULL,
    to_state INTEGER NOT NULL, at INTEGER NOT NULL, cause TEXT NOT NULL);
CREATE UNIQUE INDEX letters_by_id ON letters (id);
CREATE INDEX letters_by_case ON letters (case_term) WHERE case_term IS NOT NULL;
CREATE INDEX letters_by_content ON letters (content_term);
CREATE INDEX letters_by_end ON letters (settled) WHERE settled IS NOT NULL;
CREATE UNIQUE INDEX deliveries_by_id ON deliveries (id);
CREATE UNIQUE INDEX deliveries_by_message ON deliveries (message);
CREATE INDEX deliveries_by_state ON deliveries (state, sequence, number, channel, created);
CREATE INDEX deliveries_by_recipient ON deliveries (recipient_term, sequence);
CREATE INDEX deliveries_by_number ON deliveries (number);
CREATE INDEX events_by_delivery ON events (delivery, id);)",
};
constexpr qint64 newestVersion = firstVersion + static_cast<qint64>(steps.size()) - 1;

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
    if (!isEmpty && *version < firstVersion)
        return fail(ErrorCode::OutboxDamaged, QStringLiteral("from before the first release"));
    if (*version > newestVersion)
        return fail(ErrorCode::OutboxNewer, QStringLiteral("schema version %1").arg(*version));
    return {};
}

Result<void> migrate(const Database& database)
{
    if (const auto known = checkSchema(database); !known)
        return known;
    auto version = database.number("PRAGMA user_version");
    if (version && *version == newestVersion)
        return {};
    Changes changes(database);
    if (!changes.begun())
        return changes.begun();
    version = database.number("PRAGMA user_version"); // another process may have been quicker
    if (!version)
        return fail(version.error());
    const qint64 next = *version == 0 ? firstVersion : *version + 1;
    for (qint64 made = next; made <= newestVersion; ++made) {
        const QByteArray marks = QByteArray("PRAGMA application_id=")
            + QByteArray::number(applicationId)
            + ";PRAGMA user_version=" + QByteArray::number(made);
        const char* const step = steps[static_cast<size_t>(made - firstVersion)];
        for (const char* const sql : {step, marks.constData()}) {
            if (const auto done = database.run(sql); !done)
                return done;
        }
    }
    return changes.commit();
}

} // namespace brevduva
