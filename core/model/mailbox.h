// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recipientid.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

#include <optional>

namespace brevduva {

//! A mailbox operator (brevlådeoperatör) as the register names it.
struct MailboxOperator {
    QString id; //!< 12 digits
    QString name; //!< "Kivra"
    QUrl serviceAddress; //!< where deliverSecure goes
    QUrl webAddress; //!< where the owner reads, may be empty

    bool operator==(const MailboxOperator&) const = default;
};

//! What the register says of one recipient for one sender: each row of the decision table is an
//! outcome of its own. Source: mina-meddelanden.md section 6.4.
struct MailboxOutcomes {
    Q_GADGET
public:
    enum class MailboxOutcome {
        Reachable,
        NoAnswer, //!< the answer left this number out: unknown, not "no mailbox"
        NoMailbox, //!< Type=Not: no account
        SenderDeclined, //!< has a mailbox and has opted out of this sender
        Pending, //!< the mailbox is not activated yet
        AnonymousOnly, //!< an account without proven identity
        NoOperator, //!< an account without operator
        OperatorNotAllowed, //!< operator outside the configured list
        NoServiceAddress, //!< operator without a usable https address
    };
    Q_ENUM(MailboxOutcome)
};
using MailboxOutcome = MailboxOutcomes::MailboxOutcome;

struct Mailbox {
    RecipientId recipient;
    MailboxOutcome outcome = MailboxOutcome::NoAnswer;
    MailboxOperator mailboxOperator; //!< empty unless the register named one
    QDateTime lastChange; //!< of account or acceptance; may be invalid

    [[nodiscard]] bool isReachable() const { return outcome == MailboxOutcome::Reachable; }
    bool operator==(const Mailbox&) const = default;
};

//! "senderDeclined": the stable name, as in --json.
[[nodiscard]] QString outcomeName(MailboxOutcome outcome);
[[nodiscard]] std::optional<MailboxOutcome> outcomeFromName(const QString& name);

} // namespace brevduva
