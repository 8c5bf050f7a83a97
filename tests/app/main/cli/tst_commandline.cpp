// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/console.h"
#include "samples/samples.h"
#include "sandbox/server.h"
#include "settings/assetstore.h"
#include "settings/atomicfile.h"
#include "support/announcedsandbox.h"
#include "support/commandrun.h"
#include "support/recordings.h"
#include "support/samplepictures.h"
#include "support/sourcefile.h"

#include <QtCore/qdir.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qloggingcategory.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qimage.h>
#include <QtTest/qtest.h>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using settings::readFile;
using settings::writeFile;
using test::runCommand;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void usageErrors_data();
    void usageErrors();
    void withoutAServiceTryLater();
    void onlyTheVerboseHearOfTheWay();
    void wrongKeyIsUnauthorised();
    void keyComesFromStandardInput();
    void templateGoesThereAndBack();
    void badTemplateFilesSayWhere_data();
    void badTemplateFilesSayWhere();
    void updateSendsOnlyWhatDiffers();
    void passLivesItsLife();
    void missingThingsAreMissing();
    void filesBecomePassesOnce();
    void badCsvFiles_data();
    void badCsvFiles();
    void scansAreMadeAndListed();
    void theClockGoesForward();
    void keysAreMadeAndEnd();
    void theAuditLogIsVerified();
    void webhooksAndEvents();
    void receivedWebhooksAreVerified();
    void templatesGoLive();
    void scansAreVerifiedOffline();
    void liveAsksForAWord();
    void errorsAreJsonWhenAsked();
    void namesCannotSteerTheTerminal();
    void cardsAreDrawn_data();
    void cardsAreDrawn();
    void foldersAreDrawnInOneCall();
    void aRecordStandsInForTheSample();
    void optionsThatDoNotFitAreNamed_data();
    void optionsThatDoNotFitAreNamed();
    void onlyTemplatesAreProved_data();
    void onlyTemplatesAreProved();
    void proofsAreWritten_data();
    void proofsAreWritten();
    void aSheetTellsTheWorstRowsFirst();
    void passFilesAreVerified();
    void manyPassesAreVerifiedInOneCall();
    void lintTellsErrors();
    void picturesTravelWithTheTemplate();

private:
    QString at(const QString &name) const { return m_folder.filePath(name); }
    QString templateId();
    QString issue(const QString &email);

    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<ReadyFile> m_ready;
    QString m_template;
    QString m_templateId;
};

void TestCommandLine::initTestCase()
{
    auto server = sandbox::Server::start({.dataFolder = at(u"data"_s),
                                          .rateLimits = false,
                                          .webhooks = {.allowLoopback = true},
                                          .answered = test::answerRecorder()});
    QVERIFY2(server, qPrintable(server ? QString() : server.error().text()));
    m_server = std::move(*server);
    m_ready = test::announce(*m_server, at(u"ready.json"_s));
    QVERIFY(m_ready);
    m_template = at(u"acme.passtpl"_s);
    QVERIFY(writeFile(m_template, samples::acmeTemplate()));
    QVERIFY(writeFile(at(u"holders.csv"_s), samples::acmeHolders()));
}

QString TestCommandLine::templateId()
{
    if (m_templateId.isEmpty())
        m_templateId = runCommand({u"--json"_s, u"template"_s, u"create"_s, m_template})
                           .object()
                           .value(u"id"_s)
                           .toString();
    return m_templateId;
}

QString TestCommandLine::issue(const QString &email)
{
    const auto outcome = runCommand({u"--json"_s, u"pass"_s, u"issue"_s, u"--template"_s, templateId(),
                                     u"--email"_s, email, u"--field"_s, u"tier=Silver"_s});
    return outcome.object().value(u"id"_s).toString();
}

void TestCommandLine::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("an unknown command") << QStringList{u"fly"_s};
    QTest::newRow("a group without a command") << QStringList{u"template"_s};
    QTest::newRow("an unknown option") << QStringList{u"lint"_s, u"x"_s, u"--hard"_s};
    QTest::newRow("a missing argument") << QStringList{u"verify"_s};
    QTest::newRow("no number") << QStringList{u"pass"_s, u"list"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("not a wallet") << QStringList{u"render"_s, u"x"_s,        u"--out"_s,
                                                 u"y"_s,      u"--wallet"_s, u"leather"_s};
    for (const auto &[option, value] :
         {std::pair{u"--surface"_s, u"inside"_s}, std::pair{u"--locale"_s, u"xx--"_s},
          std::pair{u"--time-zone"_s, u"Mars/Olympus"_s}, std::pair{u"--now"_s, u"2026-05-19T10:00:00"_s},
          std::pair{u"--record"_s, u"{\"points\": 12}"_s}, std::pair{u"--appearance"_s, u"grey"_s},
          std::pair{u"--sample"_s, u"-1"_s}, std::pair{u"--language"_s, u"not a language"_s}})
        QTest::addRow("render with a wrong %s", qPrintable(option))
            << QStringList{u"render"_s, u"x"_s, option, value};
    QTest::newRow("a proof of neither kind") << QStringList{u"proof"_s, u"x"_s, u"--out"_s, u"proof.txt"_s};
    QTest::newRow("issue neither one nor many")
        << QStringList{u"pass"_s, u"issue"_s, u"--template"_s, u"tpl_1"_s};
    QTest::newRow("issue one and many") << QStringList{u"pass"_s,    u"issue"_s, u"--template"_s, u"tpl_1"_s,
                                                       u"--email"_s, u"a@b.c"_s, u"--csv"_s,      u"x"_s};
    QTest::newRow("a key as an argument") << QStringList{u"--key"_s, u"qp_sk_live_1"_s, u"pass"_s, u"list"_s};
}

