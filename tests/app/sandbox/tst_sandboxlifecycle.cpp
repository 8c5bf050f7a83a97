// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "pass/lifecycle.h"
#include "sandboxfixture.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// What happens to templates and passes over HTTP, in order, with the events it leaves.
class tst_SandboxLifecycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyRowOfTheTable_data();
    void everyRowOfTheTable();
    void aPatchMergesAndTells();
    void anEmptyChangeTellsNothing();
    void anUpdateTellsAllThatWasDifferent();
    void aSecondWalletIsAnUpdate();
    void scansNeverChangeThePass();
    void linksRunOut();
    void endedPassesAreArchivedAfter90Days();
    void aTemplateChangeIsOneVersion();
    void anArchivedTemplateIssuesNothing();
    void ifMatchGuardsATemplate();
    void listsPageBothWays();
    void filtersNarrow();
    void scansByTime();
    void eventsByTypeAndResource();
    void eventsAreKept30Days();
    void theClockStaysInReach();
    void resetLeavesNothing();
    void timesHoldAfterAReset();

private:
    QJsonObject pass(const QByteArray &id) { return m_client->get("/v1/passes/" + id).json(); }
    QByteArray newPass(const QString &email = u"ada@example.com"_s)
    {
        return createPass(*m_client, m_template, email).toLatin1();
    }
    Reply install(const QByteArray &id, const QString &platform = u"apple"_s);
    Reply remove(const QByteArray &id, const QJsonObject &more = {});
    Reply revoke(const QByteArray &id) { return m_client->post("/v1/passes/" + id + "/revoke"); }
    Reply advance(qint64 days)
    {
        return m_client->post("/v1/test/clock/advance", {{u"seconds"_s, days * 86'400}});
    }
    QStringList eventsOf(const QByteArray &id);
    QByteArray passIn(PassStatus status);

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<HttpClient> m_client;
    QString m_template;
};

void tst_SandboxLifecycle::init()
{
    m_client.reset();
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.rateLimits = false});
    m_client = std::make_unique<HttpClient>(m_sandbox->server().baseUrl(), m_sandbox->server().key());
    m_template = createTemplate(*m_client);
    QVERIFY(!m_template.isEmpty());
}

Reply tst_SandboxLifecycle::install(const QByteArray &id, const QString &platform)
{
    return m_client->post("/v1/test/passes/simulate_install",
                          {{u"pass_id"_s, QString::fromLatin1(id)}, {u"platform"_s, platform}});
}

Reply tst_SandboxLifecycle::remove(const QByteArray &id, const QJsonObject &more)
{
    auto body = more;
    body.insert(u"pass_id"_s, QString::fromLatin1(id));
    return m_client->post("/v1/test/passes/simulate_remove", body);
}

/// Oldest first.
QStringList tst_SandboxLifecycle::eventsOf(const QByteArray &id)
{
    QStringList types;
    const auto list = m_client->get("/v1/webhooks/events?order=asc&limit=100&resource_id=" + id).json();
    for (const auto &event : list.value("data"_L1).toArray())
        types.append(event.toObject().value("type"_L1).toString());
    return types;
}

QByteArray tst_SandboxLifecycle::passIn(PassStatus status)
{
    const auto id = newPass();
    if (status == PassStatus::Installed || status == PassStatus::Removed)
        install(id);
    if (status == PassStatus::Removed)
        remove(id);
    if (status == PassStatus::Revoked)
        revoke(id);
    return id;
}

void tst_SandboxLifecycle::everyRowOfTheTable_data()
{
    QTest::addColumn<PassStatus>("from");
    QTest::addColumn<PassAction>("action");
    static constexpr std::array names{"Install", "Decline", "Expire", "Remove",
                                      "Update",  "Scan",    "Revoke", "Archive"};
    for (const auto &row : lifecycle()) {
        if (row.action == PassAction::Expire || row.action == PassAction::Archive)
            continue; // time does these
        const auto name = toApiName(row.from) + u' ' + QString::fromLatin1(names[int(row.action)]);
        QTest::newRow(qPrintable(name)) << row.from << row.action;
    }
}

