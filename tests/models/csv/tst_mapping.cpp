// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "csv/mapping.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::csv;

namespace {

QList<Field> guideFields()
{
    return {{u"tier"_s, u"Tier"_s}, {u"points"_s, u"Points"_s}, {u"member_since"_s, u"Member since"_s}};
}

QList<ColumnProfile> columnsNamed(const QStringList &names)
{
    QList<ColumnProfile> columns;
    for (const auto &name : names)
        columns.append({name, 1, {}, false});
    return columns;
}

QStringList namesOf(const Mapping &mapping)
{
    QStringList names;
    for (const auto &target : mapping.columns)
        names.append(toName(target));
    return names;
}

} // namespace

class TestMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data()
    {
        QTest::addColumn<QStringList>("header");
        QTest::addColumn<QStringList>("targets");
        const QStringList all{u"holder.email"_s, u"holder.name"_s, u"fields.tier"_s, u"fields.points"_s,
                              u"fields.member_since"_s};
        QTest::newRow("the keys") << QStringList{u"email"_s, u"name"_s, u"tier"_s, u"points"_s,
                                                 u"member_since"_s}
                                  << all;
        QTest::newRow("case, spaces, hyphens")
            << QStringList{u"E-Mail"_s, u"FULL NAME"_s, u"TIER"_s, u"Points "_s, u"Member-Since"_s} << all;
        QTest::newRow("synonyms") << QStringList{u"E-mail address"_s, u"Guest name"_s, u"Tier"_s, u"points"_s,
                                                 u"member since"_s}
                                  << all;
        QTest::newRow("slips of the pen")
            << QStringList{u"Emial"_s, u"Fullname"_s, u"Teir"_s, u"Point"_s, u"Membersince"_s} << all;
        QTest::newRow("what is unknown is ignored")
            << QStringList{u"Email"_s, u"Shoe size"_s, u""_s}
            << QStringList{u"holder.email"_s, u"ignore"_s, u"ignore"_s};
        QTest::newRow("a target is taken once, by the leftmost")
            << QStringList{u"Email"_s, u"E-mail"_s, u"Tier"_s, u"tier"_s}
            << QStringList{u"holder.email"_s, u"ignore"_s, u"fields.tier"_s, u"ignore"_s};
        QTest::newRow("an exact name wins over a near one further left")
            << QStringList{u"Points balance"_s, u"Points"_s, u"Email"_s}
            << QStringList{u"ignore"_s, u"fields.points"_s, u"holder.email"_s};
        QTest::newRow("columns of a failed-rows file")
            << QStringList{u"qairopay_row"_s, u"qairopay_reason"_s, u"Email"_s}
            << QStringList{u"ignore"_s, u"ignore"_s, u"holder.email"_s};
    }
    void guesses()
    {
        QFETCH(QStringList, header);
        QTEST(namesOf(guessMapping(columnsNamed(header), guideFields()).mapping), "targets");
    }

    void findsTheEmailByItsSamples()
    {
        auto columns = columnsNamed({u"Column 1"_s, u"Column 2"_s});
        columns[1].samples = {u"a@b.example"_s, u"c@d.example"_s};
        const auto guess = guessMapping(columns, guideFields());
        QCOMPARE(namesOf(guess.mapping), (QStringList{u"ignore"_s, u"holder.email"_s}));
        QCOMPARE(guess.qualities[1], MatchQuality::Guess);
    }

    void targetsHaveNames()
    {
        for (const auto name : {"ignore"_L1, "holder.email"_L1, "holder.name"_L1, "fields.tier"_L1})
            QCOMPARE(toName(columnTargetFromName(QString(name)).value()), name);
        QVERIFY(!columnTargetFromName(u"fields.No Key"));
        QVERIFY(!columnTargetFromName(u"email"));
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("targets");
        QTest::addColumn<QStringList>("places");
        QTest::newRow("nothing") << QStringList{u"holder.email"_s, u"fields.tier"_s} << QStringList{};
        QTest::newRow("no e-mail") << QStringList{u"ignore"_s, u"fields.tier"_s} << QStringList{u""_s};
        QTest::newRow("a target twice")
            << QStringList{u"holder.email"_s, u"holder.email"_s} << QStringList{u"column 2 (B)"_s};
        QTest::newRow("an unknown field")
            << QStringList{u"fields.colour"_s, u"holder.email"_s} << QStringList{u"column 1 (A)"_s};
    }
    void namesWhatIsWrong()
    {
        QFETCH(QStringList, targets);
        Mapping mapping;
        for (const auto &name : targets)
            mapping.columns.append(columnTargetFromName(name).value());
        QStringList places;
        for (const auto &error : validateMapping(mapping, {u"A"_s, u"B"_s}, guideFields()))
            places.append(error.where);
        QTEST(places, "places");
    }
};

QTEST_APPLESS_MAIN(TestMapping)
#include "tst_mapping.moc"
