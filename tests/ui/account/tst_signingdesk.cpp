// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "account/signingdesk.h"

#include "support/fakekeychain.h"
#include "support/markingtranslator.h"

#include <QtCore/qfile.h>
#include <QtCore/qmutex.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qtimezone.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr auto password = "pass-word-7"_L1;

/// Signs with any file but those with "bad" in the name, if the password is right.
struct FakeSandbox
{
    QMutex mutex;
    CertificateChoice certificate; ///< what it was told last, and took
    AccountChoice account;
    bool hasTestCertificate = true;
    int certificatesRead = 0;
    int accountsRead = 0;
    QDateTime validUntil;
    QDateTime validFrom;

    Result<SigningFacts> signPasses(const CertificateChoice &choice, const Secret &passphrase)
    {
        const QMutexLocker lock(&mutex);
        ++certificatesRead;
        if (choice.pkcs12.contains("bad"_L1))
            return failure(ErrorKind::InvalidInput, Phrase("bad.p12: no certificate"), u"pkcs12"_s);
        if (choice.isOwn() && passphrase.reveal() != QByteArray(password.data(), password.size()))
            return failure(ErrorKind::Unauthenticated, u"wrong password"_s, u"passphrase"_s);
        if (!choice.isOwn() && !hasTestCertificate)
            return failure(ErrorKind::Io, u"The test certificate is missing."_s);
        certificate = choice;
        return choice.isOwn()
                   ? SigningFacts{u"pass.com.acme"_s, u"A1B2C3D4E5"_s, u"Acme GmbH"_s, validUntil, validFrom}
                   : SigningFacts();
    }

    Result<QString> signLinks(const AccountChoice &choice)
    {
        const QMutexLocker lock(&mutex);
        ++accountsRead;
        if (choice.file.contains("bad"_L1))
            return failure(ErrorKind::InvalidInput, u"bad.json: no account"_s, u"service_account"_s);
        account = choice;
        return choice.isOwn() ? u"passes@acme.example"_s : QString();
    }
};

QUrl fileAt(const QString &path)
{
    return QUrl::fromLocalFile(path);
}

} // namespace

/// Who signs in the embedded sandbox, as Settings shows it, over restarts.
class tst_SigningDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theTestCertificateSignsAtFirst();
    void anOwnCertificateSaysWhomItIsFor();
    void thePasswordIsOnlyInTheKeychain();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void whatIsWrongIsSaidInTheWindowsLanguage();
    void aBadCertificateLeavesTheOldOne();
    void aRestartSignsAgain();
    void aLostPasswordIsAskedFor();
    void aFileThatWentBadIsRemarked();
    void theEndIsWarnedAhead_data();
    void theEndIsWarnedAhead();
    void removingForgetsThePassword();
    void theAccountComesAndGoesAlone();
    void aBadFileOfOneHalfLeavesTheOther_data();
    void aBadFileOfOneHalfLeavesTheOther();
    void aChangeReadsItsOwnHalfOnly();
    void theKeychainIsWaitedFor();
    void aLateAnswerChangesNothing_data();
    void aLateAnswerChangesNothing();
    void aLateAnswerBringsNothingBack();
    void aCertificateOutOfItsTimeIsAFault_data();
    void aCertificateOutOfItsTimeIsAFault();
    void aFailedTryLeavesTheAnswer_data();
    void aFailedTryLeavesTheAnswer();
    void aFailedTryLeavesTheQuestion();
    void whatWasTriedIsStillToldOf();
    void aLockedKeychainIsToldFromALostPassword();
    void aPasswordThatIsNotKeptIsTold();
    void aPasswordThatStaysIsTold();

