// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/forwarder.h"
#include "core/ports/outbox.h"
#include "core/ports/printer.h"
#include "core/ports/registry.h"
#include "core/send/faulttable.h"

#include <chrono>

namespace brevduva {

//! What a delivery needs from the outside. All must outlive the runner.
struct SendPorts {
    Outbox& outbox;
    Registry* registry; //!< null: the forwarder asks the register itself
    Forwarder& forwarder;
    Printer& printer;
    const Clock& clock;
};

enum class OnUnknown { AskPerson, SendAgain };

struct RunnerSettings {
    int parallel = 8; //!< deliveries in work at once
    std::chrono::seconds firstRetry {60};
    std::chrono::hours giveUp {24}; //!< after this long of retries a person is asked
    std::chrono::seconds poll {60}; //!< between questions to a forwarder
    std::chrono::hours pollGiveUp {48}; //!< after this long the outcome counts as unknown
    OnUnknown onUnknown = OnUnknown::AskPerson;
    FaultTable faults;
};

} // namespace brevduva
