// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/workers.h"

#include "sandbox/store/attempt.h"

#include <QtCore/qrandom.h>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr std::size_t largestGroup = 64;
constexpr int firstPauseMs = 5; // doubles with each; 0.6 s in all, a failover's usual gap is told as 503

} // namespace

Readers::Readers(DatabaseAddress address, int threads)
    : m_address(std::move(address))
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { run(); });
}

Readers::~Readers()
{
    stop();
}

void Readers::post(Job job)
{
    const std::lock_guard lock(m_mutex);
    m_jobs.push_back(std::move(job));
    m_wake.notify_one();
}

void Readers::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_wake.notify_all();
    }
    for (auto &thread : m_threads)
        thread.join();
    m_threads.clear();
}

void Readers::run()
{
    // It exists and was checked: the server opened it before.
    const auto database = Database::openLater(m_address, Database::Access::Read);
    while (true) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        database->reconnect();
        job(*database);
        database->endReading();
    }
}

LentReaders::LentReaders(DatabaseAddress address)
    : m_address(std::move(address))
{}

LentReaders::~LentReaders() = default;

void LentReaders::run(const Readers::Job &job)
{
    std::unique_ptr<Database> database;
    quint64 changes = 0;
    {
        const std::lock_guard lock(m_mutex);
        changes = m_changes;
        if (!m_idle.empty()) {
            database = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    if (!database)
        database = Database::openLater(m_address, Database::Access::Read);
    database->reconnect();
    job(*database);
    const std::lock_guard lock(m_mutex);
    if (m_isWriting || m_changes != changes)
        database->endReading();
    m_idle.push_back(std::move(database));
}

void LentReaders::writeBegins()
{
    const std::lock_guard lock(m_mutex);
    m_isWriting = true;
    ++m_changes;
    endReading();
}

void LentReaders::writeEnds()
{
    const std::lock_guard lock(m_mutex);
    m_isWriting = false;
    ++m_changes; // whoever reads now may have begun before the commit
}

void LentReaders::lookAgain()
{
    const std::lock_guard lock(m_mutex);
    ++m_changes;
    endReading();
}

void LentReaders::endReading()
{
    for (const auto &database : m_idle)
        database->endReading();
}

Writer::Writer(DatabaseAddress address, Around around)
    : m_address(std::move(address))
    , m_around(std::move(around))
    , m_thread([this] { run(); })
{}

Writer::~Writer()
{
    stop();
}

void Writer::post(Job job)
{
    const std::lock_guard lock(m_mutex);
    m_jobs.push_back(std::move(job));
    m_wake.notify_one();
}

void Writer::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_wake.notify_all();
    }
    if (m_thread.joinable())
        m_thread.join();
}

std::vector<Writer::Job> Writer::take()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
    lock.unlock();
    std::vector<Job> group;
    takeWaiting(group);
    return group;
}

void Writer::takeWaiting(std::vector<Job> &group)
{
    const std::lock_guard lock(m_mutex);
    while (group.size() < largestGroup && !m_jobs.empty()) {
        group.push_back(std::move(m_jobs.front()));
        m_jobs.pop_front();
    }
}

std::optional<Error> Writer::performOnce(Database &database, std::vector<Job> &group, bool mayGrow,
                                         bool &isCommitSent)
{
    database.begin();
    m_around.begun(database);
    const auto undo = m_around.remember();
    for (std::size_t i = 0; i < group.size(); ++i) {
        group[i].work(database);
        if (mayGrow && i + 1 == group.size()) {
            std::this_thread::yield(); // to a thread that has one more, and waits for this processor
            takeWaiting(group);
        }
    }
    m_around.ending(database);
    isCommitSent = !database.failure();
    database.commit();
    auto failed = database.takeFailure();
    if (failed) {
        database.rollback();
        undo();
    }
    return failed;
}

std::optional<Error> Writer::perform(Database &database, std::vector<Job> &group, bool mayGrow)
{
    using std::chrono::steady_clock;
    const auto began = steady_clock::now();
    for (Attempt attempt;; ++attempt.number) {
        database.reconnect();
        attempt.isConnected = !database.failure();
        auto failed = performOnce(database, group, mayGrow, attempt.isCommitSent);
        attempt.fault = database.fault();
        attempt.isStopping = isStopping();
        attempt.took = std::chrono::duration_cast<std::chrono::milliseconds>(steady_clock::now() - began);
        if (!failed || !attempt.isTriedAgain())
            return failed;
        pauseAfter(attempt.number);
    }
}

bool Writer::isStopping()
{
    const std::lock_guard lock(m_mutex);
    return m_stopping;
}

/// Longer each time, and not the same for two processes; cut short when the writer is to end.
void Writer::pauseAfter(int attempt)
{
    const int longest = firstPauseMs << (attempt - 1);
    const std::chrono::milliseconds pause(QRandomGenerator::global()->bounded(longest / 2, longest + 1));
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, pause, [this] { return m_stopping; });
}

void Writer::run()
{
    const auto database = Database::openLater(m_address, Database::Access::Write);
    while (true) {
        // The group ends with the round: a job holds on to the connection that waits for its answer.
        auto group = take();
        if (group.empty())
            return;
        const auto failed = perform(*database, group, true);
        // Without a connection each alone would fare no better; and after a COMMIT whose answer was lost it
        // might be made twice.
        const bool isTriedAlone = failed && group.size() > 1 && database->fault() != Database::Fault::Lost;
        for (auto &job : group) {
            if (isTriedAlone) {
                std::vector<Job> alone{job};
                job.done(perform(*database, alone, false));
            } else {
                job.done(failed);
            }
            job = {}; // what it held may end elsewhere meanwhile
        }
        if (m_around.told)
            m_around.told();
    }
}

} // namespace qairopay::sandbox