private:
    /// The program starts again.
    void restart();
    [[nodiscard]] bool use(const QString &pkcs12, const QString &typed = password);
    [[nodiscard]] bool settles()
    {
        return QTest::qWaitFor([this] { return !m_desk->isBusy(); });
    }
    /// The keychain takes its time; what it says at last is given through the promise.
    [[nodiscard]] std::shared_ptr<QPromise<Result<Secret>>> slowRestore();
    /// It gives the password, or says that it has none, and that arrives.
    void give(QPromise<Result<Secret>> &answer, bool isKnown);
    [[nodiscard]] QString settingsFile() const { return m_folder->filePath(u"settings.ini"_s); }

    QDateTime m_now{QDate(2026, 6, 1), QTime(12, 0), QTimeZone::UTC};
    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeDesktop m_desktop;
    std::unique_ptr<FakeSandbox> m_sandbox;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<settings::Keyring> m_keyring;
    std::unique_ptr<SigningDesk> m_desk;
};

void tst_SigningDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desktop = {};
    m_sandbox = std::make_unique<FakeSandbox>();
    m_sandbox->validUntil = m_now.addDays(300);
    restart();
}

void tst_SigningDesk::cleanup()
{
    m_desk.reset();
    m_keyring.reset();
    m_settings.reset();
}

void tst_SigningDesk::restart()
{
    cleanup();
    m_settings = std::make_unique<QSettings>(settingsFile(), QSettings::IniFormat);
    m_keyring = std::make_unique<settings::Keyring>(std::make_unique<test::FakeKeychain>(m_desktop));
    m_keyring->probe();
    QTRY_COMPARE(m_keyring->place(), settings::Keyring::Place::System);
    m_desk = std::make_unique<SigningDesk>(SigningDesk::Services{
        .settings = *m_settings,
        .keyring = *m_keyring,
        .signWith = {
            .certificate =
                [sandbox = m_sandbox.get()](const CertificateChoice &choice, const Secret &passphrase) {
                    return sandbox->signPasses(choice, passphrase);
                },
            .account = [sandbox = m_sandbox.get()](
                           const AccountChoice &choice) { return sandbox->signLinks(choice); }},
        .clock = [this] { return m_now; }});
}

bool tst_SigningDesk::use(const QString &pkcs12, const QString &typed)
{
    const QSignalSpy taken(m_desk.get(), &SigningDesk::taken);
    m_desk->useCertificate(fileAt(pkcs12), fileAt(u"/keys/wwdr.cer"_s), typed);
    return QTest::qWaitFor(
        [&] { return !m_desk->isBusy() && (!taken.isEmpty() || !m_desk->certificateProblem().isEmpty()); });
}

std::shared_ptr<QPromise<Result<Secret>>> tst_SigningDesk::slowRestore()
{
    auto answer = std::make_shared<QPromise<Result<Secret>>>();
    answer->start();
    m_desktop.answer = answer;
    m_desk->restore();
    m_desktop.answer = {};
    return answer;
}

void tst_SigningDesk::give(QPromise<Result<Secret>> &answer, bool isKnown)
{
    answer.addResult(isKnown ? Result<Secret>(Secret(QString(password).toUtf8()))
                             : failure(ErrorKind::NotFound, u"There is none."_s));
    answer.finish();
    QCoreApplication::processEvents();
}

void tst_SigningDesk::theTestCertificateSignsAtFirst()
{
    QSignalSpy remarked(m_desk.get(), &SigningDesk::remarked);
    m_desk->restore();
    QVERIFY(!m_desk->isBusy());
    QVERIFY(!m_desk->hasCertificate() && !m_desk->signsForPhones() && !m_desk->hasAccount());
    QVERIFY(m_desk->certificateText().contains("test certificate"_L1));
    QVERIFY(m_desk->accountText().contains("test key"_L1));
    QCOMPARE(m_desk->certificateTone(), u"info"_s);
    QVERIFY(remarked.isEmpty());
}