void TestCommandLine::usageErrors()
{
    QFETCH(QStringList, arguments);
    const auto outcome = runCommand(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.err.isEmpty());
}

void TestCommandLine::withoutAServiceTryLater()
{
    const auto outcome = runCommand({u"--ready-file"_s, at(u"none.json"_s), u"pass"_s, u"list"_s});
    QCOMPARE(outcome.code, 7);
    QVERIFY(outcome.err.contains("qairopay-sandbox"));
}

void TestCommandLine::onlyTheVerboseHearOfTheWay()
{
    const auto tells = [] { return QLoggingCategory("qairopay.api").isInfoEnabled(); };
    QCOMPARE(runCommand({u"template"_s, u"list"_s, u"--verbose"_s}).code, 0);
    QVERIFY(tells());
    QCOMPARE(runCommand({u"template"_s, u"list"_s}).code, 0);
    QVERIFY(!tells());
}

void TestCommandLine::wrongKeyIsUnauthorised()
{
    QVERIFY(writeFile(at(u"key"_s), "qp_sk_sandbox_wrong\n"));
    const auto outcome = runCommand(
        {u"--url"_s, m_server->baseUrl().toString(), u"--key-file"_s, at(u"key"_s), u"pass"_s, u"list"_s});
    QCOMPARE(outcome.code, 4);
    QVERIFY(!outcome.err.contains("qp_sk_sandbox_wrong"));
    const auto keyless = runCommand({u"--url"_s, m_server->baseUrl().toString(), u"pass"_s, u"list"_s});
    QCOMPARE(keyless.code, 4);
}

void TestCommandLine::keyComesFromStandardInput()
{
    const auto outcome = runCommand(
        {u"--url"_s, m_server->baseUrl().toString(), u"--key-file"_s, u"-"_s, u"pass"_s, u"list"_s},
        m_server->key().reveal() + "\n");
    QCOMPARE(outcome.code, 0);
}

void TestCommandLine::templateGoesThereAndBack()
{
    const auto id = templateId();
    QVERIFY(id.startsWith(u"tpl_"_s));
    QVERIFY(runCommand({u"template"_s, u"list"_s}).out.contains(id.toLatin1()));
    const auto copy = at(u"copy.passtpl"_s);
    QCOMPARE(runCommand({u"template"_s, u"get"_s, id, u"--out"_s, copy}).code, 0);
    QCOMPARE(*readFile(copy), samples::acmeTemplate());
}

void TestCommandLine::badTemplateFilesSayWhere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("an unknown member")
        << samples::acmeTemplate().replace("\"numeric\"", "\"nummeric\"") << "fields[1].nummeric"_ba;
    QTest::newRow("a bad colour") << samples::acmeTemplate().replace("#1F7A5A", "green")
                                  << "brand.background_color"_ba;
    QTest::newRow("very deep") << QByteArray(10'000, '[') << "line 1"_ba;
    QTest::newRow("empty") << QByteArray() << "line 1"_ba;
}

void TestCommandLine::badTemplateFilesSayWhere()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, says);
    QVERIFY(writeFile(at(u"bad.passtpl"_s), bytes));
    const auto outcome = runCommand({u"template"_s, u"create"_s, at(u"bad.passtpl"_s)});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
}

void TestCommandLine::updateSendsOnlyWhatDiffers()
{
    const auto id =
        runCommand({u"--json"_s, u"template"_s, u"create"_s, m_template}).object().value(u"id"_s).toString();
    const auto same = runCommand({u"--json"_s, u"template"_s, u"update"_s, id, m_template});
    QCOMPARE(same.object().value(u"version"_s).toInt(), 1);
    QVERIFY(writeFile(at(u"blue.passtpl"_s), samples::acmeTemplate().replace("#1F7A5A", "#2A3A5E")));
    const auto blue = runCommand({u"--json"_s, u"template"_s, u"update"_s, id, at(u"blue.passtpl"_s)});
    QCOMPARE(blue.object().value(u"version"_s).toInt(), 2);
    QCOMPARE(runCommand({u"template"_s, u"archive"_s, id}).code, 0);
    QCOMPARE(runCommand({u"template"_s, u"archive"_s, id}).code, 5);
}

void TestCommandLine::passLivesItsLife()
{
    const auto id = issue(u"zoë.o'neil+x@example.com"_s.replace(u"ë"_s, u"e"_s));
    QVERIFY(id.startsWith(u"pass_"_s));
    const auto listed =
        runCommand({u"--json"_s, u"pass"_s, u"list"_s, u"--email"_s, u"zoe.o'neil+x@example.com"_s});
    QCOMPARE(listed.array().size(), 1);
    const auto updated = runCommand({u"--json"_s, u"pass"_s, u"update"_s, id, u"--field"_s, u"tier=Diamond"_s,
                                     u"--message"_s, u"Welcome"_s});
    QCOMPARE(updated.object().value(u"fields"_s)[u"tier"_s].toString(), u"Diamond"_s);
    QCOMPARE(runCommand({u"pass"_s, u"update"_s, id, u"--field"_s, u"tier"_s}).code, 1);
    QCOMPARE(runCommand({u"pass"_s, u"update"_s, id, u"--field"_s, u"shoe=9"_s}).code, 1);
    QCOMPARE(runCommand({u"pass"_s, u"revoke"_s, id, u"--reason"_s, u"lost_device"_s}).code, 0);
    QCOMPARE(runCommand({u"pass"_s, u"revoke"_s, id}).code, 5);
    QVERIFY(runCommand({u"pass"_s, u"get"_s, id}).out.contains("revoked"));
    QCOMPARE(runCommand({u"pass"_s, u"list"_s, u"--status"_s, u"asleep"_s}).code, 1);
}

