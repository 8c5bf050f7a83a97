// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cmssamples.h"
#include "passfile/passsource.h"
#include "passfile/signaturereport.h"
#include "passsamples.h"
#include "support/markingtranslator.h"

#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::passfile;

namespace {

using Files = QList<PassFile>;
using Change = std::function<void(Files &)>;

PassFile &named(Files &files, const QString &name)
{
    const auto found = std::ranges::find(files, name, &PassFile::name);
    if (found == files.end())
        qFatal("no %s", qPrintable(name));
    return *found;
}

void remove(Files &files, const QString &name)
{
    files.removeIf([&name](const PassFile &file) { return file.name == name; });
}

QByteArray derOf(const QByteArray &pem)
{
    const auto begin = pem.indexOf('\n');
    return QByteArray::fromBase64(pem.sliced(begin, pem.indexOf("-----END") - begin));
}

QString failedIds(const Verification &verification)
{
    QStringList ids;
    for (const Check &check : verification.checks) {
        if (check.outcome == CheckOutcome::Failed)
            ids.append(check.id);
    }
    return ids.join(u' ');
}

} // namespace

class TestVerification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alteredPassesFailTheRightCheck_data();
    void alteredPassesFailTheRightCheck();
    void checksAreInTheWindowsLanguage_data() { alteredPassesFailTheRightCheck_data(); }
    void checksAreInTheWindowsLanguage();
    void foreignCertificatesAreNamed_data();
    void foreignCertificatesAreNamed();
    void strangeSignaturesAreNamed_data();
    void strangeSignaturesAreNamed();
    void theRootMayBeMissing_data();
    void theRootMayBeMissing();
    void itsBundleIsJudgedToo();
    void mutatedSignaturesAreRejected();
    void everyByteOfTheSignatureCounts();
    void mutatedPassesAreRejected();
    void brokenArchiveSkipsTheRest();
    void messagesDiffer();

private:
    /// The pass with its files changed, under the signature it had.
    [[nodiscard]] Verification changed(const Change &change) const;
    /// A pass under another signature.
    [[nodiscard]] Verification withSignature(const QByteArray &signature) const;
    [[nodiscard]] Verification signedBy(const PassTypeRequest &request, const QDateTime &signingTime) const;
    [[nodiscard]] QByteArray manifest() const
    {
        return std::ranges::find(m_files, u"manifest.json"_s, &PassFile::name)->bytes;
    }

    samples::Issuer m_issuer;
    Files m_files = m_issuer.verify(m_issuer.build()).files; ///< of a good pass
    QSet<QString> m_messages;
};

Verification TestVerification::changed(const Change &change) const
{
    Files files = m_files;
    change(files);
    return m_issuer.verify(samples::archiveOf(files));
}

Verification TestVerification::withSignature(const QByteArray &signature) const
{
    return changed([&signature](Files &files) { named(files, u"signature"_s).bytes = signature; });
}

Verification TestVerification::signedBy(const PassTypeRequest &request, const QDateTime &signingTime) const
{
    return withSignature(cmsSign(m_issuer.identity(request), manifest(), signingTime).value());
}