void tst_SigningDesk::anOwnCertificateSaysWhomItIsFor()
{
    QSignalSpy taken(m_desk.get(), &SigningDesk::taken);
    QVERIFY(use(u"/keys/own.p12"_s));
    QCOMPARE(taken.size(), 1);
    QVERIFY(m_desk->signsForPhones());
    QCOMPARE(m_desk->certificateTone(), u"ok"_s);
    QCOMPARE(m_desk->certificateText(),
             u"Passes are signed for pass.com.acme, team A1B2C3D4E5, Acme GmbH."_s);
    QVERIFY2(m_desk->expiryText().contains("2027"_L1), qPrintable(m_desk->expiryText()));
    QVERIFY(m_desk->expiryWarning().isEmpty());
    QCOMPARE(m_desk->nameOf(m_desk->certificateFile()), u"own.p12"_s);
    QCOMPARE(m_sandbox->certificate.intermediate, u"/keys/wwdr.cer"_s);
}

void tst_SigningDesk::thePasswordIsOnlyInTheKeychain()
{
    QVERIFY(use(u"/keys/own.p12"_s));
    QCOMPARE(m_desktop.secrets.size(), 1);
    QCOMPARE(QString::fromUtf8(m_desktop.secrets.constBegin()->reveal()), password);
    m_settings->sync();
    QFile file(settingsFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    QVERIFY(text.contains("own.p12"));
    QVERIFY(!text.contains("pass-word-7"));
}

void tst_SigningDesk::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("pkcs12");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("field");
    QTest::newRow("no file") << QString() << QString(password) << u"pkcs12"_s;
    QTest::newRow("a bad file") << u"/keys/bad.p12"_s << QString(password) << u"pkcs12"_s;
    QTest::newRow("a wrong password") << u"/keys/own.p12"_s << u"other"_s << u"passphrase"_s;
}

void tst_SigningDesk::whatIsWrongIsSaid()
{
    QFETCH(const QString, pkcs12);
    QFETCH(const QString, typed);
    QFETCH(const QString, field);
    QSignalSpy taken(m_desk.get(), &SigningDesk::taken);
    m_desk->useCertificate(pkcs12.isEmpty() ? QUrl() : fileAt(pkcs12), {}, typed);
    QVERIFY(settles());
    QVERIFY(taken.isEmpty());
    QVERIFY(!m_desk->certificateProblem().isEmpty());
    QCOMPARE(m_desk->certificateField(), field);
    QVERIFY(!m_desk->hasCertificate() && m_desktop.secrets.isEmpty());
    QVERIFY(m_desk->accountProblem().isEmpty());
    m_desk->clearCertificateProblem();
    QVERIFY(m_desk->certificateProblem().isEmpty() && m_desk->certificateField().isEmpty());
}

void tst_SigningDesk::whatIsWrongIsSaidInTheWindowsLanguage()
{
    const test::MarkingTranslator translator;
    QVERIFY(use(u"/keys/bad.p12"_s));
    QCOMPARE(m_desk->certificateProblem(), u"«bad.p12: no certificate»"_s);
}

void tst_SigningDesk::aBadCertificateLeavesTheOldOne()
{
    QVERIFY(use(u"/keys/own.p12"_s));
    QVERIFY(use(u"/keys/bad.p12"_s));
    QVERIFY(m_desk->signsForPhones());
    QCOMPARE(m_desk->certificateFile(), fileAt(u"/keys/own.p12"_s));
    QCOMPARE(m_sandbox->certificate.pkcs12, u"/keys/own.p12"_s);
}

void tst_SigningDesk::aRestartSignsAgain()
{
    QVERIFY(use(u"/keys/own.p12"_s));
    m_sandbox->certificate = {};
    restart();
    QSignalSpy remarked(m_desk.get(), &SigningDesk::remarked);
    m_desk->restore();
    QTRY_VERIFY(m_desk->signsForPhones());
    QCOMPARE(m_sandbox->certificate.pkcs12, u"/keys/own.p12"_s);
    QVERIFY(!m_desk->wantsPassword());
    QVERIFY(remarked.isEmpty());
}

