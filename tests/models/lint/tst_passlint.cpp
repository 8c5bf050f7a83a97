// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/json.h"
#include "apple/layout.h"
#include "artwork/passpictures.h"
#include "lint/lint.h"
#include "support/markingtranslator.h"
#include "support/samplepictures.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qset.h>
#include <QtTest/qtest.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

/// What a row changes: the members of pass.json, or the file as a whole once they are written.
struct Case
{
    QJsonObject json;
    std::function<void(lint::ForeignPass &)> changeFile = {};
};

using Change = std::function<void(Case &)>;

QJsonObject parsed(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

/// A member anywhere: at(json, {"storeCard", "primaryFields", "0", "value"}) = …
void put(QJsonValueRef ref, QStringList path, const QJsonValue &value);

template <typename Container>
void putIn(Container container, QStringList path, const QJsonValue &value,
           const std::function<void(const QJsonValue &)> &store)
{
    const auto name = path.takeFirst();
    if constexpr (std::is_same_v<Container, QJsonObject>) {
        if (path.isEmpty() && value.isUndefined())
            container.remove(name);
        else if (path.isEmpty())
            container[name] = value;
        else
            put(container[name], path, value);
    } else {
        const auto index = name.toInt();
        if (path.isEmpty() && index >= container.size())
            container.append(value);
        else if (path.isEmpty())
            container[index] = value;
        else
            put(container[index], path, value);
    }
    store(container);
}

void put(QJsonValueRef ref, QStringList path, const QJsonValue &value)
{
    const auto store = [&](const QJsonValue &changed) { ref = changed; };
    if (ref.isArray() || path.first().at(0).isDigit())
        putIn(ref.toArray(), path, value, store);
    else
        putIn(ref.toObject(), path, value, store);
}

/// "storeCard.primaryFields.0.label" = JSON text; an empty text removes the member.
Change set(const char *path, const char *json)
{
    return [=](Case &c) {
        const auto value =
            *json ? parsed(QByteArray("{\"v\":") + json + "}")["v"_L1] : QJsonValue(QJsonValue::Undefined);
        putIn(c.json, QString::fromUtf8(path).split(u'.'), value,
              [&](const QJsonValue &changed) { c.json = changed.toObject(); });
    };
}

Change both(const Change &first, const Change &second)
{
    return [=](Case &c) {
        first(c);
        second(c);
    };
}

Change file(const std::function<void(lint::ForeignPass &)> &change)
{
    return [=](Case &c) { c.changeFile = change; };
}

Change withFile(const char *name, const QByteArray &bytes)
{
    return file([=](lint::ForeignPass &pass) { pass.files.insert(QString::fromUtf8(name), bytes); });
}

Change failed(const char *id)
{
    return file(
        [=](lint::ForeignPass &pass) { pass.failedChecks.append({QString::fromUtf8(id), u"It is so."_s}); });
}

void unchanged(Case &) {}

QByteArray png(QSize size)
{
    return samples::encoded(samples::plain(size, Qt::black));
}

/// A pass that no rule has anything against.
Case sound()
{
    return {parsed(R"json({
        "formatVersion": 1, "passTypeIdentifier": "pass.com.acme", "teamIdentifier": "A1B2C3D4E5",
        "serialNumber": "1", "organizationName": "Acme Hotels", "description": "Acme loyalty card",
        "backgroundColor": "rgb(20, 60, 50)", "foregroundColor": "#FFFFFF", "labelColor": "rgb(240, 240, 240)",
        "barcodes": [{"format": "PKBarcodeFormatQR", "message": "12345", "messageEncoding": "iso-8859-1"}],
        "locations": [{"latitude": 47.3, "longitude": 8.5, "relevantText": "Welcome"}],
        "storeCard": {
            "headerFields": [{"key": "points", "label": "Points", "value": 120}],
            "primaryFields": [{"key": "tier", "label": "Tier", "value": "Gold"}],
            "auxiliaryFields": [{"key": "since", "label": "Since", "value": "2024"}],
            "backFields": [{"key": "terms", "label": "Terms", "value": "None"}]}})json")};
}

QMap<QString, QByteArray> soundFiles()
{
    return {{u"icon.png"_s, png({38, 38})},
            {u"icon@2x.png"_s, png({76, 76})},
            {u"icon@3x.png"_s, png({114, 114})}};
}

/// The styles of one card differ in the name of one member.
Change style(const char *name)
{
    return [=](Case &c) { c.json[QString::fromUtf8(name)] = c.json.take("storeCard"_L1); };
}

const auto german =
    "\"Points\" = \"Punkte\"; \"Tier\" = \"Stufe\"; \"Since\" = \"Seit\"; \"Terms\" = \"Bedingungen\";"_ba;

Change language(const char *name, const QByteArray &strings)
{
    return withFile(name, strings);
}

const auto poster = R"(["posterEventTicket", "eventTicket"])";

void fillPoster(Case &c)
{
    style("eventTicket")(c);
    set("preferredStyleSchemes", poster)(c);
    set("semantics",
        R"({"eventName": "A", "venueName": "B", "venueRegionName": "C", "venueRoom": "D", "seats": [],
        "eventStartDate": "2026-12-01T20:00Z"})")(c);
    set("nfc", R"({"message": "1", "requiresAuthentication": true, "encryptionPublicKey": ""})")(c);
    file([](lint::ForeignPass &pass) { pass.files.insert(u"artwork@2x.png"_s, png({716, 896})); })(c);
}

