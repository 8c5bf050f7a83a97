// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/zipformat.h"
#include "passsamples.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::passfile;

class TestCompiledTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtPassVerifies();
    void everyFileComesBack();
    void passWithoutImagesIsAnArchive();
    void manifestIsSortedAndComplete();
    void sameInputGivesTheSameBytes();
    void orderOfImagesDoesNotMatter();
    void badNamesAreRefused_data();
    void badNamesAreRefused();
    void opensslVerifiesTheSignature();
    void unzipTestsTheArchive();
    void pythonReadsTheArchive();

private:
    [[nodiscard]] QString saved(const QByteArray &bytes, const QString &name) const;

    samples::Issuer m_issuer;
};

QString TestCompiledTemplate::saved(const QByteArray &bytes, const QString &name) const
{
    QFile file(m_issuer.folder() + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void TestCompiledTemplate::builtPassVerifies()
{
    const QByteArray nfc = R"(,"nfc":{"message":"QP-1","encryptionPublicKey":"x"})"_ba;
    const Verification verification = m_issuer.verify(m_issuer.build(samples::passJson(nfc)));
    for (const Check &check : verification.checks)
        QVERIFY2(check.outcome == CheckOutcome::Passed, qPrintable(check.id + u' ' + check.message));
    QVERIFY(verification.isAccepted());
}

void TestCompiledTemplate::everyFileComesBack()
{
    const QList<PassFile> images = samples::images();
    const Verification verification = m_issuer.verify(m_issuer.build(samples::passJson(), images));
    for (const PassFile &image : images)
        QCOMPARE(verification.file(image.name), image.bytes);
    QCOMPARE(verification.file(u"pass.json"), samples::passJson());
    QCOMPARE(verification.files.size(), images.size() + 3);
}

void TestCompiledTemplate::passWithoutImagesIsAnArchive()
{
    const Verification verification = m_issuer.verify(m_issuer.build(samples::passJson(), {}));
    QVERIFY(verification.isAccepted());
    QCOMPARE(verification.files.size(), 3);
}

void TestCompiledTemplate::manifestIsSortedAndComplete()
{
    const auto compiled = CompiledTemplate::pack({{u"strip.png"_s, "b"_ba}, {u"icon.png"_s, "a"_ba}});
    QVERIFY(compiled);
    QCOMPARE(compiled->manifest("{}"), R"({"icon.png":"86f7e437faa5a7fce15d1ddcb9eaeaea377667b8",)"
                                       R"("pass.json":"bf21a9e8fbc5a3846fb05b4fa0859e0917b2202f",)"
                                       R"("strip.png":"e9d71f5ee7c92d6dc9e92ffdad17b8bd49418f98"})"_ba);
}

void TestCompiledTemplate::sameInputGivesTheSameBytes()
{
    QCOMPARE(m_issuer.build(), m_issuer.build()); // the fixed clock makes even the signatures equal
    const QDateTime later = samples::now().addSecs(3600);
    const auto compiled = CompiledTemplate::pack(samples::images());
    const QByteArray first = m_issuer.build();
    const QByteArray second =
        compiled->build(samples::passJson(), Signer(m_issuer.identity(), [later] { return later; })).value();
    QCOMPARE(first.size(), second.size());
    const qsizetype signature = first.indexOf("signature", first.indexOf("manifest.json")) - zip::localSize;
    QCOMPARE(first.first(signature), second.first(signature));
    QVERIFY(first != second);
}

void TestCompiledTemplate::orderOfImagesDoesNotMatter()
{
    QList<PassFile> images = samples::images();
    const QByteArray first = m_issuer.build(samples::passJson(), images);
    std::reverse(images.begin(), images.end());
    QCOMPARE(m_issuer.build(samples::passJson(), images), first);
}

void TestCompiledTemplate::badNamesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("leading out") << u"../icon.png"_s;
    QTest::newRow("absolute") << u"/icon.png"_s;
    QTest::newRow("a folder") << u"de.lproj/"_s;
    QTest::newRow("quotes, which the manifest would need to escape") << u"a\"b.png"_s;
    QTest::newRow("letters that need UTF-8") << u"größe.png"_s;
    QTest::newRow("one that build() writes") << u"pass.json"_s;
    QTest::newRow("the same in capitals") << u"Manifest.JSON"_s;
    QTest::newRow("one that is there already") << u"icon.png"_s;
    QTest::newRow("one that differs by case only") << u"ICON.png"_s;
}

void TestCompiledTemplate::badNamesAreRefused()
{
    QFETCH(QString, name);
    const auto compiled = CompiledTemplate::pack({{u"icon.png"_s, "a"_ba}, {name, "b"_ba}});
    QVERIFY(!compiled);
    QCOMPARE(compiled.error().kind, ErrorKind::InvalidInput);
}

void TestCompiledTemplate::opensslVerifiesTheSignature()
{
    const Verification pass = m_issuer.verify(m_issuer.build());
    const QString signature = saved(pass.file(u"signature"), u"signature"_s);
    const QString manifest = saved(pass.file(u"manifest.json"), u"manifest.json"_s);
    const QStringList arguments{u"cms"_s,
                                u"-verify"_s,
                                u"-binary"_s,
                                u"-purpose"_s,
                                u"any"_s,
                                u"-inform"_s,
                                u"DER"_s,
                                u"-in"_s,
                                signature,
                                u"-content"_s,
                                manifest,
                                u"-CAfile"_s,
                                m_issuer.authority().rootFile(),
                                u"-out"_s,
                                u"/dev/null"_s};
    const auto verified = samples::run(u"openssl"_s, arguments);
    if (!verified)
        QSKIP("the openssl program is not installed");
    QVERIFY2(verified->exitCode == 0, verified->output.constData());
    Q_UNUSED(saved(pass.file(u"manifest.json") + ' ', u"manifest.json"_s));
    QVERIFY(samples::run(u"openssl"_s, arguments)->exitCode != 0);
}

void TestCompiledTemplate::unzipTestsTheArchive()
{
    const auto result = samples::run(u"unzip"_s, {u"-tq"_s, saved(m_issuer.build(), u"unzip.pkpass"_s)});
    if (!result)
        QSKIP("the unzip program is not installed");
    QVERIFY2(result->exitCode == 0, result->output.constData());
    QVERIFY2(result->output.startsWith("No errors"), result->output.constData());
}

void TestCompiledTemplate::pythonReadsTheArchive()
{
    const QString program =
        u"import sys, zipfile\n"
        "z = zipfile.ZipFile(sys.argv[1])\n"
        "assert z.testzip() is None\n"
        "assert all(i.compress_type == 0 and i.date_time[:3] == (1980, 1, 1) for i in z.infolist())\n"
        "assert z.read('pass.json').startswith(b'{')\n"
        "print(len(z.namelist()))\n"_s;
    const auto result =
        samples::run(u"python3"_s, {u"-c"_s, program, saved(m_issuer.build(), u"python.pkpass"_s)});
    if (!result)
        QSKIP("python3 is not installed");
    QVERIFY2(result->exitCode == 0, result->output.constData());
    QCOMPARE(result->output.trimmed(), QByteArray::number(samples::images().size() + 3));
}

QTEST_GUILESS_MAIN(TestCompiledTemplate)
#include "tst_compiledtemplate.moc"
