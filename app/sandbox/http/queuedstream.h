// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/http/http.h"

#include <atomic>
#include <functional>

namespace qairopay::sandbox {

/// What the two ends of a stream share.
struct StreamState
{
    std::atomic<bool> isOpen = true;
    std::atomic<qsizetype> waiting = 0; ///< bytes handed over and not yet written
};

/// The writing end: hands bytes over, from any thread, until the peer is gone or takes too little.
class QueuedStream final : public HttpStream
{
public:
    static constexpr qsizetype backlog = 1 << 20; ///< bytes that may wait for the peer

    /// Takes the bytes to the connection's own thread; false once the connection is gone.
    using HandOver = std::function<bool(QByteArray bytes)>;

    QueuedStream(std::shared_ptr<StreamState> state, HandOver handOver)
        : m_state(std::move(state))
        , m_handOver(std::move(handOver))
    {}

    bool send(QByteArray bytes) override
    {
        if (m_state->waiting > backlog)
            m_state->isOpen = false;
        return m_state->isOpen && m_handOver(std::move(bytes));
    }

private:
    std::shared_ptr<StreamState> m_state;
    HandOver m_handOver;
};

} // namespace qairopay::sandbox
