// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "orderlyend.h"
#include "settings/draftstore.h"
#include "support/sampletemplates.h"
#include "template/templatecodec.h"
#include "windowdriver.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patienceMs = 60'000;
constexpr int longestName = 120;
constexpr int savedWithinMs = 1000; // what the drafts promise
constexpr int takenDown = 7;        // an exit code
const auto lastName = u"renamed"_s;

/// The letter number `turn` of what is typed.
QChar letter(int turn)
{
    return QChar(u'a' + turn % 26);
}

QString typed(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text.append(letter(i));
    return text;
}

/// The program that is killed: its window, where somebody types into the template's name.
int typeAName(const QString &folder)
{
    WindowDriver driver({.dataFolder = folder});
    if (!driver.isOpen() || !driver.problem().isEmpty())
        return 1;
    auto &designer = driver.window().designer();
    if (!QTest::qWaitFor([&] { return designer.editor()->isOpen(); }, patienceMs))
        return 1;
    const auto former = designer.editor()->name();
    if (!driver.type(u"template-name-field"_s, {}))
        return 1;
    std::printf("%s\n", qPrintable(former));
    for (int turn = 0; turn < longestName; ++turn) {
        QTest::sendKeyEvent(QTest::Click, driver.quick(), Qt::Key_unknown, letter(turn), Qt::NoModifier);
        if (designer.editor()->name() != typed(turn + 1))
            return 1;
        std::printf("%d\n", turn + 1);
        std::fflush(stdout);
        QTest::qWait(25);
    }
    return 0;
}

/// The program that is asked to end: its window, where somebody has just typed another name. `isTakenDown` as
/// soon as it was told, as a session does.
int nameOnce(const QString &folder, bool isTakenDown)
{
    const OrderlyEnd end(*qGuiApp);
    WindowDriver driver({.dataFolder = folder});
    if (!driver.isOpen() || !driver.problem().isEmpty())
        return 1;
    auto *editor = driver.window().designer().editor();
    if (!QTest::qWaitFor([&] { return editor->isOpen(); }, patienceMs))
        return 1;
    if (!driver.type(u"template-name-field"_s, lastName) || editor->name() != lastName)
        return 1;
    if (isTakenDown) {
        QObject::connect(&end, &OrderlyEnd::ending, qGuiApp, [&driver] {
            driver.save();
            std::_Exit(takenDown);
        });
    }
    std::printf("typed\n");
    std::fflush(stdout);
    return QGuiApplication::exec();
}

} // namespace

/// What happens between two starts of the program: one dies, or one is open already.
class tst_TwoPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void aKilledProgramLosesNoMoreThanASecond_data();
    void aKilledProgramLosesNoMoreThanASecond();
    void aKilledProgramIsToldOfOnce();
    void aProgramAskedToEndSavesAndIsNotToldOf_data();
    void aProgramAskedToEndSavesAndIsNotToldOf();
    void theSessionsEndSavesAtOnce();
    void aSecondStartHandsItsFilesOver();
    void aQuestionNeedsNoDisplay_data();
    void aQuestionNeedsNoDisplay();

private:
    QTemporaryDir m_folder;
};

void tst_TwoPrograms::aKilledProgramLosesNoMoreThanASecond_data()
{
    QTest::addColumn<int>("letters");
    QTest::newRow("in the midst of the first second") << 20;
    QTest::newRow("after a second and a half") << 60;
    QTest::newRow("after almost three seconds") << 110;
}

