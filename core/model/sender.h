// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recipientid.h"

#include <QString>

namespace brevduva {

//! Where recipients turn with questions about a letter (supportinformation). Empty means absent;
//! only text is required.
struct SupportInfo {
    QString text; //!< 1 to 1024 characters
    QString url; //!< https, at most 255 characters
    QString phone; //!< at most 255 characters
    QString email; //!< 5 to 256 characters

    bool operator==(const SupportInfo&) const = default;
};

//! The public body that owns the letters (avsändare).
struct Sender {
    RecipientId id; //!< an organisation
    QString name; //!< as registered, 2 to 256 characters
    QString attention; //!< sub-address at the sender, may be empty
    SupportInfo support;

    bool operator==(const Sender&) const = default;
};

} // namespace brevduva
