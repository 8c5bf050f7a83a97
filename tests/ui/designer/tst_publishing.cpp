// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/templatedesk.h"
#include "support/faultserver.h"
#include "support/samplepictures.h"
#include "support/sampletemplates.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace qairopay;
using test::FaultServer;

namespace {

constexpr int patience = 10'000;

PassTemplate named(const QString &name)
{
    auto value = test::smallTemplate();
    value.name = name;
    return value;
}

api::TemplateResource resource(const QString &id, const PassTemplate &value, int version)
{
    api::TemplateResource resource;
    resource.id = TemplateId(id);
    resource.value = value;
    resource.version = version;
    resource.etag = '"' + QByteArray::number(version) + '"';
    return resource;
}

FaultServer::Answer answerOf(const api::TemplateResource &resource)
{
    auto object = templateToJson(resource.value);
    object.insert(u"id"_s, resource.id.toString());
    object.insert(u"version"_s, resource.version);
    const auto tag = resource.etag.isEmpty() ? QList<QByteArray>() : QList{"ETag: " + resource.etag};
    return FaultServer::reply(200, QJsonDocument(object).toJson(), tag);
}

/// The connection breaks within the answer.
FaultServer::Answer cutAnswer()
{
    return {"HTTP/1.1 200 X\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{",
            FaultServer::End::Close};
}

} // namespace

/// What a publication sends and changes, whatever happens meanwhile, with a service that answers as told.
class tst_Publishing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anotherTemplateMayBeOpenedMeanwhile_data();
    void anotherTemplateMayBeOpenedMeanwhile();
    void aDraftEditedMeanwhileIsKeptAsTheTemplates();
    void aServiceEmptiedMeanwhileGivesNothingBack();
    void withoutAnAnswerTheServiceIsLookedAt_data();
    void withoutAnAnswerTheServiceIsLookedAt();
    void aSecondTryIsTheSamePublication_data();
    void aSecondTryIsTheSamePublication();
    void aNewOneEditedSinceIsCreatedOnce_data();
    void aNewOneEditedSinceIsCreatedOnce();
    void anOldBaseIsToldBeforeAnythingIsAsked_data();
    void anOldBaseIsToldBeforeAnythingIsAsked();
    void whatWasPublishedUnheardIsFoundOutWhenAsked();
    void itIsAskedOnceForWhatIsOnTheDesk();
    void openedAgainADraftHasItsBase_data();
    void openedAgainADraftHasItsBase();
    void anotherVersionIsPublishedOverOnceItWasSeen();
    void aDiscardedDraftLeavesTheOtherVersion();
    void nothingIsDiscardedWhileItIsPublished();

private:
    /// Goes on without waiting for the end.
    void publish();
    [[nodiscard]] QByteArray lastMethod() const { return m_server->received().last().method; }
    [[nodiscard]] QJsonObject lastBody() const
    {
        return QJsonDocument::fromJson(m_server->received().last().body).object();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<settings::Drafts> m_drafts;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<TemplateEditor> m_editor;
    std::unique_ptr<TemplateDesk> m_desk;
};

void tst_Publishing::init()
{
    m_desk.reset();
    m_drafts.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FaultServer>();
    api::SchedulerOptions once;
    once.retry.maxAttempts = 1;
    m_client = std::make_unique<api::Client>(
        api::Profile{.name = u"Sandbox"_s, .baseUrl = m_server->url(), .tenantName = u"Acme"_s},
        Secret("qp_test"), once);
    m_drafts = std::make_unique<settings::Drafts>(settings::DraftStore(m_folder->path()));
    m_notices = std::make_unique<Notices>();
    m_editor = std::make_unique<TemplateEditor>();
    m_desk = std::make_unique<TemplateDesk>(
        *m_editor, TemplateDesk::Services{
                       .client = *m_client, .drafts = *m_drafts, .notices = *m_notices, .profileId = {}});
}

