// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "events/eventlistmodel.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

api::Event anEvent(int number)
{
    api::Event made;
    made.id = EventId(u"evt_%1"_s.arg(number, 8, 10, QLatin1Char('0')));
    made.type = u"pass.created"_s;
    made.data = {{u"pass"_s, QJsonObject{{u"id"_s, u"pass_01JABCDEFGHJKMNPQRSTVWXYZ0"_s}}}};
    return made;
}

QList<api::Event> events(int from, int to)
{
    QList<api::Event> list;
    for (int i = from; i > to; --i)
        list.append(anEvent(i));
    return list;
}

} // namespace

class tst_EventListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void olderAndNewer()
    {
        EventListModel model;
        QAbstractItemModelTester tester(&model);
        model.append(events(10, 5), true);
        model.append(events(5, 3), false);
        model.prepend(anEvent(11));
        QCOMPARE(model.count(), 8);
        QCOMPARE(model.at(0)->id, anEvent(11).id);
        QCOMPARE(model.rowOf(anEvent(4).id), 7);
        QCOMPARE(model.rowOf(anEvent(99).id), -1);
        QCOMPARE(model.at(8), nullptr);
        model.clear();
        QCOMPARE(model.count(), 0);
    }

    void moreIsAskedForWhileThereIsMore()
    {
        EventListModel model;
        QSignalSpy wanted(&model, &EventListModel::moreWanted);
        QVERIFY(!model.canFetchMore({}));
        model.append(events(10, 5), true);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(wanted.size(), 1);
        model.append(events(5, 3), false);
        QVERIFY(!model.canFetchMore({}));
    }

    void itKeepsSoManyAndNoMore()
    {
        EventListModel model;
        QAbstractItemModelTester tester(&model);
        const int most = int(EventListModel::mostKept);
        model.append(events(most + 10, 0), true);
        QCOMPARE(model.count(), most);
        QVERIFY(!model.canFetchMore({}));
        model.prepend(anEvent(most + 11));
        QCOMPARE(model.count(), most);
        QCOMPARE(model.at(0)->id, anEvent(most + 11).id);
    }

    void withoutANameTheIdIsShown()
    {
        EventListModel model;
        model.append({anEvent(1)}, false);
        const auto index = model.index(0);
        QCOMPARE(index.data(int(EventListModel::Role::Title)).toString(), u"Pass issued"_s);
        QCOMPARE(index.data(int(EventListModel::Role::Subject)).toString(), u"pass_01JA…XYZ0"_s);
    }
};

QTEST_GUILESS_MAIN(tst_EventListModel)

#include "tst_eventlistmodel.moc"
