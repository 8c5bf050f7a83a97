// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/signingchoice.h"
#include "base/clock.h"
#include "settings/keyring.h"

#include <QtCore/qthreadpool.h>
#include <QtCore/qurl.h>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>
#include <optional>

class QSettings;

namespace qairopay {

/// Who signs in the sandbox inside this program: its test certificate, or the user's own certificate and
/// account, each by itself. What was chosen is remembered by its path, the password in the keyring only.
class SigningDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the settings page.")
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(bool hasCertificate READ hasCertificate NOTIFY changed FINAL)
    Q_PROPERTY(bool hasAccount READ hasAccount NOTIFY changed FINAL)
    Q_PROPERTY(bool wantsPassword READ wantsPassword NOTIFY changed FINAL)
    Q_PROPERTY(QString certificateTone READ certificateTone NOTIFY changed FINAL)
    Q_PROPERTY(QString certificateText READ certificateText NOTIFY changed FINAL)
    Q_PROPERTY(QString expiryText READ expiryText NOTIFY changed FINAL)
    Q_PROPERTY(QString expiryWarning READ expiryWarning NOTIFY changed FINAL)
    Q_PROPERTY(QString accountText READ accountText NOTIFY changed FINAL)
    Q_PROPERTY(QString certificateProblem READ certificateProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString certificateField READ certificateField NOTIFY changed FINAL)
    Q_PROPERTY(QString accountProblem READ accountProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString accountField READ accountField NOTIFY changed FINAL)
    Q_PROPERTY(QString passwordStatement READ passwordStatement NOTIFY statementChanged FINAL)
    Q_PROPERTY(QUrl certificateFile READ certificateFile NOTIFY changed FINAL)
    Q_PROPERTY(QUrl intermediateFile READ intermediateFile NOTIFY changed FINAL)
    Q_PROPERTY(QUrl accountFile READ accountFile NOTIFY changed FINAL)
    Q_PROPERTY(QString googleIssuerId READ googleIssuerId NOTIFY changed FINAL)

public:
    /// The references must outlive it.
    struct Services
    {
        QSettings &settings;
        settings::Keyring &keyring;
        SignWith signWith;
        Clock clock = systemClock();
    };

    /// From how many days on the end of a certificate is warned about.
    static constexpr qint64 warnedDays = 60;

    explicit SigningDesk(Services services, QObject *parent = nullptr);

    /// Signs again with what was chosen in an earlier run. What keeps it from that, and a certificate that
    /// ends soon, `remarked` says. A certificate may be chosen while the keychain is asked for the password
    /// of the old one: its answer counts no more, unless the new one cannot be used.
    void restore();

    [[nodiscard]] bool isBusy() const { return m_changes > 0; }
    [[nodiscard]] bool hasCertificate() const { return m_certificate.isOwn(); }
    [[nodiscard]] bool hasAccount() const { return m_account.isOwn(); }
    /// The user's own certificate signs now.
    [[nodiscard]] bool signsForPhones() const { return !m_facts.passTypeIdentifier.isEmpty(); }
    /// Why phones would refuse what the user's own certificate signs now; empty: nothing of it is known.
    [[nodiscard]] QString certificateFault() const;
    /// Save links are signed with the user's own service account.
    [[nodiscard]] bool signsGoogleLinks() const { return !m_accountEmail.isEmpty(); }
    /// A certificate was chosen whose password the keychain does not give.
    [[nodiscard]] bool wantsPassword() const { return m_wantsPassword; }
    [[nodiscard]] QString certificateTone() const;
    [[nodiscard]] QString certificateText() const;
    [[nodiscard]] QString expiryText() const;
    /// Empty while the end is far.
    [[nodiscard]] QString expiryWarning() const;
    [[nodiscard]] QString accountText() const;
    /// What is wrong with what was tried last, and with which of it.
    [[nodiscard]] QString certificateProblem() const { return m_certificateProblem.words; }
    [[nodiscard]] QString certificateField() const { return m_certificateProblem.field; }
    [[nodiscard]] QString accountProblem() const { return m_accountProblem.words; }
    [[nodiscard]] QString accountField() const { return m_accountProblem.field; }
    [[nodiscard]] QString passwordStatement() const;
    [[nodiscard]] QUrl certificateFile() const;
    [[nodiscard]] QUrl intermediateFile() const;
    [[nodiscard]] QUrl accountFile() const;
    [[nodiscard]] QString googleIssuerId() const { return m_account.issuerId; }

    /// The name of a file, for a form; empty: none.
    Q_INVOKABLE QString nameOf(const QUrl &file) const { return file.fileName(); }
    /// `taken` follows, or the problem of this half says why not.
    Q_INVOKABLE void useCertificate(const QUrl &pkcs12, const QUrl &intermediate, const QString &password);
    Q_INVOKABLE void useAccount(const QUrl &file, const QString &issuerId);
    Q_INVOKABLE void removeCertificate();
    Q_INVOKABLE void removeAccount();
    Q_INVOKABLE void clearCertificateProblem();
    Q_INVOKABLE void clearAccountProblem();

Q_SIGNALS:
    void changed();
    void statementChanged();
    void taken();
    void remarked(const QString &words);

private:
    struct Problem
    {
        QString words;
        QString field;
    };

    /// `signs` is called once they sign.
    struct Then
    {
        std::function<void()> signs;
        std::function<void(const Error &)> fails = [](const Error &) {};
    };

    void signPasses(const CertificateChoice &choice, const Secret &passphrase, const Then &then);
    void signLinks(const AccountChoice &choice, const Then &then);
    /// Instead of the remembered one, whose password the keychain may still be asked for.
    void tryCertificate(const CertificateChoice &choice, const Secret &passphrase,
                        const std::function<void()> &signs);
    void begin();
    void end(Problem &problem, const Error *error, const Then &then);
    void takeAnswer();
    void restoreCertificate(const Secret &passphrase);
    void storePassphrase(const Secret &passphrase);
    void removePassphrase();
    [[nodiscard]] QString missingPasswordText() const;
    void restoreAccount();
    void remark(const QString &words);
    void rememberCertificate(const CertificateChoice &choice);
    void rememberAccount(const AccountChoice &choice);

    Services m_services;
    CertificateChoice m_certificate; ///< remembered; it signs unless something of it is wrong
    AccountChoice m_account;         ///< likewise
    SigningFacts m_facts;
    QString m_accountEmail; ///< empty: the test account signs
    Problem m_certificateProblem;
    Problem m_accountProblem;
    int m_changes = 0;                      ///< under way
    bool m_isAsking = false;                ///< the keychain for the password
    bool m_isTrying = false;                ///< another certificate, or none
    std::optional<Result<Secret>> m_answer; ///< the keychain's, until what is tried meanwhile has failed
    Error m_passwordError;                  ///< why it gave none
    bool m_wantsPassword = false;
    QThreadPool m_thread; ///< last: it waits for what still runs
};

} // namespace qairopay
