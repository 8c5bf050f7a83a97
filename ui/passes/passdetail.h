// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "passes/passtimeline.h"
#include "passes/passupdate.h"
#include "passes/simulatedphone.h"
#include "preview/cardpair.h"
#include "shell/notices.h"

namespace qairopay {

/// A value of the selected pass beside its label.
class PassField
{
    Q_GADGET
    QML_VALUE_TYPE(passField)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)
    Q_PROPERTY(bool isDefault MEMBER isDefault FINAL)

public:
    QString label;
    QString value;
    bool isDefault = false; ///< the template's default: the pass itself says nothing

    friend bool operator==(const PassField &, const PassField &) = default;
};

/// The selected pass: its state, its values, what happened to it, and what can be done with it.
class PassDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the passes page.")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString passId READ passId NOTIFY changed FINAL)
    Q_PROPERTY(QString shortPassId READ shortPassId NOTIFY changed FINAL)
    Q_PROPERTY(QString holderName READ holderName NOTIFY changed FINAL)
    Q_PROPERTY(QString holderEmail READ holderEmail NOTIFY changed FINAL)
    Q_PROPERTY(QString status READ status NOTIFY changed FINAL)
    Q_PROPERTY(QString statusText READ statusText NOTIFY changed FINAL)
    Q_PROPERTY(QString statusDetail READ statusDetail NOTIFY changed FINAL)
    Q_PROPERTY(QString linksText READ linksText NOTIFY changed FINAL)
    Q_PROPERTY(QString templateName READ templateName NOTIFY changed FINAL)
    Q_PROPERTY(QList<qairopay::PassField> fields READ fields NOTIFY changed FINAL)
    Q_PROPERTY(QList<qairopay::TimelineEntry> timeline READ timeline NOTIFY timelineChanged FINAL)
    Q_PROPERTY(bool canUpdate READ canUpdate NOTIFY changed FINAL)
    Q_PROPERTY(bool canRevoke READ canRevoke NOTIFY changed FINAL)
    Q_PROPERTY(bool canSimulate READ canSimulate CONSTANT FINAL)
    Q_PROPERTY(qairopay::PassUpdate *update READ update CONSTANT FINAL)
    Q_PROPERTY(qairopay::CardPair *cards READ cards CONSTANT FINAL)
    Q_PROPERTY(qairopay::CardPair *cardsAfter READ cardsAfter CONSTANT FINAL)
    Q_PROPERTY(QString confirmation READ confirmation CONSTANT FINAL)

public:
    /// All three must outlive it.
    PassDetail(api::Client &client, DrawingKit drawing, Notices &notices, QObject *parent = nullptr);

    void open(const Pass &pass);
    void close();
    /// Asks for the pass, its scans and events again.
    Q_INVOKABLE void refresh();

    [[nodiscard]] bool isOpen() const { return !m_pass.id.isEmpty(); }
    [[nodiscard]] bool isBusy() const { return m_running > 0; }
    [[nodiscard]] const Pass &pass() const { return m_pass; }
    [[nodiscard]] const std::optional<PassTemplate> &passTemplate() const { return m_template; }
    [[nodiscard]] QString passId() const { return m_pass.id.toString(); }
    [[nodiscard]] QString shortPassId() const;
    [[nodiscard]] QString holderName() const { return m_pass.record.holder.name; }
    [[nodiscard]] QString holderEmail() const { return m_pass.record.holder.email; }
    [[nodiscard]] QString status() const { return toApiName(m_pass.status); }
    [[nodiscard]] QString statusText() const;
    /// When and why it got into this state, one sentence.
    [[nodiscard]] QString statusDetail() const;
    [[nodiscard]] QString linksText() const;
    [[nodiscard]] QString templateName() const { return m_template ? m_template->name : QString(); }
    [[nodiscard]] QList<PassField> fields() const;
    [[nodiscard]] QList<TimelineEntry> timeline() const { return m_timeline; }
    [[nodiscard]] bool canUpdate() const;
    [[nodiscard]] bool canRevoke() const;
    [[nodiscard]] bool canSimulate() const { return m_phone.isThere(); }
    [[nodiscard]] PassUpdate *update() { return &m_update; }
    /// As the holder has them now, and as the update that is being typed would leave them.
    [[nodiscard]] CardPair *cards() { return &m_cards; }
    [[nodiscard]] CardPair *cardsAfter() { return &m_cardsAfter; }
    /// What must be typed before a revocation: the tenant's name on live, else nothing.
    [[nodiscard]] QString confirmation() const;

    Q_INVOKABLE void copyAppleLink();
    Q_INVOKABLE void copyGoogleLink();
    Q_INVOKABLE void copyId();
    /// Writes the signed file; a failure leaves nothing behind.
    Q_INVOKABLE void savePkpass(const QUrl &target);
    /// "Doe.pkpass": what a save dialog begins with.
    Q_INVOKABLE QString suggestedFileName() const;
    Q_INVOKABLE void startUpdate();
    Q_INVOKABLE void applyUpdate();
    Q_INVOKABLE void revoke(const QString &reason);
    Q_INVOKABLE void simulateInstall(bool google);
    Q_INVOKABLE void simulateRemove();
    Q_INVOKABLE void simulateScan(bool nfc);

Q_SIGNALS:
    void changed();
    void busyChanged();
    void timelineChanged();
    void updated(const qairopay::Pass &pass);
    void revoked();
    void applied();

private:
    template <typename T, typename Done> void run(api::Reply<T> reply, Done done);
    void take(const Pass &pass);
    void loadTemplate();
    void loadTimeline();
    void rebuildTimeline();
    void showCards();
    [[nodiscard]] IssuedRecord issued(const Record &record) const;
    void copy(const QString &text, const QString &told);

    api::Client &m_client;
    Notices &m_notices;
    SimulatedPhone m_phone;
    Pass m_pass;
    std::optional<PassTemplate> m_template;
    TemplateId m_templateId;
    QList<api::Event> m_events;
    QList<api::Scan> m_scans;
    QList<TimelineEntry> m_timeline;
    PassUpdate m_update;
    CardPair m_cards;
    CardPair m_cardsAfter;
    int m_running = 0;
};

} // namespace qairopay
