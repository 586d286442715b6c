// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/outbox.h"
#include "core/store/sealer.h"
#include "core/store/sqlite.h"

#include <QLockFile>

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
    //! OutboxDamaged, OutboxNewer.
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
    [[nodiscard]] Result<QList<Delivery>> unfinished() const override;
    [[nodiscard]] Result<QList<DeliveryEvent>> events(const QUuid& deliveryId) const override;
    [[nodiscard]] Result<Letter> letterHead(const QUuid& letterId) const override;
    [[nodiscard]] Result<QList<DocumentMark>> documentMarks(const QUuid& letterId) const override;
    [[nodiscard]] Result<Letter> letter(const QUuid& letterId) const override;
    [[nodiscard]] Result<Sender> sender(const QUuid& letterId) const override;
    [[nodiscard]] Result<QByteArray> wire(const QUuid& deliveryId) const override;
    [[nodiscard]] Result<QList<Delivery>> sameContent(const RecipientId& recipient,
        const QByteArray& contentHash, const QDateTime& since) const override;
    Result<int> retire(const QDateTime& documentsBefore, const QDateTime& rowsBefore) override;

private:
    SqliteOutbox(std::unique_ptr<QLockFile> lock, std::unique_ptr<Database> database,
        const SecretBytes& key);

    Result<void> checkKey();
    Result<void> insertLetter(const Letter& letter, const Sender& sender);
    Result<void> insertDelivery(const Delivery& delivery);
    Result<void> insertEvent(const QUuid& deliveryId, DeliveryState from, DeliveryState to,
        const QDateTime& at, const QString& cause);
    Result<void> update(const Delivery& row);
    Result<Delivery> readDelivery(const Query& query) const;
    Result<QList<Delivery>> readDeliveries(Query& query) const;
    Result<QByteArray> letterData(const QUuid& letterId) const;

    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_database;
    Sealer m_sealer;
};

} // namespace brevduva
