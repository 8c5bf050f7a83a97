// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "account/signingdesk.h"

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

SigningChoice withoutCertificate(SigningChoice choice)
{
    choice.pkcs12.clear();
    choice.intermediate.clear();
    return choice;
}

SigningChoice withoutAccount(SigningChoice choice)
{
    choice.serviceAccount.clear();
    choice.googleIssuerId.clear();
    return choice;
}

} // namespace

SigningDesk::SigningDesk(Services services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_choice{.pkcs12 = m_services.settings.value(pkcs12Key).toString(),
               .intermediate = m_services.settings.value(intermediateKey).toString(),
               .serviceAccount = m_services.settings.value(accountKey).toString(),
               .googleIssuerId = m_services.settings.value(issuerKey).toString()}
{
    m_thread.setMaxThreadCount(1); // one change at a time
    connect(&m_services.keyring, &Keyring::placeChanged, this, &SigningDesk::statementChanged);
}

void SigningDesk::restore()
{
    if (!m_choice.hasCertificate()) {
        if (m_choice.hasAccount())
            restoreWith(m_choice, {});
        return;
    }
    m_services.keyring.read(passphraseId).then(this, [this](const Result<Secret> &passphrase) {
        if (passphrase) {
            restoreWith(m_choice, *passphrase);
            return;
        }
        m_wantsPassword = true;
        remark(certificateText());
        if (m_choice.hasAccount())
            restoreWith(withoutCertificate(m_choice), {});
    });
}

void SigningDesk::restoreWith(const SigningChoice &choice, const Secret &passphrase)
{
    apply(choice, passphrase).then(this, [this](bool isUsed) {
        const auto words = isUsed ? expiryWarning() : m_problem;
        if (!words.isEmpty())
            remark(words);
    });
}

void SigningDesk::remark(const QString &words)
{
    Q_EMIT changed();
    Q_EMIT remarked(words);
}

QFuture<bool> SigningDesk::apply(const SigningChoice &choice, const Secret &passphrase)
{
    m_isBusy = true;
    m_problem.clear();
    m_problemField.clear();
    Q_EMIT changed();
    return QtConcurrent::run(&m_thread, m_services.signWith, choice, passphrase)
        .then(this, [this, choice, passphrase](const Result<SigningFacts> &facts) {
            m_isBusy = false;
            if (facts) {
                m_used = choice;
                m_facts = *facts;
                m_passphrase = passphrase;
            } else {
                m_problem = facts.error().message;
                m_problemField = facts.error().where;
            }
            Q_EMIT changed();
            return facts.has_value();
        });
}

void SigningDesk::remember()
{
    const auto keep = [this](QLatin1StringView key, const QString &value) {
        if (value.isEmpty())
            m_services.settings.remove(key);
        else
            m_services.settings.setValue(key, value);
    };
    keep(pkcs12Key, m_choice.pkcs12);
    keep(intermediateKey, m_choice.intermediate);
    keep(accountKey, m_choice.serviceAccount);
    keep(issuerKey, m_choice.googleIssuerId);
}

void SigningDesk::useCertificate(const QUrl &pkcs12, const QUrl &intermediate, const QString &password)
{
    if (m_isBusy)
        return;
    if (pkcs12.isEmpty()) {
        m_problem = tr("Choose the file with the certificate and its key.");
        m_problemField = u"pkcs12"_s;
        Q_EMIT changed();
        return;
    }
    auto choice = m_used;
    choice.pkcs12 = pkcs12.toLocalFile();
    choice.intermediate = intermediate.toLocalFile();
    const Secret passphrase(password.toUtf8());
    apply(choice, passphrase).then(this, [this, choice, passphrase](bool isUsed) {
        if (!isUsed)
            return;
        m_choice.pkcs12 = choice.pkcs12;
        m_choice.intermediate = choice.intermediate;
        m_wantsPassword = false;
        remember();
        Q_EMIT changed();
        m_services.keyring.store(passphraseId, passphrase);
        Q_EMIT taken();
    });
}

void SigningDesk::useAccount(const QUrl &file, const QString &issuerId)
{
    if (m_isBusy)
        return;
    if (file.isEmpty()) {
        m_problem = tr("Choose the JSON file of the service account.");
        m_problemField = u"service_account"_s;
        Q_EMIT changed();
        return;
    }
    auto choice = m_used;
    choice.serviceAccount = file.toLocalFile();
    choice.googleIssuerId = issuerId.trimmed();
    apply(choice, m_passphrase).then(this, [this, choice](bool isUsed) {
        if (!isUsed)
            return;
        m_choice.serviceAccount = choice.serviceAccount;
        m_choice.googleIssuerId = choice.googleIssuerId;
        remember();
        Q_EMIT changed();
        Q_EMIT taken();
    });
}

void SigningDesk::removeCertificate()
{
    if (m_isBusy)
        return;
    apply(withoutCertificate(m_used), {}).then(this, [this](bool isUsed) {
        if (!isUsed)
            return;
        m_choice = withoutCertificate(m_choice);
        m_wantsPassword = false;
        remember();
        Q_EMIT changed();
        m_services.keyring.remove(passphraseId);
    });
}

void SigningDesk::removeAccount()
{
    if (m_isBusy)
        return;
    apply(withoutAccount(m_used), m_passphrase).then(this, [this](bool isUsed) {
        if (!isUsed)
            return;
        m_choice = withoutAccount(m_choice);
        remember();
        Q_EMIT changed();
    });
}

void SigningDesk::clearProblem()
{
    if (m_problem.isEmpty())
        return;
    m_problem.clear();
    m_problemField.clear();
    Q_EMIT changed();
}

QString SigningDesk::certificateTone() const
{
    if (m_choice.hasCertificate() && !signsForPhones())
        return u"error"_s;
    return !signsForPhones() ? u"info"_s : expiryWarning().isEmpty() ? u"ok"_s : u"warning"_s;
}

QString SigningDesk::certificateText() const
{
    if (signsForPhones())
        return tr("Passes are signed for %1, team %2, %3.")
            .arg(m_facts.passTypeIdentifier, m_facts.teamIdentifier, m_facts.organisation);
    if (m_wantsPassword)
        return tr("The password of %1 is not known any more. Until you enter it in Settings, passes are "
                  "signed with the test certificate.")
            .arg(QFileInfo(m_choice.pkcs12).fileName());
    if (m_choice.hasCertificate() && !m_isBusy)
        return tr("%1 cannot be used: passes are signed with the test certificate.")
            .arg(QFileInfo(m_choice.pkcs12).fileName());
    return tr("Passes are signed with the sandbox’s test certificate, which phones refuse.");
}

QString SigningDesk::expiryText() const
{
    if (!signsForPhones())
        return {};
    return tr("Valid until %1.")
        .arg(QLocale().toString(m_facts.validUntil.toLocalTime().date(), QLocale::LongFormat));
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
    if (!m_facts.accountEmail.isEmpty())
        return tr("Google’s save links are signed by %1 for the issuer %2.")
            .arg(m_facts.accountEmail, m_used.googleIssuerId);
    if (m_choice.hasAccount() && !m_isBusy)
        return tr("%1 cannot be used: save links are signed with the test key.")
            .arg(QFileInfo(m_choice.serviceAccount).fileName());
    return tr("Google’s save links are signed with the sandbox’s test key, which Google does not know.");
}

QString SigningDesk::passwordStatement() const
{
    return m_services.keyring.statement();
}

QUrl SigningDesk::certificateFile() const
{
    return urlOf(m_choice.pkcs12);
}

QUrl SigningDesk::intermediateFile() const
{
    return urlOf(m_choice.intermediate);
}

QUrl SigningDesk::accountFile() const
{
    return urlOf(m_choice.serviceAccount);
}

} // namespace qairopay
