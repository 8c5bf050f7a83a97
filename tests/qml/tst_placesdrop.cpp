// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/samplepictures.h"
#include "windowdriver.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// Files that fall on the design page while the places of a template are open, and while they are not.
class tst_PlacesDrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aFileOfPlacesIsImported_data();
    void aFileOfPlacesIsImported();
    void whereItFallsShowsWhileItIsHeld();
    void aBrokenFileIsNamed();
    void oneFileAtATime();
    void otherFilesGoToTheWindow_data();
    void otherFilesGoToTheWindow();
    void aPictureGoesToTheImages();
    void withoutThePlacesAListIsOneOfHolders();
    void placesComeHereFromAnywhere_data();
    void placesComeHereFromAnywhere();
    void withoutATemplateItSaysWhatToDo();

private:
    [[nodiscard]] StudioWindow &window() { return m_driver->window(); }
    [[nodiscard]] TemplateEditor &editor() { return *window().designer().editor(); }
    [[nodiscard]] PlacesImport &files() { return *window().app().fences()->files(); }
    [[nodiscard]] QUrl branches()
    {
        return m_driver->write(u"branches.csv"_s, "latitude,longitude,message\n28.5,-81.4,Branch\n");
    }

    std::unique_ptr<WindowDriver> m_driver;
    QList<Location> m_before;
};

void tst_PlacesDrop::initTestCase()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    QTRY_VERIFY_WITH_TIMEOUT(editor().isOpen(), 30'000);
    m_before = editor().value().locations;
}

void tst_PlacesDrop::init()
{
    QVERIFY(m_driver->openPage(u"design"_s));
    editor().select(u"places"_s);
    QTRY_VERIFY(m_driver->find(u"places-map"_s) && m_driver->find(u"places-drop"_s));
    QCOMPARE(editor().value().locations, m_before);
}

void tst_PlacesDrop::aFileOfPlacesIsImported_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a list on the map") << u"places-map"_s << u"branches.csv"_s
                                       << QByteArray("latitude,longitude,message\n28.5,-81.4,Branch\n");
    QTest::newRow("GeoJSON on the list of places")
        << u"place-count"_s << u"branches.geojson"_s
        << QByteArray(R"({"type": "Feature", "geometry": {"type": "Point", "coordinates": [-81.4, 28.5]},
                          "properties": {"message": "Branch"}})");
    QTest::newRow("KML on the outline")
        << u"outline-places"_s << u"branches.kml"_s
        << QByteArray("<kml xmlns='http://www.opengis.net/kml/2.2'><Placemark><name>Branch</name>"
                      "<Point><coordinates>-81.4,28.5</coordinates></Point></Placemark></kml>");
}

void tst_PlacesDrop::aFileOfPlacesIsImported()
{
    QFETCH(const QString, place);
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QVERIFY(m_driver->drop(place, {m_driver->write(name, bytes)}));
    QTRY_VERIFY(m_driver->find(u"import-how"_s));
    QVERIFY(m_driver->texts().filter(name).size() > 0);
    QCOMPARE(editor().value().locations, m_before); // nothing changes before it is agreed to
    QVERIFY(m_driver->click(u"dialog-verb"_s));
    QTRY_COMPARE(editor().value().locations.size(), m_before.size() + 1);
    QCOMPARE(editor().value().locations.last().message, u"Branch"_s);
    QCOMPARE(editor().value().locations.last().latitude, 28.5);
    QCOMPARE(editor().undoText(), u"Import places"_s);
    editor().undo();
    QCOMPARE(editor().value().locations, m_before);
    QTRY_VERIFY(!m_driver->find(u"import-how"_s));
}

void tst_PlacesDrop::whereItFallsShowsWhileItIsHeld()
{
    QVERIFY(!m_driver->find(u"places-drop-target"_s));
    QVERIFY(m_driver->hold(u"places-map"_s, {branches()}));
    QTRY_VERIFY(m_driver->find(u"places-drop-target"_s));
    QVERIFY(m_driver->texts().contains(u"Drop the file to import its places"_s));
    m_driver->takeAway();
    QTRY_VERIFY(!m_driver->find(u"places-drop-target"_s));
    QVERIFY(!files().isReading() && !files().isOpen());
    QVERIFY(m_driver->hold(u"places-map"_s, {m_driver->write(u"card.png"_s, "\x89PNG")}));
    QVERIFY(!m_driver->find(u"places-drop-target"_s)); // the window would take it
    m_driver->takeAway();
}

void tst_PlacesDrop::aBrokenFileIsNamed()
{
    QSignalSpy told(&window().notices(), &Notices::posted);
    QVERIFY(m_driver->drop(u"places-map"_s, {m_driver->write(u"broken.geojson"_s, "{")}));
    QTRY_COMPARE(told.size(), 1);
    const auto notice = told.first().first().value<Notice>();
    QVERIFY(notice.failed);
    QVERIFY2(notice.text.contains(u"broken.geojson"_s), qPrintable(notice.text));
    QVERIFY(!files().isOpen());
}

