// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/issue.h"
#include "apple/layout.h"
#include "google/issue.h"
#include "google/json.h"
#include "google/layout.h"
#include "lint/draft.h"
#include "support/markingtranslator.h"
#include "support/samplepictures.h"

#include "support/sampletemplates.h"
#include "support/sourcefile.h"
#include "template/templatecodec.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qset.h>
#include <QtGui/qpainter.h>
#include <QtTest/qtest.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace qairopay;
using test::makeField;

namespace {

/// One template, one record, one certificate: what a row changes.
struct Setting
{
    PassTemplate passTemplate;
    IssuedRecord issued;
    bool isNfcAllowed = true;
    artwork::CardImages images = {};
    std::function<void(google::Document &)> changeGoogle = {};
    google::SaveForm saveForm = google::SaveForm::Skinny;
    std::function<void(QJsonObject &)> changeClaims = {};
};

using Change = std::function<void(Setting &)>;

/// A template no rule has anything against.
Setting sound()
{
    Setting setting{test::guideTemplate(), test::guideRecord()};
    setting.passTemplate.name = u"Acme Rewards"_s;
    setting.passTemplate.nfc->payloadTemplate = u"acme:{pass.id}"_s;
    setting.passTemplate.fields[2].value = u"2020"_s;
    return setting;
}

struct Row
{
    const char *name;
    const char *id;
    Change fires;
    Change isSilent;
};

void unchanged(Setting &) {}

/// base64 of a P-256 key's form; no curve is asked for its point.
QString readerKey()
{
    auto bytes = QByteArray::fromHex("3059301306072a8648ce3d020106082a8648ce3d03010703420004");
    return QString::fromLatin1((bytes + QByteArray(64, 'k')).toBase64());
}

/// A change of the first class or object in a list of the save link.
Change inClaims(const QString &list, const std::function<void(QJsonObject &)> &change)
{
    return [=](Setting &s) {
        s.saveForm = google::SaveForm::Full;
        s.changeClaims = [=](QJsonObject &claims) {
            auto payload = claims["payload"_L1].toObject();
            auto array = payload[list].toArray();
            auto object = array[0].toObject();
            change(object);
            array[0] = object;
            payload[list] = array;
            claims["payload"_L1] = payload;
        };
    };
}

void translate(Setting &setting, const QMap<QString, QString> &texts)
{
    setting.passTemplate.studio.translations[u"de"_s] = texts;
}

const QMap<QString, QString> allGerman{
    {u"Tier"_s, u"Stufe"_s}, {u"Points"_s, u"Punkte"_s}, {u"Member since"_s, u"Mitglied seit"_s}};

void addField(Setting &setting, const qairopay::Field &field)
{
    setting.passTemplate.fields.append(field);
}

/// A German that has more to say.
void translateAtLength(Setting &setting)
{
    translate(setting, allGerman);
    setting.passTemplate.studio.translations[u"de"_s][u"Member since"_s] =
        u"Mitglied in unserem Bonusprogramm seit dem Jahr der Anmeldung bei uns"_s;
}

qairopay::Field typed(const char *value, ValueType type)
{
    auto field = makeField("extra", "Extra", value, FieldSlot::Auxiliary);
    field.format.type = type;
    field.format.currencyCode = u"EUR"_s;
    return field;
}

qairopay::Field aligned(FieldSlot slot)
{
    auto field = makeField("extra", "Extra", "1", slot);
    field.format.alignment = TextAlignment::Right;
    return field;
}

qairopay::Field changing(const QString &message)
{
    auto field = makeField("extra", "Extra", "1", FieldSlot::Back);
    field.format.changeMessage = message;
    return field;
}

/// Whether a document has a member of this path; keys that a template chooses itself stand for each other.
bool isIn(const QJsonValue &value, QStringList path, bool isChosen = false)
{
    if (path.isEmpty())
        return true;
    const auto object = value.toObject();
    const auto step = path.takeFirst();
    const auto name = step.section(u'[', 0, 0);
    const auto chosen = QStringList{u"fields"_s, u"images"_s, u"translations"_s};
    const auto goesOn = [&](const QJsonValue &member) {
        return isIn(step.contains(u'[') ? member[0] : member, path,
                    member.isObject() && chosen.contains(name));
    };
    if (isChosen)
        return std::ranges::any_of(object, goesOn);
    return object.contains(name) && goesOn(object.value(name));
}

/// Of 320 by 100 pixels, clear but for a rectangle.
QImage logo(const QRect &drawn)
{
    auto image = samples::plain({320, 100}, Qt::transparent);
    for (int y = drawn.top(); y <= drawn.bottom(); ++y) {
        for (int x = drawn.left(); x <= drawn.right(); ++x)
            image.setPixel(x, y, 0xFFFFFFFF);
    }
    return image;
}

/// A strip of upright bars, as wide as a letter or so.
QImage bars(const QColor &even, const QColor &odd)
{
    constexpr int width = 25;
    auto image = samples::plain({750, 288}, even);
    QPainter painter(&image);
    for (int x = width; x < image.width(); x += 2 * width)
        painter.fillRect(x, 0, width, image.height(), odd);
    return image;
}

const QList<Row> &table()
{
    static const QList<Row> rows{
        {"a template without a name", "T01", [](Setting &s) { s.passTemplate.name.clear(); }, unchanged},
        {"a location in the sea", "P16",
         [](Setting &s) { s.passTemplate.locations.append({0, 0, 500, u"Here"_s}); },
         [](Setting &s) { s.passTemplate.locations.append({0, 1, 500, u"Here"_s}); }},
        {"a location's message that is too long", "P16",
         [](Setting &s) { s.passTemplate.locations[0].message = QString(61, u'x'); },
         [](Setting &s) { s.passTemplate.locations[0].message = QString(60, u'x'); }},
        {"a location's message with the organisation", "P16",
         [](Setting &s) { s.passTemplate.locations[0].message = u"Welcome to ACME HOTELS"_s; }, unchanged},
        {"two radii", "P19", [](Setting &s) { s.passTemplate.locations.append({1, 1, 80, u"Here"_s}); },
         [](Setting &s) { s.passTemplate.locations.append({1, 1, 500, u"Here"_s}); }},
        {"an aligned primary field", "F05", [](Setting &s) { addField(s, aligned(FieldSlot::Primary)); },
         [](Setting &s) { addField(s, aligned(FieldSlot::Auxiliary)); }},
        {"a change message without the value", "F06", [](Setting &s) { addField(s, changing(u"New"_s)); },
         [](Setting &s) { addField(s, changing(u"Now %@"_s)); }},
        {"bold text", "F08", [](Setting &s) { s.issued.record.fields[u"tier"_s] = u"<b>Gold</b>"_s; },
         [](Setting &s) { s.issued.record.fields[u"tier"_s] = u"a < b > c"_s; }},
        {"a label that begins small", "F10",
         [](Setting &s) { s.passTemplate.fields[1].label = u"km flown"_s; },
         [](Setting &s) { s.passTemplate.fields[1].label = u"Km flown"_s; }},
        {"a telephone number on the front", "F13",
         [](Setting &s) { s.issued.record.fields[u"tier"_s] = u"+41 44 123 45 67"_s; },
         [](Setting &s) { s.issued.record.fields[u"tier"_s] = u"44 123 45 67"_s; }},
        {"a default of a dash", "F14", [](Setting &s) { s.passTemplate.fields[2].value = u" — "_s; },
         [](Setting &s) { s.passTemplate.fields[2].value = u"2020 — 2026"_s; }},
        {"a default of two hyphens", "F14", [](Setting &s) { s.passTemplate.fields[2].value = u"--"_s; },
         [](Setting &s) { s.passTemplate.fields[2].value.clear(); }},
        {"a default that is not available", "F14",
         [](Setting &s) { s.passTemplate.fields[2].value = u"N/A"_s; },
         [](Setting &s) { s.passTemplate.fields[2].value = u"NA"_s; }},
        {"a Code 128 alone", "B03",
         [](Setting &s) { s.passTemplate.barcode->format = BarcodeFormat::Code128; },
         [](Setting &s) {
             s.passTemplate.barcode->format = BarcodeFormat::Code128;
             s.passTemplate.studio.barcodeFallbacks = {BarcodeFormat::Qr};
         }},
        {"a tall strip nobody cropped", "I04",
         [](Setting &s) {
             s.passTemplate.studio.images.insert(ImageSlot::Strip, {});
             s.images.sizes.insert(ImageSlot::Strip, {1125, 900});
         },
         [](Setting &s) {
             s.passTemplate.studio.images.insert(ImageSlot::Strip, {.focus = {0.5, 0.3}});
             s.images.sizes.insert(ImageSlot::Strip, {1125, 900});
         }},
        {"two languages of which one lacks a text", "L01",
         [](Setting &s) {
             translate(s, allGerman);
             s.passTemplate.studio.translations[u"fr"_s] = {{u"Tier"_s, u"Niveau"_s}};
         },
         [](Setting &s) { translate(s, allGerman); }},
        {"a label without a translation", "L02", [](Setting &s) { translate(s, {{u"Tier"_s, u"Stufe"_s}}); },
         [](Setting &s) { translate(s, allGerman); }},
        {"a translation of nothing", "L02",
         [](Setting &s) {
             translate(s, allGerman);
             s.passTemplate.studio.translations[u"de"_s].insert(u"Gate"_s, u"Flugsteig"_s);
         },
         [](Setting &s) { translate(s, allGerman); }},
        {"nothing to scan", "B06",
         [](Setting &s) {
             s.passTemplate.barcode.reset();
             s.passTemplate.nfc.reset();
         },
         [](Setting &s) { s.passTemplate.barcode.reset(); }},
        {"no icon", "I01", [](Setting &s) { s.passTemplate.brand.iconUrl.clear(); },
         [](Setting &s) {
             s.passTemplate.brand.iconUrl.clear();
             s.passTemplate.studio.images.insert(ImageSlot::Icon, {});
         }},
        {"a thumbnail on a store card", "I03",
         [](Setting &s) { s.passTemplate.studio.images.insert(ImageSlot::Thumbnail, {}); },
         [](Setting &s) { s.passTemplate.studio.images.insert(ImageSlot::Strip, {}); }},
        {"a strip half as wide as a phone shows it", "I02",
         [](Setting &s) {
             s.passTemplate.studio.images.insert(ImageSlot::Strip, {});
             s.images.sizes.insert(ImageSlot::Strip, {375, 144});
         },
         [](Setting &s) {
             s.passTemplate.studio.images.insert(ImageSlot::Strip, {});
             s.images.sizes.insert(ImageSlot::Strip, {750, 288});
         }},
        {"a large strip of which little is left", "I02",
         [](Setting &s) {
             s.passTemplate.studio.images.insert(ImageSlot::Strip, {.crop = {0, 0, 0.25, 0.25}});
             s.images.sizes.insert(ImageSlot::Strip, {1500, 576});
         },
         [](Setting &s) {
             s.passTemplate.studio.images.insert(ImageSlot::Strip, {.crop = {0, 0, 0.5, 0.5}});
             s.images.sizes.insert(ImageSlot::Strip, {1500, 576});
         }},
        {"a logo whose file is gone", "I06",
         [](Setting &s) { s.images.problems.insert(ImageSlot::Logo, {ErrorKind::NotFound, u"Gone."_s}); },
         unchanged},
        {"a logo in the middle of nothing", "I08",
         [](Setting &s) { s.images.apple.bySlot.insert(ImageSlot::Logo, logo({120, 30, 80, 40})); },
         [](Setting &s) { s.images.apple.bySlot.insert(ImageSlot::Logo, logo({20, 5, 280, 90})); }},
        {"white text on a bright strip", "P08",
         [](Setting &s) {
             s.images.apple.bySlot.insert(ImageSlot::Strip, samples::plain({750, 288}, Qt::yellow));
         },
         [](Setting &s) {
             s.images.apple.bySlot.insert(ImageSlot::Strip, samples::plain({750, 288}, Qt::darkBlue));
         }},
        {"white text on bars of black and white", "P08",
         [](Setting &s) { s.images.apple.bySlot.insert(ImageSlot::Strip, bars(Qt::black, Qt::white)); },
         [](Setting &s) { s.images.apple.bySlot.insert(ImageSlot::Strip, bars(Qt::black, Qt::darkBlue)); }},
        {"pale text", "P08", [](Setting &s) { s.passTemplate.brand.foreground = {0x30, 0x80, 0x60}; },
         unchanged},
        {"pale labels", "P08", [](Setting &s) { s.passTemplate.brand.label = Colour{0x30, 0x80, 0x60}; },
         [](Setting &s) { s.passTemplate.brand.label = Colour{255, 255, 255}; }},
        {"a voided pass", "P15", [](Setting &s) { s.issued.isVoided = true; }, unchanged},
        {"a second primary field", "F02",
         [](Setting &s) { addField(s, makeField("extra", "Extra", "1", FieldSlot::Primary)); },
         [](Setting &s) { addField(s, makeField("extra", "Extra", "1", FieldSlot::Header)); }},
        {"an amount that is none", "F03", [](Setting &s) { addField(s, typed("much", ValueType::Currency)); },
         [](Setting &s) { addField(s, typed("12.50", ValueType::Currency)); }},
        {"a currency in small letters", "F03",
         [](Setting &s) {
             addField(s, typed("12.50", ValueType::Currency));
             s.passTemplate.fields.last().format.currencyCode = u"eur"_s;
         },
         [](Setting &s) { addField(s, typed("12.50", ValueType::Currency)); }},
        {"an amount without a currency", "F03",
         [](Setting &s) {
             addField(s, typed("12.50", ValueType::Currency));
             s.passTemplate.fields.last().format.currencyCode.clear();
         },
         [](Setting &s) { addField(s, typed("12.50", ValueType::Currency)); }},
        {"a number with leading zeros", "F03",
         [](Setting &s) { addField(s, typed("007", ValueType::Number)); },
         [](Setting &s) { addField(s, typed("7", ValueType::Number)); }},
        {"a date in German", "P14", [](Setting &s) { addField(s, typed("31.12.2026", ValueType::Date)); },
         [](Setting &s) { addField(s, typed("2026-12-31", ValueType::Date)); }},
        {"a value that is cut off", "F11",
         [](Setting &s) { s.issued.record.fields[u"tier"_s] = QString(80, u'W'); }, unchanged},
        {"a row that shrinks to half", "F11",
         [](Setting &s) {
             for (const char *key : {"e", "f"})
                 addField(s, makeField(key, "Label", "Some longer value", FieldSlot::Secondary));
         },
         [](Setting &s) { addField(s, makeField("e", "L", "1", FieldSlot::Secondary)); }},
        {"a label that is cut off in another language", "F11", translateAtLength,
         [](Setting &s) { translate(s, allGerman); }},
        {"a label that Google cuts off in another language", "G16", translateAtLength,
         [](Setting &s) { translate(s, allGerman); }},
        {"a payload that does not fit its barcode", "B01",
         [](Setting &s) { s.passTemplate.barcode = Barcode{BarcodeFormat::Code128, QString(256, u'x')}; },
         [](Setting &s) { s.passTemplate.barcode->format = BarcodeFormat::Code128; }},
        {"Polish letters in the barcode", "B02",
         [](Setting &s) { s.passTemplate.barcode->payloadTemplate = u"Łódź {pass.id}"_s; }, unchanged},
        {"a long address in the barcode", "B05",
         [](Setting &s) { s.passTemplate.barcode->payloadTemplate = QString(250, u'a'); }, unchanged},
        {"a long NFC message", "N01",
         [](Setting &s) {
             s.passTemplate.studio.nfcProfile = u"plain"_s;
             s.passTemplate.nfc->payloadTemplate = QString(65, u'a');
         },
         [](Setting &s) {
             s.passTemplate.studio.nfcProfile = u"plain"_s;
             s.passTemplate.nfc->payloadTemplate = QString(64, u'a');
         }},
        {"an NFC profile whose message is too long", "N01",
         [](Setting &s) { s.passTemplate.studio.nfcProfile = u"F"_s; },
         [](Setting &s) {
             s.passTemplate.studio.nfcProfile = u"M"_s;
             s.passTemplate.nfc->payloadTemplate = QString(65, u'a'); // Apple's message is not it
         }},
        {"an NFC key that is none", "N01",
         [](Setting &s) { s.passTemplate.studio.nfcEncryptionPublicKey = u"a2V5"_s; },
         [](Setting &s) { s.passTemplate.studio.nfcEncryptionPublicKey = readerKey(); }},
        {"a certificate without NFC", "Z15", [](Setting &s) { s.isNfcAllowed = false; }, unchanged},
        {"a gift card without a number", "G02", [](Setting &s) { s.passTemplate.kind = PassKind::GiftCard; },
         [](Setting &s) {
             s.passTemplate.kind = PassKind::GiftCard;
             addField(s, makeField("card_number", "Number", "123", FieldSlot::Back));
         }},
        {"a loyalty card without a logo", "G02",
         [](Setting &s) {
             s.passTemplate.brand.logoUrl.clear();
             s.passTemplate.brand.iconUrl.clear();
         },
         [](Setting &s) { s.passTemplate.brand.logoUrl.clear(); }},
        {"a logo on this machine", "G03",
         [](Setting &s) { s.passTemplate.brand.iconUrl = u"https://127.0.0.1/icon.png"_s; }, unchanged},
        {"a logo without https", "G03",
         [](Setting &s) { s.passTemplate.brand.iconUrl = u"http://acme.example/icon.png"_s; }, unchanged},
        {"a logo behind a signed address", "G03",
         [](Setting &s) { s.passTemplate.brand.iconUrl = u"https://acme.example/l.png?X-Amz-Expires=60"_s; },
         [](Setting &s) { s.passTemplate.brand.iconUrl = u"https://acme.example/l.png?v=60"_s; }},
        {"a class id without an issuer", "G01",
         [](Setting &s) { s.changeGoogle = [](google::Document &d) { d.passClass.id = u"acme"_s; }; },
         [](Setting &s) { s.changeGoogle = [](google::Document &d) { d.passClass.id = u"1.acme"_s; }; }},
        {"Polish letters in a PDF417", "G06",
         [](Setting &s) { s.passTemplate.barcode = Barcode{BarcodeFormat::Pdf417, u"Łódź {pass.id}"_s}; },
         [](Setting &s) { s.passTemplate.barcode = Barcode{BarcodeFormat::Pdf417, u"Zürich {pass.id}"_s}; }},
        {"eleven places", "G07",
         [](Setting &s) {
             s.changeGoogle = [](google::Document &d) {
                 d.passClass.merchantLocations = QList<google::MerchantLocation>(11, {1, 2});
             };
         },
         [](Setting &s) {
             s.changeGoogle = [](google::Document &d) {
                 d.passClass.merchantLocations = QList<google::MerchantLocation>(10, {1, 2});
             };
         }},
        {"a colour at a loyalty object", "G09",
         inClaims(u"loyaltyObjects"_s, [](QJsonObject &o) { o["hexBackgroundColor"_L1] = u"#FFFFFF"_s; }),
         unchanged},
        {"a save link for nobody", "G10",
         [](Setting &s) { s.changeClaims = [](QJsonObject &claims) { claims["aud"_L1] = u"apple"_s; }; },
         unchanged},
        {"an object of another class", "G10",
         inClaims(u"loyaltyObjects"_s, [](QJsonObject &o) { o["classId"_L1] = u"1.other"_s; }), unchanged},
        {"a whole pass in its save link", "G11", [](Setting &s) { s.saveForm = google::SaveForm::Full; },
         unchanged},
        {"a draft", "G12",
         inClaims(u"loyaltyClasses"_s, [](QJsonObject &o) { o["reviewStatus"_L1] = u"DRAFT"_s; }), unchanged},
        {"a hundredth of a balance", "G13",
         inClaims(u"loyaltyObjects"_s,
                  [](QJsonObject &o) {
                      o["balance"_L1] = QJsonObject{{u"micros"_s, u"2505"_s}, {u"currencyCode"_s, u"EUR"_s}};
                  }),
         inClaims(u"loyaltyObjects"_s,
                  [](QJsonObject &o) {
                      o["balance"_L1] =
                          QJsonObject{{u"micros"_s, u"25050000"_s}, {u"currencyCode"_s, u"EUR"_s}};
                  })},
        {"a logo with clear edges", "G15",
         [](Setting &s) { s.images.google.bySlot.insert(ImageSlot::Logo, logo({120, 30, 80, 40})); },
         [](Setting &s) { s.images.google.bySlot.insert(ImageSlot::Logo, logo({0, 0, 320, 100})); }},
        {"an icon with clear edges, which goes before the logo", "G15",
         [](Setting &s) { s.images.google.bySlot.insert(ImageSlot::Icon, logo({120, 30, 80, 40})); },
         [](Setting &s) {
             s.images.google.bySlot.insert(ImageSlot::Icon, logo({0, 0, 320, 100}));
             s.images.google.bySlot.insert(ImageSlot::Logo, logo({120, 30, 80, 40}));
         }},
        {"a value that is cut off on Google's card", "G16",
         [](Setting &s) { s.issued.record.fields[u"tier"_s] = QString(80, u'W'); }, unchanged},
        {"a programme's name that is cut off", "G16",
         [](Setting &s) { s.passTemplate.name = QString(60, u'W'); },
         [](Setting &s) { s.passTemplate.name = u"Acme Rewards for everybody"_s; }},
        {"a text below the code that is cut off", "G16",
         [](Setting &s) { s.passTemplate.studio.barcodeAltText = QString(80, u'W'); },
         [](Setting &s) { s.passTemplate.studio.barcodeAltText = u"{pass.id}"_s; }},
        {"a long programme name", "G04",
         [](Setting &s) { s.passTemplate.name = u"Acme Rewards for everybody"_s; }, unchanged},
        {"a long organisation's name", "G04",
         [](Setting &s) { s.passTemplate.brand.organisation = u"Acme Hotels and Resorts"_s; }, unchanged},
        {"a fourth row", "G05",
         [](Setting &s) { s.passTemplate.studio.googleRows = QList<GoogleRow>(4, {u"tier"_s}); },
         [](Setting &s) { s.passTemplate.studio.googleRows = QList<GoogleRow>(3, {u"tier"_s}); }},
        {"a row of a field that is gone", "G05",
         [](Setting &s) { s.passTemplate.studio.googleRows = {{u"gone"_s}}; }, unchanged},
        {"eleven texts", "G08",
         [](Setting &s) {
             for (int i = 0; i < 10; ++i)
                 addField(s, makeField(qPrintable(u"f%1"_s.arg(i)), "L", "1", FieldSlot::Back));
         },
         [](Setting &s) { addField(s, makeField("f", "L", "1", FieldSlot::Back)); }},
        {"a background of middle brightness", "G14",
         [](Setting &s) { s.passTemplate.brand.background = {0x80, 0x80, 0x80}; }, unchanged},
    };
    return rows;
}

} // namespace

class TestLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundTemplateHasNoFindings();
    void rules_data();
    void rules();
    void everyRuleIsTested();
    void findingsAreInTheWindowsLanguage_data() { rules_data(); }
    void findingsAreInTheWindowsLanguage();
    void theGravestComeFirst();
    void findingsNameTheirPlace();
    void everyPlaceIsInTheDocument_data() { rules_data(); }
    void everyPlaceIsInTheDocument();
    void whatGoogleCutsOffNamesItsPlace_data();
    void whatGoogleCutsOffNamesItsPlace();
    void otherLanguagesSayWhatTheShownDoesNot_data();
    void otherLanguagesSayWhatTheShownDoesNot();
    void theCardThatIsShownIsJudged();

private:
    QList<lint::Finding> findings(const Setting &setting)
    {
        const apple::Issuer appleIssuer{.passTypeIdentifier = u"pass.a"_s,
                                        .nfcPublicKey = readerKey(),
                                        .isNfcAllowed = setting.isNfcAllowed};
        const auto apple = apple::draftFor(setting.passTemplate, setting.issued, appleIssuer);
        const google::Issuer issuer{.serviceAccountEmail = u"a@b.example"_s};
        auto google = google::draftFor(setting.passTemplate, setting.issued, issuer);
        if (setting.changeGoogle)
            setting.changeGoogle(google);
        auto claims = google::saveClaims(google, issuer, {}, setting.saveForm);
        if (setting.changeClaims)
            setting.changeClaims(claims);
        const auto appleScene = apple::layoutFront(apple, setting.images.apple, {}, m_kit);
        const auto googleScene = google::layoutCard(google, {}, {}, m_kit);
        const auto others = lint::otherCards({&apple, &google}, setting.passTemplate.studio.translations,
                                             {setting.images, {}, m_kit});
        return lint::check({setting.passTemplate, setting.issued.record, apple, google, appleScene,
                            googleScene, &setting.images, &claims, &others});
    }

    /// The same without changes to what is made of the template.
    QList<lint::Finding> looked(const Setting &setting, const lint::Look &look)
    {
        const auto apple = apple::draftFor(setting.passTemplate, setting.issued, {.isNfcAllowed = true});
        const auto google = google::draftFor(setting.passTemplate, setting.issued, {});
        const auto draft = lint::layOut(apple, google, {setting.images, look, m_kit});
        return lint::check(setting.passTemplate, setting.issued.record, draft, setting.images);
    }

    scene::Kit m_kit;
};

