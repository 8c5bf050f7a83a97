// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/aboutinfo.h"
#include "account/diagnostics.h"
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
    Q_PROPERTY(qairopay::Diagnostics *diagnostics READ diagnostics CONSTANT FINAL)
    Q_PROPERTY(QString keyStatement READ keyStatement NOTIFY keyStatementChanged FINAL)
    Q_PROPERTY(QString addProblem READ addProblem NOTIFY addProblemChanged FINAL)
    Q_PROPERTY(QString addProblemField READ addProblemField NOTIFY addProblemChanged FINAL)
    Q_PROPERTY(QString leaveWords READ leaveWords NOTIFY leaveWordsChanged FINAL)

public:
    /// What it needs; the first three must outlive it.
    struct Services
    {
        settings::ProfileStore &store;
        settings::Keyring &keyring;
        Notices &notices;
        QString profileId; ///< the profile this window acts for
        QString dataFolder;
        QString logFile;
        std::function<DiagnosticFacts()> facts = [] { return DiagnosticFacts(); };
    };

    explicit SettingsPage(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] ProfileListModel *profiles() { return &m_model; }
    [[nodiscard]] AboutInfo *about() { return &m_about; }
    [[nodiscard]] Diagnostics *diagnostics() { return &m_diagnostics; }
    [[nodiscard]] QString keyStatement() const { return m_keyring.statement(); }
    [[nodiscard]] QString addProblem() const { return m_addProblem; }
    /// What it is about: "name", "tenant", "base_url" or "key".
    [[nodiscard]] QString addProblemField() const { return m_addProblemField; }
    /// What leaving this window's profile interrupts, in a sentence with counts; empty: nothing.
    [[nodiscard]] QString leaveWords() const { return m_leaveWords; }
    void setLeaveWords(const QString &words);

    /// The address QairoPay documents for an environment: 0 sandbox, 1 live.
    Q_INVOKABLE QString documentedAddress(int environment) const;
    /// Stores a profile and its key; says in addProblem what is wrong with them. True: it was taken.
    Q_INVOKABLE bool add(const QString &name, const QString &tenant, int environment, const QString &address,
                         const QString &key);
    /// Forgets what was wrong with the last one.
    Q_INVOKABLE void clearProblem() { (void)fail({}); }
    Q_INVOKABLE void remove(const QString &id);
    /// Makes a profile the current one; the window is opened anew. While work runs `leaveAsked` comes
    /// instead.
    Q_INVOKABLE void use(const QString &id);
    /// The same, whatever runs. Without the profile's key `keyWanted` comes instead.
    Q_INVOKABLE void useAnyway(const QString &id);
    /// Keeps a key for a profile that has none any more, or a wrong one, and uses it; says in addProblem what
    /// is wrong.
    Q_INVOKABLE bool enterKey(const QString &id, const QString &key);

Q_SIGNALS:
    void keyStatementChanged();
    void addProblemChanged();
    void leaveWordsChanged();
    void leaveAsked(const QString &id);
    void profileChosen();
    void keyWanted(const QString &id, const QString &name);

private:
    [[nodiscard]] bool fail(const QString &problem, const QString &field = QStringLiteral("key"));
    bool save(const settings::Profiles &profiles);
    void show();
    void choose(const QString &id);

    settings::ProfileStore &m_store;
    settings::Keyring &m_keyring;
    Notices &m_notices;
    QString m_inUse;
    ProfileListModel m_model;
    AboutInfo m_about;
    Diagnostics m_diagnostics;
    settings::Profiles m_profiles;
    QString m_addProblem;
    QString m_addProblemField;
    QString m_leaveWords;
};

} // namespace qairopay
