// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commandline.h"
#include "settings/atomicfile.h"
#include "support/sourcefile.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qdir.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qimage.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

const QByteArray pass =
    R"json({"formatVersion": 1, "passTypeIdentifier": "pass.a", "teamIdentifier": "A1B2C3D4E5",
    "serialNumber": "1", "organizationName": "Aurum", "description": "A", "backgroundColor": "rgb(200, 0, 0)",
    "expirationDate": "2026-06-01T00:00:00Z",
    "locations": [{"latitude": 1, "longitude": 2, "relevantText": "Here"}, {"latitude": 3, "longitude": 4}],
    "barcodes": [{"format": "PKBarcodeFormatQR", "message": "1", "messageEncoding": "iso-8859-1"}],
    "generic": {"headerFields": [{"key": "balance", "label": "Balance", "value": 12}],
        "primaryFields": [{"key": "points", "label": "Points", "value": 1250, "changeMessage": "Now %@"}],
        "backFields": [{"key": "terms", "label": "Terms", "value": "See www.example.com"},
            {"key": "quiet", "label": "Quiet", "value": "x"}]}})json";

int run(const QStringList &arguments)
{
    QBuffer out;
    QBuffer err;
    QBuffer in;
    for (auto *device : {&out, &err, &in})
        device->open(QIODevice::ReadWrite);
    cli::Console console(out, err, in);
    return cli::run(QStringList{u"qairopay"_s} + arguments, console);
}

} // namespace

class TestRender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachSurfaceIsItsRectangle_data();
    void eachSurfaceIsItsRectangle();
    void googlesSurfaces_data();
    void googlesSurfaces();
    void optionsChangeWhatTheyAreFor_data();
    void optionsChangeWhatTheyAreFor();
    void theSceneSaysWhatThePictureShows_data();
    void theSceneSaysWhatThePictureShows();
    void aFolderIsNamedFromWhereOneIs();
    void wrongOptionsAreUsageErrors_data();
    void wrongOptionsAreUsageErrors();

private:
    QString at(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QImage drawn(const QStringList &options) const
    {
        const QString out = at(u"one.png"_s);
        QFile::remove(out);
        const int code =
            run(QStringList{u"render"_s, at(u"card"_s), u"--out"_s, out, u"--scale"_s, u"1"_s} + options);
        return code == 0 ? QImage(out) : QImage();
    }

    QTemporaryDir m_folder;
};

void TestRender::initTestCase()
{
    QVERIFY(settings::writeFile(at(u"card/pass.json"_s), pass));
    QVERIFY(settings::writeFile(at(u"card/de.lproj/pass.strings"_s), "\"Here\" = \"Hier\";\n"));
}

void TestRender::eachSurfaceIsItsRectangle_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isRound");
    const auto row = [](const char *name, const QString &options, int width, bool isRound) {
        QTest::newRow(name) << options.split(u' ') << width << isRound;
    };
    row("the front", u"--surface front"_s, 359, true);
    row("the front of a large phone", u"--surface front --device-width 430"_s, 414, true);
    row("the back", u"--surface back"_s, 375, true);
    row("the back of a large phone", u"--surface back --device-width 430"_s, 430, true);
    row("the lock screen", u"--surface lockscreen"_s, 359, true);
    row("the stack", u"--surface stack"_s, 375, false);
    row("the watch", u"--surface watch"_s, 198, true);
}

void TestRender::eachSurfaceIsItsRectangle()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, width);
    QFETCH(const bool, isRound);
    const auto image = drawn(options);
    QCOMPARE(image.width(), width);
    for (const QPoint corner : {QPoint(0, 0), QPoint(image.width() - 1, image.height() - 1)})
        QCOMPARE(image.pixelColor(corner).alpha(), isRound ? 0 : 255);
    QCOMPARE(image.pixelColor(image.width() / 2, image.height() / 2).alpha(), 255);
}

void TestRender::googlesSurfaces_data()
{
    QTest::addColumn<QString>("surface");
    QTest::addColumn<int>("code");
    for (const char *surface : {"front", "details", "list", "lockscreen"})
        QTest::newRow(surface) << QString::fromLatin1(surface) << 0;
    for (const char *surface : {"back", "stack", "watch"})
        QTest::addRow("it has no %s", surface) << QString::fromLatin1(surface) << 1;
}

void TestRender::googlesSurfaces()
{
    QFETCH(const QString, surface);
    QFETCH(const int, code);
    const QString out = at(u"google.png"_s);
    QFile::remove(out);
    const QString passTemplate = test::sourceFile(u"resources/samples/acme-hotels-loyalty.passtpl"_s);
    QCOMPARE(run({u"render"_s, passTemplate, u"--wallet"_s, u"google"_s, u"--surface"_s, surface,
                  u"--scale"_s, u"1"_s, u"--out"_s, out}) != 0,
             code != 0);
    QCOMPARE(QImage(out).width(), code == 0 ? 360 : 0);
}

