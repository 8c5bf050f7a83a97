// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commandline.h"
#include "samples/samples.h"
#include "sandbox/server.h"
#include "settings/atomicfile.h"
#include "support/announcedsandbox.h"
#include "support/commandrun.h"
#include "support/recordings.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qmessageauthenticationcode.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace qairopay;
using settings::readFile;
using settings::writeFile;

/// With --json each command prints JSON and nothing else, whether it succeeds or fails.
class tst_JsonOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }
    void everyCommandIsCalled();
    void everyCommandPrintsJson_data();
    void everyCommandPrintsJson();
    void everyFailureIsJson_data();
    void everyFailureIsJson();
    void resourcesAreAsTheServiceSaysThem_data();
    void resourcesAreAsTheServiceSaysThem();

private:
    QString at(const QString &name) const { return m_folder.filePath(name); }
    /// What each command is called with, by its path; in the order of the calls.
    QList<std::pair<QString, QStringList>> calls();

    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<ReadyFile> m_ready;
    QString m_template, m_pass, m_event, m_endpoint, m_key;
    std::mutex m_mutex;
    QByteArray m_answer; ///< the service's last one
};

namespace {

/// They do not end, or speak with a desktop's keychain: tst_login, tst_interruption.
const QStringList apart{u"sandbox start"_s, u"login"_s};

bool isJson(const QByteArray &bytes)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    return error.error == QJsonParseError::NoError && (document.isObject() || document.isArray());
}

/// One document, or one a line.
bool isJsonOrLines(const QByteArray &bytes)
{
    if (isJson(bytes))
        return true;
    const auto lines = bytes.trimmed().split('\n');
    return std::ranges::all_of(lines, isJson);
}

test::CommandOutcome run(const QStringList &arguments)
{
    return test::runCommand(QStringList{u"--json"_s, u"--yes"_s} + arguments);
}

/// The id of what a command has made.
QString idOf(const QStringList &arguments)
{
    return run(arguments).json()["id"_L1].toString();
}

} // namespace

void tst_JsonOutput::initTestCase()
{
    auto server = sandbox::Server::start(
        {.dataFolder = at(u"data"_s),
         .rateLimits = false,
         .webhooks = {.allowLoopback = true},
         .answered = [this, record = test::answerRecorder()](const auto &request, const auto &response) {
             if (record)
                 record(request, response);
             const std::lock_guard lock(m_mutex);
             m_answer = response.body;
         }});
    QVERIFY2(server, qPrintable(server ? QString() : server.error().text()));
    m_server = std::move(*server);
    m_ready = test::announce(*m_server, at(u"ready.json"_s));
    QVERIFY(m_ready);
    QVERIFY(writeFile(at(u"acme.passtpl"_s), samples::acmeTemplate()));
    QVERIFY(writeFile(at(u"holders.csv"_s), samples::acmeHolders()));
    m_template = idOf({u"template"_s, u"create"_s, at(u"acme.passtpl"_s)});
    m_pass = idOf({u"pass"_s, u"issue"_s, u"--template"_s, m_template, u"--email"_s, u"a@example.com"_s});
    // An address of this machine where nobody listens: what is sent there ends at once.
    m_endpoint = idOf({u"webhook"_s, u"create"_s, u"http://127.0.0.1:9/"_s});
    m_key = idOf({u"key"_s, u"create"_s, u"--scope"_s, u"read"_s});
    const auto events = run({u"event"_s, u"list"_s, u"--limit"_s, u"1"_s}).json();
    m_event = events[0]["id"_L1].toString();
    QVERIFY(!m_template.isEmpty() && !m_pass.isEmpty() && !m_endpoint.isEmpty() && !m_key.isEmpty() &&
            !m_event.isEmpty());
    QVERIFY(writeFile(at(u"secret"_s), "whsec_x"));
    QVERIFY(writeFile(at(u"body"_s), "{}"));
}

