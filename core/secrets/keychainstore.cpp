// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainstore.h"

#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace brevduva {
namespace {

const QString service = QStringLiteral("Brevduva");

Error errorOf(const QKeychain::Job& job, const QString& name)
{
    const bool missing = job.error() == QKeychain::EntryNotFound;
    return {missing ? ErrorCode::SecretMissing : ErrorCode::SecretStoreUnavailable,
        job.errorString(), name, -1};
}

//! Starts \a job; \a value makes the result when it went well.
template <class T, class Value>
QFuture<Result<T>> run(
    QKeychain::Job* job, const QString& name, std::chrono::seconds patience, Value value)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto give = [promise](const Result<T>& result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(result);
        promise->finish();
    };
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    job->setKey(name);
    QObject::connect(
        job, &QKeychain::Job::finished, job, [job, name, give, value](QKeychain::Job*) {
            if (job->error() == QKeychain::NoError)
                give(value());
            else
                give(fail(errorOf(*job, name)));
        });
    QTimer::singleShot(patience, job, [give, name] {
        give(fail(ErrorCode::SecretStoreUnavailable, QStringLiteral("the keychain does not answer"),
            name));
    });
    job->start();
    return promise->future();
}

} // namespace

KeychainStore::KeychainStore(std::chrono::seconds patience)
    : m_patience(patience)
{
}

QFuture<Result<std::shared_ptr<const SecretBytes>>> KeychainStore::read(const QString& name)
{
    auto* const job = new QKeychain::ReadPasswordJob(service);
    return run<std::shared_ptr<const SecretBytes>>(job, name, m_patience,
        [job] { return std::make_shared<const SecretBytes>(job->binaryData()); });
}

QFuture<Result<bool>> KeychainStore::write(const QString& name, SecretBytes value)
{
    auto* const job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(QByteArray(value.constData(), value.size()));
    return run<bool>(job, name, m_patience, [] { return true; });
}

QFuture<Result<bool>> KeychainStore::remove(const QString& name)
{
    auto* const job = new QKeychain::DeletePasswordJob(service);
    return run<bool>(job, name, m_patience, [] { return true; });
}

} // namespace brevduva
