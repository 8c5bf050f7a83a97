// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/commandrun.h"

#include <QtCore/qdir.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtGui/qimage.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// The headless main job (`qairopay demo`), run once; its folder stays for the tests with other programs.
class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStepHeld();
    void filesAreThere_data();
    void filesAreThere();
    void picturesShowCardsAndMap_data();
    void picturesShowCardsAndMap();
    void folderInUseIsRefused();

private:
    QByteArray read(const QString &name) const;
    qairopay::test::CommandOutcome demo() const;

    QDir m_out{qEnvironmentVariable("QAIROPAY_DEMO_OUT", QDir::tempPath() + u"/qairopay-demo"_s)};
    qairopay::test::CommandOutcome m_outcome;
};

qairopay::test::CommandOutcome TestDemo::demo() const
{
    return qairopay::test::runCommand({u"demo"_s, u"--out"_s, m_out.path()});
}

QByteArray TestDemo::read(const QString &name) const
{
    QFile file(m_out.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestDemo::initTestCase()
{
    m_out.removeRecursively();
    m_outcome = demo();
}

void TestDemo::everyStepHeld()
{
    const auto said = m_outcome.err + m_outcome.out;
    QVERIFY2(m_outcome.code == 0, said.constData());
    const auto steps = QJsonDocument::fromJson(read(u"summary.json"_s)).array();
    QCOMPARE(steps.size(), 17);
    for (const auto &step : steps)
        QVERIFY2(step[u"held"_s].toBool(), qPrintable(step[u"step"_s].toString()));
}

void TestDemo::filesAreThere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("lines");
    QTest::newRow("every row with its links") << u"results.csv"_s << 202; // one cell has a line break
    QTest::newRow("the rows that could not be issued") << u"failed-rows.csv"_s << 5;
    QTest::newRow("every scan") << u"scans.csv"_s << 502;
    QTest::newRow("the summary") << u"summary.txt"_s << 17;
}

void TestDemo::filesAreThere()
{
    QFETCH(QString, name);
    QTEST(int(read(name).count('\n')), "lines");
    QCOMPARE(QDir(m_out.filePath(u"passes"_s)).entryList(QDir::Files).size(), 196);
    QCOMPARE(QDir(m_out.filePath(u"google"_s)).entryList(QDir::Files).size(), 196);
}

void TestDemo::picturesShowCardsAndMap_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("colour"); // near the left edge, half way down; empty: of no interest
    QTest::newRow("Apple's card") << u"card-apple.png"_s << u"#1f7a5a"_s;
    QTest::newRow("Google's card") << u"card-google.png"_s << u"#1f7a5a"_s;
    QTest::newRow("Apple's card, republished") << u"card-apple-updated.png"_s << u"#2a3a5e"_s;
    QTest::newRow("Google's card, republished") << u"card-google-updated.png"_s << u"#2a3a5e"_s;
    QTest::newRow("a revoked card") << u"card-apple-revoked.png"_s << QString();
    QTest::newRow("the map") << u"scans.png"_s << QString();
}

void TestDemo::picturesShowCardsAndMap()
{
    QFETCH(QString, name);
    QFETCH(QString, colour);
    const QImage image(m_out.filePath(name));
    QVERIFY(image.width() >= 1000 && image.height() >= 1000);
    if (!colour.isEmpty())
        QCOMPARE(image.pixelColor(12, image.height() / 2).name(), colour);
}

void TestDemo::folderInUseIsRefused()
{
    const auto before = read(u"summary.txt"_s);
    QCOMPARE(demo().code, 5);
    QCOMPARE(read(u"summary.txt"_s), before);
}

QTEST_MAIN(TestDemo)
#include "tst_demo.moc"