void TestCommandLine::missingThingsAreMissing()
{
    QCOMPARE(runCommand({u"template"_s, u"get"_s, u"tpl_01J00000000000000000000000"_s}).code, 6);
    QCOMPARE(runCommand({u"pass"_s, u"get"_s, u"pass_01J00000000000000000000000"_s}).code, 6);
    QCOMPARE(runCommand({u"template"_s, u"create"_s, at(u"none.passtpl"_s)}).code, 6);
}

void TestCommandLine::filesBecomePassesOnce()
{
    const auto id =
        runCommand({u"--json"_s, u"template"_s, u"create"_s, m_template}).object().value(u"id"_s).toString();
    const QStringList command{u"--json"_s,
                              u"pass"_s,
                              u"issue"_s,
                              u"--template"_s,
                              id,
                              u"--csv"_s,
                              at(u"holders.csv"_s),
                              u"--journal"_s,
                              at(u"journal"_s),
                              u"--failed-rows"_s,
                              at(u"failed.csv"_s),
                              u"--results"_s,
                              at(u"results.csv"_s)};
    const auto outcome = runCommand(command);
    QCOMPARE(outcome.code, 3);
    QCOMPARE(outcome.object().value(u"issued"_s).toInt(), 196);
    QCOMPARE(outcome.object().value(u"broken"_s).toInt(), 4);
    QCOMPARE(readFile(at(u"failed.csv"_s))->count('\n'), 5);
    QCOMPARE(readFile(at(u"results.csv"_s))->count('\n'), 202); // one cell has a line break
    const auto again = runCommand(command);
    QCOMPARE(again.code, 5);
    // The files of a batch that ended can be had again, without issuing anything.
    QVERIFY(QFile::remove(at(u"results.csv"_s)));
    QCOMPARE(runCommand(command + QStringList{u"--resume"_s}).code, 3);
    QCOMPARE(readFile(at(u"results.csv"_s))->count('\n'), 202);
    const auto count =
        runCommand({u"--json"_s, u"pass"_s, u"list"_s, u"--template"_s, id, u"--limit"_s, u"1000"_s});
    QCOMPARE(count.array().size(), 196);
}

void TestCommandLine::badCsvFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("header only") << "Email,Full name\r\n"_ba;
    QTest::newRow("no e-mail column") << "Colour,Size\r\nred,9\r\n"_ba;
}

void TestCommandLine::badCsvFiles()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(writeFile(at(u"bad.csv"_s), bytes));
    const auto outcome = runCommand({u"pass"_s, u"issue"_s, u"--template"_s, templateId(), u"--csv"_s,
                                     at(u"bad.csv"_s), u"--journal"_s, at(u"journal"_s)});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.trimmed().size() > 20);
}

void TestCommandLine::scansAreMadeAndListed()
{
    const auto id = issue(u"scan@example.com"_s);
    const auto scan = runCommand({u"--json"_s, u"scan"_s, u"simulate"_s, id, u"--at"_s, u"28.4734,-81.4683"_s,
                                  u"--scanner"_s, u"desk"_s});
    QCOMPARE(scan.object().value(u"verification_result"_s).toString(), u"not_installed"_s);
    const auto list = runCommand({u"--json"_s, u"scan"_s, u"list"_s, u"--pass"_s, id});
    QCOMPARE(list.array().size(), 1);
    QCOMPARE(list.array().first()[u"latitude"_s].toDouble(), 28.4734);
    const auto forged =
        runCommand({u"--json"_s, u"scan"_s, u"simulate"_s, id, u"--payload"_s, u"loyalty:QP1:forged"_s});
    QCOMPARE(forged.object().value(u"verification_result"_s).toString(), u"invalid_signature"_s);
    QCOMPARE(
        runCommand({u"--json"_s, u"scan"_s, u"list"_s, u"--result"_s, u"invalid_signature"_s}).array().size(),
        1);
    QCOMPARE(runCommand({u"scan"_s, u"simulate"_s, id, u"--at"_s, u"here"_s}).code, 1);
    QCOMPARE(runCommand({u"scan"_s, u"list"_s, u"--from"_s, u"yesterday"_s}).code, 1);
    QVERIFY(runCommand({u"scan"_s, u"list"_s, u"--from"_s, u"2026-05-19T10:00:00Z"_s}).out.contains("desk"));
}

void TestCommandLine::theClockGoesForward()
{
    const auto now = [](const QStringList &more = {}) {
        const auto text = runCommand(QStringList{u"--json"_s, u"sandbox"_s, u"clock"_s} + more);
        return QDateTime::fromString(text.object().value(u"now"_s).toString(), Qt::ISODateWithMs);
    };
    const auto before = now();
    QVERIFY(before.isValid());
    QVERIFY(now({u"--advance"_s, u"36h"_s}) >= before.addSecs(36 * 3600));
    for (const auto &wrong : {u"soon"_s, u"-1d"_s, u"1w"_s, u"d"_s, u"99999d"_s})
        QCOMPARE(runCommand({u"sandbox"_s, u"clock"_s, u"--advance="_s + wrong}).code, int(cli::Failure));
    QCOMPARE(runCommand({u"sandbox"_s, u"reset"_s}).code, int(cli::Conflicting));
}

