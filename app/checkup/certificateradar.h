// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

namespace brevduva {

//! One certificate that letters depend on.
struct WatchedCertificate {
    enum class Role { Signing, SigningChain, Connection, ExtraRoot, Server };
    Role role;
    QString host; //!< of a server
    CertificateFacts facts;
};

//! How urgent the end of a certificate is.
enum class Urgency {
    None, //!< more than 60 days
    Plan, //!< 60 days or fewer: order a new one
    Soon, //!< 30 or fewer
    Now, //!< 14 or fewer
    Last, //!< 7 or fewer
    Over,
};
[[nodiscard]] Urgency urgencyOf(qint64 daysLeft);

//! Every certificate in the path that is known now: ours with what came along, configured roots,
//! and what servers have shown. Soonest end first.
[[nodiscard]] QList<WatchedCertificate> watchedCertificates(const Composition& parts);

} // namespace brevduva
