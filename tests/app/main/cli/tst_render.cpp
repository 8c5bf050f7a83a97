// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/atomicfile.h"
#include "support/commandrun.h"
#include "support/sourcefile.h"

#include <QtCore/qdir.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qimage.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using test::runCommand;

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

/// Where the process stands for as long as this lives.
class Standing
{
public:
    explicit Standing(const QString &folder)
        : m_before(QDir::currentPath())
    {
        QDir::setCurrent(folder);
    }
    ~Standing() { QDir::setCurrent(m_before); }
    Q_DISABLE_COPY_MOVE(Standing)

private:
    QString m_before;
};

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
    void picturesAreNamedAfterTheirCards_data();
    void picturesAreNamedAfterTheirCards();
    void outMeansTheSameForAnyNumber_data();
    void outMeansTheSameForAnyNumber();
    void nothingIsWrittenOverWhatIsDrawn_data();
    void nothingIsWrittenOverWhatIsDrawn();
    void aStateNeedsNoClock();
    void googlesStates_data();
    void googlesStates();
    void wrongOptionsAreUsageErrors_data();
    void wrongOptionsAreUsageErrors();

private:
    QString at(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QImage drawn(const QStringList &options) const
    {
        const QString out = at(u"one.png"_s);
        QFile::remove(out);
        const int code =
            runCommand(QStringList{u"render"_s, at(u"card"_s), u"--out"_s, out, u"--scale"_s, u"1"_s} +
                       options)
                .code;
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
    QCOMPARE(runCommand({u"render"_s, passTemplate, u"--wallet"_s, u"google"_s, u"--surface"_s, surface,
                         u"--scale"_s, u"1"_s, u"--out"_s, out})
                     .code != 0,
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
    const auto bytes = settings::readFile(at(u"one.scene.json"_s), 1 << 20);
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
    {
        const Standing here(m_folder.path());
        QCOMPARE(
            runCommand({u"render"_s, u"card"_s, u"--out"_s, u"relative.png"_s, u"--scale"_s, u"1"_s}).code,
            0);
    }
    QCOMPARE(QImage(at(u"relative.png"_s)), drawn({}));
}

void TestRender::picturesAreNamedAfterTheirCards_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QStringList>("pictures");
    QTest::newRow("a folder") << u""_s << QStringList{u"card"_s} << QStringList{u"card.png"_s};
    QTest::newRow("the folder one is in") << u"card"_s << QStringList{u"."_s} << QStringList{u"card.png"_s};
    QTest::newRow("… with a slash") << u"card"_s << QStringList{u"./"_s} << QStringList{u"card.png"_s};
    QTest::newRow("a folder by a point in it")
        << u""_s << QStringList{u"d1/vip.pass/."_s} << QStringList{u"vip.png"_s};
    QTest::newRow("a point that begins no ending")
        << u""_s << QStringList{u"v1.2 card"_s} << QStringList{u"v1.2 card.png"_s};
    QTest::newRow("one name in two folders") << u""_s << QStringList{u"d1/vip.pass"_s, u"d2/vip.pass"_s}
                                             << QStringList{u"d1-vip.png"_s, u"d2-vip.png"_s};
    QTest::newRow("one name in a folder") << u""_s << QStringList{u"d3/vip.pass"_s, u"d3/vip"_s}
                                          << QStringList{u"vip.pass.png"_s, u"vip.png"_s};
}

void TestRender::picturesAreNamedAfterTheirCards()
{
    QFETCH(const QString, from);
    QFETCH(const QStringList, paths);
    QFETCH(const QStringList, pictures);
    for (const auto *folder : {"d1/vip.pass", "d2/vip.pass", "d3/vip.pass", "d3/vip", "v1.2 card"})
        QVERIFY(settings::writeFile(at(QString::fromLatin1(folder) + u"/pass.json"_s), pass));
    QTemporaryDir out;
    {
        const Standing here(at(from));
        QCOMPARE(
            runCommand(QStringList{u"render"_s, u"--out"_s, out.path(), u"--scale"_s, u"1"_s} + paths).code,
            0);
        if (from == "card"_L1) // and where it is worked on, again and again
            for (int i = 0; i < 2; ++i)
                QCOMPARE(runCommand(QStringList{u"render"_s, u"--scale"_s, u"1"_s} + paths).code, 0);
    }
    QFile::remove(at(u"card/card.png"_s));
    QCOMPARE(QDir(out.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name), pictures);
}

void TestRender::outMeansTheSameForAnyNumber_data()
{
    QTest::addColumn<int>("cards");
    QTest::addColumn<QString>("out");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("file"); // that comes of it; empty: none
    QTest::addColumn<QByteArray>("holds");
    const QByteArray png("\x89PNG");
    QTest::newRow("a picture") << 1 << u"a.png"_s << 0 << u"a.png"_s << png;
    QTest::newRow("a picture in capitals") << 1 << u"a.PNG"_s << 0 << u"a.PNG"_s << png;
    QTest::newRow("one picture of two") << 2 << u"a.png"_s << 2 << QString() << QByteArray();
    QTest::newRow("a PDF") << 1 << u"a.PDF"_s << 0 << u"a.PDF"_s << "/Count 1"_ba;
    QTest::newRow("a PDF of two") << 2 << u"a.pdf"_s << 0 << u"a.pdf"_s << "/Count 2"_ba;
    QTest::newRow("another kind of picture") << 1 << u"a.jpg"_s << 2 << QString() << QByteArray();
    QTest::newRow("a folder for one") << 1 << u"new"_s << 0 << u"new/card0.png"_s << png;
    QTest::newRow("a folder for two") << 2 << u"new"_s << 0 << u"new/card1.png"_s << png;
    QTest::newRow("a folder with a point") << 1 << u"v1.2/"_s << 0 << u"v1.2/card0.png"_s << png;
}

void TestRender::outMeansTheSameForAnyNumber()
{
    QFETCH(const int, cards);
    QFETCH(const QString, out);
    QFETCH(const int, code);
    QFETCH(const QString, file);
    QFETCH(const QByteArray, holds);
    const QTemporaryDir folder;
    const Standing here(folder.path());
    QStringList arguments{u"render"_s, u"--scale"_s, u"1"_s, u"--out"_s, out};
    for (int i = 0; i < cards; ++i) {
        QVERIFY(settings::writeFile(u"in/card%1/pass.json"_s.arg(i), pass));
        arguments.append(u"in/card%1"_s.arg(i));
    }
    QCOMPARE(runCommand(arguments).code, code);
    if (!file.isEmpty())
        QVERIFY(settings::readFile(file).value().contains(holds));
    else
        QCOMPARE(QDir().entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"in"_s});
}