void TestCommandLine::keysAreMadeAndEnd()
{
    const auto made = runCommand({u"--json"_s, u"key"_s, u"create"_s, u"--scope"_s, u"read"_s}).object();
    const auto id = made.value(u"id"_s).toString();
    QVERIFY(id.startsWith(u"key_"_s));
    QVERIFY(runCommand({u"key"_s, u"list"_s}).out.contains(id.toLatin1()));
    const auto fresh = runCommand({u"--json"_s, u"key"_s, u"rotate"_s, id}).object();
    QCOMPARE(fresh.value(u"replaces"_s).toString(), id);
    QCOMPARE(runCommand({u"--json"_s, u"key"_s, u"revoke"_s, id}).object().value(u"status"_s).toString(),
             u"revoked"_s);
    QCOMPARE(runCommand({u"key"_s, u"revoke"_s, id}).code, int(cli::Conflicting));
    QCOMPARE(runCommand({u"key"_s, u"revoke"_s, u"key_X"_s}).code, int(cli::Missing));
    const auto input = made.value(u"secret"_s).toString().toLatin1();
    const auto url = m_server->baseUrl().toString();
    QCOMPARE(runCommand({u"--url"_s, url, u"--key-file"_s, u"-"_s, u"pass"_s, u"list"_s}, input).code,
             int(cli::Unauthorised));
}

void TestCommandLine::theAuditLogIsVerified()
{
    templateId();
    const auto early = at(u"early.jsonl"_s);
    const auto late = at(u"late.jsonl"_s);
    QCOMPARE(runCommand({u"audit"_s, u"export"_s, u"--out"_s, early}).code, int(cli::Ok));
    issue(u"audit@example.com"_s);
    QCOMPARE(runCommand({u"audit"_s, u"export"_s, u"--out"_s, late}).code, int(cli::Ok));
    QVERIFY(runCommand({u"audit"_s, u"list"_s}).out.contains("passes.create"));
    QCOMPARE(runCommand({u"audit"_s, u"verify"_s}).code, int(cli::Ok));
    // Files alone, no service.
    const QStringList offline{u"--ready-file"_s, at(u"nothing.json"_s)};
    QCOMPARE(runCommand(offline + QStringList{u"audit"_s, u"verify"_s, late, u"--against"_s, early}).code,
             int(cli::Ok));
    const auto cut =
        runCommand(offline + QStringList{u"--json"_s, u"audit"_s, u"verify"_s, early, u"--against"_s, late});
    QCOMPARE(cut.code, int(cli::Failure));
    QCOMPARE(cut.object().value(u"ok"_s).toBool(true), false);
    auto text = readFile(late).value_or(QByteArray());
    QVERIFY(writeFile(late, text.replace("passes.create", "passes.revoke")));
    const auto edited = runCommand({u"audit"_s, u"verify"_s, late});
    QCOMPARE(edited.code, int(cli::Failure));
    QVERIFY(edited.out.contains("was changed"));
}

void TestCommandLine::webhooksAndEvents()
{
    // Nobody listens there; that is written down and tried again.
    const auto made = runCommand({u"--json"_s, u"webhook"_s, u"create"_s, u"http://127.0.0.1:9/hook"_s,
                                  u"--event"_s, u"pass.*"_s, u"--description"_s, u"CRM"_s})
                          .object();
    const auto id = made.value(u"id"_s).toString();
    QVERIFY(made.value(u"secret"_s).toString().startsWith(u"whsec_"_s));
    QVERIFY(runCommand({u"webhook"_s, u"list"_s}).out.contains("pass.*"));
    issue(u"hook@example.com"_s);
    const auto event =
        runCommand({u"--json"_s, u"event"_s, u"list"_s, u"--type"_s, u"pass.created"_s, u"--limit"_s, u"1"_s})
            .array()
            .first()
            .toObject()
            .value(u"id"_s)
            .toString();
    const auto deliveries = runCommand({u"--json"_s, u"event"_s, u"deliveries"_s, event}).array();
    QCOMPARE(deliveries.size(), 1);
    QCOMPARE(deliveries.first()[u"endpoint_id"_s].toString(), id);
    QCOMPARE(runCommand({u"event"_s, u"replay"_s, event, u"--endpoint"_s, id}).code, int(cli::Ok));
    QCOMPARE(runCommand({u"--json"_s, u"event"_s, u"deliveries"_s, event}).array().size(), 2);
    const auto tail =
        runCommand({u"--json"_s, u"event"_s, u"tail"_s, u"--from-start"_s, u"--count"_s, u"2"_s});
    QCOMPARE(tail.out.count('\n'), 2);
    QCOMPARE(runCommand({u"webhook"_s, u"disable"_s, id}).code, int(cli::Ok));
    QCOMPARE(runCommand({u"event"_s, u"replay"_s, event, u"--endpoint"_s, id}).code, int(cli::Conflicting));
    QVERIFY(runCommand({u"--json"_s, u"webhook"_s, u"rotate"_s, id}).object().contains(u"secret"_s));
    QCOMPARE(runCommand({u"webhook"_s, u"delete"_s, id}).code, int(cli::Ok));
    QCOMPARE(runCommand({u"webhook"_s, u"delete"_s, id}).code, int(cli::Missing));
    QCOMPARE(runCommand({u"webhook"_s, u"create"_s, u"http://hooks.example.com/"_s}).code, int(cli::Failure));
}

