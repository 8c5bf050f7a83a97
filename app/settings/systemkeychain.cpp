// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/systemkeychain.h"

#include "settings/words.h"

#include <QtCore/qpromise.h>
#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace qairopay::settings {

namespace {

constexpr auto service = "QairoPay Pass Studio"_L1;

Result<void> outcome(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError)
        return {};
    const auto detail = u"%1: %2"_s.arg(int(job.error())).arg(job.errorString());
    if (job.error() == QKeychain::EntryNotFound)
        return failure(ErrorKind::NotFound, Words::tr("The keychain has no such entry."), {}, detail);
    return failure(ErrorKind::Unavailable, Words::tr("The keychain of this desktop does not work."), {},
                   detail);
}

/// Starts the job, which deletes itself; `take` makes the result of the finished one.
template <typename T, typename Take> QFuture<Result<T>> run(QKeychain::Job *job, Take take)
{
    // Its insecure fallback is a plain file; it stays off, and a keychain that fails says so.
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, take](QKeychain::Job *done) {
        promise->addResult(take(*done));
        promise->finish();
    });
    job->start();
    return promise->future();
}

} // namespace

QFuture<Result<void>> SystemKeychain::write(const QString &name, const Secret &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(name);
    job->setBinaryData(secret.reveal());
    return run<void>(job, outcome);
}

QFuture<Result<Secret>> SystemKeychain::read(const QString &name)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(name);
    return run<Secret>(job, [](const QKeychain::Job &done) -> Result<Secret> {
        if (auto result = outcome(done); !result)
            return std::unexpected(result.error());
        return Secret(static_cast<const QKeychain::ReadPasswordJob &>(done).binaryData());
    });
}

QFuture<Result<void>> SystemKeychain::remove(const QString &name)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(name);
    return run<void>(job, [](const QKeychain::Job &done) -> Result<void> {
        return done.error() == QKeychain::EntryNotFound ? Result<void>() : outcome(done);
    });
}

} // namespace qairopay::settings
