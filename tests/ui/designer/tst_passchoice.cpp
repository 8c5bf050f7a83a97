// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/designerdesk.h"
#include "support/faultserver.h"
#include "support/markingtranslator.h"
#include "support/sampletemplates.h"

#include <QtCore/qlocale.h>
#include <QtCore/qscopeguard.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patience = 20'000;

/// A hundred passes, h0@example.com to h99@example.com, and whether there are more.
test::FaultServer::Answer hundredPasses(bool hasMore)
{
    QByteArrayList passes;
    for (int i = 0; i < 100; ++i)
        passes.append(QByteArrayLiteral(R"({"id":"pass_%1","template_id":"tpl_1","status":"issued",)"
                                        R"("holder":{"email":"h%1@example.com","name":"Holder %1"},)"
                                        R"("created_at":"2026-03-01T08:00:00Z","fields":{}})")
                          .replace("%1", QByteArray::number(i)));
    return test::FaultServer::reply(200, R"({"object":"list","data":[)" + passes.join(',') +
                                             R"(],"has_more":)" + (hasMore ? "true" : "false") +
                                             R"(,"next_cursor":"more"})");
}

} // namespace

/// An issued pass is looked for at the service, and the designer's cards show its values.
class tst_PassChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theNewestAreThereAtOnce();
    void isFound_data();
    void isFound();
    void passesOfOtherTemplatesAreNot();
    void theCardsShowItsValues();
    void itsCodeIsItsOwn();
    void typingADefaultShowsTheDefaults();
    void samplesComeBeforeIt();
    void anotherTemplateForgetsIt();
    void aDraftHasNoPasses();
    void whoLooksAgainIsAnsweredOnce();
    void aServiceThatIsGoneSaysSo();
    void whatWasFoundIsOneSentence_data();
    void whatWasFoundIsOneSentence();

private:
    [[nodiscard]] PassChoice &passes() { return *m_desk.designer().passChoice(); }
    [[nodiscard]] TemplatePreview &preview() { return *m_desk.designer().preview(); }
    [[nodiscard]] TemplateEditor &editor() { return *m_desk.designer().editor(); }
    [[nodiscard]] TemplateId create(const PassTemplate &value);
    [[nodiscard]] Pass issue(const TemplateId &id, const Record &record);
    [[nodiscard]] bool search(const QString &query)
    {
        passes().search(query);
        return QTest::qWaitFor([&] { return !passes().isSearching(); }, patience);
    }
    [[nodiscard]] bool open(const TemplateId &id);
    /// In the order of the alphabet: several are made within a second.
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        for (int i = 0; i < passes().count(); ++i)
            names.append(passes().index(i).data(PassChoice::NameRole).toString());
        names.sort();
        return names;
    }

    test::DesignerDesk m_desk;
    TemplateId m_id;
    TemplateId m_other;
    Pass m_jane;
};

TemplateId tst_PassChoice::create(const PassTemplate &value)
{
    std::optional<TemplateId> id;
    m_desk.client().createTemplate(value).then(
        this, [&](const Result<api::TemplateResource> &made) { id = made ? made->id : TemplateId(); });
    return QTest::qWaitFor([&] { return id.has_value(); }, patience) ? *id : TemplateId();
}

Pass tst_PassChoice::issue(const TemplateId &id, const Record &record)
{
    std::optional<Pass> issued;
    m_desk.client().issuePass({id, record}).then(this, [&](const Result<Pass> &pass) {
        issued = pass.value_or(Pass());
    });
    return QTest::qWaitFor([&] { return issued.has_value(); }, patience) ? *issued : Pass();
}

void tst_PassChoice::initTestCase()
{
    m_desk.open(m_desk.filePath(u"drafts"_s));
    auto value = test::guideTemplate();
    value.studio.samples = {{{u"sample@example.com"_s, u"Sam Sample"_s}, {{u"tier"_s, u"Silver"_s}}}};
    m_id = create(value);
    QVERIFY(m_id.isValid());
    m_other = create(test::smallTemplate());
    QVERIFY(m_other.isValid());
    m_jane = issue(m_id, {{u"jane@example.com"_s, u"Jane Doe"_s}, {{u"tier"_s, u"Diamond"_s}}});
    QVERIFY(m_jane.id.isValid());
    QVERIFY(issue(m_id, {{u"ada@example.com"_s, u"Ada Lovelace"_s}, {}}).id.isValid());
    QVERIFY(issue(m_id, {{u"nameless@example.com"_s, {}}, {}}).id.isValid());
    QVERIFY(issue(m_other, {{u"jane.other@example.com"_s, u"Jane Other"_s}, {}}).id.isValid());
}

