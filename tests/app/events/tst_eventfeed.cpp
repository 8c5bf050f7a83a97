// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "events/eventfeed.h"

#include "app/sandbox/sandboxfixture.h"
#include "events/eventsubject.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qairopay;
using events::EventFeed;
using State = api::EventStream::State;

namespace {

constexpr int patience = 20'000;

} // namespace

/// The feed over the real sandbox: what a list that follows its signals has, newest first.
class tst_EventFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listAndStreamMeet_data();
    void listAndStreamMeet();
    void theFirstEventOfAllIsNotMissed();
    void whatHappensWhileItLoadsIsThereOnce();
    void olderOnesComePageByPage();
    void heldOnesWaitInTheirOrder();
    void moreThanMayWaitIsLoadedAnew();
    void whatComesIsWhatWasAskedFor_data();
    void whatComesIsWhatWasAskedFor();
    void afterAFailureNothingIsLeftOut();
    void anEmptiedServiceBeginsAnew();

private:
    [[nodiscard]] QString makeTemplate() { return tests::createTemplate(*m_http); }
    [[nodiscard]] bool waitForStream()
    {
        return QTest::qWaitFor([this] { return isOpen(); }, patience);
    }
    [[nodiscard]] bool isOpen() const { return m_stream->state() == State::Open && !m_feed->isLoading(); }
    /// The objects that the events in the list are about.
    [[nodiscard]] QStringList subjects() const;

    std::unique_ptr<tests::SandboxFixture> m_sandbox;
    std::unique_ptr<tests::HttpClient> m_http;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<api::EventStream> m_stream;
    std::unique_ptr<EventFeed> m_feed;
    QList<api::Event> m_list;
    bool m_hasMore = false;
};

void tst_EventFeed::init()
{
    m_sandbox = std::make_unique<tests::SandboxFixture>(sandbox::Options{.rateLimits = false});
    m_http.reset(new tests::HttpClient(m_sandbox->client()));
    const api::Profile profile{u"Sandbox"_s, m_sandbox->server().baseUrl(), api::Environment::Embedded,
                               u"Acme"_s};
    m_client = std::make_unique<api::Client>(profile, m_sandbox->server().key());
    m_stream = std::make_unique<api::EventStream>(profile, m_sandbox->server().key());
    m_feed = std::make_unique<EventFeed>(*m_client, *m_stream);
    m_list.clear();
    connect(m_feed.get(), &EventFeed::emptied, this, [this] { m_list.clear(); });
    connect(m_feed.get(), &EventFeed::olderCame, this, [this](const QList<api::Event> &events, bool hasMore) {
        m_list.append(events);
        m_hasMore = hasMore;
    });
    connect(m_feed.get(), &EventFeed::newerCame, this, [this](const QList<api::Event> &events) {
        for (const auto &event : events)
            m_list.prepend(event);
    });
}

void tst_EventFeed::cleanup()
{
    m_feed.reset();
    m_stream.reset();
    m_client.reset();
    m_http.reset();
    m_sandbox.reset();
}

QStringList tst_EventFeed::subjects() const
{
    QStringList ids;
    for (const auto &event : m_list)
        ids.append(events::subjectOf(event).id);
    return ids;
}

void tst_EventFeed::listAndStreamMeet_data()
{
    QTest::addColumn<int>("before");
    QTest::newRow("nothing was there") << 0;
    QTest::newRow("some were there") << 3;
}

void tst_EventFeed::listAndStreamMeet()
{
    QFETCH(const int, before);
    QStringList made;
    for (int i = 0; i < before; ++i)
        made.prepend(makeTemplate());
    m_feed->load({});
    QVERIFY(m_feed->isLoading());
    QVERIFY(!m_feed->wasLoaded());
    QVERIFY(waitForStream());
    QCOMPARE(subjects(), made);
    QVERIFY(!m_hasMore);
    for (int i = 0; i < 3; ++i)
        made.prepend(makeTemplate());
    QTRY_COMPARE_WITH_TIMEOUT(subjects(), made, patience);
    QCOMPARE(m_feed->newestAt(), m_list.first().created);
}

/// It comes after the empty list and before the stream is open.
void tst_EventFeed::theFirstEventOfAllIsNotMissed()
{
    QString made;
    connect(m_feed.get(), &EventFeed::olderCame, this, [&] { made = makeTemplate(); });
    m_feed->load({});
    QTRY_COMPARE_WITH_TIMEOUT(m_list.size(), 1, patience);
    QCOMPARE(subjects(), QStringList{made});
}

void tst_EventFeed::whatHappensWhileItLoadsIsThereOnce()
{
    QStringList made{makeTemplate()};
    m_feed->load({});
    QVERIFY(waitForStream());
    for (int i = 0; i < 4; ++i) {
        m_feed->load({}); // the stream stays open meanwhile
        made.prepend(makeTemplate());
        made.prepend(makeTemplate());
    }
    made.prepend(makeTemplate());
    QTRY_COMPARE_WITH_TIMEOUT(subjects(), made, patience);
    QVERIFY(waitForStream());
    QCOMPARE(subjects(), made);
}

