// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/grounds.h"
#include "apple/surface.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using scene::Surface;

namespace {

/// A pass whose fields stand where photographs show them.
apple::Document pass()
{
    apple::Document document;
    document.background = Colour{20, 60, 50};
    document.foreground = Colour{255, 255, 255};
    document.label = Colour{255, 255, 255};
    document.logoText = u"Aurum"_s;
    return document;
}

} // namespace

/// That a mark says of a text what is known of it: elements of a front of which the place is measured.
class TestFrontGrounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void theWatchShowsThePlainValue();
    void aRowThatIsFullSaysSo();
    void aLogoTextBesideALogo();
    void aCardFromTheRight();

private:
    scene::Scene layout(const apple::Document &document, const scene::Images &images = {},
                        Surface surface = Surface::Front)
    {
        return apple::layoutSurface(surface, document, images, {}, m_kit);
    }

    scene::Kit m_kit;
};

void TestFrontGrounds::values_data()
{
    QTest::addColumn<apple::Field>("field");
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<QString>("ground"); // empty: that of its place
    const auto row = [](const char *name, const apple::Field &field, const QString &drawn,
                        const QString &ground) { QTest::newRow(name) << field << drawn << ground; };
    const auto written = u"apple.front.values"_s;
    row("a text as typed", {.value = {u"Gold"_s}}, u"Gold"_s, {});
    row("a number as typed", {.value = {u"12"_s, true}}, u"12"_s, {});
    row("a number with its groups", {.value = {u"1250"_s, true}}, u"1,250"_s, written);
    row("an amount", {.value = {u"5"_s, true}, .currencyCode = u"EUR"_s}, u"€5.00"_s, written);
    row("a share", {.value = {u"0.5"_s, true}, .numberStyle = apple::NumberStyle::Percent}, u"50%"_s,
        written);
    row("a date",
        {.value = {u"2026-12-01T10:00Z"_s}, .dateStyle = DateStyle::Medium, .timeStyle = DateStyle::None},
        u"Dec 1, 2026"_s, written);
    row("an attributed value", {.value = {u"Plain"_s}, .attributedValue = u"My <a href='x'>account</a>"_s},
        u"My account"_s, u"apple.front.attributed"_s);
    row("markup in a value", {.value = {u"<a>"_s}}, u"<a>"_s, {});
    row("an accented letter", {.value = {u"Zoë"_s}}, u"Zoë"_s, {});
    row("letters of no photograph", {.value = {u"Москва"_s}}, u"Москва"_s, u"apple.front.typeface"_s);
}

void TestFrontGrounds::values()
{
    QFETCH(apple::Field, field);
    QFETCH(const QString, drawn);
    QFETCH(const QString, ground);
    field.key = u"k"_s;
    const QList<std::pair<FieldSlot, QString>> places{{FieldSlot::Header, u"apple.front.header"_s},
                                                      {FieldSlot::Primary, u"apple.front.primary"_s},
                                                      {FieldSlot::Secondary, u"apple.front.secondary"_s},
                                                      {FieldSlot::Auxiliary, u"apple.front.auxiliary"_s}};
    for (const auto &[slot, place] : places) {
        auto document = pass();
        document.fields(slot) = {field};
        const auto scene = layout(document);
        const auto *value = scene.element(u"value:k");
        QVERIFY(value);
        QCOMPARE(std::get<scene::Text>(value->shape).drawn, drawn);
        QCOMPARE(QString(value->ground->id), ground.isEmpty() ? place : ground);
        QCOMPARE(value->ground->mark, ground.isEmpty() ? scene::Mark::Measured : scene::Mark::Assumed);
    }
}

void TestFrontGrounds::theWatchShowsThePlainValue()
{
    auto document = pass();
    document.primaryFields = {
        {.key = u"k"_s, .value = {u"Plain"_s}, .attributedValue = u"<a href='x'>Link</a>"_s}};
    const auto scene = layout(document, {}, Surface::Watch);
    QCOMPARE(std::get<scene::Text>(scene.element(u"value:k")->shape).drawn, u"Plain"_s);
}

void TestFrontGrounds::aRowThatIsFullSaysSo()
{
    auto document = pass();
    document.secondaryFields = {
        {.key = u"a"_s, .label = u"Name"_s, .value = {u"A name that is longer than its row"_s}},
        {.key = u"b"_s, .label = u"Number"_s, .value = {u"23478"_s}}};
    document.auxiliaryFields = {{.key = u"c"_s, .label = u"Tier"_s, .value = {u"Gold"_s}}};
    const auto scene = layout(document);
    QCOMPARE(QString(scene.element(u"value:a")->ground->id), u"apple.front.row"_s);
    QCOMPARE(QString(scene.element(u"label:a")->ground->id), u"apple.front.secondary"_s);
    QCOMPARE(QString(scene.element(u"value:c")->ground->id), u"apple.front.auxiliary"_s);
}

void TestFrontGrounds::aLogoTextBesideALogo()
{
    QCOMPARE(QString(layout(pass()).element(u"logo-text")->ground->id), u"apple.front.logo-text"_s);
    QImage logo(160, 50, QImage::Format_RGB32);
    logo.fill(Qt::red);
    scene::Images images;
    images.bySlot.insert(ImageSlot::Logo, logo);
    QCOMPARE(QString(layout(pass(), images).element(u"logo-text")->ground->id), u"apple.front.logo"_s);
}

void TestFrontGrounds::aCardFromTheRight()
{
    apple::LayoutOptions options;
    options.locale = QLocale(QLocale::Hebrew);
    for (const auto surface : scene::surfacesOf(WalletPlatform::Apple)) {
        const auto scene = apple::layoutSurface(surface, pass(), {}, options, m_kit);
        QCOMPARE(QString(scene.ground->id), u"apple.right-to-left"_s);
    }
}

QTEST_MAIN(TestFrontGrounds)
#include "tst_frontgrounds.moc"