bool tst_PassChoice::open(const TemplateId &id)
{
    auto *library = m_desk.designer().library();
    QSignalSpy loaded(library, &TemplateLibrary::loaded);
    library->refresh();
    if (!QTest::qWaitFor([&] { return !loaded.isEmpty(); }, patience))
        return false;
    QSignalSpy opened(library, &TemplateLibrary::opened);
    library->open(id.toString());
    return QTest::qWaitFor([&] { return !opened.isEmpty(); }, patience);
}

void tst_PassChoice::init()
{
    QVERIFY(open(m_id));
    QCOMPARE(m_desk.designer().desk()->templateId(), m_id.toString());
    QVERIFY(passes().canSearch());
}

/// Nothing of what a test changed stays a draft.
void tst_PassChoice::cleanup()
{
    while (editor().canUndo())
        editor().undo();
}

void tst_PassChoice::theNewestAreThereAtOnce()
{
    QAbstractItemModelTester tester(&passes());
    QVERIFY(search({}));
    QCOMPARE(names(), (QStringList{u"Ada Lovelace"_s, u"Jane Doe"_s, u"nameless@example.com"_s}));
    QVERIFY(search(u"Jane"_s));
    QVERIFY(passes().index(0).data(PassChoice::AboutRole).toString().startsWith(u"jane@example.com · "_s));
    QCOMPARE(passes().problem(), QString());
    passes().close();
    QCOMPARE(passes().count(), 0);
}

void tst_PassChoice::isFound_data()
{
    QTest::addColumn<QString>("query"); // %1 is the pass's id
    QTest::newRow("by a part of the name") << u"jane"_s;
    QTest::newRow("by the address") << u"jane@example.com"_s;
    QTest::newRow("by a part of the address") << u"JANE@"_s;
    QTest::newRow("by its id") << u"%1"_s;
    QTest::newRow("with spaces around") << u" Jane Doe "_s;
}

void tst_PassChoice::isFound()
{
    QFETCH(const QString, query);
    QVERIFY(search(QString(query).replace(u"%1"_s, m_jane.id.toString())));
    QCOMPARE(names(), QStringList{u"Jane Doe"_s});
}

void tst_PassChoice::passesOfOtherTemplatesAreNot()
{
    QVERIFY(search(u"Jane Other"_s));
    QCOMPARE(passes().count(), 0);
    QVERIFY2(passes().note().contains(u"No pass"_s), qPrintable(passes().note()));
    QVERIFY(search(u"pass_01HZX0000000000000000000ZZ"_s)); // one that nobody has
    QCOMPARE(passes().count(), 0);
    QCOMPARE(passes().problem(), QString());
}

void tst_PassChoice::theCardsShowItsValues()
{
    QVERIFY(!preview().apple()->spoken().contains(u"Diamond"_s));
    QVERIFY(search(u"Jane Doe"_s));
    QSignalSpy seen(&preview(), &TemplatePreview::viewChanged);
    passes().choose(0);
    QCOMPARE(seen.size(), 1);
    QVERIFY(preview().apple()->spoken().contains(u"Diamond"_s));
    QVERIFY(preview().google()->spoken().contains(u"Diamond"_s));
    QCOMPARE(preview().sampleNames().last(), u"Pass of Jane Doe"_s);
    QCOMPARE(preview().sample(), preview().sampleNames().size() - 1);
    // What it says is not the template's: nothing of it is typed on the card.
    QVERIFY(!preview().isWrittenHere(scene::Surface::Front));
    preview().setSample(1);
    QVERIFY(preview().apple()->spoken().contains(u"Silver"_s));
    QVERIFY(preview().isWrittenHere(scene::Surface::Front));
    preview().setSample(2);
    QVERIFY(preview().apple()->spoken().contains(u"Diamond"_s));
    QVERIFY(!editor().canUndo());
}

void tst_PassChoice::itsCodeIsItsOwn()
{
    QVERIFY(search(u"Jane Doe"_s));
    passes().choose(0);
    QCOMPARE(preview().issued().id, m_jane.id);
    QCOMPARE(preview().issued().templateId, m_id);
    passes().choose(1); // there is no such row
    QCOMPARE(preview().issued().id, m_jane.id);
}