void TestCommandLine::receivedWebhooksAreVerified()
{
    // The contract's own vector.
    const auto body = R"({"id":"evt_TEST1","type":"pass.revoked","live_mode":false})"_ba;
    const auto header = u"t=1780000000,v1=57dd215f2631af6b42996b320e9409233e3bd1700f202a229de0a27d1cc28586"_s;
    QVERIFY(writeFile(at(u"secret"_s), "whsec_sandbox_example_0001\n"));
    const auto verify = [&](const QByteArray &text, const QString &said, const QString &tolerance) {
        return runCommand({u"--json"_s, u"webhook"_s, u"verify"_s, u"-"_s, u"--header"_s, said,
                           u"--secret-file"_s, at(u"secret"_s), u"--tolerance"_s, tolerance},
                          text);
    };
    QCOMPARE(verify(body, header, u"0"_s).code, int(cli::Ok));
    QVERIFY(verify(body, header, u"300"_s).err.contains("timestamp_out_of_tolerance"));
    QVERIFY(verify(body + ' ', header, u"0"_s).err.contains("invalid_signature"));
    QVERIFY(verify(body, u"v1=57dd"_s, u"0"_s).err.contains("malformed_header"));
}

void TestCommandLine::templatesGoLive()
{
    const auto key = m_server->key(sandbox::Environment::Live).reveal();
    const QStringList base{u"promote"_s, u"pass-template"_s,   templateId(), u"--to"_s,
                           u"live"_s,    u"--live-key-file"_s, u"-"_s};
    const auto dry = runCommand(base + QStringList{u"--dry-run"_s}, key);
    QCOMPARE(dry.code, int(cli::Ok));
    QVERIFY(dry.out.contains("would create"));
    QCOMPARE(runCommand(base, key).code, int(cli::Conflicting)); // without --yes
    const auto done = runCommand(base + QStringList{u"--json"_s, u"--yes"_s}, key);
    QCOMPARE(done.object().value(u"action"_s).toString(), u"create"_s);
    QVERIFY(runCommand(base + QStringList{u"--yes"_s}, key).out.contains("like this already"));
    QCOMPARE(runCommand(base + QStringList{u"--dry-run"_s}, "qp_sk_live_wrong").code, int(cli::Unauthorised));
    QCOMPARE(runCommand({u"promote"_s, u"pass-template"_s, u"tpl_X"_s, u"--to"_s, u"mars"_s}).code,
             int(cli::Usage));
}

void TestCommandLine::scansAreVerifiedOffline()
{
    const auto trust = at(u"trust.json"_s);
    QCOMPARE(runCommand({u"scan"_s, u"trust"_s, u"--out"_s, trust}).code, int(cli::Ok));
    const QStringList offline{u"--ready-file"_s, at(u"nothing.json"_s), u"--json"_s, u"scan"_s, u"verify"_s};
    const auto verify = [&](const QString &payload) {
        return runCommand(offline + QStringList{payload, u"--trust"_s, trust});
    };
    QCOMPARE(verify(u"loyalty:pass_1"_s).object().value(u"result"_s).toString(), u"malformed"_s);
    QCOMPARE(verify(u"loyalty:pass_1"_s).code, int(cli::Failure));
    // A token of another house, as the shared vectors have it.
    const auto vectors = readFile(test::sourceFile(u"tests/data/tokens/vectors.json"_s));
    const auto foreign =
        QJsonDocument::fromJson(vectors.value_or(QByteArray())).object().value(u"token_f"_s).toString();
    QVERIFY(!foreign.isEmpty());
    QCOMPARE(verify(foreign).object().value(u"result"_s).toString(), u"unknown_key"_s);
    auto text = readFile(trust).value_or(QByteArray());
    QVERIFY(writeFile(trust, text.replace("\"seq\": ", "\"seq\": 1")));
    QVERIFY(verify(foreign).err.contains("signature does not hold"));
}

void TestCommandLine::liveAsksForAWord()
{
    const auto key = m_server->key(sandbox::Environment::Live).reveal();
    const QStringList connection{u"--url"_s, m_server->baseUrl().toString(), u"--key-file"_s, u"-"_s};
    const QStringList revoke{u"pass"_s, u"revoke"_s, u"pass_01J00000000000000000000000"_s};
    const auto asked = runCommand(connection + revoke, key);
    QCOMPARE(asked.code, 5);
    QVERIFY(asked.err.contains("--yes"));
    QCOMPARE(runCommand(connection + QStringList{u"--yes"_s} + revoke, key).code, 6);
}

void TestCommandLine::errorsAreJsonWhenAsked()
{
    const auto outcome = runCommand({u"--json"_s, u"pass"_s, u"get"_s, u"pass_01J00000000000000000000000"_s});
    const auto error = QJsonDocument::fromJson(outcome.err).object().value(u"error"_s).toObject();
    QCOMPARE(error.value(u"code"_s).toString(), u"pass_not_found"_s);
    QCOMPARE(error.value(u"exit_code"_s).toInt(), 6);
    QVERIFY(error.value(u"request_id"_s).toString().startsWith(u"req_"_s));
}

void TestCommandLine::namesCannotSteerTheTerminal()
{
    QVERIFY(runCommand({u"pass"_s, u"issue"_s, u"--template"_s, templateId(), u"--email"_s,
                        u"esc@example.com"_s, u"--name"_s, u"\x1b[31mRed"_s})
                .code <= 1);
    const auto list = runCommand({u"pass"_s, u"list"_s});
    QVERIFY(!list.out.contains('\x1b'));
}

void TestCommandLine::cardsAreDrawn_data()
{
    QTest::addColumn<QString>("wallet");
    QTest::addColumn<QSize>("least");
    QTest::newRow("Apple's") << u"apple"_s << QSize(718, 1005);
    QTest::newRow("Google's") << u"google"_s << QSize(720, 700);
}

