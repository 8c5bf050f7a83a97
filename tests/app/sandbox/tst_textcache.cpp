// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/textcache.h"

#include <QtTest/qtest.h>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_TextCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsReadOnce();
    void anotherTextIsAnotherValue();
    void onlySoManyAreKept();
    void manyThreadsGetTheSame();

private:
    [[nodiscard]] qsizetype lengthOf(const QByteArray &text)
    {
        return *m_cache.value(text, [this](const QByteArray &each) {
            ++m_readings;
            return each.size();
        });
    }

    sandbox::TextCache<qsizetype> m_cache{2};
    std::atomic<int> m_readings = 0;
};

void tst_TextCache::aTextIsReadOnce()
{
    m_readings = 0;
    QCOMPARE(lengthOf("once"_ba), 4);
    QCOMPARE(lengthOf("once"_ba), 4);
    QCOMPARE(m_readings.load(), 1);
}

void tst_TextCache::anotherTextIsAnotherValue()
{
    QCOMPARE(lengthOf("one"_ba), 3);
    QCOMPARE(lengthOf("another"_ba), 7);
    QCOMPARE(lengthOf("one"_ba), 3);
}

void tst_TextCache::onlySoManyAreKept()
{
    for (const auto &text : {"first"_ba, "second"_ba, "third"_ba})
        QCOMPARE(lengthOf(text), text.size());
    m_readings = 0;
    QCOMPARE(lengthOf("third"_ba), 5);
    QCOMPARE(m_readings.load(), 0);
    QCOMPARE(lengthOf("first"_ba), 5);
    QCOMPARE(m_readings.load(), 1);
}

void tst_TextCache::manyThreadsGetTheSame()
{
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&, i] {
            for (int length = 1; length < 500; ++length) {
                const QByteArray text(length % 7 + i, 'x');
                wrong += lengthOf(text) != text.size();
            }
        });
    }
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(tst_TextCache)
#include "tst_textcache.moc"
