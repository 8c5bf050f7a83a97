// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandboxfixture.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// The last value that fits and the first that does not, for each limit of api-contract 10.
class tst_SandboxLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sandbox.reset(); }
    void templates_data();
    void templates();
    void passes_data();
    void passes();
    void renderedPayloads_data();
    void renderedPayloads();

private:
    std::unique_ptr<SandboxFixture> m_sandbox;
    QString m_template;
    QByteArray m_pass;
};

namespace {

QString text(qsizetype size)
{
    return QString(size, u'x');
}

QJsonObject fieldOf(const QString &key, const QString &label, const QString &value)
{
    return {{u"key"_s, key}, {u"label"_s, label}, {u"value"_s, value}, {u"display"_s, u"auxiliary"_s}};
}

QJsonObject withFields(int count)
{
    QJsonArray fields;
    for (int i = 0; i < count; ++i)
        fields.append(fieldOf(u"k%1"_s.arg(i), {}, {}));
    return {{u"fields"_s, fields}, {u"barcode"_s, QJsonValue::Null}};
}

QJsonObject withField(const QJsonObject &field)
{
    return {{u"fields"_s, QJsonArray{field}}, {u"barcode"_s, QJsonValue::Null}};
}

QJsonObject withPlaces(int count, double radius = 100, qsizetype message = 1)
{
    QJsonArray places;
    for (int i = 0; i < count; ++i)
        places.append(QJsonObject{{u"latitude"_s, 90},
                                  {u"longitude"_s, -180},
                                  {u"radius_m"_s, radius},
                                  {u"message"_s, text(message)}});
    return {{u"relevant_locations"_s, places}};
}

QJsonObject withLogo(qsizetype size)
{
    const auto front = u"https://example.com/"_s;
    return {{u"brand"_s, QJsonObject{{u"background_color"_s, u"#000000"_s},
                                     {u"foreground_color"_s, u"#FFFFFF"_s},
                                     {u"logo_url"_s, front + text(size - front.size())}}}};
}

QJsonObject withPayload(const QString &payload)
{
    return {{u"barcode"_s, QJsonObject{{u"format"_s, u"qr"_s}, {u"payload_template"_s, payload}}}};
}

} // namespace

void tst_SandboxLimits::initTestCase()
{
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.rateLimits = false});
    auto client = m_sandbox->client();
    m_template = createTemplate(client);
    m_pass = createPass(client, m_template).toLatin1();
}