void tst_SigningDesk::aLostPasswordIsAskedFor()
{
    QVERIFY(use(u"/keys/own.p12"_s));
    m_desktop.secrets.clear();
    restart();
    QSignalSpy remarked(m_desk.get(), &SigningDesk::remarked);
    m_desk->restore();
    QTRY_VERIFY(m_desk->wantsPassword());
    QCOMPARE(remarked.size(), 1);
    QVERIFY(m_desk->certificateText().contains("password of own.p12"_L1));
    QCOMPARE(m_desk->certificateTone(), u"error"_s);
    QVERIFY(use(u"/keys/own.p12"_s));
    QVERIFY(m_desk->signsForPhones() && !m_desk->wantsPassword());
}

void tst_SigningDesk::aFileThatWentBadIsRemarked()
{
    QVERIFY(use(u"/keys/own.p12"_s));
    m_settings->setValue("signing/pkcs12"_L1, u"/keys/bad.p12"_s);
    restart();
    QSignalSpy remarked(m_desk.get(), &SigningDesk::remarked);
    m_desk->restore();
    QTRY_COMPARE(remarked.size(), 1);
    QCOMPARE(remarked.first().first().toString(), u"bad.p12: no certificate"_s);
    QVERIFY(!m_desk->signsForPhones());
    QVERIFY(m_desk->certificateText().startsWith("bad.p12 cannot be used"_L1));
}

void tst_SigningDesk::theEndIsWarnedAhead_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("says");
    QTest::newRow("60 days: nothing") << 60 * 24 << QString();
    QTest::newRow("59 days") << 59 * 24 << u"in 59 days"_s;
    QTest::newRow("an hour") << 1 << u"within a day"_s;
    QTest::newRow("none") << 0 << u"has expired"_s;
}

void tst_SigningDesk::theEndIsWarnedAhead()
{
    QFETCH(const int, hours);
    QFETCH(const QString, says);
    m_sandbox->validUntil = m_now.addSecs(hours * 3600LL);
    QVERIFY(use(u"/keys/own.p12"_s));
    restart();
    QSignalSpy remarked(m_desk.get(), &SigningDesk::remarked);
    m_desk->restore();
    QTRY_VERIFY(m_desk->signsForPhones());
    QVERIFY(settles());
    QCOMPARE(m_desk->expiryWarning().isEmpty(), says.isEmpty());
    QVERIFY2(m_desk->expiryWarning().contains(says), qPrintable(m_desk->expiryWarning()));
    QTRY_COMPARE(remarked.size(), says.isEmpty() ? 0 : 1);
    QCOMPARE(m_desk->certificateTone(), says.isEmpty() ? u"ok"_s : u"warning"_s);
}

void tst_SigningDesk::removingForgetsThePassword()
{
    QVERIFY(use(u"/keys/own.p12"_s));
    m_desk->removeCertificate();
    QVERIFY(settles());
    QTRY_VERIFY(!m_desk->hasCertificate());
    QVERIFY(!m_desk->signsForPhones() && m_desktop.secrets.isEmpty());
    QVERIFY(!m_sandbox->certificate.isOwn());
    restart();
    QVERIFY(!m_desk->hasCertificate());
}

void tst_SigningDesk::theAccountComesAndGoesAlone()
{
    QVERIFY(use(u"/keys/own.p12"_s));
    m_desk->useAccount(fileAt(u"/keys/bad.json"_s), u"3388"_s);
    QVERIFY(settles());
    QCOMPARE(m_desk->accountField(), u"service_account"_s);
    m_desk->useAccount(fileAt(u"/keys/account.json"_s), u" 3388 "_s);
    QVERIFY(settles());
    QTRY_VERIFY(m_desk->hasAccount());
    QCOMPARE(m_desk->googleIssuerId(), u"3388"_s);
    QVERIFY(m_desk->accountText().contains("passes@acme.example for the issuer 3388"_L1));
    QVERIFY(m_desk->signsForPhones());
    m_sandbox->account = {};
    restart();
    m_desk->restore();
    QTRY_VERIFY(m_desk->signsForPhones() && !m_desk->isBusy());
    QCOMPARE(m_sandbox->account.file, u"/keys/account.json"_s);
    m_desk->removeAccount();
    QVERIFY(settles());
    QTRY_VERIFY(!m_desk->hasAccount());
    QVERIFY(m_desk->signsForPhones() && !m_sandbox->account.isOwn());
}

