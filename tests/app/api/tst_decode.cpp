// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/decode.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::api;

// Before the raw texts, whose quotes moc trips over.
class TestDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passIsReadWithWhatIsUnknownLeftOut();
    void templateIsReadWithItsServerMembers();
    void promotionIsReadWithItsNulls();
    void scanAndEventAreRead();
    void eventsKeepTheirNulls_data();
    void eventsKeepTheirNulls();
    void faults_data();
    void faults();
    void pagesSkipWhatIsNewerThanThisProgram();
    void lastPageHasNoCursor();
    void batchKeepsTheOrderOfTheRequest();
    void batchFaults_data();
    void batchFaults();
    void batchItemsAreCounted();
    void errors_data();
    void errors();
    void retryAfterOfTheBody();
};

namespace {

const QByteArray onePass = R"({"id":"pass_1","template_id":"tpl_1","tenant_id":"tnt_1","status":"installed",
    "holder":{"email":"zoë@example.com","name":null},"fields":{"tier":"Gold","points":12450},
    "platform":"apple","installs":[{"platform":"apple","installed_at":"2026-05-19T10:00:00.000Z","removed_at":null},
    {"platform":"watch"}],"download":{"apple_url":"http://x/a","google_url":"http://x/g","expires_at":null},
    "created_at":"2026-05-19T09:00:00.123Z","removed_reason":null,"live_mode":false,"tomorrow":{"a":1}})";

const QByteArray oneTemplate = R"({"id":"tpl_1","name":"A","kind":"loyalty","status":"archived","version":3,
    "brand":{"background_color":"#1F7A5A","foreground_color":"#FCFAF6","logo_url":null},"fields":[],
    "barcode":null,"nfc":null,"relevant_locations":null,
    "pass_counts":{"issued":1,"installed":2,"removed":3,"revoked":4},"promoted_from":null})";

const QByteArray oneScan =
    R"({"id":"scan_1","pass_id":"pass_1","scanner_id":"desk","latitude":null,"longitude":null,
    "method":"palm","verification_result":"valid","scanned_at":"2026-05-19T10:00:00.000Z"})";

const QByteArray oneEvent = R"({"id":"evt_1","type":"pass.created","created":"2026-05-19T10:00:00.000Z",
    "tenant_id":"tnt_1","live_mode":false,"api_version":"2026-05-19","data":{"pass":{"id":"pass_1"}},
    "previous_attributes":null})";

QByteArray page(const QByteArray &items, const QByteArray &more = R"("has_more":true,"next_cursor":"abc")")
{
    return R"({"data":[)" + items + "]," + more + "}";
}

QByteArray without(QByteArray text, const QByteArray &part, const QByteArray &instead = {})
{
    return text.replace(part, instead);
}

/// "where" of the error, or nothing when it was read.
template <typename T> QString fault(const Result<T> &result)
{
    if (result)
        return u"read"_s;
    return result.error().kind == ErrorKind::Corrupt ? result.error().where : u"kind"_s;
}

} // namespace

void TestDecode::passIsReadWithWhatIsUnknownLeftOut()
{
    const auto pass = decodePass(onePass);
    QVERIFY(pass);
    QCOMPARE(pass->id, PassId(u"pass_1"_s));
    QCOMPARE(pass->status, PassStatus::Installed);
    QCOMPARE(pass->record.holder, (Holder{u"zoë@example.com"_s, {}}));
    QCOMPARE(pass->record.fields.value(u"points"_s), u"12450"_s);
    QCOMPARE(pass->platform, WalletPlatform::Apple);
    QCOMPARE(pass->installs.size(), 1);
    QVERIFY(!pass->installs.first().removedAt.isValid());
    QCOMPARE(pass->createdAt.toMSecsSinceEpoch() % 1000, 123);
    QVERIFY(!pass->removedReason);
}

void TestDecode::templateIsReadWithItsServerMembers()
{
    const auto resource = decodeTemplate(oneTemplate);
    QVERIFY(resource);
    QCOMPARE(resource->version, 3);
    QVERIFY(resource->archived);
    QCOMPARE(resource->counts->total(), 10);
    QVERIFY(!resource->value.barcode);
    QVERIFY(resource->promotedFrom.isEmpty());
    const auto plain = decodeTemplate(without(oneTemplate, R"("pass_counts")", R"("other")"));
    QVERIFY(plain && !plain->counts);
}

