// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passes/passlistmodel.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

Pass made(const char *id, const char *name, const char *email, PassStatus status = PassStatus::Issued)
{
    return {.id = PassId(QString::fromLatin1(id)),
            .templateId = TemplateId(u"tpl_1"_s),
            .record = {{QString::fromLatin1(email), QString::fromLatin1(name)}, {}},
            .status = status,
            .createdAt = QDateTime({2026, 5, 1}, {10, 0}, QTimeZone::UTC)};
}

const QList<Pass> three{made("pass_3", "Jane Doe", "jane@example.com", PassStatus::Installed),
                        made("pass_2", "<img src=x>", "img@example.com", PassStatus::Revoked),
                        made("pass_1", "Max", "max@example.org")};

QStringList ids(const PassListModel &model)
{
    QStringList list;
    for (int row = 0; row < model.count(); ++row)
        list.append(model.index(row).data(int(PassListModel::Role::PassId)).toString());
    return list;
}

} // namespace

class TestPassListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();
    void updatesInPlaceAndInFront();
    void whatWasThereBeforeItsPageIsThereOnce();
    void userTextComesOutAsItIs();
};

void TestPassListModel::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<QStringList>("shown");

    QTest::newRow("nothing asked: all")
        << QString() << QList<int>() << QStringList{u"pass_3"_s, u"pass_2"_s, u"pass_1"_s};
    QTest::newRow("name, any case") << u"JANE"_s << QList<int>() << QStringList{u"pass_3"_s};
    QTest::newRow("part of the address")
        << u"@example.com"_s << QList<int>() << QStringList{u"pass_3"_s, u"pass_2"_s};
    QTest::newRow("id") << u"pass_1"_s << QList<int>() << QStringList{u"pass_1"_s};
    QTest::newRow("one state") << QString() << QList<int>{int(PassStatus::Revoked)}
                               << QStringList{u"pass_2"_s};
    QTest::newRow("two states") << QString() << QList<int>{int(PassStatus::Revoked), int(PassStatus::Issued)}
                                << QStringList{u"pass_2"_s, u"pass_1"_s};
    QTest::newRow("text and state must both fit")
        << u"jane"_s << QList<int>{int(PassStatus::Revoked)} << QStringList();
}

void TestPassListModel::filters()
{
    QFETCH(const QString, text);
    QFETCH(const QList<int>, statuses);
    QFETCH(const QStringList, shown);
    PassListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    PassFilter filter{.text = text};
    for (const int status : statuses)
        filter.statuses.insert(PassStatus(status));

    model.append(three);
    model.setFilter(filter);
    QCOMPARE(ids(model), shown);

    // The same when the filter was there first and the passes come page by page.
    PassListModel paged;
    paged.setFilter(filter);
    for (const auto &pass : three)
        paged.append({pass});
    QCOMPARE(ids(paged), shown);
    QCOMPARE(paged.loaded(), 3);
}

void TestPassListModel::updatesInPlaceAndInFront()
{
    PassListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(three);
    QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    auto changed = three.at(1);
    changed.status = PassStatus::Removed;
    model.update(changed);
    QCOMPARE(data.size(), 1);
    QCOMPARE(model.index(1).data(int(PassListModel::Role::Status)).toString(), u"removed"_s);

    model.update(made("pass_4", "New", "new@example.com"));
    QCOMPARE(ids(model).first(), u"pass_4"_s);

    model.setFilter({.statuses = {PassStatus::Installed}});
    changed = three.at(0);
    changed.status = PassStatus::Revoked;
    model.update(changed);
    QCOMPARE(model.count(), 0);
    QCOMPARE(model.rowOf(changed.id), -1);
}

void TestPassListModel::whatWasThereBeforeItsPageIsThereOnce()
{
    PassListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto oldest = made("pass_0", "Old", "old@example.com");
    oldest.createdAt = oldest.createdAt.addDays(-1);
    model.append(three);
    model.update(oldest); // opened from elsewhere, while its page is on its way
    QCOMPARE(model.rowOf(oldest.id), 3);
    auto middle = oldest;
    middle.id = PassId(u"pass_00"_s);
    middle.createdAt = oldest.createdAt.addSecs(60);
    model.append({middle, oldest});
    QCOMPARE(model.loaded(), 5);
    QCOMPARE(model.count(), 5);
    QCOMPARE(ids(model).count(u"pass_0"_s), 1);
    QCOMPARE(model.pass(oldest.id)->record.holder.name, u"Old"_s);
    model.clear();
    model.append({oldest});
    QCOMPARE(model.count(), 1);
}

void TestPassListModel::userTextComesOutAsItIs()
{
    PassListModel model;
    model.append(three);
    QCOMPARE(model.index(1).data(int(PassListModel::Role::HolderName)).toString(), u"<img src=x>"_s);
}

QTEST_GUILESS_MAIN(TestPassListModel)
#include "tst_passlistmodel.moc"
