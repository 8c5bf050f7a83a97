// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What is typed of a place, and what the map and the form then show of it.
#include "placeswindow.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_PlacesForm : public test::PlacesWindow
{
    Q_OBJECT

    void type(const char *field, const QString &text)
    {
        QQuickItem *const item = named(field);
        item->forceActiveFocus(Qt::TabFocusReason);
        QVERIFY(QMetaObject::invokeMethod(item, "selectAll"));
        for (const QChar &letter : text)
            QTest::keyClick(m_view.get(), letter.toLatin1());
        QTest::keyClick(m_view.get(), Qt::Key_Return);
    }

    QString shown(const char *field) const { return named(field)->property("text").toString(); }

    /// The rings of the only place, as they are drawn: filled, or a line.
    QList<double> radii(bool filled) const
    {
        QList<double> found;
        const auto walk = [&found, filled](auto &&self, const QQuickItem *parent) -> void {
            for (const QQuickItem *const item : parent->childItems()) {
                if (item->inherits("QDeclarativeCircleMapItem") && item->isVisible() &&
                    (item->property("color").value<QColor>().alpha() > 0) == filled)
                    found.append(item->property("radius").toDouble());
                self(self, item);
            }
        };
        walk(walk, map());
        return found;
    }

    QList<QQuickItem *> overlapMarks() const
    {
        QList<QQuickItem *> found;
        const auto walk = [&found](auto &&self, QQuickItem *parent) -> void {
            for (QQuickItem *const item : parent->childItems()) {
                if (item->objectName() == "overlap-mark"_L1 && item->isVisible())
                    found.append(item);
                self(self, item);
            }
        };
        walk(walk, map());
        return found;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(show()); }

    void init()
    {
        m_fences.setFeet(false);
        putBack();
        lookAt(resort, 15);
    }

    void coordinatesAreTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::newRow("degrees") << u"28.5, -81.4"_s << 28.5 << -81.4;
        QTest::newRow("letters") << u"28.5 N, 81.4 W"_s << 28.5 << -81.4;
    }

    void coordinatesAreTyped()
    {
        QFETCH(const QString, text);
        QFETCH(const double, latitude);
        QFETCH(const double, longitude);
        type("place-where", text);
        QCOMPARE(location().latitude, latitude);
        QCOMPARE(location().longitude, longitude);
        QCOMPARE(shown("place-where"), u"28.500000, -81.400000"_s);
        m_editor.undo();
        QCOMPARE(location().latitude, resort.latitude);
        QCOMPARE(shown("place-where"), u"28.417700, -81.581200"_s); // it follows again
    }

    void whatAreNoCoordinatesStaysToBePutRight()
    {
        type("place-where", u"Big Ben"_s);
        QCOMPARE(location().latitude, resort.latitude);
        QCOMPARE(shown("place-where"), u"Big Ben"_s);
        type("place-where", u"28.5, -81.4"_s);
        QCOMPARE(location().latitude, 28.5);
    }

    void aRadiusIsTyped()
    {
        type("place-radius", u"750"_s);
        QCOMPARE(location().radius, 750.0);
        type("place-radius", u"100001"_s); // more than a place may have: the last good one stays
        QCOMPARE_LE(location().radius, 100'000.0);
    }

    void aRadiusIsTypedInFeet()
    {
        named("place-unit")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(m_fences.feet());
        QCOMPARE(shown("place-radius"), u"1312"_s);
        QVERIFY(!m_editor.canUndo()); // another unit changes nothing
        type("place-radius", u"1000"_s);
        QCOMPARE(location().radius, 304.8);
        QCOMPARE(shown("place-radius"), u"1000"_s);
        named("place-unit")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(shown("place-radius"), u"305"_s);
        QCOMPARE(location().radius, 304.8);
    }

    void eachRingIsWhatItSays_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("asked");
        QTest::addColumn<double>("appleUses");
        QTest::newRow("more than a card's") << int(PassKind::Loyalty) << 400.0 << 100.0;
        QTest::newRow("less than a card's") << int(PassKind::Loyalty) << 60.0 << 60.0;
        QTest::newRow("a ticket's") << int(PassKind::EventTicket) << 2500.0 << 1000.0;
    }

    void eachRingIsWhatItSays()
    {
        QFETCH(const int, kind);
        QFETCH(const double, asked);
        QFETCH(const double, appleUses);
        m_editor.setKind(kind);
        m_fences.setRadius(0, asked);
        QCOMPARE(radii(true), QList{appleUses});
        QCOMPARE(radii(false), QList{asked});
    }

    void overlapsAreMarkedOnTheMap()
    {
        QVERIFY(overlapMarks().isEmpty());
        const auto near = geo::destination(resort, 90, 150);
        m_fences.add(near.latitude, near.longitude, 100);
        QTRY_COMPARE(overlapMarks().size(), 2);
        QTest::qWait(60); // the map lays its items out with the next frame
        const QString folder = qEnvironmentVariable("QAIROPAY_SCREENSHOTS");
        if (!folder.isEmpty())
            m_view->grabWindow().save(folder + u"/overlap.png"_s);

        QTest::mouseMove(m_view.get(), pixelOf(resort));
        const auto *const pin = overlapMarks().first()->parentItem();
        const auto told = [pin] {
            for (const QObject *const child : pin->findChildren<QObject *>()) {
                if (child->inherits("QQuickToolTip") && child->property("visible").toBool())
                    return child->property("text").toString();
            }
            return QString();
        };
        QTRY_VERIFY(told().contains(u"place 2"_s));
        QTest::mouseMove(m_view.get(), {5, 5});

        const auto far = geo::destination(resort, 90, 250);
        m_fences.move(1, far.latitude, far.longitude);
        QTRY_VERIFY(overlapMarks().isEmpty());
    }

    void allRemarksAreRead()
    {
        const auto near = geo::destination(resort, 90, 150);
        m_fences.add(near.latitude, near.longitude, 100);
        m_fences.setCurrent(0);
        const auto isShown = [this](const QString &part) {
            for (const QQuickItem *const item : m_view->rootObject()->findChildren<QQuickItem *>()) {
                const QString text = item->property("text").toString();
                if (item->isVisible() && text.contains(part) && text.contains(u"place 2"_s))
                    return true;
            }
            return false;
        };
        QVERIFY(isShown(u"more than Apple Wallet uses"_s));
    }
};

QTEST_MAIN(tst_PlacesForm)
#include "tst_placesform.moc"
