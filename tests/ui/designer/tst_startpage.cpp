// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/designer.h"
#include "designer/startertemplate.h"
#include "settings/atomicfile.h"
#include "support/designerdesk.h"

#include <QtCore/qtemporarydir.h>
#include <QtCore/qtimezone.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patience = 20'000;

QDateTime minute(int number)
{
    return {QDate(2026, 11, 28), QTime(10, number), QTimeZone::UTC};
}

} // namespace

/// What the start page shows: the gallery, and what was worked on last.
class tst_StartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theGalleryIsReadWhenAskedFor();
    void oneOfTheGalleryBecomesADraftWithItsPictures();
    void anUnknownKeyOpensNothing();
    void draftsAndFilesStandNewestFirst();
    void whatCannotBeReadIsLeftOut();
    void thereIsAnEnd();
    void draftsOfOtherProfilesStayAway();
    void aDraftComesOntoTheDesk();
    void aDraftOfAPublishedTemplateComesOnTopOfIt();
    void aFileIsAskedFor();
    void whatIsSavedIsAmongThem();
    void momentsInWords_data();
    void momentsInWords();

private:
    /// Starts the program on what the folders hold.
    void start();
    void keepDraft(const QString &id, const QString &name, int when, const QString &profileId = {});
    void keepFile(const QString &name, const QByteArray &bytes, int when);
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder->filePath(name); }
    /// Of the rows, after a fresh look.
    [[nodiscard]] QStringList recent(RecentWork::Role role);
    [[nodiscard]] QStringList recentNames() { return recent(RecentWork::NameRole); }

    test::DesignerDesk m_desk;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_StartPage::init()
{
    m_desk.close();
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

void tst_StartPage::start()
{
    m_desk.open(pathOf(u"drafts"_s), pathOf(u"recent.json"_s));
}

void tst_StartPage::keepDraft(const QString &id, const QString &name, int when, const QString &profileId)
{
    auto value = starterTemplate(PassKind::Coupon);
    value.name = name;
    const settings::DraftStore store(pathOf(u"drafts"_s), [when] { return minute(when); });
    const auto saved = store.save({.id = id, .value = value, .profileId = profileId});
    QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().text()));
}

