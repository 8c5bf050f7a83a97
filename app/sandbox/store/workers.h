// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "sandbox/store/databaseaddress.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace qairopay::sandbox {

class Database;

/// Threads with a read connection each. What a job began to read is ended after it.
class Readers
{
public:
    using Job = std::function<void(Database &)>;

    Readers(DatabaseAddress address, int threads);
    ~Readers();
    Q_DISABLE_COPY_MOVE(Readers)

    void post(Job job);
    /// Ends after the jobs that wait already.
    void stop();

private:
    void run();

    DatabaseAddress m_address;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

/// Read connections for threads that need one for a short time, as many as there are at once. Thread-safe.
///
/// To begin reading and to end it takes as long as reading a row. So a connection that was given back stays
/// in the moment that it reads, and the next job goes on in it, until somebody writes: from the begin of a
/// write to its end none stays, for what is written must be seen, and SQLite begins its log anew only when
/// nobody reads.
class LentReaders
{
public:
    explicit LentReaders(DatabaseAddress address);
    ~LentReaders();
    Q_DISABLE_COPY_MOVE(LentReaders)

    /// Runs the job on the calling thread.
    void run(const Readers::Job &job);

    /// Before anything is written; may be called again before it has ended.
    void writeBegins();
    /// After the commit or the rollback.
    void writeEnds();
    /// The next job sees what another process has written meanwhile, which tells nobody.
    void lookAgain();

private:
    void endReading();

    DatabaseAddress m_address;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Database>> m_idle;
    quint64 m_changes = 0; ///< writes that began or ended
    bool m_isWriting = false;
};

/// The one thread of this process that writes. Whatever waits when a commit ends goes into the next
/// transaction together, with what comes while its jobs run, so that a sync to disk is shared; there is no
/// timer. When a group fails, each of its jobs is tried alone. A transaction that other processes were in the
/// way of, or whose connection was lost before its commit was sent, is tried again as a whole. What jobs
/// change in memory belongs to the transaction, too, so that it is changed once or not at all.
class Writer
{
public:
    using Step = std::function<void(Database &)>;

    struct Job
    {
        /// Runs inside the transaction; may run twice, so it writes its result over the last one.
        std::function<void(Database &)> work;
        /// Called after the commit, or with what went wrong.
        std::function<void(const std::optional<Error> &failure)> done;
    };

    using Undo = std::function<void()>;

    /// What runs in each transaction on the writer's thread, besides the jobs.
    struct Around
    {
        Step begun;                      ///< first
        std::function<Undo()> remember;  ///< before the jobs; what it answers is called when all failed
        Step ending;                     ///< after the jobs, before the commit
        std::function<void()> told = {}; ///< after all jobs of a group were told how it ended
    };

    Writer(DatabaseAddress address, Around around);
    ~Writer();
    Q_DISABLE_COPY_MOVE(Writer)

    void post(Job job);
    /// Ends after the jobs that wait already; a database that does not answer is not waited for again.
    void stop();

private:
    void run();
    std::vector<Job> take();
    void takeWaiting(std::vector<Job> &group);
    std::optional<Error> perform(Database &database, std::vector<Job> &group, bool mayGrow);
    std::optional<Error> performOnce(Database &database, std::vector<Job> &group, bool mayGrow,
                                     bool &isCommitSent);
    [[nodiscard]] bool isStopping();
    void pauseAfter(int attempt);

    DatabaseAddress m_address;
    Around m_around;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace qairopay::sandbox
