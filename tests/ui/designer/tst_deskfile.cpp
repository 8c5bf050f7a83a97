// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/startertemplate.h"
#include "settings/atomicfile.h"
#include "support/designerdesk.h"
#include "support/samplepictures.h"
#include "template/templatecodec.h"

#include <QtCore/qdir.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patience = 20'000;

PassTemplate named(const QString &name)
{
    auto value = starterTemplate(PassKind::Loyalty);
    value.name = name;
    return value;
}

} // namespace

/// A template file is a document: one draft, saved back to where it came from.
class tst_DeskFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void openedTwiceIsOneDraft_data();
    void openedTwiceIsOneDraft();
    void theDraftKeepsItsFileOverARestart();
    void openedWhileItIsOnTheDeskKeepsItsUndo();
    void savedBackWithItsPictures();
    void savedAsAnotherItIsThatFilesDraft();
    void changedOutsideAnUneditedDraftFollows();
    void changedOutsideAnEditedDraftIsAskedAbout();
    void changedOutsideItIsNotWrittenOver();
    void removedOutside();
    void removedWithItsFolder();
    void whereNothingCanBeWritten();
    void whatCannotBeReadOpensNothing();
    void withoutAFileItSaysWhy();

private:
    void restart();
    void write(const PassTemplate &value);
    [[nodiscard]] PassTemplate held() const;
    [[nodiscard]] bool open(const QString &path);
    [[nodiscard]] bool open() { return open(m_path); }
    /// The text of the notice that ends it.
    [[nodiscard]] QString save();
    [[nodiscard]] Notice lastNotice() const;
    [[nodiscard]] DeskFile &file() const { return *m_desk.designer().file(); }
    [[nodiscard]] TemplateEditor &editor() const { return *m_desk.designer().editor(); }
    [[nodiscard]] QString draftId() const { return m_desk.designer().desk()->draftId(); }

    test::DesignerDesk m_desk;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSignalSpy> m_posted;
    QString m_path;
};

void tst_DeskFile::init()
{
    m_desk.close();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = QDir(m_folder->path()).canonicalPath() + "/shared/loyalty.passtpl"_L1;
    write(named(u"From the file"_s));
    restart();
}

void tst_DeskFile::restart()
{
    m_posted.reset();
    m_desk.open(m_folder->filePath(u"drafts"_s), m_folder->filePath(u"recent.json"_s));
    m_posted = std::make_unique<QSignalSpy>(&m_desk.notices(), &Notices::posted);
}

void tst_DeskFile::write(const PassTemplate &value)
{
    QVERIFY(settings::writeFile(m_path, templateToFile(value)).has_value());
}

PassTemplate tst_DeskFile::held() const
{
    return settings::readFile(m_path).and_then(templateFromFile).value_or(PassTemplate());
}

bool tst_DeskFile::open(const QString &path)
{
    bool isDone = false;
    file().open({path}, [&isDone] { isDone = true; });
    return QTest::qWaitFor([&] { return isDone; }, patience);
}

QString tst_DeskFile::save()
{
    m_posted->clear();
    file().save();
    return QTest::qWaitFor([&] { return !m_posted->isEmpty(); }, patience) ? lastNotice().text : QString();
}

Notice tst_DeskFile::lastNotice() const
{
    return m_posted->isEmpty() ? Notice() : m_posted->last().first().value<Notice>();
}

void tst_DeskFile::openedTwiceIsOneDraft_data()
{
    QTest::addColumn<bool>("isEdited");
    QTest::addColumn<bool>("isOnTheDesk");
    QTest::newRow("unedited, on the desk") << false << true;
    QTest::newRow("unedited, another one on the desk") << false << false;
    QTest::newRow("edited, on the desk") << true << true;
    QTest::newRow("edited, another one on the desk") << true << false;
}

void tst_DeskFile::openedTwiceIsOneDraft()
{
    QFETCH(const bool, isEdited);
    QFETCH(const bool, isOnTheDesk);
    QVERIFY(open());
    const auto id = draftId();
    if (isEdited)
        editor().setName(u"Edited here"_s);
    const auto value = editor().value();
    if (!isOnTheDesk)
        m_desk.designer().library()->create(int(PassKind::Coupon));
    const auto drafts = m_desk.drafts().list().size();
    // By another way to it.
    QVERIFY(open(QFileInfo(m_path).path() + "/../shared/loyalty.passtpl"_L1));
    QCOMPARE(draftId(), id);
    QCOMPARE(editor().value(), value);
    QCOMPARE(m_desk.drafts().list().size(), drafts);
    QCOMPARE(file().state(),
             isEdited ? u"Edited since it was saved to loyalty.passtpl"_s : u"Saved to loyalty.passtpl"_s);
}

