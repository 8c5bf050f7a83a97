// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "artwork/cardimages.h"
#include "designer/designer.h"
#include "designer/startertemplate.h"
#include "settings/atomicfile.h"
#include "support/designerdesk.h"
#include "support/samplepictures.h"

#include <QtCore/qdir.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qscopeguard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patience = 20'000;

} // namespace

/// Which versions there are of the template on the desk, and when one comes about.
class tst_TemplateVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savedByHandItHasANameAndAPicture();
    void namesThatCannotBeTaken_data();
    void namesThatCannotBeTaken();
    void aPublicationKeepsOneByItself();
    void aPublicationTellsHowManyPasses();
    void aPublicationIsKeptWithItsOwnTemplate();
    void aDiscardedDraftIsKept();
    void whatThePreviousVersionIsPutOverIsKept();
    void thePreviousVersionIsThereTheNextTime();
    void theOnlyPublicationHasNoPreviousOne();
    void whatAPublicationReplacedComesBackTheNextTime();
    void aVersionComesBackAsAWhole();
    void whatPartsAreRestoredOverIsKept();
    void aColleaguesVersionIsPutBeside();
    void theyStayWithTheirTemplate();
    void theyAreThereTheNextTime();
    void anotherNameChangesOneRow();
    void deletedIsOneRowLess();
    void picturesAreDrawnAtTheEndOfATurn();
    void aCopyIsATemplateOfItsOwn();
    void aDraftThrownAwayTakesThemAlong();
    void anEmptiedServiceLosesNone();
    void whatAnEmptiedServiceForgotGoes();
    void whatCannotBeReadIsNamed();
    void aDiskThatRefusesIsTold();
    void whatCouldNotBeKeptIsStillToBeUndone();

private:
    [[nodiscard]] TemplateVersions &versions() { return *m_desk.designer().versions(); }
    [[nodiscard]] TemplateEditor &editor() { return *m_desk.designer().editor(); }
    [[nodiscard]] QString text(int row, TemplateVersions::Role role)
    {
        return versions().index(row).data(role).toString();
    }
    [[nodiscard]] QStringList titles();
    [[nodiscard]] const settings::Version &at(int row)
    {
        return *versions().version(text(row, TemplateVersions::KeyRole));
    }
    void create(PassKind kind = PassKind::Loyalty) { m_desk.designer().library()->create(int(kind)); }
    void save(const QString &name);
    void publish();
    /// What the service has of the template on the desk, opened by a program that has just started.
    void openTheNextTime();
    /// Of the versions on disk, the first.
    [[nodiscard]] QString anyFile() const;

    test::DesignerDesk m_desk;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_TemplateVersions::init()
{
    m_desk.close();
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk.open(m_folder->path());
}

QStringList tst_TemplateVersions::titles()
{
    QStringList titles;
    for (int row = 0; row < versions().count(); ++row)
        titles.append(text(row, TemplateVersions::TitleRole));
    return titles;
}

void tst_TemplateVersions::save(const QString &name)
{
    const auto before = versions().count();
    versions().save(name);
    QTRY_COMPARE_WITH_TIMEOUT(versions().count(), before + 1, patience);
}

void tst_TemplateVersions::publish()
{
    QSignalSpy published(m_desk.designer().desk(), &TemplateDesk::published);
    m_desk.designer().desk()->publish();
    QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, patience);
}

void tst_TemplateVersions::openTheNextTime()
{
    const TemplateId id(m_desk.designer().desk()->templateId());
    m_desk.open(m_folder->path());
    QVERIFY(!m_desk.designer().desk()->canGoBack());
    m_desk.client().template_(id).then(this, [this](const Result<api::TemplateResource> &answer) {
        if (answer)
            m_desk.designer().desk()->open(*answer);
    });
    QTRY_VERIFY_WITH_TIMEOUT(editor().isOpen() && !versions().isLoading(), patience);
}

