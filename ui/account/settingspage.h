// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/aboutinfo.h"
#include "account/profilelistmodel.h"
#include "settings/keyring.h"
#include "shell/notices.h"

namespace qairopay {

/// The settings page: where the studio acts and where keys are kept; appearance is the shell's.
class SettingsPage : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(SettingsView)
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(qairopay::ProfileListModel *profiles READ profiles CONSTANT FINAL)
    Q_PROPERTY(qairopay::AboutInfo *about READ about CONSTANT FINAL)
    Q_PROPERTY(QString keyStatement READ keyStatement NOTIFY keyStatementChanged FINAL)
    Q_PROPERTY(QString addProblem READ addProblem NOTIFY addProblemChanged FINAL)

public:
    /// The store, the keyring and the notices must outlive it.
    SettingsPage(settings::ProfileStore &store, settings::Keyring &keyring, Notices &notices,
                 QString dataFolder, QString logFile, QObject *parent = nullptr);

    [[nodiscard]] ProfileListModel *profiles() { return &m_model; }
    [[nodiscard]] AboutInfo *about() { return &m_about; }
    [[nodiscard]] QString keyStatement() const { return m_keyring.statement(); }
    [[nodiscard]] QString addProblem() const { return m_addProblem; }

    /// The address QairoPay documents for an environment: 0 sandbox, 1 live.
    Q_INVOKABLE QString documentedAddress(int environment) const;
    /// Stores a profile and its key; says in addProblem what is wrong with them. True: it was taken.
    Q_INVOKABLE bool add(const QString &name, const QString &tenant, int environment, const QString &address,
                         const QString &key);
    Q_INVOKABLE void remove(const QString &id);
    /// Makes a profile the current one; the window is opened anew.
    Q_INVOKABLE void use(const QString &id);

Q_SIGNALS:
    void keyStatementChanged();
    void addProblemChanged();
    void profileChosen();

private:
    [[nodiscard]] bool fail(const QString &problem);
    bool save(const settings::Profiles &profiles);

    settings::ProfileStore &m_store;
    settings::Keyring &m_keyring;
    Notices &m_notices;
    ProfileListModel m_model;
    AboutInfo m_about;
    settings::Profiles m_profiles;
    QString m_addProblem;
};

} // namespace qairopay
