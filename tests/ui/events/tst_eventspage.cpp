// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "events/eventspage.h"

#include "app/sandbox/sandboxfixture.h"
#include "app/sandbox/webhookreceiver.h"

#include <QtCore/qjsondocument.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using qairopay::tests::SandboxFixture;
using qairopay::tests::WebhookReceiver;

namespace {

constexpr int patience = 20'000;

} // namespace

/// The events page over the real sandbox.
class tst_EventsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void newOnesComeByThemselves();
    void heldOnesWaitAndAreCounted();
    void olderOnesComeWhenScrolledTo();
    void filtersAskTheService();
    void whatComesLiveIsFilteredToo();
    void afterAResetItBeginsAnew();
    void anUpdateShowsWhatChanged();
    void theSubjectIsOpened();
    void deliveriesAndReplay();
    void anEndpointsSecretIsShownOnce();
    void whatIsWrongWithAnEndpointIsSaid();
    void endpointsAreChangedAndDeleted();
    void anotherEndpointStaysChosen();
    void aServiceThatIsGoneIsSaid();

private:
    [[nodiscard]] QString makeTemplate() { return tests::createTemplate(*m_http); }
    [[nodiscard]] bool makeEndpoint(const QString &url);

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<tests::HttpClient> m_http;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<api::EventStream> m_stream;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<EventsPage> m_page;
    QString m_opened;
};

void tst_EventsPage::init()
{
    m_sandbox = std::make_unique<SandboxFixture>(
        sandbox::Options{.rateLimits = false, .webhooks = {.allowLoopback = true, .timeoutSeconds = 2}});
    m_http.reset(new tests::HttpClient(m_sandbox->client()));
    const api::Profile profile{u"Sandbox"_s, m_sandbox->server().baseUrl(), api::Environment::Embedded,
                               u"Acme"_s};
    m_client = std::make_unique<api::Client>(profile, m_sandbox->server().key());
    m_stream = std::make_unique<api::EventStream>(profile, m_sandbox->server().key());
    m_notices = std::make_unique<Notices>();
    m_opened.clear();
    m_page = std::make_unique<EventsPage>(
        EventsPage::Services{.client = *m_client,
                             .stream = *m_stream,
                             .notices = *m_notices,
                             .openPass = [this](const PassId &id) { m_opened = id.toString(); },
                             .openTemplate = [this](const TemplateId &id) { m_opened = id.toString(); },
                             .clock = [] { return QDateTime::fromMSecsSinceEpoch(1'795'000'000'000); }});
}

void tst_EventsPage::cleanup()
{
    m_page.reset();
    m_stream.reset();
    m_client.reset();
    m_http.reset();
    m_sandbox.reset();
}

void tst_EventsPage::newOnesComeByThemselves()
{
    QVERIFY(!makeTemplate().isEmpty());
    m_page->ensureLoaded();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->count(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_stream->state(), api::EventStream::State::Open, patience);
    QSignalSpy grown(m_page.get(), &EventsPage::grown);
    const auto id = makeTemplate();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->count(), 2, patience);
    QCOMPARE(m_page->model()->index(0).data(int(EventListModel::Role::SubjectId)).toString(), id);
    QCOMPARE(grown.size(), 1);
    QCOMPARE(m_page->liveText(), u"Live"_s);
    QVERIFY(m_page->liveProblem().isEmpty());
}

void tst_EventsPage::heldOnesWaitAndAreCounted()
{
    m_page->ensureLoaded();
    QTRY_COMPARE_WITH_TIMEOUT(m_stream->state(), api::EventStream::State::Open, patience);
    QVERIFY(m_page->isEmpty());
    m_page->setFollowing(false);
    const auto first = makeTemplate();
    const auto second = makeTemplate();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->liveText().contains(u'2'), patience);
    QCOMPARE(m_page->model()->count(), 0);
    m_page->setFollowing(true);
    QCOMPARE(m_page->model()->count(), 2);
    QCOMPARE(m_page->model()->index(0).data(int(EventListModel::Role::SubjectId)).toString(), second);
    QCOMPARE(m_page->model()->index(1).data(int(EventListModel::Role::SubjectId)).toString(), first);
}

