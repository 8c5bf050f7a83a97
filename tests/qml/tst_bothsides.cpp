// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowdriver.h"

#include <QtGui/qaccessible.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// Two surfaces of each wallet on the design page.
class tst_BothSides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothSidesAreSeenTogether_data();
    void bothSidesAreSeenTogether();
    void theBackBesideTheFrontIsChosenAndTyped();
    void aScreenReaderReachesBothSides();
    void bothSidesAreRemembered();

private:
    [[nodiscard]] Designer &designer() { return m_driver->window().designer(); }
    [[nodiscard]] QAccessibleInterface *heard(const QString &view)
    {
        return QAccessible::queryAccessibleInterface(m_driver->find(view));
    }

    std::unique_ptr<WindowDriver> m_driver;
};

void tst_BothSides::initTestCase()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    QTRY_VERIFY_WITH_TIMEOUT(designer().editor()->isOpen(), 30'000);
    QTRY_VERIFY(m_driver->find(u"view-apple"_s));
}

void tst_BothSides::bothSidesAreSeenTogether_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isWhole"); // without scrolling
    QTest::newRow("in a usual window") << QSize(1440, 900) << true;
    QTest::newRow("in a large one") << QSize(1920, 1080) << true;
    QTest::newRow("in a small one, where they scroll") << QSize(1024, 700) << false;
}

void tst_BothSides::bothSidesAreSeenTogether()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, isWhole);
    const auto before = m_driver->quick()->size();
    const auto back = qScopeGuard([&] { m_driver->quick()->resize(before); });
    m_driver->quick()->resize(size);
    QTRY_COMPARE(m_driver->quick()->contentItem()->size().toSize(), size);
    QVERIFY(!m_driver->find(u"view-apple-beside"_s));
    m_driver->key(Qt::Key_B, Qt::ControlModifier);
    const auto inScene = [this](const QString &name) {
        const auto *item = m_driver->find(name);
        return item ? item->mapRectToScene({0, 0, item->width(), item->height()}).toAlignedRect() : QRect();
    };
    const QStringList views{u"view-apple"_s, u"view-apple-beside"_s, u"view-google"_s,
                            u"view-google-beside"_s};
    for (const auto &view : views)
        QTRY_VERIFY2(m_driver->find(view), qPrintable(view));
    const auto stage = [&] {
        const auto outline = inScene(u"outline-template"_s);
        const auto inspector = inScene(u"inspector-pane"_s);
        return QRect(QPoint(outline.right(), 0), QPoint(inspector.isEmpty() ? size.width() : inspector.left(),
                                                        inScene(u"caption-apple"_s).top()));
    };
    QTRY_VERIFY(std::ranges::all_of(views, [&](const QString &view) {
        const auto at = inScene(view);
        return at.left() >= stage().left() && at.right() <= stage().right() &&
               (!isWhole || (at.top() >= 0 && at.bottom() <= stage().bottom()));
    }));
    for (qsizetype i = 0; i < views.size(); ++i) {
        for (qsizetype j = i + 1; j < views.size(); ++j)
            QVERIFY2(!inScene(views[i]).intersects(inScene(views[j])),
                     qPrintable(views[i] + u' ' + views[j]));
    }
    QVERIFY(m_driver->click(u"both-sides"_s));
    QTRY_VERIFY(!m_driver->find(u"view-apple-beside"_s));
}

void tst_BothSides::theBackBesideTheFrontIsChosenAndTyped()
{
    designer().editor()->edit(u"Add"_s, {}, [](PassTemplate &value) {
        Field terms;
        terms.key = u"terms"_s;
        terms.label = u"Terms"_s;
        terms.value = u"Points end."_s;
        terms.slot = FieldSlot::Back;
        value.fields.append(terms);
    });
    QVERIFY(m_driver->click(u"both-sides"_s));
    QTRY_VERIFY(m_driver->find(u"view-apple-beside"_s));
    auto &face = *designer().preview()->appleFaces().last();
    const auto scene = face.scene();
    const auto found = std::ranges::find_if(scene.elements, [](const scene::Element &element) {
        return element.role == scene::Role::Value && !element.fieldKey.isEmpty();
    });
    QVERIFY(found != scene.elements.end());
    auto *view = m_driver->find(u"view-apple-beside"_s);
    const auto at = view->mapToScene(found->rect.center() * (view->width() / face.pointWidth())).toPoint();
    QTest::mouseClick(m_driver->quick(), Qt::LeftButton, {}, at);
    QTRY_COMPARE(designer().editor()->selection(), u"field:"_s + found->fieldKey);
    QTRY_VERIFY(m_driver->find(u"card-text"_s));
    QVERIFY(designer().cardText()->face() == &face);
    designer().cardText()->setText(u"Typed on the back"_s);
    QVERIFY(face.spoken().contains(u"Typed on the back"_s));
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"card-text"_s));
    QTRY_COMPARE(m_driver->find(u"view-apple-beside"_s)->hasActiveFocus(), true);
    QVERIFY(m_driver->click(u"both-sides"_s));
    QTRY_VERIFY(!m_driver->find(u"view-apple-beside"_s));
}

void tst_BothSides::aScreenReaderReachesBothSides()
{
    QVERIFY(m_driver->click(u"both-sides"_s));
    QTRY_VERIFY(m_driver->find(u"view-google-beside"_s));
    QCOMPARE(heard(u"view-apple"_s)->text(QAccessible::Name), u"Apple Wallet, Front"_s);
    QCOMPARE(heard(u"view-apple-beside"_s)->text(QAccessible::Name), u"Apple Wallet, Back"_s);
    QCOMPARE(heard(u"view-google-beside"_s)->text(QAccessible::Name), u"Google Wallet, Details"_s);
    QCOMPARE(heard(u"view-google-beside"_s)->text(QAccessible::Description),
             designer().preview()->googleFaces().last()->spoken());
    QVERIFY(m_driver->click(u"both-sides"_s));
}

void tst_BothSides::bothSidesAreRemembered()
{
    QVERIFY(m_driver->click(u"both-sides"_s));
    QTRY_VERIFY(m_driver->find(u"view-apple-beside"_s));
    QVERIFY(m_driver->restart());
    QTRY_VERIFY_WITH_TIMEOUT(designer().editor()->isOpen(), 30'000);
    QTRY_VERIFY(m_driver->find(u"view-apple-beside"_s));
    QVERIFY(m_driver->click(u"both-sides"_s));
    QTRY_VERIFY(!m_driver->find(u"view-apple-beside"_s));
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    tst_BothSides test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_bothsides.moc"
