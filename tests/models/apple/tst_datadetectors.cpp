// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/datadetectors.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using apple::LinkKind;

namespace {

QStringList foundIn(const QString &text, LinkKind kind, const apple::Field &field = {})
{
    QStringList found;
    for (const auto &link : apple::detectLinks(text, field, {}))
        if (link.kind == kind)
            found.append(text.mid(link.start, link.length));
    return found;
}

} // namespace

class TestDataDetectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streets_data();
    void streets();
    void dates_data();
    void dates();
    void onlyWhatIsAskedFor_data();
    void onlyWhatIsAskedFor();
    void nothingOverlaps();
    void anchorsComeFirst();
};

void TestDataDetectors::streets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QString &text, const QStringList &found) {
        QTest::newRow(name) << text << found;
    };
    row("with state and code", u"Visit 1 Infinite Loop Road, Cupertino, CA 95014 today."_s,
        {u"1 Infinite Loop Road, Cupertino, CA 95014"_s});
    row("a street alone", u"We are at 221B Baker Street."_s, {u"221B Baker Street"_s});
    row("an English one on two lines", u"10 Downing Street\nLondon SW1A 2AA"_s,
        {u"10 Downing Street\nLondon SW1A 2AA"_s});
    row("a German one", u"Hotel, Bahnhofstrasse 12a, 8001 Zürich"_s, {u"Bahnhofstrasse 12a, 8001 Zürich"_s});
    row("a German one with sharp s", u"Hauptstraße 7, 10115 Berlin"_s, {u"Hauptstraße 7, 10115 Berlin"_s});
    row("a street by any name before code and town", u"Am Limmatquai 12, 8001 Zürich"_s,
        {u"Am Limmatquai 12, 8001 Zürich"_s});
    row("a French one", u"5, rue de la Paix, 75002 Paris"_s, {u"5, rue de la Paix, 75002 Paris"_s});
    row("an Italian one", u"Via Garibaldi 12, 00153 Roma"_s, {u"Via Garibaldi 12, 00153 Roma"_s});
    row("a Dutch one", u"Prinsengracht 263, 1016 GV Amsterdam"_s,
        {u"Prinsengracht 263, 1016 GV Amsterdam"_s});
    row("no number, no address", u"The street is closed. Main Street is open."_s, {});
    row("a way of speaking", u"There are 3 ways to pay and 2 places to do so."_s, {});
    row("room and floor", u"Room 1204, floor 12"_s, {});
}

void TestDataDetectors::streets()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    QCOMPARE(foundIn(text, LinkKind::Address), found);
}

void TestDataDetectors::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QString &text, const QStringList &found) {
        QTest::newRow(name) << text << found;
    };
    row("year first", u"Until 2026-05-19."_s, {u"2026-05-19"_s});
    row("with dots", u"Gültig bis 19.05.2026"_s, {u"19.05.2026"_s});
    row("with strokes, month first", u"by 5/19/2026"_s, {u"5/19/2026"_s});
    row("an American one with its time", u"May 19, 2026 at 7:30 PM, gate 4"_s,
        {u"May 19, 2026 at 7:30 PM"_s});
    row("a German one with its time", u"am 19. Mai 2026, 19:30 Uhr"_s, {u"19. Mai 2026, 19:30"_s});
    row("a French one", u"le 1er août 2026"_s, {u"1er août 2026"_s});
    row("a Spanish one", u"el 3 de marzo de 2027"_s, {u"3 de marzo de 2027"_s});
    row("no such day", u"2026-02-30 and 31.02.2026 and April 31, 2026"_s, {});
    row("a version", u"Version 19.05.2026.4"_s, {});
    row("a day without a year", u"19 May"_s, {});
    row("a word that is no month", u"Table 12, 2026"_s, {});
}

void TestDataDetectors::dates()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    QCOMPARE(foundIn(text, LinkKind::Date), found);
    QCOMPARE(foundIn(text, LinkKind::Telephone), QStringList());
}

void TestDataDetectors::onlyWhatIsAskedFor_data()
{
    QTest::addColumn<QStringList>("detectors");
    QTest::addColumn<QList<LinkKind>>("kinds");
    using Kinds = QList<LinkKind>;
    QTest::newRow("links") << QStringList{u"PKDataDetectorTypeLink"_s} << Kinds{LinkKind::Web};
    QTest::newRow("telephones") << QStringList{u"PKDataDetectorTypePhoneNumber"_s}
                                << Kinds{LinkKind::Telephone};
    QTest::newRow("addresses") << QStringList{u"PKDataDetectorTypeAddress"_s} << Kinds{LinkKind::Address};
    QTest::newRow("dates") << QStringList{u"PKDataDetectorTypeCalendarEvent"_s} << Kinds{LinkKind::Date};
    QTest::newRow("none") << QStringList{} << Kinds{};
    QTest::newRow("one that does not exist") << QStringList{u"PKDataDetectorTypeWeather"_s} << Kinds{};
}

void TestDataDetectors::onlyWhatIsAskedFor()
{
    QFETCH(const QStringList, detectors);
    QFETCH(const QList<LinkKind>, kinds);
    apple::Field field;
    field.dataDetectorTypes = detectors;
    QList<LinkKind> found;
    for (const auto &link :
         apple::detectLinks(u"a@b.example, 044 123 45 67, 12 Main Street, 2026-05-19"_s, field, {}))
        found.append(link.kind);
    QCOMPARE(found, kinds);
}

void TestDataDetectors::nothingOverlaps()
{
    const QString text =
        u"12 Main Street 2026-05-19 10:30 044 123 45 67 www.example.com/2026-05-19 May 19, 2026; "_s.repeated(
            50);
    const auto links = apple::detectLinks(text, {}, {});
    QVERIFY(links.size() >= 200);
    for (qsizetype i = 1; i < links.size(); ++i)
        QVERIFY(links[i - 1].end() <= links[i].start);
}

void TestDataDetectors::anchorsComeFirst()
{
    const auto links = apple::detectLinks(u"My www.example.com"_s, {}, {{0, 18, LinkKind::Anchor}});
    QCOMPARE(links, (QList<apple::Link>{{0, 18, LinkKind::Anchor}}));
}

QTEST_MAIN(TestDataDetectors)
#include "tst_datadetectors.moc"