QString tst_TemplateVersions::anyFile() const
{
    QDirIterator files(m_folder->path(), {u"*.version"_s}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

void tst_TemplateVersions::savedByHandItHasANameAndAPicture()
{
    const QAbstractItemModelTester tester(&versions());
    create();
    QSignalSpy told(&m_desk.notices(), &Notices::posted);
    save(u"  For the launch "_s);
    QCOMPARE(text(0, TemplateVersions::TitleRole), u"For the launch"_s);
    QCOMPARE(text(0, TemplateVersions::NameRole), u"For the launch"_s);
    QVERIFY(text(0, TemplateVersions::DetailRole).contains(u"Saved by hand"_s));
    const auto *face = versions().index(0).data(TemplateVersions::FaceRole).value<CardFace *>();
    QVERIFY(face && !face->isEmpty());
    QCOMPARE(versions().index(0).data(TemplateVersions::FaceRole).value<CardFace *>(), face);
    QCOMPARE(at(0).value, editor().value());
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().value<Notice>().text.contains(u"For the launch"_s));
    editor().setName(u"Edited since"_s);
    save(u"Later"_s);
    QCOMPARE(titles(), QStringList({u"Later"_s, u"For the launch"_s}));
    QVERIFY(at(0).value != at(1).value);
}

void tst_TemplateVersions::namesThatCannotBeTaken_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString();
    QTest::newRow("blanks") << u"  "_s;
    QTest::newRow("a long one") << QString(121, u'x');
}

void tst_TemplateVersions::namesThatCannotBeTaken()
{
    QFETCH(const QString, name);
    create();
    save(u"Sound"_s);
    QVERIFY(!versions().nameProblem(name).isEmpty());
    QVERIFY(versions().nameProblem(u"Sound"_s).isEmpty()); // two may have the same: their times differ
    versions().save(name);
    versions().rename(at(0).id, name);
    save(u"Next"_s); // done after them
    QCOMPARE(titles(), QStringList({u"Next"_s, u"Sound"_s}));
}

void tst_TemplateVersions::aPublicationKeepsOneByItself()
{
    create();
    save(u"As a draft"_s);
    const auto sent = editor().value();
    publish();
    QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList({u"Published"_s, u"As a draft"_s}), patience);
    QCOMPARE(at(0).value, sent);
    QVERIFY(text(0, TemplateVersions::NameRole).isEmpty());
    QVERIFY(!text(0, TemplateVersions::DetailRole).isEmpty());
}

void tst_TemplateVersions::aPublicationTellsHowManyPasses()
{
    create();
    publish();
    auto *desk = m_desk.designer().desk();
    bool isIssued = false;
    m_desk.client()
        .issuePass({TemplateId(desk->templateId()), {{u"ada@example.com"_s, u"Ada"_s}, {}}})
        .then(this, [&](const Result<Pass> &pass) { isIssued = pass.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isIssued, patience);
    editor().setName(u"Reaches somebody"_s);
    QSignalSpy known(desk, &TemplateDesk::reachKnown);
    desk->prepareToPublish();
    QTRY_COMPARE_WITH_TIMEOUT(known.size(), 1, patience);
    publish();
    QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList({u"Published, 1 passes"_s, u"Published"_s}), patience);
}

void tst_TemplateVersions::aPublicationIsKeptWithItsOwnTemplate()
{
    create();
    QSignalSpy published(m_desk.designer().desk(), &TemplateDesk::published);
    m_desk.designer().desk()->publish();
    create(PassKind::Coupon); // before the answer
    QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, patience);
    const auto first = TemplateId(published.first().at(2).toString());
    QTRY_VERIFY_WITH_TIMEOUT(!versions().isLoading(), patience);
    QCOMPARE(versions().count(), 0);

    m_desk.client().template_(first).then(this, [this](const Result<api::TemplateResource> &answer) {
        if (answer)
            m_desk.designer().desk()->open(*answer);
    });
    QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList(u"Published"_s), patience);
}

void tst_TemplateVersions::aDiscardedDraftIsKept()
{
    create();
    publish();
    editor().setName(u"An idea"_s);
    m_desk.designer().desk()->discardDraft();
    QVERIFY(editor().name() != u"An idea"_s);
    QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList({u"Before the draft was discarded"_s, u"Published"_s}),
                              patience);
    QCOMPARE(at(0).value.name, u"An idea"_s);
}

