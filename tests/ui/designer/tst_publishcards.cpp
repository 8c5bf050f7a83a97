// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/publishcards.h"
#include "support/drawingtools.h"
#include "support/faultserver.h"
#include "support/markingtranslator.h"
#include "support/sampletemplates.h"

#include <QtGui/qguiapplication.h>
#include <QtTest/qtest.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace qairopay;
using difference::Pick;
using test::FaultServer;

namespace {

constexpr int patience = 10'000;

/// A page of passes with these values of "tier", newest first, and whether there are more.
FaultServer::Answer pageOf(const QStringList &tiers, bool hasMore = false)
{
    QByteArrayList passes;
    for (qsizetype i = 0; i < tiers.size(); ++i)
        passes.append(QByteArrayLiteral(R"({"id":"pass_%1","template_id":"tpl_1","status":"issued",)"
                                        R"("holder":{"email":"h%1@example.com","name":"Holder %1"},)"
                                        R"("created_at":"2026-03-0%2T08:00:00Z","fields":{"tier":"%3"}})")
                          .replace("%1", QByteArray::number(i))
                          .replace("%2", QByteArray::number(9 - i))
                          .replace("%3", tiers.at(i).toUtf8()));
    return FaultServer::reply(200, R"({"object":"list","data":[)" + passes.join(',') + R"(],"has_more":)" +
                                       (hasMore ? "true" : "false") + R"(,"next_cursor":"more"})");
}

} // namespace

/// Passes before and after a publication, from services that answer as told.
class tst_PublishCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSampleStandsInUntilPassesAreThere();
    void passesArePicked_data();
    void passesArePicked();
    void onlySoManyAreRead();
    void withoutPassesNothingIsAsked();
    void noPassInForceIsSaid();
    void aFailureIsSaidAndTriedAgain();
    void whoStopsIsToldNothingMore();

private:
    void start(std::optional<qint64> passes);
    [[nodiscard]] bool isDone() const { return !m_cards->isLoading(); }
    /// Apple's card, as it is read aloud: labels stand there in capitals.
    [[nodiscard]] static bool says(CardPair *cards, const QString &text)
    {
        return cards->apple()->spoken().contains(text, Qt::CaseInsensitive);
    }

    test::DrawingTools m_tools;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<PublishCards> m_cards;
};

void tst_PublishCards::init()
{
    m_cards.reset();
    m_server = std::make_unique<FaultServer>();
    m_client = std::make_unique<api::Client>(
        api::Profile{.name = u"Sandbox"_s, .baseUrl = m_server->url(), .tenantName = u"Acme"_s},
        Secret("qp_test"));
    m_cards = std::make_unique<PublishCards>(*m_client, m_tools.drawing(), 7);
}

void tst_PublishCards::start(std::optional<qint64> passes)
{
    auto after = test::smallTemplate();
    after.fields[0].label = u"Rank"_s;
    m_cards->start({.before = test::smallTemplate(),
                    .after = after,
                    .templateId = TemplateId(u"tpl_1"_s),
                    .passes = passes,
                    .sample = {.id = PassId(u"pass_sample"_s),
                               .templateId = TemplateId(u"tpl_1"_s),
                               .record = {.holder = {}, .fields = {{u"tier"_s, u"Sample"_s}}}}});
}

