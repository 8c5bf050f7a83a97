// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/cmssignature.h"
#include "passfile/signaturereport.h"
#include "passsamples.h"

#include <QtTest/qtest.h>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::passfile;

class TestSigner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void templateWritesWhatOpensslWrites_data();
    void templateWritesWhatOpensslWrites();
    void signatureIsAccepted();
    void timesFrom2050AreSigned();
    void expiredCertificateSignsNothing();
    void oneSignerServesSeveralThreads();

private:
    samples::Issuer m_issuer;
};

void TestSigner::templateWritesWhatOpensslWrites_data()
{
    QTest::addColumn<QByteArray>("manifest");
    QTest::addColumn<QDateTime>("time");
    QTest::newRow("a usual manifest")
        << R"({"icon.png":"da39a3ee5e6b4b0d3255bfef95601890afd80709"})"_ba << samples::now();
    QTest::newRow("an empty manifest") << ""_ba << samples::now();
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'x') << samples::now();
    QTest::newRow("the first second of a year")
        << "{}"_ba << QDateTime(QDate(2027, 1, 1), QTime(0, 0), QTimeZone::UTC);
    QTest::newRow("the last second before 2050")
        << "{}"_ba << QDateTime(QDate(2049, 12, 31), QTime(23, 59, 59), QTimeZone::UTC);
    QTest::newRow("a time given in another zone")
        << "{}"_ba << QDateTime(QDate(2027, 1, 1), QTime(1, 30), QTimeZone::fromSecondsAheadOfUtc(7200));
}

void TestSigner::templateWritesWhatOpensslWrites()
{
    QFETCH(QByteArray, manifest);
    QFETCH(QDateTime, time);
    const SigningIdentity identity = m_issuer.identity();
    const auto written = CmsTemplate::of(identity);
    QVERIFY(written);
    const auto spliced = written->sign(manifest, time);
    const auto reference = cmsSign(identity, manifest, time);
    QVERIFY(spliced && reference);
    QCOMPARE(spliced->toHex(), reference->toHex());
}

void TestSigner::signatureIsAccepted()
{
    const QByteArray manifest = "{}"_ba;
    const auto signature = m_issuer.signer().signManifest(manifest);
    QVERIFY(signature);
    const auto report =
        inspectSignature({*signature, manifest, {m_issuer.authority().rootPem()}, samples::now()});
    for (const Finding &finding :
         {report.structure, report.digest, report.attributes, report.chain, report.validity})
        QVERIFY2(finding && *finding,
                 finding && !*finding ? qPrintable(finding->error().text()) : "not checked");
    QCOMPARE(report.signingTime.toSecsSinceEpoch(), samples::now().toSecsSinceEpoch());
    QCOMPARE(report.certificate->passTypeIdentifier, samples::passType().passTypeIdentifier);
}

void TestSigner::timesFrom2050AreSigned()
{
    const QDateTime time(QDate(2050, 1, 1), QTime(0, 0), QTimeZone::UTC);
    PassTypeRequest request = samples::passType();
    request.validFrom = time.addDays(-1);
    request.validUntil = time.addDays(30);
    const Signer signer(m_issuer.identity(request), [time] { return time; });
    const auto signature = signer.signManifest("{}");
    QVERIFY(signature);
    const auto report = inspectSignature({*signature, "{}", {m_issuer.authority().rootPem()}, time});
    QVERIFY(report.digest && *report.digest);
    QCOMPARE(report.signingTime, time);
}

void TestSigner::expiredCertificateSignsNothing()
{
    PassTypeRequest request = samples::passType();
    request.validFrom = samples::now().addDays(-20);
    request.validUntil = samples::now().addDays(-10);
    const auto signature = m_issuer.signer(request).signManifest("{}");
    QVERIFY(!signature);
    QCOMPARE(signature.error().kind, ErrorKind::InvalidInput);
    QVERIFY(signature.error().message.contains(u"expired"));
}

void TestSigner::oneSignerServesSeveralThreads()
{
    const Signer signer = m_issuer.signer();
    QList<QByteArray> manifests;
    for (int i = 0; i < 200; ++i)
        manifests.append(QByteArray::number(i));
    const auto sign = [&signer](const QByteArray &manifest) {
        return signer.signManifest(manifest).value_or(QByteArray());
    };
    QList<QByteArray> together(manifests.size());
    {
        // Threads of our own are joined whole. One of QThreadPool's is only waited for until its work is
        // done: OpenSSL's memory of it may still be there when the leak check runs.
        constexpr qsizetype threads = 4;
        std::vector<std::jthread> signing;
        auto *out = together.data();
        for (qsizetype first = 0; first < threads; ++first) {
            signing.emplace_back([&manifests, &sign, out, first] {
                for (qsizetype i = first; i < manifests.size(); i += threads)
                    out[i] = sign(manifests.at(i));
            });
        }
    }
    for (qsizetype i = 0; i < manifests.size(); ++i)
        QCOMPARE(together[i], sign(manifests[i]));
}

QTEST_GUILESS_MAIN(TestSigner)
#include "tst_signer.moc"
