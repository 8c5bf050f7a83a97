// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/atomicfile.h"
#include "settings/versionstore.h"
#include "support/markingtranslator.h"
#include "support/sampletemplates.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qtimezone.h>
#include <QtTest/qtest.h>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::settings;

namespace {

/// Does it in a process that dies at the byte where a file would grow beyond so many; true when it did.
template <typename Work> bool diesWriting(rlim_t bytes, const Work &work)
{
    const pid_t child = fork();
    if (child == 0) {
        const rlimit none{0, 0};
        const rlimit few{bytes, bytes};
        setrlimit(RLIMIT_CORE, &none);
        std::signal(SIGXFSZ, SIG_DFL);
        setrlimit(RLIMIT_FSIZE, &few);
        work();
        _exit(0);
    }
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFSIGNALED(status) &&
           WTERMSIG(status) == SIGXFSZ;
}

} // namespace

class tst_VersionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aVersionComesBackWhole_data();
    void aVersionComesBackWhole();
    void newestStandFirst();
    void thoseOfOneInstantStandInTheirOrder();
    void aClockThatWasSetBackIsBelieved();
    void templatesAreApart();
    void aNewNameKeepsTheRest();
    void aNewNameKeepsWhatALaterProgramWrote();
    void whatDidNotChangeIsNotReadAgain();
    void whatCouldNotBeReadAgainIsNotKept();
    void removedIsGone();
    void theOldestWithoutANameGo();
    void namedOnesFillTheRoom();
    void olderOnesWithoutANameMakeRoom();
    void precautionsAreNotKeptTwice_data();
    void precautionsAreNotKeptTwice();
    void whatIsBrokenIsNamedAndStays_data();
    void whatIsBrokenIsNamedAndStays();
    void whatIsBrokenIsToldInTheWindowsLanguage_data() { whatIsBrokenIsNamedAndStays_data(); }
    void whatIsBrokenIsToldInTheWindowsLanguage();
    void aCrashWhileWritingLosesNothing_data();
    void aCrashWhileWritingLosesNothing();
    void aDiskThatRefusesIsTold();
    void theyGoAlongWithTheirTemplate();
    void bothMeetWhereTheTemplateGoes();
    void aDraftThrownAwayTakesThemAlong();
    void idsLeadNowhereElse_data();
    void idsLeadNowhereElse();

private:
    [[nodiscard]] VersionStore store(const VersionStore::Limits &limits) const
    {
        return VersionStore(m_folder->path(), [this] { return m_now; }, limits);
    }
    [[nodiscard]] VersionStore store() const { return store({}); }
    /// One that is a minute younger than the last.
    Result<Version> keep(const VersionStore &store, const QString &name, const QString &notes);
    [[nodiscard]] QStringList notesIn(const VersionStore &store, const QString &subject = u"one"_s) const;
    /// Of the only version there is.
    [[nodiscard]] QString onlyFile() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
};

void tst_VersionStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_now = QDateTime(QDate(2026, 11, 28), QTime(10, 0), QTimeZone::UTC);
}

Result<Version> tst_VersionStore::keep(const VersionStore &store, const QString &name, const QString &notes)
{
    m_now = m_now.addSecs(60);
    Version version{.name = name, .value = test::guideTemplate()};
    version.value.studio.notes = notes;
    return store.keep(u"one"_s, version);
}

QStringList tst_VersionStore::notesIn(const VersionStore &store, const QString &subject) const
{
    QStringList notes;
    for (const auto &version : store.list(subject).versions)
        notes.append(version.value.studio.notes);
    return notes;
}

