// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/designer.h"
#include "designer/startertemplate.h"
#include "support/designerdesk.h"

#include <QtGui/qguiapplication.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// The desk and the library against a real sandbox.
class tst_TemplateDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewTemplateIsADraftUntilPublished();
    void aDraftSurvivesTheProgram();
    void openedAgainItHasTheLastEdit();
    void whatWasAskedForLastIsOnTheDesk();
    void aListThatIsOldOpensTheLastEdit();
    void editingBackEndsTheDraft();
    void anEmptiedServiceLosesNoEdits_data();
    void anEmptiedServiceLosesNoEdits();
    void theServersVersionIsNotOverwritten();
    void whatTheServiceRefusesIsNotSent();
    void archivedTemplatesLeaveTheList();
    void everyKindStartsPublishable_data();
    void everyKindStartsPublishable();
    void aFileHasTheTemplatesName_data();
    void aFileHasTheTemplatesName();

private:
    void publish();
    [[nodiscard]] QString onlyKey();

    test::DesignerDesk m_desk;
};

void tst_TemplateDesk::init()
{
    m_desk.open(m_desk.filePath(u"drafts"_s));
}

void tst_TemplateDesk::publish()
{
    QSignalSpy published(m_desk.designer().desk(), &TemplateDesk::published);
    m_desk.designer().desk()->publish();
    QVERIFY(m_desk.designer().desk()->isBusy());
    QVERIFY(!m_desk.designer().desk()->publishProblem().isEmpty()); // one at a time
    QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, 10000);
}

void tst_TemplateDesk::aNewTemplateIsADraftUntilPublished()
{
    auto *desk = m_desk.designer().desk();
    m_desk.designer().library()->create(0);
    QVERIFY(desk->isNew());
    QVERIFY(desk->isDirty());
    QVERIFY(desk->canPublish());
    publish();
    QVERIFY(!desk->isNew());
    QVERIFY(!desk->isDirty());
    QVERIFY(desk->templateId().startsWith("tpl_"_L1));
    QVERIFY(m_desk.drafts().list().isEmpty());
}

void tst_TemplateDesk::aDraftSurvivesTheProgram()
{
    m_desk.designer().library()->create(1);
    m_desk.designer().editor()->setName(u"Survivor"_s);
    init(); // the program ends and starts again
    QTRY_VERIFY(m_desk.drafts().isLoaded());
    const auto drafts = m_desk.drafts().list();
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.first().value.name, u"Survivor"_s);
    m_desk.designer().desk()->open(drafts.first());
    QCOMPARE(m_desk.designer().editor()->name(), u"Survivor"_s);
    QVERIFY(m_desk.designer().desk()->state().contains(u"Draft"_s));
    publish();
}

void tst_TemplateDesk::openedAgainItHasTheLastEdit()
{
    m_desk.designer().library()->create(4);
    publish();
    auto *library = m_desk.designer().library();
    const auto key = [&] {
        for (int row = 0; row < library->count(); ++row) {
            const auto index = library->index(row);
            if (index.data(TemplateLibrary::NameRole).toString() == m_desk.designer().editor()->name())
                return index.data(TemplateLibrary::KeyRole).toString();
        }
        return QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!key().isEmpty(), 10000);
    const auto name = m_desk.designer().editor()->name();
    const auto opened = key();
    m_desk.designer().editor()->setName(u"Not saved yet"_s);
    QSignalSpy again(library, &TemplateLibrary::opened);
    library->open(opened);
    QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, 10000);
    QCOMPARE(m_desk.designer().editor()->name(), u"Not saved yet"_s);
    m_desk.designer().editor()->setName(name);
}