const auto personal =
    R"({"requiredPersonalizationFields": ["PKPassPersonalizationFieldName"], "description": "Join"})"_ba;

QString p256()
{
    const auto head = QByteArray::fromHex("3059301306072a8648ce3d020106082a8648ce3d03010703420004");
    return QString::fromLatin1((head + QByteArray(64, 'k')).toBase64());
}

Change nfc(const QString &key, int length)
{
    return [=](Case &c) {
        c.json["nfc"_L1] =
            QJsonObject{{u"message"_s, QString(length, u'n')}, {u"encryptionPublicKey"_s, key}};
    };
}

struct Row
{
    const char *name;
    const char *id;
    Change fires;
    Change isSilent;
};

const QList<Row> &fileRows()
{
    static const QList<Row> rows{
        {"pass.json with a comma too many", "P01", withFile("pass.json", "{\"formatVersion\": 1,}"),
         unchanged},
        {"pass.json with a byte order mark", "P01", withFile("pass.json", "\xEF\xBB\xBF{}"), unchanged},
        {"a null", "P01", set("logoText", "null"), set("userInfo", R"({"a": null})")},
        {"no pass.json at all", "P01",
         file([](lint::ForeignPass &pass) { pass.files.remove(u"pass.json"_s); }), unchanged},
        {"no style among odd members", "P04",
         withFile("pass.json",
                  R"({"frsrremes":["rE]entet"],"r":"g","eventTi\ket":{"primaryFields":[{"key":"e"}]}})"),
         unchanged},
        {"no icon", "I01", file([](lint::ForeignPass &pass) { pass.files.clear(); }),
         file([](lint::ForeignPass &pass) { pass.files.remove(u"icon.png"_s); })},
        {"no picture at 2x", "I02",
         file([](lint::ForeignPass &pass) { pass.files.remove(u"icon@2x.png"_s); }),
         file([](lint::ForeignPass &pass) { pass.files.remove(u"icon.png"_s); })},
        {"a picture at 3x that is not three times as large", "I02", withFile("icon@3x.png", png({110, 110})),
         withFile("icon@3x.png", png({115, 114}))},
        {"a thumbnail on a store card", "I03", withFile("thumbnail@2x.png", png({180, 180})),
         both(style("generic"), withFile("thumbnail@2x.png", png({180, 180})))},
        {"a background beside a strip", "I03", both(style("eventTicket"), file([](lint::ForeignPass &pass) {
                                                        pass.files.insert(u"strip@2x.png"_s, png({750, 196}));
                                                        pass.files.insert(u"background@2x.png"_s,
                                                                          png({360, 440}));
                                                    })),
         both(style("eventTicket"), withFile("background@2x.png", png({360, 440})))},
        {"a square strip", "I04", withFile("strip@2x.png", png({750, 750})),
         withFile("strip@2x.png", png({750, 288}))},
        {"a scale without its @", "I05", withFile("strip2x.png", png({750, 288})),
         withFile("strip@2x.png", png({750, 288}))},
        {"a scale in capitals", "I05", withFile("icon@2X.png", png({76, 76})),
         withFile("map2x.png", png({76, 76}))},
        {"a JPEG that calls itself PNG", "I06",
         withFile("icon@2x.png", samples::encoded(samples::plain({76, 76}, Qt::black), "JPEG")), unchanged},
        {"a localised picture behind one at the top", "I07", withFile("de.lproj/icon@2x.png", png({76, 76})),
         withFile("de.lproj/logo@2x.png", png({76, 76}))},
        {"strings like JSON", "L01", language("de.lproj/pass.strings", "\"Points\": \"Punkte\","),
         language("de.lproj/pass.strings", german)},
        {"a language with fewer texts", "L01", file([](lint::ForeignPass &pass) {
             pass.files.insert(u"de.lproj/pass.strings"_s, german);
             pass.files.insert(u"fr.lproj/pass.strings"_s, "\"Tier\" = \"Niveau\";");
         }),
         file([](lint::ForeignPass &pass) {
             pass.files.insert(u"de.lproj/pass.strings"_s, german);
             pass.files.insert(u"fr.lproj/pass.strings"_s, german);
         })},
        {"a language with fewer pictures", "L01", file([](lint::ForeignPass &pass) {
             pass.files.insert(u"de.lproj/logo.png"_s, png({10, 10}));
             pass.files.insert(u"fr.lproj/pass.strings"_s, {});
         }),
         file([](lint::ForeignPass &pass) { pass.files.insert(u"de.lproj/logo.png"_s, png({10, 10})); })},
        {"a text that the pass does not show", "L02",
         language("de.lproj/pass.strings", german + " \"Gate\" = \"Flugsteig\";"),
         language("de.lproj/pass.strings", german)},
        {"a label without a translation", "L02", language("de.lproj/pass.strings", "\"Tier\" = \"Stufe\";"),
         language("de.lproj/pass.strings", german)},
        {"personalisation without NFC", "X01", withFile("personalization.json", personal),
         both(nfc(p256(), 1), file([](lint::ForeignPass &pass) {
                  pass.files.insert(u"personalization.json"_s, personal);
                  pass.files.insert(u"personalizationLogo@2x.png"_s, png({300, 80}));
              }))},
    };
    return rows;
}