void TestCommandLine::cardsAreDrawn()
{
    QFETCH(QString, wallet);
    QFETCH(QSize, least);
    const auto out = at(wallet + u".png"_s);
    const auto outcome = runCommand({u"render"_s, m_template, u"--out"_s, out, u"--wallet"_s, wallet});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    const QImage image(out);
    QCOMPARE(image.width(), least.width());
    QVERIFY(image.height() >= least.height());
    // The brand's colour, in the middle of the left edge.
    QCOMPARE(image.pixelColor(8, image.height() / 2).name().toUpper(), u"#1F7A5A"_s);
}

void TestCommandLine::foldersAreDrawnInOneCall()
{
    const QByteArray pass =
        R"json({"formatVersion": 1, "passTypeIdentifier": "pass.a", "teamIdentifier": "A1B2C3D4E5",
        "serialNumber": "1", "organizationName": "A", "description": "A", "backgroundColor": "rgb(200, 0, 0)",
        "generic": {"primaryFields": [{"key": "due", "value": "2026-05-19T22:30:00Z",
            "dateStyle": "PKDateStyleShort", "timeStyle": "PKDateStyleShort"}]}})json";
    QVERIFY(writeFile(at(u"many/red.pass/pass.json"_s), pass));
    QVERIFY(writeFile(at(u"many/plain/pass.json"_s), pass));
    QVERIFY(writeFile(at(u"many/acme.passtpl"_s), samples::acmeTemplate()));
    QVERIFY(writeFile(at(u"many/notes.txt"_s), "no pass"));
    const auto outcome =
        runCommand({u"render"_s, at(u"many"_s), u"--out"_s, at(u"drawn"_s) + u'/', u"--scale"_s, u"1"_s});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(QDir(at(u"drawn"_s)).entryList(QDir::Files),
             (QStringList{u"acme.png"_s, u"plain.png"_s, u"red.png"_s}));
    const QImage red(at(u"drawn/red.png"_s));
    QCOMPARE(red.size(), QSize(359, 503));
    QCOMPARE(red.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(red.pixelColor(20, 300), QColor(200, 0, 0));

    const auto draws = [&](const QStringList &options) {
        const auto out = at(u"one.png"_s);
        const QStringList words{u"render"_s, at(u"many/plain/pass.json"_s), u"--out"_s, out, u"--scale"_s,
                                u"1"_s};
        return runCommand(words + options).code == 0 ? QImage(out) : QImage();
    };
    QCOMPARE(draws({}), red);
    QCOMPARE(draws({u"--locale"_s, u"en-US"_s, u"--time-zone"_s, u"UTC"_s, u"--appearance"_s, u"light"_s}),
             red);
    QVERIFY(draws({u"--locale"_s, u"de-CH"_s}) != red);
    QVERIFY(draws({u"--time-zone"_s, u"Asia/Tokyo"_s}) != red);

    // Several passes never become one picture; the bad one does not keep the good one back.
    QCOMPARE(
        runCommand({u"render"_s, at(u"many/plain"_s), at(u"none"_s), u"--out"_s, at(u"two"_s) + u'/'}).code,
        6);
    QVERIFY(QFile::exists(at(u"two/plain.png"_s)));
    QVERIFY(
        runCommand({u"render"_s, at(u"many/plain"_s), at(u"many/plain"_s), u"--out"_s, at(u"same"_s) + u'/'})
            .code != 0);
}

void TestCommandLine::aRecordStandsInForTheSample()
{
    const auto draws = [&](const QString &file, const QStringList &options) {
        const auto out = at(file);
        const auto outcome = runCommand(QStringList{u"render"_s, m_template, u"--out"_s, out} + options);
        return outcome.code == 0 ? *readFile(out) : QByteArray();
    };
    const auto sample = draws(u"sample.png"_s, {});
    const auto gold = draws(u"gold.png"_s, {u"--record"_s, u"{\"fields\": {\"tier\": \"Gold Plus\"}}"_s});
    QVERIFY(!gold.isEmpty() && gold != sample);
    QVERIFY(writeFile(at(u"record.json"_s), "{\"tier\": \"Gold Plus\"}"));
    QCOMPARE(draws(u"file.png"_s, {u"--record"_s, at(u"record.json"_s)}), gold);
    QVERIFY(draws(u"card.pdf"_s, {}).startsWith("%PDF-"));
}

void TestCommandLine::optionsThatDoNotFitAreNamed_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QString &file, const QStringList &options,
                        const QByteArray &says) {
        QTest::newRow(name) << u"render"_s << file << options << says;
    };
    row("a field that the template has not", u"acme.passtpl"_s, {u"--record"_s, u"{\"teir\": \"Gold\"}"_s},
        "tier, points, member_since"_ba);
    row("a member that a record has not", u"acme.passtpl"_s,
        {u"--record"_s, u"{\"fields\": {}, \"tier\": \"Gold\"}"_s}, "holder, fields"_ba);
    row("a member that a holder has not", u"acme.passtpl"_s,
        {u"--record"_s, u"{\"holder\": {\"mail\": \"a@b.example\"}}"_s}, "email, name"_ba);
    row("a sample that the template has not", u"acme.passtpl"_s, {u"--sample"_s, u"2"_s},
        "Samples of this template: 1"_ba);
    row("a record for a pass", u"own/pass.json"_s, {u"--record"_s, u"{\"tier\": \"Gold\"}"_s}, "--record"_ba);
    row("a sample for a pass", u"own/pass.json"_s, {u"--sample"_s, u"0"_s}, "--sample"_ba);
    QTest::newRow("a proof of a field that the template has not")
        << u"proof"_s << u"acme.passtpl"_s << QStringList{u"--record"_s, u"{\"teir\": \"Gold\"}"_s}
        << "tier, points, member_since"_ba;
}

