// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandboxfixture.h"
#include "webhookreceiver.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

using Addresses = QList<QByteArray>;

/// Names whose addresses lead inside, or change between two questions (ecosystem.md 4.5).
class tst_WebhookResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThatLeadInsideAreNotCalled_data();
    void namesThatLeadInsideAreNotCalled();
    void theAddressThatWasLookedAtIsTheOneThatIsCalled();
    void deliveriesGoWithTheirEvent();
};

namespace {

/// Answers each question with the next of its lists, and with the last one from then on.
class NameServer
{
public:
    explicit NameServer(QList<Addresses> answers)
        : m_answers(std::move(answers))
    {}

    [[nodiscard]] std::function<Addresses(const QString &)> resolver()
    {
        return [this](const QString &) {
            const std::lock_guard lock(m_mutex);
            return m_answers.at(std::min<qsizetype>(m_questions++, m_answers.size() - 1));
        };
    }

    [[nodiscard]] qsizetype questions()
    {
        const std::lock_guard lock(m_mutex);
        return m_questions;
    }

private:
    std::mutex m_mutex;
    QList<Addresses> m_answers;
    qsizetype m_questions = 0;
};

const QByteArray loopback("\x7f\0\0\x01", 4);
const QByteArray inside("\x0a\0\0\x01", 4);
const QByteArray outside("\x08\x08\x08\x08", 4);

/// The outcome of the newest event's only attempt, once it is written down.
QString outcomeOfNewest(HttpClient &client)
{
    const auto event = client.get("/v1/webhooks/events?limit=1").json()["data"_L1][0]["id"_L1].toString();
    const auto path = "/v1/webhooks/events/" + event.toLatin1() + "/deliveries";
    QString outcome;
    [[maybe_unused]] const bool came = QTest::qWaitFor(
        [&] {
            outcome = client.get(path).json()["data"_L1][0]["attempts"_L1][0]["outcome"_L1].toString();
            return !outcome.isEmpty();
        },
        20'000);
    return outcome;
}

} // namespace

void tst_WebhookResolver::namesThatLeadInsideAreNotCalled_data()
{
    QTest::addColumn<Addresses>("addresses");
    const auto v6 = [](const char *hex) { return QByteArray::fromHex(hex); };
    QTest::newRow("this machine") << Addresses{loopback};
    QTest::newRow("a private network") << Addresses{inside};
    QTest::newRow("a cloud's metadata") << Addresses{QByteArray("\xa9\xfe\xa9\xfe", 4)};
    QTest::newRow("no network") << Addresses{QByteArray(4, '\0')};
    QTest::newRow("one foot inside") << Addresses{outside, inside};
    QTest::newRow("the other foot") << Addresses{inside, outside};
    QTest::newRow("this machine by IPv6") << Addresses{v6("00000000000000000000000000000001")};
    QTest::newRow("a private network by IPv6") << Addresses{v6("fd000000000000000000000000000001")};
    QTest::newRow("IPv4 in IPv6") << Addresses{v6("00000000000000000000ffff7f000001")};
    QTest::newRow("IPv4 behind NAT64") << Addresses{v6("0064ff9b00000000000000000a000001")};
}

void tst_WebhookResolver::namesThatLeadInsideAreNotCalled()
{
    QFETCH(Addresses, addresses);
    NameServer names({addresses});
    SandboxFixture sandbox({.rateLimits = false, .webhooks = {.resolver = names.resolver()}});
    auto client = sandbox.client();
    QCOMPARE(client.post("/v1/webhooks/endpoints", {{u"url"_s, u"https://hooks.example.com/"_s}}).status,
             201);
    createTemplate(client);
    QCOMPARE(outcomeOfNewest(client), u"forbidden_address"_s);
    QCOMPARE(names.questions(), 1);
}

/// A name server that answers differently a moment later gains nothing: there is no second question.
void tst_WebhookResolver::theAddressThatWasLookedAtIsTheOneThatIsCalled()
{
    WebhookReceiver receiver;
    NameServer names({{loopback}, {inside}});
    SandboxFixture sandbox(
        {.rateLimits = false, .webhooks = {.allowLoopback = true, .resolver = names.resolver()}});
    auto client = sandbox.client();
    const auto url = receiver.url().replace(u"127.0.0.1"_s, u"localhost"_s);
    QCOMPARE(client.post("/v1/webhooks/endpoints", {{u"url"_s, url}}).status, 201);
    createTemplate(client);
    QVERIFY(receiver.waitFor(1));
    QVERIFY(receiver.received().first().headers.value("host").startsWith("localhost:"));
    QCOMPARE(names.questions(), 1);
    createTemplate(client); // by now the name leads inside
    QCOMPARE(outcomeOfNewest(client), u"forbidden_address"_s);
    QCOMPARE(names.questions(), 2);
    QCOMPARE(receiver.received().size(), 1);
}

void tst_WebhookResolver::deliveriesGoWithTheirEvent()
{
    NameServer names({{inside}});
    SandboxFixture sandbox({.rateLimits = false, .webhooks = {.resolver = names.resolver()}});
    auto client = sandbox.client();
    const auto made = client.post("/v1/webhooks/endpoints", {{u"url"_s, u"https://hooks.example.com/"_s}});
    const auto path = "/v1/webhooks/endpoints/" + made.json()["id"_L1].toString().toLatin1() + "/deliveries";
    createTemplate(client);
    outcomeOfNewest(client);
    const auto count = [&] { return client.get(path).json()["data"_L1].toArray().size(); };
    QCOMPARE(count(), 1);
    client.post("/v1/test/clock/advance", {{u"seconds"_s, 31 * 86'400}});
    QCOMPARE(count(), 0);
}

QTEST_GUILESS_MAIN(tst_WebhookResolver)
#include "tst_webhookresolver.moc"
