// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commandline.h"
#include "cli/completion.h"
#include "support/commandrun.h"

#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using test::runCommand;

/// What is written from the parser's own words: help, completion and the manual.
class tst_ProgramWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpOfEveryCommand_data();
    void helpOfEveryCommand();
    void theManualNamesEverything();
    void scriptsAreSound_data();
    void scriptsAreSound();
    void bashCompletes_data();
    void bashCompletes();
    void fishCompletes_data();
    void fishCompletes();
};

namespace {

/// Every option of a command and of those below it.
QList<cli::OptionWords> allOptions(const cli::CommandWords &command)
{
    auto options = command.options;
    for (const auto &each : command.commands)
        options += allOptions(each);
    return options;
}

/// What a shell prints; empty where it is not installed.
QByteArray shell(const QString &name, const QStringList &arguments, int *code = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(name, arguments);
    process.waitForFinished();
    if (code)
        *code = process.exitCode();
    return process.readAll();
}

QString script(const QTemporaryDir &folder, const QString &shell)
{
    const auto path = folder.filePath(shell);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(runCommand({u"completion"_s, shell}).out);
    return path;
}

void completions()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words"); // among what is offered
    QTest::addColumn<QString>("never");
    QTest::newRow("the commands") << u"qairopay te"_s << QStringList{u"template"_s} << u"pass"_s;
    QTest::newRow("below one") << u"qairopay template ar"_s << QStringList{u"archive"_s} << u"template"_s;
    QTest::newRow("behind an option of the program")
        << u"qairopay --json webhook "_s << QStringList{u"create"_s, u"update"_s, u"verify"_s} << u"lint"_s;
    QTest::newRow("right behind a flag")
        << u"qairopay --json te"_s << QStringList{u"template"_s} << u"--json"_s;
    QTest::newRow("options of a command")
        << u"qairopay pass issue --fa"_s << QStringList{u"--failed-rows"_s} << u"--field"_s;
    QTest::newRow("options beside an argument")
        << u"qairopay scan verify --pi"_s << QStringList{u"--picture"_s} << u"--profile"_s;
    QTest::newRow("options of the program behind it")
        << u"qairopay pass issue --ver"_s << QStringList{u"--verbose"_s} << u"--version"_s;
    QTest::newRow("values of an option")
        << u"qairopay lint x --fail-on "_s << QStringList{u"info"_s, u"warning"_s, u"error"_s} << u"lint"_s;
    QTest::newRow("values of an argument")
        << u"qairopay completion "_s << QStringList{u"bash"_s, u"zsh"_s, u"fish"_s} << u"pass"_s;
}

void checkOffer(const QByteArray &printed)
{
    QFETCH(QStringList, words);
    QFETCH(QString, never);
    QStringList offered;
    for (const auto &line : printed.split('\n'))
        offered.append(QString::fromUtf8(line).section(u'\t', 0, 0).trimmed());
    for (const auto &word : words)
        QVERIFY2(offered.contains(word), printed.constData());
    QVERIFY2(!offered.contains(never), printed.constData());
}

} // namespace

void tst_ProgramWords::helpOfEveryCommand_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("the program") << QString();
    const auto words = cli::programWords();
    for (const auto &group : words.commands) {
        if (!group.commands.isEmpty())
            QTest::addRow("%s", qPrintable(group.name)) << group.name;
    }
    for (const auto &path : words.paths())
        QTest::addRow("%s", qPrintable(path)) << path;
}

void tst_ProgramWords::helpOfEveryCommand()
{
    QFETCH(QString, path);
    const auto outcome = runCommand(path.split(u' ', Qt::SkipEmptyParts) + QStringList{u"--help"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains("Usage:"));
    QVERIFY(outcome.err.isEmpty());
}

void tst_ProgramWords::theManualNamesEverything()
{
    const auto page = QString::fromUtf8(runCommand({u"manual"_s}).out);
    QVERIFY(page.startsWith(".TH QAIROPAY 1 "_L1));
    const auto escaped = [](QString text) { return text.replace(u'-', u"\\-"_s); };
    const auto words = cli::programWords();
    QVERIFY(words.paths().size() > 40);
    for (const auto &path : words.paths())
        QVERIFY2(page.contains(u"\n.SS "_s + escaped(path)), qPrintable(path));
    for (const auto &option : allOptions(words)) {
        const auto name = escaped(option.isArgument ? option.names.first().toUpper() : option.names.first());
        QVERIFY2(page.contains(name), qPrintable(name));
    }
    // A word at the beginning of a line must not be taken for a request.
    static const QStringList requests{u".TH"_s, u".SH"_s, u".SS"_s, u".TP"_s};
    for (const auto &line : page.split(u'\n')) {
        if (line.startsWith(u'.') || line.startsWith(u'\''))
            QVERIFY2(requests.contains(line.section(u' ', 0, 0)), qPrintable(line));
    }
}

void tst_ProgramWords::scriptsAreSound_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : {u"bash"_s, u"zsh"_s, u"fish"_s})
        QTest::addRow("%s", qPrintable(name)) << name;
}

void tst_ProgramWords::scriptsAreSound()
{
    QFETCH(QString, name);
    const auto text = runCommand({u"completion"_s, name}).out;
    QVERIFY(text.contains("failed-rows"));
    QVERIFY(!cli::completionFor(name + u"x"_s, cli::programWords()));
    if (QStandardPaths::findExecutable(name).isEmpty())
        QSKIP("This shell is not installed here.");
    const QTemporaryDir folder;
    int code = -1;
    const auto complaints = shell(name, {u"-n"_s, script(folder, name)}, &code);
    QVERIFY2(code == 0 && complaints.isEmpty(), complaints.constData());
}

void tst_ProgramWords::bashCompletes_data()
{
    completions();
}

void tst_ProgramWords::bashCompletes()
{
    QFETCH(QString, line);
    const QTemporaryDir folder;
    const auto words = line.split(u' ');
    const auto program = u"source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _qairopay; "
                         "printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    checkOffer(shell(u"bash"_s, QStringList{u"-c"_s, program, u"bash"_s, script(folder, u"bash"_s)} + words));
}

void tst_ProgramWords::fishCompletes_data()
{
    completions();
}

void tst_ProgramWords::fishCompletes()
{
    if (QStandardPaths::findExecutable(u"fish"_s).isEmpty())
        QSKIP("This shell is not installed here.");
    QFETCH(QString, line);
    const QTemporaryDir folder;
    const auto printed =
        shell(u"fish"_s, {u"--no-config"_s, u"-c"_s, u"source $argv[1]; complete -C $argv[2]"_s,
                          script(folder, u"fish"_s), line});
    // Since version 4 it adds, of what it was told, what only resembles the word.
    QByteArrayList begun;
    for (const auto &offer : printed.split('\n')) {
        if (offer.startsWith(line.section(u' ', -1).toUtf8()))
            begun.append(offer);
    }
    checkOffer(begun.join('\n'));
}

QTEST_MAIN(tst_ProgramWords)
#include "tst_programwords.moc"