void TestLint::aSoundTemplateHasNoFindings()
{
    for (const auto &finding : findings(sound()))
        QFAIL(qPrintable(finding.id + u": "_s + finding.sentence));
}

void TestLint::rules_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < table().size(); ++i)
        QTest::addRow("%s: %s", table()[i].id, table()[i].name) << static_cast<int>(i);
}

void TestLint::rules()
{
    QFETCH(const int, index);
    const auto &row = table()[index];
    const auto fires = [&](const Change &change) {
        auto setting = sound();
        change(setting);
        return std::ranges::any_of(findings(setting), [&](const lint::Finding &finding) {
            return finding.id == QLatin1StringView(row.id) && !finding.sentence.isEmpty() &&
                   !finding.advice.isEmpty();
        });
    };
    QVERIFY(fires(row.fires));
    QVERIFY(!fires(row.isSilent));
}

void TestLint::everyRuleIsTested()
{
    QSet<QString> tested;
    for (const auto &row : table())
        tested.insert(QString::fromLatin1(row.id));
    QSet<QString> known;
    for (const auto &rule : lint::rules()) {
        QVERIFY2(rule.ofTemplate || rule.ofPass, rule.id);
        QVERIFY2(rule.title[0] && QByteArrayView(rule.why).endsWith('.') &&
                     QByteArrayView(rule.remedy).endsWith('.'),
                 rule.id);
        if (!rule.ofTemplate)
            continue; // tst_passlint
        QVERIFY2(!known.contains(QString::fromLatin1(rule.id)), rule.id);
        known.insert(QString::fromLatin1(rule.id));
    }
    QCOMPARE(tested, known);
}

