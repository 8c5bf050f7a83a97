// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/problemmodel.h"

#include "template/passtemplate.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

/// "P08 W too near" each.
QList<lint::Finding> findingsOf(const QStringList &lines)
{
    QList<lint::Finding> findings;
    for (const auto &line : lines) {
        lint::Finding finding;
        finding.id = line.section(u' ', 0, 0);
        finding.severity =
            line.section(u' ', 1, 1) == "W"_L1 ? lint::Severity::Warning : lint::Severity::Error;
        finding.sentence = line.section(u' ', 2);
        findings.append(finding);
    }
    return findings;
}

} // namespace

class tst_ProblemModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsDifferentIsTold_data();
    void onlyWhatIsDifferentIsTold();
};

void tst_ProblemModel::onlyWhatIsDifferentIsTold_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QString>("told");
    QTest::addColumn<bool>("counts");
    const QStringList three{u"A W one"_s, u"B W two"_s, u"C E three"_s};
    const auto row = [](const char *name, const QStringList &before, const QStringList &after,
                        const char *told, bool counts) {
        QTest::newRow(name) << before << after << QString::fromLatin1(told) << counts;
    };
    row("nothing", three, three, "", false);
    row("the first ones", {}, three, "in 0-2", true);
    row("all solved", three, {}, "out 0-2", true);
    row("a sentence", three, {u"A W one"_s, u"B W two, 30 m"_s, u"C E three"_s}, "change 1-1", false);
    row("how severe", three, {u"A W one"_s, u"B E two"_s, u"C E three"_s}, "change 1-1", true);
    row("one solved", three, {u"A W one"_s, u"C E three"_s}, "out 1-1", true);
    row("one more", {u"A W one"_s, u"C E three"_s}, three, "in 1-1", true);
    row("two others for three", three, {u"D W four"_s, u"E W five"_s}, "out 2-2, change 0-1", true);
    row("three for two others", {u"D W four"_s, u"E W five"_s}, three, "in 2-2, change 0-1", true);
}

void tst_ProblemModel::onlyWhatIsDifferentIsTold()
{
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, after);
    const PassTemplate value;
    ProblemModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(findingsOf(before), value);

    QStringList told;
    const auto rows = [](const char *what, int first, int last) {
        return u"%1 %2-%3"_s.arg(QLatin1String(what)).arg(first).arg(last);
    };
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [&](const QModelIndex &, int first, int last) { told.append(rows("in", first, last)); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [&](const QModelIndex &, int first, int last) { told.append(rows("out", first, last)); });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [&](const QModelIndex &first, const QModelIndex &last) {
                told.append(rows("change", first.row(), last.row()));
            });
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy counts(&model, &ProblemModel::countChanged);

    model.show(findingsOf(after), value);

    QTEST(told.join(u", "_s), "told");
    QCOMPARE(resets.size(), 0);
    QTEST(counts.size() == 1, "counts");
    QStringList shown;
    for (int i = 0; i < model.count(); ++i)
        shown.append(model.index(i).data(ProblemModel::SentenceRole).toString());
    QStringList sentences;
    for (const auto &line : after)
        sentences.append(line.section(u' ', 2));
    QCOMPARE(shown, sentences);
}

QTEST_GUILESS_MAIN(tst_ProblemModel)

#include "tst_problemmodel.moc"