void TestVerification::alteredPassesFailTheRightCheck_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("failed");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing altered") << Change([](Files &) {}) << u""_s << u""_s;
    QTest::newRow("an image altered") << Change([](Files &f) { named(f, u"logo.png"_s).bytes += 'x'; })
                                      << u"Z07"_s << u"“logo.png” was altered"_s;
    QTest::newRow("pass.json altered")
        << Change([](Files &f) { named(f, u"pass.json"_s).bytes.replace("1250", "9999"); }) << u"Z07"_s
        << u"“pass.json” was altered"_s;
    QTest::newRow("a file added") << Change([](Files &f) { f.append({u"evil.png"_s, "x"_ba}); }) << u"Z05"_s
                                  << u"“evil.png” is not listed"_s;
    QTest::newRow("two files added") << Change([](Files &f) {
        f << PassFile{u"a"_s, "x"_ba} << PassFile{u"b"_s, "x"_ba};
    }) << u"Z05"_s << u"(and 1 more)"_s;
    QTest::newRow("a file removed") << Change([](Files &f) { remove(f, u"strip.png"_s); }) << u"Z06"_s
                                    << u"“strip.png”, which is not in the archive"_s;
    QTest::newRow("pass.json removed")
        << Change([](Files &f) { remove(f, u"pass.json"_s); }) << u"Z02 Z06"_s << u"no pass.json"_s;
    QTest::newRow("manifest removed")
        << Change([](Files &f) { remove(f, u"manifest.json"_s); }) << u"Z04 Z08"_s << u"no manifest.json"_s;
    QTest::newRow("signature removed")
        << Change([](Files &f) { remove(f, u"signature"_s); }) << u"Z08"_s << u"not signed"_s;
    QTest::newRow("all in a folder") << Change([](Files &f) {
        for (PassFile &file : f)
            file.name.prepend(u"My Pass/"_s);
    }) << u"Z02 Z04 Z08"_s << u"inside the folder “My Pass”"_s;
    QTest::newRow("the Finder's files")
        << Change([](Files &f) { f.append({u"__MACOSX/._icon.png"_s, "x"_ba}); }) << u"Z03 Z05"_s
        << u"does not belong"_s;
    QTest::newRow("a manifest that is no JSON")
        << Change([](Files &f) { named(f, u"manifest.json"_s).bytes = "{,}"; }) << u"Z04 Z09"_s
        << u"not a JSON object"_s;
    QTest::newRow("a manifest with a name twice")
        << Change([](Files &f) { named(f, u"manifest.json"_s).bytes.replace("logo.png", "icon.png"); })
        << u"Z04 Z09"_s << u"not a JSON object"_s;
    QTest::newRow("a manifest with SHA-256") << Change([](Files &f) {
        named(f, u"manifest.json"_s).bytes = R"({"pass.json":")" + QByteArray(64, 'a') + "\"}";
    }) << u"Z04 Z09"_s << u"not a SHA-1"_s;
    QTest::newRow("a manifest in capitals") << Change([](Files &f) {
        QByteArray &manifest = named(f, u"manifest.json"_s).bytes;
        const qsizetype digest = manifest.indexOf(':') + 2;
        manifest.replace(digest, 40, manifest.sliced(digest, 40).toUpper());
    }) << u"Z04 Z09"_s << u"lower-case"_s;
    QTest::newRow("manifest made anew, signature kept") << Change([](Files &f) {
        named(f, u"logo.png"_s).bytes += 'x';
        Files listed = f;
        remove(listed, u"manifest.json"_s);
        remove(listed, u"signature"_s);
        named(f, u"manifest.json"_s).bytes = samples::manifestOf(listed);
    }) << u"Z09"_s << u"does not match manifest.json"_s;
    QTest::newRow("heavy") << Change([](Files &f) {
        named(f, u"logo.png"_s).bytes = QByteArray(2 << 20, 'x');
    }) << u"Z07 Z17"_s << u"1 MB"_s;
}

void TestVerification::alteredPassesFailTheRightCheck()
{
    QFETCH(Change, change);
    QFETCH(QString, failed);
    QFETCH(QString, message);
    const Verification verification = changed(change);
    QCOMPARE(failedIds(verification), failed);
    QCOMPARE(verification.isAccepted(), failed.isEmpty());
    const auto mentions = [&message](const Check &check) { return check.message.contains(message); };
    QVERIFY(std::ranges::any_of(verification.checks, mentions));
    QCOMPARE(verification.checks.size(), 16);
}

void TestVerification::checksAreInTheWindowsLanguage()
{
    QFETCH(Change, change);
    const test::MarkingTranslator translator;
    const Verification verification = changed(change);
    for (const Check &check : verification.checks) {
        QVERIFY2(test::MarkingTranslator::isMarked(check.title), qPrintable(check.title));
        QVERIFY2(test::MarkingTranslator::isMarked(check.message), qPrintable(check.message));
    }
}

