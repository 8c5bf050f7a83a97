// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "events/eventsubject.h"

#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class TestEventSubject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subjects_data();
    void subjects();
};

void TestEventSubject::subjects_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::newRow("a pass is its holder's")
        << R"({"pass":{"id":"pass_1","holder":{"name":"Ada","email":"a@example.com"}}})"_ba << u"pass_1"_s
        << u"Ada"_s;
    QTest::newRow("a holder without a name")
        << R"({"pass":{"id":"pass_1","holder":{"email":"a@example.com"}}})"_ba << u"pass_1"_s
        << u"a@example.com"_s;
    QTest::newRow("a scan is about its pass")
        << R"({"scan":{"pass_id":"pass_2","scanner_id":"gate-1"}})"_ba << u"pass_2"_s << u"gate-1"_s;
    QTest::newRow("a template") << R"({"pass_template":{"id":"tpl_1","name":"Gold"}})"_ba << u"tpl_1"_s
                                << u"Gold"_s;
    QTest::newRow("something of later") << R"({"voucher":{"id":"v_1"}})"_ba << QString() << QString();
}

void TestEventSubject::subjects()
{
    QFETCH(const QByteArray, data);
    QFETCH(const QString, id);
    QFETCH(const QString, name);
    api::Event event;
    event.data = QJsonDocument::fromJson(data).object();
    const auto subject = events::subjectOf(event);
    QCOMPARE(subject.id, id);
    QCOMPARE(subject.name, name);
    QCOMPARE(subject.isPass(), id.startsWith(u"pass_"));
    QCOMPARE(subject.isTemplate(), id.startsWith(TemplateId::prefix()));
}

QTEST_GUILESS_MAIN(TestEventSubject)
#include "tst_eventsubject.moc"
