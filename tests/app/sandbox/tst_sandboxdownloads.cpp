// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/strings.h"
#include "artwork/cut.h"
#include "artwork/decode.h"
#include "passfile/jwt.h"
#include "passfile/verification.h"
#include "sandboxfixture.h"
#include "support/samplepictures.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qcryptographichash.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qtimezone.h>
#include <QtGui/qimage.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// What a holder fetches: the signed file and the save link.
class tst_SandboxDownloads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePassVerifies();
    void theSameContentIsTheSameFile();
    void aTemplateChangeIsInTheNextFetch();
    void aSignedTokenIsWhereItIsAskedFor_data();
    void aSignedTokenIsWhereItIsAskedFor();
    void aRevokedPassIsVoided();
    void languagesTravelWithThePass();
    void anUpdateCarriesItsMessage();
    void imagesAreCutToTheirSlots();
    void googlesPicturesAreCutBehindTheirAddress();
    void theSaveLinkVerifies();
    void thePageSaysWhatItIs();
    void linksEnd();

private:
    passfile::Verification verify(const QByteArray &archive);
    QJsonObject passJson(const QByteArray &archive)
    {
        return QJsonDocument::fromJson(verify(archive).file(u"pass.json")).object();
    }
    QByteArray pathOf(const char *link);
    QByteArray fetch() { return m_client->get(pathOf("apple_url")).body; }
    QByteArray token(const QByteArray &query = {})
    {
        return m_client->get(pathOf("google_url") + query, {{"Accept", "application/jwt"}}).body;
    }

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<HttpClient> m_client;
    QByteArray m_template;
    QByteArray m_pass;
};

void tst_SandboxDownloads::init()
{
    m_client.reset();
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.rateLimits = false});
    m_client = std::make_unique<HttpClient>(m_sandbox->server().baseUrl(), m_sandbox->server().key());
    m_template = createTemplate(*m_client).toLatin1();
    m_pass = createPass(*m_client, QString::fromLatin1(m_template)).toLatin1();
}

QByteArray tst_SandboxDownloads::pathOf(const char *link)
{
    const auto pass = m_client->get("/v1/passes/" + m_pass).json();
    return QUrl(pass["download"_L1][QLatin1StringView(link)].toString()).path().toLatin1();
}

passfile::Verification tst_SandboxDownloads::verify(const QByteArray &archive)
{
    return passfile::verifyPass(archive,
                                {.trustedRoots = {m_sandbox->server().rootCertificate()},
                                 .now = QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, QTimeZone::UTC)});
}

void tst_SandboxDownloads::thePassVerifies()
{
    HttpClient anybody(m_sandbox->server().baseUrl());
    const auto reply = anybody.get(pathOf("apple_url"));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.headers.value("content-type"), "application/vnd.apple.pkpass");
    const auto verified = verify(reply.body);
    for (const auto &check : verified.checks)
        QVERIFY2(check.outcome != passfile::CheckOutcome::Failed,
                 qPrintable(check.id + u": "_s + check.message));
    QVERIFY(verified.isAccepted());
    QVERIFY(verified.certificate->isForNfc());
    const auto json = passJson(reply.body);
    QCOMPARE(json.value("serialNumber"_L1).toString().toLatin1(), m_pass);
    QVERIFY(!verified.file(u"icon@2x.png").isEmpty());
}

void tst_SandboxDownloads::theSameContentIsTheSameFile()
{
    const auto first = m_client->get(pathOf("apple_url"));
    const auto second = m_client->get(pathOf("apple_url"));
    QCOMPARE(first.body, second.body);
    QCOMPARE(first.headers.value("etag"), second.headers.value("etag"));
    m_client->patch("/v1/passes/" + m_pass, {{u"fields"_s, QJsonObject{{u"points"_s, u"8"_s}}}});
    QVERIFY(m_client->get(pathOf("apple_url")).headers.value("etag") != first.headers.value("etag"));
}

void tst_SandboxDownloads::aTemplateChangeIsInTheNextFetch()
{
    QCOMPARE(passJson(fetch()).value("backgroundColor"_L1).toString(), u"rgb(31, 122, 90)"_s);
    m_client->patch("/v1/pass_templates/" + m_template,
                    {{u"brand"_s, QJsonObject{{u"background_color"_s, u"#102030"_s}}}});
    QCOMPARE(passJson(fetch()).value("backgroundColor"_L1).toString(), u"rgb(16, 32, 48)"_s);
}

