// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/infrastructure.h"

#include <memory>

namespace brevduva::sandbox {

//! The sandbox on the network: every service on loopback behind mutual TLS, and the web page of the
//! mailboxes.
class Servers {
public:
    Servers(Infrastructure& infrastructure, const Certificates& certificates, Faults& faults,
        const QDir& folder);
    ~Servers();

    struct Addresses {
        QString recipient;
        QString forwarder;
        QString webPage;
    };
    //! Binds and begins to answer. Ports of an earlier run are used again when they are free.
    //! Empty: a port could not be had.
    std::unique_ptr<Addresses> start();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace brevduva::sandbox