void TestLint::findingsAreInTheWindowsLanguage()
{
    QFETCH(const int, index);
    const auto &row = table()[index];
    auto setting = sound();
    row.fires(setting);
    const test::MarkingTranslator translator;
    for (const auto &finding : findings(setting)) {
        QVERIFY2(test::MarkingTranslator::isMarked(finding.sentence), qPrintable(finding.sentence));
        QVERIFY2(finding.advice.isEmpty() || test::MarkingTranslator::isMarked(finding.advice),
                 qPrintable(finding.advice));
    }
}

void TestLint::theGravestComeFirst()
{
    auto setting = sound();
    setting.passTemplate.brand.iconUrl.clear(); // a warning: the initial stands in
    setting.passTemplate.brand.logoUrl.clear(); // Google refuses that
    setting.passTemplate.brand.foreground = {0x30, 0x80, 0x60};
    setting.issued.isVoided = true;
    const auto found = findings(setting);
    QVERIFY(std::ranges::is_sorted(found, std::ranges::greater(), &lint::Finding::severity));
    QCOMPARE(found.first().severity, lint::Severity::Error);
    QCOMPARE(found.last().severity, lint::Severity::Info);
}

void TestLint::findingsNameTheirPlace()
{
    auto setting = sound();
    setting.issued.record.fields[u"member_since"_s] = QString(200, u'W');
    const auto found = findings(setting);
    const auto it = std::ranges::find(found, u"value:member_since"_s, &lint::Finding::elementId);
    QVERIFY(it != found.end());
    QCOMPARE(it->id, u"F11"_s);
    QCOMPARE(it->where, u"fields[2]"_s);
    QCOMPARE(it->wallet, WalletPlatform::Apple);
}