void tst_SandboxLifecycle::everyRowOfTheTable()
{
    QFETCH(PassStatus, from);
    QFETCH(PassAction, action);
    const auto id = passIn(from);
    QCOMPARE(pass(id).value("status"_L1).toString(), toApiName(from));
    const auto before = eventsOf(id);
    const auto &row = transition(from, action);

    Reply reply;
    if (action == PassAction::Install) // another wallet, so that it is no repetition
        reply = install(id, from == PassStatus::Installed ? u"google"_s : u"apple"_s);
    else if (action == PassAction::Decline)
        reply = remove(id, {{u"reason"_s, u"declined"_s}});
    else if (action == PassAction::Remove)
        reply = remove(id);
    else if (action == PassAction::Update)
        reply = m_client->patch("/v1/passes/" + id, {{u"fields"_s, QJsonObject{{u"points"_s, u"7"_s}}}});
    else if (action == PassAction::Scan)
        reply = m_client->post("/v1/test/passes/simulate_scan", {{u"pass_id"_s, QString::fromLatin1(id)}});
    else
        reply = revoke(id);

    const auto after = eventsOf(id);
    if (!row.to) {
        QCOMPARE(reply.status, 409);
        QCOMPARE(reply.error(), u"conflict/"_s + QString::fromLatin1(row.refusal));
        QCOMPARE(after, before);
        QCOMPARE(pass(id).value("status"_L1).toString(), toApiName(from));
        return;
    }
    QVERIFY(reply.status == 200 || reply.status == 201);
    QCOMPARE(pass(id).value("status"_L1).toString(), toApiName(*row.to));
    QCOMPARE(after, before + QStringList{QString::fromLatin1(row.event)});
}

void tst_SandboxLifecycle::aPatchMergesAndTells()
{
    const auto id = newPass();
    m_client->patch("/v1/passes/" + id, {{u"fields"_s, QJsonObject{{u"points"_s, u"5"_s}}}});
    const auto reply =
        m_client->patch("/v1/passes/" + id, {{u"fields"_s, QJsonObject{{u"tier"_s, u"Gold"_s}}},
                                             {u"change_message"_s, u"Welcome to Gold"_s}});
    const QJsonObject expected{{u"points"_s, u"5"_s}, {u"tier"_s, u"Gold"_s}};
    QCOMPARE(reply.json().value("fields"_L1).toObject(), expected);
    QVERIFY(!reply.json().contains("change_message"_L1));
    const auto newest =
        m_client->get("/v1/webhooks/events?limit=1").json().value("data"_L1).toArray().first();
    QCOMPARE(newest["type"_L1].toString(), u"pass.updated"_s);
    const QJsonObject previous{{u"fields"_s, QJsonObject{{u"tier"_s, QJsonValue::Null}}}};
    QCOMPARE(newest["previous_attributes"_L1].toObject(), previous);
    QCOMPARE(newest["data"_L1]["pass"_L1].toObject(), pass(id));
}

void tst_SandboxLifecycle::anEmptyChangeTellsNothing()
{
    const auto id = newPass();
    QCOMPARE(m_client->patch("/v1/passes/" + id, {}).status, 200);
    m_client->patch("/v1/passes/" + id, {{u"fields"_s, QJsonObject{{u"points"_s, u"5"_s}}}});
    m_client->patch("/v1/passes/" + id, {{u"fields"_s, QJsonObject{{u"points"_s, u"5"_s}}}});
    QCOMPARE(eventsOf(id), (QStringList{u"pass.created"_s, u"pass.updated"_s}));
}

