// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passes/passtimeline.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

QDateTime at(int minute)
{
    return {{2026, 5, 1}, {10, minute}, QTimeZone::UTC};
}

api::Event eventOf(const char *type, int minute, QJsonObject pass = {}, const QJsonObject &before = {})
{
    pass.insert(u"id"_s, u"pass_1"_s);
    return {.type = QString::fromLatin1(type),
            .created = at(minute),
            .data = {{u"pass"_s, pass}},
            .previousAttributes = before};
}

} // namespace

class TestPassTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeLife();
    void othersAreLeftOut();
};

void TestPassTimeline::wholeLife()
{
    const QList<api::Event> events{
        eventOf("pass.created", 0),
        eventOf("pass.installed", 1, {{u"platform"_s, u"apple"_s}}),
        eventOf("pass.updated", 2, {{u"fields"_s, QJsonObject{{u"tier"_s, u"Diamond"_s}}}},
                {{u"fields"_s, QJsonObject{{u"tier"_s, u"Gold"_s}}}}),
        eventOf("pass.scanned", 3),
        eventOf("pass.revoked", 4, {{u"revoke_reason"_s, u"lost_device"_s}}),
    };
    const QList<api::Scan> scans{
        {.scannerId = u"door 7"_s, .method = u"nfc"_s, .result = u"valid"_s, .scannedAt = at(3)},
        {.scannerId = u"door 7"_s, .method = u"barcode"_s, .result = u"revoked"_s, .scannedAt = at(5)}};
    const auto entries = passTimeline(PassId(u"pass_1"_s), events, scans, {{u"tier"_s, u"Tier"_s}});

    QStringList lines;
    for (const auto &entry : entries)
        lines.append(entry.title + u'|' + entry.detail);
    QCOMPARE(lines, QStringList({u"Scanned at door 7|Refused: revoked"_s, u"Revoked|Lost device"_s,
                                 u"Tapped at door 7|Valid"_s, u"Updated|Tier: Gold → Diamond"_s,
                                 u"Added to Apple Wallet|"_s, u"Issued|"_s}));
    QVERIFY(entries.first().refused);
    QVERIFY(!entries.at(2).refused);
}

void TestPassTimeline::othersAreLeftOut()
{
    QVERIFY(passTimeline(PassId(u"pass_2"_s), {eventOf("pass.created", 0)}, {}, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestPassTimeline)
#include "tst_passtimeline.moc"