void tst_Publishing::publish()
{
    const auto before = m_server->received().size();
    QVERIFY2(m_desk->canPublish(), qPrintable(m_desk->publishProblem()));
    m_desk->publish();
    QTRY_VERIFY_WITH_TIMEOUT(m_server->received().size() > before, patience);
}

void tst_Publishing::anotherTemplateMayBeOpenedMeanwhile_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<bool>("hasPicture"); // left before the template is sent, else before the answer
    QTest::addColumn<bool>("isEditedOn");
    QTest::newRow("while the template is sent") << false << false << false;
    QTest::newRow("while pictures are sent") << false << true << false;
    QTest::newRow("with later edits") << false << false << true;
    QTest::newRow("a new one") << true << false << false;
    QTest::newRow("a new one, while pictures are sent") << true << true << false;
    QTest::newRow("a new one with later edits") << true << false << true;
}

void tst_Publishing::anotherTemplateMayBeOpenedMeanwhile()
{
    QFETCH(const bool, isNew);
    QFETCH(const bool, hasPicture);
    QFETCH(const bool, isEditedOn);
    auto first = named(u"First"_s);
    if (hasPicture) {
        const auto picture = samples::encoded(samples::plain({40, 40}, Qt::red));
        first.studio.images[ImageSlot::Logo].sha256 = m_drafts->assets().put(picture).value();
    }
    if (isNew) {
        m_desk->openNew(first);
    } else {
        m_desk->open(resource(u"tpl_first"_s, first, 1));
        m_editor->setName(u"First, changed"_s);
    }
    const auto draftId = m_desk->draftId();
    const auto sent = m_editor->value();
    const auto answer = answerOf(resource(u"tpl_first"_s, sent, 2));
    m_server->script(hasPicture ? QList{FaultServer::reply(200, "{}"), answer} : QList{answer});
    m_server->hold();
    QSignalSpy published(m_desk.get(), &TemplateDesk::published);
    QSignalSpy became(m_desk.get(), &TemplateDesk::becameAnother);
    publish();
    QVERIFY(m_desk->isBusy());
    if (isEditedOn)
        m_editor->setName(u"First, later"_s);

    const auto second = resource(u"tpl_second"_s, named(u"Second"_s), 9);
    m_desk->open(second);
    m_editor->setName(u"Second, changed"_s);
    QVERIFY(!m_desk->isBusy());
    QVERIFY(!m_desk->canPublish()); // one at a time
    m_server->release();
    QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, patience);

    // What was sent is the first one's.
    QCOMPARE(lastMethod(), isNew ? "POST"_ba : "PATCH"_ba);
    QCOMPARE(lastBody().value(u"name"_s), sent.name);
    const auto &last = m_server->received().last();
    QCOMPARE(last.path, isNew ? "/v1/pass_templates"_ba : "/v1/pass_templates/tpl_first"_ba);
    QCOMPARE(last.headers.value("if-match"), isNew ? QByteArray() : "\"1\""_ba);
    QCOMPARE(m_server->received().size(), hasPicture ? 2 : 1);
    // So is what the answer changes.
    QCOMPARE(published.first().at(0).value<PassTemplate>(), sent);
    QCOMPARE(published.first().at(2).toString(), u"tpl_first"_s);
    QCOMPARE(became.size(), isNew ? 1 : 0);
    if (isNew)
        QCOMPARE(became.first(), QVariantList({draftId, u"tpl_first"_s}));
    QCOMPARE(m_desk->templateId(), u"tpl_second"_s);
    QCOMPARE(m_desk->draft().base, second.value);
    QCOMPARE(m_desk->draft().baseEtag, second.etag);
    QVERIFY(m_desk->canPublish());
    QVERIFY(!m_desk->canGoBack());

    const auto drafts = m_drafts->list();
    const auto kept = std::ranges::find(drafts, draftId, &settings::Draft::id);
    QCOMPARE(kept != drafts.end(), isEditedOn);
    if (isEditedOn) {
        QCOMPARE(kept->value.name, u"First, later"_s);
        QCOMPARE(kept->templateId, TemplateId(u"tpl_first"_s));
        QCOMPARE(kept->base, sent);
        QCOMPARE(kept->baseEtag, "\"2\""_ba);
    }
}