void TestDecode::promotionIsReadWithItsNulls()
{
    const QByteArray one = R"({"dry_run":true,"action":"update","webhook_endpoints_added":2,
        "differences":[{"path":"brand.logo_url","from":null,"to":"https://a.example/b.png"},
                       {"path":"nfc","from":{"a":1},"to":null}],
        "template":{"id":"tpl_2","name":"Gold","kind":"loyalty","fields":[],
            "brand":{"background_color":"#1F7A5A","foreground_color":"#FCFAF6","logo_url":null}},"tomorrow":1})";
    const auto promotion = decodePromotion(one);
    QVERIFY(promotion);
    QCOMPARE(promotion->action, Promotion::Action::Update);
    QCOMPARE(promotion->endpointsAdded, 2);
    QCOMPARE(promotion->templateId, TemplateId(u"tpl_2"_s));
    QCOMPARE(promotion->live.value_or(PassTemplate()).name, u"Gold"_s);
    QCOMPARE(promotion->differences.size(), 2);
    QCOMPARE(promotion->differences[0].path, u"brand.logo_url"_s);
    QVERIFY(promotion->differences[0].from.isNull() && promotion->differences[1].to.isNull());
    QCOMPARE(promotion->differences[1].from.toObject().value("a"_L1).toInt(), 1);
    const auto live = one.indexOf(R"({"id":"tpl_2")");
    const auto first =
        decodePromotion(QByteArray(one).replace(live, one.indexOf(R"(,"tomorrow")") - live, "null"));
    QVERIFY(first && first->templateId.isEmpty() && !first->live);
    QCOMPARE(fault(decodePromotion(without(one, R"("name":"Gold",)"))), u"name"_s);
    QCOMPARE(fault(decodePromotion(without(one, "update", "replace"))), u"action"_s);
    QCOMPARE(fault(decodePromotion(without(one, R"("action":"update",)"))), u"action"_s);
}

void TestDecode::scanAndEventAreRead()
{
    const auto scan = decodeScan(oneScan);
    QVERIFY(scan);
    QVERIFY(!scan->latitude);
    QCOMPARE(scan->method, u"palm"_s);
    const auto events = decodeEventPage(page(oneEvent));
    QVERIFY(events);
    QCOMPARE(events->items.first().data.value(u"pass"_s)[u"id"_s].toString(), u"pass_1"_s);
}

void TestDecode::eventsKeepTheirNulls_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QJsonObject>("data");
    QTest::addColumn<QJsonObject>("previous");
    const QJsonObject none{{u"fields"_s, QJsonObject{{u"tier"_s, QJsonValue::Null}}}};
    const QJsonObject pass{{u"pass"_s, QJsonObject{{u"id"_s, u"pass_1"_s}}}};
    QTest::newRow("nothing before") << oneEvent << pass << QJsonObject();
    QTest::newRow("from no text") << without(oneEvent, "\"previous_attributes\":null",
                                             "\"previous_attributes\":{\"fields\":{\"tier\":null}}")
                                  << pass << none;
    QTest::newRow("to no text") << without(oneEvent, "{\"id\":\"pass_1\"}", "{\"fields\":{\"tier\":null}}")
                                << QJsonObject{{u"pass"_s, none}} << QJsonObject();
    QTest::newRow("an envelope's own") << without(oneEvent, "\"tnt_1\"", "null") << pass << QJsonObject();
}

void TestDecode::eventsKeepTheirNulls()
{
    QFETCH(QByteArray, event);
    QFETCH(QJsonObject, data);
    QFETCH(QJsonObject, previous);
    const auto one = decodeEvent(event);
    QVERIFY(one);
    QCOMPARE(one->data, data);
    QCOMPARE(one->previousAttributes, previous);
    const auto events = decodeEventPage(page(event));
    QVERIFY(events);
    QCOMPARE(events->items, QList<Event>{*one});
}