void tst_StartPage::keepFile(const QString &name, const QByteArray &bytes, int when)
{
    const auto path = pathOf(name);
    QVERIFY(settings::writeFile(path, bytes).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(minute(when), QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(settings::RecentFiles(pathOf(u"recent.json"_s)).add(path).has_value());
}

QStringList tst_StartPage::recent(RecentWork::Role role)
{
    auto *model = m_desk.designer().recent();
    model->refresh();
    if (!QTest::qWaitFor([&] { return !model->isLoading(); }, patience))
        return {u"still loading"_s};
    QStringList texts;
    for (int row = 0; row < model->count(); ++row)
        texts.append(model->index(row).data(role).toString());
    return texts;
}

void tst_StartPage::theGalleryIsReadWhenAskedFor()
{
    auto *gallery = m_desk.designer().gallery();
    const QAbstractItemModelTester tester(gallery);
    QCOMPARE(gallery->count(), 0);
    QVERIFY(!gallery->isLoading());
    gallery->load();
    gallery->load(); // one reading is enough
    QVERIFY(gallery->isLoading());
    QTRY_VERIFY_WITH_TIMEOUT(!gallery->isLoading(), patience);
    QCOMPARE(gallery->count(), galleryKeys().size());
    for (int row = 0; row < gallery->count(); ++row) {
        const auto index = gallery->index(row);
        QCOMPARE(index.data(TemplateGallery::KeyRole).toString(), galleryKeys().at(row));
        QVERIFY(!index.data(TemplateGallery::NameRole).toString().isEmpty());
        QVERIFY(!index.data(TemplateGallery::KindRole).toString().isEmpty());
        QVERIFY(!index.data(TemplateGallery::PurposeRole).toString().isEmpty());
        for (const auto role : {TemplateGallery::AppleFaceRole, TemplateGallery::GoogleFaceRole}) {
            const auto *face = index.data(role).value<CardFace *>();
            QVERIFY(face && !face->isEmpty());
        }
    }
    gallery->load();
    QVERIFY(!gallery->isLoading());
}

void tst_StartPage::oneOfTheGalleryBecomesADraftWithItsPictures()
{
    auto *gallery = m_desk.designer().gallery();
    gallery->load();
    QTRY_VERIFY_WITH_TIMEOUT(gallery->count() >= 3, patience);
    const auto key = galleryKeys().at(2);
    QSignalSpy opened(m_desk.designer().library(), &TemplateLibrary::opened);
    QSignalSpy told(&m_desk.notices(), &Notices::posted);
    gallery->use(key);
    gallery->use(key); // a double click makes one draft
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    const auto made = readGalleryTemplate(key).value();
    QCOMPARE(m_desk.designer().editor()->value(), made.value);
    QVERIFY(m_desk.designer().desk()->isNew());
    QVERIFY(m_desk.designer().desk()->canPublish());
    for (const auto &sha256 : made.assets.keys())
        QVERIFY(m_desk.drafts().assets().has(sha256));
    QCOMPARE(m_desk.drafts().list().size(), 1);
    QVERIFY(told.isEmpty());
}

void tst_StartPage::anUnknownKeyOpensNothing()
{
    QSignalSpy opened(m_desk.designer().library(), &TemplateLibrary::opened);
    QSignalSpy wanted(m_desk.designer().recent(), &RecentWork::fileWanted);
    m_desk.designer().gallery()->use(u"nobody"_s);
    m_desk.designer().recent()->open(u"nobody"_s);
    QCOMPARE(recentNames(), QStringList());
    QVERIFY(opened.isEmpty() && wanted.isEmpty());
}

void tst_StartPage::draftsAndFilesStandNewestFirst()
{
    keepDraft(u"one"_s, u"First draft"_s, 1);
    keepDraft(u"four"_s, u"Latest draft"_s, 4);
    auto value = starterTemplate(PassKind::GiftCard);
    value.name = u"Older file"_s;
    keepFile(u"older.passtpl"_s, templateToFile(value), 2);
    value.name = u"Newer file"_s;
    keepFile(u"newer.passtpl"_s, templateToFile(value), 3);
    start();
    const QAbstractItemModelTester tester(m_desk.designer().recent());
    QCOMPARE(recentNames(),
             QStringList({u"Latest draft"_s, u"Newer file"_s, u"Older file"_s, u"First draft"_s}));
    QCOMPARE(recent(RecentWork::SourceRole),
             QStringList({u"Draft"_s, u"newer.passtpl"_s, u"older.passtpl"_s, u"Draft"_s}));
    QCOMPARE(recent(RecentWork::KindRole).at(1), m_desk.designer().library()->kindNames().last());
    for (int row = 0; row < m_desk.designer().recent()->count(); ++row) {
        const auto *face =
            m_desk.designer().recent()->index(row).data(RecentWork::FaceRole).value<CardFace *>();
        QVERIFY(face && !face->isEmpty());
    }
}

void tst_StartPage::whatCannotBeReadIsLeftOut()
{
    keepFile(u"sound.passtpl"_s, templateToFile(starterTemplate(PassKind::Loyalty)), 1);
    keepFile(u"broken.passtpl"_s, "{\"name\": ", 2);
    keepFile(u"gone.passtpl"_s, templateToFile(starterTemplate(PassKind::Loyalty)), 3);
    QVERIFY(QFile::remove(pathOf(u"gone.passtpl"_s)));
    QCOMPARE(recent(RecentWork::SourceRole), QStringList(u"sound.passtpl"_s));
}

void tst_StartPage::thereIsAnEnd()
{
    for (int i = 0; i < RecentWork::limit + 3; ++i)
        keepDraft(u"draft-%1"_s.arg(i), u"Draft %1"_s.arg(i), i);
    start();
    const auto names = recentNames();
    QCOMPARE(names.size(), RecentWork::limit);
    QCOMPARE(names.first(), u"Draft %1"_s.arg(RecentWork::limit + 2));
}

void tst_StartPage::draftsOfOtherProfilesStayAway()
{
    keepDraft(u"here"_s, u"Here"_s, 1);
    keepDraft(u"there"_s, u"There"_s, 2, u"another-profile"_s);
    start();
    QCOMPARE(recentNames(), QStringList(u"Here"_s));
}

void tst_StartPage::aDraftComesOntoTheDesk()
{
    keepDraft(u"mine"_s, u"Mine"_s, 1);
    start();
    QCOMPARE(recentNames(), QStringList(u"Mine"_s));
    m_desk.designer().recent()->open(recent(RecentWork::KeyRole).first());
    QCOMPARE(m_desk.designer().editor()->name(), u"Mine"_s);
    QVERIFY(m_desk.designer().desk()->isNew());
    QCOMPARE(m_desk.drafts().list().size(), 1);
}

void tst_StartPage::aDraftOfAPublishedTemplateComesOnTopOfIt()
{
    m_desk.designer().library()->create(int(PassKind::Membership));
    QSignalSpy published(m_desk.designer().desk(), &TemplateDesk::published);
    m_desk.designer().desk()->publish();
    QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, patience);
    const auto id = m_desk.designer().desk()->templateId();
    m_desk.designer().editor()->setName(u"Edited since"_s);
    start();
    QCOMPARE(recentNames(), QStringList(u"Edited since"_s));
    QCOMPARE(recent(RecentWork::SourceRole), QStringList(u"Draft of a published template"_s));
    QSignalSpy opened(m_desk.designer().library(), &TemplateLibrary::opened);
    m_desk.designer().recent()->open(recent(RecentWork::KeyRole).first());
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    QCOMPARE(m_desk.designer().editor()->name(), u"Edited since"_s);
    QCOMPARE(m_desk.designer().desk()->templateId(), id);
    QVERIFY(!m_desk.designer().desk()->isNew());
}

void tst_StartPage::aFileIsAskedFor()
{
    keepFile(u"asked.passtpl"_s, templateToFile(starterTemplate(PassKind::Loyalty)), 1);
    QCOMPARE(recent(RecentWork::KeyRole), QStringList(pathOf(u"asked.passtpl"_s)));
    QSignalSpy wanted(m_desk.designer().recent(), &RecentWork::fileWanted);
    m_desk.designer().recent()->open(pathOf(u"asked.passtpl"_s));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), pathOf(u"asked.passtpl"_s));
}