/// Without another key press: whoever opens it after the program ended publishes no second template.
void tst_Publishing::aDraftEditedMeanwhileIsKeptAsTheTemplates()
{
    m_desk->openNew(named(u"First"_s));
    const auto sent = m_editor->value();
    m_server->script({answerOf(resource(u"tpl_first"_s, sent, 1))});
    m_server->hold();
    QSignalSpy published(m_desk.get(), &TemplateDesk::published);
    publish();
    QSignalSpy saved(m_drafts.get(), &settings::Drafts::saved);
    m_editor->setName(u"First, later"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!saved.isEmpty(), patience);
    m_server->release();
    QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, patience);
    const auto drafts = m_drafts->list();
    const auto kept = std::ranges::find(drafts, m_desk->draftId(), &settings::Draft::id);
    QVERIFY(kept != drafts.end());
    QCOMPARE(kept->templateId, TemplateId(u"tpl_first"_s));
    QCOMPARE(kept->base, sent);
    QCOMPARE(kept->value.name, u"First, later"_s);
}

void tst_Publishing::aServiceEmptiedMeanwhileGivesNothingBack()
{
    m_desk->open(resource(u"tpl_first"_s, named(u"First"_s), 1));
    m_editor->setName(u"First, changed"_s);
    m_server->script({answerOf(resource(u"tpl_first"_s, m_editor->value(), 2))});
    m_server->hold();
    QSignalSpy published(m_desk.get(), &TemplateDesk::published);
    QSignalSpy failed(m_desk.get(), &TemplateDesk::publishFailed);
    publish();
    m_desk->forgetService();
    m_server->release();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QCOMPARE(published.size(), 0);
    QVERIFY(failed.first().first().value<Error>().message.contains(u"emptied"_s));
    QVERIFY(m_desk->isNew());
    QVERIFY(!m_desk->draft().base);
    QVERIFY(m_desk->draft().baseEtag.isEmpty());
    QCOMPARE(m_editor->name(), u"First, changed"_s);
    QVERIFY(m_desk->canPublish());
}

void tst_Publishing::withoutAnAnswerTheServiceIsLookedAt_data()
{
    QTest::addColumn<FaultServer::Answer>("first");
    QTest::addColumn<FaultServer::Answer>("second");
    QTest::addColumn<bool>("isPublished");
    QTest::addColumn<bool>("isKnown");
    const auto base = answerOf(resource(u"tpl_first"_s, named(u"First"_s), 1));
    const auto sent = answerOf(resource(u"tpl_first"_s, named(u"Changed"_s), 2));
    const auto other = answerOf(resource(u"tpl_first"_s, named(u"Theirs"_s), 3));
    const auto conflict = FaultServer::error(412, "invalid_request_error", "etag_mismatch");
    QTest::newRow("it is published") << cutAnswer() << sent << true << true;
    QTest::newRow("it is not published") << cutAnswer() << base << false << true;
    QTest::newRow("something else is there") << cutAnswer() << other << false << false;
    QTest::newRow("nothing is told") << cutAnswer() << cutAnswer() << false << false;
    QTest::newRow("a conflict with oneself") << conflict << sent << true << true;
    QTest::newRow("a conflict with somebody else") << conflict << other << false << true;
}