void tst_TemplateVersions::whatThePreviousVersionIsPutOverIsKept()
{
    create();
    publish();
    const auto first = editor().value();
    editor().setName(u"Second"_s);
    publish();
    editor().setName(u"An idea"_s);
    m_desk.designer().desk()->goBack();
    QCOMPARE(editor().value(), first);
    QTRY_COMPARE_WITH_TIMEOUT(
        titles(), QStringList({u"Before the previous version came back"_s, u"Published"_s, u"Published"_s}),
        patience);
    QCOMPARE(at(0).value.name, u"An idea"_s);
}

void tst_TemplateVersions::thePreviousVersionIsThereTheNextTime()
{
    create();
    publish();
    const auto first = editor().value();
    editor().setName(u"Second"_s);
    publish();
    QTRY_COMPARE_WITH_TIMEOUT(versions().count(), 2, patience);
    openTheNextTime();
    auto *desk = m_desk.designer().desk();
    QCOMPARE(editor().name(), u"Second"_s);
    QVERIFY(desk->canGoBack());
    desk->goBack();
    QCOMPARE(editor().value(), first);
    QVERIFY(desk->isDirty());
    publish();
    QVERIFY(desk->canGoBack()); // to the second one
    desk->goBack();
    QCOMPARE(editor().name(), u"Second"_s);
}

void tst_TemplateVersions::theOnlyPublicationHasNoPreviousOne()
{
    create();
    publish();
    QTRY_COMPARE_WITH_TIMEOUT(versions().count(), 1, patience);
    editor().setName(u"An idea"_s);
    openTheNextTime();
    QVERIFY(!m_desk.designer().desk()->canGoBack());
}

/// It was never published from here, so no publication of ours has kept it.
void tst_TemplateVersions::whatAPublicationReplacedComesBackTheNextTime()
{
    create();
    publish();
    auto *desk = m_desk.designer().desk();
    std::optional<api::TemplateResource> theirs;
    m_desk.client()
        .patchTemplate(TemplateId(desk->templateId()), {{u"name"_s, u"Theirs"_s}})
        .then(this, [&](const Result<api::TemplateResource> &answer) {
            if (answer)
                theirs = *answer;
        });
    QTRY_VERIFY_WITH_TIMEOUT(theirs, patience);
    desk->open(*theirs);
    editor().setName(u"Ours"_s);
    publish();
    QTRY_COMPARE_WITH_TIMEOUT(
        titles(),
        QStringList(
            {u"Published"_s, u"Published elsewhere, before it was replaced from here"_s, u"Published"_s}),
        patience);
    openTheNextTime();
    QVERIFY(m_desk.designer().desk()->canGoBack());
    m_desk.designer().desk()->goBack();
    QCOMPARE(editor().name(), u"Theirs"_s);
}

void tst_TemplateVersions::aVersionComesBackAsAWhole()
{
    create();
    const auto first = editor().value();
    save(u"First"_s);
    QSignalSpy told(&m_desk.notices(), &Notices::posted);
    versions().restore(at(0).id);
    QCOMPARE(told.size(), 1); // it is like this already
    QVERIFY(told.first().first().value<Notice>().text.contains(u"already"_s));
    versions().restore(u"nobody"_s);
    editor().edit(u"Idea"_s, {}, [](PassTemplate &value) {
        value.name = u"An idea"_s;
        value.fields.clear();
    });
    const auto idea = editor().value();
    versions().restore(at(0).id);
    QCOMPARE(editor().value(), first);
    QCOMPARE(editor().undoText(), u"Restore “First”"_s);
    QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList({u"Before parts were restored"_s, u"First"_s}), patience);
    QCOMPARE(at(0).value, idea);
    editor().undo();
    QCOMPARE(editor().value(), idea);
}

