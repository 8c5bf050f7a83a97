// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/foreigndesk.h"
#include "support/sampletemplates.h"

#include <QtGui/qguiapplication.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using test::FaultServer;
using test::ForeignDesk;

namespace {

constexpr int patience = 30'000;
const auto id = u"tpl_first"_s;

PassTemplate named(const QString &name)
{
    auto value = test::guideTemplate();
    value.name = name;
    value.studio.notes = u"Only here"_s;
    return value;
}

api::TemplateResource first()
{
    api::TemplateResource resource;
    resource.id = TemplateId(id);
    resource.value = named(u"First"_s);
    resource.version = 1;
    resource.etag = "\"1\""_ba;
    return resource;
}

FaultServer::Answer nothing()
{
    return {{}, FaultServer::End::Reset};
}

FaultServer::Answer refusal(int status)
{
    return FaultServer::error(status, "api_error", "refused");
}

Notice noticeIn(const QSignalSpy &posted, qsizetype at)
{
    return posted.at(at).first().value<Notice>();
}

} // namespace

/// Edits of a published template are at hand while the service does not give it.
class tst_DeskAbsence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDraftOpensAllTheSame_data();
    void aDraftOpensAllTheSame();
    void onceTheServiceAnswersItIsLookedAt_data();
    void onceTheServiceAnswersItIsLookedAt();
    void oneThatIsGoneBecomesANewTemplate();
    void anAnswerIsForWhatIsOnTheDesk();
    void editsMadeBeforeTheAnswerStay();
    void draftsAreListedWithoutTheService();
    void whatWasListedStaysListed();
    void theDraftOfADeletedTemplateIsListed();

private:
    /// The program ends with such a draft, and starts again.
    void leaveDraft();
    void openDraft();
    void refresh(const QList<FaultServer::Answer> &answers);
    [[nodiscard]] QVariant shown(int row, TemplateLibrary::Role role) const
    {
        return m_desk->library().index(row).data(role);
    }

    std::unique_ptr<ForeignDesk> m_desk;
};

void tst_DeskAbsence::init()
{
    m_desk = std::make_unique<ForeignDesk>();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->desk().isReady(), patience);
}

void tst_DeskAbsence::leaveDraft()
{
    m_desk->server().script({nothing()});
    m_desk->desk().open(first());
    m_desk->editor().setName(u"Mine"_s);
    m_desk->restart();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->desk().isReady(), patience);
    QCOMPARE(m_desk->drafts().list().size(), 1);
}

void tst_DeskAbsence::openDraft()
{
    const QSignalSpy opened(&m_desk->library(), &TemplateLibrary::opened);
    m_desk->library().openDraft(m_desk->drafts().list().first());
    QCOMPARE(opened.size(), 1); // nobody waits for the service
    QCOMPARE(m_desk->editor().value(), named(u"Mine"_s));
}

void tst_DeskAbsence::refresh(const QList<FaultServer::Answer> &answers)
{
    m_desk->server().script(answers);
    m_desk->library().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->library().isLoading(), patience);
}

void tst_DeskAbsence::aDraftOpensAllTheSame_data()
{
    QTest::addColumn<FaultServer::Answer>("answer");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("publishing"); // what an attempt says
    const auto kept = u"edits stay here"_s;
    const auto not_ = u"Nothing was published"_s;
    QTest::newRow("no answer") << nothing() << u"the service does not answer"_s << kept << not_;
    QTest::newRow("an error of the service")
        << refusal(500) << u"the service does not answer"_s << kept << not_;
    QTest::newRow("another key") << refusal(401) << u"the service refuses the key"_s << kept << not_;
    QTest::newRow("a key that may not") << refusal(403) << u"the service refuses the key"_s << kept << not_;
    const auto gone = u"does not have “Mine” any more"_s;
    QTest::newRow("deleted there") << refusal(404) << u"the service does not have it"_s << gone << gone;
}