void tst_Publishing::withoutAnAnswerTheServiceIsLookedAt()
{
    QFETCH(const FaultServer::Answer, first);
    QFETCH(const FaultServer::Answer, second);
    QFETCH(const bool, isPublished);
    QFETCH(const bool, isKnown);
    m_desk->open(resource(u"tpl_first"_s, named(u"First"_s), 1));
    m_editor->setName(u"Changed"_s);
    m_server->script({first, second});
    QSignalSpy published(m_desk.get(), &TemplateDesk::published);
    QSignalSpy failed(m_desk.get(), &TemplateDesk::publishFailed);
    publish();
    QTRY_COMPARE_WITH_TIMEOUT(published.size() + failed.size(), 1, patience);
    QCOMPARE(lastMethod(), "GET"_ba);
    QCOMPARE(published.size(), isPublished ? 1 : 0);
    QCOMPARE(m_desk->isDirty(), !isPublished);
    QCOMPARE(m_desk->draft().baseEtag, isPublished ? "\"2\""_ba : "\"1\""_ba);
    if (!isPublished) {
        const auto words = failed.first().first().value<Error>().shownMessage();
        QVERIFY2(words.contains(u"not known whether “Changed” was published"_s) != isKnown,
                 qPrintable(words));
    }
}

void tst_Publishing::aSecondTryIsTheSamePublication_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<FaultServer::Answer>("answer");
    QTest::addColumn<QString>("laterName");
    QTest::addColumn<bool>("isSame");
    const auto refused = FaultServer::error(400, "invalid_request_error", "parameter_invalid");
    QTest::newRow("a new one") << true << cutAnswer() << QString() << true;
    QTest::newRow("a change") << false << cutAnswer() << QString() << true;
    QTest::newRow("edited since") << false << cutAnswer() << u"Later"_s << false;
    QTest::newRow("refused") << false << refused << QString() << false;
}

void tst_Publishing::aSecondTryIsTheSamePublication()
{
    QFETCH(const bool, isNew);
    QFETCH(const FaultServer::Answer, answer);
    QFETCH(const QString, laterName);
    QFETCH(const bool, isSame);
    if (isNew) {
        m_desk->openNew(named(u"Changed"_s));
    } else {
        m_desk->open(resource(u"tpl_first"_s, named(u"First"_s), 1));
        m_editor->setName(u"Changed"_s);
    }
    m_server->script({answer});
    QSignalSpy failed(m_desk.get(), &TemplateDesk::publishFailed);
    publish();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    const auto first = m_server->received().first();
    if (!laterName.isEmpty())
        m_editor->setName(laterName);

    m_server->script({answerOf(resource(u"tpl_first"_s, m_editor->value(), 2))});
    QSignalSpy published(m_desk.get(), &TemplateDesk::published);
    publish();
    QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, patience);
    const auto &second = m_server->received().last();
    QCOMPARE(second.method, first.method);
    QVERIFY(!first.headers.value("idempotency-key").isEmpty());
    QCOMPARE(second.headers.value("idempotency-key") == first.headers.value("idempotency-key"), isSame);
    QCOMPARE(second.body == first.body, laterName.isEmpty());
}

void tst_Publishing::aNewOneEditedSinceIsCreatedOnce_data()
{
    QTest::addColumn<QList<FaultServer::Answer>>("answers"); // to the second try
    QTest::addColumn<QByteArrayList>("methods");
    QTest::addColumn<bool>("isCreated");
    QTest::addColumn<bool>("isPublished");
    const auto created = answerOf(resource(u"tpl_first"_s, named(u"Changed"_s), 1));
    const auto changed = answerOf(resource(u"tpl_first"_s, named(u"Later"_s), 2));
    const auto refused = FaultServer::error(400, "invalid_request_error", "parameter_invalid");
    QTest::newRow("the edits follow")
        << QList{created, changed} << QByteArrayList{"POST", "PATCH"} << true << true;
    QTest::newRow("the edits are refused")
        << QList{created, refused} << QByteArrayList{"POST", "PATCH"} << true << false;
    QTest::newRow("again without an answer")
        << QList{cutAnswer()} << QByteArrayList{"POST"} << false << false;
    QTest::newRow("refused after all") << QList{refused} << QByteArrayList{"POST"} << false << false;
}