/// As the codec writes it: a misspelt place leads nowhere.
void TestLint::everyPlaceIsInTheDocument()
{
    QFETCH(const int, index);
    auto setting = sound();
    auto document = templateToJson(setting.passTemplate);
    QFile studio(test::sourceFile(u"tests/data/templates/studio.json"_s)); // has every member
    QVERIFY(studio.open(QIODevice::ReadOnly));
    document[u"x_studio"_s] = QJsonDocument::fromJson(studio.readAll()).object();
    table()[index].fires(setting);
    for (const auto &finding : findings(setting))
        QVERIFY2(isIn(document, finding.where.split(u'.', Qt::SkipEmptyParts)), qPrintable(finding.where));
}

void TestLint::whatGoogleCutsOffNamesItsPlace_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("elementId");
    QTest::addColumn<QString>("where");
    QTest::newRow("a row's value") << int(PassKind::Loyalty) << u"value:tier"_s << u"fields[0]"_s;
    QTest::newRow("a title that is the template's name") << int(PassKind::Loyalty) << u"title"_s << u"name"_s;
    QTest::newRow("a title that is a field's value")
        << int(PassKind::Membership) << u"title"_s << u"fields[0]"_s;
    QTest::newRow("the issuer") << int(PassKind::Loyalty) << u"issuer"_s << u"x_studio.brand.organization"_s;
    QTest::newRow("the text below the code")
        << int(PassKind::Loyalty) << u"barcode-text"_s << u"x_studio.barcode.alt_text"_s;
}

