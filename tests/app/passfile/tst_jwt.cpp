// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/jwt.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::passfile;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

const RsaKey &key()
{
    static const RsaKey made = *RsaKey::make();
    return made;
}

QByteArray claims()
{
    return R"({"iss":"a@b.example","aud":"google","typ":"savetowallet","payload":{"loyaltyObjects":[{"id":"1.x"}]}})"_ba;
}

} // namespace

class TestJwt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenVerifies();
    void keyIdStandsInTheHeader();
    void badTokensAreRefused_data();
    void badTokensAreRefused();
    void everyAlteredCharacterIsRefused();
    void publicKeySignsNothing();
    void publishedVector();
    void keyOfAnotherKindIsRefused();
};

void TestJwt::tokenVerifies()
{
    const auto token = signJwt(key(), claims());
    QVERIFY(token);
    const auto publicKey = RsaKey::fromPublicPem(key().publicPem());
    QVERIFY(publicKey && !publicKey->isPrivate() && publicKey->privatePem().isEmpty());
    const auto content = verifyJwt(*publicKey, *token);
    QVERIFY2(content, content ? "" : qPrintable(content.error().text()));
    QCOMPARE(content->claimsJson, claims());
    QCOMPARE(content->claims.value(u"aud"_s).toString(), u"google"_s);
    QCOMPARE(content->header, (QJsonObject{{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}}));
}

void TestJwt::keyIdStandsInTheHeader()
{
    const auto content = verifyJwt(key(), signJwt(key(), claims(), u"key-\"1\""_s).value());
    QVERIFY(content);
    QCOMPARE(content->header.value(u"kid"_s).toString(), u"key-\"1\""_s);
}

void TestJwt::badTokensAreRefused_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("message");
    const QByteArray good = signJwt(key(), claims()).value();
    const QList<QByteArray> parts = good.split('.');
    const auto withHeader = [&parts](const QByteArray &header) {
        return header.toBase64(base64Url) + '.' + parts[1] + '.' + parts[2];
    };
    QTest::newRow("nothing") << ""_ba << u"three parts"_s;
    QTest::newRow("two parts") << parts[0] + '.' + parts[1] << u"three parts"_s;
    QTest::newRow("four parts") << good + ".x" << u"three parts"_s;
    QTest::newRow("no signature") << parts[0] + '.' + parts[1] + '.' << u"not by this key"_s;
    QTest::newRow("padding") << good + "==" << u"base64url"_s;
    QTest::newRow("a line break") << good + "\n" << u"base64url"_s;
    QTest::newRow("plain base64 letters") << parts[0] + ".+/+/." + parts[2] << u"base64url"_s;
    QTest::newRow("algorithm none") << withHeader(R"({"alg":"none"})") << u"not RS256"_s;
    QTest::newRow("algorithm HS256") << withHeader(R"({"alg":"HS256","typ":"JWT"})") << u"not RS256"_s;
    QTest::newRow("no algorithm") << withHeader(R"({"typ":"JWT"})") << u"not RS256"_s;
    QTest::newRow("a critical extension")
        << withHeader(R"({"alg":"RS256","crit":["exp"]})") << u"extension"_s;
    QTest::newRow("a header that is no object") << withHeader("[]") << u"header"_s;
    QTest::newRow("signed by another key")
        << signJwt(*RsaKey::make(), claims()).value() << u"not by this key"_s;
    QTest::newRow("claims that are no object") << signJwt(key(), "[1]").value() << u"claims"_s;
    QTest::newRow("larger than a megabyte") << QByteArray((1 << 20) + 1, 'a') << u"1 MB"_s;
}

void TestJwt::badTokensAreRefused()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, message);
    const auto content = verifyJwt(key(), token);
    QVERIFY(!content);
    QVERIFY2(content.error().message.contains(message), qPrintable(content.error().message));
}

void TestJwt::everyAlteredCharacterIsRefused()
{
    const QByteArray good = signJwt(key(), claims()).value();
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray altered = good;
        altered[i] = altered[i] == 'A' ? 'B' : 'A';
        QVERIFY2(!verifyJwt(key(), altered), qPrintable(QString::number(i)));
    }
}

void TestJwt::publicKeySignsNothing()
{
    const auto token = signJwt(*RsaKey::fromPublicPem(key().publicPem()), claims());
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::InvalidInput);
}

void TestJwt::publishedVector()
{
    // RFC 7515, A.2: the public key as PEM, the token as printed there.
    const auto publicKey =
        RsaKey::fromPublicPem("-----BEGIN PUBLIC KEY-----\n"
                              "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAofgWCuLjybRlzo0tZWJj\n"
                              "NiuSfb4p4fAkd/wWJcyQoTbji9k0l8W26mPddxHmfHQp+Vaw+4qPCJrcS2mJPMEz\n"
                              "P1Pt0Bm4d4QlL+yRT+SFd2lZS+pCgNMsD1W/YpRPEwOWvG6b32690r2jZ47soMZo\n"
                              "9wGzjb/7OMg0LOL+bSf63kpaSHSXndS5z5rexMdbBYUsLA9e+KXBdQOS+UTo7WTB\n"
                              "EMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6/I5IhlJH7aGhyxX\n"
                              "FvUK+DWNmoudF8NAco9/h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXp\n"
                              "oQIDAQAB\n"
                              "-----END PUBLIC KEY-----\n");
    QVERIFY2(publicKey, publicKey ? "" : qPrintable(publicKey.error().detail));
    const auto content = verifyJwt(
        *publicKey,
        "eyJhbGciOiJSUzI1NiJ9."
        "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
        "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_"
        "O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZ"
        "cAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_"
        "dO--xi12jzDwusC-e"
        "OkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_"
        "IoypGlUPQGe77Rw");
    QVERIFY2(content, content ? "" : qPrintable(content.error().text()));
    QCOMPARE(content->claims.value(u"iss"_s).toString(), u"joe"_s);
}

void TestJwt::keyOfAnotherKindIsRefused()
{
    QVERIFY(!RsaKey::fromPublicPem(
        "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n"
        "-----END PUBLIC KEY-----\n"));
    QVERIFY(!RsaKey::fromPrivatePem(Secret("nothing"_ba)));
    QVERIFY(!RsaKey::make(1024));
}

QTEST_GUILESS_MAIN(TestJwt)
#include "tst_jwt.moc"