void TestDecode::faults_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    const auto passWithout = [](const QByteArray &part, const QByteArray &instead = {}) {
        return fault(decodePass(without(onePass, part, instead)));
    };
    QTest::newRow("an id is missing") << passWithout(R"("id":"pass_1",)") << u"id"_s;
    QTest::newRow("a status is missing") << passWithout(R"("status":"installed",)") << u"status"_s;
    QTest::newRow("an id of a wrong type") << passWithout(R"("id":"pass_1")", R"("id":7)") << u"id"_s;
    QTest::newRow("nested") << passWithout(R"("zoë@example.com")", "7") << u"holder.email"_s;
    QTest::newRow("a new state") << passWithout("installed\",", "dormant\",") << u"kind"_s;
    QTest::newRow("a member twice") << passWithout(R"("tomorrow":{"a":1})", R"("id":"pass_2")")
                                    << u"line 5, column 87"_s;
    QTest::newRow("rubbish") << fault(decodePass("<html>")) << u"line 1, column 1"_s;
    QTest::newRow("cut") << fault(decodePass(onePass.chopped(1))) << u"line 5, column 104"_s;
    QTest::newRow("empty") << fault(decodePass({})) << u"line 1, column 1"_s;
    QTest::newRow("a list without data") << fault(decodeScanPage("{}")) << u"data"_s;
    QTest::newRow("a list that is null") << fault(decodeEventPage(R"({"data":null})")) << u"data"_s;
    QTest::newRow("an event without an id")
        << fault(decodeEvent(without(oneEvent, "\"evt_1\"", "null"))) << u"id"_s;
    QTest::newRow("an event about a text")
        << fault(decodeEvent(without(oneEvent, "{\"pass\":{\"id\":\"pass_1\"}}", "\"pass_1\""))) << u"data"_s;
    QTest::newRow("inside a list")
        << fault(decodeScanPage(page(
               oneScan + "," +
               without(oneScan, "scan_1\"", "s\",\"x\":1,\"id2\":\"\"").replace("\"pass_id\"", "\"p\""))))
        << u"data[1].pass_id"_s;
    QTest::newRow("a scan without time")
        << fault(decodeScan(without(oneScan, "2026-05-19T10", "yesterday"))) << u"scanned_at"_s;
    QTest::newRow("a template without brand")
        << fault(decodeTemplate(without(oneTemplate, "\"brand\"", "\"b\""))) << u"brand"_s;
}

void TestDecode::faults()
{
    QFETCH(QString, found);
    QFETCH(QString, expected);
    // The strict reader names a line and a column; which, is its own tests' matter.
    if (expected.startsWith("line"_L1))
        QVERIFY2(found.startsWith("line"_L1), qPrintable(found));
    else
        QCOMPARE(found, expected);
}

void TestDecode::pagesSkipWhatIsNewerThanThisProgram()
{
    const auto passes = decodePassPage(page(onePass + "," + without(onePass, "installed\",", "dormant\",")));
    QVERIFY(passes);
    QCOMPARE(passes->items.size(), 1);
    QCOMPARE(passes->skipped, 1);
    QCOMPARE(passes->nextCursor, u"abc"_s);
    const auto templates = decodeTemplatePage(page(without(oneTemplate, "loyalty", "passport")));
    QVERIFY(templates);
    QCOMPARE(templates->skipped, 1);
}

void TestDecode::lastPageHasNoCursor()
{
    const auto passes = decodePassPage(page({}, R"("has_more":false,"next_cursor":null)"));
    QVERIFY(passes);
    QVERIFY(!passes->hasMore);
    QVERIFY(passes->nextCursor.isEmpty());
}

void TestDecode::batchKeepsTheOrderOfTheRequest()
{
    const auto batch = decodeBatch(
        R"({"results":[{"index":1,"status":"ok","pass":)" + onePass +
            R"(},{"index":0,"status":"error","error":{"type":"validation_failed","code":"payload_too_large",
               "message":"Too large.","param":"fields.tier"}}],"succeeded":1,"failed":1})",
        2);
    QVERIFY(batch);
    QCOMPARE(batch->succeeded, 1);
    QCOMPARE(batch->failed, 1);
    QCOMPARE(batch->items.at(0).pass.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(batch->items.at(0).pass.error().code, u"payload_too_large"_s);
    QCOMPARE(batch->items.at(1).pass->id, PassId(u"pass_1"_s));
}