void TestVerification::foreignCertificatesAreNamed_data()
{
    QTest::addColumn<PassTypeRequest>("request");
    QTest::addColumn<QDateTime>("signingTime");
    QTest::addColumn<QString>("failed");
    QTest::addColumn<QString>("message");
    const auto with = [](auto &&change) {
        PassTypeRequest request = samples::passType();
        change(request);
        return request;
    };
    const QDateTime now = samples::now();
    const PassTypeRequest past = with([&](PassTypeRequest &r) {
        r.validFrom = now.addDays(-30);
        r.validUntil = now.addDays(-10);
    });
    const PassTypeRequest future = with([&](PassTypeRequest &r) {
        r.validFrom = now.addDays(10);
        r.validUntil = now.addDays(30);
    });
    QTest::newRow("another team") << with([](PassTypeRequest &r) { r.teamIdentifier = u"Z9Z9Z9Z9Z9"_s; })
                                  << now << u"Z14"_s
                                  << u"team “Z9Z9Z9Z9Z9”, but pass.json says “A1B2C3D4E5”"_s;
    QTest::newRow("another type") << with([](PassTypeRequest &r) {
        r.passTypeIdentifier = u"pass.com.other"_s;
    }) << now << u"Z13"_s << u"for pass type “pass.com.other”, but pass.json says"_s;
    QTest::newRow("expired when signing") << past << now.addDays(-5) << u"Z12"_s << u"had expired"_s;
    QTest::newRow("expired since") << past << now.addDays(-20) << u"Z12"_s << u"has expired since"_s;
    QTest::newRow("signed too early")
        << future << now << u"Z12"_s << u"before its certificate became valid"_s;
    QTest::newRow("not valid yet") << future << now.addDays(20) << u"Z12"_s << u"not valid yet"_s;
    QTest::newRow("signed when the intermediate was not valid")
        << with([&](PassTypeRequest &r) { r.validFrom = now.addYears(-3); }) << now.addYears(-2) << u"Z11"_s
        << u"intermediate certificate “"_s;
}

void TestVerification::foreignCertificatesAreNamed()
{
    QFETCH(PassTypeRequest, request);
    QFETCH(QDateTime, signingTime);
    QFETCH(QString, failed);
    QFETCH(QString, message);
    const Verification verification = signedBy(request, signingTime);
    QCOMPARE(failedIds(verification), failed);
    QVERIFY2(verification.check(failed).message.contains(message),
             qPrintable(verification.check(failed).message));
    QVERIFY(!m_messages.contains(verification.check(failed).message));
    m_messages.insert(verification.check(failed).message);
}

