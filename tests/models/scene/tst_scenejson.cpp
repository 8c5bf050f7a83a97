// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/ground.h"
#include "scene/scenejson.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::scene;

class TestSceneJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsTold();
    void whatIsNotThereIsNotWritten();
    void droppedThingsSayWhy();
};

namespace {

constexpr Ground ground{"test.rule"_L1, Mark::Documented, u"A rule.", u"a page"};

Scene sceneWithText()
{
    Scene scene;
    scene.size = {100, 50.006};
    scene.ground = &ground;
    Element element;
    element.id = u"value:tier"_s;
    element.role = Role::Value;
    element.fieldKey = u"tier"_s;
    element.slot = FieldSlot::Secondary;
    element.rect = {1, 2.3456, 30, 10};
    element.shape = Text{{Family::Inter, 12, 600, 0}, u"Gol…"_s, u"Gold"_s, {1, 10}, Colour{255, 0, 16}};
    element.losses = {16, true, false};
    element.ground = &ground;
    scene.elements = {element};
    return scene;
}

} // namespace

void TestSceneJson::aTextIsTold()
{
    const auto json = toJson(sceneWithText());
    QCOMPARE(json.value(u"size"_s).toArray(), (QJsonArray{100.0, 50.01}));
    const QJsonObject rule{
        {u"id"_s, u"test.rule"_s}, {u"mark"_s, u"documented"_s}, {u"rule"_s, u"A rule."_s}};
    QCOMPARE(json.value(u"ground"_s).toObject(), rule);
    const QJsonObject expected{{u"id"_s, u"value:tier"_s},
                               {u"role"_s, u"value"_s},
                               {u"field"_s, u"tier"_s},
                               {u"slot"_s, u"secondary"_s},
                               {u"rect"_s, QJsonArray{1.0, 2.35, 30.0, 10.0}},
                               {u"text"_s, u"Gol…"_s},
                               {u"full_text"_s, u"Gold"_s},
                               {u"size"_s, 12.0},
                               {u"weight"_s, 600},
                               {u"baseline"_s, 10.0},
                               {u"colour"_s, u"#FF0010"_s},
                               {u"losses"_s, QJsonObject{{u"shrunk_from"_s, 16.0}, {u"elided"_s, true}}},
                               {u"ground"_s, rule}};
    QCOMPARE(json.value(u"elements"_s).toArray().first().toObject(), expected);
}

void TestSceneJson::whatIsNotThereIsNotWritten()
{
    auto scene = sceneWithText();
    scene.ground = nullptr;
    auto &element = scene.elements.first();
    element = {.id = u"plate"_s, .role = Role::Decoration, .rect = {0, 0, 5, 5}};
    const auto json = toJson(scene);
    QVERIFY(!json.contains(u"ground"_s));
    QCOMPARE(json.value(u"elements"_s).toArray().first().toObject().keys(),
             (QStringList{u"id"_s, u"rect"_s, u"role"_s}));
}

void TestSceneJson::droppedThingsSayWhy()
{
    Scene scene;
    scene.dropped = {{u"gate"_s, FieldSlot::Auxiliary, {}, u"No place."_s},
                     {{}, {}, ImageSlot::Strip, u"None."_s}};
    const auto dropped = toJson(scene).value(u"dropped"_s).toArray();
    QCOMPARE(
        dropped.at(0).toObject(),
        (QJsonObject{{u"field"_s, u"gate"_s}, {u"slot"_s, u"auxiliary"_s}, {u"reason"_s, u"No place."_s}}));
    QCOMPARE(dropped.at(1).toObject(), (QJsonObject{{u"image"_s, u"strip"_s}, {u"reason"_s, u"None."_s}}));
}

QTEST_GUILESS_MAIN(TestSceneJson)
#include "tst_scenejson.moc"
