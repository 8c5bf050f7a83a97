// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/changelistmodel.h"

#include <QtGui/qcolor.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_ChangeListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void theSameChangesAreNoNews();
};

namespace {

const difference::Change name{.heading = u"Template"_s,
                              .path = u"name"_s,
                              .member = u"Name"_s,
                              .before = {.text = u"Old"_s},
                              .after = {.text = u"New"_s}};
const difference::Change label{.heading = u"Colours"_s,
                               .path = u"x_studio.brand.label_color"_s,
                               .member = u"Label colour"_s,
                               .before = {.text = u"as the text"_s, .isNone = true},
                               .after = {.text = u"#FF0000"_s, .colour = Colour{0xFF, 0, 0}}};

} // namespace

void tst_ChangeListModel::rows_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("role");
    QTest::addColumn<QVariant>("value");

    const QVariant clear(QColor(Qt::transparent));
    QTest::newRow("heading") << 0 << int(ChangeListModel::HeadingRole) << QVariant(u"Template"_s);
    QTest::newRow("member") << 0 << int(ChangeListModel::MemberRole) << QVariant(u"Name"_s);
    QTest::newRow("before") << 0 << int(ChangeListModel::BeforeRole) << QVariant(u"Old"_s);
    QTest::newRow("after") << 0 << int(ChangeListModel::AfterRole) << QVariant(u"New"_s);
    QTest::newRow("said") << 0 << int(ChangeListModel::IsBeforeSaidRole) << QVariant(true);
    QTest::newRow("nothing said") << 1 << int(ChangeListModel::IsBeforeSaidRole) << QVariant(false);
    QTest::newRow("said now") << 1 << int(ChangeListModel::IsAfterSaidRole) << QVariant(true);
    QTest::newRow("no colour") << 1 << int(ChangeListModel::BeforeColourRole) << clear;
    QTest::newRow("a colour") << 1 << int(ChangeListModel::AfterColourRole) << QVariant(QColor(Qt::red));
    QTest::newRow("in one sentence") << 1 << int(ChangeListModel::SpokenRole)
                                     << QVariant(u"Colours, Label colour: from as the text to #FF0000"_s);
}

void tst_ChangeListModel::rows()
{
    ChangeListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show({name, label});
    QCOMPARE(model.count(), 2);
    QFETCH(int, row);
    QFETCH(int, role);
    QVERIFY(model.roleNames().contains(role));
    QTEST(model.index(row).data(role), "value");
}

void tst_ChangeListModel::theSameChangesAreNoNews()
{
    ChangeListModel model;
    QSignalSpy reset(&model, &ChangeListModel::modelReset);
    QSignalSpy counted(&model, &ChangeListModel::countChanged);
    model.show({name});
    model.show({name});
    QCOMPARE(reset.size(), 1);
    model.show({});
    QCOMPARE(model.count(), 0);
    QCOMPARE(counted.size(), 2);
}

QTEST_GUILESS_MAIN(tst_ChangeListModel)
#include "tst_changelistmodel.moc"
