// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/delivery.h"
#include "core/model/letter.h"
#include "core/model/sender.h"
#include "core/ports/outbox.h"

#include <QByteArray>

#include <optional>

namespace brevduva {

//! A letter without its documents, and its sender, as CBOR; what is sealed in letters.data.
[[nodiscard]] QByteArray encodeLetter(const Letter& letter, const Sender& sender);
//! Errors: OutboxDamaged. The letter has no attachments yet.
[[nodiscard]] Result<Letter> decodeLetter(const QByteArray& bytes);
[[nodiscard]] Result<Sender> decodeSender(const QByteArray& bytes);

[[nodiscard]] Result<QList<DocumentMark>> decodeDocumentMarks(const QByteArray& bytes);

[[nodiscard]] QByteArray encodeAttachment(const Attachment& attachment);
[[nodiscard]] Result<Attachment> decodeAttachment(const QByteArray& bytes);

//! Null for no error.
[[nodiscard]] QByteArray encodeError(const std::optional<Error>& error);
[[nodiscard]] Error decodeError(const QByteArray& bytes);

} // namespace brevduva