void tst_DeskAbsence::aDraftOpensAllTheSame()
{
    QFETCH(const FaultServer::Answer, answer);
    QFETCH(const QString, state);
    QFETCH(const QString, words);
    QFETCH(const QString, publishing);
    leaveDraft();
    m_desk->server().script({answer});
    const QSignalSpy posted(&m_desk->notices(), &Notices::posted);
    openDraft();
    QTRY_COMPARE_WITH_TIMEOUT(posted.size(), 1, patience);
    QVERIFY(noticeIn(posted, 0).failed);
    QVERIFY2(noticeIn(posted, 0).text.contains(words), qPrintable(noticeIn(posted, 0).text));
    QVERIFY2(m_desk->desk().state().endsWith(state), qPrintable(m_desk->desk().state()));
    QCOMPARE(m_desk->desk().templateId(), id);
    QCOMPARE(m_desk->desk().draft().base, named(u"First"_s));
    QCOMPARE(m_desk->desk().draft().baseEtag, "\"1\""_ba);

    m_desk->editor().setName(u"Mine"_s + u" still"_s);
    m_desk->editor().setName(u"Mine"_s);
    const QSignalSpy known(&m_desk->desk(), &TemplateDesk::reachKnown);
    m_desk->desk().prepareToPublish();
    QTRY_COMPARE_WITH_TIMEOUT(posted.size(), 2, patience);
    QVERIFY2(noticeIn(posted, 1).text.contains(publishing), qPrintable(noticeIn(posted, 1).text));
    QCOMPARE(known.size(), 0);
    QVERIFY(m_desk->desk().isDirty());
    QCOMPARE(m_desk->drafts().list().size(), 1);
}

void tst_DeskAbsence::onceTheServiceAnswersItIsLookedAt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("isOther");
    QTest::addColumn<QString>("baseName");
    QTest::newRow("as it was") << u"First"_s << 1 << false << u"First"_s;
    QTest::newRow("another version, the same in it") << u"First"_s << 3 << false << u"First"_s;
    QTest::newRow("somebody else's") << u"Theirs"_s << 2 << true << u"First"_s;
    QTest::newRow("what the draft has") << u"Mine"_s << 2 << false << u"Mine"_s;
}

void tst_DeskAbsence::onceTheServiceAnswersItIsLookedAt()
{
    QFETCH(const QString, name);
    QFETCH(const int, version);
    QFETCH(const bool, isOther);
    QFETCH(const QString, baseName);
    leaveDraft();
    m_desk->server().script({nothing()});
    const QSignalSpy posted(&m_desk->notices(), &Notices::posted);
    openDraft();
    QTRY_COMPARE_WITH_TIMEOUT(posted.size(), 1, patience);
    refresh({nothing()});
    QVERIFY(m_desk->desk().state().contains(u"does not answer"_s));

    const auto there = ForeignDesk::documentOf(id, named(name), version);
    refresh({ForeignDesk::listOf({there}), ForeignDesk::answerOf(id, named(name), version)});
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->desk().state().contains(u"does not answer"_s), patience);
    QCOMPARE(posted.size(), isOther ? 2 : 1);
    if (isOther)
        QVERIFY(noticeIn(posted, 1).text.contains(u"Somebody else"_s));
    QCOMPARE(m_desk->editor().name(), u"Mine"_s);
    QVERIFY(m_desk->desk().isDirty()); // the notes are only here in any case
    QCOMPARE(m_desk->desk().draft().base->name, baseName);
    QCOMPARE(m_desk->desk().draft().baseEtag, isOther ? "\"1\""_ba : '"' + QByteArray::number(version) + '"');
}

void tst_DeskAbsence::oneThatIsGoneBecomesANewTemplate()
{
    leaveDraft();
    m_desk->server().script({refusal(404)});
    const QSignalSpy posted(&m_desk->notices(), &Notices::posted);
    const QSignalSpy became(&m_desk->desk(), &TemplateDesk::becameAnother);
    openDraft();
    QTRY_COMPARE_WITH_TIMEOUT(posted.size(), 1, patience);
    QVERIFY(!noticeIn(posted, 0).verb.isEmpty());
    m_desk->server().script({ForeignDesk::listOf({})});
    m_desk->notices().take(noticeIn(posted, 0).offer);
    QVERIFY(m_desk->desk().isNew());
    QCOMPARE(m_desk->desk().subject(), m_desk->desk().draftId());
    QCOMPARE(became.size(), 1);
    QCOMPARE(m_desk->editor().value(), named(u"Mine"_s));
    QVERIFY(!m_desk->desk().state().contains(u"service"_s));
    QTRY_COMPARE_WITH_TIMEOUT(shown(0, TemplateLibrary::StateRole).toString(), u"Draft"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->library().isLoading(), patience);

    const auto before = m_desk->server().received().size();
    m_desk->server().script(
        {ForeignDesk::answerOf(u"tpl_second"_s, named(u"Mine"_s), 1), ForeignDesk::listOf({})});
    const QSignalSpy published(&m_desk->desk(), &TemplateDesk::published);
    m_desk->desk().publish();
    QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, patience);
    QCOMPARE(m_desk->server().received().at(before).method, "POST"_ba);
    QCOMPARE(m_desk->desk().templateId(), u"tpl_second"_s);
    QVERIFY(!m_desk->desk().isDirty());
}