void TestCommandLine::optionsThatDoNotFitAreNamed()
{
    QFETCH(const QString, command);
    QFETCH(const QString, file);
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, says);
    QVERIFY(writeFile(at(u"own/pass.json"_s), "{}"));
    const auto out = at(u"unfit.pdf"_s);
    const auto outcome = runCommand(QStringList{command, at(file), u"--out"_s, out} + options);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    QVERIFY(!QFile::exists(out));
}

void TestCommandLine::onlyTemplatesAreProved_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a pass file") << u"some.pkpass"_s << "This is a pass, not a template."_ba;
    QTest::newRow("a folder") << u"."_s << "no plain file"_ba;
    QTest::newRow("a pipe that nobody writes to") << u"pipe.passtpl"_s << "no plain file"_ba;
}

void TestCommandLine::onlyTemplatesAreProved()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, says);
    QVERIFY(writeFile(at(u"some.pkpass"_s), "PK\x03\x04\xff"));
    ::mkfifo(qPrintable(at(u"pipe.passtpl"_s)), 0600);
    const auto outcome = runCommand({u"proof"_s, at(file), u"--out"_s, at(u"none.pdf"_s)});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
}

void TestCommandLine::proofsAreWritten_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("for print") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("to mail around") << u"HTML"_s << QByteArray("<!DOCTYPE html>");
}

void TestCommandLine::proofsAreWritten()
{
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, begin);
    const auto out = at(u"proof."_s + ending);
    const auto outcome =
        runCommand({u"proof"_s, m_template, u"--out"_s, out, u"--record"_s,
                    u"{\"tier\": \"Palladium <b>\"}"_s, u"--now"_s, u"2026-05-19T10:00:00Z"_s});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    const auto bytes = readFile(out);
    QVERIFY(bytes && bytes->startsWith(begin));
    if (begin.startsWith('<')) {
        QCOMPARE(
            runCommand({u"proof"_s, m_template, u"--out"_s, at(u"de.html"_s), u"--language"_s, u"de"_s}).code,
            0);
        QVERIFY(readFile(at(u"de.html"_s))->contains("Mitgliedsnummer"));
        QVERIFY(bytes->contains("Palladium &lt;b&gt;"));
        QVERIFY(bytes->contains("May 19, 2026"));
    }
}

void TestCommandLine::aSheetTellsTheWorstRowsFirst()
{
    const auto tooLong = QByteArray("Ehrenvorsitzender").repeated(5);
    QVERIFY(writeFile(at(u"sheet.csv"_s),
                      "Email,Name,Tier\na@a.example,A,Gold\nb@a.example,B," + tooLong + "\nnobody,C,Gold\n"));
    const auto outcome = runCommand({u"sheet"_s, m_template, u"--csv"_s, at(u"sheet.csv"_s), u"--show"_s,
                                     u"2"_s, u"--out"_s, at(u"worst"_s)});
    QCOMPARE(outcome.code, 1);
    const auto refused = outcome.out.indexOf("row 4  refused");
    const auto cut = outcome.out.indexOf("row 3  F11 warning");
    QVERIFY2(refused >= 0 && cut > refused, outcome.out.constData());
    QVERIFY(!outcome.out.contains("row 2 "));
    QVERIFY(outcome.out.contains("3 cards"));
    QCOMPARE(QDir(at(u"worst"_s)).entryList({u"*.png"_s}).size(), 4);
    QVERIFY(!QImage(at(u"worst/row-0000003-apple.png"_s)).isNull());

    const auto sheet = [&](const QString &out) {
        return runCommand({u"sheet"_s, m_template, u"--csv"_s, at(u"sheet.csv"_s), u"--out"_s, at(out)}).code;
    };
    QCOMPARE(sheet(u"worst.png"_s), 1);
    const QImage picture(at(u"worst.png"_s));
    QVERIFY(picture.width() > 2000 && picture.height() > 600);
    QCOMPARE(sheet(u"worst.html"_s), 1);
    const auto html = readFile(at(u"worst.html"_s));
    QVERIFY(html && html->startsWith("<!DOCTYPE html>"));
    QCOMPARE(html->count("<section>"), 3);
    QCOMPARE(html->count("data:image/png;base64,"), 6);
    QVERIFY(html->indexOf("Row 4") < html->indexOf("Row 3: B"));
    QCOMPARE(runCommand({u"sheet"_s, m_template, u"--csv"_s, at(u"no.csv"_s)}).code, 6);
}

void TestCommandLine::passFilesAreVerified()
{
    const auto id = issue(u"verify@example.com"_s);
    const auto url = runCommand({u"--json"_s, u"pass"_s, u"get"_s, id})
                         .object()
                         .value(u"download"_s)[u"apple_url"_s]
                         .toString();
    const auto file = at(u"a.pkpass"_s);
    QCOMPARE(runCommand({u"pass"_s, u"download"_s, id, u"--out"_s, file}).code, 0);
    QVERIFY(!url.isEmpty());
    const auto good = runCommand({u"verify"_s, file});
    QVERIFY2(good.code == 0, good.out.constData());
    QCOMPARE(runCommand({u"render"_s, file, u"--out"_s, at(u"pass.png"_s)}).code, 0);
    QCOMPARE(runCommand({u"render"_s, file, u"--out"_s, at(u"pass.png"_s), u"--wallet"_s, u"google"_s}).code,
             1);

    auto bytes = *readFile(file);
    const auto place = bytes.indexOf("Silver");
    QVERIFY(place > 0);
    bytes.replace(place, 6, "Golden");
    QVERIFY(writeFile(at(u"bad.pkpass"_s), bytes));
    QCOMPARE(runCommand({u"verify"_s, at(u"bad.pkpass"_s)}).code, 1);
    QVERIFY(writeFile(at(u"no.pkpass"_s), "PK but no more"));
    QCOMPARE(runCommand({u"verify"_s, at(u"no.pkpass"_s)}).code, 1);
    QCOMPARE(runCommand({u"render"_s, at(u"no.pkpass"_s), u"--out"_s, at(u"no.png"_s)}).code, 1);
}