void TestRender::nothingIsWrittenOverWhatIsDrawn_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("written"); // empty: nothing
    const auto row = [](const char *name, const QString &from, const QString &arguments, int code,
                        const QString &written) {
        QTest::newRow(name) << from << arguments.split(u' ') << code << written;
    };
    row("the scene beside a JSON template", u""_s, u"mine.json --scene"_s, 0, u"mine.scene.json"_s);
    row("the scene of a picture named as pass.json is", u"p"_s, u". --out pass.png --scene"_s, 0,
        u"p/pass.scene.json"_s);
    row("a picture on a pass's own", u"p"_s, u". --out icon.png"_s, 5, QString());
    row("… by another way", u""_s, u"p --out p/../p/icon.png"_s, 5, QString());
    row("a picture on a template", u""_s, u"odd.png --out odd.png"_s, 5, QString());
    row("a PDF on a template that is drawn second", u""_s, u"mine.json odd.pdf --out odd.pdf"_s, 5,
        QString());
    row("a scene on a template", u""_s, u"mine.json a.scene.json --scene --out a.pdf"_s, 0,
        u"a-mine.scene.json"_s);
    row("a scene on the one template", u""_s, u"a.scene.json --scene --out a.png"_s, 5, QString());
}

void TestRender::nothingIsWrittenOverWhatIsDrawn()
{
    QFETCH(const QString, from);
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    QFETCH(const QString, written);
    const QTemporaryDir folder;
    const auto sample =
        settings::readFile(test::sourceFile(u"resources/samples/acme-hotels-loyalty.passtpl"_s)).value();
    QMap<QString, QByteArray> inputs{{u"p/pass.json"_s, pass}, {u"p/icon.png"_s, "an icon"_ba}};
    for (const auto *name : {"mine.json", "odd.png", "odd.pdf", "a.scene.json"})
        inputs.insert(QString::fromLatin1(name), sample);
    for (const auto &[name, bytes] : inputs.asKeyValueRange())
        QVERIFY(settings::writeFile(folder.filePath(name), bytes));
    {
        const Standing here(folder.filePath(from));
        QCOMPARE(runCommand(QStringList{u"render"_s, u"--scale"_s, u"1"_s} + arguments).code, code);
    }
    for (const auto &[name, bytes] : inputs.asKeyValueRange())
        QCOMPARE(settings::readFile(folder.filePath(name)).value(), bytes);
    QVERIFY(written.isEmpty() || QFile::exists(folder.filePath(written)));
}