/// The window opens a template by itself when it starts, and somebody clicks on one meanwhile.
void tst_TemplateDesk::whatWasAskedForLastIsOnTheDesk()
{
    auto *library = m_desk.designer().library();
    library->create(2);
    publish();
    const auto key = m_desk.designer().desk()->templateId();
    const auto reload = [&] {
        const QSignalSpy loaded(library, &TemplateLibrary::loaded);
        library->refresh();
        return QTest::qWaitFor([&] { return !loaded.isEmpty(); }, 10000);
    };
    QVERIFY(reload());
    const QSignalSpy opened(library, &TemplateLibrary::opened);
    library->open(key);
    library->open(key);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 10000);
    QVERIFY(reload());
    QCOMPARE(opened.size(), 1);

    library->open(key);
    library->create(4);
    const auto draft = m_desk.designer().desk()->draftId();
    QVERIFY(reload());
    QVERIFY(reload());
    QCOMPARE(m_desk.designer().desk()->draftId(), draft);
    QCOMPARE(opened.size(), 2);
    publish();
}

void tst_TemplateDesk::aListThatIsOldOpensTheLastEdit()
{
    auto *library = m_desk.designer().library();
    library->create(2);
    m_desk.designer().editor()->setName(u"Listed"_s);
    const auto key = m_desk.designer().desk()->draftId();
    QTRY_COMPARE_WITH_TIMEOUT(onlyKey(), key, 10000);
    m_desk.designer().editor()->setName(u"Later"_s);
    library->open(key);
    QCOMPARE(m_desk.designer().editor()->name(), u"Later"_s);
    QSignalSpy loaded(library, &TemplateLibrary::loaded);
    library->archive(key);
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 10000);
    QVERIFY(m_desk.drafts().list().isEmpty());
}

void tst_TemplateDesk::editingBackEndsTheDraft()
{
    m_desk.designer().library()->create(2);
    publish();
    auto *editor = m_desk.designer().editor();
    const auto before = editor->name();
    editor->setName(u"Other"_s);
    QVERIFY(m_desk.designer().desk()->isDirty());
    const settings::DraftStore store(m_desk.filePath(u"drafts"_s));
    QTRY_COMPARE(store.list().size(), 1);
    editor->setName(before);
    QVERIFY(!m_desk.designer().desk()->isDirty());
    QVERIFY(m_desk.drafts().list().isEmpty());
    QTRY_VERIFY(store.list().isEmpty());
}

void tst_TemplateDesk::anEmptiedServiceLosesNoEdits_data()
{
    QTest::addColumn<bool>("isEdited");
    QTest::newRow("as published") << false;
    QTest::newRow("with a draft") << true;
}

void tst_TemplateDesk::anEmptiedServiceLosesNoEdits()
{
    QFETCH(bool, isEdited);
    auto *desk = m_desk.designer().desk();
    QVERIFY(desk->isVacant());
    m_desk.designer().library()->create(5);
    QVERIFY(!desk->isVacant());
    publish();
    QVERIFY(!desk->isVacant());
    const auto before = desk->templateId();
    if (isEdited)
        m_desk.designer().editor()->setName(u"Mine"_s);
    desk->forgetService();
    QVERIFY(desk->isNew());
    QVERIFY(desk->canPublish());
    QCOMPARE(desk->isVacant(), !isEdited);
    QCOMPARE(m_desk.drafts().list().size(), isEdited ? 1 : 0);
    for (const auto &draft : m_desk.drafts().list()) {
        QVERIFY(draft.templateId.isEmpty() && !draft.base);
        QCOMPARE(draft.value.name, u"Mine"_s);
    }
    publish(); // as another one
    QVERIFY(desk->templateId() != before);
    QVERIFY(m_desk.drafts().list().isEmpty());
}