void TestDecode::batchFaults_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto results = [](const QByteArray &items) { return R"({"results":[)" + items + "]}"; };
    const QByteArray zero = R"({"index":0,"status":"ok","pass":)" + onePass + "}";
    QTest::newRow("an item is missing") << results(zero);
    QTest::newRow("an index twice") << results(zero + "," + zero);
    QTest::newRow("an index out of range")
        << results(zero + "," + without(zero, R"("index":0)", R"("index":2)"));
    QTest::newRow("no index") << results(zero + "," + without(zero, R"("index":0)", R"("i":1)"));
    QTest::newRow("no results") << "{}"_ba;
    QTest::newRow("rubbish") << "OK"_ba;
}

void TestDecode::batchFaults()
{
    QFETCH(QByteArray, body);
    const auto batch = decodeBatch(body, 2);
    QVERIFY(!batch);
    QCOMPARE(batch.error().kind, ErrorKind::Corrupt);
}

void TestDecode::batchItemsAreCounted()
{
    QCOMPARE(batchItemCount(R"({"passes":[{},{},{}]})"), 3);
    QCOMPARE(batchItemCount("{}"), 0);
    QCOMPARE(batchItemCount("["), 0);
}

void TestDecode::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("bad body") << 400 << "invalid_parameter"_ba << ErrorKind::InvalidInput;
    QTest::newRow("no key") << 401 << "unauthenticated"_ba << ErrorKind::Unauthenticated;
    QTest::newRow("small scope") << 403 << "insufficient_scope"_ba << ErrorKind::Forbidden;
    QTest::newRow("absent") << 404 << "not_found"_ba << ErrorKind::NotFound;
    QTest::newRow("state") << 409 << "conflict"_ba << ErrorKind::Conflict;
    QTest::newRow("other body") << 409 << "idempotency_conflict"_ba << ErrorKind::Conflict;
    QTest::newRow("still running") << 409 << "idempotency_inflight"_ba << ErrorKind::Unavailable;
    QTest::newRow("version mismatch") << 412 << "conflict"_ba << ErrorKind::Conflict;
    QTest::newRow("rule") << 422 << "validation_failed"_ba << ErrorKind::InvalidInput;
    QTest::newRow("limit") << 429 << "rate_limited"_ba << ErrorKind::RateLimited;
    QTest::newRow("end of a version") << 410 << "version_retired"_ba << ErrorKind::Unsupported;
    QTest::newRow("a type nobody knows") << 418 << "teapot"_ba << ErrorKind::InvalidInput;
    QTest::newRow("server") << 503 << "unavailable"_ba << ErrorKind::Unavailable;
}

void TestDecode::errors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(ErrorKind, kind);
    const auto known =
        decodeError(status, R"({"error":{"type":")" + type +
                                R"(","code":"c","message":"Says so.","param":"p","request_id":"req_1"}})");
    QCOMPARE(known.error.kind, kind);
    QCOMPARE(known.error.message, u"Says so."_s);
    QCOMPARE(known.error.where, u"p"_s);
    QCOMPARE(known.error.code, u"c"_s);
    QCOMPARE(known.error.reference, u"req_1"_s);
    const auto page = decodeError(status, "<html>a proxy's page</html>");
    QVERIFY(!page.error.message.isEmpty());
    QVERIFY(!page.error.message.contains(u"proxy"_s));
}

void TestDecode::retryAfterOfTheBody()
{
    using std::chrono::milliseconds;
    QCOMPARE(decodeError(429, R"({"error":{"type":"rate_limited","retry_after_ms":250}})").retryAfter,
             milliseconds(250));
    QCOMPARE(decodeError(429, R"({"error":{"type":"rate_limited","retry_after_ms":-1}})").retryAfter,
             std::nullopt);
    QCOMPARE(decodeError(429, {}).retryAfter, std::nullopt);
}

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