void TestRender::aStateNeedsNoClock()
{
    const auto plain = drawn({});
    const auto expired = drawn({u"--state"_s, u"expired"_s});
    const auto revoked = drawn({u"--state"_s, u"revoked"_s});
    QVERIFY(!plain.isNull() && !expired.isNull() && !revoked.isNull());
    QCOMPARE(drawn({u"--state"_s, u"active"_s}), plain);
    QVERIFY(expired != plain);
    QVERIFY(revoked != plain);
    // What a pass says itself is the default, and no more.
    auto voided = pass;
    QVERIFY(settings::writeFile(at(u"voided/pass.json"_s),
                                voided.replace("\"formatVersion\"", "\"voided\": true, \"formatVersion\"")));
    const auto drawnVoided = [&](const QStringList &options) {
        const auto out = at(u"voided.png"_s);
        const QStringList words{u"render"_s, at(u"voided"_s), u"--out"_s, out, u"--scale"_s, u"1"_s};
        return runCommand(words + options).code == 0 ? QImage(out) : QImage();
    };
    QCOMPARE(drawnVoided({}), revoked);
    QCOMPARE(drawnVoided({u"--state"_s, u"active"_s}), plain);
}

void TestRender::googlesStates_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("active") << u"active"_s << true;
    QTest::newRow("expired") << u"expired"_s << false;
    QTest::newRow("revoked") << u"revoked"_s << false;
}

void TestRender::googlesStates()
{
    QFETCH(const QString, state);
    QFETCH(const bool, isSame);
    const auto google = [&](const QStringList &options) {
        const auto out = at(u"state.png"_s);
        const QStringList words{
            u"render"_s,    test::sourceFile(u"resources/samples/acme-hotels-loyalty.passtpl"_s),
            u"--wallet"_s,  u"google"_s,
            u"--surface"_s, u"list"_s,
            u"--out"_s,     out};
        return runCommand(words + options).code == 0 ? QImage(out) : QImage();
    };
    const auto plain = google({});
    const auto shown = google({u"--state"_s, state});
    QVERIFY(!plain.isNull() && !shown.isNull());
    QCOMPARE(shown == plain, isSame);
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
    QTest::newRow("no such state") << u"--state gone"_s;
    QTest::newRow("a state and a moment") << u"--state expired --now 2026-05-19T10:00:00Z"_s;
}

void TestRender::wrongOptionsAreUsageErrors()
{
    QFETCH(const QString, options);
    QCOMPARE(runCommand(QStringList{u"render"_s, at(u"card"_s)} + options.split(u' ')).code, 2);
}

QTEST_MAIN(TestRender)
#include "tst_render.moc"