void tst_TwoPrograms::aKilledProgramLosesNoMoreThanASecond()
{
    QFETCH(const int, letters);
    const auto folder = m_folder.filePath(u"killed-%1"_s.arg(letters));
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), {u"--type"_s, folder});
    QElapsedTimer clock;
    clock.start();
    QString former;
    QList<qint64> moments; // when each letter was known to be typed
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            while (program.canReadLine()) {
                const auto line = program.readLine().trimmed();
                if (former.isEmpty())
                    former = QString::fromUtf8(line);
                else
                    moments.append(clock.elapsed());
            }
            return moments.size() >= letters || program.state() == QProcess::NotRunning;
        }(),
        patienceMs);
    QCOMPARE_GE(moments.size(), letters);
    const auto killed = clock.elapsed();
    program.kill();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);

    WindowDriver driver({.dataFolder = folder});
    QVERIFY2(driver.isOpen() && driver.problem().isEmpty(), qPrintable(driver.problem()));
    auto *editor = driver.window().designer().editor();
    QTRY_VERIFY_WITH_TIMEOUT(editor->isOpen(), patienceMs);
    const auto safe = std::ranges::count_if(
        moments, [&](qint64 moment) { return moment < killed - savedWithinMs - 250; }); // told a little later
    if (safe > 0)
        QVERIFY2(editor->name().startsWith(typed(int(safe))), qPrintable(editor->name()));
    // Never half a name, and never something else than was typed or was there before.
    QVERIFY2(typed(longestName).startsWith(editor->name()) || editor->name() == former,
             qPrintable(editor->name()));
}

void tst_TwoPrograms::aKilledProgramIsToldOfOnce()
{
    const auto folder = m_folder.filePath(u"told of"_s);
    const settings::DraftStore drafts(folder + "/drafts"_L1);
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), {u"--type"_s, folder});
    QTRY_VERIFY_WITH_TIMEOUT(!drafts.list().isEmpty(), patienceMs);
    program.kill();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    const auto left = drafts.list().constFirst();

    StudioOptions options;
    options.dataFolder = folder;
    WindowDriver driver(options);
    QVERIFY2(driver.isOpen() && driver.problem().isEmpty(), qPrintable(driver.problem()));
    const auto told = [&] { return driver.texts().filter(u"The last session ended unexpectedly."_s); };
    QTRY_COMPARE(told().size(), 1);
    QVERIFY2(told().constFirst().contains(left.value.name), qPrintable(told().constFirst()));
    auto &designer = driver.window().designer();
    auto *editor = designer.editor();
    QTRY_VERIFY_WITH_TIMEOUT(editor->isOpen(), patienceMs);
    designer.library()->create(int(PassKind::Coupon));
    QVERIFY(driver.openPage(u"passes"_s));
    QVERIFY(driver.click(u"toast-verb"_s));
    QTRY_COMPARE_WITH_TIMEOUT(editor->value(), left.value, patienceMs);
    QTRY_VERIFY(driver.find(u"rail-design"_s)->property("checked").toBool());

    QVERIFY(driver.restart(options)); // it ended by itself
    QTRY_VERIFY_WITH_TIMEOUT(driver.window().designer().recent()->lastDraft(), patienceMs); // are loaded
    QCOMPARE(told(), QStringList());
}

void tst_TwoPrograms::aProgramAskedToEndSavesAndIsNotToldOf_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
    QTest::newRow("SIGINT") << SIGINT;
}

void tst_TwoPrograms::aProgramAskedToEndSavesAndIsNotToldOf()
{
    QFETCH(const int, number);
    const auto folder = m_folder.filePath(u"asked-%1"_s.arg(number));
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), {u"--name"_s, folder});
    QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine() || program.state() == QProcess::NotRunning, patienceMs);
    QCOMPARE(program.readLine().trimmed(), "typed"_ba);
    QVERIFY(QFile::exists(folder + "/running"_L1));
    // Before the second has passed in which it would be saved by itself.
    QCOMPARE(::kill(pid_t(program.processId()), number), 0);
    QVERIFY(program.waitForFinished(patienceMs));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(!QFile::exists(folder + "/running"_L1));
    const auto left = settings::DraftStore(folder + "/drafts"_L1).list();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.constFirst().value.name, lastName);
}

