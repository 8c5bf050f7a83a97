// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/sandboxtools.h"
#include "designer/templatedesk.h"
#include "events/memberchange.h"

namespace qairopay {

/// Takes the published template on the desk from the sandbox to the local live tenant: first what would
/// change there, then, confirmed, the change itself and what came over.
class PromotionDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(bool isDone READ isDone NOTIFY changed FINAL)
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY changed FINAL)
    Q_PROPERTY(bool canPromote READ canPromote NOTIFY changed FINAL)
    Q_PROPERTY(QString heading READ heading NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString verb READ verb NOTIFY changed FINAL)
    Q_PROPERTY(QString liveTenant READ liveTenant CONSTANT FINAL)
    Q_PROPERTY(QList<qairopay::MemberChange> changes READ changes NOTIFY changed FINAL)

public:
    /// Everything handed in outlives it.
    struct Services
    {
        api::Client &client;
        const TemplateEditor &editor;
        const TemplateDesk &desk;
        Notices &notices;
        Secret liveKey;     ///< an admin key of the live tenant of the same service
        QString liveTenant; ///< its name, typed before anything changes there
    };

    explicit PromotionDesk(Services services, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// It came over.
    [[nodiscard]] bool isDone() const { return m_isDone; }
    /// Why there is nothing to promote yet; empty: there may be.
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] bool canPromote() const;
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString verb() const;
    [[nodiscard]] QString liveTenant() const { return m_services.liveTenant; }
    [[nodiscard]] QList<MemberChange> changes() const { return m_changes; }

    /// Asks what would change; `looked` follows, or a notice of why not.
    Q_INVOKABLE void look();
    /// Does what look() told, with the webhook endpoints if wanted.
    Q_INVOKABLE void promote(bool withEndpoints);

Q_SIGNALS:
    void changed();
    void looked();

private:
    void send(const api::PromotionOrder &order);
    void take(const api::PromotionOrder &order, const Result<api::Promotion> &answer);
    [[nodiscard]] QString resultWords() const;

    Services m_services;
    api::SandboxTools m_tools;
    TemplateId m_template; ///< the one that was looked at
    QString m_name;
    api::Promotion m_promotion;
    QList<MemberChange> m_changes;
    bool m_isDraft = false; ///< the desk had edits that were not published
    bool m_isBusy = false;
    bool m_isDone = false;
};

} // namespace qairopay