/// And nothing else: not the time of the update, nor what follows from no update.
void tst_SandboxLifecycle::anUpdateTellsAllThatWasDifferent()
{
    auto document = loyaltyTemplate();
    document.insert(u"barcode"_s,
                    QJsonObject{{u"format"_s, u"qr"_s}, {u"payload_template"_s, u"tier:{fields.tier}"_s}});
    m_template = m_client->post("/v1/pass_templates", document).json().value("id"_L1).toString();
    const auto id = newPass();
    const auto previous = [&] {
        const auto newest = m_client->get("/v1/webhooks/events?limit=1").json()["data"_L1][0];
        return newest["type"_L1] == u"pass.updated"_s ? newest["previous_attributes"_L1] : QJsonValue();
    };
    const auto change = [&](const QJsonValue &tier) {
        m_sandbox->advance(1000);
        m_client->patch("/v1/passes/" + id, {{u"fields"_s, QJsonObject{{u"tier"_s, tier}}}});
    };
    change(u"Gold"_s);
    const QJsonObject beforeGold{{u"barcode_payload"_s, u"tier:Silver"_s},
                                 {u"fields"_s, QJsonObject{{u"tier"_s, QJsonValue::Null}}}};
    QCOMPARE(previous().toObject(), beforeGold);
    change(QJsonValue::Null);
    const QJsonObject afterGold{{u"barcode_payload"_s, u"tier:Gold"_s},
                                {u"fields"_s, QJsonObject{{u"tier"_s, u"Gold"_s}}}};
    QCOMPARE(previous().toObject(), afterGold);

    install(id);
    const auto inOne = pass(id).value("installs"_L1);
    QCOMPARE(inOne.toArray().size(), 1);
    m_sandbox->advance(1000);
    install(id, u"google"_s);
    const auto inBoth = pass(id).value("installs"_L1);
    QCOMPARE(inBoth.toArray().size(), 2);
    QCOMPARE(previous().toObject(), (QJsonObject{{u"installs"_s, inOne}}));
    m_sandbox->advance(1000);
    remove(id, {{u"platform"_s, u"google"_s}});
    QCOMPARE(previous().toObject(), (QJsonObject{{u"installs"_s, inBoth}}));
}

void tst_SandboxLifecycle::aSecondWalletIsAnUpdate()
{
    const auto id = newPass();
    install(id, u"google"_s);
    install(id, u"google"_s); // the same again: nothing new
    install(id, u"apple"_s);
    QCOMPARE(pass(id).value("platform"_L1).toString(), u"google"_s);
    QCOMPARE(pass(id).value("installs"_L1).toArray().size(), 2);
    remove(id, {{u"platform"_s, u"google"_s}});
    QCOMPARE(pass(id).value("status"_L1).toString(), u"installed"_s);
    QCOMPARE(remove(id, {{u"platform"_s, u"google"_s}}).error(), u"conflict/pass_not_installed"_s);
    remove(id);
    QCOMPARE(pass(id).value("status"_L1).toString(), u"removed"_s);
    QCOMPARE(pass(id).value("removed_reason"_L1).toString(), u"holder_removed"_s);
    QCOMPARE(eventsOf(id), (QStringList{u"pass.created"_s, u"pass.installed"_s, u"pass.updated"_s,
                                        u"pass.updated"_s, u"pass.removed"_s}));
}

void tst_SandboxLifecycle::scansNeverChangeThePass()
{
    const auto scan = [this](const QByteArray &id) {
        return m_client
            ->post("/v1/test/passes/simulate_scan", {{u"pass_id"_s, QString::fromLatin1(id)},
                                                     {u"scanner_id"_s, u"gate-1"_s},
                                                     {u"method"_s, u"nfc"_s},
                                                     {u"latitude"_s, 21.3},
                                                     {u"longitude"_s, -157.8}})
            .json()
            .value("verification_result"_L1)
            .toString();
    };
    QCOMPARE(scan(passIn(PassStatus::Issued)), u"not_installed"_s);
    QCOMPARE(scan(passIn(PassStatus::Installed)), u"valid"_s);
    QCOMPARE(scan(passIn(PassStatus::Removed)), u"removed"_s);
    const auto revoked = passIn(PassStatus::Revoked);
    const auto before = pass(revoked);
    QCOMPARE(scan(revoked), u"revoked"_s);
    QCOMPARE(pass(revoked), before);
    const auto scans = m_client->get("/v1/passes/" + revoked + "/scans").json().value("data"_L1).toArray();
    QCOMPARE(scans.size(), 1);
    QCOMPARE(scans[0]["scanner_id"_L1].toString(), u"gate-1"_s);
    QCOMPARE(scans[0]["longitude"_L1].toDouble(), -157.8);
}

