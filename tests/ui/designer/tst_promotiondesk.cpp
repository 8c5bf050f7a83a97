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

private:
    void publish();
    void start(sandbox::KeyScope scope = sandbox::KeyScope::Admin);
    /// Asks what would change.
    [[nodiscard]] bool look();
    [[nodiscard]] bool promote();
    [[nodiscard]] QList<api::TemplateResource> live();
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
    QVERIFY(!m_promotion->changes().isEmpty());
    QCOMPARE(live().size(), before); // looked at only
    QVERIFY(promote());
    QVERIFY(!m_promotion->canPromote());
    QCOMPARE(live().size(), before + 1);
    QVERIFY(m_promotion->words().contains("tpl_"_L1));
}

void tst_PromotionDesk::theSecondTimeSaysWhatChanges()
{
    publish();
    QVERIFY(look() && promote());
    const auto before = live().size();
    m_desk.designer().editor()->setName(u"Another name"_s);
    publish();
    QVERIFY(look());
    QCOMPARE(m_promotion->changes().size(), 1);
    QCOMPARE(m_promotion->changes().first().path, u"name"_s);
    QCOMPARE(m_promotion->changes().first().after, u"Another name"_s);
    QCOMPARE(m_promotion->verb(), u"Update live"_s);
    QVERIFY(promote());
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
    QVERIFY(m_promotion->changes().isEmpty());
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

QTEST_MAIN(tst_PromotionDesk)
#include "tst_promotiondesk.moc"