void tst_SigningDesk::aBadFileOfOneHalfLeavesTheOther_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isCertificate");
    QTest::newRow("a certificate that moved") << u"signing/pkcs12"_s << u"/keys/bad.p12"_s << true;
    QTest::newRow("an account that moved") << u"signing/service-account"_s << u"/keys/bad.json"_s << false;
}

void tst_SigningDesk::aBadFileOfOneHalfLeavesTheOther()
{
    QFETCH(const QString, key);
    QFETCH(const QString, file);
    QFETCH(const bool, isCertificate);
    QVERIFY(use(u"/keys/own.p12"_s));
    m_desk->useAccount(fileAt(u"/keys/account.json"_s), u"3388"_s);
    QVERIFY(settles());
    QVERIFY(m_desk->hasAccount());
    m_settings->setValue(key, file);
    restart();
    QSignalSpy remarked(m_desk.get(), &SigningDesk::remarked);
    m_desk->restore();
    QTRY_COMPARE(remarked.size(), 1);
    QVERIFY(settles());
    QTRY_COMPARE(m_desk->signsForPhones(), !isCertificate);
    QCOMPARE(m_desk->accountText().contains("signed by passes@acme.example"_L1), isCertificate);
    QCOMPARE(m_desk->certificateField(), isCertificate ? u"pkcs12"_s : QString());
    QCOMPARE(m_desk->accountField(), isCertificate ? QString() : u"service_account"_s);
    // What is wrong with one half keeps nobody from mending it, and the other is remembered as it was.
    if (isCertificate)
        QVERIFY(use(u"/keys/own.p12"_s));
    else
        m_desk->useAccount(fileAt(u"/keys/account.json"_s), u"3388"_s);
    QVERIFY(settles());
    QVERIFY(m_desk->certificateProblem().isEmpty() && m_desk->accountProblem().isEmpty());
    QVERIFY(m_desk->signsForPhones());
    QCOMPARE(m_sandbox->certificate.pkcs12, u"/keys/own.p12"_s);
    QCOMPARE(m_sandbox->account, (AccountChoice{u"/keys/account.json"_s, u"3388"_s}));
}

void tst_SigningDesk::aChangeReadsItsOwnHalfOnly()
{
    QVERIFY(use(u"/keys/own.p12"_s));
    QCOMPARE(m_sandbox->accountsRead, 0);
    m_desk->useAccount(fileAt(u"/keys/account.json"_s), u"3388"_s);
    QVERIFY(settles());
    m_desk->removeAccount();
    QVERIFY(settles());
    QCOMPARE(m_sandbox->accountsRead, 2);
    QCOMPARE(m_sandbox->certificatesRead, 1);
    m_desk->removeCertificate();
    QVERIFY(settles());
    QCOMPARE(m_sandbox->accountsRead, 2);
    QCOMPARE(m_sandbox->certificatesRead, 2);
}

void tst_SigningDesk::theKeychainIsWaitedFor()
{
    QVERIFY(use(u"/keys/own.p12"_s));
    restart();
    const auto answer = slowRestore();
    QVERIFY(!m_desk->isBusy() && !m_desk->signsForPhones());
    QCOMPARE(m_desk->certificateTone(), u"info"_s);
    QVERIFY2(!m_desk->certificateText().contains("cannot be used"_L1), qPrintable(m_desk->certificateText()));
    give(*answer, true);
    QTRY_VERIFY(m_desk->signsForPhones());
    QVERIFY(settles());
}

void tst_SigningDesk::aLateAnswerChangesNothing_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("the old password") << true;
    QTest::newRow("none") << false;
}