void tst_SandboxLifecycle::linksRunOut()
{
    const auto issued = newPass();
    const auto installed = passIn(PassStatus::Installed);
    advance(29);
    QCOMPARE(pass(issued).value("status"_L1).toString(), u"issued"_s);
    advance(2);
    QCOMPARE(pass(issued).value("status"_L1).toString(), u"removed"_s);
    QCOMPARE(pass(issued).value("removed_reason"_L1).toString(), u"link_expired"_s);
    QCOMPARE(pass(installed).value("status"_L1).toString(), u"installed"_s);
    QCOMPARE(eventsOf(issued), QStringList{u"pass.removed"_s}); // its creation is 31 days ago
    const auto counts =
        m_client->get("/v1/pass_templates/" + m_template.toLatin1()).json().value("pass_counts"_L1);
    QCOMPARE(counts["removed"_L1].toInt(), 1);
    QCOMPARE(counts["installed"_L1].toInt(), 1);
}

void tst_SandboxLifecycle::endedPassesAreArchivedAfter90Days()
{
    const auto id = passIn(PassStatus::Revoked);
    advance(89);
    QVERIFY(pass(id).value("archived_at"_L1).isNull());
    advance(2);
    QVERIFY(pass(id).value("archived_at"_L1).isString());
    QCOMPARE(m_client->get("/v1/passes").json().value("data"_L1).toArray().size(), 0);
    QCOMPARE(m_client->get("/v1/passes?include_archived=true").json().value("data"_L1).toArray().size(), 1);
    QCOMPARE(revoke(id).error(), u"conflict/pass_archived"_s);
    const auto scan =
        m_client->post("/v1/test/passes/simulate_scan", {{u"pass_id"_s, QString::fromLatin1(id)}});
    QCOMPARE(scan.json().value("verification_result"_L1).toString(), u"archived"_s);
}