const QList<Row> &memberRows()
{
    static const QList<Row> rows{
        {"no serial number", "P02", set("serialNumber", ""), unchanged},
        {"a number as serial number", "P02", set("serialNumber", "1"), unchanged},
        {"another version", "P03", set("formatVersion", "2"), unchanged},
        {"a version in quotes", "P03", set("formatVersion", "\"1\""), unchanged},
        {"no style", "P04", set("storeCard", ""), unchanged},
        {"two styles", "P04", set("coupon", "{}"), set("posterGeneric", "{}")},
        {"a boarding pass without a transit type", "P05", style("boardingPass"),
         both(style("boardingPass"), set("boardingPass.transitType", "\"PKTransitTypeBus\""))},
        {"a transit type on a store card", "P05", set("storeCard.transitType", "\"PKTransitTypeAir\""),
         unchanged},
        {"a pass type without its beginning", "P06", set("passTypeIdentifier", "\"com.acme\""), unchanged},
        {"a team of nine", "P06", set("teamIdentifier", "\"A1B2C3D4E\""), unchanged},
        {"dashes in a colour", "P07", set("labelColor", "\"rgb(255-255-255)\""),
         set("labelColor", "\"#FFF\"")},
        {"a clear colour", "P07", set("labelColor", "\"rgba(255, 255, 255, 0.5)\""), unchanged},
        {"pale text", "P08", set("foregroundColor", "\"rgb(40, 90, 80)\""), unchanged},
        {"a web service without a token", "P09", set("webServiceURL", "\"https://a.example\""),
         both(set("webServiceURL", "\"https://a.example\""),
              set("authenticationToken", "\"0123456789abcdef\""))},
        {"a web service over http", "P09",
         both(set("webServiceURL", "\"http://a.example\""),
              set("authenticationToken", "\"0123456789abcdef\"")),
         unchanged},
        {"a short token", "P09",
         both(set("webServiceURL", "\"https://a.example\""),
              set("authenticationToken", "\"0123456789abcde\"")),
         unchanged},
        {"a link without an app", "P10", set("appLaunchURL", "\"acme:open\""),
         both(set("appLaunchURL", "\"acme:open\""), set("associatedStoreIdentifiers", "[1]"))},
        {"a switch in quotes", "P11", set("voided", "\"false\""), set("voided", "false")},
        {"a distance in quotes", "P11", set("maxDistance", "\"100\""), set("maxDistance", "100")},
        {"a group of store cards", "P12", set("groupingIdentifier", "\"a\""),
         both(style("eventTicket"), set("groupingIdentifier", "\"a\""))},
        {"a time on a store card", "P13", set("relevantDate", "\"2026-12-01T10:00Z\""),
         both(style("eventTicket"), set("relevantDate", "\"2026-12-01T10:00Z\""))},
        {"an interval of two days", "P13",
         both(
             style("eventTicket"),
             set("relevantDates", R"([{"startDate": "2026-12-01T10:00Z", "endDate": "2026-12-03T10:00Z"}])")),
         both(style("eventTicket"),
              set("relevantDates",
                  R"([{"startDate": "2026-12-01T10:00Z", "endDate": "2026-12-02T10:00Z"}])"))},
        {"a date without a zone", "P14", set("expirationDate", "\"2030-12-01T10:00\""),
         set("expirationDate", "\"2030-12-01T10:00+01:00\"")},
        {"a semantic date", "P14", set("semantics", R"({"eventStartDate": "1.12.2026"})"),
         set("semantics", R"({"eventStartDate": "2026-12-01T10:00Z"})")},
        {"a field with a date style and no date", "P14",
         both(set("storeCard.auxiliaryFields.0.dateStyle", "\"PKDateStyleShort\""),
              set("storeCard.auxiliaryFields.0.timeStyle", "\"PKDateStyleNone\"")),
         unchanged},
        {"a pass of last year", "P15", set("expirationDate", "\"2025-01-01T10:00Z\""),
         set("expirationDate", "\"2027-01-01T10:00Z\"")},
        {"a voided pass", "P15", set("voided", "true"), unchanged},
        {"a location in the sea", "P16", set("locations.0", R"({"latitude": 0, "longitude": 0})"),
         set("locations.0", R"({"latitude": 0, "longitude": 1})")},
        {"a latitude in quotes", "P16", set("locations.0.latitude", "\"47\""), unchanged},
        {"a beacon without a UUID", "P17", set("beacons", R"([{"proximityUUID": "a"}])"),
         set("beacons", R"([{"proximityUUID": "11111111-2222-3333-4444-555555555555", "major": 65535}])")},
        {"a beacon with a large number", "P17",
         set("beacons", R"([{"proximityUUID": "11111111-2222-3333-4444-555555555555", "major": 65536}])"),
         unchanged},
        {"a misspelt member", "P18", set("logoTxt", "\"Acme\""), set("logoText", "\"Acme\"")},
        {"a misspelt member of a field", "P18", set("storeCard.auxiliaryFields.0.lable", "\"Since\""),
         set("storeCard.auxiliaryFields.0._id", "\"1\"")},
        {"a link with a space", "P20", set("sellURL", "\"https://a.example/a b\""),
         set("sellURL", "\"https://a.example/a%20b\"")},
        {"a field without a value", "F01", set("storeCard.auxiliaryFields.0.value", ""),
         set("storeCard.auxiliaryFields.0.value", "\"\"")},
        {"two fields of one key", "F01", set("storeCard.auxiliaryFields.0.key", "\"tier\""), unchanged},
        {"a second primary field", "F02",
         set("storeCard.primaryFields.1", R"({"key": "b", "label": "B", "value": "b"})"),
         set("storeCard.headerFields.1", R"({"key": "b", "label": "B", "value": "b"})")},
        {"a currency with a text", "F03", set("storeCard.auxiliaryFields.0.currencyCode", "\"EUR\""),
         set("storeCard.headerFields.0.currencyCode", "\"EUR\"")},
        {"a currency of two letters", "F03", set("storeCard.headerFields.0.currencyCode", "\"EU\""),
         unchanged},
        {"a date style alone", "F04", set("storeCard.auxiliaryFields.0.dateStyle", "\"PKDateStyleShort\""),
         unchanged},
        {"an aligned primary field", "F05",
         set("storeCard.primaryFields.0.textAlignment", "\"PKTextAlignmentRight\""),
         set("storeCard.auxiliaryFields.0.textAlignment", "\"PKTextAlignmentRight\"")},
        {"a change message without the value", "F06",
         set("storeCard.auxiliaryFields.0.changeMessage", "\"New\""),
         set("storeCard.auxiliaryFields.0.changeMessage", "\"Now %@\"")},
        {"a detector on the front", "F07", set("storeCard.auxiliaryFields.0.dataDetectorTypes", "[]"),
         set("storeCard.backFields.0.dataDetectorTypes", "[]")},
        {"bold text on the back", "F08", set("storeCard.backFields.0.attributedValue", "\"<b>None</b>\""),
         set("storeCard.backFields.0.attributedValue", "\"<a href='https://a.example'>None</a>\"")},
        {"markup on the front", "F08", set("storeCard.auxiliaryFields.0.value", "\"<i>2024</i>\""),
         set("storeCard.auxiliaryFields.0.value", "\"1 < 2\"")},
        {"a row on a store card", "F09", set("storeCard.auxiliaryFields.0.row", "1"),
         both(style("eventTicket"), set("eventTicket.auxiliaryFields.0.row", "1"))},
        {"a label that begins small", "F10", set("storeCard.auxiliaryFields.0.label", "\"km\""), unchanged},
        {"a value that is cut off", "F11",
         [](Case &c) {
             set("storeCard.auxiliaryFields.0.value", qPrintable(u'"' + QString(80, u'W') + u'"'))(c);
         },
         unchanged},
        {"a birthday", "F12",
         set("storeCard.auxiliaryFields.0", R"({"key": "b", "label": "B", "value": "1990-05-01T00:00Z",
             "dateStyle": "PKDateStyleShort", "timeStyle": "PKDateStyleNone"})"),
         set("storeCard.auxiliaryFields.0", R"({"key": "b", "label": "B", "value": "1990-05-01T00:00Z",
             "dateStyle": "PKDateStyleShort", "timeStyle": "PKDateStyleNone", "ignoresTimeZone": true})")},
        {"a link on the front", "F13", set("storeCard.auxiliaryFields.0.value", "\"www.acme.example\""),
         set("storeCard.backFields.0.value", "\"www.acme.example\"")},
        {"a lone dash", "F14", set("storeCard.auxiliaryFields.0.value", "\"–\""),
         set("storeCard.auxiliaryFields.0.value", "\"2024–\"")},
        {"not available, with points", "F14", set("storeCard.backFields.0.value", "\"n. a.\""),
         set("storeCard.backFields.0.value", "\"***\"")},
        {"a barcode of no format", "B01", set("barcodes.0.format", "\"PKBarcodeFormatITF\""),
         set("barcodes.0.format", "\"PKBarcodeFormatAztec\"")},
        {"a barcode without an encoding", "B01", set("barcodes.0.messageEncoding", ""), unchanged},
        {"Polish letters in Latin-1", "B02", set("barcodes.0.message", "\"Łódź\""), unchanged},
        {"an encoding that nobody knows", "B02", set("barcodes.0.messageEncoding", "\"x-nobody\""),
         unchanged},
        {"a barcode of iOS 27 alone", "B03", set("barcodes.0", R"({"format": "PKBarcodeFormatEAN13",
             "message": "4006381333931", "messageEncoding": "iso-8859-1"})"),
         set("barcodes.1", R"({"format": "PKBarcodeFormatEAN13", "message": "4006381333931",
             "messageEncoding": "iso-8859-1"})")},
        {"a Code 128 alone", "B03", set("barcodes.0.format", "\"PKBarcodeFormatCode128\""), unchanged},
        {"a wrong check digit", "B04", set("barcodes.1", R"({"format": "PKBarcodeFormatEAN13",
             "message": "4006381333930", "messageEncoding": "iso-8859-1"})"),
         set("barcodes.1", R"({"format": "PKBarcodeFormatEAN13", "message": "4006381333931",
             "messageEncoding": "iso-8859-1"})")},
        {"an odd count of digits", "B04", set("barcodes.1", R"({"format": "PKBarcodeFormatI2of5",
             "message": "123", "messageEncoding": "iso-8859-1"})"),
         set("barcodes.1", R"({"format": "PKBarcodeFormatI2of5", "message": "1234",
             "messageEncoding": "iso-8859-1"})")},
        {"Codabar without its ends", "B04", set("barcodes.1", R"({"format": "PKBarcodeFormatCodabar",
             "message": "123", "messageEncoding": "iso-8859-1"})"),
         set("barcodes.1", R"({"format": "PKBarcodeFormatCodabar", "message": "A123B",
             "messageEncoding": "iso-8859-1"})")},
        {"small letters in Code 39", "B04", set("barcodes.1", R"({"format": "PKBarcodeFormatCode39",
             "message": "abc", "messageEncoding": "iso-8859-1"})"),
         set("barcodes.1", R"({"format": "PKBarcodeFormatCode39", "message": "ABC",
             "messageEncoding": "iso-8859-1"})")},
        {"a long message", "B05",
         [](Case &c) { set("barcodes.0.message", qPrintable(u'"' + QString(260, u'a') + u'"'))(c); },
         unchanged},
        {"a PDF417 as long as a letter", "B05",
         [](Case &c) {
             set("barcodes.0.format", "\"PKBarcodeFormatPDF417\"")(c);
             set("barcodes.0.message", qPrintable(u'"' + QString(1700, u'a') + u'"'))(c);
         },
         set("barcodes.0.format", "\"PKBarcodeFormatPDF417\"")},
        {"nothing to scan", "B06", set("barcodes", ""), both(set("barcodes", ""), nfc(p256(), 1))},
        {"an NFC key that is none", "N01", nfc(u"a2V5"_s, 1), nfc(p256(), 1)},
        {"a long NFC message", "N01", nfc(p256(), 65), nfc(p256(), 64)},
        {"a poster ticket without a venue", "S01", both(fillPoster, set("semantics.venueName", "")),
         fillPoster},
        {"a poster ticket without NFC", "S01", both(fillPoster, set("nfc", "")), fillPoster},
        {"a semantic boarding pass with nothing", "S01",
         both(style("boardingPass"), set("preferredStyleSchemes", R"(["semanticBoardingPass"])")),
         style("boardingPass")},
    };
    return rows;
}