void tst_StartPage::whatIsSavedIsAmongThem()
{
    m_desk.designer().library()->openCopyOf(starterTemplate(PassKind::Loyalty));
    m_desk.designer().editor()->setName(u"To be saved"_s);
    QSignalSpy saved(m_desk.designer().file(), &DeskFile::saved);
    m_desk.designer().file()->saveAs(QUrl::fromLocalFile(pathOf(u"saved.passtpl"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
    QCOMPARE(recent(RecentWork::SourceRole), QStringList(u"Draft of saved.passtpl"_s));
    QCOMPARE(recentNames(), QStringList(u"To be saved"_s)); // the draft stays, and is the file's
}

void tst_StartPage::momentsInWords_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("words");
    const QTimeZone local = QTimeZone::systemTimeZone();
    QTest::newRow("this morning") << QDateTime(QDate(2026, 11, 28), QTime(9, 5), local) << u"Today, 09:05"_s;
    QTest::newRow("a minute after midnight")
        << QDateTime(QDate(2026, 11, 28), QTime(0, 1), local) << u"Today, 00:01"_s;
    QTest::newRow("a minute before it")
        << QDateTime(QDate(2026, 11, 27), QTime(23, 59), local) << u"Yesterday, 23:59"_s;
    QTest::newRow("two days ago") << QDateTime(QDate(2026, 11, 26), QTime(12, 0), local) << u"26/11/2026"_s;
    QTest::newRow("by a clock that runs ahead")
        << QDateTime(QDate(2026, 11, 30), QTime(12, 0), local) << u"30/11/2026"_s;
    QTest::newRow("not saved yet") << QDateTime() << u"Just now"_s;
}

void tst_StartPage::momentsInWords()
{
    QFETCH(QDateTime, at);
    QFETCH(QString, words);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto said = RecentWork::momentWords(
        at, QDateTime(QDate(2026, 11, 28), QTime(15, 0), QTimeZone::systemTimeZone()));
    QLocale::setDefault(before);
    QCOMPARE(said, words);
}

QTEST_MAIN(tst_StartPage)
#include "tst_startpage.moc"