void tst_TemplateVersions::whatPartsAreRestoredOverIsKept()
{
    create();
    const auto name = editor().name();
    save(u"First"_s);
    editor().setName(u"An idea"_s);
    auto *comparison = versions().comparison();
    versions().compare(u"nobody"_s);
    QVERIFY(!comparison->isOpen());
    versions().compare(at(0).id);
    QCOMPARE(comparison->title(), u"First"_s);
    QCOMPARE(comparison->detail(), text(0, TemplateVersions::DetailRole));
    comparison->chooseAll(true);
    comparison->restore();
    QCOMPARE(editor().name(), name);
    QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList({u"Before parts were restored"_s, u"First"_s}), patience);
    QCOMPARE(at(0).value.name, u"An idea"_s);
}

void tst_TemplateVersions::aColleaguesVersionIsPutBeside()
{
    create();
    publish();
    auto *desk = m_desk.designer().desk();
    const TemplateId id(desk->templateId());
    std::optional<api::TemplateResource> theirs;
    m_desk.client()
        .patchTemplate(id, {{u"name"_s, u"Theirs"_s}})
        .then(this, [&](const Result<api::TemplateResource> &answer) {
            if (answer)
                theirs = *answer;
        });
    QTRY_VERIFY_WITH_TIMEOUT(theirs, patience);
    const Location mine{52.5, 13.4, 100, u"Mine"_s};
    editor().edit(u"Mine"_s, {}, [&](PassTemplate &value) { value.locations.append(mine); });
    QSignalSpy told(&m_desk.notices(), &Notices::posted);
    desk->open(*theirs);
    QCOMPARE(told.size(), 1);
    auto *comparison = versions().comparison();
    QVERIFY(!comparison->isOpen());
    m_desk.notices().take(told.first().first().value<Notice>().offer);
    QVERIFY(comparison->isOpen());
    QVERIFY(!comparison->title().isEmpty());
    QCOMPARE(comparison->count(), 2); // the name and the place
    // Only what the colleague changed is taken over.
    for (int row = 0; row < comparison->count(); ++row) {
        const auto lines =
            comparison->index(row).data(VersionComparison::LinesRole).toStringList().join(u' ');
        comparison->choose(row, lines.contains(u"Theirs"_s));
    }
    QCOMPARE(comparison->chosenCount(), 1);
    comparison->restore();
    QCOMPARE(editor().name(), u"Theirs"_s);
    QCOMPARE(editor().value().locations, QList{mine});
    publish();
    QVERIFY(!desk->isDirty());
}

void tst_TemplateVersions::theyStayWithTheirTemplate()
{
    create();
    save(u"Of the first"_s);
    const auto first = m_desk.drafts().list().first();
    create(PassKind::Coupon);
    QCOMPARE(versions().count(), 0);
    QVERIFY(versions().isLoading());
    QTRY_VERIFY_WITH_TIMEOUT(!versions().isLoading(), patience);
    QCOMPARE(versions().count(), 0);
    save(u"Of the second"_s);
    m_desk.designer().library()->openDraft(first);
    QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList(u"Of the first"_s), patience);
}

void tst_TemplateVersions::theyAreThereTheNextTime()
{
    create();
    save(u"Kept"_s);
    const auto draft = m_desk.drafts().list().first();
    m_desk.open(m_folder->path());
    QCOMPARE(versions().count(), 0);
    m_desk.designer().library()->openDraft(draft);
    QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList(u"Kept"_s), patience);
    QCOMPARE(at(0).value, draft.value);
}

void tst_TemplateVersions::anotherNameChangesOneRow()
{
    create();
    save(u"First"_s);
    save(u"Second"_s);
    QSignalSpy reset(&versions(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(&versions(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&versions(), &QAbstractItemModel::dataChanged);
    versions().rename(at(1).id, u"The first"_s);
    QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList({u"Second"_s, u"The first"_s}), patience);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<QModelIndex>().row(), 1);
    QVERIFY(reset.isEmpty() && removed.isEmpty());
}

void tst_TemplateVersions::deletedIsOneRowLess()
{
    create();
    save(u"First"_s);
    save(u"Second"_s);
    QSignalSpy removed(&versions(), &QAbstractItemModel::rowsRemoved);
    versions().remove(at(1).id);
    versions().remove(u"nobody"_s);
    QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList(u"Second"_s), patience);
    QCOMPARE(removed.size(), 1);
}