void tst_EventsPage::olderOnesComeWhenScrolledTo()
{
    for (int i = 0; i < 103; ++i)
        QVERIFY(!makeTemplate().isEmpty());
    m_page->ensureLoaded();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->count(), 100, patience);
    QVERIFY(m_page->model()->canFetchMore({}));
    m_page->model()->fetchMore({});
    m_page->model()->fetchMore({}); // a view may ask twice
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->count(), 103, patience);
    QVERIFY(!m_page->model()->canFetchMore({}));
}

void tst_EventsPage::filtersAskTheService()
{
    const auto made = makeTemplate();
    const auto pass = tests::createPass(*m_http, made);
    m_page->ensureLoaded();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->count(), 2, patience);

    m_page->setType(int(m_page->typeNames().indexOf(u"Pass issued"_s)));
    QVERIFY(m_page->isFiltered());
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->count(), 1, patience);
    QCOMPARE(m_page->model()->at(0)->type, u"pass.created"_s);
    m_page->clearFilters();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->count(), 2, patience);

    m_page->setSubject(u" "_s + made);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->count(), 1, patience);
    QCOMPARE(m_page->model()->at(0)->type, u"pass_template.created"_s);
    m_page->setSubject(u"Ada"_s);
    QVERIFY(!m_page->subjectProblem().isEmpty());
    QCOMPARE(m_page->subject(), made); // what is shown stays what was asked for last
    m_page->setSubject({});
    QVERIFY(m_page->subjectProblem().isEmpty());

    m_sandbox->advance(2 * 60 * 60 * 1000);
    QVERIFY(!tests::createPass(*m_http, made).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->count(), 3, patience);
    m_page->setTime(1); // the last hour, of the sandbox's clock, which is ahead
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->count(), 1, patience);
}

void tst_EventsPage::whatComesLiveIsFilteredToo()
{
    const auto made = makeTemplate();
    m_page->ensureLoaded();
    QTRY_COMPARE_WITH_TIMEOUT(m_stream->state(), api::EventStream::State::Open, patience);
    m_page->setType(int(m_page->typeNames().indexOf(u"All of passes"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isEmpty(), patience);
    QVERIFY(!makeTemplate().isEmpty());
    const auto pass = tests::createPass(*m_http, made);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->count(), 1, patience);
    QCOMPARE(m_page->model()->index(0).data(int(EventListModel::Role::SubjectId)).toString(), pass);
}

void tst_EventsPage::afterAResetItBeginsAnew()
{
    m_http->post("/v1/test/clock/advance", {{u"seconds"_s, 86'400}});
    QVERIFY(!makeTemplate().isEmpty());
    m_page->startOver(); // nobody has looked yet
    QVERIFY(!m_page->isLoading());
    m_page->ensureLoaded();
    QTRY_COMPARE_WITH_TIMEOUT(m_stream->state(), api::EventStream::State::Open, patience);
    QCOMPARE(m_page->model()->count(), 1);
    m_page->select(0);
    m_http->post("/v1/test/reset");
    m_page->startOver();
    QVERIFY(!m_page->detail()->isOpen());
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isEmpty(), patience);
    const auto made = makeTemplate();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->count(), 1, patience);
    QCOMPARE(m_page->model()->index(0).data(int(EventListModel::Role::SubjectId)).toString(), made);
    m_page->setTime(1); // the last hour of a clock that stepped back
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->count(), 1, patience);
}

void tst_EventsPage::anUpdateShowsWhatChanged()
{
    const auto pass = tests::createPass(*m_http, makeTemplate());
    m_http->patch("/v1/passes/" + pass.toLatin1(), {{u"fields"_s, QJsonObject{{u"tier"_s, u"Gold"_s}}}});
    m_page->ensureLoaded();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->count(), 3, patience);
    QCOMPARE(m_page->model()->index(0).data(int(EventListModel::Role::Changed)).toString(), u"tier"_s);
    m_page->select(0);
    const auto *detail = m_page->detail();
    QCOMPARE(detail->title(), u"Pass updated"_s);
    QCOMPARE(detail->changes().size(), 1);
    QCOMPARE(detail->changes().first().path, u"fields.tier"_s);
    QCOMPARE(detail->changes().first().before, u"none"_s);
    QCOMPARE(detail->changes().first().after, u"Gold"_s);
    QCOMPARE(QJsonDocument::fromJson(detail->json().toUtf8())["id"_L1].toString(), detail->eventId());
    QCOMPARE(m_page->selectedRow(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!detail->deliveriesText().isEmpty(), patience); // no endpoint, said in words
}

void tst_EventsPage::theSubjectIsOpened()
{
    const auto made = makeTemplate();
    const auto pass = tests::createPass(*m_http, made);
    m_page->ensureLoaded();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->count(), 2, patience);
    m_page->select(0);
    QCOMPARE(m_page->detail()->openVerb(), u"Open the pass"_s);
    m_page->detail()->openSubject();
    QCOMPARE(m_opened, pass);
    m_page->select(1);
    QCOMPARE(m_page->detail()->openVerb(), u"Open the template"_s);
    m_page->detail()->openSubject();
    QCOMPARE(m_opened, made);
}

