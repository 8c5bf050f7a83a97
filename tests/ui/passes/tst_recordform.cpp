// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passes/passupdate.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

PassTemplate loyalty()
{
    PassTemplate value;
    value.fields = {Field{u"tier"_s, u"Tier"_s, u"Gold"_s, FieldSlot::Primary},
                    Field{u"points"_s, u"Points"_s, u"0"_s, FieldSlot::Secondary, true},
                    Field{u"note"_s, QString(), QString()}};
    return value;
}

QVariant cell(const RecordForm &form, int row, RecordForm::Role role)
{
    return form.index(row).data(int(role));
}

} // namespace

class TestRecordForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithValuesInForce();
    void onlyDifferencesAreSent();
    void problems_data();
    void problems();
    void summaryOfAnUpdate();
};

void TestRecordForm::startsWithValuesInForce()
{
    RecordForm form;
    QAbstractItemModelTester tester(&form, QAbstractItemModelTester::FailureReportingMode::QtTest);
    form.start(loyalty(), {{}, {{u"tier"_s, u"Platinum"_s}}});
    QCOMPARE(cell(form, 0, RecordForm::Role::Value).toString(), u"Platinum"_s);
    QCOMPARE(cell(form, 1, RecordForm::Role::Value).toString(), u"0"_s);
    QCOMPARE(cell(form, 2, RecordForm::Role::Label).toString(), u"note"_s); // no label: the key
    QVERIFY(!form.hasChanges());
}

void TestRecordForm::onlyDifferencesAreSent()
{
    RecordForm form;
    form.start(loyalty(), {{}, {{u"tier"_s, u"Platinum"_s}}});
    form.setValue(1, u"12"_s);
    form.setValue(0, u"Diamond"_s);
    form.setValue(0, u"Platinum"_s); // typed back
    QCOMPARE(form.changes(), (QMap<QString, QString>{{u"points"_s, u"12"_s}}));
    QCOMPARE(form.after().fields,
             (QMap<QString, QString>{{u"tier"_s, u"Platinum"_s}, {u"points"_s, u"12"_s}}));
    form.setValue(7, u"nobody"_s); // no such row: nothing happens
}

void TestRecordForm::problems_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("sound");

    QTest::newRow("a number") << 1 << u"-12.5"_s << true;
    QTest::newRow("words in a numeric field") << 1 << u"twelve"_s << false;
    QTest::newRow("an empty numeric field") << 1 << QString() << false;
    QTest::newRow("an empty text") << 0 << QString() << true;
    QTest::newRow("512 characters") << 0 << QString(512, u'x') << true;
    QTest::newRow("513 characters") << 0 << QString(513, u'x') << false;
}

void TestRecordForm::problems()
{
    QFETCH(const int, row);
    QFETCH(const QString, value);
    QFETCH(const bool, sound);
    RecordForm form;
    form.start(loyalty(), {});
    form.setValue(row, value);
    QCOMPARE(form.isSound(), sound);
    QCOMPARE(cell(form, row, RecordForm::Role::Problem).toString().isEmpty(), sound);
}

void TestRecordForm::summaryOfAnUpdate()
{
    PassUpdate update;
    update.start(loyalty(), {});
    const auto nothing = update.summary();
    update.setChangeMessage(QString(200, u'x'));
    QCOMPARE(update.changeMessage().size(), PassUpdate::messageLimit);
    const auto messageOnly = update.summary();
    QVERIFY(!update.hasChanges());
    update.setValue(0, u"Diamond"_s);
    const auto told = update.summary();
    update.setChangeMessage({});
    QCOMPARE((QSet{nothing, messageOnly, told, update.summary()}.size()), 4);
}

QTEST_GUILESS_MAIN(TestRecordForm)
#include "tst_recordform.moc"
