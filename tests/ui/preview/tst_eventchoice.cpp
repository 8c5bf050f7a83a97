// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/eventchoice.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

struct Parts
{
    int places = 0;
    bool hasDate = false;
    QStringList changes = {}; ///< keys of fields with a message
    int beacons = 0;
};

apple::Document passOf(const Parts &parts)
{
    apple::Document document;
    document.style = apple::Style::EventTicket;
    for (int i = 0; i < parts.places; ++i)
        document.locations.append({1, 2, u"Here"_s});
    for (int i = 0; i < parts.beacons; ++i)
        document.beacons.append({u"39f6a1ea-0f2a-4a5c-8d2f-3a1c9b5d7e10"_s, {}, {}, u"Here"_s});
    if (parts.hasDate)
        document.relevantDate = u"2026-05-19T10:00:00Z"_s;
    for (const auto &key : parts.changes) {
        apple::Field field;
        field.key = key;
        field.label = key.toUpper();
        field.changeMessage = u"Now %@"_s;
        document.auxiliaryFields.append(field);
    }
    document.auxiliaryFields.append(apple::Field{.key = u"silent"_s, .label = u"Silent"_s});
    return document;
}

} // namespace

class TestEventChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatMayHappen_data()
    {
        QTest::addColumn<int>("places");
        QTest::addColumn<int>("beacons");
        QTest::addColumn<bool>("hasDate");
        QTest::addColumn<QStringList>("changes");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("nothing") << 0 << 0 << false << QStringList() << QStringList();
        QTest::newRow("a place") << 1 << 0 << false << QStringList() << QStringList{u"Nearby"_s};
        QTest::newRow("two places") << 2 << 0 << false << QStringList()
                                    << QStringList{u"Near place 1"_s, u"Near place 2"_s};
        QTest::newRow("a beacon") << 0 << 1 << false << QStringList() << QStringList{u"Nearby"_s};
        QTest::newRow("a place and a beacon")
            << 1 << 1 << false << QStringList() << QStringList{u"Near place 1"_s, u"Near beacon 1"_s};
        QTest::newRow("a date") << 0 << 0 << true << QStringList() << QStringList{u"On its date"_s};
        QTest::newRow("all of it") << 1 << 0 << true << QStringList{u"tier"_s, u"gate"_s}
                                   << QStringList{u"Nearby"_s, u"On its date"_s, u"TIER changes"_s,
                                                  u"GATE changes"_s};
    }
    void offersWhatMayHappen()
    {
        QFETCH(const int, places);
        QFETCH(const int, beacons);
        QFETCH(const bool, hasDate);
        QFETCH(const QStringList, changes);
        EventChoice choice;
        choice.offer(passOf({places, hasDate, changes, beacons}));
        QTEST(choice.names(), "names");
        QCOMPARE(choice.current(), 0);
    }

    void appliesTheChoice_data()
    {
        QTest::addColumn<int>("chosen");
        QTest::addColumn<bool>("isChange");
        QTest::addColumn<int>("placesLeft");
        QTest::newRow("the first place") << 0 << false << 2;
        QTest::newRow("the date, which a place would hide") << 2 << false << 0;
        QTest::newRow("a change") << 3 << true << 2;
    }
    void appliesTheChoice()
    {
        QFETCH(const int, chosen);
        EventChoice choice;
        auto document = passOf({2, true, {u"tier"_s}});
        choice.offer(document);
        choice.setCurrent(chosen);
        apple::LayoutOptions options;
        choice.apply(document, options);
        const auto *change = std::get_if<apple::FieldChange>(&options.lockScreen);
        QTEST(change != nullptr, "isChange");
        QCOMPARE(change ? change->fieldKey : QString(), choice.changedField());
        QTEST(int(document.locations.size()), "placesLeft");
    }

    void theSelectedFieldChanges()
    {
        EventChoice choice;
        choice.offer(passOf({1, false, {u"tier"_s, u"gate"_s}}));
        QSignalSpy changed(&choice, &EventChoice::changed);
        choice.follow(u"field:gate"_s);
        QCOMPARE(choice.changedField(), u"gate"_s);
        choice.follow(u"field:silent"_s);
        choice.follow(u"brand"_s);
        QCOMPARE(choice.changedField(), u"gate"_s);
        QCOMPARE(changed.size(), 1);
        choice.setCurrent(0);
        QCOMPARE(choice.changedField(), QString());
    }

    void aMessageThatIsTypedForTheSelectedFieldIsTold()
    {
        EventChoice choice;
        choice.offer(passOf({1, false, {}}));
        choice.follow(u"field:tier"_s);
        QCOMPARE(choice.current(), 0);
        choice.offer(passOf({1, false, {u"tier"_s}}));
        QCOMPARE(choice.changedField(), u"tier"_s);
        choice.setCurrent(0); // asked for: it stays, whatever else is typed
        choice.offer(passOf({1, true, {u"tier"_s}}));
        QCOMPARE(choice.changedField(), QString());
    }

    void theChoiceStaysAsLongAsItIsThere()
    {
        EventChoice choice;
        choice.offer(passOf({1, false, {u"tier"_s, u"gate"_s}}));
        choice.setCurrent(2);
        choice.offer(passOf({3, true, {u"gate"_s}}));
        QCOMPARE(choice.changedField(), u"gate"_s);
        choice.offer(passOf({3, true, {}}));
        QCOMPARE(choice.current(), 0);
        choice.setCurrent(9);
        choice.setCurrent(-1);
        QCOMPARE(choice.current(), 0);
    }

    void anotherPassBeginsAnew()
    {
        EventChoice choice;
        choice.offer(passOf({1, false, {u"tier"_s}}));
        choice.follow(u"field:tier"_s);
        choice.reset();
        QCOMPARE(choice.current(), 0);
        choice.offer(passOf({1, false, {}}));
        choice.offer(passOf({1, false, {u"tier"_s}}));
        QCOMPARE(choice.current(), 0); // the field was selected on the other pass
    }
};

QTEST_GUILESS_MAIN(TestEventChoice)
#include "tst_eventchoice.moc"
