// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "interruption/interruption.h"

#include <QtCore/qsocketnotifier.h>

#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace qairopay {

namespace {

// A signal's handler may do next to nothing and gets no argument of ours: it writes a byte where a loop
// reads.
std::array<int, 2> ends{-1, -1};

void noteSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[1], &byte, 1);
}

/// Who started the program may have told it to ignore the signal (nohup): that stays.
struct sigaction takeOver(int number, Interruption::Again again)
{
    struct sigaction action = {};
    struct sigaction before = {};
    action.sa_handler = noteSignal;
    action.sa_flags = SA_RESTART;
    if (again == Interruption::Again::Ends)
        action.sa_flags |= int(SA_RESETHAND);
    ::sigaction(number, &action, &before);
    if (before.sa_handler == SIG_IGN)
        ::sigaction(number, &before, nullptr);
    return before;
}

} // namespace

Interruption::Interruption(const QList<int> &signalNumbers, Again again)
{
    static const bool isOpen = ::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) == 0;
    if (!isOpen)
        return;
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Interruption::take);
    for (const int number : signalNumbers)
        m_former.append({number, takeOver(number, again)});
}

Interruption::~Interruption()
{
    for (const auto &former : std::as_const(m_former))
        ::sigaction(former.number, &former.action, nullptr);
}

void Interruption::take()
{
    std::array<char, 16> bytes{};
    while (::read(ends[0], bytes.data(), bytes.size()) > 0) {
    }
    m_hasCome = true;
    Q_EMIT came();
}

} // namespace qairopay
