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
    [[nodiscard]] qsizetype lengthOf(const QString &text)
    {
        return *m_cache.value(text, [this](const QString &each) {
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
    QCOMPARE(lengthOf(u"once"_s), 4);
    QCOMPARE(lengthOf(u"once"_s), 4);
    QCOMPARE(m_readings.load(), 1);
}

void tst_TextCache::anotherTextIsAnotherValue()
{
    QCOMPARE(lengthOf(u"one"_s), 3);
    QCOMPARE(lengthOf(u"another"_s), 7);
    QCOMPARE(lengthOf(u"one"_s), 3);
}

void tst_TextCache::onlySoManyAreKept()
{
    for (const auto &text : {u"first"_s, u"second"_s, u"third"_s})
        QCOMPARE(lengthOf(text), text.size());
    m_readings = 0;
    QCOMPARE(lengthOf(u"third"_s), 5);
    QCOMPARE(m_readings.load(), 0);
    QCOMPARE(lengthOf(u"first"_s), 5);
    QCOMPARE(m_readings.load(), 1);
}

void tst_TextCache::manyThreadsGetTheSame()
{
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&, i] {
            for (int length = 1; length < 500; ++length) {
                const QString text(length % 7 + i, u'x');
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