void tst_DeskFile::theDraftKeepsItsFileOverARestart()
{
    QVERIFY(open());
    editor().setName(u"Edited here"_s);
    const auto id = draftId();
    restart();
    QVERIFY(open()); // before the drafts have been read
    QCOMPARE(draftId(), id);
    QCOMPARE(editor().name(), u"Edited here"_s);
    QCOMPARE(file().path(), m_path);
    QCOMPARE(save(), u"Saved “loyalty.passtpl”."_s);
    QCOMPARE(held().name, u"Edited here"_s);
    restart();
    QVERIFY(open());
    QCOMPARE(draftId(), id);
    QCOMPARE(file().state(), u"Saved to loyalty.passtpl"_s);
    QCOMPARE(m_desk.drafts().list().size(), 1);
}

void tst_DeskFile::openedWhileItIsOnTheDeskKeepsItsUndo()
{
    QVERIFY(open());
    editor().setName(u"Edited here"_s);
    QSignalSpy shown(m_desk.designer().library(), &TemplateLibrary::opened);
    QVERIFY(open());
    QCOMPARE(shown.size(), 1); // the page shows it
    QVERIFY(editor().canUndo());
}

void tst_DeskFile::savedBackWithItsPictures()
{
    QVERIFY(open());
    const auto picture = m_folder->filePath(u"logo.png"_s);
    QVERIFY(
        settings::writeFile(picture, samples::encoded(samples::plain({320, 100}, Qt::white))).has_value());
    auto *images = m_desk.designer().images();
    images->takeFile(u"logo"_s, QUrl::fromLocalFile(picture));
    QTRY_VERIFY_WITH_TIMEOUT(editor().value().studio.images.contains(ImageSlot::Logo), patience);
    QCOMPARE(save(), u"Saved “loyalty.passtpl”."_s);
    QCOMPARE(held(), editor().value());
    const auto sha256 = held().studio.images.value(ImageSlot::Logo).sha256;
    QVERIFY(settings::assetsBeside(m_path).has(sha256));
    QVERIFY(QFileInfo(m_path + ".assets"_L1).isDir());
    QCOMPARE(file().state(), u"Saved to loyalty.passtpl"_s);
}

void tst_DeskFile::savedAsAnotherItIsThatFilesDraft()
{
    QVERIFY(open());
    const auto first = draftId();
    const auto firstPath = m_path;
    m_path = QFileInfo(m_path).path() + "/other.passtpl"_L1;
    write(named(u"Another"_s));
    QVERIFY(open());
    QVERIFY(draftId() != first);
    m_desk.designer().library()->openDraft(m_desk.drafts().list().last());
    QCOMPARE(draftId(), first);
    QSignalSpy saved(&file(), &DeskFile::saved);
    file().saveAs(QUrl::fromLocalFile(m_path)); // people said yes to writing over it
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
    QCOMPARE(file().path(), m_path);
    m_desk.designer().library()->create(int(PassKind::Coupon));
    QVERIFY(open());
    QCOMPARE(draftId(), first);
    QVERIFY(open(firstPath)); // no draft has it any more
    QVERIFY(draftId() != first);
}

void tst_DeskFile::changedOutsideAnUneditedDraftFollows()
{
    QVERIFY(open());
    const auto id = draftId();
    write(named(u"From elsewhere"_s));
    m_posted->clear();
    QVERIFY(open());
    QCOMPARE(draftId(), id);
    QCOMPARE(editor().name(), u"From elsewhere"_s);
    QVERIFY2(lastNotice().text.contains(u"Another program changed “loyalty.passtpl”"_s),
             qPrintable(lastNotice().text));
    QCOMPARE(file().state(), u"Saved to loyalty.passtpl"_s);
    editor().undo();
    QCOMPARE(editor().name(), u"From the file"_s);
}

