// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/promotiondesk.h"
#include "support/designerdesk.h"

#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patience = 20'000;

} // namespace

/// From the sandbox to the local live tenant, against a real sandbox.
class tst_PromotionDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDraftThatNobodyPublishedIsNotPromoted();
    void theFirstTimeCreates();
    void theSecondTimeSaysWhatChanges();
    void theSameAgainIsNothingToDo();
    void anUnpublishedEditStaysBehind();
    void aRefusalIsSaid();
    void whatFailsIsSaidWhereItWasAsked();
    void whoLeftIsToldHowItEnded_data();
    void whoLeftIsToldHowItEnded();
    void anotherTemplateIsNotAskedAbout();
    void nobodyIsAskedAboutATemplateThatWasLeft();

private:
    void publish();
    void start(sandbox::KeyScope scope = sandbox::KeyScope::Admin);
    /// Asks what would change.
    [[nodiscard]] bool look();
    [[nodiscard]] bool promote();
    [[nodiscard]] QList<api::TemplateResource> live();
    /// The template in the sandbox, past the desk.
    void archive();
    /// Each change as it is listed: member, before, after.
    [[nodiscard]] QList<QStringList> told();
    [[nodiscard]] TemplateDesk &desk() { return *m_desk.designer().desk(); }

    test::DesignerDesk m_desk;
    std::unique_ptr<PromotionDesk> m_promotion;
};

void tst_PromotionDesk::init()
{
    m_desk.open(m_desk.filePath(u"drafts"_s));
    m_desk.designer().library()->create(0);
    start();
}

void tst_PromotionDesk::cleanup()
{
    m_promotion.reset();
}

void tst_PromotionDesk::start(sandbox::KeyScope scope)
{
    m_promotion = std::make_unique<PromotionDesk>(
        PromotionDesk::Services{.client = m_desk.client(),
                                .editor = *m_desk.designer().editor(),
                                .desk = desk(),
                                .notices = m_desk.notices(),
                                .liveKey = m_desk.server().key(sandbox::Environment::Live, scope),
                                .liveTenant = u"Acme"_s});
}

void tst_PromotionDesk::publish()
{
    QSignalSpy published(&desk(), &TemplateDesk::published);
    desk().publish();
    QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, patience);
}

bool tst_PromotionDesk::look()
{
    QSignalSpy looked(m_promotion.get(), &PromotionDesk::looked);
    m_promotion->look();
    return QTest::qWaitFor([&] { return looked.size() == 1; }, patience);
}

bool tst_PromotionDesk::promote()
{
    m_promotion->promote(false);
    return QTest::qWaitFor([&] { return m_promotion->isDone(); }, patience);
}

QList<api::TemplateResource> tst_PromotionDesk::live()
{
    api::Client client({.name = u"Live"_s,
                        .baseUrl = m_desk.server().baseUrl(),
                        .environment = api::Environment::Live,
                        .tenantName = u"Acme"_s},
                       m_desk.server().key(sandbox::Environment::Live));
    auto page = client.listTemplates();
    if (!QTest::qWaitFor([&] { return page.isFinished(); }, patience) || !page.result())
        return {};
    return page.result()->items;
}

void tst_PromotionDesk::archive()
{
    auto archived = m_desk.client().archiveTemplate(TemplateId(desk().templateId()));
    QTRY_VERIFY_WITH_TIMEOUT(archived.isFinished(), patience);
    QVERIFY(archived.result().has_value());
}

QList<QStringList> tst_PromotionDesk::told()
{
    QList<QStringList> lines;
    const auto *changes = m_promotion->changes();
    for (int row = 0; row < changes->count(); ++row) {
        const auto index = changes->index(row);
        lines.append({index.data(ChangeListModel::MemberRole).toString(),
                      index.data(ChangeListModel::BeforeRole).toString(),
                      index.data(ChangeListModel::AfterRole).toString()});
    }
    return lines;
}

void tst_PromotionDesk::aDraftThatNobodyPublishedIsNotPromoted()
{
    QVERIFY(m_promotion->obstacle().startsWith("Publish the template first"_L1));
    m_promotion->look();
    QVERIFY(!m_promotion->isBusy());
    publish();
    QVERIFY(m_promotion->obstacle().isEmpty());
}

void tst_PromotionDesk::theFirstTimeCreates()
{
    publish();
    const auto before = live().size();
    QVERIFY(look());
    QVERIFY(m_promotion->canPromote() && !m_promotion->isDone());
    QVERIFY(m_promotion->words().startsWith("Live gets a new template"_L1));
    QCOMPARE(m_promotion->verb(), u"Create in live"_s);
    QCOMPARE(m_promotion->changes()->count(), 0); // of a new one there is nothing before
    QCOMPARE(live().size(), before);              // looked at only
    QVERIFY(promote());
    QCOMPARE(m_promotion->changes()->count(), 0);
    QVERIFY2(!m_promotion->words().contains("with 0 members"_L1), qPrintable(m_promotion->words()));
    QVERIFY(!m_promotion->canPromote());
    QCOMPARE(live().size(), before + 1);
    QVERIFY(m_promotion->words().contains("tpl_"_L1));
}