void tst_SigningDesk::aLateAnswerChangesNothing()
{
    QFETCH(const bool, isKnown);
    QVERIFY(use(u"/keys/own.p12"_s));
    restart();
    const auto answer = slowRestore();
    QSignalSpy remarked(m_desk.get(), &SigningDesk::remarked);
    const auto read = m_sandbox->certificatesRead;
    {
        const QMutexLocker reading(&m_sandbox->mutex);
        m_desk->useCertificate(fileAt(u"/keys/newer.p12"_s), {}, password);
        give(*answer, isKnown);
    }
    QVERIFY(settles());
    QCOMPARE(m_sandbox->certificatesRead, read + 1);
    QCOMPARE(m_sandbox->certificate.pkcs12, u"/keys/newer.p12"_s);
    QVERIFY(m_desk->signsForPhones() && !m_desk->wantsPassword() && remarked.isEmpty());
}

void tst_SigningDesk::aLateAnswerBringsNothingBack()
{
    QVERIFY(use(u"/keys/own.p12"_s));
    restart();
    const auto answer = slowRestore();
    m_desk->removeCertificate();
    QVERIFY(settles());
    const auto read = m_sandbox->certificatesRead;
    give(*answer, true);
    QVERIFY(!m_desk->isBusy() && !m_desk->hasCertificate() && !m_desk->signsForPhones());
    QCOMPARE(m_sandbox->certificatesRead, read);
}

void tst_SigningDesk::aCertificateOutOfItsTimeIsAFault_data()
{
    QTest::addColumn<int>("from"); // days from now
    QTest::addColumn<int>("until");
    QTest::addColumn<QString>("says");
    QTest::newRow("valid") << -1 << 300 << QString();
    QTest::newRow("to be renewed soon") << -1 << 1 << QString();
    QTest::newRow("expired") << -400 << -1 << u"expired on"_s;
    QTest::newRow("ends now") << -400 << 0 << u"expired on"_s;
    QTest::newRow("not yet valid") << 2 << 300 << u"is valid from"_s;
}

void tst_SigningDesk::aCertificateOutOfItsTimeIsAFault()
{
    QFETCH(int, from);
    QFETCH(int, until);
    QFETCH(QString, says);
    QCOMPARE(m_desk->certificateFault(), QString()); // the test certificate is another matter
    m_sandbox->validFrom = m_now.addDays(from);
    m_sandbox->validUntil = m_now.addDays(until);
    QVERIFY(use(u"/keys/own.p12"_s));
    QVERIFY(m_desk->signsForPhones());
    QCOMPARE(m_desk->certificateFault().isEmpty(), says.isEmpty());
    QVERIFY2(m_desk->certificateFault().contains(says), qPrintable(m_desk->certificateFault()));
}

void tst_SigningDesk::aFailedTryLeavesTheAnswer_data()
{
    QTest::addColumn<bool>("isRemoval");
    QTest::addColumn<bool>("isEarly");
    QTest::newRow("another one, answered meanwhile") << false << true;
    QTest::newRow("another one, answered afterwards") << false << false;
    QTest::newRow("none, answered meanwhile") << true << true;
    QTest::newRow("none, answered afterwards") << true << false;
}

void tst_SigningDesk::aFailedTryLeavesTheAnswer()
{
    QFETCH(const bool, isRemoval);
    QFETCH(const bool, isEarly);
    QVERIFY(use(u"/keys/own.p12"_s));
    m_sandbox->certificate = {};
    m_sandbox->hasTestCertificate = false;
    restart();
    const auto answer = slowRestore();
    {
        const QMutexLocker reading(&m_sandbox->mutex);
        if (isRemoval)
            m_desk->removeCertificate();
        else
            m_desk->useCertificate(fileAt(u"/keys/bad.p12"_s), {}, password);
        if (isEarly)
            give(*answer, true);
    }
    QVERIFY(settles());
    const auto problem = m_desk->certificateProblem();
    QCOMPARE(problem, isRemoval ? u"The test certificate is missing."_s : u"bad.p12: no certificate"_s);
    QCOMPARE(m_desk->signsForPhones(), isEarly);
    QVERIFY2(!m_desk->certificateText().contains("cannot be used"_L1), qPrintable(m_desk->certificateText()));
    if (!isEarly)
        give(*answer, true);
    QTRY_VERIFY(m_desk->signsForPhones());
    QVERIFY(settles());
    QCOMPARE(m_sandbox->certificate.pkcs12, u"/keys/own.p12"_s);
    QCOMPARE(m_desk->certificateFile(), fileAt(u"/keys/own.p12"_s));
    QCOMPARE(m_desk->certificateProblem(), problem);
}

