// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/apikeymodel.h"
#include "api/administration.h"
#include "shell/notices.h"

namespace qairopay {

/// The keys of this window's tenant: made, rotated with a day of overlap, revoked. A new secret is held from
/// the answer that shows it until the person has stored it, and never written anywhere.
class ApiKeyDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the settings page.")
    Q_PROPERTY(qairopay::ApiKeyModel *model READ model CONSTANT FINAL)
    Q_PROPERTY(bool isSupported READ isSupported CONSTANT FINAL)
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString keyId READ keyId NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString name READ name NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString scope READ scope NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString scopeText READ scopeText NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString tone READ tone NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString stateDetail READ stateDetail NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString useText READ useText NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString replaces READ replaces NOTIFY selectionChanged FINAL)
    Q_PROPERTY(bool canChange READ canChange NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString secret READ secret NOTIFY secretChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY listChanged FINAL)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString confirmation READ confirmation CONSTANT FINAL)

public:
    /// Both must outlive it.
    ApiKeyDesk(api::Client &client, Notices &notices, QObject *parent = nullptr);

    [[nodiscard]] ApiKeyModel *model() { return &m_model; }
    [[nodiscard]] bool isSupported() const { return m_administration.isSupported(); }
    [[nodiscard]] int selectedRow() const { return m_model.rowOf(m_selected.id); }
    [[nodiscard]] QString keyId() const { return m_selected.id.toString(); }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString hint() const { return u'…' + m_selected.hint; }
    [[nodiscard]] QString scope() const { return scopeWord(m_selected); }
    [[nodiscard]] QString scopeText() const { return scopeSentence(m_selected); }
    [[nodiscard]] QString stateText() const { return keyStateWord(m_selected.status); }
    [[nodiscard]] QString tone() const { return keyTone(m_selected.status); }
    /// Until when it works, or since when it does not; empty: it just works.
    [[nodiscard]] QString stateDetail() const;
    [[nodiscard]] QString useText() const;
    [[nodiscard]] QString replaces() const { return m_selected.replaces.toString(); }
    [[nodiscard]] bool canChange() const;
    [[nodiscard]] QString secret() const { return QString::fromUtf8(m_secret.reveal()); }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isBusy() const { return m_running > 0; }
    /// What must be typed before a revocation: the tenant's name on live, else nothing.
    [[nodiscard]] QString confirmation() const;

    Q_INVOKABLE void reload();
    /// Loads only when it never was.
    Q_INVOKABLE void ensureLoaded();
    Q_INVOKABLE void select(int row);
    /// 0 read, 1 write, 2 admin, 3 publishable.
    Q_INVOKABLE void create(int scope, const QString &description);
    Q_INVOKABLE void rotate();
    Q_INVOKABLE void revoke(bool inADay);
    Q_INVOKABLE void copySecret();
    /// It is stored elsewhere now.
    Q_INVOKABLE void forgetSecret();

Q_SIGNALS:
    void listChanged();
    void selectionChanged();
    void secretChanged();
    void busyChanged();

private:
    template <typename T, typename Done> void run(api::Reply<T> reply, Done done);
    void takeNew(const Result<api::NewApiKey> &made);

    api::Client &m_client;
    Notices &m_notices;
    api::Administration m_administration;
    ApiKeyModel m_model;
    api::ApiKey m_selected;
    Secret m_secret;
    QString m_problem;
    int m_running = 0;
    bool m_wasLoaded = false;
};

} // namespace qairopay
