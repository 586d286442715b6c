// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/delivery.h"
#include "core/model/letter.h"
#include "core/model/sender.h"

#include <QHash>
#include <QList>

#include <optional>

namespace brevduva {

//! Which deliveries a list shows. Everything empty: all.
struct DeliveryFilter {
    QList<DeliveryState> states;
    std::optional<RecipientId> recipient;
    QString caseNumber; //!< exact
    QString text; //!< as typed: every word of it is somewhere in the subject or the case number, in
                  //!< any case
    std::optional<Channel> channel;
    QDateTime from; //!< created at or after
    QDateTime to; //!< created before
    qint64 before = 0; //!< only rows with a lower sequence: the next page; 0: from the newest
    int offset = 0;
    int limit = -1; //!< -1: no limit
};

//! One step in a delivery's life, committed as a whole: the new row and its event.
struct Transition {
    Delivery after; //!< the row as it becomes; id and letterId tell which
    DeliveryState from = DeliveryState::Draft; //!< what it must still be, or StateConflict
    QString cause; //!< for the event; English, no personal data
    std::optional<QByteArray> wire; //!< signed bytes to store with it, when they were just made
};

//! What proves which document went along.
struct DocumentMark {
    QString fileName;
    qint64 bytes = 0;
    QByteArray hash; //!< SHA-256 of what was sent
    QByteArray
        sourceHash; //!< SHA-256 of the file it was made from; empty when it was not converted

    bool operator==(const DocumentMark&) const = default;
};

//! How many deliveries reached their end on one day.
struct DayOfLetters {
    QDate day; //!< UTC
    int digital = 0;
    int paper = 0;

    bool operator==(const DayOfLetters&) const = default;
};

//! Letters and what became of them. Every call is one transaction, on disk when it returns.
//! Synchronous on purpose: docs/decisions/0006-outbox.md.
//! Errors of all calls: StorageFull, StorageReadOnly, OutboxDamaged, Internal.
class Outbox {
public:
    virtual ~Outbox() = default;

    //! Stores \a letter with its documents and the sender as it is now, and its \a deliveries
    //! (states Held, Queued or NeedsAttention). All or nothing.
    virtual Result<void> add(
        const Letter& letter, const Sender& sender, const QList<Delivery>& deliveries)
        = 0;

    //! Commits one step; the legality of the arrow is checked. StateConflict when the row moved
    //! meanwhile.
    virtual Result<Delivery> apply(const Transition& transition) = 0;

    //! NotFound when there is none.
    [[nodiscard]] virtual Result<Delivery> delivery(const QUuid& id) const = 0;
    //! Newest first (by sequence).
    [[nodiscard]] virtual Result<QList<Delivery>> deliveries(
        const DeliveryFilter& filter) const = 0;
    //! How many \a filter matches, whatever page it asks for.
    [[nodiscard]] virtual Result<int> count(const DeliveryFilter& filter) const = 0;
    //! The same for each state; a state without any is left out.
    [[nodiscard]] virtual Result<QHash<DeliveryState, int>> counts(
        const DeliveryFilter& filter) const = 0;
    //! Deliveries whose id begins with \a text (hexadecimal, dashes or none): at most two, which is
    //! enough to tell one from several. Empty for a text of another form.
    [[nodiscard]] virtual Result<QList<Delivery>> beginningWith(const QString& text) const = 0;
    //! Deliveries that can be worked on now or later: not settled, not waiting for a person. Oldest
    //! first.
    [[nodiscard]] virtual Result<QList<Delivery>> unfinished() const = 0;
    [[nodiscard]] virtual Result<QList<DeliveryEvent>> events(const QUuid& deliveryId) const = 0;

    //! Subject, case number and the rest, without documents: quick. NotFound; OutboxDamaged.
    [[nodiscard]] virtual Result<Letter> letterHead(const QUuid& letterId) const = 0;
    //! What the letter's documents were, also after they have been wiped. NotFound; OutboxDamaged.
    [[nodiscard]] virtual Result<QList<DocumentMark>> documentMarks(
        const QUuid& letterId) const = 0;
    //! With documents unless they have been wiped (then attachments are empty). NotFound;
    //! OutboxDamaged, also when a document is missing: a letter is whole or it is an error.
    [[nodiscard]] virtual Result<Letter> letter(const QUuid& letterId) const = 0;
    //! The sender as it was when the letter was added.
    [[nodiscard]] virtual Result<Sender> sender(const QUuid& letterId) const = 0;
    //! The signed bytes; NotFound when they have not been made or have been wiped.
    [[nodiscard]] virtual Result<QByteArray> wire(const QUuid& deliveryId) const = 0;
    //! Deliveries to \a recipient of a letter with this content hash since \a since; the duplicate
    //! guard.
    [[nodiscard]] virtual Result<QList<Delivery>> sameContent(const RecipientId& recipient,
        const QByteArray& contentHash, const QDateTime& since) const = 0;

    //! Delivered and printed deliveries by day, rising; days without any are left out.
    [[nodiscard]] virtual Result<QList<DayOfLetters>> lettersByDay() const = 0;

    //! Wipes documents and wire bytes of letters wholly settled before \a documentsBefore, and
    //! whole rows before \a rowsBefore. Returns how many letters were touched.
    virtual Result<int> retire(const QDateTime& documentsBefore, const QDateTime& rowsBefore) = 0;
};

//! SHA-256 over subject, message and attachments: equal letters have equal hashes.
[[nodiscard]] QByteArray contentHash(const Letter& letter);

} // namespace brevduva
