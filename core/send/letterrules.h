// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/finding.h"
#include "core/model/letter.h"
#include "core/model/sender.h"

#include <QDate>
#include <QSet>

#include <functional>

namespace brevduva {

//! What an HTML body holds: its faults, and the words a reader sees.
struct HtmlReading {
    Findings findings;
    QString visibleText;
};
//! Reads an HTML body; in core/document/htmlcheck.h.
using HtmlReader = std::function<HtmlReading(const QString& html)>;

struct RuleSettings {
    int minimumAge = 18;
    QStringList attachmentTypes {QStringLiteral("application/pdf")};
    qint64 maxEnvelopeBytes = 2097152;
    QSet<RecipientId> stopped; //!< the organisation's stop list
    QSet<RecipientId> protectedIdentity;
};

// The rules of message-rules.md section 13, each a pure function. Texts must have been cleaned
// (cleantext.h).

[[nodiscard]] Findings checkSender(const Sender& sender); //!< rules 1 and 4
[[nodiscard]] Findings checkRecipient(const RecipientId& recipient, const Sender& sender,
    const RuleSettings& settings, QDate today, ChannelChoice channel); //!< rules 2 and 15
[[nodiscard]] Findings checkSubject(const QString& subject); //!< rules 3, 17 and 20
[[nodiscard]] Findings checkMessage(
    const MessageText& message, const HtmlReading& html); //!< rules 5 to 7
[[nodiscard]] Findings checkAttachments(
    const QList<Attachment>& attachments, const RuleSettings& settings); //!< 8, 17
[[nodiscard]] Findings checkReferences(const Letter& letter); //!< rule 10
[[nodiscard]] Findings adviseOnMessage(
    const Letter& letter, const QString& visibleText); //!< rules 16 to 18

//! All of them.
[[nodiscard]] Findings checkLetter(const Letter& letter, const Sender& sender,
    const RuleSettings& settings, QDate today, const HtmlReader& readHtml);

} // namespace brevduva
