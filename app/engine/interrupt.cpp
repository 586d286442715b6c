// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/interrupt.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace brevduva {

#ifdef Q_OS_UNIX
namespace {

int ends[2] = {-1, -1};
volatile std::sig_atomic_t times = 0;

void note(int signal)
{
    if (times > 0)
        _exit(128 + signal);
    times = times + 1;
    const char byte = 1;
    (void)!write(ends[0], &byte, 1);
}

} // namespace

Interrupt::Interrupt(QObject* parent)
    : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return;
    auto* const notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        (void)!read(ends[1], &byte, 1);
        Q_EMIT asked();
    });
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        std::signal(signal, note);
}

Interrupt::~Interrupt()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        std::signal(signal, SIG_DFL);
    close(ends[0]);
    close(ends[1]);
}
#else
Interrupt::Interrupt(QObject* parent)
    : QObject(parent)
{
}

Interrupt::~Interrupt() = default;
#endif

} // namespace brevduva
