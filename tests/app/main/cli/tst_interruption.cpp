// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/sandboxfixture.h"
#include "cli/commandline.h"
#include "samples/samples.h"
#include "settings/atomicfile.h"
#include "support/announcedsandbox.h"
#include "support/commandrun.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qtimer.h>
#include <QtTest/qtest.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;
using settings::writeFile;

/// Ctrl+C: exit code 130, what is done is said, and what is not can be gone on with.
class tst_Interruption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sandbox.reset(); }
    void aTailTellsHowFarItCame();
    void aCallIsGivenUp();
    void aBatchStopsAndGoesOn();

private:
    /// `interruptsWhen` is asked what was printed, as long as the call waits for something, until it says
    /// yes.
    test::CommandOutcome run(const QStringList &arguments,
                             const std::function<bool(const QByteArray &)> &interruptsWhen = {});
    QString at(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<ReadyFile> m_ready;
};

namespace {

constexpr int rows = 3000;

} // namespace

void tst_Interruption::initTestCase()
{
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.answerDelayMs = 200, .rateLimits = false});
    m_ready = test::announce(m_sandbox->server(), at(u"ready.json"_s));
    QVERIFY(m_ready);
}

test::CommandOutcome tst_Interruption::run(const QStringList &arguments,
                                           const std::function<bool(const QByteArray &)> &interruptsWhen)
{
    return test::runOnConsole([&](cli::Console &console, const QByteArray &out) {
        QTimer watch;
        connect(&watch, &QTimer::timeout, this, [&] {
            if (!interruptsWhen(out))
                return;
            watch.stop();
            ::raise(SIGINT);
        });
        if (interruptsWhen)
            watch.start(1);
        return cli::run(QStringList{u"qairopay"_s, u"--json"_s} + arguments, console);
    });
}

void tst_Interruption::aTailTellsHowFarItCame()
{
    auto client = m_sandbox->client();
    createTemplate(client);
    const auto outcome = run({u"event"_s, u"tail"_s, u"--from-start"_s},
                             [](const QByteArray &out) { return out.contains('\n'); });
    QCOMPARE(outcome.code, 130);
    QVERIFY2(outcome.err.contains("Interrupted after 1 events."), outcome.err.constData());
    QVERIFY(outcome.out.contains("pass_template.created"));
}

void tst_Interruption::aCallIsGivenUp()
{
    const auto outcome = run({u"pass"_s, u"list"_s}, [](const QByteArray &) { return true; });
    QCOMPARE(outcome.code, 130);
    const auto error = QJsonDocument::fromJson(outcome.err)["error"_L1];
    QCOMPARE(error["exit_code"_L1].toInt(), 130);
    QCOMPARE(run({u"pass"_s, u"list"_s}).code, 0); // the next one is asked as ever
}

void tst_Interruption::aBatchStopsAndGoesOn()
{
    QVERIFY(writeFile(at(u"acme.passtpl"_s), samples::acmeTemplate()));
    const auto made = run({u"template"_s, u"create"_s, at(u"acme.passtpl"_s)});
    const auto id = made.json()["id"_L1].toString();
    QByteArray csv = "email\n";
    for (int row = 0; row < rows; ++row)
        csv += "row" + QByteArray::number(row) + "@example.com\n";
    QVERIFY(writeFile(at(u"rows.csv"_s), csv));
    const QStringList issue{u"pass"_s,      u"issue"_s,        u"--template"_s, id,
                            u"--csv"_s,     at(u"rows.csv"_s), u"--map"_s,      u"email=holder.email"_s,
                            u"--journal"_s, at(u"journal"_s)};
    // As soon as the first pass is there, most are not.
    auto client = m_sandbox->client();
    const auto outcome = run(issue, [&](const QByteArray &) {
        return !client.get("/v1/passes?limit=1").json()["data"_L1].toArray().isEmpty();
    });
    QVERIFY2(outcome.code == 130, outcome.err.constData());
    QVERIFY2(outcome.err.contains("--resume"), outcome.err.constData());
    const auto counts = outcome.object();
    QVERIFY(counts["pending"_L1].toInt() > 0);
    QCOMPARE(counts["issued"_L1].toInt() + counts["pending"_L1].toInt(), rows);
    const auto rest = run(issue + QStringList{u"--resume"_s});
    QCOMPARE(rest.code, 0);
    QCOMPARE(rest.json()["issued"_L1].toInt(), rows);
}

QTEST_MAIN(tst_Interruption)
#include "tst_interruption.moc"
