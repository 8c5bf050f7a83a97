// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandboxfixture.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// Lists that grow while somebody walks through them, page after page.
class tst_SandboxPaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsDoubleOrMissing_data();
    void nothingIsDoubleOrMissing();

private:
    /// Another pass and a scan of it, with an event of each; every other at the time of the one before.
    void grow();
    [[nodiscard]] QJsonObject page(const QByteArray &list, const QByteArray &query) const
    {
        return m_client->get(list + '?' + query).json();
    }
    /// On one page, oldest first.
    [[nodiscard]] QStringList whole(const QByteArray &list) const
    {
        return idsOf(page(list, "limit=100&order=asc")["data"_L1].toArray());
    }

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<HttpClient> m_client;
    QString m_template;
    int m_grown = 0;
};

void tst_SandboxPaging::init()
{
    m_client.reset();
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.rateLimits = false});
    m_client = std::make_unique<HttpClient>(m_sandbox->server().baseUrl(), m_sandbox->server().key());
    m_template = createTemplate(*m_client);
    m_grown = 0;
    for (int i = 0; i < 7; ++i)
        grow();
}

void tst_SandboxPaging::grow()
{
    if (++m_grown % 2 == 0)
        m_sandbox->advance(1);
    const auto pass = createPass(*m_client, m_template, u"row%1@example.com"_s.arg(m_grown));
    const auto scan = m_client->post("/v1/test/passes/simulate_scan", {{u"pass_id"_s, pass}}).json();
    QVERIFY(!scan["id"_L1].toString().isEmpty());
}

void tst_SandboxPaging::nothingIsDoubleOrMissing_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("atFirst");
    QTest::addColumn<bool>("ascending");
    QTest::addColumn<bool>("backwards"); // with ending_before, from the list's last one
    const auto rows = [](const char *name, const QByteArray &list, int atFirst) {
        QTest::addRow("%s, newest first", name) << list << atFirst << false << false;
        QTest::addRow("%s, oldest first", name) << list << atFirst << true << false;
        QTest::addRow("%s, newest first, from the end", name) << list << atFirst << false << true;
        QTest::addRow("%s, oldest first, from the end", name) << list << atFirst << true << true;
    };
    rows("passes", "/v1/passes", 7);
    rows("events", "/v1/webhooks/events", 15); // one is the template's
    rows("scans", "/v1/scans", 7);
}

void tst_SandboxPaging::nothingIsDoubleOrMissing()
{
    QFETCH(QByteArray, list);
    QFETCH(int, atFirst);
    QFETCH(bool, ascending);
    QFETCH(bool, backwards);
    const auto before = whole(list);
    QCOMPARE(before.size(), atFirst);
    QByteArray cursor =
        backwards ? "&ending_before=" + cursorOf(ascending ? before.last() : before.first()) : QByteArray();
    QStringList there;
    QStringList found;
    int pages = 0;
    for (bool hasMore = true; hasMore; ++pages) {
        there = whole(list); // as it is when the last page is asked for
        const auto next = page(list, (ascending ? "limit=3&order=asc" : "limit=3&order=desc") + cursor);
        const auto ids = idsOf(next["data"_L1].toArray());
        QVERIFY(!ids.isEmpty());
        found = backwards ? ids + found : found + ids;
        hasMore = next["has_more"_L1].toBool();
        cursor = backwards ? "&ending_before=" + cursorOf(ids.first())
                           : "&starting_after=" + next["next_cursor"_L1].toString().toLatin1();
        grow();
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(pages > 1);
    // Who walks towards the newer end comes upon what came meanwhile; towards the older end there is nothing
    // new.
    auto expected = ascending != backwards ? there : before;
    if (!ascending)
        std::ranges::reverse(expected);
    if (backwards)
        expected.removeLast(); // the cursor's own
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(tst_SandboxPaging)
#include "tst_sandboxpaging.moc"
