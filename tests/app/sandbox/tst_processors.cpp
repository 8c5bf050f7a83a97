// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/http/processors.h"

#include <QtTest/qtest.h>

#include <atomic>
#include <memory>
#include <thread>

#ifdef Q_OS_LINUX
#include <sched.h>
#endif

using namespace qairopay::sandbox;

/// A busy thread leaves the processor that another busy one is on.
class tst_Processors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void busyThreadsKeepApart_data();
    void busyThreadsKeepApart();
};

namespace {

#ifdef Q_OS_LINUX
/// Serves on a thread that is on another processor than this one, which does not sleep meanwhile: it might
/// wake up there.
void serveElsewhere(ProcessorPlace &place, int requests)
{
    const int here = ::sched_getcpu();
    auto isDone = std::make_shared<std::atomic<bool>>(false);
    std::thread([here, requests, &place, isDone] {
        cpu_set_t others;
        ::sched_getaffinity(0, sizeof others, &others);
        CPU_CLR(here, &others);
        ::sched_setaffinity(0, sizeof others, &others);
        for (int request = 0; request < requests; ++request)
            place.served();
        *isDone = true;
    }).detach();
    while (!*isDone) {
    }
}
#endif

} // namespace

void tst_Processors::busyThreadsKeepApart_data()
{
    QTest::addColumn<int>("neighbourServes");
    QTest::addColumn<bool>("isHere");
    QTest::addColumn<bool>("goes");
    QTest::newRow("both busy on one processor") << 1000 << true << true;
    QTest::newRow("the other one serves next to nothing") << 3 << true << false;
    QTest::newRow("the other one is elsewhere") << 1000 << false << false;
}

void tst_Processors::busyThreadsKeepApart()
{
#ifdef Q_OS_LINUX
    QFETCH(const int, neighbourServes);
    QFETCH(const bool, isHere);
    QFETCH(const bool, goes);
    cpu_set_t before;
    QCOMPARE(::sched_getaffinity(0, sizeof before, &before), 0);
    if (CPU_COUNT(&before) < 2)
        QSKIP("There is one processor.");
    ProcessorPlace neighbour;
    ProcessorPlace own;
    own.setNeighbour(neighbour);
    constexpr int rounds = 100;
    int moves = 0; // the kernel may move it, too
    for (int round = 0; round < rounds; ++round) {
        for (int request = 0; request < 255; ++request)
            own.served();
        if (!isHere)
            serveElsewhere(neighbour, neighbourServes);
        for (int request = 0; isHere && request < neighbourServes; ++request)
            neighbour.served();
        const int here = ::sched_getcpu();
        own.served();
        moves += ::sched_getcpu() != here ? 1 : 0;
    }
    QVERIFY2(goes ? moves > rounds / 2 : moves < rounds / 2, qPrintable(QString::number(moves)));
    cpu_set_t after;
    QCOMPARE(::sched_getaffinity(0, sizeof after, &after), 0);
    QVERIFY(CPU_EQUAL(&before, &after)); // it may go anywhere again
#else
    QSKIP("Threads are not moved here.");
#endif
}

QTEST_GUILESS_MAIN(tst_Processors)
#include "tst_processors.moc"