void TestLint::whatGoogleCutsOffNamesItsPlace()
{
    QFETCH(const int, kind);
    QFETCH(const QString, elementId);
    QFETCH(const QString, where);
    auto setting = sound();
    auto &value = setting.passTemplate;
    value.kind = static_cast<PassKind>(kind);
    value.name = QString(80, u'N');
    value.brand.organisation = QString(80, u'O');
    value.studio.barcodeAltText = QString(80, u'A');
    setting.issued.record.fields[u"tier"_s] = QString(80, u'W');
    const auto found = findings(setting);
    const auto it = std::ranges::find_if(found, [&](const lint::Finding &finding) {
        return finding.id == "G16"_L1 && finding.elementId == elementId;
    });
    QVERIFY(it != found.end());
    QCOMPARE(it->where, where);
    QCOMPARE(it->wallet, WalletPlatform::Google);
}

void TestLint::otherLanguagesSayWhatTheShownDoesNot_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QStringList>("lost"); ///< "element: language", of Apple's card
    QTest::newRow("as it is written")
        << QString() << QStringList{u"value:tier: "_s, u"label:member_since: in \"de\""_s};
    QTest::newRow("in German") << u"de"_s << QStringList{u"value:tier: "_s, u"label:member_since: "_s};
    QTest::newRow("in a kind of German")
        << u"de-CH"_s << QStringList{u"value:tier: "_s, u"label:member_since: "_s};
    QTest::newRow("in French") << u"fr"_s
                               << QStringList{u"label:member_since: in \"de\""_s,
                                              u"value:tier: as it is written"_s}; // once for all languages
}

