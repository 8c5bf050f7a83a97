// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "difference/passpicks.h"

#include <QtCore/qtimezone.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::difference;

namespace {

/// A pass of the day, with one value of a length; negative: the template's default.
Pass passOf(int day, int length, PassStatus status = PassStatus::Issued)
{
    Pass pass{.id = PassId(u"pass_%1"_s.arg(day)),
              .record = {},
              .status = status,
              .createdAt = QDateTime(QDate(2026, 3, day), QTime(8, 0), QTimeZone::UTC)};
    if (length >= 0)
        pass.record.fields.insert(u"tier"_s, QString(length, u'x'));
    return pass;
}

PassTemplate tierTemplate()
{
    PassTemplate value;
    value.fields = {{.key = u"tier"_s, .value = u"Platinum"_s}};
    return value;
}

QString idOf(const std::optional<Pass> &pass)
{
    return pass ? pass->id.toString() : u"none"_s;
}

} // namespace

class TestPassPicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picks_data();
    void picks();
    void archivedPassesAreNotPicked();
    void everyPassMayBeTheRandomOne();
};

void TestPassPicks::picks_data()
{
    QTest::addColumn<QList<Pass>>("passes");
    QTest::addColumn<QString>("longest");
    QTest::addColumn<QString>("newest");
    QTest::addColumn<qint64>("count");

    QTest::newRow("of none") << QList<Pass>() << u"none"_s << u"none"_s << qint64(0);
    QTest::newRow("newest first, as they are read")
        << QList<Pass>{passOf(9, 3), passOf(8, 20), passOf(7, 4)} << u"pass_8"_s << u"pass_9"_s << qint64(3);
    QTest::newRow("in any order") << QList<Pass>{passOf(7, 4), passOf(9, 3), passOf(8, 20)} << u"pass_8"_s
                                  << u"pass_9"_s << qint64(3);
    QTest::newRow("the newest of those that are as long")
        << QList<Pass>{passOf(9, 5), passOf(8, 5)} << u"pass_9"_s << u"pass_9"_s << qint64(2);
    QTest::newRow("a default counts as what it says")
        << QList<Pass>{passOf(9, 3), passOf(8, -1)} << u"pass_8"_s << u"pass_9"_s << qint64(2);
    QTest::newRow("without values") << QList<Pass>{passOf(9, 0)} << u"pass_9"_s << u"pass_9"_s << qint64(1);
    QTest::newRow("only those in force")
        << QList<Pass>{passOf(9, 9, PassStatus::Revoked), passOf(8, 8, PassStatus::Removed),
                       passOf(7, 2, PassStatus::Installed)}
        << u"pass_7"_s << u"pass_7"_s << qint64(1);
}

void TestPassPicks::picks()
{
    QFETCH(QList<Pass>, passes);
    PassPicks picks(tierTemplate());
    for (const auto &pass : passes)
        picks.add(pass, 1);
    QTEST(idOf(picks.picked(Pick::Longest)), "longest");
    QTEST(idOf(picks.picked(Pick::Newest)), "newest");
    QTEST(picks.count(), "count");
    QCOMPARE(picks.picked(Pick::Random).has_value(), picks.count() > 0);
}

void TestPassPicks::archivedPassesAreNotPicked()
{
    auto archived = passOf(9, 3);
    archived.archivedAt = archived.createdAt;
    PassPicks picks(tierTemplate());
    picks.add(archived, 0);
    QCOMPARE(picks.count(), 0);
    QVERIFY(!picks.picked(Pick::Newest));
}

void TestPassPicks::everyPassMayBeTheRandomOne()
{
    // Of three, by which throws hit: the last hit stays.
    const QList<std::array<quint32, 3>> throws{{0, 1, 1}, {0, 2, 1}, {0, 1, 3}};
    QStringList random;
    for (const auto &dice : throws) {
        PassPicks picks(tierTemplate());
        for (int day = 1; day <= 3; ++day)
            picks.add(passOf(day, 1), dice.at(size_t(day - 1)));
        random.append(idOf(picks.picked(Pick::Random)));
    }
    QCOMPARE(random, QStringList({u"pass_1"_s, u"pass_2"_s, u"pass_3"_s}));
}

QTEST_GUILESS_MAIN(TestPassPicks)
#include "tst_passpicks.moc"
