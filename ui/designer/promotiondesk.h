// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/sandboxtools.h"
#include "designer/changelistmodel.h"
#include "designer/templatedesk.h"

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
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString liveTenant READ liveTenant CONSTANT FINAL)
    Q_PROPERTY(qairopay::ChangeListModel *changes READ changes CONSTANT FINAL)

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

    [[nodiscard]] bool isBusy() const { return m_isLooking || m_isPromoting; }
    /// It came over.
    [[nodiscard]] bool isDone() const { return m_isDone; }
    /// Why there is nothing to promote yet; empty: there may be.
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] bool canPromote() const;
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString verb() const;
    /// Why the promotion that was tried failed; empty when it did not. Where nobody waits for it any more, a
    /// notice says it.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString liveTenant() const { return m_services.liveTenant; }
    /// Of what live has and what the sandbox has; then of what live had and has. None for a template that is
    /// new there.
    [[nodiscard]] ChangeListModel *changes() { return &m_changes; }

    /// Asks what would change; `looked` follows, or a notice of why not.
    Q_INVOKABLE void look();
    /// Does what look() told, with the webhook endpoints if wanted.
    Q_INVOKABLE void promote(bool withEndpoints);
    /// Nobody asks any more.
    Q_INVOKABLE void end();

Q_SIGNALS:
    void changed();
    void looked();
    /// Another template is on the desk: there is nothing to ask any more.
    void dropped();

private:
    void follow();
    void compareWith(const Result<api::TemplateResource> &published);
    void takeLook(const Result<api::Promotion> &answer);
    void failLook(const Error &error);
    void conclude(const Result<api::Promotion> &answer);
    void showChanges(const PassTemplate &after);
    [[nodiscard]] int memberCount() const;
    [[nodiscard]] QString resultWords() const;

    Services m_services;
    api::SandboxTools m_tools;
    ChangeListModel m_changes;
    TemplateId m_template; ///< the one that was looked at
    QString m_name;
    PassTemplate m_published; ///< as the sandbox has it
    api::Promotion m_promotion;
    std::optional<PassTemplate> m_before; ///< what live had; none: it is new there
    QString m_problem;
    int m_run = 0;          ///< what was asked last counts
    bool m_isDraft = false; ///< the desk had edits that were not published
    bool m_isAsked = false; ///< somebody waits for how it ends
    bool m_isLooking = false;
    bool m_isPromoting = false;
    bool m_isDone = false;
};

} // namespace qairopay