void TestCommandLine::manyPassesAreVerifiedInOneCall()
{
    const auto good = at(u"verify/good.PKPASS"_s);
    QVERIFY(QDir().mkpath(at(u"verify"_s)));
    QCOMPARE(runCommand({u"pass"_s, u"download"_s, issue(u"many@example.com"_s), u"--out"_s, good}).code, 0);
    QVERIFY(writeFile(at(u"verify/deep/down/bad.pkpass"_s), "PK but no more"));
    QVERIFY(writeFile(at(u"verify/acme.passtpl"_s), samples::acmeTemplate()));

    const auto verify = [&](const QStringList &paths) {
        return runCommand(QStringList{u"--json"_s, u"verify"_s} + paths);
    };
    const auto verdicts = [](const QJsonArray &array) {
        QStringList names;
        for (const auto &verdict : array)
            names.append(verdict[u"file"_s].toString().section(u'/', -1) +
                         (verdict[u"accepted"_s].toBool() ? u" accepted"_s : u" refused"_s));
        return names;
    };
    // One file is one object, a folder always a list, whatever is in it.
    QCOMPARE(verify({good}).object().value(u"accepted"_s), QJsonValue(true));
    const auto folder = verify({at(u"verify"_s)});
    QCOMPARE(folder.code, 1);
    QCOMPARE(verdicts(folder.array()), (QStringList{u"bad.pkpass refused"_s, u"good.PKPASS accepted"_s}));
    QCOMPARE(verdicts(verify({at(u"verify/deep"_s)}).array()), QStringList{u"bad.pkpass refused"_s});
    QCOMPARE(verify({good, good}).array().size(), 2);
    QVERIFY(runCommand({u"verify"_s, at(u"verify"_s)}).out.contains("good.PKPASS: Accepted."));

    // One that cannot be read does not keep the others from being verified.
    const auto missing = verify({at(u"verify/none.pkpass"_s), good});
    QCOMPARE(missing.code, 6);
    QCOMPARE(verdicts(missing.array()), QStringList{u"good.PKPASS accepted"_s});
    QVERIFY(verify({m_template}).err.contains("This is a template, not a pass."));

    // What nobody has signed is told to be just that.
    QVERIFY(writeFile(at(u"unsigned.pass/pass.json"_s), "{}"));
    const auto unsignedOne = runCommand({u"verify"_s, at(u"unsigned.pass"_s)});
    QCOMPARE(unsignedOne.code, 1);
    QVERIFY(unsignedOne.out.contains("A folder is not signed"));
}

void TestCommandLine::lintTellsErrors()
{
    const auto outcome = runCommand({u"--json"_s, u"lint"_s, m_template});
    bool hasErrors = false;
    for (const auto &finding : outcome.array())
        hasErrors |= finding[u"severity"_s].toString() == "error"_L1;
    QCOMPARE(outcome.code, hasErrors ? 1 : 0);
    QCOMPARE(runCommand({u"lint"_s, at(u"none"_s)}).code, 6);
}

void TestCommandLine::picturesTravelWithTheTemplate()
{
    // A template with a red strip, in a folder of its own.
    const auto file = at(u"pictures/acme.passtpl"_s);
    const auto sha256 =
        settings::assetsBeside(file).put(samples::encoded(samples::plain({750, 288}, Qt::red)));
    QVERIFY(sha256.has_value());
    auto object = QJsonDocument::fromJson(samples::acmeTemplate()).object();
    auto studio = object.value(u"x_studio"_s).toObject({{u"version"_s, 1}});
    studio.insert(u"images"_s, QJsonObject{{u"strip"_s, QJsonObject{{u"sha256"_s, *sha256}}}});
    object.insert(u"x_studio"_s, studio);
    QVERIFY(writeFile(file, QJsonDocument(object).toJson()));
    const auto isRed = [&](const QString &source) {
        const auto out = at(u"strip.png"_s);
        const auto outcome = runCommand({u"render"_s, source, u"--out"_s, out});
        return outcome.code == 0 && QImage(out).pixelColor(QImage(out).width() * 0.8, 200) == Qt::red;
    };
    QVERIFY(isRed(file));

    const auto id =
        runCommand({u"--json"_s, u"template"_s, u"create"_s, file}).object().value(u"id"_s).toString();
    const auto copy = at(u"copy/acme.passtpl"_s);
    QCOMPARE(runCommand({u"template"_s, u"get"_s, id, u"--out"_s, copy}).code, 0);
    QVERIFY(settings::assetsBeside(copy).has(*sha256));
    QVERIFY(isRed(copy));

    const auto finds = [&](const QString &rule) {
        const auto findings = runCommand({u"--json"_s, u"lint"_s, copy}).array();
        return std::ranges::any_of(findings, [&](const QJsonValue &f) { return f[u"id"_s] == rule; });
    };
    QVERIFY(!finds(u"I06"_s));
    QVERIFY(QFile::remove(settings::assetsBeside(copy).folder() + u'/' + *sha256 + u".png"_s));
    QVERIFY(finds(u"I06"_s));
    QVERIFY(!isRed(copy));
}

QTEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