void tst_TemplateVersions::picturesAreDrawnAtTheEndOfATurn()
{
    create();
    const auto bytes = samples::encoded(samples::plain({600, 200}, Qt::red));
    const auto sha256 = m_desk.drafts().assets().put(bytes).value();
    editor().edit(u"With a logo"_s, {},
                  [&](PassTemplate &value) { value.studio.images[ImageSlot::Logo].sha256 = sha256; });
    save(u"With a logo"_s);
    editor().edit(u"Without"_s, {}, [](PassTemplate &value) { value.studio.images.clear(); });
    const auto draft = m_desk.drafts().list().first();
    m_desk.open(m_folder->path()); // nobody has asked for the picture yet
    m_desk.designer().library()->openDraft(draft);
    QTRY_COMPARE_WITH_TIMEOUT(versions().count(), 1, patience);

    auto &artwork = m_desk.artwork();
    const auto wanted = artwork::cardImagesOf(at(0).value);
    const auto logo = std::ranges::find_if(wanted, [](const artwork::CardImage &image) {
        return image.wallet == WalletPlatform::Apple && image.slot == ImageSlot::Logo;
    });
    QVERIFY(logo != wanted.end());
    QSignalSpy drawn(versions().index(0).data(TemplateVersions::FaceRole).value<CardFace *>(),
                     &CardFace::changed);
    std::optional<qsizetype> drawnBefore; // when the picture came
    const auto noted = connect(&artwork, &ArtworkLoader::arrived, this, [&] {
        if (!drawnBefore && !artwork.picture(*logo).isNull())
            drawnBefore = drawn.size();
    });
    const auto end = qScopeGuard([&] { disconnect(noted); });
    QTRY_VERIFY_WITH_TIMEOUT(!drawn.isEmpty(), patience);
    QCOMPARE(drawnBefore, 0);
}