void tst_PlacesDrop::oneFileAtATime()
{
    QSignalSpy told(&window().notices(), &Notices::posted);
    QSignalSpy left(&window().app(), &StudioApp::filesDropped);
    QVERIFY(m_driver->drop(u"places-map"_s, {branches(), m_driver->write(u"more.kml"_s, "<kml/>")}));
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().value<Notice>().failed);
    QVERIFY(!files().isReading());
    QCOMPARE(left.size(), 0);
}

void tst_PlacesDrop::otherFilesGoToTheWindow_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("a pass") << QStringList{u"night-train.pkpass"_s};
    QTest::newRow("a pass beside a list") << QStringList{u"night-train.pkpass"_s, u"holders.csv"_s};
}

void tst_PlacesDrop::otherFilesGoToTheWindow()
{
    QFETCH(const QStringList, names);
    QList<QUrl> dropped;
    for (const auto &name : names)
        dropped.append(m_driver->write(name, "nothing much"));
    QSignalSpy left(&window().app(), &StudioApp::filesDropped);
    QVERIFY(m_driver->drop(u"places-map"_s, dropped));
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().first().value<QList<QUrl>>(), dropped);
    QVERIFY(!files().isReading());
    QTRY_VERIFY(m_driver->find(u"rail-inspect"_s)->property("checked").toBool());
}

void tst_PlacesDrop::aPictureGoesToTheImages()
{
    QSignalSpy told(&window().notices(), &Notices::posted);
    const auto picture = samples::encoded(samples::plain({320, 100}, Qt::red));
    QVERIFY(m_driver->drop(u"places-map"_s, {m_driver->write(u"card.png"_s, picture)}));
    QTRY_COMPARE(editor().selection(), u"images"_s);
    QTRY_VERIFY(m_driver->find(u"image-logo"_s));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 30'000);
    const auto notice = told.first().first().value<Notice>();
    QVERIFY2(!notice.failed && notice.text.contains(u"card.png"_s), qPrintable(notice.text));
    QVERIFY(m_driver->find(u"rail-design"_s)->property("checked").toBool());
    editor().undo();
}

void tst_PlacesDrop::placesComeHereFromAnywhere_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("name");
    QTest::newRow("GeoJSON on another part of the template") << u"design"_s << u"anywhere.geojson"_s;
    QTest::newRow("GeoJSON on another page") << u"passes"_s << u"ANYWHERE.GEOJSON"_s;
}

void tst_PlacesDrop::placesComeHereFromAnywhere()
{
    QFETCH(const QString, page);
    QFETCH(const QString, name);
    editor().select(u"template"_s);
    QVERIFY(m_driver->openPage(page));
    const auto file = m_driver->write(name, R"({"type": "Feature", "properties": {"message": "Branch"},
                                  "geometry": {"type": "Point", "coordinates": [-81.4, 28.5]}})");
    window().openFiles({file.toLocalFile()});
    QTRY_VERIFY(m_driver->find(u"import-how"_s));
    QCOMPARE(editor().selection(), u"places"_s);
    QVERIFY(m_driver->find(u"rail-design"_s)->property("checked").toBool());
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"import-how"_s));
    QVERIFY(!files().isOpen());
}

void tst_PlacesDrop::withoutATemplateItSaysWhatToDo()
{
    StudioOptions options;
    options.seeds = false;
    WindowDriver empty(options);
    QVERIFY2(empty.isOpen() && empty.problem().isEmpty(), qPrintable(empty.problem()));
    QSignalSpy told(&empty.window().notices(), &Notices::posted);
    empty.window().openFiles({empty.write(u"branches.kml"_s, "<kml/>").toLocalFile()});
    QTRY_COMPARE(told.size(), 1);
    const auto notice = told.first().first().value<Notice>();
    QVERIFY(notice.failed);
    QVERIFY2(notice.text.contains(u"branches.kml"_s), qPrintable(notice.text));
    QVERIFY2(notice.text.contains(u"design page"_s), qPrintable(notice.text));
    QVERIFY(!empty.window().app().fences()->files()->isReading());
}

void tst_PlacesDrop::withoutThePlacesAListIsOneOfHolders()
{
    editor().select(u"template"_s);
    QTRY_VERIFY(!m_driver->find(u"places-drop"_s));
    QSignalSpy left(&window().app(), &StudioApp::filesDropped);
    QVERIFY(m_driver->drop(u"outline-places"_s, {branches()}));
    QCOMPARE(left.size(), 1);
    QVERIFY(!files().isReading());
    QTRY_VERIFY(m_driver->find(u"rail-issue"_s)->property("checked").toBool());
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    tst_PlacesDrop test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_placesdrop.moc"