void tst_PassChoice::typingADefaultShowsTheDefaults()
{
    QVERIFY(search(u"Jane Doe"_s));
    passes().choose(0);
    editor().edit(u"Type"_s, {}, [](PassTemplate &value) { value.fields[1].value = u"7"_s; });
    QVERIFY(preview().apple()->spoken().contains(u"Diamond"_s)); // the pass says nothing about points
    editor().edit(u"Type"_s, {}, [](PassTemplate &value) { value.fields[0].value = u"Bronze"_s; });
    QCOMPARE(preview().sample(), 0);
    QVERIFY(preview().apple()->spoken().contains(u"Bronze"_s));
}

void tst_PassChoice::samplesComeBeforeIt()
{
    QVERIFY(search(u"Jane Doe"_s));
    passes().choose(0);
    editor().edit(u"Add"_s, {}, [](PassTemplate &value) {
        value.studio.samples.append(Record{{u"b@example.com"_s, u"Bob"_s}, {}});
    });
    QCOMPARE(preview().sampleNames(),
             (QStringList{u"Default values"_s, u"Sam Sample"_s, u"Bob"_s, u"Pass of Jane Doe"_s}));
    QCOMPARE(preview().sample(), 3);
    QVERIFY(preview().apple()->spoken().contains(u"Diamond"_s));
}

void tst_PassChoice::anotherTemplateForgetsIt()
{
    QVERIFY(search(u"Jane Doe"_s));
    passes().choose(0);
    QVERIFY(open(m_other));
    QCOMPARE(preview().sampleNames(), QStringList{u"Default values"_s});
    QVERIFY(!preview().apple()->spoken().contains(u"Diamond"_s));
    QCOMPARE(passes().count(), 0);
}

void tst_PassChoice::aDraftHasNoPasses()
{
    m_desk.designer().library()->create(0);
    QVERIFY(m_desk.designer().desk()->isNew());
    QVERIFY(!passes().canSearch());
    passes().search(u"Jane"_s);
    QVERIFY(!passes().isSearching());
    QCOMPARE(passes().count(), 0);
}

void tst_PassChoice::whoLooksAgainIsAnsweredOnce()
{
    passes().search(u"Ada"_s);
    QVERIFY(search(u"Jane Doe"_s));
    QCOMPARE(names(), QStringList{u"Jane Doe"_s});
    QCOMPARE(passes().query(), u"Jane Doe"_s);
}

void tst_PassChoice::aServiceThatIsGoneSaysSo()
{
    api::Client gone({.name = u"Gone"_s, .baseUrl = QUrl(u"http://127.0.0.1:1"_s)}, Secret("qp_sk_sandbox_x"),
                     {.retry = {.maxAttempts = 1}});
    PassChoice choice(gone, *m_desk.designer().desk(), editor(), preview());
    choice.search(u"Jane"_s);
    QVERIFY(choice.isSearching());
    QTRY_VERIFY_WITH_TIMEOUT(!choice.isSearching(), 60'000);
    QVERIFY(!choice.problem().isEmpty());
    QCOMPARE(choice.count(), 0);
}

void tst_PassChoice::whatWasFoundIsOneSentence_data()
{
    QTest::addColumn<bool>("hasMore");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("note");
    QTest::newRow("none") << false << u"nobody"_s << u"«No pass of this template was found.»"_s;
    QTest::newRow("some") << false << u"h99@"_s << u"«1 pass(es) found.»"_s;
    QTest::newRow("none among the newest")
        << true << u"nobody"_s
        << u"«No pass of this template was found among the newest 1,000: an older one is found by its whole "
           "address or id.»"_s;
    QTest::newRow("some among the newest")
        << true << u"h99@"_s
        << u"«10 pass(es) found among the newest 1,000: an older one is found by its whole address or id.»"_s;
    QTest::newRow("as many as are shown")
        << true << u"Holder"_s
        << u"«50 pass(es) found. There may be more: say the name, the address or the id more exactly.»"_s;
}

void tst_PassChoice::whatWasFoundIsOneSentence()
{
    QFETCH(const bool, hasMore);
    QFETCH(const QString, query);
    const QLocale former;
    const auto restore = qScopeGuard([&] { QLocale::setDefault(former); });
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    test::FaultServer server;
    server.script({hundredPasses(hasMore)});
    api::Client client({.name = u"Sandbox"_s, .baseUrl = server.url()}, Secret("qp_test"));
    PassChoice choice(client, *m_desk.designer().desk(), editor(), preview());
    choice.search(query);
    QVERIFY(choice.isSearching());
    QTRY_VERIFY_WITH_TIMEOUT(!choice.isSearching(), patience);
    QCOMPARE(choice.problem(), QString());
    const test::MarkingTranslator translator;
    QTEST(choice.note(), "note");
}

QTEST_MAIN(tst_PassChoice)
#include "tst_passchoice.moc"