bool tst_EventsPage::makeEndpoint(const QString &url)
{
    QSignalSpy saved(m_page->endpoints(), &EndpointDesk::saved);
    m_page->endpoints()->save({}, url, u"*"_s, u"Mine"_s);
    return saved.wait(patience);
}

void tst_EventsPage::deliveriesAndReplay()
{
    WebhookReceiver receiver(WebhookReceiver::status(500));
    QVERIFY(makeEndpoint(receiver.url()));
    m_page->ensureLoaded();
    QVERIFY(!makeTemplate().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->count(), 1, patience);
    m_page->select(0);
    auto *detail = m_page->detail();
    QTRY_VERIFY_WITH_TIMEOUT(
        detail->deliveries().size() == 1 && detail->deliveries().first().attempts.size() == 1, patience);
    const auto failed = detail->deliveries().first();
    QCOMPARE(failed.title, u"Mine"_s);
    QCOMPARE(failed.attempts.first().title, u"1. Answered 500"_s);
    QVERIFY(!failed.attempts.first().good);

    receiver.answerWith(WebhookReceiver::status(200));
    detail->replay(failed.endpointId);
    QTRY_VERIFY_WITH_TIMEOUT(detail->deliveries().size() == 2 && detail->deliveries().first().tone == "ok"_L1,
                             patience);
    auto *endpoints = m_page->endpoints();
    endpoints->loadDeliveries();
    QTRY_COMPARE_WITH_TIMEOUT(endpoints->deliveries().size(), 2, patience);
    QSignalSpy shown(m_page.get(), &EventsPage::eventShown);
    endpoints->openEvent(endpoints->deliveries().first().eventId);
    QCOMPARE(shown.size(), 1);
}

void tst_EventsPage::anEndpointsSecretIsShownOnce()
{
    auto *endpoints = m_page->endpoints();
    QSignalSpy shown(endpoints, &EndpointDesk::secretChanged);
    QVERIFY(makeEndpoint(u"https://hooks.example.com/a"_s));
    QVERIFY(endpoints->secret().startsWith(u"whsec_"));
    const auto first = endpoints->secret();
    endpoints->forgetSecret();
    QVERIFY(endpoints->secret().isEmpty());
    endpoints->rotateSecret();
    QTRY_VERIFY_WITH_TIMEOUT(endpoints->secret().startsWith(u"whsec_"), patience);
    QVERIFY(endpoints->secret() != first);
    QCOMPARE(shown.size(), 3);
}