QList<std::pair<QString, QStringList>> tst_JsonOutput::calls()
{
    const auto time = QByteArray::number(QDateTime::currentSecsSinceEpoch());
    const auto digest =
        QMessageAuthenticationCode::hash(time + ".{}", "whsec_x", QCryptographicHash::Sha256).toHex();
    const auto header = u"t=%1,v1=%2"_s.arg(QString::fromLatin1(time), QString::fromLatin1(digest));
    const auto passtpl = at(u"acme.passtpl"_s);
    const auto pkpass = at(u"a.pkpass"_s);
    return {
        {u"template create"_s, {passtpl}},
        {u"template update"_s, {m_template, passtpl}},
        {u"template get"_s, {m_template}},
        {u"template export"_s, {m_template, u"--out"_s, at(u"export.json"_s)}},
        {u"template import"_s, {at(u"export.json"_s)}},
        {u"template list"_s, {}},
        {u"pass issue"_s, {u"--template"_s, m_template, u"--email"_s, u"b@example.com"_s}},
        {u"pass get"_s, {m_pass}},
        {u"pass list"_s, {}},
        {u"pass download"_s, {m_pass, u"--out"_s, pkpass}},
        {u"pass update"_s, {m_pass, u"--field"_s, u"tier=Gold"_s}},
        {u"scan simulate"_s, {m_pass}},
        {u"scan list"_s, {}},
        {u"scan trust"_s, {u"--out"_s, at(u"trust.json"_s)}},
        {u"scan verify"_s, {u"1AAAAAAAAAAAAAAAAAAAAAAAA"_s, u"--trust"_s, at(u"trust.json"_s)}},
        {u"sandbox clock"_s, {}},
        {u"key list"_s, {}},
        {u"key create"_s, {u"--scope"_s, u"read"_s}},
        {u"key rotate"_s, {m_key}},
        {u"key revoke"_s, {m_key}},
        {u"audit list"_s, {}},
        {u"audit export"_s, {u"--out"_s, at(u"log.jsonl"_s)}},
        {u"audit verify"_s, {at(u"log.jsonl"_s)}},
        {u"webhook list"_s, {}},
        {u"webhook create"_s, {u"http://127.0.0.1:9/b"_s}},
        {u"webhook update"_s, {m_endpoint, u"--event"_s, u"pass.*"_s}},
        {u"webhook enable"_s, {m_endpoint}},
        {u"webhook disable"_s, {m_endpoint}},
        {u"webhook rotate"_s, {m_endpoint}},
        {u"webhook delete"_s, {m_endpoint}},
        {u"webhook verify"_s, {at(u"body"_s), u"--header"_s, header, u"--secret-file"_s, at(u"secret"_s)}},
        {u"event list"_s, {}},
        {u"event tail"_s, {u"--from-start"_s, u"--count"_s, u"2"_s}},
        {u"event deliveries"_s, {m_event}},
        {u"event replay"_s, {m_event}},
        {u"promote pass-template"_s, {m_template, u"--to"_s, u"live"_s}},
        {u"render"_s, {passtpl, u"--out"_s, at(u"card.png"_s)}},
        {u"proof"_s, {passtpl, u"--out"_s, at(u"proof.html"_s)}},
        {u"sheet"_s, {passtpl, u"--csv"_s, at(u"holders.csv"_s)}},
        {u"lint"_s, {passtpl}},
        {u"verify"_s, {pkpass}},
        {u"completion"_s, {u"bash"_s}},
        {u"manual"_s, {}},
        {u"pass revoke"_s, {m_pass}},
        {u"template archive"_s, {m_template}},
        {u"sandbox reset"_s, {}},
        {u"demo"_s, {u"--out"_s, at(u"demo"_s)}},
    };
}

void tst_JsonOutput::everyCommandIsCalled()
{
    auto called = apart;
    for (const auto &[path, arguments] : calls())
        called.append(path);
    auto paths = cli::programWords().paths();
    called.sort();
    paths.sort();
    QCOMPARE(called, paths);
}

void tst_JsonOutput::everyCommandPrintsJson_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const auto &[path, arguments] : calls())
        QTest::addRow("%s", qPrintable(path)) << path.split(u' ') + arguments;
}

void tst_JsonOutput::everyCommandPrintsJson()
{
    QFETCH(QStringList, arguments);
    const auto outcome = run(arguments);
    const auto said = outcome.out + outcome.err;
    // What broke rows, findings and an unsigned code say with their exit code is no failure of the command.
    QVERIFY2(outcome.code == 0 || !outcome.out.isEmpty(), said.constData());
    QVERIFY2(isJsonOrLines(outcome.out), said.constData());
}