void tst_SandboxDownloads::aSignedTokenIsWhereItIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<bool>("isThere");
    const auto row = [](const char *name, const char *change, bool isThere) {
        QTest::newRow(name) << QByteArray(change) << isThere;
    };
    row("nowhere", R"({"name":"Acme"})", false);
    row("in the barcode", R"({"barcode":{"format":"qr","payload_template":"{pass.token}"}})", true);
    row("in the barcode's text", R"({"x_studio":{"version":1,"barcode":{"alt_text":"{pass.token}"}}})", true);
    row("in a plain NFC message",
        R"({"nfc":{"enabled":true,"payload_template":"{pass.token}"},"x_studio":{"version":1,"nfc":{"profile":"plain"}}})",
        true);
    row("in the signed profile's message",
        R"({"nfc":{"enabled":true,"payload_template":"{pass.id}"},"x_studio":{"version":1,"nfc":{"profile":"F"}}})",
        true);
}

void tst_SandboxDownloads::aSignedTokenIsWhereItIsAskedFor()
{
    QFETCH(QByteArray, change);
    QFETCH(bool, isThere);
    const auto body = QJsonDocument::fromJson(change).object();
    QCOMPARE(m_client->patch("/v1/pass_templates/" + m_template, body).status, 200);
    QCOMPARE(verify(fetch()).file(u"pass.json").contains("QP1:"), isThere);
}

void tst_SandboxDownloads::aRevokedPassIsVoided()
{
    QVERIFY(!passJson(fetch()).value("voided"_L1).toBool());
    m_client->post("/v1/passes/" + m_pass + "/revoke");
    QVERIFY(passJson(fetch()).value("voided"_L1).toBool());
    QVERIFY(verify(fetch()).isAccepted());
}

void tst_SandboxDownloads::languagesTravelWithThePass()
{
    const auto translate = [&](const QJsonObject &translations) {
        return m_client
            ->patch("/v1/pass_templates/" + m_template,
                    {{u"x_studio"_s, QJsonObject{{u"version"_s, 1}, {u"translations"_s, translations}}}})
            .status;
    };
    QCOMPARE(translate({{u"de"_s, QJsonObject{{u"TIER"_s, u"Größe"_s}}},
                        {u"fr"_s, QJsonObject{{u"POINTS"_s, u"Avoir"_s}}}}),
             200);
    const auto verified = verify(fetch());
    QVERIFY(verified.isAccepted());
    QCOMPARE(apple::readStrings(verified.file(u"de.lproj/pass.strings")).value(),
             (apple::Strings{{u"TIER"_s, u"Größe"_s}, {u"POINTS"_s, u"POINTS"_s}}));
    QCOMPARE(apple::readStrings(verified.file(u"fr.lproj/pass.strings")).value(),
             (apple::Strings{{u"TIER"_s, u"TIER"_s}, {u"POINTS"_s, u"Avoir"_s}}));
    const auto claims =
        QByteArray::fromBase64(token("?form=full").split('.').value(1), QByteArray::Base64UrlEncoding);
    QVERIFY2(claims.contains("translatedValues"), claims.constData());
    QCOMPARE(translate({{u"../de"_s, QJsonObject()}}), 400);
    QCOMPARE(translate({{u"de"_s, QJsonObject{{u"TIER"_s, 1}}}}), 400);
}

void tst_SandboxDownloads::anUpdateCarriesItsMessage()
{
    m_client->patch("/v1/passes/" + m_pass, {{u"fields"_s, QJsonObject{{u"tier"_s, u"Gold"_s}}},
                                             {u"change_message"_s, u"Welcome to Gold"_s}});
    const auto file = verify(fetch()).file(u"pass.json");
    QVERIFY(file.contains("Gold"));
    QVERIFY2(file.contains("Welcome to Gold"), file.constData());
}