void tst_TwoPrograms::theSessionsEndSavesAtOnce()
{
    const auto folder = m_folder.filePath(u"session"_s);
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), {u"--taken-down"_s, folder});
    QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine() || program.state() == QProcess::NotRunning, patienceMs);
    QCOMPARE(program.readLine().trimmed(), "typed"_ba);
    program.terminate();
    QVERIFY(program.waitForFinished(patienceMs));
    QCOMPARE(program.exitCode(), takenDown);
    const auto left = settings::DraftStore(folder + "/drafts"_L1).list();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.constFirst().value.name, lastName);
}

void tst_TwoPrograms::aSecondStartHandsItsFilesOver()
{
    const auto folder = m_folder.filePath(u"handed-over"_s);
    const settings::DraftStore drafts(folder + "/drafts"_L1);
    const auto namesOfDrafts = [&] {
        QStringList names;
        for (const auto &draft : drafts.list())
            names.append(draft.value.name);
        return names;
    };
    auto value = test::guideTemplate();
    value.name = u"Handed over"_s;
    QFile file(m_folder.filePath(u"handed over.passtpl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto bytes = templateToFile(value);
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();

    const auto program = QStringLiteral(QAIROPAY_STUDIO_PROGRAM);
    QProcess first;
    first.start(program, {u"--data"_s, folder, u"--no-sample"_s});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + "/pass-studio.log"_L1), patienceMs);
    QProcess second;
    second.setWorkingDirectory(m_folder.path()); // its own, so that the path has to be made whole
    second.start(program, {u"--data"_s, folder, u"handed over.passtpl"_s});
    QVERIFY(second.waitForFinished(patienceMs));
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.state(), QProcess::Running);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + "/running"_L1),
                             patienceMs); // the second one's end is not the first one's
    QTRY_VERIFY_WITH_TIMEOUT(namesOfDrafts().contains(value.name), patienceMs);
    QProcess third; // the same file, by its whole path, and another one, so that the end of it is seen
    value.name = u"Handed over next"_s;
    QFile next(m_folder.filePath(u"next.passtpl"_s));
    QVERIFY(next.open(QIODevice::WriteOnly));
    const auto nextBytes = templateToFile(value);
    QCOMPARE(next.write(nextBytes), nextBytes.size());
    next.close();
    third.start(program, {u"--data"_s, folder, file.fileName(), next.fileName()});
    QVERIFY(third.waitForFinished(patienceMs));
    QCOMPARE(third.exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(namesOfDrafts().contains(value.name), patienceMs);
    QCOMPARE(namesOfDrafts().count(u"Handed over"_s), 1);
    first.terminate();
    QVERIFY(first.waitForFinished(patienceMs));
    QCOMPARE(first.exitStatus(), QProcess::NormalExit);
    QCOMPARE(first.exitCode(), 0);
    QVERIFY(!QFile::exists(folder + "/running"_L1));
}

void tst_TwoPrograms::aQuestionNeedsNoDisplay_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("what it is called with") << u"--help"_s << QByteArray("--new-instance");
    QTest::newRow("in short") << u"-h"_s << QByteArray("--new-instance");
    QTest::newRow("which one it is") << u"--version"_s << QByteArray("pass-studio ");
}

/// On a server, over ssh, in a packager's script.
void tst_TwoPrograms::aQuestionNeedsNoDisplay()
{
    QFETCH(const QString, question);
    QFETCH(const QByteArray, answer);
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(QAIROPAY_STUDIO_PROGRAM), {question});
    QVERIFY(program.waitForFinished(patienceMs));
    QCOMPARE(program.readAllStandardError(), QByteArray());
    QVERIFY(program.readAllStandardOutput().contains(answer));
    QCOMPARE(program.exitCode(), 0);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const auto arguments = application.arguments();
    if (arguments.value(1) == "--type"_L1)
        return typeAName(arguments.value(2));
    if (arguments.value(1) == "--name"_L1)
        return nameOnce(arguments.value(2), false);
    if (arguments.value(1) == "--taken-down"_L1)
        return nameOnce(arguments.value(2), true);
    tst_TwoPrograms test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_twoprograms.moc"