void tst_DeskFile::changedOutsideAnEditedDraftIsAskedAbout()
{
    QVERIFY(open());
    const auto id = draftId();
    editor().setName(u"Edited here"_s);
    write(named(u"From elsewhere"_s));
    restart();
    QVERIFY(open());
    QCOMPARE(draftId(), id);
    QCOMPARE(editor().name(), u"Edited here"_s);
    const auto asked = lastNotice();
    QCOMPARE(asked.verb, u"Take the file’s"_s);
    QVERIFY(asked.failed);
    m_desk.notices().take(asked.offer);
    QCOMPARE(editor().name(), u"From elsewhere"_s);
    QCOMPARE(file().state(), u"Saved to loyalty.passtpl"_s);
    editor().undo(); // nothing is lost
    QCOMPARE(editor().name(), u"Edited here"_s);
    auto *versions = m_desk.designer().versions();
    QTRY_COMPARE_WITH_TIMEOUT(versions->count(), 1, patience);
}

void tst_DeskFile::changedOutsideItIsNotWrittenOver()
{
    QVERIFY(open());
    editor().setName(u"Edited here"_s);
    write(named(u"From elsewhere"_s));
    const auto said = save();
    QVERIFY2(said.startsWith(u"Another program changed “loyalty.passtpl”, so it was not saved."_s),
             qPrintable(said));
    QCOMPARE(held().name, u"From elsewhere"_s);
    QCOMPARE(lastNotice().verb, u"Write over it"_s);
    const auto offer = lastNotice().offer;
    m_posted->clear();
    m_desk.notices().take(offer);
    QTRY_COMPARE_WITH_TIMEOUT(lastNotice().text, u"Saved “loyalty.passtpl”."_s, patience);
    QCOMPARE(held().name, u"Edited here"_s);
    editor().setName(u"Edited on"_s);
    QCOMPARE(save(), u"Saved “loyalty.passtpl”."_s); // what it holds is known again
}

void tst_DeskFile::removedOutside()
{
    QVERIFY(open());
    editor().setName(u"Edited here"_s);
    const auto id = draftId();
    QVERIFY(QFile::remove(m_path));
    restart();
    QVERIFY(open());
    QCOMPARE(draftId(), id);
    QCOMPARE(editor().name(), u"Edited here"_s);
    QCOMPARE(
        lastNotice().text,
        u"“loyalty.passtpl” is not there any more. Its draft is on the desk: saving makes the file anew."_s);
    QCOMPARE(save(), u"Saved “loyalty.passtpl”."_s);
    QCOMPARE(held().name, u"Edited here"_s);
}

void tst_DeskFile::removedWithItsFolder()
{
    QVERIFY(open());
    editor().setName(u"Edited here"_s);
    const auto folder = QFileInfo(m_path).path();
    QVERIFY(QDir(folder).removeRecursively());
    const auto said = save();
    QVERIFY2(said.contains(u"“loyalty.passtpl” was not saved. Its folder is not there any more."_s),
             qPrintable(said));
    QVERIFY(!QFileInfo::exists(folder)); // a disk that is not in its place is not made up
    QCOMPARE(editor().name(), u"Edited here"_s);
}

/// /proc refuses everybody, the administrator as well.
void tst_DeskFile::whereNothingCanBeWritten()
{
    const auto there = u"/proc/loyalty.passtpl"_s;
    const settings::DraftFile file{there, "0"_ba, named(u"Former"_s)};
    m_desk.designer().library()->openCopyOf(named(u"Edited here"_s), file);
    const auto said = save();
    QVERIFY2(said.contains(u"“loyalty.passtpl” was not saved. The file cannot be written: "_s),
             qPrintable(said));
    QVERIFY2(said.contains(u"“Save as file…”"_s), qPrintable(said));
    QVERIFY(lastNotice().failed);
    QCOMPARE(this->file().state(), u"Edited since it was saved to loyalty.passtpl"_s);
}

void tst_DeskFile::whatCannotBeReadOpensNothing()
{
    QVERIFY(settings::writeFile(m_path, "{").has_value());
    QVERIFY(open());
    QVERIFY(lastNotice().failed);
    QVERIFY(!editor().isOpen());
    QVERIFY(m_desk.drafts().list().isEmpty());
}

void tst_DeskFile::withoutAFileItSaysWhy()
{
    m_desk.designer().library()->create(int(PassKind::Coupon));
    QCOMPARE(file().name(), QString());
    QCOMPARE(file().state(), QString());
    QCOMPARE(file().obstacle(), u"This template has no file yet. Give it one with “Save as file…”."_s);
    file().save();
    QVERIFY(m_posted->isEmpty());
}

QTEST_MAIN(tst_DeskFile)
#include "tst_deskfile.moc"
