// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <libxml/tree.h>

namespace brevduva::sandbox {

//! What is wrong with \a element as a SignedDelivery or SealedDelivery; empty when nothing is. The
//! name and namespace of \a element itself are the caller's to check. Source: mina-meddelanden.md
//! sections 5, 8 and 16.
[[nodiscard]] QString signedDeliveryComplaint(const xmlNode* element);
[[nodiscard]] QString sealedDeliveryComplaint(const xmlNode* element);

[[nodiscard]] bool isRecipientId(const QString& text);
[[nodiscard]] bool isOrganisationNumber(const QString& text);

} // namespace brevduva::sandbox