void tst_SandboxLimits::templates_data()
{
    QTest::addColumn<QJsonObject>("members");
    QTest::addColumn<QString>("code"); // empty: it fits
    QTest::addColumn<QString>("param");
    const auto fits = [](const char *name, const QJsonObject &members) {
        QTest::newRow(name) << members << QString() << QString();
    };
    const auto exceeds = [](const char *name, const QJsonObject &members, const char *code,
                            const char *param) {
        QTest::newRow(name) << members << QString(u"invalid_parameter/"_s + QLatin1StringView(code))
                            << QString::fromLatin1(param);
    };
    fits("a name of 120", {{u"name"_s, text(120)}});
    exceeds("a name of 121", {{u"name"_s, text(121)}}, "too_long", "name");
    fits("a key of 40", withField(fieldOf(text(40), {}, {})));
    exceeds("a key of 41", withField(fieldOf(text(41), {}, {})), "too_long", "fields[0].key");
    fits("a label of 64", withField(fieldOf(u"a"_s, text(64), {})));
    exceeds("a label of 65", withField(fieldOf(u"a"_s, text(65), {})), "too_long", "fields[0].label");
    fits("a value of 512", withField(fieldOf(u"a"_s, {}, text(512))));
    exceeds("a value of 513", withField(fieldOf(u"a"_s, {}, text(513))), "too_long", "fields[0].value");
    fits("20 fields", withFields(20));
    exceeds("21 fields", withFields(21), "out_of_range", "fields");
    fits("10 places", withPlaces(10));
    exceeds("11 places", withPlaces(11), "out_of_range", "relevant_locations");
    fits("a radius of 1", withPlaces(1, 1));
    exceeds("a radius of less", withPlaces(1, 0.99), "out_of_range", "relevant_locations[0].radius_m");
    fits("a radius of 100 km", withPlaces(1, 100'000));
    exceeds("a radius of more", withPlaces(1, 100'000.5), "out_of_range", "relevant_locations[0].radius_m");
    fits("a message of 120", withPlaces(1, 100, 120));
    exceeds("a message of 121", withPlaces(1, 100, 121), "too_long", "relevant_locations[0].message");
    exceeds("no message", withPlaces(1, 100, 0), "too_short", "relevant_locations[0].message");
    fits("an address of 2048", withLogo(2048));
    exceeds("an address of 2049", withLogo(2049), "too_long", "brand.logo_url");
    fits("a payload of 256", withPayload(text(256)));
    exceeds("a payload of 257", withPayload(text(257)), "too_long", "barcode.payload_template");
}

void tst_SandboxLimits::templates()
{
    QFETCH(QJsonObject, members);
    auto body = loyaltyTemplate();
    for (auto it = members.begin(); it != members.end(); ++it)
        body.insert(it.key(), *it);
    auto client = m_sandbox->client();
    const auto reply = client.post("/v1/pass_templates", body);
    QTEST(reply.error(), "code");
    QTEST(reply.param(), "param");
}

void tst_SandboxLimits::passes_data()
{
    QTest::addColumn<QByteArray>("path"); // $P stands for the pass
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("param");
    const auto row = [](const char *name, const char *path, const QJsonObject &body, const char *code = "",
                        const char *param = "") {
        QTest::newRow(name) << QByteArray(path) << body << QString::fromLatin1(code)
                            << QString::fromLatin1(param);
    };
    const auto holder = [this](const QString &email, const QString &name) {
        return QJsonObject{{u"template_id"_s, m_template},
                           {u"holder"_s, QJsonObject{{u"email"_s, email}, {u"name"_s, name}}}};
    };
    const auto mail = [](qsizetype size) { return text(size - 12) + u"@example.com"_s; };
    const auto tier = [this](qsizetype size) {
        return passFor(m_template, u"a@b.c"_s, {{u"tier"_s, text(size)}});
    };
    const auto many = [](const QString &name, int count) {
        QJsonArray items;
        for (int i = 0; i < count; ++i)
            items.append(QJsonObject{{u"id"_s, u"pass_X"_s}});
        return QJsonObject{{name, items}};
    };
    const char *tooLong = "invalid_parameter/too_long";
    const char *tooMany = "invalid_parameter/out_of_range";
    row("a mail address of 254", "/v1/passes", holder(mail(254), {}));
    row("a mail address of 255", "/v1/passes", holder(mail(255), {}), tooLong, "holder.email");
    row("a holder's name of 200", "/v1/passes", holder(u"a@b.c"_s, text(200)));
    row("a holder's name of 201", "/v1/passes", holder(u"a@b.c"_s, text(201)), tooLong, "holder.name");
    row("a value of 512", "/v1/passes", tier(512));
    row("a value of 513", "/v1/passes", tier(513), tooLong, "fields.tier");
    row("a scanner of 64", "/v1/test/passes/simulate_scan",
        {{u"pass_id"_s, QString::fromLatin1(m_pass)}, {u"scanner_id"_s, text(64)}});
    row("a scanner of 65", "/v1/test/passes/simulate_scan",
        {{u"pass_id"_s, QString::fromLatin1(m_pass)}, {u"scanner_id"_s, text(65)}}, tooLong, "scanner_id");
    row("a text of 2048 that was read", "/v1/test/passes/simulate_scan",
        {{u"pass_id"_s, QString::fromLatin1(m_pass)}, {u"payload"_s, text(2048)}});
    row("a text of 2049 that was read", "/v1/test/passes/simulate_scan",
        {{u"pass_id"_s, QString::fromLatin1(m_pass)}, {u"payload"_s, text(2049)}}, tooLong, "payload");
    row("a message of 140", "PATCH /v1/passes/$P", {{u"change_message"_s, text(140)}});
    row("a message of 141", "PATCH /v1/passes/$P", {{u"change_message"_s, text(141)}}, tooLong,
        "change_message");
    row("a reason of 65", "/v1/passes/$P/revoke", {{u"reason"_s, text(65)}}, tooLong, "reason");
    row("a reason of 64", "/v1/passes/$P/revoke", {{u"reason"_s, text(64)}});
    row("100 passes", "/v1/passes/batch", many(u"passes"_s, 100));
    row("101 passes", "/v1/passes/batch", many(u"passes"_s, 101), tooMany, "passes");
    row("100 updates", "/v1/passes/batch_update", many(u"updates"_s, 100));
    row("101 updates", "/v1/passes/batch_update", many(u"updates"_s, 101), tooMany, "updates");
    row("1000 revocations", "/v1/passes/batch_revoke", many(u"revocations"_s, 1000));
    row("1001 revocations", "/v1/passes/batch_revoke", many(u"revocations"_s, 1001), tooMany, "revocations");
}

void tst_SandboxLimits::passes()
{
    QFETCH(QByteArray, path);
    QFETCH(QJsonObject, body);
    path.replace("$P", m_pass);
    auto client = m_sandbox->client();
    const auto reply =
        path.startsWith("PATCH ") ? client.patch(path.sliced(6), body) : client.post(path, body);
    QTEST(reply.error(), "code");
    QTEST(reply.param(), "param");
}

void tst_SandboxLimits::renderedPayloads_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("512 bytes") << text(256) << QString();
    QTest::newRow("513 bytes and more") << text(257) << u"validation_failed/payload_too_large"_s;
    QTest::newRow("bytes are counted, not letters")
        << QString(129, QChar(0xe9)) << u"validation_failed/payload_too_large"_s; // 258 of them, twice
}

void tst_SandboxLimits::renderedPayloads()
{
    QFETCH(QString, value);
    auto client = m_sandbox->client();
    auto document = loyaltyTemplate();
    document.insert(u"barcode"_s,
                    withPayload(u"{fields.tier}{fields.tier}"_s).value("barcode"_L1).toObject());
    const auto id = client.post("/v1/pass_templates", document).json().value("id"_L1).toString();
    const auto reply = client.post("/v1/passes", passFor(id, u"a@b.c"_s, {{u"tier"_s, value}}));
    QTEST(reply.error(), "code");
    QCOMPARE(reply.status, reply.error().isEmpty() ? 201 : 422);
}

QTEST_GUILESS_MAIN(tst_SandboxLimits)
#include "tst_sandboxlimits.moc"