void TestRender::optionsChangeWhatTheyAreFor_data()
{
    QTest::addColumn<QStringList>("without");
    QTest::addColumn<QStringList>("with");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *name, const QString &without, const QString &with, bool isSame) {
        QTest::newRow(name) << without.split(u' ') << with.split(u' ') << isSame;
    };
    row("what is not said is fixed", u"--surface back"_s,
        u"--surface back --text-size l --device-width 375 --appearance light --locale en-US --time-zone UTC"_s,
        true);
    row("larger text on the back", u"--surface back"_s, u"--surface back --text-size ax1"_s, false);
    row("larger text on the front", u"--surface front"_s, u"--surface front --text-size ax1"_s, true);
    row("a dark back", u"--surface back"_s, u"--surface back --appearance dark"_s, false);
    row("a dark lock screen", u"--surface lockscreen"_s, u"--surface lockscreen --appearance dark"_s, false);
    row("a dark front", u"--surface front"_s, u"--surface front --appearance dark"_s, true);
    row("another place", u"--surface lockscreen"_s, u"--surface lockscreen --nearby 2"_s, false);
    row("an expired front", u"--surface front"_s, u"--surface front --now 2026-07-01T00:00:00Z"_s, false);
    row("an expired stack", u"--surface stack"_s, u"--surface stack --now 2026-07-01T00:00:00Z"_s, false);
    row("Arabic", u"--surface stack"_s, u"--surface stack --locale ar"_s, false);
}

void TestRender::optionsChangeWhatTheyAreFor()
{
    QFETCH(const QStringList, without);
    QFETCH(const QStringList, with);
    QFETCH(const bool, isSame);
    const auto before = drawn(without);
    const auto after = drawn(with);
    QVERIFY(!before.isNull() && !after.isNull());
    QCOMPARE(before == after, isSame);
}

void TestRender::theSceneSaysWhatThePictureShows_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &options, const QString &id, const QString &text) {
        QTest::newRow(name) << options.split(u' ') << id << text;
    };
    row("the front", u"--surface front"_s, u"value:points"_s, u"1,250"_s);
    row("the front in Switzerland", u"--surface front --locale de-CH"_s, u"value:points"_s, u"1’250"_s);
    row("the place nearby", u"--surface lockscreen"_s, u"message:0"_s, u"Here"_s);
    row("the second place", u"--surface lockscreen --nearby 2"_s, u"message:0"_s, u"Nearby"_s);
    row("the place in German", u"--surface lockscreen --language de-CH"_s, u"message:0"_s, u"Hier"_s);
    row("a change", u"--surface lockscreen --message-field points --old-value 9"_s, u"message:0"_s,
        u"Now 1,250"_s);
    row("no change", u"--surface lockscreen --message-field points --old-value 1,250"_s, u"nothing:0"_s,
        u"The value is the same as before: there is no"_s);
    row("a silent change", u"--surface lockscreen --message-field quiet"_s, u"nothing:0"_s,
        u"The field has no change message: the pass"_s);
    row("the watch", u"--surface watch"_s, u"value:balance"_s, u"12"_s);
}

void TestRender::theSceneSaysWhatThePictureShows()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, id);
    QFETCH(const QString, text);
    QVERIFY(!drawn(options + QStringList{u"--scene"_s}).isNull());
    const auto bytes = settings::readFile(at(u"one.json"_s), 1 << 20);
    QVERIFY(bytes);
    const auto scene = QJsonDocument::fromJson(*bytes).object();
    QVERIFY(scene.value(u"ground"_s).isObject());
    QStringList ids;
    for (const auto &element : scene.value(u"elements"_s).toArray()) {
        ids.append(element[u"id"].toString());
        if (ids.last() == id) {
            QCOMPARE(element[u"text"].toString(), text);
            QVERIFY(element[u"ground"][u"mark"].isString());
            return;
        }
    }
    QFAIL(qPrintable(ids.join(u' ')));
}

void TestRender::aFolderIsNamedFromWhereOneIs()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder.path()));
    const int code = run({u"render"_s, u"card"_s, u"--out"_s, u"relative.png"_s, u"--scale"_s, u"1"_s});
    QDir::setCurrent(before);
    QCOMPARE(code, 0);
    QCOMPARE(QImage(at(u"relative.png"_s)), drawn({}));
}

void TestRender::wrongOptionsAreUsageErrors_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("no such surface") << u"--surface inside"_s;
    QTest::newRow("no such text size") << u"--text-size huge"_s;
    QTest::newRow("no such width") << u"--device-width 1000"_s;
    QTest::newRow("no place number nought") << u"--nearby 0"_s;
    QTest::newRow("a place and a field") << u"--nearby 1 --message-field points"_s;
    QTest::newRow("an old value of nothing") << u"--old-value 3"_s;
}

void TestRender::wrongOptionsAreUsageErrors()
{
    QFETCH(const QString, options);
    QCOMPARE(run(QStringList{u"render"_s, at(u"card"_s)} + options.split(u' ')), 2);
}

QTEST_MAIN(TestRender)
#include "tst_render.moc"
