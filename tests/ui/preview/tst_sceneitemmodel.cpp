// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/cardface.h"
#include "preview/cardtarget.h"
#include "preview/scenewords.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using scene::Element;
using scene::Role;

namespace {

Element text(const QString &id, Role role, const QString &key, double top, const QString &full)
{
    Element element{.id = id, .role = role, .fieldKey = key, .rect = {0, top, 50, 10}};
    element.shape = scene::Text{.drawn = full, .full = full};
    return element;
}

const scene::Ground rule{"test.primary"_L1, scene::Mark::Documented, u"Primary fields are large.", u"A page"};

scene::Scene card()
{
    scene::Scene scene;
    scene.size = {100, 100};
    scene.elements = {text(u"label:tier"_s, Role::Label, u"tier"_s, 20, u"Tier"_s),
                      text(u"value:tier"_s, Role::Value, u"tier"_s, 30, u"Gold"_s),
                      text(u"logo-text"_s, Role::LogoText, {}, 0, u"Acme"_s),
                      text(u"bare"_s, Role::Value, u"points"_s, 50, u"12,450"_s)};
    Element barcode{.id = u"barcode"_s, .role = Role::Barcode, .rect = {0, 70, 20, 20}};
    barcode.shape = scene::Modules{};
    scene.elements.append(barcode);
    return scene;
}

} // namespace

class tst_SceneItemModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheCardInReadingOrder();
    void typingAnnouncesTheRowAlone();
    void anotherStructureIsAReset();
    void rowsKnowWhatTheyStandFor();
    void tipsSayWhatAndWhatWasLost_data();
    void tipsSayWhatAndWhatWasLost();
    void arrowsFollowTheReadingOrder();
};

void tst_SceneItemModel::saysTheCardInReadingOrder()
{
    scene::Kit kit;
    CardFace face(kit);
    face.show(card());

    QCOMPARE(face.spoken(), u"Acme, Tier: Gold, 12,450, Code"_s);
}

void tst_SceneItemModel::typingAnnouncesTheRowAlone()
{
    SceneItemModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(card(), Qt::LeftToRight);
    QSignalSpy changed(&model, &SceneItemModel::dataChanged);
    QSignalSpy reset(&model, &SceneItemModel::modelReset);
    auto typed = card();
    std::get<scene::Text>(typed.elements[1].shape).full = u"Silver"_s;

    model.show(typed, Qt::LeftToRight);

    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(model.data(model.index(1), SceneItemModel::SpokenRole).toString(), u"Tier: Silver"_s);
}

void tst_SceneItemModel::anotherStructureIsAReset()
{
    SceneItemModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(card(), Qt::LeftToRight);
    QSignalSpy reset(&model, &SceneItemModel::modelReset);
    auto shorter = card();
    shorter.elements.removeLast();

    model.show(shorter, Qt::LeftToRight);

    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.count(), 3);
}

void tst_SceneItemModel::rowsKnowWhatTheyStandFor()
{
    SceneItemModel model;
    auto scene = card();
    scene.elements[1].losses.elided = true;
    model.show(scene, Qt::LeftToRight);
    const auto at = [&](int row, int role) { return model.data(model.index(row), role); };

    QCOMPARE(at(1, SceneItemModel::TargetRole).toString(), u"field:tier"_s);
    QCOMPARE(at(1, SceneItemModel::NameRole).toString(), u"Tier"_s);
    QCOMPARE(at(1, SceneItemModel::DetailRole).toString(), u"Gold · cut short"_s);
    QCOMPARE(at(1, SceneItemModel::HasLossRole).toBool(), true);
    QCOMPARE(at(2, SceneItemModel::HasLossRole).toBool(), false);
    QCOMPARE(at(1, SceneItemModel::AreaRole).toRectF(), QRectF(0, 20, 50, 20));
    QCOMPARE(at(3, SceneItemModel::TargetRole).toString(), u"barcode"_s);
}

void tst_SceneItemModel::tipsSayWhatAndWhatWasLost_data()
{
    QTest::addColumn<int>("element");
    QTest::addColumn<bool>("isMarked");
    QTest::addColumn<double>("shrunkFrom");
    QTest::addColumn<bool>("elided");
    QTest::addColumn<QString>("tip");
    QTest::newRow("a label") << 0 << false << 0.0 << false << u"Label of tier"_s;
    QTest::newRow("a value and its rule")
        << 1 << true << 0.0 << false << u"Value of tier · documented\nPrimary fields are large."_s;
    QTest::newRow("a value without") << 1 << false << 26.0 << true
                                     << u"Value of tier\nOn this card smaller than its 26 pt, cut short."_s;
    QTest::newRow("what is no field") << 2 << false << 0.0 << false << u"Logo text"_s;
}

void tst_SceneItemModel::tipsSayWhatAndWhatWasLost()
{
    QFETCH(const int, element);
    QFETCH(const bool, isMarked);
    QFETCH(const double, shrunkFrom);
    QFETCH(const bool, elided);
    QFETCH(const QString, tip);
    auto scene = card();
    scene.elements[element].losses = {shrunkFrom, elided, false};
    scene.elements[element].ground = isMarked ? &rule : nullptr;

    QCOMPARE(SceneWords::tipOf(scene.elements[element]), tip);
}

void tst_SceneItemModel::arrowsFollowTheReadingOrder()
{
    QCOMPARE(targetsOf(card()), (QStringList{u"brand"_s, u"field:tier"_s, u"field:points"_s, u"barcode"_s}));
}

QTEST_MAIN(tst_SceneItemModel)
#include "tst_sceneitemmodel.moc"
