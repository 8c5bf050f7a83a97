// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/strictjson.h"
#include "support/sourcefile.h"
#include "template/templatecodec.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

// The guide's template ("Issuing your first pass", 1) with its typographic dash.
QByteArray fromFile(const QString &name)
{
    QFile file(test::sourceFile(u"tests/data/templates/"_s) + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray guide = fromFile(u"guide.json"_s);

const QByteArray studio = fromFile(u"studio.json"_s);

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QJsonObject withStudio()
{
    auto document = object(guide);
    document.insert(u"x_studio"_s, object(studio));
    return document;
}

} // namespace

class TestTemplateCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheGuide();
    void roundTrip();
    void foreignHostsNeverSeeTheStudiosMember();
    void badFiles_data();
    void badFiles();
    void serverAnswersMayHaveMore();
    void patch_data();
    void patch();
};

void TestTemplateCodec::readsTheGuide()
{
    const auto value = templateFromFile(guide);
    QVERIFY2(value, qPrintable(value ? QString() : value.error().text()));
    QCOMPARE(value->name, u"Acme Hotels — Loyalty"_s);
    QCOMPARE(value->kind, PassKind::Loyalty);
    QCOMPARE(value->brand.background.toHex(), u"#1F7A5A"_s);
    QCOMPARE(value->fields.size(), 3);
    QCOMPARE(value->field(u"points")->numeric, true);
    QCOMPARE(value->fieldsIn(FieldSlot::Primary).first().key, u"tier"_s);
    QCOMPARE(value->barcode->payloadTemplate, u"loyalty:{pass.id}"_s);
    QVERIFY(value->nfc->enabled);
    QCOMPARE(value->locations.first().radius, 500.0);
}

void TestTemplateCodec::roundTrip()
{
    const auto value = templateFromJson(withStudio());
    QVERIFY2(value, qPrintable(value ? QString() : value.error().text()));
    QCOMPARE(value->field(u"points")->slot, FieldSlot::Header);
    QCOMPARE(value->field(u"member_since")->format.timeStyle, DateStyle::Short);
    QCOMPARE(value->studio.images[ImageSlot::Strip].crop, QRectF(0, 0.25, 1, 0.5));
    QCOMPARE(value->studio.samples.first().fields[u"tier"_s], u"Platinum"_s);

    const auto again = templateFromFile(templateToFile(*value));
    QVERIFY2(again, qPrintable(again ? QString() : again.error().text()));
    QCOMPARE(*again, *value);
    QCOMPARE(templateToJson(*value).value(u"x_studio"_s).toObject(), object(studio));
}

void TestTemplateCodec::foreignHostsNeverSeeTheStudiosMember()
{
    const auto value = templateFromJson(withStudio());
    QVERIFY(value);
    const auto sent = templateToJson(*value, Audience::Foreign);
    QVERIFY(!sent.contains(u"x_studio"_s));
    QCOMPARE(sent.value(u"fields"_s).toArray().at(1)[u"display"_s].toString(), u"auxiliary"_s); // was header

    auto changed = *value;
    changed.studio.notes = u"Other"_s;
    QVERIFY(templatePatch(*value, changed, Audience::Foreign).isEmpty());
}

