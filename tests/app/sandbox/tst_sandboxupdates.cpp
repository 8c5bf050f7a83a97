// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "phonefixture.h"
#include "support/samplepictures.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// What a phone gets of a change: the tag, Last-Modified, and that nothing is missed.
class tst_SandboxUpdates : public QObject, private PhoneFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstListHasAllAndTheNextNothing();
    void twoChangesOfOneMomentAreBothSeen();
    void oddTagsCountAsNone_data();
    void oddTagsCountAsNone();
    void aPassTheDeviceHasIsNotSentAgain();
    void noChangeHidesBehindAWholeSecond();
    void aClockThatGoesBackHidesNothing();
    void aTemplateChangeIsOneBumpForAll();
    void aTemplateChangeSurvivesALookThatFails();
    void picturesAndKeysThatComeLaterAreChanges();
    void whatChangesNothingInTheWalletIsNoUpdate();
    void tagsOutliveAResetAndARestart();
    void everyDeviceEndsWithTheNewest();
    void simulatedPhonesSeeWhatWalletShows_data();
    void simulatedPhonesSeeWhatWalletShows();
    void simulatedPhonesAreKeptApart();
};

void tst_SandboxUpdates::init()
{
    startWith({.publicUrl = u"https://passes.example/"_s});
}

void tst_SandboxUpdates::theFirstListHasAllAndTheNextNothing()
{
    const auto a = issue();
    const auto b = issue();
    enroll("phone", a);
    enroll("phone", b);
    enroll("watch", a);
    const auto first = list("phone");
    QCOMPARE(first.status, 200);
    QVERIFY(first.json()["lastUpdated"_L1].isString());
    QCOMPARE(serialsOf(first), (QStringList{QString::fromLatin1(a), QString::fromLatin1(b)}));
    const auto tag = first.json()["lastUpdated"_L1].toString().toLatin1();
    const auto second = list("phone", tag);
    QCOMPARE(second.status, 204);
    QVERIFY(second.body.isEmpty());
    QVERIFY(!second.headers.contains("content-length"));
    setPoints(b, 1);
    QCOMPARE(serialsOf(list("phone", tag)), QStringList{QString::fromLatin1(b)});
    QCOMPARE(list("watch", tag).status, 204);
    QCOMPARE(list("unknown").status, 204);
}

void tst_SandboxUpdates::twoChangesOfOneMomentAreBothSeen()
{
    // The fixture's clock stands still: both changes have the same millisecond.
    const auto pass = issue();
    enroll("phone", pass);
    setPoints(pass, 1);
    const auto tag = tagOf("phone");
    QCOMPARE(list("phone", tag).status, 204);
    setPoints(pass, 2);
    const auto next = list("phone", tag);
    QCOMPARE(serialsOf(next), QStringList{QString::fromLatin1(pass)});
    QVERIFY(next.json()["lastUpdated"_L1].toString().toLatin1() != tag);
}

void tst_SandboxUpdates::oddTagsCountAsNone_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::newRow("a date of another service") << QByteArray("2026-11-26T00:00:00Z");
    QTest::newRow("a number that lies ahead") << QByteArray("999999999");
    QTest::newRow("a number below all") << QByteArray("-5");
    QTest::newRow("a number beyond all numbers") << QByteArray("99999999999999999999999");
}

void tst_SandboxUpdates::oddTagsCountAsNone()
{
    QFETCH(const QByteArray, tag);
    const auto pass = issue();
    enroll("phone", pass);
    QCOMPARE(serialsOf(list("phone", tag)), QStringList{QString::fromLatin1(pass)});
}

void tst_SandboxUpdates::aPassTheDeviceHasIsNotSentAgain()
{
    const auto pass = issue();
    m_sandbox->advance(5000);
    const auto first = fetch(pass);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.headers.value("content-type"), "application/vnd.apple.pkpass");
    const auto since = first.headers.value("last-modified");
    QVERIFY(since.endsWith(" GMT"));
    const auto second = fetch(pass, since);
    QCOMPARE(second.status, 304);
    QVERIFY(second.body.isEmpty());
    QCOMPARE(second.headers.value("last-modified"), since);
    m_sandbox->advance(1000);
    setPoints(pass, 1);
    m_sandbox->advance(5000);
    const auto third = fetch(pass, since);
    QCOMPARE(third.status, 200);
    QVERIFY(third.headers.value("last-modified") != since);
    QCOMPARE(fetch(pass, "yesterday").status, 200);
}