void tst_EventFeed::olderOnesComePageByPage()
{
    QStringList made;
    for (int i = 0; i < 103; ++i)
        made.prepend(makeTemplate());
    m_feed->load({});
    QVERIFY(waitForStream());
    QCOMPARE(m_list.size(), 100);
    QVERIFY(m_hasMore);
    m_feed->loadMore();
    m_feed->loadMore(); // impatient
    QTRY_COMPARE_WITH_TIMEOUT(subjects(), made, patience);
    QVERIFY(!m_hasMore);
    m_feed->loadMore(); // there is none
    QVERIFY(!m_feed->isLoading());
}

void tst_EventFeed::heldOnesWaitInTheirOrder()
{
    m_feed->load({});
    QVERIFY(waitForStream());
    m_feed->setFollowing(false);
    QStringList made;
    for (int i = 0; i < 3; ++i)
        made.prepend(makeTemplate());
    QTRY_COMPARE_WITH_TIMEOUT(m_feed->waitingCount(), 3, patience);
    QVERIFY(m_list.isEmpty());
    QSignalSpy live(m_feed.get(), &EventFeed::liveChanged);
    m_feed->setFollowing(true);
    QCOMPARE(subjects(), made);
    QCOMPARE(m_feed->waitingCount(), 0);
    QCOMPARE(live.size(), 1);
}

void tst_EventFeed::moreThanMayWaitIsLoadedAnew()
{
    m_feed->load({});
    QVERIFY(waitForStream());
    m_feed->setFollowing(false);
    api::Event event{.id = EventId(u"evt_some"_s), .type = u"pass.updated"_s};
    for (qsizetype i = 0; i <= EventFeed::mostWaiting; ++i) {
        event.id = EventId(u"evt_some_%1"_s.arg(i));
        Q_EMIT m_stream->received(event);
    }
    QCOMPARE(m_feed->waitingCount(), EventFeed::mostWaiting);
    QVERIFY(m_list.isEmpty());
    const auto made = makeTemplate();
    m_feed->setFollowing(true);
    QVERIFY(m_feed->isLoading());
    QCOMPARE(m_feed->waitingCount(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(subjects(), QStringList{made}, patience);
}

void tst_EventFeed::whatComesIsWhatWasAskedFor_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("ofFirst");
    QTest::addColumn<bool>("undelivered");
    QTest::addColumn<int>("shown");
    QTest::newRow("all") << QString() << false << false << 4;
    QTest::newRow("a type") << u"pass.created"_s << false << false << 2;
    QTest::newRow("a family of types, by its whole segment") << u"pass.*"_s << false << false << 3;
    QTest::newRow("about one pass") << QString() << true << false << 1;
    QTest::newRow("not delivered: of what just happened it is not known yet")
        << QString() << false << true << 0;
}

void tst_EventFeed::whatComesIsWhatWasAskedFor()
{
    QFETCH(const QString, type);
    QFETCH(const bool, ofFirst);
    QFETCH(const bool, undelivered);
    QFETCH(const int, shown);
    const auto templateId = makeTemplate();
    const auto first = tests::createPass(*m_http, templateId);
    api::EventQuery query{.type = type};
    if (ofFirst)
        query.resourceId = first;
    if (undelivered)
        query.delivered = false;
    m_feed->load(query);
    QVERIFY(waitForStream());
    const auto before = m_list.size();
    QSignalSpy received(m_stream.get(), &api::EventStream::received);
    tests::createPass(*m_http, templateId);
    tests::createPass(*m_http, templateId);
    m_http->post("/v1/passes/" + first.toLatin1() + "/revoke");
    const auto last = makeTemplate();
    // Everything came when the last one has: the stream keeps the order.
    const auto hasCome = [&] {
        return std::ranges::any_of(received, [&](const QList<QVariant> &arguments) {
            return events::subjectOf(arguments.first().value<api::Event>()).id == last;
        });
    };
    QVERIFY(QTest::qWaitFor(hasCome, patience));
    QCOMPARE(m_list.size() - before, shown);
}

void tst_EventFeed::afterAFailureNothingIsLeftOut()
{
    QStringList made{makeTemplate()};
    m_feed->load({});
    QVERIFY(waitForStream());
    m_sandbox->stop();
    m_feed->load({});
    QTRY_VERIFY_WITH_TIMEOUT(m_feed->error(), patience);
    QVERIFY(m_list.isEmpty());
    QVERIFY(m_feed->wasLoaded());
    api::Event event{.id = EventId(u"evt_some"_s), .type = u"pass.updated"_s};
    Q_EMIT m_stream->received(event); // without the list it would look as if nothing had been before
    QVERIFY(m_list.isEmpty());
}

void tst_EventFeed::anEmptiedServiceBeginsAnew()
{
    m_http->post("/v1/test/clock/advance", {{u"seconds"_s, 86'400}});
    QVERIFY(!makeTemplate().isEmpty());
    m_feed->load({});
    QVERIFY(waitForStream());
    QVERIFY(m_feed->newestAt().isValid());
    m_http->post("/v1/test/reset");
    m_feed->forget();
    QVERIFY(!m_feed->newestAt().isValid());
    QCOMPARE(m_stream->state(), State::Stopped);
    m_feed->load({});
    QVERIFY(waitForStream());
    QVERIFY(m_list.isEmpty());
    const auto made = makeTemplate();
    QTRY_COMPARE_WITH_TIMEOUT(subjects(), QStringList{made}, patience);
}

QTEST_GUILESS_MAIN(tst_EventFeed)

#include "tst_eventfeed.moc"
