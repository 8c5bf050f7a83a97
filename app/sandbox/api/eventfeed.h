// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/http/http.h"
#include "sandbox/store/eventtable.h"
#include "sandbox/store/workers.h"

#include <mutex>

namespace qairopay::sandbox {

/// The live stream of events (ours): server-sent events, each with its id, so that whoever comes back with
/// Last-Event-ID misses none. The events table is the queue: a subscriber is nothing but the id it got last.
/// Thread-safe.
class EventFeed
{
public:
    static constexpr int mostPerTenant = 16;

    explicit EventFeed(Readers &readers)
        : m_readers(readers)
    {}

    struct Subscription
    {
        Tenant *tenant = nullptr;
        EventFilter filter;
        QString lastId; ///< what comes after it is sent
        std::shared_ptr<HttpStream> stream;
    };

    [[nodiscard]] bool hasRoom(const Tenant &tenant);
    void add(Subscription subscription);
    /// Something may have happened.
    void notify();
    /// A sign of life for each; those that are gone are dropped.
    void beat();

private:
    struct Subscriber
    {
        Subscription subscription;
        bool isReading = false;
        bool isBehind = false; ///< something happened while it was reading
        bool isGone = false;
    };
    using Shared = std::shared_ptr<Subscriber>;

    void read(const Shared &subscriber);
    void sendNew(Database &database, Subscriber &subscriber) const;
    void finishReading(const Shared &subscriber);

    Readers &m_readers;
    std::mutex m_mutex;
    QList<Shared> m_subscribers;
};

} // namespace qairopay::sandbox