void tst_SandboxUpdates::noChangeHidesBehindAWholeSecond()
{
    const auto pass = issue();
    m_sandbox->advance(5000);
    setPoints(pass, 1);
    const auto early = fetch(pass);
    m_sandbox->advance(300); // the same second
    setPoints(pass, 2);
    const auto late = fetch(pass, early.headers.value("last-modified"));
    QCOMPARE(late.status, 200);
    QVERIFY(late.headers.value("etag") != early.headers.value("etag"));
    // A template that changed in the same second as well.
    m_client->patch("/v1/pass_templates/" + m_template, {{u"name"_s, u"Another name"_s}});
    QCOMPARE(fetch(pass, late.headers.value("last-modified")).status, 200);
    m_sandbox->advance(2000);
    const auto after = fetch(pass, late.headers.value("last-modified"));
    QCOMPARE(after.status, 200);
    QCOMPARE(fetch(pass, after.headers.value("last-modified")).status, 304);
}

void tst_SandboxUpdates::aClockThatGoesBackHidesNothing()
{
    const auto pass = issue();
    enroll("phone", pass);
    m_sandbox->advance(5000);
    setPoints(pass, 1);
    m_sandbox->advance(5000);
    const auto since = fetch(pass).headers.value("last-modified");
    const auto tag = tagOf("phone");
    m_sandbox->advance(-3'600'000);
    setPoints(pass, 2);
    QCOMPARE(serialsOf(list("phone", tag)), QStringList{QString::fromLatin1(pass)});
    const auto second = fetch(pass, since);
    QCOMPARE(second.status, 200);
    setPoints(pass, 3);
    QCOMPARE(fetch(pass, second.headers.value("last-modified")).status, 200);
    m_sandbox->advance(3'700'000);
    QCOMPARE(fetch(pass, second.headers.value("last-modified")).status, 200);
}

void tst_SandboxUpdates::aTemplateChangeIsOneBumpForAll()
{
    QStringList passes;
    QList<QByteArray> since;
    for (int i = 0; i < 3; ++i) {
        const auto pass = issue();
        enroll("phone", pass);
        passes.append(QString::fromLatin1(pass));
    }
    m_sandbox->advance(5000);
    for (const auto &pass : passes)
        since.append(fetch(pass.toLatin1()).headers.value("last-modified"));
    const auto tag = tagOf("phone");
    m_sandbox->advance(5000);
    m_client->patch("/v1/pass_templates/" + m_template,
                    {{u"brand"_s, QJsonObject{{u"background_color"_s, u"#102030"_s}}}});
    const auto changed = list("phone", tag);
    QCOMPARE(serialsOf(changed), passes);
    QCOMPARE(changed.json()["lastUpdated"_L1].toString().toInt(), tag.toInt() + 1);
    for (qsizetype i = 0; i < passes.size(); ++i) {
        const auto file = fetch(passes[i].toLatin1(), since[i]);
        QCOMPARE(file.status, 200);
        QCOMPARE(passJson(file.body)["backgroundColor"_L1].toString(), u"rgb(16, 32, 48)"_s);
    }
}

/// A change of which a server that died has not told the devices, and the first look for it fails.
void tst_SandboxUpdates::aTemplateChangeSurvivesALookThatFails()
{
    m_sandbox->stop();
    const auto tell = [this](const QString &sql) { QCOMPARE(m_sandbox->ask(sql).error, QString()); };
    tell(u"INSERT INTO wallet_fanouts (tenant, template_id, after_pass, after_device) SELECT tenant, id, '', "
         "'' FROM templates"_s);
    tell(u"ALTER TABLE wallet_fanouts RENAME TO wallet_fanouts_away"_s);
    restart();
    createTemplate(*m_client); // waits its turn behind that look, which the start began
    tell(u"ALTER TABLE wallet_fanouts_away RENAME TO wallet_fanouts"_s);
    const auto left = [this] { return m_sandbox->ask(u"SELECT COUNT(*) FROM wallet_fanouts"_s).value; };
    QTRY_COMPARE(left().toInt(), 0);
}