void tst_Publishing::aNewOneEditedSinceIsCreatedOnce()
{
    QFETCH(const QList<FaultServer::Answer>, answers);
    QFETCH(const QByteArrayList, methods);
    QFETCH(const bool, isCreated);
    QFETCH(const bool, isPublished);
    m_desk->openNew(named(u"Changed"_s));
    const auto draftId = m_desk->draftId();
    m_server->script(QList{cutAnswer()} + answers);
    QSignalSpy failed(m_desk.get(), &TemplateDesk::publishFailed);
    QSignalSpy published(m_desk.get(), &TemplateDesk::published);
    QSignalSpy became(m_desk.get(), &TemplateDesk::becameAnother);
    publish();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    m_editor->setName(u"Later"_s);
    publish();
    m_editor->setName(u"After it was sent"_s);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size() + published.size(), 2, patience);

    const auto received = m_server->received();
    QByteArrayList later;
    for (const auto &request : received.sliced(1))
        later.append(request.method);
    QCOMPARE(later, methods);
    QCOMPARE(received.at(1).body, received.at(0).body);
    QCOMPARE(received.at(1).headers.value("idempotency-key"),
             received.at(0).headers.value("idempotency-key"));
    if (isCreated) {
        QCOMPARE(lastBody(), QJsonObject({{u"name"_s, u"Later"_s}}));
        QCOMPARE(received.last().headers.value("if-match"), "\"1\""_ba);
        QVERIFY(received.last().headers.value("idempotency-key") !=
                received.at(0).headers.value("idempotency-key"));
        QCOMPARE(became.size(), 1);
        QCOMPARE(became.first(), QVariantList({draftId, u"tpl_first"_s}));
    }
    QCOMPARE(published.size(), isPublished ? 1 : 0);
    QCOMPARE(m_desk->isNew(), !isCreated);
    QCOMPARE(m_desk->draft().base.value_or(named(u"none"_s)).name, isPublished ? u"Later"_s
                                                                   : isCreated ? u"Changed"_s
                                                                               : u"none"_s);
    QCOMPARE(m_editor->name(), u"After it was sent"_s);
    QVERIFY(m_desk->canPublish());
}

void tst_Publishing::anOldBaseIsToldBeforeAnythingIsAsked_data()
{
    QTest::addColumn<QString>("thereName");
    QTest::addColumn<QByteArray>("baseTag");
    QTest::addColumn<QByteArray>("thereTag");
    QTest::addColumn<bool>("isBase");
    const auto base = u"First"_s;
    const auto other = u"Theirs"_s;
    QTest::newRow("the same version") << base << "\"1\""_ba << "\"1\""_ba << true;
    QTest::newRow("another version") << other << "\"1\""_ba << "\"2\""_ba << false;
    QTest::newRow("another version, the same in it") << base << "\"1\""_ba << "\"3\""_ba << true;
    QTest::newRow("without versions") << base << QByteArray() << QByteArray() << true;
    QTest::newRow("something else, without versions") << other << QByteArray() << QByteArray() << false;
    QTest::newRow("the same, a version now") << base << QByteArray() << "\"2\""_ba << true;
    QTest::newRow("something else, a version now") << other << QByteArray() << "\"2\""_ba << false;
}

void tst_Publishing::anOldBaseIsToldBeforeAnythingIsAsked()
{
    QFETCH(const QString, thereName);
    QFETCH(const QByteArray, baseTag);
    QFETCH(const QByteArray, thereTag);
    QFETCH(const bool, isBase);
    auto opened = resource(u"tpl_first"_s, named(u"First"_s), 1);
    opened.etag = baseTag;
    m_desk->open(opened);
    m_editor->setName(u"Mine"_s);
    auto there = resource(u"tpl_first"_s, named(thereName), 2);
    there.etag = thereTag;
    m_server->script({answerOf(there)});
    QSignalSpy known(m_desk.get(), &TemplateDesk::reachKnown);
    QSignalSpy posted(m_notices.get(), &Notices::posted);
    m_desk->prepareToPublish();
    QTRY_COMPARE_WITH_TIMEOUT(known.size() + posted.size(), 1, patience);
    QCOMPARE(known.size(), isBase ? 1 : 0);
    QCOMPARE(m_desk->draft().baseEtag, isBase ? thereTag : baseTag);
    QCOMPARE(m_desk->draft().base, opened.value);
    if (!isBase) {
        const auto notice = posted.first().first().value<Notice>();
        QVERIFY(notice.failed);
        QVERIFY2(notice.text.contains(u"Somebody else"_s), qPrintable(notice.text));
    }
}

