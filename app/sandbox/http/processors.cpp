// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/http/processors.h"

#include <QtCore/qsystemdetection.h>

#include <utility>

#ifdef Q_OS_LINUX
#include <sched.h>
#endif

namespace qairopay::sandbox {

#ifdef Q_OS_LINUX
namespace {

constexpr quint32 lookEvery = 256; // requests
constexpr quint32 busy = lookEvery / 4;

void leave(int processor)
{
    cpu_set_t allowed;
    if (::sched_getaffinity(0, sizeof allowed, &allowed) != 0 || processor < 0 || processor >= CPU_SETSIZE)
        return;
    auto others = allowed;
    CPU_CLR(processor, &others);
    if (CPU_COUNT(&others) > 0 && ::sched_setaffinity(0, sizeof others, &others) == 0)
        ::sched_setaffinity(0, sizeof allowed, &allowed);
}

} // namespace

void ProcessorPlace::served()
{
    const int here = ::sched_getcpu();
    m_processor.store(here, std::memory_order_relaxed);
    const auto requests = m_requests.fetch_add(1, std::memory_order_relaxed) + 1;
    if (!m_neighbour || requests % lookEvery != 0)
        return;
    const auto theirs = m_neighbour->m_requests.load(std::memory_order_relaxed);
    const bool isBusy = theirs - std::exchange(m_neighbourRequests, theirs) > busy;
    if (isBusy && m_neighbour->m_processor.load(std::memory_order_relaxed) == here)
        leave(here);
}
#else
void ProcessorPlace::served() {}
#endif

} // namespace qairopay::sandbox