void tst_EventsPage::whatIsWrongWithAnEndpointIsSaid()
{
    auto *endpoints = m_page->endpoints();
    endpoints->save({}, u" "_s, u"*"_s, {});
    QCOMPARE(endpoints->formProblemField(), u"url"_s);
    endpoints->save({}, u"https://a.example.com"_s, u" , "_s, {});
    QCOMPARE(endpoints->formProblemField(), u"events"_s);
    endpoints->clearForm();
    endpoints->save({}, u"http://a.example.com"_s, u"*"_s, {});
    QTRY_COMPARE_WITH_TIMEOUT(endpoints->formProblemField(), u"url"_s, patience);
    endpoints->clearForm();
    endpoints->save({}, u"https://a.example.com"_s, u"pass.*, *.created"_s, {});
    QTRY_COMPARE_WITH_TIMEOUT(endpoints->formProblemField(), u"events"_s, patience);
    QVERIFY(!endpoints->formProblem().isEmpty());
}

void tst_EventsPage::endpointsAreChangedAndDeleted()
{
    auto *endpoints = m_page->endpoints();
    QVERIFY(makeEndpoint(u"https://hooks.example.com/a"_s));
    QTRY_VERIFY_WITH_TIMEOUT(endpoints->isEnabled(), patience);
    QCOMPARE(endpoints->eventsText(), u"All events"_s);
    QSignalSpy saved(endpoints, &EndpointDesk::saved);
    endpoints->save(endpoints->endpointId(), endpoints->url(), u"pass.revoked pass.removed"_s, {});
    QVERIFY(saved.wait(patience));
    QCOMPARE(endpoints->eventsText(), endpoints->events());
    QCOMPARE(endpoints->events(), u"pass.revoked, pass.removed"_s);
    QCOMPARE(endpoints->nameOf(endpoints->endpointId()), u"hooks.example.com"_s);
    endpoints->setEnabled(false);
    QTRY_VERIFY_WITH_TIMEOUT(!endpoints->isEnabled(), patience);
    QVERIFY(!endpoints->stateDetail().isEmpty());
    endpoints->reload();
    QTRY_VERIFY_WITH_TIMEOUT(!endpoints->isBusy(), patience);
    QCOMPARE(endpoints->model()->count(), 1);
    endpoints->remove();
    QTRY_COMPARE_WITH_TIMEOUT(endpoints->model()->count(), 0, patience);
    QVERIFY(endpoints->endpointId().isEmpty());
}

void tst_EventsPage::anotherEndpointStaysChosen()
{
    auto *endpoints = m_page->endpoints();
    QVERIFY(makeEndpoint(u"https://hooks.example.com/a"_s));
    const auto first = endpoints->endpointId();
    QVERIFY(makeEndpoint(u"https://hooks.example.com/b"_s));
    const auto second = endpoints->endpointId();
    QVERIFY(second != first);
    endpoints->remove();
    endpoints->select(endpoints->model()->rowOf(first)); // while the second one goes
    QTRY_COMPARE_WITH_TIMEOUT(endpoints->model()->count(), 1, patience);
    QCOMPARE(endpoints->endpointId(), first);
    QTRY_VERIFY_WITH_TIMEOUT(!endpoints->isBusy() && !endpoints->deliveriesText().isEmpty(), patience);

    // Somebody else deletes it.
    m_http->send("DELETE", "/v1/webhooks/endpoints/" + first.toLatin1());
    endpoints->reload();
    QTRY_COMPARE_WITH_TIMEOUT(endpoints->model()->count(), 0, patience);
    QVERIFY(endpoints->endpointId().isEmpty());
    QVERIFY(endpoints->deliveriesText().isEmpty());
}

void tst_EventsPage::aServiceThatIsGoneIsSaid()
{
    m_page->ensureLoaded();
    QTRY_COMPARE_WITH_TIMEOUT(m_stream->state(), api::EventStream::State::Open, patience);
    m_sandbox->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->liveProblem().isEmpty(), patience);
    m_page->reload();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->problem().isEmpty(), patience);
    QVERIFY(!m_page->isEmpty());
}

QTEST_MAIN(tst_EventsPage)

#include "tst_eventspage.moc"
