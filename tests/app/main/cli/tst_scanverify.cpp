// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/httpclient.h"
#include "artwork/decode.h"
#include "cli/console.h"
#include "samples/samples.h"
#include "sandbox/server.h"
#include "settings/atomicfile.h"
#include "support/announcedsandbox.h"
#include "support/commandrun.h"
#include "support/recordings.h"
#include "support/samplepictures.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qpainter.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using settings::writeFile;

namespace {

test::CommandOutcome run(const QStringList &arguments, const QByteArray &input = {})
{
    return test::runCommand(QStringList{u"--json"_s} + arguments, input);
}

QString resultOf(const test::CommandOutcome &outcome)
{
    return outcome.object()["result"_L1].toString();
}

QByteArray twoCards(const QImage &left, const QImage &right)
{
    QImage both(left.width() + right.width(), left.height(), QImage::Format_RGB32);
    both.fill(Qt::white);
    QPainter painter(&both);
    painter.drawImage(0, 0, left);
    painter.drawImage(left.width(), 0, right);
    painter.end();
    return samples::encoded(both);
}

} // namespace

/// Pictures of codes, verified without a network: from the card of a pass as its holder has it.
class tst_ScanVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }
    void aPictureOfACardIsVerified_data();
    void aPictureOfACardIsVerified();
    void standardInputMayBeThePicture();
    void theAnswerSaysWhatHelps_data();
    void theAnswerSaysWhatHelps();
    void aPictureThatIsNotOneCodeIsNamed_data();
    void aPictureThatIsNotOneCodeIsNamed();
    void theSameCodeTwiceIsOne();
    void aTextIsNoFile();
    void aTextOrAPicture_data();
    void aTextOrAPicture();

private:
    /// No service is known to it.
    [[nodiscard]] test::CommandOutcome verify(const QStringList &arguments,
                                              const QByteArray &input = {}) const
    {
        return run(QStringList{u"--ready-file"_s, at(u"nothing.json"_s), u"scan"_s, u"verify"_s, u"--trust"_s,
                               at(u"trust.json"_s)} +
                       arguments,
                   input);
    }
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    /// As it is drawn, with its own token in the code; null where one of the steps failed.
    [[nodiscard]] QImage cardOf(const QString &email) const;

    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<ReadyFile> m_ready;
    QString m_template;
    QImage m_card;
};

void tst_ScanVerify::initTestCase()
{
    auto server = sandbox::Server::start(
        {.dataFolder = at(u"data"_s), .rateLimits = false, .answered = test::answerRecorder()});
    QVERIFY2(server, qPrintable(server ? QString() : server.error().text()));
    m_server = std::move(*server);
    m_ready = test::announce(*m_server, at(u"ready.json"_s));
    QVERIFY(m_ready);
    auto source = QJsonDocument::fromJson(samples::acmeTemplate()).object();
    source.insert(u"barcode"_s,
                  QJsonObject{{u"format"_s, u"qr"_s}, {u"payload_template"_s, u"{pass.token}"_s}});
    QVERIFY(writeFile(at(u"token.passtpl"_s), QJsonDocument(source).toJson()));
    const auto made = run({u"template"_s, u"create"_s, at(u"token.passtpl"_s)});
    m_template = made.object()["id"_L1].toString();
    QVERIFY2(!m_template.isEmpty(), made.err.constData());
    m_card = cardOf(u"ada@example.com"_s);
    QVERIFY(!m_card.isNull());
    QCOMPARE(run({u"scan"_s, u"trust"_s, u"--out"_s, at(u"trust.json"_s)}).code, int(cli::Ok));
}

QImage tst_ScanVerify::cardOf(const QString &email) const
{
    const auto issued = run({u"pass"_s, u"issue"_s, u"--template"_s, m_template, u"--email"_s, email});
    const auto id = issued.object()["id"_L1].toString();
    tests::HttpClient client(m_server->baseUrl(), m_server->key());
    const QJsonObject install{{u"pass_id"_s, id}, {u"platform"_s, u"apple"_s}};
    const bool isInstalled = client.post("/v1/test/passes/simulate_install", install).status < 300;
    const auto file = at(id + u".pkpass"_s);
    const auto picture = at(id + u".png"_s);
    const bool isDrawn = isInstalled &&
                         run({u"pass"_s, u"download"_s, id, u"--out"_s, file}).code == cli::Ok &&
                         run({u"render"_s, file, u"--out"_s, picture}).code == cli::Ok;
    return isDrawn ? QImage(picture) : QImage();
}

void tst_ScanVerify::aPictureOfACardIsVerified_data()
{
    QTest::addColumn<QByteArray>("picture");
    QTest::newRow("PNG") << samples::encoded(m_card);
    QTest::newRow("JPEG") << samples::encoded(m_card.convertedTo(QImage::Format_RGB32), "JPG");
    QTest::newRow("the card on its side") << samples::encoded(m_card.transformed(QTransform().rotate(90)));
}

void tst_ScanVerify::aPictureOfACardIsVerified()
{
    QFETCH(QByteArray, picture);
    QVERIFY(writeFile(at(u"photo"_s), picture));
    const auto outcome = verify({u"--picture"_s, at(u"photo"_s)});
    QVERIFY2(outcome.err.isEmpty(), outcome.err.constData());
    QCOMPARE(resultOf(outcome), u"valid"_s);
    QCOMPARE(outcome.object()["profile"_L1].toString(), u"F"_s);
    QCOMPARE(outcome.code, int(cli::Ok));
}

