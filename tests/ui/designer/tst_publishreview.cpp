// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/designer.h"
#include "support/designerdesk.h"
#include "support/sampletemplates.h"

#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patience = 60'000;

} // namespace

/// What is told before publishing, against a real sandbox.
class tst_PublishReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewTemplateReachesNobody();
    void whatChangesIsListed();
    void whatAWalletRefusesStopsIt_data();
    void whatAWalletRefusesStopsIt();
    void whatOneWalletRefusesIsTakenOrNot();
    void adviceStopsNothing();
    void passesAreCounted();
    void realPassesAreShownBeforeAndAfter();
    void theSampleIsNobodysPass_data();
    void theSampleIsNobodysPass();
    void aFailedPublicationChangesNothing();
    void aFailureIsToldOnce_data();
    void aFailureIsToldOnce();
    void theFormerVersionIsOneClickAway();
    void theOfferStandsForItsTemplate();
    void anotherTemplateIsNotTakenBack();
    void anotherTemplateEndsTheQuestion();
    void whatCannotBePublishedIsSaid();
    void aServiceThatIsGoneChangesNothing(); // the last: it stays gone

private:
    [[nodiscard]] TemplateDesk &desk() { return *m_desk.designer().desk(); }
    [[nodiscard]] PublishReview &review() { return *m_desk.designer().review(); }
    void publish();
    void askToPublish();
    void issue(const QString &email, const QMap<QString, QString> &fields = {});
    [[nodiscard]] QStringList told(ChangeListModel::Role role);
    /// Publishes, and gives what is offered then.
    void publishForOffer(Notice &notice);
    void rename(const QString &name) { m_desk.designer().editor()->setName(name); }

    test::DesignerDesk m_desk;
};

void tst_PublishReview::init()
{
    m_desk.open(m_desk.filePath(u"drafts"_s));
    auto value = test::smallTemplate();
    value.brand.logoUrl = u"https://acme.example/logo.png"_s; // Google wants one
    desk().openNew(value);
}

void tst_PublishReview::publish()
{
    QSignalSpy published(&desk(), &TemplateDesk::published);
    desk().publish();
    QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, patience);
}

void tst_PublishReview::askToPublish()
{
    QSignalSpy ready(&review(), &PublishReview::ready);
    desk().prepareToPublish();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
}

void tst_PublishReview::issue(const QString &email, const QMap<QString, QString> &fields)
{
    bool isIssued = false;
    m_desk.client()
        .issuePass({TemplateId(desk().templateId()), {{email, u"Ada"_s}, fields}})
        .then(this, [&](const Result<Pass> &pass) { isIssued = pass.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isIssued, patience);
}

QStringList tst_PublishReview::told(ChangeListModel::Role role)
{
    QStringList texts;
    for (int row = 0; row < review().changes()->count(); ++row)
        texts.append(review().changes()->index(row).data(role).toString());
    return texts;
}

void tst_PublishReview::aNewTemplateReachesNobody()
{
    askToPublish();
    QCOMPARE(review().heading(), u"Publish “Loyalty”"_s);
    QCOMPARE(review().verb(), u"Publish template"_s);
    QVERIFY(review().words().contains(u"No pass uses it yet"_s));
    QCOMPARE(review().changes()->count(), 0);
}

void tst_PublishReview::whatChangesIsListed()
{
    publish();
    m_desk.designer().editor()->setName(u"Gold club"_s);
    m_desk.designer().brand()->setBackground(QColor(0x2A, 0x3A, 0x5E));
    askToPublish();
    QCOMPARE(told(ChangeListModel::MemberRole), QStringList({u"Name"_s, u"Background colour"_s}));
    QCOMPARE(told(ChangeListModel::BeforeRole), QStringList({u"Loyalty"_s, u"#1F7A5A"_s}));
    QCOMPARE(told(ChangeListModel::AfterRole), QStringList({u"Gold club"_s, u"#2A3A5E"_s}));
    QVERIFY(review().words().contains(u"No pass was issued from it yet"_s));

    m_desk.designer().editor()->undo();
    askToPublish();
    QCOMPARE(told(ChangeListModel::MemberRole), QStringList(u"Name"_s));
}

void tst_PublishReview::whatAWalletRefusesStopsIt_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("sample"); // of the field
    QTest::newRow("with the default values") << QString(200, u'x') << u"Gold"_s;
    QTest::newRow("with a sample") << u"{fields.tier}"_s << QString(200, u'x');
}