QString tst_VersionStore::onlyFile() const
{
    const QDir folder(m_folder->path());
    const auto inside = folder.filePath(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
    return inside + u'/' + QDir(inside).entryList({u"*.version"_s}, QDir::Files).value(0);
}

void tst_VersionStore::aVersionComesBackWhole_data()
{
    QTest::addColumn<Version>("version");
    auto value = test::guideTemplate();
    value.studio.images[ImageSlot::Strip] = {QString(64, u'a'), QRectF(0, 0, 0.5, 1), {0.25, 0.75}};
    QTest::newRow("saved by hand") << Version{.name = u"Zoë's favourite"_s, .value = value};
    QTest::newRow("published") << Version{.cause = VersionCause::Published, .passes = 3, .value = value};
    QTest::newRow("replaced by a publication") << Version{.cause = VersionCause::Replaced, .value = value};
    auto refused = value;
    refused.name.clear();
    refused.fields.first().key = u"Not a key"_s;
    QTest::newRow("what would be refused") << Version{.cause = VersionCause::BeforeRestore, .value = refused};
    QTest::newRow("before the draft went") << Version{.cause = VersionCause::BeforeDiscard, .value = value};
    QTest::newRow("before an import") << Version{.cause = VersionCause::BeforeImport, .value = value};
    QTest::newRow("before going back") << Version{.cause = VersionCause::BeforeGoingBack, .value = value};
}

void tst_VersionStore::aVersionComesBackWhole()
{
    QFETCH(const Version, version);
    const auto kept = store().keep(u"one"_s, version);
    QVERIFY(kept.has_value());
    QVERIFY(!kept->id.isEmpty());
    auto expected = version;
    expected.id = kept->id;
    expected.savedAt = m_now;
    QCOMPARE(*kept, expected);
    const auto list = store().list(u"one"_s);
    QCOMPARE(list.versions, QList{expected});
    QVERIFY(list.unreadable.isEmpty());
}

void tst_VersionStore::newestStandFirst()
{
    QVERIFY(store().list(u"one"_s).versions.isEmpty());
    for (const auto &notes : {u"first"_s, u"second"_s, u"third"_s})
        QVERIFY(keep(store(), {}, notes));
    QCOMPARE(notesIn(store()), QStringList({u"third"_s, u"second"_s, u"first"_s}));
}

void tst_VersionStore::thoseOfOneInstantStandInTheirOrder()
{
    for (int i = 0; i < 4; ++i) {
        m_now = m_now.addSecs(-60); // what keep() adds
        QVERIFY(keep(store(), {}, QString::number(i)));
    }
    QCOMPARE(notesIn(store()), QStringList({u"3"_s, u"2"_s, u"1"_s, u"0"_s}));
}

void tst_VersionStore::aClockThatWasSetBackIsBelieved()
{
    QVERIFY(keep(store(), {}, u"of tomorrow"_s));
    m_now = m_now.addDays(-1);
    const auto kept = keep(store(), {}, u"of today"_s);
    QVERIFY(kept.has_value());
    QCOMPARE(kept->savedAt, m_now);
    QCOMPARE(notesIn(store()), QStringList({u"of tomorrow"_s, u"of today"_s}));
}

void tst_VersionStore::templatesAreApart()
{
    QVERIFY(keep(store(), {}, u"mine"_s));
    QVERIFY(store().list(u"../one"_s).versions.isEmpty());
    QVERIFY(store().list({}).versions.isEmpty());
    QVERIFY(store().keep(u"../one"_s, {.value = test::guideTemplate()}));
    QCOMPARE(notesIn(store()), QStringList(u"mine"_s));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
}

void tst_VersionStore::aNewNameKeepsTheRest()
{
    const auto kept = keep(store(), {}, u"mine"_s);
    QVERIFY(kept.has_value());
    m_now = m_now.addDays(1);
    QVERIFY(store().rename(u"one"_s, kept->id, u"For the launch"_s));
    auto expected = *kept;
    expected.name = u"For the launch"_s;
    QCOMPARE(store().list(u"one"_s).versions, QList{expected});
    QCOMPARE(store().rename(u"one"_s, u"nobody"_s, u"x"_s).error().kind, ErrorKind::NotFound);
}

void tst_VersionStore::aNewNameKeepsWhatALaterProgramWrote()
{
    const auto kept = keep(store(), {}, u"mine"_s);
    QVERIFY(kept.has_value());
    const auto path = onlyFile();
    auto object = QJsonDocument::fromJson(readFile(path).value()).object();
    object.insert(u"of_tomorrow"_s, QJsonObject{{u"colour"_s, u"green"_s}});
    object.insert(u"cause"_s, u"before_tomorrow"_s);
    QVERIFY(writeFile(path, QJsonDocument(object).toJson()));
    QVERIFY(store().rename(u"one"_s, kept->id, u"For the launch"_s));
    object.insert(u"name"_s, u"For the launch"_s);
    QCOMPARE(QJsonDocument::fromJson(readFile(path).value()).object(), object);
}

void tst_VersionStore::whatDidNotChangeIsNotReadAgain()
{
    const auto one = store();
    const auto kept = keep(one, u"First"_s, u"abc"_s);
    QVERIFY(kept.has_value());
    QCOMPARE(notesIn(one), QStringList(u"abc"_s));
    QFile file(onlyFile());
    const auto changedAt = QFileInfo(file).lastModified();
    const auto overwrite = [&](const QByteArray &notes, const QDateTime &moment) {
        auto bytes = readFile(file.fileName()).value();
        bytes.replace("\"abc\"", notes);
        return file.open(QIODevice::ReadWrite) && file.write(bytes) == bytes.size() && file.flush() &&
               file.setFileTime(moment, QFileDevice::FileModificationTime);
    };
    QVERIFY(overwrite("\"xyz\"", changedAt));
    file.close();
    QCOMPARE(notesIn(one), QStringList(u"abc"_s)); // from memory
    QCOMPARE(notesIn(store()), QStringList(u"xyz"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(changedAt.addSecs(60), QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(notesIn(one), QStringList(u"xyz"_s));
    // What it does itself it knows, however soon that comes.
    QVERIFY(one.rename(u"one"_s, kept->id, u"Other"_s));
    QCOMPARE(one.list(u"one"_s).versions.first().name, u"Other"_s);
    QVERIFY(one.list(u"two"_s).versions.isEmpty());
    QCOMPARE(notesIn(one), QStringList(u"xyz"_s));
}

void tst_VersionStore::whatCouldNotBeReadAgainIsNotKept()
{
    QVERIFY(keep(store(), {}, u"sound"_s));
    const auto kept = keep(store(), u"Huge"_s, QString(9 << 20, u'x'));
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, ErrorKind::LimitExceeded);
    QVERIFY2(kept.error().message.contains(u"8 MB"_s), qPrintable(kept.error().message));
    QCOMPARE(notesIn(store()), QStringList(u"sound"_s));
    QVERIFY(keep(store(), u"Large"_s, QString(7 << 20, u'x')));
    QVERIFY(store().list(u"one"_s).unreadable.isEmpty());
    QCOMPARE(store().list(u"one"_s).versions.size(), 2);
}

void tst_VersionStore::removedIsGone()
{
    const auto first = keep(store(), {}, u"first"_s);
    QVERIFY(first && keep(store(), {}, u"second"_s));
    QVERIFY(store().remove(u"one"_s, first->id));
    QVERIFY(store().remove(u"one"_s, first->id));
    QCOMPARE(notesIn(store()), QStringList(u"second"_s));
}

void tst_VersionStore::theOldestWithoutANameGo()
{
    const auto few = store({.automatic = 3});
    QVERIFY(keep(few, u"Named"_s, u"named"_s));
    for (int i = 0; i < 5; ++i)
        QVERIFY(keep(few, {}, QString::number(i)));
    QCOMPARE(notesIn(few), QStringList({u"4"_s, u"3"_s, u"2"_s, u"named"_s}));
    // One more with a name pushes nobody out.
    QVERIFY(keep(few, u"Another"_s, u"another"_s));
    QCOMPARE(notesIn(few), QStringList({u"another"_s, u"4"_s, u"3"_s, u"2"_s, u"named"_s}));
}

void tst_VersionStore::namedOnesFillTheRoom()
{
    QVERIFY(keep(store(), u"First"_s, u"first"_s));
    const auto size = QFileInfo(onlyFile()).size();
    const auto full = store({.bytes = 2 * size + size / 2});
    QVERIFY(keep(full, u"Other"_s, u"other"_s));
    const auto refused = keep(full, u"Third"_s, u"third"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::LimitExceeded);
    QVERIFY(refused.error().message.contains(u"delete"_s));
    QCOMPARE(notesIn(full), QStringList({u"other"_s, u"first"_s}));
}

void tst_VersionStore::olderOnesWithoutANameMakeRoom()
{
    QVERIFY(keep(store(), {}, u"first"_s));
    const auto size = QFileInfo(onlyFile()).size();
    const auto full = store({.bytes = 2 * size + size / 2});
    QVERIFY(keep(full, {}, u"other"_s));
    QVERIFY(keep(full, u"Named"_s, u"named"_s));
    QCOMPARE(notesIn(full), QStringList({u"named"_s, u"other"_s}));
}

void tst_VersionStore::precautionsAreNotKeptTwice_data()
{
    QTest::addColumn<VersionCause>("cause");
    QTest::addColumn<int>("versions");
    QTest::newRow("saved by hand") << VersionCause::Saved << 2;
    QTest::newRow("published") << VersionCause::Published << 2;
    QTest::newRow("replaced by a publication") << VersionCause::Replaced << 2;
    QTest::newRow("before parts come back") << VersionCause::BeforeRestore << 1;
    QTest::newRow("before the draft goes") << VersionCause::BeforeDiscard << 1;
    QTest::newRow("before an import") << VersionCause::BeforeImport << 1;
    QTest::newRow("before going back") << VersionCause::BeforeGoingBack << 1;
}

void tst_VersionStore::precautionsAreNotKeptTwice()
{
    QFETCH(const VersionCause, cause);
    QFETCH(const int, versions);
    const auto first = keep(store(), u"By hand"_s, u"same"_s);
    QVERIFY(first.has_value());
    m_now = m_now.addSecs(60);
    const auto second = store().keep(u"one"_s, {.cause = cause, .value = first->value});
    QVERIFY(second.has_value());
    QCOMPARE(store().list(u"one"_s).versions.size(), versions);
    QCOMPARE(second->id == first->id, versions == 1);
    auto other = first->value;
    other.name = u"Edited"_s;
    QVERIFY(store().keep(u"one"_s, {.cause = cause, .value = other}));
    QCOMPARE(store().list(u"one"_s).versions.size(), versions + 1);
}

void tst_VersionStore::whatIsBrokenIsNamedAndStays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray sound = R"({"version": 1, "saved_at": "2026-11-28T10:00:00.000Z", "template": )";
    QTest::newRow("empty") << QByteArray() << ErrorKind::InvalidInput;
    QTest::newRow("cut off") << sound + R"({"name": "A)" << ErrorKind::InvalidInput;
    QTest::newRow("no template") << sound.chopped(14) + "}" << ErrorKind::InvalidInput;
    QTest::newRow("a template that is none") << sound + "7}" << ErrorKind::InvalidInput;
    QTest::newRow("no time") << QByteArray(R"({"version": 1, "template": {}})") << ErrorKind::InvalidInput;
    QTest::newRow("a time that is none")
        << QByteArray(R"({"version": 1, "saved_at": "yesterday", "template": {}})")
        << ErrorKind::InvalidInput;
    QTest::newRow("of a later program")
        << QByteArray(R"({"version": 2, "saved_at": "2026-11-28T10:00:00.000Z", "template": {}})")
        << ErrorKind::Unsupported;
}

void tst_VersionStore::whatIsBrokenIsNamedAndStays()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorKind, kind);
    QVERIFY(keep(store(), {}, u"sound"_s));
    const auto path = QFileInfo(onlyFile()).path() + u"/broken.version"_s;
    QVERIFY(writeFile(path, bytes));
    const auto list = store().list(u"one"_s);
    QCOMPARE(list.versions.size(), 1);
    QCOMPARE(list.unreadable.size(), 1);
    QCOMPARE(list.unreadable.first().kind, kind);
    QCOMPARE(list.unreadable.first().where, path);
    QVERIFY(!list.unreadable.first().message.isEmpty());
    QVERIFY(keep(store({.automatic = 1}), {}, u"next"_s));
    QVERIFY(QFile::exists(path));
    QCOMPARE(notesIn(store()), QStringList(u"next"_s));
}