void TestVerification::strangeSignaturesAreNamed_data()
{
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QString>("failed");
    QTest::addColumn<QString>("message");
    const QByteArray content = manifest();
    const cmssamples::Maker maker(m_issuer.identity());
    const QByteArray good = m_issuer.signer().signManifest(content).value();
    using namespace cmssamples;
    QTest::newRow("empty") << ""_ba << u"Z08"_s << u"not one DER element"_s;
    QTest::newRow("no DER") << "rubbish"_ba << u"Z08"_s << u"not one DER element"_s;
    QTest::newRow("DER, but no CMS") << "\x30\x03\x02\x01\x05"_ba << u"Z08"_s << u"not a CMS message"_s;
    QTest::newRow("PEM") << "-----BEGIN CMS-----\n" + good.toBase64() + "\n-----END CMS-----\n"
                         << u"Z08"_s << u"not one DER element"_s;
    QTest::newRow("cut") << good.chopped(1) << u"Z08"_s << u"not one DER element"_s;
    QTest::newRow("trailing data") << good + '\0' << u"Z08"_s << u"not one DER element"_s;
    QTest::newRow("larger than 64 KB") << QByteArray(70'000, '\x30') << u"Z08"_s << u"64 KB"_s;
    QTest::newRow("encrypted") << maker.enveloped(content) << u"Z08"_s << u"not SignedData"_s;
    QTest::newRow("content inside") << maker.make(content, {.detached = false}) << u"Z08"_s << u"detached"_s;
    QTest::newRow("two signers") << maker.make(content, {.signers = 2}) << u"Z08"_s << u"2 signers"_s;
    QTest::newRow("no signer") << maker.make(content, {.signers = 0}) << u"Z08"_s << u"0 signers"_s;
    QTest::newRow("no signed attributes")
        << maker.make(content, {.attributes = false}) << u"Z10"_s << u"lacks the signed attribute"_s;
    QTest::newRow("no leaf") << maker.make(content, {.leaf = false}) << u"Z11"_s
                             << u"certificate that signed is not in"_s;
    QTest::newRow("no intermediate") << maker.make(content, {.intermediate = false}) << u"Z11"_s
                                     << u"which issued the pass certificate, is not in"_s;
    QTest::newRow("over another manifest") << maker.make("{}", {}) << u"Z09"_s << u"does not match"_s;
    const samples::Issuer stranger;
    QTest::newRow("another root") << stranger.signer().signManifest(content).value() << u"Z11"_s
                                  << u"not end at a root that is trusted"_s;
}

void TestVerification::strangeSignaturesAreNamed()
{
    QFETCH(QByteArray, signature);
    QFETCH(QString, failed);
    QFETCH(QString, message);
    const Verification verification = withSignature(signature);
    QCOMPARE(verification.verdict(), Verdict::Refused);
    QCOMPARE(failedIds(verification), failed);
    QVERIFY2(verification.check(failed).message.contains(message),
             qPrintable(verification.check(failed).message));
}

void TestVerification::theRootMayBeMissing_data()
{
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QByteArrayList>("roots");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("message");
    const QByteArray content = manifest();
    const auto signedBy = [&](const SigningIdentity &identity) {
        return cmsSign(identity, content, samples::now()).value();
    };
    const QByteArrayList ours{m_issuer.authority().rootPem()};
    const auto good = signedBy(m_issuer.identity());
    auto altered = good;
    const auto leaf = derOf(m_issuer.identity().toPem().certificate);
    altered[good.indexOf(leaf) + leaf.size() - 1] ^= char(1);
    QTest::newRow("the root is held") << good << ours << Verdict::Accepted << u"It does"_s;
    QTest::newRow("no root is held") << good << QByteArrayList() << Verdict::SignerUnknown
                                     << u"no root is trusted here"_s;
    QTest::newRow("no root is held, a link is broken")
        << altered << QByteArrayList() << Verdict::Refused << u"was altered"_s;
    QTest::newRow("no root is held, no intermediate came along")
        << cmssamples::Maker(m_issuer.identity()).make(content, {.intermediate = false}) << QByteArrayList()
        << Verdict::Refused << u"which issued the pass certificate, is not in"_s;
    const auto apples = cmssamples::underRoot(m_issuer.identity(), u"Apple Root CA"_s);
    QTest::newRow("under Apple's root") << signedBy(apples.identity) << ours << Verdict::SignerUnknown
                                        << u"“Apple Root CA”, which is not held here"_s;
    QTest::newRow("under a newer root of Apple's")
        << signedBy(cmssamples::underRoot(m_issuer.identity(), u"Apple Root CA - G3"_s).identity) << ours
        << Verdict::SignerUnknown << u"which is not held here"_s;
    const auto forged = cmssamples::underRoot(m_issuer.identity(), u"Apple Root CA"_s);
    QTest::newRow("under another of the name of Apple's, which is held")
        << signedBy(forged.identity) << QByteArrayList{apples.rootPem} << Verdict::Refused
        << u"was altered"_s;
    QTest::newRow("under a stranger's root")
        << signedBy(cmssamples::underRoot(m_issuer.identity(), u"Stranger"_s).identity) << ours
        << Verdict::Refused << u"not end at a root that is trusted here (it ends at “Stranger”)"_s;
}

void TestVerification::theRootMayBeMissing()
{
    QFETCH(const QByteArray, signature);
    QFETCH(const QByteArrayList, roots);
    QFETCH(const Verdict, verdict);
    QFETCH(const QString, message);
    Files files = m_files;
    named(files, u"signature"_s).bytes = signature;
    const auto verification = verifyPass(samples::archiveOf(files), {roots, samples::now(), {}});
    QCOMPARE(verification.verdict(), verdict);
    QCOMPARE(failedIds(verification), verdict == Verdict::Refused ? u"Z11"_s : QString());
    QVERIFY2(verification.check(u"Z11").message.contains(message),
             qPrintable(verification.check(u"Z11").message));
    // What is wrong beside it is still a reason to refuse.
    named(files, u"logo.png"_s).bytes += 'x';
    QCOMPARE(verifyPass(samples::archiveOf(files), {roots, samples::now(), {}}).verdict(), Verdict::Refused);
}

void TestVerification::itsBundleIsJudgedToo()
{
    PassSource source{.name = u"a.pkpass"_s, .archive = m_issuer.build()};
    const auto ofOne = verifyPass(source, m_issuer.settings());
    QCOMPARE(failedIds(ofOne), QString());
    source.bundleProblem = u"Eleven."_s;
    const auto ofMany = verifyPass(source, m_issuer.settings());
    QCOMPARE(failedIds(ofMany), u"Z16"_s);
    QCOMPARE(ofMany.check(u"Z16").message, u"Eleven."_s);
    QCOMPARE(ofMany.checks.first(ofOne.checks.size()), ofOne.checks);
    QVERIFY(ofMany.isAccepted()); // each of its passes is taken by itself
}

void TestVerification::mutatedSignaturesAreRejected()
{
    QRandomGenerator random(200);
    const QByteArray good = m_issuer.signer().signManifest(manifest()).value();
    for (int i = 0; i < 200; ++i) {
        QByteArray mutated = good;
        const qsizetype at = random.bounded(int(good.size()));
        switch (i % 4) {
        case 0:
            mutated[at] = char(mutated[at] ^ (1 << random.bounded(8)));
            break;
        case 1:
            mutated.remove(at, 1 + random.bounded(8));
            break;
        case 2:
            mutated.insert(at, char(random.bounded(256)));
            break;
        case 3:
            mutated[at] = char(mutated[at] + 1 + random.bounded(255));
            break;
        }
        QVERIFY2(!withSignature(mutated).isAccepted(), qPrintable(u"%1 at %2"_s.arg(i).arg(at)));
    }
}

void TestVerification::everyByteOfTheSignatureCounts()
{
    const QByteArray content = manifest();
    const QByteArray good = m_issuer.signer().signManifest(content).value();
    const QByteArrayList roots{m_issuer.authority().rootPem()};
    QVERIFY(inspectSignature({good, content, roots, samples::now()}).isGood());
    QStringList unnoticed;
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray mutated = good;
        mutated[at] = char(mutated[at] ^ (1 << (at % 8)));
        if (inspectSignature({mutated, content, roots, samples::now()}).isGood())
            unnoticed.append(u"%1 (0x%2)"_s.arg(at).arg(uchar(good[at]), 0, 16));
    }
    QCOMPARE(unnoticed.join(u", "), u""_s);
}