void TestTemplateCodec::badFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("error");

    const auto replaced = [](const char *from, const char *to) {
        return QByteArray(guide).replace(from, to);
    };
    QTest::newRow("unknown member") << replaced("\"kind\"", "\"colour\":1,\"kind\"")
                                    << u"colour: This member is not known here."_s;
    QTest::newRow("unknown member of a field") << replaced("\"numeric\"", "\"numerical\"")
                                               << u"fields[1].numerical: This member is not known here."_s;
    QTest::newRow("kind")
        << replaced("\"loyalty\"", "\"voucher\"")
        << u"kind: This must be one of loyalty, membership, coupon, event_ticket, boarding_pass, "
           "gift_card."_s;
    QTest::newRow("colour") << replaced("#1F7A5A", "green")
                            << u"brand.background_color: This must be a colour such as #1F7A5A."_s;
    QTest::newRow("a slot only the studio has")
        << replaced("\"auxiliary\"", "\"header\"")
        << u"fields[2].display: This must be one of primary, secondary, auxiliary."_s;
    QTest::newRow("a number for a text")
        << replaced("\"0\"", "0") << u"fields[1].value: This must be a text."_s;
    QTest::newRow("a list for an object")
        << replaced("\"nfc\": {\"enabled\": true, \"payload_template\": \"loyalty:{pass.id}\"}",
                    "\"nfc\": []")
        << u"nfc: This must be an object."_s;
    QTest::newRow("no key") << replaced("\"key\": \"tier\", ", "")
                            << u"fields[0].key: This member is missing."_s;
    QTest::newRow("insecure logo") << replaced("https://acme.example/logo", "http://acme.example/logo")
                                   << u"brand.logo_url: This must be an address that begins with https://."_s;
    QTest::newRow("newer studio")
        << replaced("\"kind\"", "\"x_studio\":{\"version\":2},\"kind\"")
        << u"x_studio.version: This template was made by a newer studio; update this one to "
           "open it."_s;
    QTest::newRow("studio field that is not there")
        << replaced("\"kind\"", "\"x_studio\":{\"fields\":{\"nope\":{}}},\"kind\"")
        << u"x_studio.fields.nope: There is no field with this key."_s;
    QTest::newRow("studio image with a path for a hash")
        << replaced("\"kind\"",
                    "\"x_studio\":{\"images\":{\"logo\":{\"sha256\":\"../../etc/passwd\"}}},\"kind\"")
        << u"x_studio.images.logo.sha256: This must be 64 lower-case hexadecimal digits."_s;
    QTest::newRow("studio crop outside")
        << replaced("\"kind\"", "\"x_studio\":{\"images\":{\"logo\":{\"sha256\":"
                                "\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\","
                                "\"crop\":[0,0,2,1]}}},\"kind\"")
        << u"x_studio.images.logo.crop: This must be 4 numbers from 0 to 1."_s;
    QTest::newRow("depth 10,000") << QByteArray(R"({"name":)" + QByteArray(10'000, '['))
                                  << u"line 1, column 72: The JSON is nested deeper than 64 levels."_s;
}

void TestTemplateCodec::badFiles()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, error);
    const auto value = templateFromFile(text);
    QVERIFY(!value);
    QCOMPARE(value.error().text(), error);
}

void TestTemplateCodec::serverAnswersMayHaveMore()
{
    auto answer = withStudio();
    answer.insert(u"id"_s, u"tpl_1"_s);
    answer.insert(u"version"_s, 3);
    answer.insert(u"something_new"_s, QJsonObject{{u"a"_s, 1}});
    const auto value = templateFromResource(answer);
    QVERIFY2(value, qPrintable(value ? QString() : value.error().text()));
    QCOMPARE(*value, *templateFromJson(withStudio()));
}

void TestTemplateCodec::patch_data()
{
    using Change = std::function<void(PassTemplate &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("patch");

    QTest::newRow("nothing") << Change([](PassTemplate &) {}) << QByteArray("{}");
    QTest::newRow("one colour: the guide's own example")
        << Change([](PassTemplate &t) { t.brand.background = *Colour::fromHex(u"#2A3A5E"); })
        << QByteArray(R"({"brand":{"background_color":"#2A3A5E"}})");
    QTest::newRow("name") << Change([](PassTemplate &t) { t.name = u"B"_s; })
                          << QByteArray(R"({"name":"B"})");
    QTest::newRow("barcode removed") << Change([](PassTemplate &t) { t.barcode.reset(); })
                                     << QByteArray(R"({"barcode":null})");
    QTest::newRow("last location removed")
        << Change([](PassTemplate &t) { t.locations.clear(); }) << QByteArray(R"({"relevant_locations":[]})");
    QTest::newRow("logo removed") << Change([](PassTemplate &t) { t.brand.logoUrl.clear(); })
                                  << QByteArray(R"({"brand":{"logo_url":null}})");
}

void TestTemplateCodec::patch()
{
    QFETCH(const std::function<void(PassTemplate &)>, change);
    QFETCH(const QByteArray, patch);
    const auto before = templateFromFile(guide).value();
    auto after = before;
    change(after);
    QCOMPARE(QJsonDocument(templatePatch(before, after)).toJson(QJsonDocument::Compact), patch);
}

QTEST_GUILESS_MAIN(TestTemplateCodec)
#include "tst_templatecodec.moc"