void tst_SandboxUpdates::picturesAndKeysThatComeLaterAreChanges()
{
    const auto png = samples::encoded(samples::quarters({800, 400}));
    const auto hash = QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex();
    const QJsonObject images{{u"strip"_s, QJsonObject{{u"sha256"_s, QString::fromLatin1(hash)}}}};
    m_client->patch("/v1/pass_templates/" + m_template,
                    {{u"x_studio"_s, QJsonObject{{u"version"_s, 1}, {u"images"_s, images}}}});
    const auto pass = issue();
    enroll("phone", pass);
    const auto first = tagOf("phone");
    QCOMPARE(m_client->send("PUT", "/v1/assets/" + hash, png).status, 201);
    QCOMPARE(list("phone", first).status, 200);
    const auto second = tagOf("phone");
    QCOMPARE(m_client->send("PUT", "/v1/assets/" + hash, png).status, 200); // nothing new
    QCOMPARE(list("phone", second).status, 204);
    m_client->post("/v1/nfc/keys/rotate");
    QCOMPARE(list("phone", second).status, 200);
}

void tst_SandboxUpdates::whatChangesNothingInTheWalletIsNoUpdate()
{
    const auto pass = issue();
    enroll("phone", pass);
    const auto tag = tagOf("phone");
    enroll("watch", pass);
    setPoints(pass, 0);
    m_client->patch("/v1/passes/" + pass, {{u"fields"_s, QJsonObject()}});
    m_client->post("/v1/test/passes/simulate_scan", {{u"pass_id"_s, QString::fromLatin1(pass)}});
    m_client->post("/v1/test/passes/simulate_install",
                   {{u"pass_id"_s, QString::fromLatin1(pass)}, {u"platform"_s, u"google"_s}});
    // The default's own value, set on purpose, is a member of the pass and so an update.
    QCOMPARE(serialsOf(list("phone", tag)), QStringList{QString::fromLatin1(pass)});
    const auto next = tagOf("phone");
    QCOMPARE(next.toInt(), tag.toInt() + 1);
}

void tst_SandboxUpdates::tagsOutliveAResetAndARestart()
{
    const auto old = issue();
    enroll("phone", old);
    for (int i = 1; i < 5; ++i)
        setPoints(old, i);
    const auto tag = tagOf("phone");
    m_client->post("/v1/test/reset");
    m_template = createTemplate(*m_client).toLatin1();
    QCOMPARE(list("phone", tag).status, 204);
    const auto pass = issue();
    QCOMPARE(enroll("phone", pass), 201);
    setPoints(pass, 9);
    QCOMPARE(serialsOf(list("phone", tag)), QStringList{QString::fromLatin1(pass)});

    restart();
    QCOMPARE(fetch(pass).status, 200); // the token is the same
    QCOMPARE(serialsOf(list("phone", tag)), QStringList{QString::fromLatin1(pass)});
}

void tst_SandboxUpdates::everyDeviceEndsWithTheNewest()
{
    struct Device
    {
        QByteArray tag;
        QMap<QByteArray, std::pair<QByteArray, QByteArray>> held; ///< pass → Last-Modified, hash
    };
    constexpr int steps = 400;
    QRandomGenerator random(20260519);
    QList<QByteArray> passes;
    for (int i = 0; i < 6; ++i)
        passes.append(issue());
    QMap<QByteArray, Device> devices;
    const auto sync = [&](const QByteArray &name) {
        auto &device = devices[name];
        const auto changed = list(name, device.tag);
        if (changed.status != 200)
            return;
        device.tag = changed.json()["lastUpdated"_L1].toString().toLatin1();
        for (const auto &serial : serialsOf(changed)) {
            auto &held = device.held[serial.toLatin1()];
            const auto file = fetch(serial.toLatin1(), held.first);
            if (file.status == 200)
                held = {file.headers.value("last-modified"), file.headers.value("etag")};
        }
    };
    for (int i = 0; i < steps; ++i) {
        const auto name = "device" + QByteArray::number(random.bounded(20));
        const auto pass = passes[random.bounded(passes.size())];
        switch (random.bounded(6)) {
        case 0:
            if (enroll(name, pass) == 201)
                devices[name].held.insert(pass, {});
            break;
        case 1:
            m_phone->send("DELETE", registrations(name) + '/' + pass, {}, key(pass));
            devices[name].held.remove(pass);
            break;
        case 2:
            m_client->patch("/v1/pass_templates/" + m_template, {{u"name"_s, u"Name %1"_s.arg(i)}});
            break;
        case 3:
            m_sandbox->advance(random.bounded(700));
            break;
        default:
            setPoints(pass, i);
            sync(name);
        }
    }
    QMap<QByteArray, QByteArray> newest;
    for (const auto &pass : passes)
        newest.insert(pass, fetch(pass).headers.value("etag"));
    int held = 0;
    for (auto it = devices.begin(); it != devices.end(); ++it) {
        // A pass added later may be older than the tag: a phone has downloaded it just before.
        for (auto pass = it->held.begin(); pass != it->held.end(); ++pass) {
            if (pass->second.isEmpty())
                *pass = {fetch(pass.key()).headers.value("last-modified"), newest.value(pass.key())};
        }
        sync(it.key());
        for (auto pass = it->held.cbegin(); pass != it->held.cend(); ++pass) {
            QCOMPARE(pass->second, newest.value(pass.key()));
            ++held;
        }
    }
    QVERIFY(held > 10);
}

