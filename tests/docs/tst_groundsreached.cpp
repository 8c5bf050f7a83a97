// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/grounds.h"
#include "apple/surface.h"

#include <QtCore/qset.h>
#include <QtTest/qtest.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace qairopay;
using apple::Style;
using scene::Surface;

namespace {

using Grounds = QList<const scene::Ground *>;
using Reached = QSet<const scene::Ground *>;

/// What a hovering pointer reads on a surface: the rule of the whole, and that of each element.
void gather(const scene::Scene &scene, Reached &reached)
{
    reached.insert(scene.ground);
    for (const auto &element : scene.elements)
        reached.insert(element.ground);
}

QImage plainImage()
{
    QImage image(300, 100, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

scene::Images imagesOf(std::initializer_list<ImageSlot> slots)
{
    scene::Images images;
    for (const auto slot : slots)
        images.bySlot.insert(slot, plainImage());
    return images;
}

/// Colours of its own, a field in each slot and a code.
apple::Document pass(Style style)
{
    apple::Document document;
    document.style = style;
    document.organisationName = u"Aurum"_s;
    document.logoText = u"Aurum"_s;
    document.background = Colour{20, 60, 50};
    document.foreground = Colour{255, 255, 255};
    document.label = Colour{255, 255, 255};
    for (const auto slot : allFieldSlots)
        document.fields(slot) = {{.key = u"k%1"_s.arg(int(slot)), .label = u"Tier"_s, .value = {u"Gold"_s}}};
    document.barcodes = {{BarcodeFormat::Qr, u"1"_s, u"iso-8859-1"_s, u"1"_s}};
    return document;
}

apple::Document with(Style style, const std::function<void(apple::Document &)> &change)
{
    auto document = pass(style);
    change(document);
    return document;
}

/// A card for each thing that another rule draws; each is drawn on all surfaces.
QList<std::pair<apple::Document, scene::Images>> appleCards()
{
    using apple::Document;
    QList<std::pair<Document, scene::Images>> cards;
    const auto add = [&](const Document &document, const scene::Images &images = {}) {
        cards.append({document, images});
    };
    const auto addCode = [&](const QList<apple::Barcode> &codes) {
        add(with(Style::Generic, [&](Document &document) { document.barcodes = codes; }));
    };
    const auto addValue = [&](const apple::Field &field) {
        add(with(Style::Generic, [&](Document &document) { document.secondaryFields = {field}; }));
    };
    for (const auto type : {TransitType::Air, TransitType::Bus})
        add(with(Style::BoardingPass, [=](Document &document) { document.transitType = type; }),
            imagesOf({ImageSlot::Footer, ImageSlot::Logo}));
    add(pass(Style::StoreCard), imagesOf({ImageSlot::Strip}));
    add(pass(Style::EventTicket), imagesOf({ImageSlot::Thumbnail, ImageSlot::Background}));
    add(pass(Style::Coupon), imagesOf({ImageSlot::Icon}));
    add(with(Style::EventTicket, [](Document &document) { document.auxiliaryFields.first().row = 1; }));
    add(with(Style::Generic, [](Document &document) { document.background.reset(); }));
    add(with(Style::Generic, [](Document &document) { document.isVoided = true; }));
    add(with(Style::Generic,
             [](Document &document) { document.locations = {{1, 1, u"Here"_s}, {1, 1, {}}}; }));
    add(with(Style::Generic, [](Document &document) {
        document.primaryFields.first().changeMessage = u"Now %@"_s;
        document.backFields.first().value.text = u"https://example.com"_s;
    }));
    addValue({.key = u"k"_s, .value = {u"1250"_s, true}});
    addValue({.key = u"k"_s, .value = {u"a"_s}, .attributedValue = u"b"_s});
    addValue({.key = u"k"_s, .value = {u"Москва"_s}});
    addValue({.key = u"k"_s, .value = {u"Long "_s.repeated(40)}});
    const apple::Barcode qr{BarcodeFormat::Qr, u"1"_s, u"iso-8859-1"_s, {}};
    addCode({{BarcodeFormat::Aztec, u"1"_s, u"iso-8859-1"_s, {}}});
    addCode({{BarcodeFormat::Pdf417, u"1"_s, u"iso-8859-1"_s, {}}});
    addCode({{BarcodeFormat::Code128, u"1"_s, u"iso-8859-1"_s, {}}});
    addCode({{BarcodeFormat::Code128, QString(5000, u'x'), u"iso-8859-1"_s, {}}, qr});
    addCode({{BarcodeFormat::Qr, u"Łódź"_s, u"iso-8859-1"_s, {}}, qr});
    return cards;
}

QList<apple::LayoutOptions> appleOptions()
{
    QList<apple::LayoutOptions> options(1);
    options.append({.locale = QLocale(QLocale::Hebrew)});
    options.append({.deviceWidth = 440});
    options.append({.lockScreen = apple::Nearby{1}});
    for (const auto slot : {FieldSlot::Primary, FieldSlot::Back})
        options.append({.lockScreen = apple::FieldChange{u"k%1"_s.arg(int(slot))}});
    return options;
}

Reached reachedByApple()
{
    scene::Kit kit;
    Reached reached;
    for (const auto &[document, images] : appleCards())
        for (const auto &options : appleOptions())
            for (const auto surface : scene::surfacesOf(WalletPlatform::Apple))
                gather(apple::layoutSurface(surface, document, images, options, kit), reached);
    return reached;
}

} // namespace

/// A rule that no hovering pointer reaches is said to nobody.
class TestGroundsReached : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRuleIsReached_data();
    void eachRuleIsReached();
};

void TestGroundsReached::eachRuleIsReached_data()
{
    QTest::addColumn<Grounds>("grounds");
    QTest::addColumn<Reached>("reached");
    QTest::newRow("Apple") << apple::grounds() << reachedByApple();
}

void TestGroundsReached::eachRuleIsReached()
{
    QFETCH(const Grounds, grounds);
    QFETCH(const Reached, reached);
    QStringList unreached;
    for (const auto *ground : grounds)
        if (!reached.contains(ground))
            unreached.append(ground->id);
    QCOMPARE(unreached, QStringList());
    QVERIFY2(!reached.contains(nullptr), "something is drawn by no rule");
}

QTEST_MAIN(TestGroundsReached)
#include "tst_groundsreached.moc"