void tst_Publishing::whatWasPublishedUnheardIsFoundOutWhenAsked()
{
    m_desk->open(resource(u"tpl_first"_s, named(u"First"_s), 1));
    m_editor->setName(u"Changed"_s);
    const auto sent = m_editor->value();
    m_server->script({cutAnswer()});
    QSignalSpy failed(m_desk.get(), &TemplateDesk::publishFailed);
    publish();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    m_editor->setName(u"Later"_s);

    m_server->script({answerOf(resource(u"tpl_first"_s, sent, 2))});
    QSignalSpy published(m_desk.get(), &TemplateDesk::published);
    QSignalSpy known(m_desk.get(), &TemplateDesk::reachKnown);
    m_desk->prepareToPublish();
    QTRY_COMPARE_WITH_TIMEOUT(known.size(), 1, patience);
    QCOMPARE(published.size(), 1);
    QCOMPARE(published.first().first().value<PassTemplate>(), sent);
    QCOMPARE(m_desk->draft().base, sent);
    QCOMPARE(m_desk->draft().baseEtag, "\"2\""_ba);
    QCOMPARE(m_editor->name(), u"Later"_s);
}

void tst_Publishing::itIsAskedOnceForWhatIsOnTheDesk()
{
    const auto first = resource(u"tpl_first"_s, named(u"First"_s), 1);
    const auto second = resource(u"tpl_second"_s, named(u"Second"_s), 1);
    m_server->hold();
    m_desk->open(first);
    m_editor->setName(u"First, changed"_s);
    QSignalSpy known(m_desk.get(), &TemplateDesk::reachKnown);
    m_desk->prepareToPublish();
    QVERIFY(!m_desk->canPublish());
    QVERIFY(!m_desk->isBusy());
    m_desk->prepareToPublish();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->waiting(), 1, patience);

    m_desk->open(second); // nobody waits for the first answer any more
    m_editor->setName(u"Second, changed"_s);
    QVERIFY(m_desk->canPublish());
    m_server->script({answerOf(second)});
    m_server->release();
    m_desk->prepareToPublish();
    QTRY_COMPARE_WITH_TIMEOUT(known.size(), 1, patience);
    QCOMPARE(m_server->received().size(), 2);
    QCOMPARE(m_server->received().last().path, "/v1/pass_templates/tpl_second"_ba);
    QVERIFY(m_desk->canPublish());
}

void tst_Publishing::openedAgainADraftHasItsBase_data()
{
    QTest::addColumn<QString>("thereName");
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("baseName");
    QTest::addColumn<QByteArray>("baseTag");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("the same version") << u"First"_s << 1 << u"First"_s << "\"1\""_ba << false;
    QTest::newRow("another version, the same in it") << u"First"_s << 3 << u"First"_s << "\"3\""_ba << false;
    QTest::newRow("somebody else's") << u"Theirs"_s << 2 << u"First"_s << "\"1\""_ba << true;
    QTest::newRow("what the draft has") << u"Mine"_s << 2 << u"Mine"_s << "\"2\""_ba << false;
}

void tst_Publishing::openedAgainADraftHasItsBase()
{
    QFETCH(const QString, thereName);
    QFETCH(const int, version);
    QFETCH(const QString, baseName);
    QFETCH(const QByteArray, baseTag);
    QFETCH(const bool, isTold);
    m_desk->open(resource(u"tpl_first"_s, named(u"First"_s), 1));
    m_editor->setName(u"Mine"_s);
    QSignalSpy posted(m_notices.get(), &Notices::posted);
    m_desk->open(resource(u"tpl_first"_s, named(thereName), version));
    QCOMPARE(m_editor->name(), u"Mine"_s);
    QCOMPARE(m_desk->draft().base->name, baseName);
    QCOMPARE(m_desk->draft().baseEtag, baseTag);
    QCOMPARE(m_desk->isDirty(), baseName != u"Mine"_s);
    QCOMPARE(posted.size(), isTold ? 1 : 0);
    if (isTold) {
        const auto notice = posted.first().first().value<Notice>();
        QVERIFY(notice.failed);
        QVERIFY2(notice.text.contains(u"Somebody else"_s), qPrintable(notice.text));
        QVERIFY(!notice.verb.isEmpty());
    }
}