void tst_VersionStore::whatIsBrokenIsToldInTheWindowsLanguage()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(keep(store(), {}, u"sound"_s));
    QVERIFY(writeFile(QFileInfo(onlyFile()).path() + u"/broken.version"_s, bytes));
    const test::MarkingTranslator translator;
    const auto broken = store().list(u"one"_s).unreadable;
    QCOMPARE(broken.size(), 1);
    QVERIFY2(test::MarkingTranslator::isMarked(broken.first().shownMessage()),
             qPrintable(broken.first().shownMessage()));
}

void tst_VersionStore::aCrashWhileWritingLosesNothing_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("before the first byte") << 0;
    QTest::newRow("at the beginning") << 1;
    QTest::newRow("in the middle") << 300;
}

void tst_VersionStore::aCrashWhileWritingLosesNothing()
{
    QFETCH(const int, bytes);
    const auto few = store({.automatic = 1});
    const auto before = keep(few, {}, u"before"_s);
    QVERIFY(before.has_value());
    QVERIFY(QFileInfo(onlyFile()).size() > 300);
    QVERIFY(diesWriting(rlim_t(bytes), [&] { (void)keep(few, {}, u"lost"_s); }));
    QVERIFY(diesWriting(rlim_t(bytes), [&] { (void)few.rename(u"one"_s, before->id, u"Lost"_s); }));
    const auto list = few.list(u"one"_s);
    QCOMPARE(list.versions, QList{*before});
    QVERIFY(list.unreadable.isEmpty());
    QVERIFY(keep(few, {}, u"after"_s));
    QCOMPARE(notesIn(few), QStringList(u"after"_s));
}