void tst_SandboxUpdates::simulatedPhonesSeeWhatWalletShows_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("a silent update shows nothing") << QString() << QStringList{};
    QTest::newRow("a message of its own is shown as it is")
        << u"Welcome to Gold"_s << QStringList{u"Welcome to Gold"_s};
    QTest::newRow("a place holder takes each new value")
        << u"Now %@"_s << QStringList{u"Now Gold"_s, u"Now 8"_s};
}

void tst_SandboxUpdates::simulatedPhonesSeeWhatWalletShows()
{
    QFETCH(const QString, message);
    QFETCH(const QStringList, shown);
    const auto pass = QString::fromLatin1(issue());
    const auto installed = m_client->post("/v1/test/passes/simulate_install", {{u"pass_id"_s, pass}});
    QCOMPARE(installed.json()["status"_L1].toString(), u"installed"_s);
    const auto fetched = [&] { return m_client->post("/v1/test/devices/simulate_fetch").json(); };
    QVERIFY(!fetched()["was_pushed"_L1].toBool());
    QJsonObject change{{u"fields"_s, QJsonObject{{u"tier"_s, u"Gold"_s}, {u"points"_s, u"8"_s}}}};
    if (!message.isEmpty())
        change.insert(u"change_message"_s, message);
    m_sandbox->advance(2000);
    m_client->patch("/v1/passes/" + pass.toLatin1(), change);
    const auto second = fetched();
    QVERIFY(second["was_pushed"_L1].toBool());
    QCOMPARE(second["passes"_L1].toArray().size(), 1);
    const auto result = second["passes"_L1][0];
    QCOMPARE(result["status"_L1].toInt(), 200);
    QCOMPARE(result["notifications"_L1].toArray(), QJsonArray::fromStringList(shown));
    const auto third = fetched();
    QVERIFY(!third["was_pushed"_L1].toBool());
    QCOMPARE(third["passes"_L1].toArray().size(), 0);
    QCOMPARE(m_client->post("/v1/test/passes/simulate_remove", {{u"pass_id"_s, pass}})
                 .json()["status"_L1]
                 .toString(),
             u"removed"_s);
    QCOMPARE(m_client->post("/v1/test/devices/simulate_fetch").status, 404);
}

void tst_SandboxUpdates::simulatedPhonesAreKeptApart()
{
    const auto pass = QString::fromLatin1(issue());
    const auto on = [&](const QString &device) {
        return QJsonObject{{u"pass_id"_s, pass}, {u"device_id"_s, device}};
    };
    m_client->post("/v1/test/passes/simulate_install", on(u"hers"_s));
    m_client->post("/v1/test/passes/simulate_install", on(u"his"_s));
    m_client->post("/v1/test/passes/simulate_remove", on(u"hers"_s));
    QCOMPARE(statusOf(pass.toLatin1()), u"installed"_s);
    QCOMPARE(m_client->post("/v1/test/devices/simulate_fetch", {{u"device_id"_s, u"his"_s}}).status, 200);
    QCOMPARE(m_client->post("/v1/test/devices/simulate_fetch", {{u"device_id"_s, u"hers"_s}}).status, 404);
    // A real phone is not for a simulator to speak for.
    enroll("real", pass.toLatin1());
    QCOMPARE(m_client->post("/v1/test/passes/simulate_install", on(u"real"_s)).error(),
             u"conflict/device_not_simulated"_s);
    QCOMPARE(m_client->post("/v1/test/devices/simulate_fetch", {{u"device_id"_s, u"real"_s}}).status, 404);
    m_client->post("/v1/test/passes/simulate_remove", {{u"pass_id"_s, pass}});
    QCOMPARE(statusOf(pass.toLatin1()), u"installed"_s);
    HttpClient live(m_sandbox->client(sandbox::KeyScope::Admin, sandbox::Environment::Live));
    QCOMPARE(live.post("/v1/test/devices/simulate_fetch").status, 404);
    QCOMPARE(live.get("/v1/test/devices/log").status, 404);
}

QTEST_GUILESS_MAIN(tst_SandboxUpdates)
#include "tst_sandboxupdates.moc"
