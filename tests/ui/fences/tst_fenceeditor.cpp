// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/templateeditor.h"
#include "fences/fenceeditor.h"
#include "geo/geopoint.h"
#include "lint/placemessage.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace qairopay;

using Meanwhile = std::function<void(TemplateEditor &, FenceEditor &)>;

class tst_FenceEditor : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemplateEditor> m_editor;
    std::unique_ptr<FenceEditor> m_fences;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    const Location &at(qsizetype index) const { return m_editor->value().locations[index]; }

private Q_SLOTS:
    void init()
    {
        PassTemplate value;
        value.name = u"Acme"_s;
        value.locations = {{28.4177, -81.5812, 200, u"Welcome"_s}, {25.79, -80.13, 500, u"Hello"_s}};
        m_editor = std::make_unique<TemplateEditor>();
        m_editor->open(value);
        m_fences = std::make_unique<FenceEditor>(*m_editor);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_fences->places());
    }

    void cleanup()
    {
        m_tester.reset();
        m_fences.reset();
    }

    void showsTheTemplatesPlaces()
    {
        QCOMPARE(m_fences->count(), 2);
        QCOMPARE(m_fences->countText(), u"2 of 10 places"_s);
        QCOMPARE(m_fences->places()->index(1).data(FenceListModel::MessageRole).toString(), u"Hello"_s);
        QCOMPARE(m_fences->current(), -1);
    }

    void findsThePlaceAtASpot()
    {
        QCOMPARE(m_fences->placeNear(28.4178, -81.5812, 12), 0);
        QCOMPARE(m_fences->placeNear(28.4178, -81.5812, 10), -1);
        QCOMPARE(m_fences->placeNear(25.79, -80.13, 1e6), 1); // the nearer of two
    }

    void addsUntilThereAreTen()
    {
        for (int i = 0; i < 8; ++i)
            QVERIFY(m_fences->add(10 + i, 20, 150));
        QVERIFY(!m_fences->canAdd());
        QVERIFY(!m_fences->add(1, 1, 100));
        QCOMPARE(m_editor->value().locations.size(), 10);
        QCOMPARE(m_fences->current(), 9);
        m_editor->undo();
        QCOMPARE(m_fences->count(), 9);
        QCOMPARE(m_fences->current(), 8);
    }

    void aDragIsOneStep()
    {
        QSignalSpy changes(m_fences->places(), &QAbstractItemModel::dataChanged);
        QSignalSpy resets(m_fences->places(), &QAbstractItemModel::modelReset);
        m_fences->beginDrag();
        for (int i = 1; i <= 20; ++i)
            m_fences->move(0, 28.4177 + i * 0.001, -81.5812);
        QCOMPARE(changes.count(), 20);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(at(0).latitude, 28.4377);
        m_fences->beginDrag();
        m_fences->move(0, 30, -80);
        m_editor->undo();
        QCOMPARE(at(0).latitude, 28.4377);
        m_editor->undo();
        QCOMPARE(at(0).latitude, 28.4177);
        QVERIFY(!m_editor->canUndo());
    }

    void aDragIsPutBack_data()
    {
        QTest::addColumn<bool>("isRim");
        QTest::addColumn<int>("steps");
        QTest::newRow("of the middle") << false << 5;
        QTest::newRow("of the rim") << true << 5;
        QTest::newRow("that has not moved yet") << false << 0;
    }

    void aDragIsPutBack()
    {
        QFETCH(const bool, isRim);
        QFETCH(const int, steps);
        m_editor->edit(u"Before"_s, {}, [](PassTemplate &value) {
            value.locations[0] = {28.41771234567, -81.5812, 121.92, u"Finer than a drag puts it"_s};
        });
        m_fences->setCurrent(0);
        const auto before = m_editor->value();
        QSignalSpy changes(m_fences.get(), &FenceEditor::draggingChanged);
        m_fences->beginDrag();
        QVERIFY(m_fences->isDragging());
        for (int i = 1; i <= steps; ++i)
            isRim ? m_fences->setRadius(0, 200 + 10 * i) : m_fences->move(0, 28.4177 + i * 0.001, -81.5);
        QCOMPARE(m_editor->value() != before, steps > 0);
        m_fences->cancelDrag();
        QCOMPARE(m_editor->value(), before);
        QVERIFY(!m_fences->isDragging());
        QCOMPARE(changes.size(), 2);
        QCOMPARE(m_editor->steps().size(), 2); // that before it alone, and nothing to redo
        QVERIFY(!m_editor->canRedo());
    }

    void aDragThatEndedStays()
    {
        m_fences->setCurrent(0);
        m_fences->beginDrag();
        m_fences->move(0, 30, -80);
        m_fences->endDrag();
        m_fences->cancelDrag();
        QCOMPARE(at(0).latitude, 30.0);
    }

    void aDragEndsWithItsPlace()
    {
        m_fences->setCurrent(1);
        m_fences->beginDrag();
        m_fences->remove(1);
        QVERIFY(!m_fences->isDragging());
        m_fences->beginDrag(); // of the place that is left
        QVERIFY(m_fences->isDragging());
        m_editor->open(m_editor->value());
        QVERIFY(!m_fences->isDragging());
    }

    void aDragEndsWhenThePlacesChangeOtherwise_data()
    {
        QTest::addColumn<Meanwhile>("meanwhile");
        const auto row = [](const char *name, const Meanwhile &meanwhile) {
            QTest::newRow(name) << meanwhile;
        };
        row("one before it goes", [](TemplateEditor &, FenceEditor &fences) { fences.remove(0); });
        row("one behind it goes", [](TemplateEditor &, FenceEditor &fences) { fences.remove(2); });
        row("one is added", [](TemplateEditor &, FenceEditor &fences) { fences.add(1, 1, 100); });
        row("they are reordered", [](TemplateEditor &, FenceEditor &fences) { fences.reorder(1, 0); });
        row("it is nudged", [](TemplateEditor &, FenceEditor &fences) { fences.nudge(1, 10, 0); });
        row("another is moved", [](TemplateEditor &, FenceEditor &fences) { fences.move(0, 1, 1); });
        row("the drag is undone", [](TemplateEditor &editor, FenceEditor &) { editor.undo(); });
        row("what was before is undone", [](TemplateEditor &editor, FenceEditor &) { editor.goTo(0); });
    }

    void aDragEndsWhenThePlacesChangeOtherwise()
    {
        QFETCH(const Meanwhile, meanwhile);
        m_fences->add(40, -75, 100);
        m_fences->setCurrent(1);
        m_fences->beginDrag();
        m_fences->move(1, 30, -80);
        QVERIFY(m_fences->isDragging());
        meanwhile(*m_editor, *m_fences);
        QVERIFY(!m_fences->isDragging());
        const auto then = m_editor->value();
        const auto steps = m_editor->steps();
        m_fences->cancelDrag();
        QCOMPARE(m_editor->value(), then);
        QCOMPARE(m_editor->steps(), steps);
    }

    void aDragGoesOnWhenSomethingElseChanges()
    {
        m_fences->setCurrent(1);
        m_fences->beginDrag();
        m_fences->move(1, 30, -80);
        m_editor->setName(u"Renamed"_s);
        QVERIFY(m_fences->isDragging());
        m_fences->cancelDrag();
        QCOMPARE(at(1).latitude, 25.79);
        QCOMPARE(m_editor->name(), u"Renamed"_s);
    }

    void theRimFollowsThePointer()
    {
        const geo::GeoPoint rim = geo::destination({28.4177, -81.5812}, 90, 1234);
        m_fences->resizeTo(0, rim.latitude, rim.longitude);
        QCOMPARE(at(0).radius, 1234.0);
    }

    void aRimTakenBesideIsMovedByAsMuch()
    {
        const auto east = [](double metres) { return geo::destination({28.4177, -81.5812}, 90, metres); };
        m_fences->setCurrent(0);
        m_fences->beginResize(east(5000).latitude, east(5000).longitude);
        m_fences->resizeTo(0, east(5000).latitude, east(5000).longitude);
        QCOMPARE(at(0).radius, 200.0);
        m_fences->resizeTo(0, east(5300).latitude, east(5300).longitude);
        QCOMPARE(at(0).radius, 500.0);
        m_fences->resizeTo(0, east(100).latitude, east(100).longitude);
        QCOMPARE(at(0).radius, 1.0); // no less
        m_fences->endDrag();
        m_fences->resizeTo(0, east(700).latitude, east(700).longitude);
        QCOMPARE(at(0).radius, 700.0); // through the point again
    }

    void keepsWithinTheLimits_data()
    {
        QTest::addColumn<double>("metres");
        QTest::addColumn<double>("radius");
        QTest::newRow("nothing") << 0.0 << 1.0;
        QTest::newRow("less") << -5.0 << 1.0;
        QTest::newRow("usual") << 99.6 << 100.0;
        QTest::newRow("the world") << 1e9 << 100'000.0;
    }

    void keepsWithinTheLimits()
    {
        QFETCH(double, metres);
        QFETCH(double, radius);
        m_fences->setRadius(1, metres);
        QCOMPARE(at(1).radius, radius);
    }

    void pastedCoordinates()
    {
        m_fences->setCurrent(1);
        QCOMPARE(m_fences->moveToText(u"51.5074° N, 0.1278° W"_s), QString());
        QCOMPARE(at(1).longitude, -0.1278);
        QVERIFY(!m_fences->moveToText(u"Big Ben"_s).isEmpty());
        QCOMPARE(m_fences->place(), u"51.507400, -0.127800"_s);
        QCOMPARE(m_fences->moveToText(u"https://www.google.com/maps/@51.5,-0.1,17z"_s), QString());
        QCOMPARE(at(1).latitude, 51.5);
        m_editor->undo(); // each of them is a step
        QCOMPARE(at(1).latitude, 51.5074);
    }

    void deletes()
    {
        m_fences->setCurrent(1);
        m_fences->remove(1);
        QCOMPARE(m_editor->value().locations.size(), 1);
        QCOMPARE(m_fences->current(), 0);
        m_fences->remove(7);
        m_fences->remove(-1);
        QCOMPARE(m_fences->count(), 1);
        m_editor->undo();
        QCOMPARE(at(1).message, u"Hello"_s);
    }

    void saysWhatIsIgnored()
    {
        const auto note = [this](int row) {
            return m_fences->places()->index(row).data(FenceListModel::NoteRole).toString();
        };
        const auto ignored = [this](int row) {
            return m_fences->places()->index(row).data(FenceListModel::IgnoredRole).toBool();
        };
        QVERIFY(note(0).contains(u"more than Apple"_s)); // 200 m of a card
        m_fences->move(1, 28.4187, -81.5812);
        QVERIFY(note(1).contains(u"place 1"_s));
        QVERIFY(!ignored(1));
        m_fences->move(1, 28.4177, -81.5812);
        QVERIFY(note(1).contains(u"never shows"_s));
        QVERIFY(ignored(1));
        QVERIFY(!ignored(0));
    }

    void saysAllThatIsToBeSaid()
    {
        const auto role = [this](int row, FenceListModel::Role role) {
            return m_fences->places()->index(row).data(role);
        };
        QVERIFY(!role(0, FenceListModel::OverlapsRole).toBool());
        m_fences->move(1, 28.4187, -81.5812);
        m_fences->add(28.4177, -81.5802, 50);
        m_fences->setRadius(2, 100);
        QVERIFY(role(0, FenceListModel::OverlapsRole).toBool());
        const QStringList notes = role(0, FenceListModel::NotesRole).toString().split(u'\n');
        QCOMPARE(notes.size(), 3);
        QVERIFY(notes[0].contains(u"place 2"_s));
        QVERIFY(notes[1].contains(u"place 3"_s));
        QVERIFY(notes[2].contains(u"more than Apple"_s));
        QCOMPARE(role(0, FenceListModel::NoteRole).toString(), notes[0]);
        m_fences->setCurrent(0);
        QCOMPARE(m_fences->note(), notes.join(u'\n'));
    }

    void tellsWhatAppleUses()
    {
        QCOMPARE(m_fences->appleRadius(), 100.0); // a loyalty card's own
        QVERIFY(m_fences->appleText().contains(u"never uses more"_s));
        m_fences->setRadius(1, 40);
        QCOMPARE(m_fences->appleRadius(), 40.0);
        QVERIFY(m_fences->appleText().contains(u"smallest"_s));
        m_editor->setKind(int(PassKind::EventTicket));
        m_fences->setRadius(1, 500);
        QCOMPARE(m_fences->appleRadius(), 200.0); // the other place's
    }

    void nudgesInARowAreOneStep()
    {
        m_fences->setCurrent(0);
        for (int i = 0; i < 5; ++i)
            m_fences->nudge(0, 10, 0);
        QCOMPARE_LT(std::abs(geo::distance({28.4177, -81.5812}, {at(0).latitude, at(0).longitude}) - 50),
                    0.5);
        QCOMPARE(at(0).latitude, 28.4177);
        m_editor->undo();
        QCOMPARE(at(0).longitude, -81.5812);
        QVERIFY(!m_editor->canUndo());
        m_fences->nudge(-1, 1, 1);
        m_fences->nudge(9, 1, 1);
        QVERIFY(!m_editor->canUndo());
    }

    void wholeFeetStayWhole()
    {
        m_fences->setFeet(true);
        m_fences->setCurrent(0);
        for (const double feet : {4.0, 100.0, 500.0, 1000.0, 5280.0}) {
            m_fences->setShownRadius(0, feet);
            QCOMPARE(m_fences->shownRadius(), feet);
        }
        m_fences->setFeet(false);
        m_fences->setShownRadius(0, 75);
        QCOMPARE(at(0).radius, 75.0);
    }

    void reorders()
    {
        m_fences->setCurrent(0);
        m_fences->reorder(0, 1);
        QCOMPARE(at(0).message, u"Hello"_s);
        QCOMPARE(m_fences->current(), 1);
        QCOMPARE(m_editor->undoText(), u"Reorder places"_s);
        m_editor->undo();
        QCOMPARE(at(0).message, u"Welcome"_s);
        m_fences->reorder(0, 2);
        m_fences->reorder(-1, 0);
        QVERIFY(!m_editor->canUndo());
    }

    void countsTheMessage()
    {
        m_fences->setCurrent(0);
        QCOMPARE(m_fences->messageNote(), u"7 of 120 characters."_s);
        m_fences->setMessage(0, QString(80, u'x'));
        QVERIFY(m_fences->messageNote().contains(u"fit on a line"_s));
        m_fences->setMessage(0, {});
        QVERIFY(m_fences->messageNote().contains(u"needs a message"_s));
        m_editor->edit({}, {}, [](PassTemplate &value) { value.brand.organisation = u"Acme"_s; });
        m_fences->setMessage(0, u"Hello from ACME"_s);
        QVERIFY(m_fences->messageNote().contains(u"Acme"_s));
    }

    void theServicesNameStandsAboveTheMessageToo()
    {
        FenceEditor fences(*m_editor, {.organisation = u"Riverside"_s});
        fences.setCurrent(0);
        fences.setMessage(0, u"Welcome to riverside"_s);
        QVERIFY(fences.messageNote().contains(u"\"Riverside\""_s));
        m_editor->edit({}, {}, [](PassTemplate &value) { value.brand.organisation = u"Acme"_s; });
        QCOMPARE(fences.messageNote(), u"20 of 120 characters."_s);
    }

    void theLineOfTheLockScreenIsTheLints_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("isLong");
        QTest::newRow("just fits") << int(lint::bannerLength) << false;
        QTest::newRow("one more") << int(lint::bannerLength) + 1 << true;
    }

    void theLineOfTheLockScreenIsTheLints()
    {
        QFETCH(const int, length);
        QFETCH(const bool, isLong);
        m_fences->setCurrent(0);
        m_fences->setMessage(0, QString(length, u'x'));
        QCOMPARE(m_fences->messageNote().contains(u"fit on a line"_s), isLong);
    }

    void messagesAreCut()
    {
        m_fences->setMessage(0, QString(500, u'x'));
        QCOMPARE(at(0).message.size(), 120);
    }
};

QTEST_GUILESS_MAIN(tst_FenceEditor)
#include "tst_fenceeditor.moc"