void tst_PublishReview::whatAWalletRefusesStopsIt()
{
    QFETCH(const QString, content);
    QFETCH(const QString, sample);
    auto *editor = m_desk.designer().editor();
    editor->edit(u"Code"_s, {}, [&](PassTemplate &value) {
        value.barcode = Barcode{BarcodeFormat::Code128, content};
        value.studio.samples = {{{u"ada@example.com"_s, u"Ada"_s}, {{u"tier"_s, sample}}}};
    });
    QVERIFY(desk().canPublish()); // the service would take it
    askToPublish();
    QVERIFY(review().isStopped());
    QVERIFY2(review().words().contains(u"stop this"_s), qPrintable(review().words()));
    const auto gravest = review().problems()->index(0);
    QCOMPARE(gravest.data(ProblemModel::RuleRole).toString(), u"B01"_s);
    QCOMPARE(gravest.data(ProblemModel::TargetRole).toString(), u"barcode"_s);

    QVERIFY(review().loss().isEmpty()); // neither takes it
    review().publish();
    QVERIFY(desk().isNew());
    QVERIFY(!desk().isBusy());

    editor->undo();
    askToPublish();
    QVERIFY(!review().isStopped());
    QSignalSpy published(&desk(), &TemplateDesk::published);
    review().publish();
    QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, patience);
}

void tst_PublishReview::whatOneWalletRefusesIsTakenOrNot()
{
    m_desk.designer().editor()->edit(u"Logo"_s, {}, [](PassTemplate &value) { value.brand.logoUrl.clear(); });
    askToPublish();
    QVERIFY(review().isStopped());
    QVERIFY2(review().loss().contains(u"Google Wallet"_s), qPrintable(review().loss()));
    review().publish();
    QVERIFY(!desk().isBusy());
    review().setTakesLoss(true);
    QVERIFY(!review().isStopped());

    askToPublish(); // each time anew
    QVERIFY(review().isStopped());
    review().setTakesLoss(true);
    QSignalSpy published(&desk(), &TemplateDesk::published);
    review().publish();
    QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, patience);
}

void tst_PublishReview::adviceStopsNothing()
{
    m_desk.designer().editor()->edit(u"Colours"_s, {}, [](PassTemplate &value) {
        value.brand.foreground = value.brand.background; // cannot be read
    });
    askToPublish();
    QVERIFY(review().problems()->count() > 0);
    QCOMPARE(review().problems()->errorCount(), 0);
    QVERIFY(!review().isStopped());
}

void tst_PublishReview::passesAreCounted()
{
    publish();
    issue(u"ada@example.com"_s);
    issue(u"bob@example.com"_s);
    m_desk.designer().editor()->setName(u"Gold club"_s);
    askToPublish();
    QCOMPARE(desk().reached(), 2);
    QVERIFY2(review().words().contains(u"0 in wallets, 2 not installed yet"_s), qPrintable(review().words()));
    QVERIFY(review().verb().contains(u"2"_s));
}

void tst_PublishReview::realPassesAreShownBeforeAndAfter()
{
    publish();
    issue(u"ada@example.com"_s, {{u"tier"_s, u"Ambassador"_s}});
    issue(u"bob@example.com"_s, {{u"tier"_s, u"Blue"_s}});
    m_desk.designer().brand()->setBackground(QColor(0x2A, 0x3A, 0x5E));
    askToPublish();
    auto *cards = review().cards();
    QVERIFY(cards->isShown());
    QTRY_VERIFY_WITH_TIMEOUT(!cards->isLoading(), patience);
    QVERIFY2(cards->problem().isEmpty(), qPrintable(cards->problem()));
    QVERIFY(cards->before()->apple()->spoken().contains(u"Ambassador"_s));
    QCOMPARE(cards->before()->apple()->scene().background, (Colour{0x1F, 0x7A, 0x5A}));
    QCOMPARE(cards->after()->apple()->scene().background, (Colour{0x2A, 0x3A, 0x5E}));
    QVERIFY(!cards->after()->google()->isEmpty());
    cards->setPick(int(difference::Pick::Newest));
    QVERIFY(cards->after()->apple()->spoken().contains(u"Blue"_s));
    review().end();
    QVERIFY(!cards->isShown());
    QVERIFY(cards->before()->isEmpty());
}

void tst_PublishReview::theSampleIsNobodysPass_data()
{
    QTest::addColumn<bool>("hasSample");
    QTest::addColumn<QString>("words");
    QTest::newRow("the first sample") << true << u"Made up"_s;
    QTest::newRow("the defaults") << false << u"Gold"_s;
}