void tst_TemplateDesk::theServersVersionIsNotOverwritten()
{
    m_desk.designer().library()->create(3);
    publish();
    // Somebody else is faster.
    bool done = false;
    m_desk.client()
        .patchTemplate(TemplateId(m_desk.designer().desk()->templateId()), {{u"name"_s, u"Theirs"_s}})
        .then(this, [&](const Result<api::TemplateResource> &answer) { done = answer.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(done, 10000);

    QSignalSpy posted(&m_desk.notices(), &Notices::posted);
    m_desk.designer().editor()->setName(u"Mine"_s);
    m_desk.designer().desk()->publish();
    QTRY_COMPARE_WITH_TIMEOUT(posted.size(), 1, 10000);
    QVERIFY(posted.first().first().value<Notice>().failed);
    QVERIFY(m_desk.designer().desk()->isDirty());
    QCOMPARE(m_desk.designer().editor()->name(), u"Mine"_s);
}

void tst_TemplateDesk::whatTheServiceRefusesIsNotSent()
{
    m_desk.designer().library()->create(0);
    m_desk.designer().editor()->setName(QString());
    QVERIFY(!m_desk.designer().desk()->canPublish());
    QVERIFY(!m_desk.designer().desk()->publishProblem().isEmpty());
}

QString tst_TemplateDesk::onlyKey()
{
    return m_desk.designer().library()->index(0).data(TemplateLibrary::KeyRole).toString();
}

void tst_TemplateDesk::archivedTemplatesLeaveTheList()
{
    auto *library = m_desk.designer().library();
    QAbstractItemModelTester tester(library, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy loaded(library, &TemplateLibrary::loaded);
    library->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 10000);
    const auto before = library->count();
    const auto archived = library->archivedCount();
    QVERIFY(before > 0);
    // A draft is thrown away, a template archived: the first row may be either.
    const auto wasDraft = library->index(0).data(TemplateLibrary::DraftOnlyRole).toBool();
    QVERIFY(!library->archiveWords(onlyKey()).isEmpty());
    library->archive(onlyKey());
    QTRY_COMPARE_WITH_TIMEOUT(library->count(), before - 1, 10000);
    QCOMPARE(library->archivedCount(), archived + (wasDraft ? 0 : 1));
    library->setShowsArchived(true);
    QCOMPARE(library->count(), before - (wasDraft ? 1 : 0) + archived);
}

void tst_TemplateDesk::everyKindStartsPublishable_data()
{
    QTest::addColumn<int>("kind");
    for (const auto kind : allPassKinds)
        QTest::newRow(qPrintable(toApiName(kind))) << int(kind);
}

void tst_TemplateDesk::everyKindStartsPublishable()
{
    QFETCH(int, kind);
    m_desk.designer().library()->create(kind);
    QVERIFY2(m_desk.designer().desk()->canPublish(), qPrintable(m_desk.designer().desk()->publishProblem()));
    QVERIFY(!m_desk.designer().preview()->apple()->isEmpty());
    QVERIFY(!m_desk.designer().preview()->google()->isEmpty());
}

void tst_TemplateDesk::aFileHasTheTemplatesName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("as it is") << u"Gold card_2 - new"_s << u"Gold card_2 - new.passtpl"_s;
    QTest::newRow("another script") << u"بطاقة 黄金"_s << u"بطاقة 黄金.passtpl"_s;
    QTest::newRow("what file systems dislike") << u"../A: \"B\"? <C>"_s << u"A B C.passtpl"_s;
    QTest::newRow("spaces around and within") << u"  Gold \t card "_s << u"Gold card.passtpl"_s;
    QTest::newRow("nothing else") << u"?!/"_s << u"Template.passtpl"_s;
    QTest::newRow("no name") << QString() << u"Template.passtpl"_s;
}

void tst_TemplateDesk::aFileHasTheTemplatesName()
{
    QFETCH(const QString, name);
    m_desk.designer().library()->create(0);
    m_desk.designer().editor()->setName(name);
    QTEST(m_desk.designer().desk()->suggestedName(), "file");
    QCOMPARE(m_desk.designer().proof()->suggestedName(u"pdf"_s),
             m_desk.designer().desk()->suggestedName().replace(".passtpl"_L1, ", proof.pdf"_L1));
}

QTEST_MAIN(tst_TemplateDesk)
#include "tst_templatedesk.moc"