void tst_SandboxLifecycle::aTemplateChangeIsOneVersion()
{
    const auto id = newPass();
    const auto path = "/v1/pass_templates/" + m_template.toLatin1();
    const auto reply = m_client->patch(
        path, {{u"brand"_s, QJsonObject{{u"background_color"_s, u"#000000"_s}}},
               {u"barcode"_s, QJsonObject{{u"payload_template"_s, u"v2:{pass.id}:{fields.tier}"_s}}}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value("version"_L1).toInt(), 2);
    QCOMPARE(reply.json()["brand"_L1]["foreground_color"_L1].toString(), u"#FCFAF6"_s);
    QCOMPARE(m_client->patch(path, {{u"name"_s, u"Acme Hotels"_s}}).json().value("version"_L1).toInt(), 2);
    QCOMPARE(pass(id).value("barcode_payload"_L1).toString(),
             u"v2:"_s + QString::fromLatin1(id) + u":Silver"_s);
    QCOMPARE(eventsOf(id), QStringList{u"pass.created"_s});
    QCOMPARE(eventsOf(m_template.toLatin1()),
             (QStringList{u"pass_template.created"_s, u"pass_template.updated"_s}));
    m_client->patch(path, {{u"barcode"_s, QJsonValue::Null}});
    QVERIFY(pass(id).value("barcode_payload"_L1).isNull());
}

void tst_SandboxLifecycle::anArchivedTemplateIssuesNothing()
{
    const auto path = "/v1/pass_templates/" + m_template.toLatin1();
    QCOMPARE(m_client->post(path + "/archive").json().value("status"_L1).toString(), u"archived"_s);
    QCOMPARE(m_client->post(path + "/archive").error(), u"conflict/already_archived"_s);
    QCOMPARE(m_client->patch(path, {{u"name"_s, u"x"_s}}).error(), u"conflict/template_archived"_s);
    QCOMPARE(m_client->post("/v1/passes", passFor(m_template, u"a@b.c"_s)).error(),
             u"conflict/template_archived"_s);
    QCOMPARE(m_client->get("/v1/pass_templates?status=active").json().value("data"_L1).toArray().size(), 0);
}

void tst_SandboxLifecycle::ifMatchGuardsATemplate()
{
    const auto path = "/v1/pass_templates/" + m_template.toLatin1();
    const auto tag = m_client->get(path).headers.value("etag");
    QVERIFY(tag.startsWith('"'));
    const QJsonObject change{{u"name"_s, u"Mine"_s}};
    QCOMPARE(m_client->patch(path, change, {{"If-Match", tag}}).status, 200);
    const auto late = m_client->patch(path, {{u"name"_s, u"Theirs"_s}}, {{"If-Match", tag}});
    QCOMPARE(late.status, 412);
    QCOMPARE(late.error(), u"conflict/version_mismatch"_s);
    QCOMPARE(m_client->patch(path, {{u"name"_s, u"Third"_s}}, {{"If-Match", "*"}}).status, 200);
}

void tst_SandboxLifecycle::listsPageBothWays()
{
    QStringList ids;
    for (int i = 0; i < 7; ++i)
        ids.prepend(QString::fromLatin1(newPass()));
    const auto page = [this](const QByteArray &query) {
        const auto list = m_client->get("/v1/passes?limit=3" + query).json();
        QStringList found;
        for (const auto &each : list.value("data"_L1).toArray())
            found.append(each.toObject().value("id"_L1).toString());
        return std::tuple(found, list.value("has_more"_L1).toBool(),
                          list.value("next_cursor"_L1).toString().toLatin1());
    };
    const auto [first, more1, cursor1] = page("");
    QCOMPARE(first, ids.mid(0, 3));
    QVERIFY(more1);
    const auto [second, more2, cursor2] = page("&starting_after=" + cursor1);
    QCOMPARE(second, ids.mid(3, 3));
    QVERIFY(more2);
    newPass(); // does not disturb
    const auto [third, more3, cursor3] = page("&starting_after=" + cursor2);
    QCOMPARE(third, ids.mid(6));
    QVERIFY(!more3);
    QVERIFY(cursor3.isEmpty());
    const auto [back, moreBack, cursorBack] = page("&ending_before=" + cursor2);
    QCOMPARE(back, (QStringList{ids[2], ids[3], ids[4]}));
    QVERIFY(moreBack);
    const auto [oldest, moreOldest, cursorOldest] = page("&order=asc");
    QCOMPARE(oldest, (QStringList{ids[6], ids[5], ids[4]}));
}

void tst_SandboxLifecycle::filtersNarrow()
{
    const auto other = createTemplate(*m_client);
    newPass(u"ada@example.com"_s);
    install(newPass(u"bob@example.com"_s));
    QVERIFY(!createPass(*m_client, other, u"ada@example.com"_s).isEmpty());
    const auto count = [this](const QByteArray &query) {
        return m_client->get("/v1/passes?" + query).json().value("data"_L1).toArray().size();
    };
    QCOMPARE(count("status=installed"), 1);
    QCOMPARE(count("status=issued"), 2);
    QCOMPARE(count("template_id=" + other.toLatin1()), 1);
    QCOMPARE(count("holder_email=ada%40example.com"), 2);
    QCOMPARE(count("holder_email=ada%40example.com&template_id=" + other.toLatin1()), 1);
}

void tst_SandboxLifecycle::scansByTime()
{
    const auto id = passIn(PassStatus::Installed);
    for (int day = 0; day < 3; ++day) {
        m_client->post("/v1/test/passes/simulate_scan", {{u"pass_id"_s, QString::fromLatin1(id)}});
        advance(1);
    }
    const auto scans = m_client->get("/v1/scans?order=asc").json().value("data"_L1).toArray();
    QCOMPARE(scans.size(), 3);
    const auto second = scans[1]["scanned_at"_L1].toString().toLatin1();
    const auto count = [this](const QByteArray &query) {
        return m_client->get("/v1/scans?" + query).json().value("data"_L1).toArray().size();
    };
    QCOMPARE(count("from=" + second), 2);
    QCOMPARE(count("to=" + second), 1);
    QCOMPARE(count("result=valid&pass_id=" + id), 3);
    QCOMPARE(count("result=revoked"), 0);
}

void tst_SandboxLifecycle::eventsByTypeAndResource()
{
    const auto id = newPass();
    install(id);
    const auto count = [this](const QByteArray &query) {
        return m_client->get("/v1/webhooks/events?" + query).json().value("data"_L1).toArray().size();
    };
    QCOMPARE(count("type=pass.created"), 1);
    QCOMPARE(count("type=pass.*"), 2); // not pass_template.created
    QCOMPARE(count("type=pass_template.*"), 1);
    QCOMPARE(count("type=*"), 3);
    QCOMPARE(count("pass_id=" + id), 2);
    QCOMPARE(count("resource_id=" + m_template.toLatin1()), 1);
    const auto last =
        m_client->get("/v1/webhooks/events?limit=1").json()["data"_L1][0]["created"_L1].toString();
    QCOMPARE(count("from=" + last.toLatin1()), 3); // the fixture's clock stands still
    QCOMPARE(count("to=" + last.toLatin1()), 0);
    const auto event = m_client->get("/v1/webhooks/events?limit=1").json().value("data"_L1).toArray().first();
    const auto same = m_client->get("/v1/webhooks/events/" + event["id"_L1].toString().toLatin1()).json();
    QCOMPARE(same, event.toObject());
    QCOMPARE(same.value("live_mode"_L1).toBool(true), false);
    QCOMPARE(same.value("api_version"_L1).toString(), u"2026-05-19"_s);
}

void tst_SandboxLifecycle::eventsAreKept30Days()
{
    const auto first = newPass();
    const auto created = m_client->get("/v1/webhooks/events?type=pass.created").json();
    const auto path = "/v1/webhooks/events/" + created.value("data"_L1)[0]["id"_L1].toString().toLatin1();
    advance(20);
    const auto second = newPass();
    advance(10);
    QCOMPARE(m_client->get(path).status, 200);
    m_client->post("/v1/test/clock/advance", {{u"seconds"_s, 60}});
    QCOMPARE(m_client->get(path).error(), u"not_found/event_not_found"_s);
    QVERIFY(!eventsOf(first).contains(u"pass.created"_s));
    QCOMPARE(eventsOf(second), QStringList{u"pass.created"_s});
    advance(30);
    QVERIFY(!eventsOf(second).contains(u"pass.created"_s));
    QCOMPARE(pass(second).value("status"_L1).toString(), u"removed"_s); // the pass itself stays
}

void tst_SandboxLifecycle::theClockStaysInReach()
{
    constexpr qint64 tenYears = 3660;
    for (int times = 0; times < 10; ++times)
        QCOMPARE(advance(tenYears).status, 200);
    const auto further = m_client->post("/v1/test/clock/advance", {{u"seconds"_s, 1}});
    QCOMPARE(further.error(), u"invalid_parameter/out_of_range"_s);
    QCOMPARE(further.param(), u"seconds"_s);
    m_client->post("/v1/test/reset");
    QCOMPARE(advance(1).status, 200);
}

void tst_SandboxLifecycle::resetLeavesNothing()
{
    newPass();
    advance(10);
    QCOMPARE(m_client->post("/v1/test/reset").status, 200);
    QCOMPARE(m_client->get("/v1/pass_templates").json().value("data"_L1).toArray().size(), 0);
    QCOMPARE(m_client->get("/v1/passes").json().value("data"_L1).toArray().size(), 0);
    QCOMPARE(m_client->get("/v1/webhooks/events").json().value("data"_L1).toArray().size(), 0);
    QCOMPARE(m_client->get("/v1/test/clock").json().value("offset_seconds"_L1).toInt(-1), 0);
}

void tst_SandboxLifecycle::timesHoldAfterAReset()
{
    advance(10);
    m_client->post("/v1/test/reset");
    m_template = createTemplate(*m_client);
    m_client->post("/v1/test/passes/simulate_scan", {{u"pass_id"_s, QString::fromLatin1(newPass())}});
    const auto count = [this](const QByteArray &query) {
        return m_client->get("/v1/" + query).json().value("data"_L1).toArray().size();
    };
    // The fixture's clock stands at 2026-11-18T11:06:40Z.
    QCOMPARE(count("webhooks/events?type=pass.created"), 1);
    QCOMPARE(count("webhooks/events?type=pass.created&from=2026-11-18T11:06:40Z"), 1);
    QCOMPARE(count("webhooks/events?from=2026-11-18T11:06:41Z"), 0);
    QCOMPARE(count("webhooks/events?type=pass.created&to=2026-11-18T11:06:41Z"), 1);
    QCOMPARE(count("webhooks/events?to=2026-11-18T11:06:40Z"), 0);
    QCOMPARE(count("scans?from=2026-11-18T11:06:41Z"), 0);
    QCOMPARE(count("scans?to=2026-11-18T11:06:41Z"), 1);
}

QTEST_GUILESS_MAIN(tst_SandboxLifecycle)
#include "tst_sandboxlifecycle.moc"
