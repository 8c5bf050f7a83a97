// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/auditexport.h"
#include "support/faultserver.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::api;
using qairopay::test::FaultServer;

/// The export of the audit log from a service that misbehaves. (tst_accountdesks has the real one.)
class TestAuditExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesThatLeadNowhere_data();
    void pagesThatLeadNowhere();
    void aFailureOnTheWayIsTheEnd();

private:
    /// What came of it, once it has ended.
    [[nodiscard]] Result<QByteArray> exported(const QList<FaultServer::Answer> &pages)
    {
        FaultServer server;
        server.script(QList<FaultServer::Answer>{FaultServer::reply(200, "{\"tenant_id\":\"tnt_1\"}"),
                                                 FaultServer::reply(200, "{\"keys\":[]}")} +
                      pages);
        Client client({u"Test"_s, server.url(), Environment::Embedded, u"Acme"_s}, Secret("k"));
        AuditExport job(client);
        std::optional<Result<QByteArray>> text;
        connect(&job, &AuditExport::finished, this, [&](const Result<QByteArray> &came) { text = came; });
        if (!QTest::qWaitFor([&] { return text.has_value(); }))
            return failure(ErrorKind::Internal, u"It did not end."_s);
        QTest::qWait(20); // nothing more is asked for
        m_asked = server.received().size();
        return *text;
    }

    qsizetype m_asked = 0;
};

void TestAuditExport::pagesThatLeadNowhere_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<int>("asked"); // behind the checkpoint and the keys
    QTest::newRow("the same page for ever") << "{\"data\":[{\"seq\":1}],\"next_cursor\":\"a\"}"_ba << 2;
    QTest::newRow("pages of nothing") << "{\"data\":[],\"next_cursor\":\"a\"}"_ba << 1;
}

void TestAuditExport::pagesThatLeadNowhere()
{
    QFETCH(QByteArray, page);
    QFETCH(int, asked);
    const auto text = exported({FaultServer::reply(200, page)});
    QVERIFY(!text);
    QCOMPARE(text.error().kind, ErrorKind::Corrupt);
    QCOMPARE(m_asked, 2 + asked);
}

void TestAuditExport::aFailureOnTheWayIsTheEnd()
{
    const auto text = exported({FaultServer::reply(200, "{\"data\":[{\"seq\":1}],\"next_cursor\":\"a\"}"),
                                FaultServer::error(403, "insufficient_scope", "scope_required")});
    QVERIFY(!text);
    QCOMPARE(text.error().kind, ErrorKind::Forbidden);
    QCOMPARE(m_asked, 4);
}

QTEST_GUILESS_MAIN(TestAuditExport)

#include "tst_auditexport.moc"
