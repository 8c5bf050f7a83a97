// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "account/signingdesk.h"

#include "base/whendone.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qlocale.h>
#include <QtCore/qsettings.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace qairopay {

using settings::Keyring;

namespace {

constexpr auto pkcs12Key = "signing/pkcs12"_L1;
constexpr auto intermediateKey = "signing/wwdr"_L1;
constexpr auto accountKey = "signing/service-account"_L1;
constexpr auto issuerKey = "signing/google-issuer"_L1;
/// The password's, among the ids of profiles.
const QString passphraseId = u"signing-certificate"_s;

QUrl urlOf(const QString &path)
{
    return path.isEmpty() ? QUrl() : QUrl::fromLocalFile(path);
}

void keep(QSettings &settings, QLatin1StringView key, const QString &value)
{
    if (value.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, value);
}

} // namespace

SigningDesk::SigningDesk(Services services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_certificate{.pkcs12 = m_services.settings.value(pkcs12Key).toString(),
                    .intermediate = m_services.settings.value(intermediateKey).toString()}
    , m_account{.file = m_services.settings.value(accountKey).toString(),
                .issuerId = m_services.settings.value(issuerKey).toString()}
{
    m_thread.setMaxThreadCount(1); // one change at a time
    connect(&m_services.keyring, &Keyring::placeChanged, this, &SigningDesk::statementChanged);
}

void SigningDesk::restore()
{
    if (hasAccount())
        restoreAccount();
    if (!hasCertificate())
        return;
    m_isAsking = true;
    Q_EMIT changed();
    m_services.keyring.read(passphraseId).then(this, [this](const Result<Secret> &passphrase) {
        if (!m_isAsking)
            return;
        m_answer = passphrase;
        if (!m_isTrying)
            takeAnswer();
    });
}

void SigningDesk::takeAnswer()
{
    if (!m_answer)
        return;
    m_isAsking = false;
    const auto passphrase = *std::exchange(m_answer, std::nullopt);
    if (passphrase)
        return restoreCertificate(*passphrase);
    m_wantsPassword = true;
    m_passwordError = passphrase.error();
    remark(certificateText());
}

void SigningDesk::restoreCertificate(const Secret &passphrase)
{
    signPasses(m_certificate, passphrase,
               {.signs =
                    [this] {
                        if (const auto words = expiryWarning(); !words.isEmpty())
                            remark(words);
                    },
                .fails = [this](const Error &error) { remark(error.shownMessage()); }});
}

void SigningDesk::restoreAccount()
{
    signLinks(m_account,
              {.signs = [] {}, .fails = [this](const Error &error) { remark(error.shownMessage()); }});
}

void SigningDesk::remark(const QString &words)
{
    Q_EMIT changed();
    Q_EMIT remarked(words);
}

void SigningDesk::begin()
{
    ++m_changes;
    Q_EMIT changed();
}

void SigningDesk::end(Problem &problem, const Error *error, const Then &then)
{
    --m_changes;
    if (error) {
        if (problem.words.isEmpty()) // else they are of what a person has just tried
            problem = {error->shownMessage(), error->where};
        then.fails(*error);
    } else {
        then.signs();
    }
    Q_EMIT changed();
}

void SigningDesk::signPasses(const CertificateChoice &choice, const Secret &passphrase, const Then &then)
{
    begin();
    whenDone(QtConcurrent::run(&m_thread, m_services.signWith.certificate, choice, passphrase), this,
             [this, then](const Result<SigningFacts> &facts) {
                 if (facts)
                     m_facts = *facts;
                 end(m_certificateProblem, facts ? nullptr : &facts.error(), then);
             });
}

void SigningDesk::tryCertificate(const CertificateChoice &choice, const Secret &passphrase,
                                 const std::function<void()> &signs)
{
    m_isTrying = true;
    m_certificateProblem = {};
    signPasses(choice, passphrase,
               {.signs =
                    [this, signs] {
                        m_isTrying = false;
                        m_isAsking = false; // what the keychain says is of an old one
                        m_answer.reset();
                        signs();
                    },
                .fails =
                    [this](const Error &) {
                        m_isTrying = false;
                        takeAnswer();
                    }});
}

void SigningDesk::signLinks(const AccountChoice &choice, const Then &then)
{
    m_accountProblem = {};
    begin();
    whenDone(QtConcurrent::run(&m_thread, m_services.signWith.account, choice), this,
             [this, then](const Result<QString> &email) {
                 if (email)
                     m_accountEmail = *email;
                 end(m_accountProblem, email ? nullptr : &email.error(), then);
             });
}

void SigningDesk::rememberCertificate(const CertificateChoice &choice)
{
    m_certificate = choice;
    m_wantsPassword = false;
    keep(m_services.settings, pkcs12Key, choice.pkcs12);
    keep(m_services.settings, intermediateKey, choice.intermediate);
}

void SigningDesk::rememberAccount(const AccountChoice &choice)
{
    m_account = choice;
    keep(m_services.settings, accountKey, choice.file);
    keep(m_services.settings, issuerKey, choice.issuerId);
}

void SigningDesk::storePassphrase(const Secret &passphrase)
{
    const bool isPromised = m_services.keyring.place() != Keyring::Place::Session; // else it says so itself
    m_services.keyring.store(passphraseId, passphrase).then(this, [this, isPromised](Keyring::Place place) {
        if (isPromised && place == Keyring::Place::Session)
            remark(tr("The keychain did not take the password of %1: enter it again after a restart.")
                       .arg(QFileInfo(m_certificate.pkcs12).fileName()));
    });
}

void SigningDesk::removePassphrase()
{
    m_services.keyring.remove(passphraseId).then(this, [this](const Result<void> &removed) {
        if (!removed)
            remark(tr("The certificate is removed, but its password is still in the keychain. %1")
                       .arg(removed.error().shownMessage()));
    });
}

void SigningDesk::useCertificate(const QUrl &pkcs12, const QUrl &intermediate, const QString &password)
{
    if (isBusy())
        return;
    if (pkcs12.isEmpty()) {
        m_certificateProblem = {tr("Choose the file with the certificate and its key."), u"pkcs12"_s};
        Q_EMIT changed();
        return;
    }
    const CertificateChoice choice{pkcs12.toLocalFile(), intermediate.toLocalFile()};
    const Secret passphrase(password.toUtf8());
    tryCertificate(choice, passphrase, [this, choice, passphrase] {
        rememberCertificate(choice);
        storePassphrase(passphrase);
        Q_EMIT taken();
    });
}

void SigningDesk::useAccount(const QUrl &file, const QString &issuerId)
{
    if (isBusy())
        return;
    if (file.isEmpty()) {
        m_accountProblem = {tr("Choose the JSON file of the service account."), u"service_account"_s};
        Q_EMIT changed();
        return;
    }
    const AccountChoice choice{file.toLocalFile(), issuerId.trimmed()};
    signLinks(choice, {.signs = [this, choice] {
                  rememberAccount(choice);
                  Q_EMIT taken();
              }});
}

void SigningDesk::removeCertificate()
{
    if (isBusy())
        return;
    tryCertificate({}, {}, [this] {
        rememberCertificate({});
        removePassphrase();
    });
}

void SigningDesk::removeAccount()
{
    if (isBusy())
        return;
    signLinks({}, {.signs = [this] { rememberAccount({}); }});
}

void SigningDesk::clearCertificateProblem()
{
    m_certificateProblem = {};
    Q_EMIT changed();
}

void SigningDesk::clearAccountProblem()
{
    m_accountProblem = {};
    Q_EMIT changed();
}

QString SigningDesk::certificateTone() const
{
    if (hasCertificate() && !signsForPhones() && !m_isAsking)
        return u"error"_s;
    return !signsForPhones() ? u"info"_s : expiryWarning().isEmpty() ? u"ok"_s : u"warning"_s;
}

QString SigningDesk::certificateText() const
{
    if (signsForPhones())
        return tr("Passes are signed for %1, team %2, %3.")
            .arg(m_facts.passTypeIdentifier, m_facts.teamIdentifier, m_facts.organisation);
    if (m_wantsPassword)
        return missingPasswordText();
    if (hasCertificate() && !m_isAsking && !isBusy())
        return tr("%1 cannot be used: passes are signed with the test certificate.")
            .arg(QFileInfo(m_certificate.pkcs12).fileName());
    return tr("Passes are signed with the sandbox’s test certificate, which phones refuse.");
}

QString SigningDesk::missingPasswordText() const
{
    const auto file = QFileInfo(m_certificate.pkcs12).fileName();
    if (m_passwordError.kind == ErrorKind::NotFound)
        return tr("The password of %1 is not known any more. Until you enter it in Settings, passes are "
                  "signed with the test certificate.")
            .arg(file);
    return tr("The keychain does not give the password of %1: %2 Until you enter it in Settings, passes are "
              "signed with the test certificate.")
        .arg(file, m_passwordError.shownMessage());
}

QString SigningDesk::expiryText() const
{
    if (!signsForPhones())
        return {};
    return tr("Valid until %1.")
        .arg(QLocale().toString(m_facts.validUntil.toLocalTime().date(), QLocale::LongFormat));
}

QString SigningDesk::certificateFault() const
{
    if (!signsForPhones())
        return {};
    const auto now = m_services.clock();
    const auto dayOf = [](const QDateTime &at) {
        return QLocale().toString(at.toLocalTime().date(), QLocale::LongFormat);
    };
    if (m_facts.validUntil <= now)
        return tr("Your pass certificate expired on %1, and phones refuse what it signs. Renew it at "
                  "developer.apple.com and choose the new file in Settings.")
            .arg(dayOf(m_facts.validUntil));
    if (m_facts.validFrom > now)
        return tr("Your pass certificate is valid from %1 on, and phones refuse what it signs before. Look "
                  "whether the clock of this computer is right, or choose another file in Settings.")
            .arg(dayOf(m_facts.validFrom));
    return {};
}

QString SigningDesk::expiryWarning() const
{
    if (!signsForPhones())
        return {};
    const auto now = m_services.clock();
    if (m_facts.validUntil <= now)
        return tr("The pass certificate has expired: no pass can be signed until you renew it at "
                  "developer.apple.com and choose the new file.");
    const auto days = now.daysTo(m_facts.validUntil);
    if (days >= warnedDays)
        return {};
    return days == 0 ? tr("The pass certificate expires within a day. Renew it at developer.apple.com.")
                     : tr("The pass certificate expires in %n days. Renew it at developer.apple.com.",
                          nullptr, int(days));
}

QString SigningDesk::accountText() const
{
    if (!m_accountEmail.isEmpty())
        return tr("Google’s save links are signed by %1 for the issuer %2.")
            .arg(m_accountEmail, m_account.issuerId);
    if (hasAccount() && !isBusy())
        return tr("%1 cannot be used: save links are signed with the test key.")
            .arg(QFileInfo(m_account.file).fileName());
    return tr("Google’s save links are signed with the sandbox’s test key, which Google does not know.");
}

QString SigningDesk::passwordStatement() const
{
    return m_services.keyring.statement();
}

QUrl SigningDesk::certificateFile() const
{
    return urlOf(m_certificate.pkcs12);
}

QUrl SigningDesk::intermediateFile() const
{
    return urlOf(m_certificate.intermediate);
}

QUrl SigningDesk::accountFile() const
{
    return urlOf(m_account.file);
}

} // namespace qairopay
