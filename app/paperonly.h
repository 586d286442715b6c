// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/ports/forwarder.h"

namespace brevduva {

//! Stands where no key could be opened: letters chosen for paper still go, digital ones tell why
//! they cannot.
class PaperOnly final : public Forwarder {
public:
    explicit PaperOnly(Error why)
        : m_why(std::move(why))
    {
    }
    [[nodiscard]] bool needsMailbox() const override { return false; }
    [[nodiscard]] Result<qint64> envelopeSize(const OutgoingMessage&) const override
    {
        return fail(m_why);
    }
    QFuture<Result<QByteArray>> prepare(const OutgoingMessage&) override
    {
        return ready(Result<QByteArray>(fail(m_why)));
    }
    QFuture<HandOverAnswer> handOver(
        const QByteArray&, const RecipientId&, const MailboxOperator&) override
    {
        return ready(HandOverAnswer(TransportFailure {m_why}));
    }
    QFuture<FateAnswer> fate(const QString&, const RecipientId&) override
    {
        return ready(FateAnswer(TransportFailure {m_why}));
    }

private:
    Error m_why;
};

} // namespace brevduva
