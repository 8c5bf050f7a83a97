// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "template/readerkey.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

/// One key in its two forms, as OpenSSL writes them.
constexpr auto plain = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE8HxEY9j/bB8SdhrkN5cUtXd/cJOu"
                       "UdlyP8nw/9GtVJDKwRmzrllTwscDl1iMbBuVsjn0L5KSxTi2lbDQUKyHmw==";
constexpr auto compressed =
    "MDkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDIgAD8HxEY9j/bB8SdhrkN5cUtXd/cJOuUdlyP8nw/9GtVJA=";
constexpr auto pem = "-----BEGIN PUBLIC KEY-----\n"
                     "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE8HxEY9j/bB8SdhrkN5cUtXd/cJOu\n"
                     "UdlyP8nw/9GtVJDKwRmzrllTwscDl1iMbBuVsjn0L5KSxTi2lbDQUKyHmw==\n"
                     "-----END PUBLIC KEY-----\n";
constexpr auto otherCurve = "MEYwEAYHKoZIzj0CAQYFK4EEACIDMgAD/c3wmUoz4qmcMMa7crM2k+q/SRMu1uqz"
                            "hZIe7wptlG61rukfV3HrqNbP0qAobFen";

} // namespace

class TestReaderKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void refused_data();
    void refused();
};

void TestReaderKey::read_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("base64") << QByteArray(compressed);
    QTest::newRow("the point in its plain form") << QByteArray(plain);
    QTest::newRow("PEM") << QByteArray(pem);
    QTest::newRow("PEM pasted into one line") << QByteArray(pem).replace('\n', ' ');
    QTest::newRow("PEM of another system, with words before it")
        << QByteArray("Reader 7\n" + QByteArray(pem)).replace("\n", "\r\n");
    QTest::newRow("DER") << QByteArray::fromBase64(plain);
    QTest::newRow("DER, compressed") << QByteArray::fromBase64(compressed);
}

void TestReaderKey::read()
{
    QFETCH(QByteArray, text);
    const auto key = readerKeyFrom(text);
    QVERIFY2(key, key ? "" : qPrintable(key.error().text()));
    QCOMPARE(*key, QString::fromLatin1(compressed));
    QCOMPARE(readerKeyFrom(key->toLatin1()).value(), *key);
}

void TestReaderKey::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << u"no public key"_s;
    QTest::newRow("words") << QByteArray("the key of the reader!") << u"no public key"_s;
    QTest::newRow("a private key")
        << QByteArray("-----BEGIN EC PRIVATE KEY-----\nMHcC\n-----END EC PRIVATE KEY-----")
        << u"private key"_s;
    QTest::newRow("a certificate") << QByteArray(
                                          "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----")
                                   << u"certificate"_s;
    QTest::newRow("half of a PEM text") << QByteArray(pem).first(80) << u"end of the key"_s;
    QTest::newRow("another curve") << QByteArray(otherCurve) << u"P-256"_s;
    QTest::newRow("cut off") << QByteArray::fromBase64(plain).chopped(3).toBase64() << u"cut off"_s;
    QTest::newRow("with more behind it")
        << QByteArray(QByteArray::fromBase64(compressed) + 'x').toBase64() << u"cut off"_s;
    QTest::newRow("a form that there is not")
        << QByteArray::fromBase64(compressed).replace(26, 1, "\x05").toBase64() << u"cut off"_s;
}

void TestReaderKey::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto key = readerKeyFrom(text);
    QVERIFY(!key);
    QVERIFY2(key.error().text().contains(says), qPrintable(key.error().text()));
}

QTEST_GUILESS_MAIN(TestReaderKey)
#include "tst_readerkey.moc"