void tst_SandboxDownloads::imagesAreCutToTheirSlots()
{
    QImage image(800, 400, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(image.save(&buffer, "PNG"));
    const auto hash = QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex();
    const QJsonObject asset{{u"sha256"_s, QString::fromLatin1(hash)}};
    m_client->patch(
        "/v1/pass_templates/" + m_template,
        {{u"x_studio"_s, QJsonObject{{u"version"_s, 1},
                                     {u"images"_s, QJsonObject{{u"strip"_s, asset}, {u"icon"_s, asset}}}}}});
    QVERIFY(verify(fetch()).file(u"strip@2x.png").isEmpty()); // not here yet, so left out
    QCOMPARE(m_client->send("PUT", "/v1/assets/" + hash, png).status, 201);
    const auto verified = verify(fetch());
    QVERIFY(verified.isAccepted());
    QCOMPARE(QImage::fromData(verified.file(u"strip@2x.png")).size(), QSize(750, 288));
    QCOMPARE(QImage::fromData(verified.file(u"icon@3x.png")).size(), QSize(114, 114));
}

void tst_SandboxDownloads::googlesPicturesAreCutBehindTheirAddress()
{
    const auto source = samples::quarters({800, 400});
    const auto png = samples::encoded(source);
    const auto hash = QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex();
    QVERIFY(m_client->send("PUT", "/v1/assets/" + hash, png).status < 300);
    const QJsonObject hero{{u"sha256"_s, QString::fromLatin1(hash)},
                           {u"crop"_s, QJsonArray{0.25, 0, 0.75, 1}},
                           {u"focus"_s, QJsonArray{0.9, 1}}};
    m_client->patch(
        "/v1/pass_templates/" + m_template,
        {{u"x_studio"_s, QJsonObject{{u"version"_s, 1}, {u"images"_s, QJsonObject{{u"hero"_s, hero}}}}}});
    const auto claims =
        QByteArray::fromBase64(token("?form=full").split('.').value(1), QByteArray::Base64UrlEncoding);
    const auto payload = QJsonDocument::fromJson(claims);
    const auto uri =
        payload["payload"_L1]["loyaltyClasses"_L1][0]["heroImage"_L1]["sourceUri"_L1]["uri"_L1].toString();
    const auto path = uri.mid(uri.indexOf("/v1/"_L1)).toUtf8();
    QVERIFY2(path.endsWith("/hero?crop=0.25,0,0.75,1&focus=0.9,1"), path.constData());
    const auto reply = m_client->get(path);
    QCOMPARE(reply.status, 200);
    const auto shape = artwork::shapeOf(ImageSlot::Hero, PassKind::Loyalty, WalletPlatform::Google);
    const ImageReference reference{.crop = {0.25, 0, 0.75, 1}, .focus = {0.9, 1}};
    const auto served = artwork::decode(reply.body);
    QVERIFY(served.has_value());
    QCOMPARE(served->size(), QSize(1032, 336));
    QCOMPARE(*served, artwork::cutForUpload(source, reference, *shape));
    QCOMPARE(m_client->get("/v1/assets/" + hash + "/strip").status, 200); // for the details
    QCOMPARE(m_client->get("/v1/assets/" + hash + "/thumbnail").status, 404);
    QCOMPARE(m_client->get("/v1/assets/" + hash + "/hero?crop=0,0,2,1").status, 400);
    QCOMPARE(m_client->get("/v1/assets/" + hash + "/hero?crop=0,0").status, 400);
}

void tst_SandboxDownloads::theSaveLinkVerifies()
{
    const auto trust = m_client->get("/v1/test/trust").json();
    const auto key =
        passfile::RsaKey::fromPublicPem(trust.value("google_service_account_pem"_L1).toString().toLatin1());
    QVERIFY(key.has_value());
    QCOMPARE(trust.value("apple_root_pem"_L1).toString().toLatin1(), m_sandbox->server().rootCertificate());
    const auto skinny = passfile::verifyJwt(*key, token());
    QVERIFY(skinny.has_value());
    QCOMPARE(skinny->claims.value("typ"_L1).toString(), u"savetowallet"_s);
    const auto object = skinny->claims["payload"_L1]["loyaltyObjects"_L1][0].toObject();
    QCOMPARE(object.keys(), (QStringList{u"classId"_s, u"id"_s}));
    const auto full = passfile::verifyJwt(*key, token("?form=full"));
    QVERIFY(full.has_value());
    QVERIFY(full->claims["payload"_L1]["loyaltyObjects"_L1][0].toObject().size() > 2);
}

void tst_SandboxDownloads::thePageSaysWhatItIs()
{
    m_client->patch("/v1/pass_templates/" + m_template, {{u"name"_s, u"<img src=x> %1 %2"_s}});
    const auto reply = m_client->get(pathOf("google_url"));
    QCOMPARE(reply.headers.value("content-type"), "text/html; charset=utf-8");
    QVERIFY(reply.body.contains("not sent to Google"));
    QVERIFY(reply.body.contains("https://pay.google.com/gp/v/save/" + token() + "</code>"));
    QCOMPARE(m_client->get(pathOf("google_url") + "?form=full").body, reply.body); // a link has to be short
    QVERIFY(reply.body.contains("loyaltyProgram") || reply.body.contains("programName"));
    QVERIFY(!reply.body.contains("<img"));
}

void tst_SandboxDownloads::linksEnd()
{
    const auto path = pathOf("apple_url");
    m_client->post("/v1/test/clock/advance", {{u"seconds"_s, 31 * 86'400}});
    const auto reply = m_client->get(path);
    QCOMPARE(reply.status, 410);
    QCOMPARE(reply.error(), u"not_found/link_expired"_s);
    QCOMPARE(m_client->get(pathOf("google_url")).status, 410);
}

QTEST_GUILESS_MAIN(tst_SandboxDownloads)
#include "tst_sandboxdownloads.moc"