void tst_Publishing::anotherVersionIsPublishedOverOnceItWasSeen()
{
    m_desk->open(resource(u"tpl_first"_s, named(u"First"_s), 1));
    m_editor->setName(u"Mine"_s);
    const auto theirs = resource(u"tpl_first"_s, named(u"Theirs"_s), 2);
    QSignalSpy posted(m_notices.get(), &Notices::posted);
    QSignalSpy known(m_desk.get(), &TemplateDesk::reachKnown);
    QSignalSpy wanted(m_desk.get(), &TemplateDesk::otherWanted);
    m_desk->open(theirs);
    m_server->script({answerOf(theirs)});
    m_desk->prepareToPublish(); // nobody has looked yet
    QTRY_COMPARE_WITH_TIMEOUT(posted.size(), 2, patience);
    QCOMPARE(known.size(), 0);

    m_notices->take(posted.last().first().value<Notice>().offer);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<PassTemplate>(), theirs.value);
    QCOMPARE(m_editor->name(), u"Mine"_s);
    QCOMPARE(m_desk->draft().base, theirs.value);
    QCOMPARE(m_drafts->list().first().base, theirs.value);
    m_notices->take(posted.first().first().value<Notice>().offer); // it was seen
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(posted.size(), 3);

    m_desk->prepareToPublish();
    QTRY_COMPARE_WITH_TIMEOUT(known.size(), 1, patience);
    m_server->script({answerOf(resource(u"tpl_first"_s, m_editor->value(), 3))});
    QSignalSpy published(m_desk.get(), &TemplateDesk::published);
    publish();
    QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, patience);
    QCOMPARE(m_server->received().last().headers.value("if-match"), "\"2\""_ba);
    QCOMPARE(lastBody().value(u"name"_s), u"Mine"_s);
}

void tst_Publishing::aDiscardedDraftLeavesTheOtherVersion()
{
    m_desk->open(resource(u"tpl_first"_s, named(u"First"_s), 1));
    m_editor->setName(u"Mine"_s);
    m_desk->open(resource(u"tpl_first"_s, named(u"Theirs"_s), 2));
    m_desk->discardDraft();
    QCOMPARE(m_editor->name(), u"Theirs"_s);
    QVERIFY(!m_desk->isDirty());
    QCOMPARE(m_desk->draft().baseEtag, "\"2\""_ba);
    QVERIFY(m_drafts->list().isEmpty());
}

void tst_Publishing::nothingIsDiscardedWhileItIsPublished()
{
    m_desk->open(resource(u"tpl_first"_s, named(u"First"_s), 1));
    m_editor->setName(u"Mine"_s);
    m_server->script({answerOf(resource(u"tpl_first"_s, m_editor->value(), 2))});
    m_server->hold();
    QSignalSpy published(m_desk.get(), &TemplateDesk::published);
    QSignalSpy discarding(m_desk.get(), &TemplateDesk::discarding);
    publish();
    m_desk->discardDraft();
    QCOMPARE(m_editor->name(), u"Mine"_s);
    m_server->release();
    QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, patience);
    QVERIFY(!m_desk->isDirty());
    m_editor->setName(u"Later"_s);
    m_desk->discardDraft();
    QCOMPARE(m_editor->name(), u"Mine"_s);
    QCOMPARE(discarding.size(), 1);
}

QTEST_MAIN(tst_Publishing)
#include "tst_publishing.moc"
