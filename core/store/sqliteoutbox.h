// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/outbox.h"
#include "core/store/deliveryrow.h"
#include "core/store/sealer.h"
#include "core/store/sqlite.h"
#include "core/store/stepcount.h"
#include "core/store/subjectindex.h"

#include <QLockFile>

#include <functional>
#include <memory>

namespace brevduva {

//! The outbox in one SQLite file (WAL, full sync). Everything about people and letters is sealed;
//! states, times, ids and operators are in clear. docs/outbox-format.md describes every table.
class SqliteOutbox final : public Outbox {
public:
    struct Identification {
        QString id; //!< names the key: secret "outbox.key.<id>"
        bool isNew = false; //!< no key has been used yet: make one
    };
    //! Makes the folder and the file when they are not there. Errors: StorageFull, StorageReadOnly,
    //! OutboxNewer; OutboxDamaged, which then is left exactly as it is.
    static Result<Identification> identify(const QString& folder);

    enum class Access {
        Own, //!< the one process that may change it
        Look, //!< reads beside an owner
    };
    //! Errors: OutboxInUse (about: who), OutboxKeyLost, OutboxNewer, OutboxDamaged,
    //! StorageReadOnly.
    static Result<std::unique_ptr<SqliteOutbox>> open(
        const QString& folder, const SecretBytes& key, Access access);

    Result<void> add(
        const Letter& letter, const Sender& sender, const QList<Delivery>& deliveries) override;
    Result<Delivery> apply(const Transition& transition) override;
    [[nodiscard]] Result<Delivery> delivery(const QUuid& id) const override;
    [[nodiscard]] Result<QList<Delivery>> deliveries(const DeliveryFilter& filter) const override;
    [[nodiscard]] Result<int> count(const DeliveryFilter& filter) const override;
    [[nodiscard]] Result<QHash<DeliveryState, int>> counts(
        const DeliveryFilter& filter) const override;
    [[nodiscard]] Result<QList<Delivery>> beginningWith(const QString& text) const override;
    [[nodiscard]] Result<QList<Delivery>> unfinished() const override;
    [[nodiscard]] Result<QList<DeliveryEvent>> events(const QUuid& deliveryId) const override;
    [[nodiscard]] Result<Letter> letterHead(const QUuid& letterId) const override;
    [[nodiscard]] Result<QList<DocumentMark>> documentMarks(const QUuid& letterId) const override;
    [[nodiscard]] Result<Letter> letter(const QUuid& letterId) const override;
    [[nodiscard]] Result<Sender> sender(const QUuid& letterId) const override;
    [[nodiscard]] Result<QByteArray> wire(const QUuid& deliveryId) const override;
    [[nodiscard]] Result<QList<Delivery>> sameContent(const RecipientId& recipient,
        const QByteArray& contentHash, const QDateTime& since) const override;
    [[nodiscard]] Result<QList<DayOfLetters>> lettersByDay() const override;
    Result<int> retire(const QDateTime& documentsBefore, const QDateTime& rowsBefore) override;

private:
    SqliteOutbox(std::unique_ptr<QLockFile> lock, std::unique_ptr<Database> database,
        const SecretBytes& key, const QString& folder);

    Result<void> checkKey();
    Result<qint64> insertLetter(const Letter& letter, const Sender& sender);
    Result<void> insertDocuments(const Letter& letter);
    Result<void> insertEvent(const QUuid& deliveryId, DeliveryState from, DeliveryState to,
        const QDateTime& at, const QString& cause);
    Result<void> storeStep(
        const Transition& transition, const DeliveryRow& before, const DeliveryRow& after);
    //! Runs \a change with the number of its step, and commits; rolled back when it fails.
    Result<void> commitStep(const std::function<Result<void>(qint64)>& change);

    Result<DeliveryRow> row(const QUuid& id) const;
    Result<QList<Delivery>> readDeliveries(Query& query) const;
    Result<QByteArray> letterData(const QUuid& letterId) const;
    Result<void> catchUpSubjects() const;
    struct Where;
    Result<Where> whereOf(const DeliveryFilter& filter) const;

    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_database;
    Sealer m_sealer;
    StepCount m_steps;
    mutable SubjectIndex
        m_subjects; //!< of the letters up to its lastNumber(); made when first used
};

} // namespace brevduva