void tst_JsonOutput::everyFailureIsJson_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing of this name") << QStringList{u"pass"_s, u"get"_s, u"pass_X"_s};
    QTest::newRow("no such file") << QStringList{u"template"_s, u"create"_s, at(u"none"_s)};
    QTest::newRow("no export") << QStringList{u"template"_s, u"import"_s, at(u"body"_s)};
    QTest::newRow("no picture of a code")
        << QStringList{u"scan"_s, u"verify"_s, u"--picture"_s, at(u"body"_s)};
    QTest::newRow("nothing to change") << QStringList{u"webhook"_s, u"update"_s, u"whk_X"_s};
    QTest::newRow("a signature of somebody else")
        << QStringList{u"webhook"_s,   u"verify"_s,        at(u"body"_s),  u"--header"_s,
                       u"t=1,v1=00"_s, u"--secret-file"_s, at(u"secret"_s)};
    QTest::newRow("no service") << QStringList{u"--ready-file"_s, at(u"nothing"_s), u"pass"_s, u"list"_s};
}

void tst_JsonOutput::everyFailureIsJson()
{
    QFETCH(QStringList, arguments);
    const auto outcome = run(arguments);
    QVERIFY(outcome.code != 0);
    QVERIFY(outcome.out.isEmpty());
    const auto error = QJsonDocument::fromJson(outcome.err)["error"_L1].toObject();
    QVERIFY2(!error["message"_L1].toString().isEmpty(), outcome.err.constData());
    QCOMPARE(error["exit_code"_L1].toInt(), outcome.code);
}

void tst_JsonOutput::resourcesAreAsTheServiceSaysThem_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a pass") << QStringList{u"pass"_s, u"get"_s, u"$P"_s};
    QTest::newRow("a template") << QStringList{u"template"_s, u"get"_s, u"$T"_s};
    QTest::newRow("a template without fields and places") << QStringList{u"template"_s, u"get"_s, u"$B"_s};
    QTest::newRow("passes") << QStringList{u"pass"_s, u"list"_s};
    QTest::newRow("scans") << QStringList{u"scan"_s, u"list"_s};
    QTest::newRow("events") << QStringList{u"event"_s, u"list"_s};
    QTest::newRow("keys") << QStringList{u"key"_s, u"list"_s};
    QTest::newRow("endpoints") << QStringList{u"webhook"_s, u"list"_s};
}

/// By their members and values: whoever writes a script reads the API's reference.
void tst_JsonOutput::resourcesAreAsTheServiceSaysThem()
{
    QFETCH(const QStringList, arguments);
    // Something in as many members as there are; the other template was archived.
    const auto from = idOf({u"template"_s, u"create"_s, at(u"acme.passtpl"_s)});
    const auto pass = idOf({u"pass"_s, u"issue"_s, u"--template"_s, from, u"--email"_s, u"c@example.com"_s,
                            u"--field"_s, u"tier=Gold"_s});
    QCOMPARE(run({u"scan"_s, u"simulate"_s, pass}).code, 0);
    QCOMPARE(run({u"pass"_s, u"revoke"_s, pass, u"--reason"_s, u"lost_device"_s}).code, 0);

    auto source = QJsonDocument::fromJson(samples::acmeTemplate()).object();
    for (const auto &list : {u"fields"_s, u"relevant_locations"_s, u"x_studio"_s})
        source.remove(list);
    QVERIFY(settings::writeFile(at(u"bare.passtpl"_s), QJsonDocument(source).toJson()));
    const auto bare = idOf({u"template"_s, u"create"_s, at(u"bare.passtpl"_s)});

    auto named = arguments;
    named.replaceInStrings(u"$B"_s, bare);
    named.replaceInStrings(u"$P"_s, pass);
    named.replaceInStrings(u"$T"_s, from);
    const auto printed = run(named);
    QCOMPARE(printed.code, 0);
    const std::lock_guard lock(m_mutex);
    const auto said = QJsonDocument::fromJson(m_answer).object();
    const auto expected =
        said["data"_L1].isArray() ? QJsonDocument(said["data"_L1].toArray()) : QJsonDocument(said);
    QCOMPARE(QString::fromUtf8(printed.json().toJson()), QString::fromUtf8(expected.toJson()));
}

QTEST_MAIN(tst_JsonOutput)
#include "tst_jsonoutput.moc"
