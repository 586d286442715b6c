// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <type_traits>
#include <utility>

namespace brevduva {

//! A future that has \a value already.
template <class T> [[nodiscard]] QFuture<std::decay_t<T>> ready(T&& value)
{
    QPromise<std::decay_t<T>> promise;
    promise.start();
    promise.addResult(std::forward<T>(value));
    promise.finish();
    return promise.future();
}

//! Calls \a then with the future's result, in \a receiver's thread, while \a receiver lives.
//! A dropped or cancelled promise is heard as ErrorCode::Cancelled. The result type is Result<T>.
//! Why not QFuture::then(context, ...): docs/decisions/0003-async.md.
template <class T, class F>
void whenDone(const QFuture<Result<T>>& future, QObject* receiver, F&& then)
{
    auto* const watcher = new QFutureWatcher<Result<T>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
        [watcher, then = std::forward<F>(then)]() mutable {
            watcher->deleteLater();
            const auto done = watcher->future();
            if (done.resultCount() > 0)
                then(done.resultAt(0));
            else
                then(Result<T>(fail(ErrorCode::Cancelled, QStringLiteral("the work was dropped"))));
        });
    watcher->setFuture(future);
}

} // namespace brevduva