QList<Row> allRows()
{
    auto rows = fileRows() + memberRows();
    for (const char *id : {"Z01", "Z02", "Z03", "Z04", "Z05", "Z06", "Z07", "Z08", "Z09", "Z10", "Z11", "Z12",
                           "Z13", "Z14", "Z15", "Z16", "Z17"})
        rows.append({"a check that failed", id, failed(id), failed(qstrcmp(id, "Z01") == 0 ? "Z02" : "Z01")});
    rows.append({"a logo in the middle of nothing", "I08", file([](lint::ForeignPass &pass) {
                     auto image = samples::plain({320, 100}, Qt::transparent);
                     image.setPixelColor(160, 50, Qt::white);
                     pass.files.insert(u"logo@2x.png"_s, samples::encoded(image));
                 }),
                 file([](lint::ForeignPass &pass) {
                     pass.files.insert(u"logo@2x.png"_s,
                                       samples::encoded(samples::plain({320, 100}, Qt::white)));
                 })});
    return rows;
}

} // namespace

class TestPassLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundPassHasNoFindings()
    {
        for (const auto &finding : findings(sound()))
            QFAIL(qPrintable(finding.id + u": "_s + finding.sentence));
    }

    void rules_data()
    {
        QTest::addColumn<int>("index");
        const auto rows = allRows();
        for (qsizetype i = 0; i < rows.size(); ++i)
            QTest::addRow("%s: %s", rows[i].id, rows[i].name) << int(i);
    }
    void rules()
    {
        QFETCH(const int, index);
        const auto row = allRows()[index];
        const auto fires = [&](const Change &change) {
            auto c = sound();
            change(c);
            return std::ranges::any_of(findings(c), [&](const lint::Finding &finding) {
                return finding.id == QLatin1StringView(row.id) && !finding.sentence.isEmpty() &&
                       !finding.advice.isEmpty() && finding.wallet == WalletPlatform::Apple;
            });
        };
        QVERIFY(fires(row.fires));
        QVERIFY(!fires(row.isSilent));
    }

    void everyRuleIsTested()
    {
        QSet<QString> tested;
        for (const auto &row : allRows())
            tested.insert(QString::fromLatin1(row.id));
        QSet<QString> known;
        for (const auto &rule : lint::rules()) {
            if (rule.ofPass)
                known.insert(QString::fromLatin1(rule.id));
        }
        QCOMPARE(tested, known);
    }

    void findingsAreInTheWindowsLanguage_data() { rules_data(); }
    void findingsAreInTheWindowsLanguage()
    {
        QFETCH(const int, index);
        auto c = sound();
        allRows()[index].fires(c);
        const test::MarkingTranslator translator;
        for (const auto &finding : findings(c)) {
            // The archive's reader is not here, and JSON's says the place before its sentence.
            if (!finding.id.startsWith(u'Z') && finding.id != "P01"_L1)
                QVERIFY2(test::MarkingTranslator::isMarked(finding.sentence), qPrintable(finding.sentence));
            QVERIFY2(finding.advice.isEmpty() || test::MarkingTranslator::isMarked(finding.advice),
                     qPrintable(finding.advice));
        }
    }

    void findingsNameTheirPlace()
    {
        auto c = sound();
        set("storeCard.auxiliaryFields.0.row", "1")(c);
        set("logoTxt", "\"Acme\"")(c);
        const auto found = findings(c);
        const auto it = std::ranges::find(found, u"F09"_s, &lint::Finding::id);
        QVERIFY(it != found.end());
        QCOMPARE(it->where, u"storeCard.auxiliaryFields[0].row"_s);
        QCOMPARE(it->elementId, u"value:since"_s);
        const auto typo = std::ranges::find(found, u"P18"_s, &lint::Finding::id);
        QVERIFY(typo != found.end());
        QCOMPARE(typo->advice, u"Did you mean \"logoText\"?"_s);
    }

    /// A code that its encoding cannot hold is one fault, not two.
    void aCodeInAForeignEncoding()
    {
        auto c = sound();
        set("barcodes",
            R"([{"format": "PKBarcodeFormatQR", "message": "Łódź", "messageEncoding": "iso-8859-1"}])")(c);
        QStringList ids;
        for (const auto &finding : findings(c))
            ids.append(finding.id);
        QCOMPARE(ids, QStringList{u"B02"_s});
    }

    /// What each pass has of its own is filled in later.
    void aDesignersTemplateMayBeUnfinished()
    {
        auto c = sound();
        for (const auto *name : {"serialNumber", "passTypeIdentifier", "teamIdentifier"})
            set(name, "")(c);
        QVERIFY(!findings(c).isEmpty());
        c.changeFile = [](lint::ForeignPass &pass) {
            pass.origin = lint::ForeignPass::Origin::DesignerTemplate;
        };
        QVERIFY(findings(c).isEmpty());
    }

private:
    QList<lint::Finding> findings(const Case &c)
    {
        lint::ForeignPass pass;
        pass.now = QDateTime(QDate(2026, 6, 1), QTime(12, 0), QTimeZone::UTC);
        pass.files = soundFiles();
        pass.files.insert(u"pass.json"_s, QJsonDocument(c.json).toJson());
        if (c.changeFile)
            c.changeFile(pass);
        pass.readPassJson();
        const auto document = apple::fromJson(pass.files.value(u"pass.json"_s));
        const auto images = artwork::decoded(
            artwork::passPictures([&](const QString &name) { return pass.files.value(name); }));
        const auto front = document ? apple::layoutFront(*document, images, {}, m_kit) : scene::Scene();
        return lint::check(lint::PassSubject{pass, document.value_or(apple::Document()), front});
    }

    scene::Kit m_kit;
};

QTEST_MAIN(TestPassLint)
#include "tst_passlint.moc"
