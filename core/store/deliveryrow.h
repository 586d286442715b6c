// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/delivery.h"
#include "core/store/sealer.h"
#include "core/store/sqlite.h"

namespace brevduva {

//! One row of the table deliveries. Its proof is a keyed hash over the columns in clear, so that a
//! damaged page never makes a delivery that was sent look like one that was not.
struct DeliveryRow {
    Delivery delivery;
    qint64 letterNumber = 0;
    qint64 step = 0; //!< the outbox's count of steps when it was written

    //! The columns read() wants, for a SELECT.
    static constexpr auto columns
        = "sequence, id, letter, number, message, recipient, state, channel, reason, operator_name,"
          " operator_id, trans_id, distribution_id, print_job, attempts, twice, error, created,"
          " changed, due, envelope_hash, step, proof";

    //! OutboxDamaged (about: the id) when the proof or the number does not fit.
    static Result<DeliveryRow> read(const Query& query, const Sealer& sealer);
    [[nodiscard]] QByteArray proof(const Sealer& sealer) const;

    Result<void> insert(const Database& database, const Sealer& sealer) const;
    //! Everything that may change in a delivery's life.
    Result<void> update(const Database& database, const Sealer& sealer) const;
};

//! What a sealed value is bound to: its table or column, and its row.
[[nodiscard]] QByteArray sealPlace(const char* where, const QUuid& row);

} // namespace brevduva