/// The long value has a short translation into French; the German label is long.
void TestLint::otherLanguagesSayWhatTheShownDoesNot()
{
    QFETCH(const QString, shown);
    QFETCH(QStringList, lost);
    auto setting = sound();
    translateAtLength(setting);
    const QString longValue(80, u'W');
    setting.issued.record.fields[u"tier"_s] = longValue;
    setting.passTemplate.studio.translations[u"fr"_s] = {{longValue, u"Or"_s}};
    QStringList found;
    for (const auto &finding : looked(setting, {.language = shown})) {
        if (finding.id != "F11"_L1 || !finding.sentence.contains("is cut off"_L1))
            continue;
        const auto &sentence = finding.sentence;
        const auto in = sentence.contains(" in \"de\""_L1)          ? u"in \"de\""_s
                        : sentence.contains(" as it is written"_L1) ? u"as it is written"_s
                                                                    : QString();
        found.append(finding.elementId + u": "_s + in);
    }
    found.sort();
    lost.sort();
    QCOMPARE(found, lost);
}

void TestLint::theCardThatIsShownIsJudged()
{
    auto setting = sound();
    setting.passTemplate.fields[1].label = u"Points of the year"_s;
    addField(setting, makeField("extra", "Points of all years", "1", FieldSlot::Secondary));
    const auto isCutOff = [&](double deviceWidth) {
        return std::ranges::contains(
            looked(setting, {.apple = {.deviceWidth = deviceWidth}, .google = {.width = deviceWidth - 40}}),
            u"G16"_s, &lint::Finding::id);
    };
    QVERIFY(!isCutOff(440));
    QVERIFY(isCutOff(320));
}

QTEST_MAIN(TestLint)
#include "tst_lint.moc"
