// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "auditlog.h"
#include "sandboxprogram.h"
#include "webhookreceiver.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

#include <thread>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// The program is killed again and again while passes are made, changed and revoked and webhooks are on their
/// way. QAIROPAY_KILLS=200 before a release (tests/long/run).
class tst_SandboxKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyMomentNothingIsLostOrDouble();
};

namespace {

constexpr int rows = 10; // of a batch
constexpr int updated = 8;
constexpr int patienceMs = 240'000;

/// A write that is sent until it is answered, with the same key each time.
struct Call
{
    QByteArray method;
    QByteArray target;
    QJsonObject body;
    QByteArray key;

    [[nodiscard]] Reply send(HttpClient client) const
    {
        const Headers headers{{"Idempotency-Key", key}};
        return method == "PATCH" ? client.patch(target, body, headers) : client.post(target, body, headers);
    }
};

QJsonObject points(int round)
{
    return {{u"points"_s, QString::number(round)}};
}

/// Ten new passes; and of those of the round before eight updates at once, one alone and a revocation.
QList<Call> callsOf(int round, const QString &templateId, const QStringList &before)
{
    const auto key = [round](const QByteArray &what) { return what + '-' + QByteArray::number(round); };
    QJsonArray orders;
    for (int row = 0; row < rows; ++row)
        orders.append(passFor(templateId, u"row%1@example.com"_s.arg(round * rows + row)));
    QList<Call> calls{{"POST", "/v1/passes/batch", {{u"passes"_s, orders}}, key("issue")}};
    if (before.isEmpty())
        return calls;
    QJsonArray updates;
    for (const auto &id : before.first(updated))
        updates.append(QJsonObject{{u"id"_s, id}, {u"fields"_s, points(round)}});
    calls.append({"POST", "/v1/passes/batch_update", {{u"updates"_s, updates}}, key("update")});
    calls.append(
        {"PATCH", "/v1/passes/" + before[updated].toLatin1(), {{u"fields"_s, points(round)}}, key("change")});
    calls.append({"POST", "/v1/passes/" + before[updated + 1].toLatin1() + "/revoke", {}, key("revoke")});
    return calls;
}

/// Sends them all at once and kills the program before, during or after their effects.
void killDuring(SandboxProgram &program, const QList<Call> &calls, int milliseconds)
{
    std::vector<std::thread> callers;
    for (const auto &call : calls)
        callers.emplace_back([&program, &call] { std::ignore = call.send(program.client()); });
    program.process().waitForFinished(milliseconds);
    program.kill();
    for (auto &caller : callers)
        caller.join();
}

} // namespace

void tst_SandboxKills::killedAtAnyMomentNothingIsLostOrDouble()
{
    const int kills = qEnvironmentVariable("QAIROPAY_KILLS", u"8"_s).toInt();
    QVERIFY(kills > 0);
    WebhookReceiver receiver;
    const QTemporaryDir folder;
    SandboxProgram program(folder.path(), {u"--delay-ms"_s, u"10"_s, u"--allow-loopback-webhooks"_s});
    program.start();
    auto setUp = program.client();
    QCOMPARE(setUp.post("/v1/webhooks/endpoints", {{u"url"_s, receiver.url()}}).status, 201);
    const auto templateId = createTemplate(setUp);
    QStringList before;
    for (int round = 0; round < kills; ++round) {
        const auto calls = callsOf(round, templateId, before);
        killDuring(program, calls, round * 2 % 31);
        program.start();
        for (const auto &call : calls) {
            const auto reply = call.send(program.client());
            QVERIFY2(reply.status == 200, (call.target + ' ' + reply.body).constData());
            QCOMPARE(reply.json()["failed"_L1].toInt(), 0);
            if (call.target != "/v1/passes/batch")
                continue;
            before.clear();
            for (const auto &result : reply.json()["results"_L1].toArray())
                before.append(result["pass"_L1]["id"_L1].toString());
            QCOMPARE(before.size(), rows);
        }
    }
    const auto count = [&](const QString &what) {
        return program.ask(u"SELECT COUNT(*) FROM "_s + what).toInt();
    };
    QTRY_COMPARE_WITH_TIMEOUT(count(u"webhook_deliveries WHERE status <> 'delivered'"_s), 0, patienceMs);
    auto administrator = program.administrator();
    const auto log = auditLogOf(administrator);
    QVERIFY(log.entries.size() > kills);
    QCOMPARE(log.check().size(), 0);
    program.kill();

    const int passes = kills * rows;
    const int revoked = kills - 1; // the last round's are as they were made
    QCOMPARE(count(u"passes"_s), passes);
    QCOMPARE(count(u"(SELECT DISTINCT holder_email FROM passes) p"_s), passes);
    QCOMPARE(count(u"passes WHERE status = 'revoked'"_s), revoked);
    QCOMPARE(count(u"passes WHERE revision > 2"_s), 0); // each was changed once at most
    QCOMPARE(program.ask(u"SELECT SUM(passes) FROM pass_counts"_s).toInt(), passes);
    QCOMPARE(count(u"events WHERE type = 'pass.created'"_s), passes);
    QCOMPARE(count(u"events WHERE type = 'pass.updated'"_s), revoked * (updated + 1));
    QCOMPARE(count(u"events WHERE type = 'pass.revoked'"_s), revoked);
    // Each event has one delivery, and has come; twice where the program died before it knew.
    const int events = count(u"events"_s);
    QCOMPARE(count(u"webhook_deliveries"_s), events);
    QCOMPARE(count(u"(SELECT DISTINCT event_id FROM webhook_deliveries) d"_s), events);
    QSet<QString> came;
    for (const auto &request : receiver.received())
        came.insert(request.json()["id"_L1].toString());
    QCOMPARE(came.size(), events);
    if (!TestDatabase::isPostgres())
        QCOMPARE(program.ask(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

QTEST_GUILESS_MAIN(tst_SandboxKills)
#include "tst_sandboxkills.moc"
