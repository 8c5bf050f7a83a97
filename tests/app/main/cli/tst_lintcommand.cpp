// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cmssamples.h"
#include "passsamples.h"
#include "samples/samples.h"
#include "settings/atomicfile.h"
#include "support/commandrun.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtGui/qimage.h>
#include <QtTest/qtest.h>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using test::runCommand;

namespace {

QSet<QString> rulesIn(const QJsonArray &findings)
{
    QSet<QString> ids;
    for (const auto &finding : findings)
        ids.insert(finding[u"id"_s].toString());
    return ids;
}

} // namespace

/// `lint` and `verify` on files, folders and many at once; `render --language`.
class TestLintCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        write(u"all/acme.passtpl"_s, qairopay::samples::acmeTemplate());
        write(u"all/good.pkpass"_s, m_issuer.build());
        write(u"all/bad.pkpass"_s, "PK and no more"_ba);
        write(u"all/card.pass/pass.json"_s, ::samples::passJson(",\"logoTxt\":\"a\""_ba));
        write(u"all/notes.txt"_s, "not looked at"_ba);
    }

    void passesAreLinted_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("code");
        QTest::newRow("a pass file") << u"all/good.pkpass"_s << u"I02"_s << 1;
        QTest::newRow("no archive") << u"all/bad.pkpass"_s << u"Z01"_s << 1;
        QTest::newRow("a folder") << u"all/card.pass"_s << u"P18"_s << 1;
        QTest::newRow("a folder by its pass.json") << u"all/card.pass/pass.json"_s << u"I01"_s << 1;
    }
    void passesAreLinted()
    {
        QFETCH(QString, path);
        QFETCH(QString, rule);
        QFETCH(int, code);
        const auto outcome = runCommand({u"lint"_s, u"--json"_s, at(path)});
        QCOMPARE(outcome.code, code);
        QVERIFY2(rulesIn(outcome.array()).contains(rule), outcome.out.constData());
        QVERIFY(runCommand({u"lint"_s, at(path)}).out.contains(rule.toLatin1()));
    }

    void anArchiveThatDoesNotOpenIsSaidNothingElseOf()
    {
        QCOMPARE(rulesIn(runCommand({u"lint"_s, u"--json"_s, at(u"all/bad.pkpass"_s)}).array()),
                 QSet<QString>{u"Z01"_s});
    }

    void whatAFileManagerLeftInAFolderIsFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("the Finder's") << u".DS_Store"_s << true;
        QTest::newRow("in a language's folder") << u"de.lproj/.DS_Store"_s << true;
        QTest::newRow("any other") << u"notes.txt"_s << false;
    }
    void whatAFileManagerLeftInAFolderIsFound()
    {
        QFETCH(QString, file);
        QFETCH(bool, isFound);
        const QTemporaryDir folder;
        const auto place = folder.filePath(u"a.pass"_s);
        QVERIFY(settings::writeFile(place + u"/pass.json"_s, ::samples::passJson()));
        QVERIFY(settings::writeFile(place + u'/' + file, "x"_ba));
        const auto findings = runCommand({u"lint"_s, u"--json"_s, place}).array();
        const auto found = std::ranges::find_if(
            findings, [](const QJsonValue &finding) { return finding[u"id"_s] == u"Z03"_s; });
        QCOMPARE(found != findings.end(), isFound);
        if (isFound) {
            QCOMPARE((*found)[u"severity"_s], u"warning"_s);
            QVERIFY((*found)[u"message"_s].toString().contains(file));
        }
    }

    void foldersAreSearched_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("code"); // what the files hold is broken
        QTest::newRow("an ending in capitals") << u"A.PKPASS"_s << 1;
        QTest::newRow("a template's in capitals") << u"A.PASSTPL"_s << 1;
        QTest::newRow("a pass folder in a folder") << u"tree/a/x.pass/pass.json"_s << 1;
        QTest::newRow("a file in a folder") << u"tree/a/b/x.pkpass"_s << 1;
        QTest::newRow("nothing to look at") << u"tree/notes.txt"_s << 6;
        QTest::newRow("hidden folders") << u".git/x.pkpass"_s << 6;
        QTest::newRow("deeper than anybody files") << u"d/"_s.repeated(40) + u"x.pkpass"_s << 1;
    }
    void foldersAreSearched()
    {
        QFETCH(QString, file);
        QFETCH(int, code);
        const QTemporaryDir folder;
        QVERIFY(settings::writeFile(folder.filePath(file), "{"_ba));
        const auto outcome = runCommand({u"lint"_s, folder.path()});
        QCOMPARE(outcome.code, code);
        QCOMPARE(outcome.err.contains("deep only"), file.startsWith("d/"_L1));
    }

    void linksAreNotFollowed()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::link(at(u"all"_s), folder.filePath(u"away"_s)));
        QVERIFY(QFile::link(folder.path(), folder.filePath(u"round"_s)));
        QCOMPARE(runCommand({u"lint"_s, folder.path()}).code, 6);
        QCOMPARE(runCommand({u"lint"_s, folder.filePath(u"away"_s)}).code, 1);
    }

    void pipesAreNotWaitedFor_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"lint", "render", "verify"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void pipesAreNotWaitedFor()
    {
        QFETCH(QString, command);
        const auto pipe = at(u"pipe.pkpass"_s);
        ::mkfifo(qPrintable(pipe), 0600);
        const auto outcome = runCommand({command, pipe});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains("pipe.pkpass: This is no plain file"), outcome.err.constData());
    }

    void membersOfABundleAreVerifiedByName()
    {
        const auto good = m_issuer.build();
        write(u"two.pkpasses"_s,
              ::samples::archiveOf({{u"a.pkpass"_s, good}, {u"in/b.pkpass"_s, "PK and no more"_ba}}));
        const QStringList words{u"verify"_s, at(u"two.pkpasses"_s)};
        const auto outcome = runCommand(words + QStringList{u"--json"_s});
        QCOMPARE(outcome.code, 1);
        const auto array = outcome.array();
        QCOMPARE(array.size(), 2);
        QCOMPARE(array[0][u"pass"_s], u"a.pkpass"_s);
        QCOMPARE(array[0][u"checks"_s][0][u"outcome"_s], u"ok"_s);
        QCOMPARE(array[1][u"pass"_s], u"in/b.pkpass"_s);
        QCOMPARE(array[1][u"checks"_s][0][u"outcome"_s], u"failed"_s);
        const auto text = runCommand(words).out;
        QVERIFY(text.contains("two.pkpasses/a.pkpass: Z01  ok"));
        QVERIFY(text.contains("two.pkpasses/in/b.pkpass: Refused."));
    }

    void whoSignedIsJudgedWithARootOnly()
    {
        const auto rules = [&](const QStringList &more) {
            return rulesIn(
                runCommand(QStringList{u"lint"_s, u"--json"_s, at(u"all/good.pkpass"_s)} + more).array());
        };
        write(u"stranger.pem"_s, ::samples::Issuer().authority().rootPem());
        write(u"root.pem"_s, m_issuer.authority().rootPem());
        QVERIFY(!rules({}).contains(u"Z11"_s));
        QVERIFY(!rules({u"--root"_s, at(u"root.pem"_s)}).contains(u"Z11"_s));
        QVERIFY(rules({u"--root"_s, at(u"stranger.pem"_s)}).contains(u"Z11"_s));
        write(u"apples.pkpass"_s, applesPass());
        const QStringList apples{u"lint"_s, u"--json"_s, at(u"apples.pkpass"_s)};
        QVERIFY(!rulesIn(runCommand(apples).array()).contains(u"Z11"_s));
        QVERIFY(rulesIn(runCommand(apples + QStringList{u"--root"_s, at(u"root.pem"_s)}).array())
                    .contains(u"Z11"_s));
    }

    void aFolderIsVerifiedByWhatIsPackedInIt()
    {
        const QTemporaryDir folder;
        QVERIFY(settings::writeFile(folder.filePath(u"vip.pkpass"_s), m_issuer.build()));
        QVERIFY(settings::writeFile(folder.filePath(u"vip.pass/pass.json"_s), "{}"_ba));
        write(u"root.pem"_s, m_issuer.authority().rootPem());
        const QStringList root{u"--root"_s, at(u"root.pem"_s)};
        QCOMPARE(runCommand(QStringList{u"verify"_s, folder.path()} + root).code, 0);
        QCOMPARE(runCommand(QStringList{u"verify"_s, folder.filePath(u"vip.pass"_s)} + root).code, 1);
    }

    /// Whoever names a root asks who signed; others are told all that can be said.
    void verifySaysWhatCannotBeSaid_data()
    {
        QTest::addColumn<bool>("isApples");
        QTest::addColumn<QString>("root");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<int>("code");
        QTest::newRow("the root is named") << false << u"root.pem"_s << u"accepted"_s << 0;
        QTest::newRow("no root is named or runs") << false << QString() << u"signer_unknown"_s << 0;
        QTest::newRow("a root that is not Apple's") << true << u"root.pem"_s << u"signer_unknown"_s << 1;
        QTest::newRow("a stranger's root") << false << u"stranger.pem"_s << u"refused"_s << 1;
    }
    void verifySaysWhatCannotBeSaid()
    {
        QFETCH(const bool, isApples);
        QFETCH(const QString, root);
        QFETCH(const QString, verdict);
        QFETCH(const int, code);
        write(u"root.pem"_s, m_issuer.authority().rootPem());
        write(u"stranger.pem"_s, ::samples::Issuer().authority().rootPem());
        write(u"apples.pkpass"_s, applesPass());
        QStringList arguments{u"--ready-file"_s, at(u"nothing.json"_s), u"--json"_s, u"verify"_s,
                              at(isApples ? u"apples.pkpass"_s : u"all/good.pkpass"_s)};
        if (!root.isEmpty())
            arguments += {u"--root"_s, at(root)};
        const auto outcome = runCommand(arguments);
        QCOMPARE(outcome.code, code);
        QCOMPARE(outcome.json()[u"verdict"_s].toString(), verdict);
        QCOMPARE(outcome.json()[u"accepted"_s].toBool(), verdict == "accepted"_L1);
        arguments.removeAll(u"--json"_s);
        QCOMPARE(runCommand(arguments).out.contains("who signed it cannot be checked here"),
                 verdict == "signer_unknown"_L1);
    }

    void aFolderOfThemIsLintedInOneCall()
    {
        const auto outcome = runCommand({u"lint"_s, u"--json"_s, at(u"all"_s)});
        QCOMPARE(outcome.code, 1);
        QSet<QString> files;
        for (const auto &finding : outcome.array())
            files.insert(finding[u"file"_s].toString().section(u'/', -1));
        QVERIFY(files.contains(u"bad.pkpass"_s));
        QVERIFY(files.contains(u"card.pass"_s));
        QVERIFY(!files.contains(u"notes.txt"_s));
        QVERIFY(runCommand({u"lint"_s, at(u"all"_s)}).out.contains("card.pass: P18 warning logoTxt: "));
    }

    void failsFromTheSeverityAskedFor_data()
    {
        QTest::addColumn<QString>("failOn");
        QTest::addColumn<int>("code");
        QTest::newRow("errors only") << u"error"_s << 0;
        QTest::newRow("warnings as well") << u"warning"_s << 1;
        QTest::newRow("advice, too") << u"info"_s << 1;
        QTest::newRow("another word") << u"hint"_s << 2;
    }
    void failsFromTheSeverityAskedFor()
    {
        QFETCH(QString, failOn);
        QFETCH(int, code);
        const auto object = QJsonDocument::fromJson(qairopay::samples::acmeTemplate()).object();
        auto sound = object;
        auto studio = sound.value(u"x_studio"_s).toObject({{u"version"_s, 1}});
        studio[u"translations"_s] = QJsonObject{{u"de"_s, QJsonObject{{u"Nobody says so"_s, u"x"_s}}}};
        sound[u"x_studio"_s] = studio;
        auto brand = sound[u"brand"_s].toObject();
        brand[u"icon_url"_s] = u"https://acme.example/icon.png"_s;
        brand[u"logo_url"_s] = u"https://acme.example/logo.png"_s;
        sound[u"brand"_s] = brand;
        write(u"warned.passtpl"_s, QJsonDocument(sound).toJson());
        const auto outcome = runCommand({u"lint"_s, at(u"warned.passtpl"_s), u"--fail-on"_s, failOn});
        QVERIFY2(outcome.code == code, outcome.out.constData());
    }

    void sarifNamesFilesAndRules()
    {
        const auto outcome = runCommand({u"lint"_s, u"--sarif"_s, at(u"all"_s)});
        QCOMPARE(outcome.code, 1);
        const auto log = outcome.object();
        QCOMPARE(log[u"version"_s].toString(), u"2.1.0"_s);
        const auto results = log[u"runs"_s][0][u"results"_s].toArray();
        QVERIFY(std::ranges::any_of(results, [](const QJsonValue &result) {
            return result[u"ruleId"_s] == u"Z01"_s &&
                   result[u"locations"_s][0][u"physicalLocation"_s][u"artifactLocation"_s][u"uri"_s]
                       .toString()
                       .endsWith("all/bad.pkpass"_L1);
        }));
        const auto invocationOf = [](const QJsonObject &object) {
            return object[u"runs"_s][0][u"invocations"_s][0];
        };
        QCOMPARE(invocationOf(log)[u"executionSuccessful"_s], QJsonValue(true));
        const auto unread = runCommand({u"lint"_s, u"--sarif"_s, at(u"none.pkpass"_s)}).object();
        QCOMPARE(invocationOf(unread)[u"executionSuccessful"_s], QJsonValue(false));
        QCOMPARE(invocationOf(unread)[u"toolExecutionNotifications"_s].toArray().size(), 1);
    }

    void whatCannotBeReadDoesNotKeepTheOthers()
    {
        const auto outcome =
            runCommand({u"lint"_s, u"--json"_s, at(u"none.pkpass"_s), at(u"all/bad.pkpass"_s)});
        QCOMPARE(outcome.code, 6);
        QVERIFY(outcome.err.contains("none.pkpass"));
        QVERIFY(rulesIn(outcome.array()).contains(u"Z01"_s));
    }

    void aLanguageIsDrawn()
    {
        write(u"two.pass/pass.json"_s, ::samples::passJson());
        write(u"two.pass/de.lproj/pass.strings"_s, "\"Points\" = \"Punkte\";"_ba);
        const auto drawn = [&](const QStringList &more) {
            const auto out = at(u"two.png"_s);
            const auto outcome =
                runCommand(QStringList{u"render"_s, at(u"two.pass"_s), u"--out"_s, out} + more);
            return outcome.code == 0 ? QImage(out) : QImage();
        };
        const auto plain = drawn({});
        QVERIFY(!plain.isNull());
        QVERIFY(drawn({u"--language"_s, u"de-CH"_s}) != plain);
        QCOMPARE(drawn({u"--language"_s, u"fr"_s}), plain);
    }

private:
    /// Signed under a root of Apple's name.
    [[nodiscard]] QByteArray applesPass() const
    {
        auto files = m_issuer.verify(m_issuer.build()).files;
        const auto manifest = std::ranges::find(files, u"manifest.json"_s, &passfile::PassFile::name)->bytes;
        const auto chain = cmssamples::underRoot(m_issuer.identity(), u"Apple Root CA"_s);
        std::ranges::find(files, u"signature"_s, &passfile::PassFile::name)->bytes =
            passfile::cmsSign(chain.identity, manifest, QDateTime::currentDateTimeUtc()).value();
        return ::samples::archiveOf(files);
    }

    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        const auto path = at(name);
        if (!QDir().mkpath(QFileInfo(path).path()) || !settings::writeFile(path, bytes))
            qFatal("cannot write");
    }

    QTemporaryDir m_folder;
    ::samples::Issuer m_issuer;
};

QTEST_MAIN(TestLintCommand)
#include "tst_lintcommand.moc"