void TestVerification::mutatedPassesAreRejected()
{
    QRandomGenerator random(7);
    const QByteArray good = m_issuer.build();
    const QList<PassFile> files = m_issuer.verify(good).files;
    for (int i = 0; i < 300; ++i) {
        QByteArray mutated = good;
        mutated[random.bounded(int(good.size()))] ^= char(1 << random.bounded(8));
        const Verification verification = m_issuer.verify(mutated);
        // A bit of a time stamp or of a file's rights changes nothing that counts; all else must be noticed.
        if (verification.isAccepted())
            QCOMPARE(verification.files, files);
    }
}

void TestVerification::brokenArchiveSkipsTheRest()
{
    const Verification verification = m_issuer.verify("rubbish");
    QCOMPARE(failedIds(verification), u"Z01"_s);
    QVERIFY(!verification.isAccepted());
    QVERIFY(verification.files.isEmpty());
    for (qsizetype i = 1; i < verification.checks.size(); ++i) {
        QCOMPARE(verification.checks[i].outcome, CheckOutcome::Skipped);
        QVERIFY(!verification.checks[i].message.isEmpty());
    }
}

void TestVerification::messagesDiffer()
{
    QSet<QString> titles;
    for (const Check &check : m_issuer.verify(m_issuer.build()).checks) {
        QVERIFY(!check.title.isEmpty() && !check.message.isEmpty());
        titles.insert(check.title);
    }
    QCOMPARE(titles.size(), 16);
    // Without an NFC certificate a pass with NFC is refused, and one without is not.
    PassTypeRequest plain = samples::passType();
    plain.nfc = false;
    const Signer signer = m_issuer.signer(plain);
    const auto compiled = CompiledTemplate::pack(samples::images());
    const auto withNfc =
        m_issuer.verify(compiled->build(samples::passJson(R"(,"nfc":{"message":"x"})"), signer).value());
    QCOMPARE(failedIds(withNfc), u"Z15"_s);
    QVERIFY(m_issuer.verify(compiled->build(samples::passJson(), signer).value()).isAccepted());
}

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
