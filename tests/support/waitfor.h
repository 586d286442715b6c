// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QTest>

#include <chrono>

namespace brevduva::test {

//! Runs the event loop until \a future is finished and gives its result; fails the test after \a
//! limit.
template <class T>
T waitFor(const QFuture<T>& future, std::chrono::seconds limit = std::chrono::seconds(30))
{
    const bool finished = QTest::qWaitFor(
        [&] { return future.isFinished(); }, static_cast<int>(limit.count()) * 1000);
    if (!finished || future.resultCount() == 0)
        qFatal("the future did not finish with a result in time");
    return future.resultAt(0);
}

//! A file of the reference beside the project; fails the program when it is missing.
QByteArray sharedFile(const QString& path);

//! Makes every warning a failure: call in init().
void failOnWarnings();

} // namespace brevduva::test