void tst_PromotionDesk::theSecondTimeSaysWhatChanges()
{
    publish();
    QVERIFY(look() && promote());
    const auto before = live().size();
    const auto former = m_desk.designer().editor()->name();
    m_desk.designer().editor()->setName(u"Another name"_s);
    publish();
    QVERIFY(look());
    const QList<QStringList> expected{{u"Name"_s, former, u"Another name"_s}};
    QCOMPARE(told(), expected);
    QVERIFY(m_promotion->words().startsWith("1 members of the live template change"_L1));
    QCOMPARE(m_promotion->verb(), u"Update live"_s);
    QVERIFY(promote());
    QCOMPARE(told(), expected);
    QVERIFY(m_promotion->words().startsWith("1 members came over"_L1));
    const auto after = live();
    QCOMPARE(after.size(), before);
    const auto isNamed = [](const api::TemplateResource &each) {
        return each.value.name == "Another name"_L1;
    };
    QCOMPARE(std::ranges::count_if(after, isNamed), 1);
}

void tst_PromotionDesk::theSameAgainIsNothingToDo()
{
    publish();
    QVERIFY(look() && promote());
    QVERIFY(look());
    QVERIFY(!m_promotion->canPromote());
    QCOMPARE(m_promotion->changes()->count(), 0);
    QVERIFY(m_promotion->words().startsWith("Live has this template already"_L1));
}

void tst_PromotionDesk::anUnpublishedEditStaysBehind()
{
    publish();
    const auto name = m_desk.designer().editor()->name();
    m_desk.designer().editor()->setName(u"Not published"_s);
    QVERIFY(look());
    QVERIFY(m_promotion->words().contains("the published version is promoted"_L1));
    QVERIFY(promote());
    const auto there = live();
    QVERIFY(std::ranges::contains(there, name, [](const auto &each) { return each.value.name; }));
    QVERIFY(
        !std::ranges::contains(there, u"Not published"_s, [](const auto &each) { return each.value.name; }));
}

void tst_PromotionDesk::aRefusalIsSaid()
{
    publish();
    start(sandbox::KeyScope::Read);
    QSignalSpy posted(&m_desk.notices(), &Notices::posted);
    QSignalSpy looked(m_promotion.get(), &PromotionDesk::looked);
    m_promotion->look();
    QTRY_COMPARE_WITH_TIMEOUT(posted.size(), 1, patience);
    const auto notice = posted.first().first().value<Notice>();
    QVERIFY(notice.failed);
    QVERIFY2(notice.text.contains("scope admin"_L1), qPrintable(notice.text));
    QVERIFY(!m_promotion->isBusy() && looked.isEmpty());
}

void tst_PromotionDesk::whatFailsIsSaidWhereItWasAsked()
{
    publish();
    QVERIFY(look());
    QSignalSpy posted(&m_desk.notices(), &Notices::posted);
    archive();
    m_promotion->promote(false);
    QTRY_VERIFY_WITH_TIMEOUT(!m_promotion->isBusy(), patience);
    QVERIFY2(m_promotion->problem().contains("archived"_L1), qPrintable(m_promotion->problem()));
    QVERIFY(posted.isEmpty());
    QVERIFY(!m_promotion->isDone());
    QVERIFY(m_promotion->canPromote()); // again
}

void tst_PromotionDesk::whoLeftIsToldHowItEnded_data()
{
    QTest::addColumn<bool>("isArchived");
    QTest::addColumn<QString>("says");
    QTest::newRow("it came over") << false << u"is live"_s;
    QTest::newRow("it failed") << true << u"archived"_s;
}

void tst_PromotionDesk::whoLeftIsToldHowItEnded()
{
    QFETCH(const bool, isArchived);
    QFETCH(const QString, says);
    publish();
    QVERIFY(look());
    if (isArchived)
        archive();
    QSignalSpy posted(&m_desk.notices(), &Notices::posted);
    m_promotion->promote(false);
    m_promotion->end();
    QVERIFY(m_promotion->isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(posted.size(), 1, patience);
    const auto notice = posted.first().first().value<Notice>();
    QCOMPARE(notice.failed, isArchived);
    QVERIFY2(notice.text.contains(says), qPrintable(notice.text));
    QVERIFY(m_promotion->problem().isEmpty());
}

void tst_PromotionDesk::anotherTemplateIsNotAskedAbout()
{
    publish();
    QVERIFY(look());
    QSignalSpy dropped(m_promotion.get(), &PromotionDesk::dropped);
    m_desk.designer().editor()->setName(u"Edited"_s);
    QVERIFY(dropped.isEmpty());
    m_desk.designer().library()->create(1);
    QCOMPARE(dropped.size(), 1);
    m_desk.designer().library()->create(2);
    QCOMPARE(dropped.size(), 1);
}

void tst_PromotionDesk::nobodyIsAskedAboutATemplateThatWasLeft()
{
    publish();
    QSignalSpy looked(m_promotion.get(), &PromotionDesk::looked);
    m_promotion->look();
    QVERIFY(m_promotion->isBusy());
    m_desk.designer().library()->create(1);
    QVERIFY(!m_promotion->isBusy());
    publish(); // behind what look() asked: its answers are here by then
    QVERIFY(look());
    QCOMPARE(looked.size(), 1); // of the second alone
    QVERIFY2(m_promotion->heading().contains(m_desk.designer().editor()->name()),
             qPrintable(m_promotion->heading()));
}

QTEST_MAIN(tst_PromotionDesk)
#include "tst_promotiondesk.moc"