void tst_VersionStore::aDiskThatRefusesIsTold()
{
    // A folder that cannot be made stands for every way in which a disk refuses.
    const VersionStore nowhere(u"/proc/no-such-place"_s);
    const auto kept = nowhere.keep(u"one"_s, {.value = test::guideTemplate()});
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, ErrorKind::Io);
    QVERIFY(kept.error().message.startsWith(u"The version is not kept."_s));
    QVERIFY(nowhere.list(u"one"_s).versions.isEmpty());
}

void tst_VersionStore::theyGoAlongWithTheirTemplate()
{
    QVERIFY(keep(store(), {}, u"draft"_s));
    QVERIFY(store().move(u"one"_s, u"published"_s));
    QVERIFY(notesIn(store()).isEmpty());
    QCOMPARE(notesIn(store(), u"published"_s), QStringList(u"draft"_s));
    QVERIFY(store().move(u"nobody"_s, u"published"_s));
    QVERIFY(store().move(u"published"_s, u"published"_s));
    QCOMPARE(notesIn(store(), u"published"_s), QStringList(u"draft"_s));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
}

void tst_VersionStore::bothMeetWhereTheTemplateGoes()
{
    QVERIFY(keep(store(), {}, u"first"_s));
    QVERIFY(store().move(u"one"_s, u"other"_s));
    QVERIFY(keep(store(), {}, u"second"_s));
    QVERIFY(store().move(u"one"_s, u"other"_s));
    QCOMPARE(notesIn(store(), u"other"_s), QStringList({u"second"_s, u"first"_s}));
}

void tst_VersionStore::aDraftThrownAwayTakesThemAlong()
{
    QVERIFY(keep(store(), u"Named"_s, u"first"_s));
    QVERIFY(store().removeAll(u"one"_s));
    QVERIFY(store().removeAll(u"one"_s));
    QVERIFY(notesIn(store()).isEmpty());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void tst_VersionStore::idsLeadNowhereElse_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("upwards") << u"../a"_s;
    QTest::newRow("absolute") << u"/tmp/a"_s;
    QTest::newRow("a dot") << u"a.b"_s;
}

void tst_VersionStore::idsLeadNowhereElse()
{
    QFETCH(const QString, id);
    QCOMPARE(store().remove(u"one"_s, id).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(store().rename(u"one"_s, id, u"x"_s).error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(tst_VersionStore)
#include "tst_versionstore.moc"
