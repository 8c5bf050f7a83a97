// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace qairopay::sandbox {

class Database;

/// Threads with a read connection each.
class Readers
{
public:
    using Job = std::function<void(Database &)>;

    Readers(QString file, int threads);
    ~Readers();
    Q_DISABLE_COPY_MOVE(Readers)

    void post(Job job);
    /// Ends after the jobs that wait already.
    void stop();

private:
    void run();

    QString m_file;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

/// The one thread that writes. Whatever waits when a commit ends goes into the next transaction together, so
/// that a sync to disk is shared; there is no timer. When a group fails, each of its jobs is tried alone.
/// What jobs change in memory belongs to the transaction, too, so that it is changed once or not at all.
class Writer
{
public:
    struct Job
    {
        /// Runs inside the transaction; may run twice, so it writes its result over the last one.
        std::function<void(Database &)> work;
        /// Called after the commit, or with what went wrong.
        std::function<void(const std::optional<Error> &failure)> done;
    };

    using Undo = std::function<void()>;

    /// `remember` is called on the writer's thread before each transaction; what it answers is called when
    /// the transaction failed.
    Writer(QString file, std::function<Undo()> remember);
    ~Writer();
    Q_DISABLE_COPY_MOVE(Writer)

    void post(Job job);
    /// Ends after the jobs that wait already.
    void stop();

private:
    void run();
    std::vector<Job> take();
    std::optional<Error> perform(Database &database, std::vector<Job> &group) const;

    QString m_file;
    std::function<Undo()> m_remember;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace qairopay::sandbox