void tst_SigningDesk::aFailedTryLeavesTheQuestion()
{
    QVERIFY(use(u"/keys/own.p12"_s));
    restart();
    const auto answer = slowRestore();
    QSignalSpy remarked(m_desk.get(), &SigningDesk::remarked);
    QVERIFY(use(u"/keys/bad.p12"_s));
    QVERIFY(!m_desk->wantsPassword() && remarked.isEmpty());
    give(*answer, false);
    QTRY_VERIFY(m_desk->wantsPassword());
    QCOMPARE(remarked.size(), 1);
}

/// The remembered one cannot be used any more, either: its fault is not put beside another file.
void tst_SigningDesk::whatWasTriedIsStillToldOf()
{
    QVERIFY(use(u"/keys/own.p12"_s));
    m_settings->setValue("signing/pkcs12"_L1, u"/keys/bad.p12"_s);
    restart();
    const auto answer = slowRestore();
    QVERIFY(use(u"/keys/own.p12"_s, u"other"_s));
    QSignalSpy remarked(m_desk.get(), &SigningDesk::remarked);
    give(*answer, true);
    QTRY_COMPARE(remarked.size(), 1);
    QCOMPARE(remarked.first().first().toString(), u"bad.p12: no certificate"_s);
    QCOMPARE(m_desk->certificateField(), u"passphrase"_s);
    QCOMPARE(m_desk->certificateProblem(), u"wrong password"_s);
    QVERIFY(m_desk->certificateText().startsWith("bad.p12 cannot be used"_L1));
}

void tst_SigningDesk::aLockedKeychainIsToldFromALostPassword()
{
    QVERIFY(use(u"/keys/own.p12"_s));
    restart();
    m_desktop.mood = test::FakeDesktop::Mood::Locked;
    QSignalSpy remarked(m_desk.get(), &SigningDesk::remarked);
    m_desk->restore();
    QTRY_VERIFY(m_desk->wantsPassword());
    QCOMPARE(remarked.size(), 1);
    QVERIFY2(m_desk->certificateText().startsWith(
                 "The keychain does not give the password of own.p12: It is locked."_L1),
             qPrintable(m_desk->certificateText()));
}

void tst_SigningDesk::aPasswordThatIsNotKeptIsTold()
{
    m_desktop.mood = test::FakeDesktop::Mood::RefusesWrites;
    QSignalSpy remarked(m_desk.get(), &SigningDesk::remarked);
    QVERIFY(use(u"/keys/own.p12"_s));
    QTRY_COMPARE(remarked.size(), 1);
    QCOMPARE(remarked.first().first().toString(),
             u"The keychain did not take the password of own.p12: enter it again after a restart."_s);
    QVERIFY(m_desk->signsForPhones());
}

void tst_SigningDesk::aPasswordThatStaysIsTold()
{
    QVERIFY(use(u"/keys/own.p12"_s));
    m_desktop.mood = test::FakeDesktop::Mood::Locked;
    QSignalSpy remarked(m_desk.get(), &SigningDesk::remarked);
    m_desk->removeCertificate();
    QTRY_COMPARE(remarked.size(), 1);
    QCOMPARE(remarked.first().first().toString(),
             u"The certificate is removed, but its password is still in the keychain. It is locked."_s);
    QVERIFY(!m_desk->hasCertificate() && !m_desk->signsForPhones());
}

QTEST_MAIN(tst_SigningDesk)
#include "tst_signingdesk.moc"
