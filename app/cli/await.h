// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QEventLoop>
#include <QFutureWatcher>

namespace brevduva::cli {

//! Runs the event loop until \a future is done. Only a program without windows may wait like this.
template <class T> Result<T> await(const QFuture<Result<T>>& future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    if (future.resultCount() == 0)
        return fail(ErrorCode::Cancelled, QStringLiteral("the work was dropped"));
    return future.resultAt(0);
}

} // namespace brevduva::cli
