// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "issuing/mappingmodel.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

const QList<Field> fields{Field{u"tier"_s, u"Tier"_s}, Field{u"member_since"_s, u"Member since"_s}};

QList<csv::ColumnProfile> profiles(const QStringList &headers)
{
    QList<csv::ColumnProfile> list;
    for (const auto &header : headers)
        list.append({header, 1, {u"sample"_s}, false});
    return list;
}

} // namespace

class TestMappingModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessesAndTakesCorrections();
    void saysWhatIsMissing();
};

void TestMappingModel::guessesAndTakesCorrections()
{
    MappingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.start(profiles({u"E-mail"_s, u"TIER"_s, u"Shoe size"_s}), {}, fields);
    const auto target = [&](int row) {
        return model.index(row).data(int(MappingModel::Role::Target)).toInt();
    };
    QCOMPARE(model.targetNames().at(target(0)), u"Holder’s e-mail"_s);
    QCOMPARE(model.targetNames().at(target(1)), u"Tier"_s);
    QCOMPARE(target(2), 0);
    QVERIFY2(model.problem().isEmpty(), qPrintable(model.problem()));

    QSignalSpy changed(&model, &MappingModel::mappingChanged);
    model.setTarget(2, static_cast<int>(model.targetNames().indexOf(u"Member since"_s)));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.mapping().columns.at(2).fieldKey, u"member_since"_s);
    model.setTarget(2, 99); // no such target: nothing happens
    QCOMPARE(changed.size(), 1);
}

void TestMappingModel::saysWhatIsMissing()
{
    MappingModel model;
    model.start(profiles({u"Tier"_s}), {}, fields);
    QVERIFY(!model.problem().isEmpty());
}

QTEST_GUILESS_MAIN(TestMappingModel)
#include "tst_mappingmodel.moc"