void tst_DeskAbsence::anAnswerIsForWhatIsOnTheDesk()
{
    leaveDraft();
    m_desk->server().script({refusal(404)});
    m_desk->server().hold();
    const QSignalSpy posted(&m_desk->notices(), &Notices::posted);
    openDraft();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->server().waiting(), 1, patience);
    m_desk->library().create(0);
    m_desk->server().release();
    refresh({ForeignDesk::listOf({})});
    QVERIFY(m_desk->desk().isNew());
    QVERIFY(!m_desk->desk().state().contains(u"service"_s));
    QVERIFY(posted.isEmpty());
}

void tst_DeskAbsence::editsMadeBeforeTheAnswerStay()
{
    leaveDraft();
    m_desk->server().script({ForeignDesk::answerOf(id, named(u"First"_s), 4)});
    m_desk->server().hold();
    openDraft();
    m_desk->editor().setName(u"Later"_s);
    m_desk->server().release();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->desk().draft().baseEtag, "\"4\""_ba, patience);
    QCOMPARE(m_desk->editor().name(), u"Later"_s);
    QVERIFY(m_desk->editor().canUndo());
    QVERIFY(m_desk->desk().isDirty());
}

void tst_DeskAbsence::draftsAreListedWithoutTheService()
{
    leaveDraft();
    m_desk->library().openCopyOf(named(u"Never published"_s));
    auto &library = m_desk->library();
    const QAbstractItemModelTester tester(&library, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy loaded(&library, &TemplateLibrary::loaded);
    refresh({nothing()});
    QCOMPARE(loaded.size(), 0);
    QVERIFY(!library.error().isEmpty());
    QCOMPARE(library.count(), 2);
    QCOMPARE(shown(0, TemplateLibrary::StateRole).toString(), u"Draft"_s);
    QCOMPARE(shown(1, TemplateLibrary::StateRole).toString(), u"Draft of a published template"_s);
    QVERIFY(library.archiveWords(id).contains(u"What the service has"_s));
    library.open(id);
    QCOMPARE(m_desk->editor().name(), u"Mine"_s);
    library.open(shown(0, TemplateLibrary::KeyRole).toString());
    QCOMPARE(m_desk->editor().name(), u"Never published"_s);
}

void tst_DeskAbsence::whatWasListedStaysListed()
{
    leaveDraft();
    const auto there = ForeignDesk::documentOf(id, named(u"First"_s), 1);
    refresh({ForeignDesk::listOf({there, ForeignDesk::documentOf(u"tpl_second"_s, named(u"Second"_s), 1)})});
    QCOMPARE(m_desk->library().count(), 2);
    refresh({nothing()});
    QCOMPARE(m_desk->library().count(), 2);
    QCOMPARE(shown(0, TemplateLibrary::StateRole).toString(), u"Published, with a draft"_s);
    m_desk->library().open(id);
    QCOMPARE(m_desk->editor().name(), u"Mine"_s);
}

void tst_DeskAbsence::theDraftOfADeletedTemplateIsListed()
{
    leaveDraft();
    refresh({ForeignDesk::listOf({})});
    QCOMPARE(m_desk->library().count(), 1);
    QCOMPARE(shown(0, TemplateLibrary::KeyRole).toString(), id);
    QVERIFY(shown(0, TemplateLibrary::DraftOnlyRole).toBool());
    QVERIFY(m_desk->library().templateIds().isEmpty());
}

QTEST_MAIN(tst_DeskAbsence)
#include "tst_deskabsence.moc"
