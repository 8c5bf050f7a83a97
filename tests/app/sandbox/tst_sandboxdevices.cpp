// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "walletsfixture.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

#include <thread>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

namespace {

constexpr int devices = 10'000;
constexpr int passes = 300;
constexpr int phonesAtOnce = 8;
constexpr int ofEach = 3; ///< passes on a device
constexpr int longMs = 600'000;

QByteArray nameOf(int device)
{
    return "device" + QByteArray::number(device);
}

} // namespace

/// Apple's web service with ten thousand devices of three passes each, which a hundred others have as well.
class tst_SandboxDevices : public QObject, private WalletsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { end(); }
    void eachDeviceHasItsThree();
    void aChangedPassIsNewsToItsDevicesAlone();
    void aTemplateChangeReachesEachDevice();

private:
    /// Device 0 has the passes 0, 1 and 2, device 1 has 3, 4 and 5.
    [[nodiscard]] QStringList passesOf(int device) const
    {
        QStringList ids;
        for (int i = 0; i < ofEach; ++i)
            ids.append(QString::fromLatin1(m_passes[(device * ofEach + i) % passes]));
        return ids;
    }
    /// Each of so many, from `first` on, with its passes.
    void enrollEach(int first) const;
    /// Waits until each has come; how often each device was pushed to.
    [[nodiscard]] QMap<QString, int> pushes(qsizetype most);
    int apple(QLatin1StringView name) { return countAt("apple"_L1, name); }

    QList<QByteArray> m_passes; ///< in the order of their ids
    QList<QByteArray> m_tags;   ///< by device
};

void tst_SandboxDevices::enrollEach(int first) const
{
    HttpClient phone(m_sandbox->server().baseUrl());
    for (int device = first; device < devices; device += phonesAtOnce) {
        const auto body = "{\"pushToken\":\"" + QByteArray::number(device, 16) + "\"}";
        for (const auto &id : passesOf(device))
            std::ignore = phone.send("POST", registrations(nameOf(device)) + '/' + id.toLatin1(), body,
                                     key(id.toLatin1()));
    }
}

QMap<QString, int> tst_SandboxDevices::pushes(qsizetype most)
{
    QMap<QString, int> reached;
    const auto take = [&] {
        for (const auto &line : m_fake->take(u"push"_s))
            ++reached[line["path"_L1].toString().section(u'/', -1)];
        return reached.size() >= most && apple("pushes_waiting"_L1) == 0;
    };
    [[maybe_unused]] const bool came = QTest::qWaitFor(take, longMs);
    take(); // what came between the two questions
    return reached;
}

void tst_SandboxDevices::initTestCase()
{
    if (!FakeWallets::isAvailable())
        QSKIP("node is not installed");
    play();
    // Whoever waits for ten thousand others is idle for long.
    startSandbox({.rateLimits = false,
                  .wallets = {.publicUrl = u"https://passes.example"_s, .pushUrl = m_fake->pushUrl()},
                  .times = {.idle = 3600}});
    for (int i = 0; i < passes; ++i)
        m_passes.append(issue());
    std::ranges::sort(m_passes);
    std::vector<std::thread> threads;
    for (int first = 0; first < phonesAtOnce; ++first)
        threads.emplace_back([this, first] { enrollEach(first); });
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(apple("devices"_L1), devices);
    QCOMPARE(apple("registrations"_L1), devices * ofEach);
    QCOMPARE(apple("pushes_waiting"_L1), 0);
}

void tst_SandboxDevices::eachDeviceHasItsThree()
{
    for (int device = 0; device < devices; ++device) {
        const auto reply = list(nameOf(device));
        QCOMPARE(reply.status, 200);
        auto serials = serialsOf(reply);
        serials.sort();
        auto expected = passesOf(device);
        expected.sort();
        QCOMPARE(serials, expected);
        m_tags.append(reply.json()["lastUpdated"_L1].toString().toLatin1());
        QCOMPARE(list(nameOf(device), m_tags.last()).status, 204);
    }
}

/// Every third pass is changed: one of each device's.
void tst_SandboxDevices::aChangedPassIsNewsToItsDevicesAlone()
{
    QCOMPARE(m_tags.size(), devices);
    QJsonArray updates;
    for (int i = 0; i < passes; i += ofEach)
        updates.append(QJsonObject{{u"id"_s, QString::fromLatin1(m_passes[i])},
                                   {u"fields"_s, QJsonObject{{u"points"_s, u"5"_s}}}});
    const auto changed = m_client->post("/v1/passes/batch_update", {{u"updates"_s, updates}});
    QCOMPARE(changed.json()["succeeded"_L1].toInt(), passes / ofEach);
    const auto reached = pushes(devices);
    QCOMPARE(reached.size(), devices);
    for (int device = 0; device < devices; ++device) {
        QCOMPARE(reached.value(QString::number(device, 16)), 1);
        const auto reply = list(nameOf(device), m_tags[device]);
        QCOMPARE(serialsOf(reply), passesOf(device).first(1));
        m_tags[device] = reply.json()["lastUpdated"_L1].toString().toLatin1();
        QCOMPARE(list(nameOf(device), m_tags[device]).status, 204);
    }
}

void tst_SandboxDevices::aTemplateChangeReachesEachDevice()
{
    QCOMPARE(m_tags.size(), devices);
    QCOMPARE(m_client->patch("/v1/pass_templates/" + m_template, {{u"name"_s, u"Another name"_s}}).status,
             200);
    const auto reached = pushes(devices);
    QCOMPARE(reached.size(), devices);
    for (int device = 0; device < devices; ++device) {
        QVERIFY(reached.contains(QString::number(device, 16)));
        QCOMPARE(serialsOf(list(nameOf(device), m_tags[device])).size(), ofEach);
    }
    QCOMPARE(apple("registrations"_L1), devices * ofEach); // nobody was let go
}

QTEST_GUILESS_MAIN(tst_SandboxDevices)
#include "tst_sandboxdevices.moc"
