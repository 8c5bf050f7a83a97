// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/workers.h"

#include "sandbox/store/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr std::size_t largestGroup = 64;

} // namespace

Readers::Readers(QString file, int threads)
    : m_file(std::move(file))
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
    // The file exists and was checked: the writer opened it before.
    const auto database = Database::open(m_file, Database::Access::Read);
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
        if (database)
            job(**database);
    }
}

Writer::Writer(QString file, std::function<Undo()> remember)
    : m_file(std::move(file))
    , m_remember(std::move(remember))
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
    const auto count = std::min(m_jobs.size(), largestGroup);
    std::vector<Job> group;
    for (std::size_t i = 0; i < count; ++i) {
        group.push_back(std::move(m_jobs.front()));
        m_jobs.pop_front();
    }
    return group;
}

std::optional<Error> Writer::perform(Database &database, std::vector<Job> &group) const
{
    const auto undo = m_remember();
    database.begin();
    for (auto &job : group)
        job.work(database);
    database.commit();
    auto failed = database.takeFailure();
    if (failed) {
        database.rollback();
        undo();
    }
    return failed;
}

void Writer::run()
{
    const auto database = Database::open(m_file, Database::Access::Write);
    const auto attempt = [&](std::vector<Job> &group) {
        return database ? perform(**database, group) : std::optional(database.error());
    };
    while (true) {
        // The group ends with the round: a job holds on to the connection that waits for its answer.
        auto group = take();
        if (group.empty())
            return;
        const auto failed = attempt(group);
        const bool isTriedAlone = failed && group.size() > 1;
        for (auto &job : group) {
            if (isTriedAlone) {
                std::vector<Job> alone{job};
                job.done(attempt(alone));
            } else {
                job.done(failed);
            }
        }
    }
}

} // namespace qairopay::sandbox
