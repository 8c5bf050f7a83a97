// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qtypes.h>

#include <atomic>

namespace qairopay::sandbox {

/// Keeps busy threads on processors of their own. Those that happen to be on one may never sleep long enough
/// for the kernel to move them, and leave another idle. One for each thread; all outlive the threads.
class ProcessorPlace
{
public:
    /// Another thread's, if there is one; before the threads begin.
    void setNeighbour(const ProcessorPlace &neighbour) { m_neighbour = &neighbour; }

    /// On the thread, with each request. When its neighbour is on the same processor and busy as well, the
    /// thread goes to another; it may come back. Nothing happens where the system has no such call.
    void served();

private:
    [[maybe_unused]] const ProcessorPlace *m_neighbour = nullptr;
    std::atomic<int> m_processor = -1; ///< at the last request
    std::atomic<quint32> m_requests = 0;
    [[maybe_unused]] quint32 m_neighbourRequests = 0; ///< at the last look
};

} // namespace qairopay::sandbox
