// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "pass/lifecycle.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr std::array statuses{PassStatus::Issued, PassStatus::Installed, PassStatus::Removed,
                              PassStatus::Revoked};
constexpr std::array actions{PassAction::Install, PassAction::Decline, PassAction::Expire,
                             PassAction::Remove,  PassAction::Update,  PassAction::Scan,
                             PassAction::Revoke,  PassAction::Archive};

} // namespace

class TestLifecycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairStandsInTheTableOnce();
    void rowsAreConsistent();
    void theGuidesArrows_data();
    void theGuidesArrows();
    void archivedRefusesAllButScans();
    void namesRoundTrip();
};

void TestLifecycle::everyPairStandsInTheTableOnce()
{
    for (const auto status : statuses) {
        for (const auto action : actions) {
            const auto count = std::ranges::count_if(lifecycle(), [&](const Transition &row) {
                return row.from == status && row.action == action;
            });
            QCOMPARE(count, 1);
        }
    }
    QCOMPARE(lifecycle().size(), statuses.size() * actions.size());
}

void TestLifecycle::rowsAreConsistent()
{
    for (const auto &row : lifecycle()) {
        QCOMPARE(row.to.has_value(), row.refusal == nullptr);
        if (!row.to)
            QVERIFY(row.event == nullptr);
        QCOMPARE(row.reason.has_value(), row.to == PassStatus::Removed && row.from != PassStatus::Removed);
        if (row.action == PassAction::Scan)
            QVERIFY(row.to == row.from); // C7
    }
}

void TestLifecycle::theGuidesArrows_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("to"); // or "!code"
    QTest::addColumn<QString>("event");

    const auto row = [](const char *name, const char *from, PassAction action, const char *to,
                        const char *event) {
        QTest::newRow(name) << QString::fromLatin1(from) << int(action) << QString::fromLatin1(to)
                            << QString::fromLatin1(event);
    };
    row("holder installs", "issued", PassAction::Install, "installed", "pass.installed");
    row("holder declines", "issued", PassAction::Decline, "removed", "pass.removed");
    row("link expires", "issued", PassAction::Expire, "removed", "pass.removed");
    row("update of an installed pass", "installed", PassAction::Update, "installed", "pass.updated");
    row("C5: update of an issued pass", "issued", PassAction::Update, "issued", "pass.updated");
    row("C5: update of a revoked pass", "revoked", PassAction::Update, "!pass_revoked", "");
    row("scan", "installed", PassAction::Scan, "installed", "pass.scanned");
    row("C3: holder removes an installed pass", "installed", PassAction::Remove, "removed", "pass.removed");
    row("C2: revoke of an issued pass", "issued", PassAction::Revoke, "revoked", "pass.revoked");
    row("revoke of an installed pass", "installed", PassAction::Revoke, "revoked", "pass.revoked");
    row("10.2: revoke of a removed pass", "removed", PassAction::Revoke, "revoked", "pass.revoked");
    row("revoke twice", "revoked", PassAction::Revoke, "!pass_already_revoked", "");
    row("C10: second wallet", "installed", PassAction::Install, "installed", "pass.updated");
}

void TestLifecycle::theGuidesArrows()
{
    QFETCH(const QString, from);
    QFETCH(const int, action);
    QFETCH(const QString, to);
    QFETCH(const QString, event);
    const auto &row = transition(*passStatusFromApiName(from), PassAction(action));
    QCOMPARE(row.to ? toApiName(*row.to) : u'!' + QString::fromLatin1(row.refusal), to);
    QCOMPARE(QString::fromLatin1(row.event), event);
}

void TestLifecycle::archivedRefusesAllButScans()
{
    for (const auto action : actions) {
        for (const auto status : {PassStatus::Removed, PassStatus::Revoked}) {
            const auto &row = transition(status, action, true);
            QCOMPARE(row.to.has_value(), action == PassAction::Scan);
            if (!row.to)
                QCOMPARE(QLatin1StringView(row.refusal), "pass_archived"_L1);
        }
    }
}

void TestLifecycle::namesRoundTrip()
{
    for (const auto status : statuses)
        QCOMPARE(passStatusFromApiName(toApiName(status)), status);
    QVERIFY(!passStatusFromApiName(u"scanned"));
}

QTEST_GUILESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
