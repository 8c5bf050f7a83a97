// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "phonefixture.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// What does not grow with the number of passes. QAIROPAY_PASSES=1000000 before a release (tests/long/run).
class tst_SandboxMillion : public QObject, private PhoneFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theListPagesToItsEnd();
    void oneOfThemIsFound();
    void aTemplateChangeWritesNoPass();

private:
    [[nodiscard]] int number(const QString &sql) const { return m_sandbox->ask(sql).value.toInt(); }
    [[nodiscard]] QByteArray idOf(int row)
    {
        const auto found =
            m_client->get("/v1/passes?holder_email=row" + QByteArray::number(row) + "@example.com");
        return found.json()["data"_L1][0]["id"_L1].toString().toLatin1();
    }
    /// As its holder's phone downloads it.
    [[nodiscard]] QJsonObject fileOf(const QByteArray &id)
    {
        const auto links = m_client->get("/v1/passes/" + id).json().value("download"_L1);
        return passJson(m_phone->get(QUrl(links["apple_url"_L1].toString()).path().toLatin1()).body);
    }

    int m_passes = 0;
};

void tst_SandboxMillion::initTestCase()
{
    constexpr int batch = 100;
    m_passes = qEnvironmentVariable("QAIROPAY_PASSES", u"2000"_s).toInt();
    QVERIFY(m_passes >= batch && m_passes % batch == 0);
    startWith({.publicUrl = u"https://passes.example"_s});
    for (int first = 0; first < m_passes; first += batch) {
        QJsonArray orders;
        for (int row = first; row < first + batch; ++row)
            orders.append(passFor(QString::fromLatin1(m_template), u"row%1@example.com"_s.arg(row)));
        const auto reply = m_client->post("/v1/passes/batch", {{u"passes"_s, orders}});
        QCOMPARE(reply.json()["succeeded"_L1].toInt(), batch);
    }
}

void tst_SandboxMillion::theListPagesToItsEnd()
{
    int seen = 0;
    QString last;
    for (QByteArray cursor; seen == 0 || !cursor.isEmpty();) {
        const auto page = m_client->get("/v1/passes?limit=100&order=asc" + cursor).json();
        for (const auto &id : idsOf(page["data"_L1].toArray())) {
            QVERIFY(last < id); // so none comes twice
            last = id;
            ++seen;
        }
        QVERIFY(seen > 0);
        const auto next = page["next_cursor"_L1].toString().toLatin1();
        QCOMPARE(page["has_more"_L1].toBool(), !next.isEmpty());
        cursor = next.isEmpty() ? QByteArray() : "&starting_after=" + next;
    }
    QCOMPARE(seen, m_passes);
    const auto counts = m_client->get("/v1/pass_templates/" + m_template).json().value("pass_counts"_L1);
    QCOMPARE(counts["issued"_L1].toInt(), m_passes);
}

void tst_SandboxMillion::oneOfThemIsFound()
{
    for (const int row : {0, m_passes / 2, m_passes - 1}) {
        const auto pass = m_client->get("/v1/passes/" + idOf(row)).json();
        QCOMPARE(pass["holder"_L1]["email"_L1].toString(), u"row%1@example.com"_s.arg(row));
    }
}

/// It is one row, one event and one push for each device; each pass's next file is made of it.
void tst_SandboxMillion::aTemplateChangeWritesNoPass()
{
    QList<QByteArray> ids;
    for (const int row : {0, m_passes / 2, m_passes - 1}) {
        ids.append(idOf(row));
        const auto file = fileOf(ids.last());
        QCOMPARE(file["description"_L1].toString(), u"Acme Hotels"_s);
        m_tokens.insert(ids.last(), file["authenticationToken"_L1].toString().toLatin1());
        QCOMPARE(enroll("phone", ids.last()), 201);
    }
    const auto tag = tagOf("phone");
    const auto fetched = fetch(ids.first());
    QCOMPARE(fetched.status, 200);
    const auto events = number(u"SELECT COUNT(*) FROM events"_s);
    const auto revisions = number(u"SELECT SUM(revision) FROM passes"_s);
    const auto changedAt = m_sandbox->ask(u"SELECT MAX(updated_at) FROM passes"_s).value;
    m_sandbox->advance(10'000);

    const auto changed =
        m_client->patch("/v1/pass_templates/" + m_template, {{u"name"_s, u"Acme Grand Hotels"_s}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.json()["version"_L1].toInt(), 2);
    QCOMPARE(number(u"SELECT COUNT(*) FROM events"_s), events + 1);
    QCOMPARE(number(u"SELECT SUM(revision) FROM passes"_s), revisions);
    QCOMPARE(m_sandbox->ask(u"SELECT MAX(updated_at) FROM passes"_s).value, changedAt);

    for (const auto &id : ids)
        QCOMPARE(fileOf(id)["description"_L1].toString(), u"Acme Grand Hotels"_s);
    auto news = serialsOf(list("phone", tag));
    news.sort();
    QStringList expected;
    for (const auto &id : ids)
        expected.append(QString::fromLatin1(id));
    QCOMPARE(news, expected);
    m_sandbox->advance(10'000);
    const auto again = fetch(ids.first(), fetched.headers.value("last-modified"));
    QCOMPARE(again.status, 200);
    QCOMPARE(passJson(again.body)["description"_L1].toString(), u"Acme Grand Hotels"_s);
}

QTEST_GUILESS_MAIN(tst_SandboxMillion)
#include "tst_sandboxmillion.moc"
