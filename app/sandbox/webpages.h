// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/infrastructure.h"

namespace httplib {
class Server;
}

namespace brevduva::sandbox {

//! Each mailbox as its owner sees it: a list, messages, attachments to open. Swedish; no scripts.
void addWebPages(httplib::Server& server, const Infrastructure& infrastructure);

} // namespace brevduva::sandbox
