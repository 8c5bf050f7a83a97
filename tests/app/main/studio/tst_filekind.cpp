// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "filekind.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// Where a file that is dropped anywhere goes.
class tst_FileKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileGoesWhereItBelongs_data();
    void aFileGoesWhereItBelongs();
    void whatIsNotTakenSaysWhatToDo_data();
    void whatIsNotTakenSaysWhatToDo();
    void aFolderIsAPass();
    void onlyTheBeginningIsRead();
    void whatIsNotThereIsLeftToItsPart();
};

void tst_FileKind::aFileGoesWhereItBelongs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<FileKind>("kind");
    const auto row = [](const char *title, const QString &name, const QByteArray &head, FileKind kind) {
        QTest::newRow(title) << name << head << kind;
    };
    row("a template", u"a.passtpl"_s, "{}"_ba, FileKind::Template);
    row("a template as JSON", u"a.json"_s, R"({"barcode": {}, "fields": [], "kind": "loyalty"})"_ba,
        FileKind::Template);
    row("GeoJSON by its name", u"a.geojson"_s, "{}"_ba, FileKind::Places);
    row("GeoJSON named JSON", u"a.json"_s, R"({"type" : "FeatureCollection", "features": []})"_ba,
        FileKind::Places);
    row("GeoJSON that begins with a byte order mark", u"a.json"_s,
        "\xEF\xBB\xBF\r\n{\"crs\":null,\"type\":\"Feature\"}"_ba, FileKind::Places);
    row("a geometry alone", u"a.JSON"_s, R"({"type":"MultiPoint","coordinates":[]})"_ba, FileKind::Places);
    row("KML", u"a.kml"_s, "<kml/>"_ba, FileKind::Places);
    row("KML named XML", u"a.xml"_s, "<?xml version=\"1.0\"?><kml xmlns=\"x\">"_ba, FileKind::Places);
    row("a list", u"a.csv"_s, "name;tier"_ba, FileKind::List);
    row("a list that begins like a picture", u"a.txt"_s, "GIF8,points"_ba, FileKind::List);
    row("an empty list", u"a.tsv"_s, ""_ba, FileKind::List);
    row("a picture", u"a.png"_s, "\x89PNG\r\n\x1A\n"_ba, FileKind::Picture);
    row("a picture without an ending", u"logo"_s, "\x89PNG\r\n\x1A\n"_ba, FileKind::Picture);
    row("a photograph with another ending", u"a.jpe"_s, "\xFF\xD8\xFF\xE0"_ba, FileKind::Picture);
    row("a broken picture", u"a.png"_s, "no"_ba, FileKind::Picture);
    row("a pass", u"a.pkpass"_s, "PK\x03\x04"_ba, FileKind::Pass);
    row("a pass without an ending", u"download"_s, "PK\x03\x04\x14"_ba, FileKind::Pass);
    row("a broken pass", u"a.pkpass"_s, "no"_ba, FileKind::Pass);
}

void tst_FileKind::aFileGoesWhereItBelongs()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, head);
    const auto recognised = recogniseBytes(name, head);
    QVERIFY2(recognised.advice.isEmpty(), qPrintable(recognised.advice));
    QTEST(recognised.kind, "kind");
}

void tst_FileKind::whatIsNotTakenSaysWhatToDo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char *title, const QString &name, const QByteArray &head,
                        const QString &advice) { QTest::newRow(title) << name << head << advice; };
    row("SVG", u"logo.svg"_s, "<svg xmlns=\"x\">"_ba, u"Save it as PNG"_s);
    row("SVG with a declaration", u"logo.svg"_s, "<?xml version=\"1.0\"?>\n<!-- x --><svg>"_ba,
        u"Save it as PNG"_s);
    row("WebP", u"logo.webp"_s, "RIFF\x10\0\0\0WEBPVP8 "_ba, u"is a picture in WebP format"_s);
    row("WebP named PNG", u"logo.png"_s, "RIFF\x10\0\0\0WEBPVP8 "_ba, u"Save it as PNG or JPEG"_s);
    row("HEIC", u"logo.heic"_s,
        "\0\0\0\x18"
        "ftypheic"_ba,
        u"is a picture in HEIC format"_s);
    row("AVIF", u"logo.avif"_s,
        "\0\0\0\x18"
        "ftypavif"_ba,
        u"is a picture in AVIF format"_s);
    row("GIF", u"logo.gif"_s, "GIF89a"_ba, u"is a picture in GIF format"_s);
    row("TIFF", u"logo.tif"_s, "II*\0"_ba, u"is a picture in TIFF format"_s);
    row("BMP", u"logo.bmp"_s, "BM\x10\0\0\0\0\0\0\0"_ba, u"is a picture in BMP format"_s);
    row("Photoshop", u"logo.psd"_s, "8BPS\0\1"_ba, u"is a picture in Photoshop format"_s);
    row("PDF", u"logo.pdf"_s, "%PDF-1.7"_ba, u"as PNG"_s);
    row("Excel", u"members.xlsx"_s, "PK\x03\x04"_ba, u"Export it as CSV"_s);
    row("Excel of old", u"members.xls"_s, "\xD0\xCF\x11\xE0"_ba, u"Export it as CSV"_s);
    row("Excel under another name", u"members"_s, "PK\x03\x04[Content_Types].xml xl/workbook.xml"_ba,
        u"Export it as CSV"_s);
    row("LibreOffice", u"members.ods"_s, "PK\x03\x04"_ba, u"Export it as CSV"_s);
    row("packed KML", u"branches.kmz"_s, "PK\x03\x04"_ba, u"Save it as KML"_s);
    row("a pass.json alone", u"pass.json"_s, R"({"formatVersion": 1})"_ba, u"one part of a pass"_s);
    row("other JSON", u"package.json"_s, R"({"name": "x"})"_ba, u"neither a template nor GeoJSON"_s);
    row("other markup", u"page.html"_s, "<!doctype html>"_ba, u"nothing that the studio reads"_s);
    row("anything", u"song.mp3"_s, "ID3\3"_ba, u"nothing that the studio reads"_s);
}

void tst_FileKind::whatIsNotTakenSaysWhatToDo()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, head);
    QFETCH(const QString, advice);
    const auto recognised = recogniseBytes(u"/somewhere/"_s + name, head);
    QCOMPARE(recognised.kind, FileKind::None);
    QVERIFY2(recognised.advice.startsWith(u"“%1” "_s.arg(name)), qPrintable(recognised.advice));
    QVERIFY2(recognised.advice.contains(advice), qPrintable(recognised.advice));
}

void tst_FileKind::aFolderIsAPass()
{
    const QTemporaryDir folder;
    QCOMPARE(recogniseFile(folder.path()).kind, FileKind::Pass);
}

void tst_FileKind::onlyTheBeginningIsRead()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"large.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64(4) << 30)); // of zeros that take no room
    QVERIFY(file.seek(0));
    QVERIFY(file.write(R"({"type":"FeatureCollection",)") > 0);
    file.close();
    QCOMPARE(recogniseFile(path), (RecognisedFile{path, FileKind::Places}));
}

void tst_FileKind::whatIsNotThereIsLeftToItsPart()
{
    QCOMPARE(recogniseFile(u"/no/such.csv"_s).kind, FileKind::List);
    QCOMPARE(recogniseFile(u"/no/such.thing"_s).kind, FileKind::Pass);
}

QTEST_APPLESS_MAIN(tst_FileKind)
#include "tst_filekind.moc"