void tst_PublishCards::theSampleStandsInUntilPassesAreThere()
{
    m_server->script({pageOf({u"Gold"_s})});
    m_server->hold();
    start(1);
    QVERIFY(m_cards->isShown());
    QVERIFY(m_cards->isLoading());
    QVERIFY(m_cards->subject().contains(u"sample record"_s));
    QVERIFY(m_cards->progressText().contains(u"0 of 1"_s));
    QVERIFY(says(m_cards->before(), u"Sample"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->waiting(), 1, patience);
    m_server->release();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    QVERIFY(m_cards->progressText().isEmpty());
    QVERIFY(says(m_cards->before(), u"Gold"_s));
    QVERIFY(says(m_cards->before(), u"Tier"_s));
    QVERIFY(says(m_cards->after(), u"Gold"_s));
    QVERIFY(says(m_cards->after(), u"Rank"_s));
    QVERIFY(!says(m_cards->before(), u"Rank"_s));
    QVERIFY(!m_cards->before()->google()->isEmpty());
    QVERIFY(!m_cards->after()->google()->isEmpty());
}

void tst_PublishCards::passesArePicked_data()
{
    QTest::addColumn<int>("pick");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("longest") << int(Pick::Longest) << QStringList(u"Ambassador"_s);
    QTest::newRow("newest") << int(Pick::Newest) << QStringList(u"Gold"_s);
    QTest::newRow("any") << int(Pick::Random) << QStringList{u"Gold"_s, u"Ambassador"_s, u"Blue"_s};
}

void tst_PublishCards::passesArePicked()
{
    QFETCH(int, pick);
    QFETCH(QStringList, shown);
    m_server->script({pageOf({u"Gold"_s, u"Ambassador"_s, u"Blue"_s})});
    start(3);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    m_cards->setPick(pick);
    QCOMPARE(m_cards->pick(), pick);
    QVERIFY(m_cards->subject().startsWith(u"Pass of Holder"_s));
    QCOMPARE(std::ranges::count_if(shown, [&](const QString &tier) { return says(m_cards->after(), tier); }),
             1);
    QVERIFY(m_server->received().first().path.contains("template_id=tpl_1"));
}

void tst_PublishCards::onlySoManyAreRead()
{
    m_server->script({pageOf({u"Gold"_s, u"Ambassador"_s}, true)});
    start(std::nullopt);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    QCOMPARE(m_server->received().size(), 10);
    QVERIFY2(m_cards->subject().contains(u"of the 20 newest"_s), qPrintable(m_cards->subject()));
    {
        const test::MarkingTranslator translator;
        const auto sentence = m_cards->subject(); // one, not one in another
        QVERIFY2(sentence.startsWith(u"«Pass of Holder"_s) && sentence.endsWith(u"of the 20 newest»"_s),
                 qPrintable(sentence));
    }
    m_cards->setPick(int(Pick::Newest)); // that it is, whatever comes behind
    QVERIFY(!m_cards->subject().contains(u"newest"_s));
}

void tst_PublishCards::withoutPassesNothingIsAsked()
{
    start(0);
    QVERIFY(isDone());
    QVERIFY(m_cards->subject().contains(u"no pass in force"_s));
    QVERIFY(says(m_cards->after(), u"Sample"_s));
    QVERIFY(m_server->received().isEmpty());
}

void tst_PublishCards::noPassInForceIsSaid()
{
    m_server->script({FaultServer::reply(
        200, R"({"object":"list","data":[{"id":"pass_1","template_id":"tpl_1","status":"revoked"}],)"
             R"("has_more":false})")});
    start(1);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    QVERIFY2(m_cards->problem().isEmpty(), qPrintable(m_cards->problem()));
    QVERIFY(m_cards->subject().contains(u"no pass in force"_s));
    QVERIFY(says(m_cards->before(), u"Sample"_s));
}

void tst_PublishCards::aFailureIsSaidAndTriedAgain()
{
    m_server->script({FaultServer::error(403, "insufficient_scope", "scope_required"), pageOf({u"Gold"_s})});
    start(1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_cards->problem().isEmpty(), patience);
    QVERIFY(isDone());
    QVERIFY(m_cards->subject().contains(u"could not be read"_s));
    QVERIFY(says(m_cards->after(), u"Sample"_s));
    m_cards->retry();
    QVERIFY(m_cards->problem().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    QVERIFY(says(m_cards->after(), u"Gold"_s));
}

void tst_PublishCards::whoStopsIsToldNothingMore()
{
    m_server->script({pageOf({u"Gold"_s}, true)});
    m_server->hold();
    start(500);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->waiting(), 1, patience);
    m_cards->stop();
    QVERIFY(!m_cards->isShown());
    QVERIFY(!m_cards->isLoading());
    QVERIFY(m_cards->after()->isEmpty());
    m_server->release();
    start(0); // another one, which the late answer does not touch
    QTRY_COMPARE_WITH_TIMEOUT(m_client->scheduler().pending(), 0, patience);
    QVERIFY(says(m_cards->after(), u"Sample"_s));
    QCOMPARE(m_server->received().size(), 1);
}

QTEST_MAIN(tst_PublishCards)
#include "tst_publishcards.moc"