void tst_ScanVerify::standardInputMayBeThePicture()
{
    const auto outcome = verify({u"--picture"_s, u"-"_s}, samples::encoded(m_card));
    QCOMPARE(resultOf(outcome), u"valid"_s);
    const auto broken = verify({u"--picture"_s, u"-"_s}, "no picture");
    QCOMPARE(broken.code, int(cli::Failure));
    QCOMPARE(QJsonDocument::fromJson(broken.err)["error"_L1]["where"_L1].toString(), u"standard input"_s);
}

void tst_ScanVerify::theAnswerSaysWhatHelps_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("line"); // a regular expression
    const auto now = QDateTime::currentDateTimeUtc();
    QTest::newRow("nothing to be said") << now.toString(Qt::ISODate) << u"valid"_s;
    QTest::newRow("a clock that is behind")
        << u"2001-02-03T04:05:06Z"_s
        << u"not_yet_valid \\(issued at 20.*Z, after 2001-02-03T04:05:06Z: .* --at\\)"_s;
    QTest::newRow("a snapshot of last month")
        << now.addDays(30).toString(Qt::ISODate) << u"stale_snapshot \\(.* until 20.*Z: .* scan trust\\)"_s;
    QTest::newRow("a token of long ago") << u"2099-01-01T00:00:00Z"_s << u"expired \\(since 20.*Z\\)"_s;
}

void tst_ScanVerify::theAnswerSaysWhatHelps()
{
    QFETCH(const QString, at);
    QFETCH(const QString, line);
    QVERIFY(writeFile(this->at(u"photo"_s), samples::encoded(m_card)));
    const auto outcome = test::runCommand({u"scan"_s, u"verify"_s, u"--trust"_s, this->at(u"trust.json"_s),
                                           u"--picture"_s, this->at(u"photo"_s), u"--at"_s, at});
    const auto said = QString::fromUtf8(outcome.out).trimmed();
    QVERIFY2(QRegularExpression(QRegularExpression::anchoredPattern(line)).match(said).hasMatch(),
             qPrintable(said));
}

void tst_ScanVerify::aPictureThatIsNotOneCodeIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes"); // null: no such file
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &message,
                        int code = cli::Failure) { QTest::newRow(name) << bytes << code << message; };
    const auto white = samples::encoded(samples::plain({400, 400}, Qt::white));
    row("there is none", {}, u"There is no such file."_s, cli::Missing);
    row("a text", "loyalty:pass_1", u"Only PNG and JPEG pictures are taken."_s);
    row("another kind of picture", samples::encoded(m_card, "BMP"),
        u"Only PNG and JPEG pictures are taken."_s);
    row("cut short", white.first(50), u"The picture is broken."_s);
    row("too large", samples::encoded(samples::plain({artwork::maxSide + 1, 8}, Qt::white)),
        u"The picture has 4097 × 8 pixels;"_s);
    row("too many bytes", white + QByteArray(artwork::maxBytes, '\0'), u"The file has more than 4 MiB."_s);
    row("without a code", white, u"No QR, PDF417, Aztec or Code 128 can be read in this picture."_s);
    row("two codes", twoCards(m_card, cardOf(u"bob@example.com"_s)),
        u"There are 2 different codes in this picture."_s);
}

void tst_ScanVerify::aPictureThatIsNotOneCodeIsNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QString, message);
    const auto file = at(QString::fromLatin1(QTest::currentDataTag()));
    if (!bytes.isNull())
        QVERIFY(writeFile(file, bytes));
    const auto outcome = verify({u"--picture"_s, file});
    QCOMPARE(outcome.code, code);
    QVERIFY(outcome.out.isEmpty());
    const auto error = QJsonDocument::fromJson(outcome.err)["error"_L1];
    QVERIFY2(error["message"_L1].toString().startsWith(message), outcome.err.constData());
    QCOMPARE(error["where"_L1].toString(), file);
}

void tst_ScanVerify::theSameCodeTwiceIsOne()
{
    QVERIFY(writeFile(at(u"twice"_s), twoCards(m_card, m_card)));
    QCOMPARE(resultOf(verify({u"--picture"_s, at(u"twice"_s)})), u"valid"_s);
}

/// A code that says the name of a file does not open it.
void tst_ScanVerify::aTextIsNoFile()
{
    QVERIFY(writeFile(at(u"card.png"_s), samples::encoded(m_card)));
    QCOMPARE(resultOf(verify({at(u"card.png"_s)})), u"malformed"_s);
}

void tst_ScanVerify::aTextOrAPicture_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("neither") << QStringList{};
    QTest::newRow("a picture without a name") << QStringList{u"--picture"_s, QString()};
    QTest::newRow("both") << QStringList{u"QP1:"_s, u"--picture"_s, u"card.png"_s};
}

void tst_ScanVerify::aTextOrAPicture()
{
    QFETCH(QStringList, arguments);
    const auto outcome = verify(arguments);
    QCOMPARE(outcome.code, int(cli::Usage));
    QVERIFY2(outcome.err.contains("--picture"), outcome.err.constData());
}

QTEST_MAIN(tst_ScanVerify)
#include "tst_scanverify.moc"