void tst_PublishReview::theSampleIsNobodysPass()
{
    QFETCH(const bool, hasSample);
    QFETCH(const QString, words);
    if (hasSample)
        m_desk.designer().editor()->edit(u"Sample"_s, {}, [](PassTemplate &value) {
            value.studio.samples = {
                {.holder = {.email = u"jane@example.com"_s}, .fields = {{u"tier"_s, u"Made up"_s}}}};
        });
    publish();
    rename(u"Second"_s);
    auto *preview = m_desk.designer().preview();
    Pass pass;
    pass.record = {.holder = {.email = u"ada@example.com"_s, .name = u"Ada"_s},
                   .fields = {{u"tier"_s, u"Of a pass"_s}}};
    preview->showPass(pass);
    preview->tryOut(Record{.holder = {.email = u"bob@example.com"_s}, .fields = {{u"tier"_s, u"Tried"_s}}});
    QCOMPARE(preview->issued().record.fields.value(u"tier"_s), u"Tried"_s);
    askToPublish();
    const auto spoken = review().cards()->after()->apple()->spoken();
    QVERIFY2(spoken.contains(words), qPrintable(spoken));
}

void tst_PublishReview::aFailedPublicationChangesNothing()
{
    publish();
    rename(u"Mine"_s);
    askToPublish();
    bool isDone = false; // somebody else is faster
    m_desk.client()
        .patchTemplate(TemplateId(desk().templateId()), {{u"name"_s, u"Theirs"_s}})
        .then(this, [&](const Result<api::TemplateResource> &answer) { isDone = answer.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, patience);
    const auto before = desk().draft();
    QSignalSpy failed(&desk(), &TemplateDesk::publishFailed);
    QSignalSpy published(&desk(), &TemplateDesk::published);
    review().publish();
    QVERIFY(desk().isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QCOMPARE(published.size(), 0);
    QVERIFY2(review().problem().contains(u"Somebody else"_s), qPrintable(review().problem()));
    QVERIFY(!desk().isBusy());
    QVERIFY(desk().canPublish()); // and it can be tried again
    QVERIFY(!desk().canGoBack());
    QCOMPARE(desk().draft().value, before.value);
    QCOMPARE(desk().draft().base, before.base);
    QCOMPARE(desk().draft().baseEtag, before.baseEtag);
    QCOMPARE(m_desk.designer().editor()->name(), u"Mine"_s);

    QString name;
    m_desk.client()
        .template_(TemplateId(desk().templateId()))
        .then(this, [&](const Result<api::TemplateResource> &answer) {
            name = answer ? answer->value.name : u"?"_s;
        });
    QTRY_COMPARE_WITH_TIMEOUT(name, u"Theirs"_s, patience);

    QSignalSpy ready(&review(), &PublishReview::ready); // another time it is told before it is asked
    QSignalSpy posted(&m_desk.notices(), &Notices::posted);
    desk().prepareToPublish();
    QTRY_COMPARE_WITH_TIMEOUT(posted.size(), 1, patience);
    QVERIFY(posted.first().first().value<Notice>().text.contains(u"Somebody else"_s));
    QCOMPARE(ready.size(), 0);
}

void tst_PublishReview::aFailureIsToldOnce_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("in the dialog") << true;
    QTest::newRow("in a notice, when the dialog was closed meanwhile") << false;
}

void tst_PublishReview::aFailureIsToldOnce()
{
    QFETCH(const bool, isOpen);
    publish();
    rename(u"Mine"_s);
    askToPublish();
    bool isDone = false; // somebody else is faster
    m_desk.client()
        .patchTemplate(TemplateId(desk().templateId()), {{u"name"_s, u"Theirs"_s}})
        .then(this, [&](const Result<api::TemplateResource> &answer) { isDone = answer.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, patience);
    QSignalSpy failed(&desk(), &TemplateDesk::publishFailed);
    QSignalSpy posted(&m_desk.notices(), &Notices::posted);
    review().publish();
    if (!isOpen)
        review().end();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QCOMPARE(review().problem().isEmpty(), !isOpen);
    QCOMPARE(posted.size(), isOpen ? 0 : 1);
}

void tst_PublishReview::publishForOffer(Notice &notice)
{
    QSignalSpy posted(&m_desk.notices(), &Notices::posted);
    publish();
    QCOMPARE(posted.size(), 1);
    notice = posted.first().first().value<Notice>();
}

void tst_PublishReview::theFormerVersionIsOneClickAway()
{
    Notice notice;
    publishForOffer(notice);
    QVERIFY(notice.verb.isEmpty()); // nothing was there before
    QVERIFY(!desk().canGoBack());
    const auto first = m_desk.designer().editor()->value();

    rename(u"Second"_s);
    m_desk.designer().brand()->setBackground(QColor(0x2A, 0x3A, 0x5E));
    const auto second = m_desk.designer().editor()->value();
    publishForOffer(notice);
    QCOMPARE(notice.verb, u"Back to the previous version"_s);
    QVERIFY(desk().canGoBack());
    m_desk.notices().take(notice.offer);
    QCOMPARE(m_desk.designer().editor()->value(), first);
    QVERIFY(desk().canPublish());
    QVERIFY(!desk().canGoBack());
    m_desk.designer().editor()->undo(); // one step
    QCOMPARE(m_desk.designer().editor()->value(), second);
    QVERIFY(!desk().isDirty());

    desk().goBack();
    publishForOffer(notice);
    QVERIFY(desk().canGoBack()); // to the second one
    desk().goBack();
    QCOMPARE(m_desk.designer().editor()->value(), second);
}

void tst_PublishReview::theOfferStandsForItsTemplate()
{
    Notice first;
    Notice second;
    const auto former = m_desk.designer().editor()->value();
    publish();
    rename(u"Second"_s);
    publishForOffer(first);
    rename(u"Third"_s);
    publishForOffer(second); // the first toast is still there
    const auto id = TemplateId(desk().templateId());
    desk().openNew(test::guideTemplate());
    bool isOpen = false; // left and opened again
    m_desk.client().template_(id).then(this, [&](const Result<api::TemplateResource> &answer) {
        isOpen = answer.has_value();
        if (answer)
            desk().open(*answer);
    });
    QTRY_VERIFY_WITH_TIMEOUT(isOpen, patience);

    QSignalSpy wanted(&desk(), &TemplateDesk::showWanted);
    QSignalSpy posted(&m_desk.notices(), &Notices::posted);
    m_desk.notices().take(first.offer);
    QCOMPARE(m_desk.designer().editor()->value(), former);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(posted.size(), 1);
    QVERIFY(posted.first().first().value<Notice>().text.contains(u"On the desk again"_s));
    m_desk.notices().take(second.offer);
    QCOMPARE(m_desk.designer().editor()->name(), u"Second"_s);
    QCOMPARE(posted.size(), 2);
}

void tst_PublishReview::anotherTemplateIsNotTakenBack()
{
    Notice notice;
    publishForOffer(notice);
    rename(u"Second"_s);
    publishForOffer(notice);
    desk().openNew(test::guideTemplate());
    QVERIFY(!desk().canGoBack());
    QSignalSpy posted(&m_desk.notices(), &Notices::posted);
    m_desk.notices().take(notice.offer);
    QCOMPARE(m_desk.designer().editor()->value(), test::guideTemplate());
    QCOMPARE(posted.size(), 1);
    QVERIFY(posted.first().first().value<Notice>().text.contains(u"Second"_s));
}

void tst_PublishReview::anotherTemplateEndsTheQuestion()
{
    publish();
    rename(u"Second"_s);
    askToPublish();
    QVERIFY(review().cards()->isShown());
    QSignalSpy dropped(&review(), &PublishReview::dropped);
    rename(u"Third"_s); // still the same
    QCOMPARE(dropped.size(), 0);
    desk().openNew(test::guideTemplate());
    QCOMPARE(dropped.size(), 1);
    QVERIFY(!review().cards()->isShown());
}

void tst_PublishReview::whatCannotBePublishedIsSaid()
{
    askToPublish();
    rename(QString());
    QVERIFY(!desk().canPublish());
    QSignalSpy failed(&desk(), &TemplateDesk::publishFailed);
    review().publish();
    QVERIFY(!desk().isBusy());
    QCOMPARE(review().problem(), desk().publishProblem());
    QCOMPARE(failed.size(), 0);
}

void tst_PublishReview::aServiceThatIsGoneChangesNothing()
{
    publish();
    rename(u"Mine"_s);
    askToPublish();
    review().end();
    const auto before = desk().draft();
    m_desk.server().stop();
    QSignalSpy failed(&desk(), &TemplateDesk::publishFailed);
    review().publish();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 2 * patience);
    QVERIFY(!review().problem().isEmpty());
    QCOMPARE(desk().draft().value, before.value);
    QCOMPARE(desk().draft().base, before.base);
    QCOMPARE(desk().draft().baseEtag, before.baseEtag);
    QVERIFY(desk().canPublish());
}

QTEST_MAIN(tst_PublishReview)
#include "tst_publishreview.moc"