void tst_TemplateVersions::aCopyIsATemplateOfItsOwn()
{
    create();
    const auto name = editor().name();
    save(u"First"_s);
    editor().setName(u"Edited since"_s);
    versions().copy(u"nobody"_s);
    QCOMPARE(editor().name(), u"Edited since"_s);
    versions().copy(at(0).id);
    QCOMPARE(editor().name(), name + u" (copy)"_s);
    QVERIFY(m_desk.designer().desk()->isNew());
    QCOMPARE(m_desk.drafts().list().size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(!versions().isLoading(), patience);
    QCOMPARE(versions().count(), 0);
}

void tst_TemplateVersions::aDraftThrownAwayTakesThemAlong()
{
    create();
    auto *library = m_desk.designer().library();
    const auto key = m_desk.designer().desk()->draftId();
    save(u"First"_s);
    QVERIFY(!anyFile().isEmpty());
    const auto isListed = [&] {
        for (int row = 0; row < library->count(); ++row) {
            if (library->index(row).data(TemplateLibrary::KeyRole).toString() == key)
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isListed(), patience);
    library->archive(key);
    QTRY_VERIFY_WITH_TIMEOUT(anyFile().isEmpty(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(versions().count(), 0, patience);
}

void tst_TemplateVersions::anEmptiedServiceLosesNone()
{
    create();
    publish();
    QTRY_COMPARE_WITH_TIMEOUT(versions().count(), 1, patience);
    editor().setName(u"Mine"_s);
    save(u"Mine, too"_s);
    m_desk.designer().desk()->forgetService();
    const auto draft = m_desk.drafts().list().first();
    create(PassKind::Coupon); // another one is on the desk
    m_desk.designer().library()->openDraft(draft);
    QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList({u"Mine, too"_s, u"Published"_s}), patience);
}

void tst_TemplateVersions::whatAnEmptiedServiceForgotGoes()
{
    const auto files = [this] {
        int count = 0;
        QDirIterator each(m_folder->path(), {u"*.version"_s}, QDir::Files, QDirIterator::Subdirectories);
        for (; each.hasNext(); each.next())
            ++count;
        return count;
    };
    const auto publishNext = [&](PassKind kind) {
        const auto before = files();
        create(kind);
        publish();
        QTRY_COMPARE_WITH_TIMEOUT(files(), before + 1, patience);
    };
    publishNext(PassKind::Coupon); // nobody edits it
    publishNext(PassKind::Loyalty);
    editor().setName(u"A draft"_s);
    const auto draft = m_desk.designer().desk()->draftId();
    publishNext(PassKind::GiftCard); // on the desk
    auto *library = m_desk.designer().library();
    QSignalSpy loaded(library, &TemplateLibrary::loaded);
    library->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!library->isLoading() && !loaded.isEmpty(), patience);
    QVERIFY(library->templateIds().size() >= 3);
    m_desk.designer().forgetService();
    QTRY_COMPARE_WITH_TIMEOUT(files(), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList(u"Published"_s), patience);
    const auto drafts = m_desk.drafts().list();
    const auto kept = std::ranges::find(drafts, draft, &settings::Draft::id);
    QVERIFY(kept != drafts.end());
    library->openDraft(*kept);
    QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList(u"Published"_s), patience);
    QCOMPARE(files(), 2);
}

void tst_TemplateVersions::whatCannotBeReadIsNamed()
{
    create();
    save(u"Sound"_s);
    QVERIFY(versions().unreadable().isEmpty());
    const auto broken = QFileInfo(anyFile()).path() + u"/broken.version"_s;
    QVERIFY(settings::writeFile(broken, "{"));
    save(u"Next"_s);
    QVERIFY2(versions().unreadable().contains(broken), qPrintable(versions().unreadable()));
    QCOMPARE(titles(), QStringList({u"Next"_s, u"Sound"_s}));
    QSignalSpy changed(&versions(), &TemplateVersions::unreadableChanged);
    create(PassKind::Coupon);
    QCOMPARE_GE(changed.size(), 1);
    QVERIFY(versions().unreadable().isEmpty());
}

void tst_TemplateVersions::aDiskThatRefusesIsTold()
{
    // A file where the folder should be.
    QVERIFY(settings::writeFile(m_folder->filePath(u"versions"_s), "in the way"));
    create();
    QTRY_VERIFY_WITH_TIMEOUT(!versions().isLoading(), patience);
    QSignalSpy told(&m_desk.notices(), &Notices::posted);
    QSignalSpy settled(&versions(), &TemplateVersions::settled);
    versions().save(u"Lost"_s);
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, patience);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().value<Notice>().failed);
    QCOMPARE(versions().count(), 0);
}

void tst_TemplateVersions::whatCouldNotBeKeptIsStillToBeUndone()
{
    // A file where the folder should be.
    QVERIFY(settings::writeFile(m_folder->filePath(u"versions"_s), "in the way"));
    QStringList failures;
    const auto noted = connect(&m_desk.notices(), &Notices::posted, this, [&](const Notice &notice) {
        if (notice.failed)
            failures.append(notice.text);
    });
    const auto end = qScopeGuard([&] { disconnect(noted); });
    const auto tellsOfUndo = [&] { return failures.constLast().contains(u"Undo still has"_s); };
    create();
    publish();
    QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, patience); // what was published
    QVERIFY2(!tellsOfUndo(), qPrintable(failures.last()));
    editor().setName(u"An idea"_s);
    m_desk.designer().desk()->discardDraft();
    QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 2, patience);
    QVERIFY2(tellsOfUndo(), qPrintable(failures.last()));
    editor().undo();
    QCOMPARE(editor().name(), u"An idea"_s);
    // Nothing was written over it.
    versions().keepBefore(settings::VersionCause::BeforeImport);
    QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 3, patience);
    QVERIFY2(!tellsOfUndo(), qPrintable(failures.last()));
    // Another template is on the desk by then.
    m_desk.designer().desk()->discardDraft();
    create(PassKind::Coupon);
    QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 4, patience);
    QVERIFY2(!tellsOfUndo(), qPrintable(failures.last()));
}

QTEST_MAIN(tst_TemplateVersions)
#include "tst_templateversions.moc"
