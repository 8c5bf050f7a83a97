// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/changelistmodel.h"
#include "designer/problemmodel.h"
#include "designer/publishcards.h"
#include "designer/templatedesk.h"

#include <QtCore/qset.h>

namespace qairopay {

class TemplatePreview;

/// What publishing the template on the desk will do, told before it happens: whom it reaches, and what
/// changes member by member.
class PublishReview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the designer.")
    Q_PROPERTY(QString heading READ heading NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString verb READ verb NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool isStopped READ isStopped NOTIFY changed FINAL)
    Q_PROPERTY(QString loss READ loss NOTIFY changed FINAL)
    Q_PROPERTY(bool takesLoss READ takesLoss WRITE setTakesLoss NOTIFY changed FINAL)
    Q_PROPERTY(qairopay::ProblemModel *problems READ problems CONSTANT FINAL)
    Q_PROPERTY(qairopay::ChangeListModel *changes READ changes CONSTANT FINAL)
    Q_PROPERTY(qairopay::PublishCards *cards READ cards CONSTANT FINAL)

public:
    /// Everything handed in outlives it.
    struct Sources
    {
        TemplateDesk &desk;
        api::Client &client;
        Notices &notices;
        DrawingKit drawing;
        TemplatePreview &preview;
        quint32 seed; ///< for the random pass
    };

    explicit PublishReview(const Sources &sources, QObject *parent = nullptr);

    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString verb() const;
    /// Why the publication that was tried failed; empty when it did not. Where nobody waits for it any more,
    /// a notice says it.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// A wallet would refuse passes of it, and nobody takes that: nothing is published.
    [[nodiscard]] bool isStopped() const { return m_isRefused || (!m_refusing.isEmpty() && !m_takesLoss); }
    /// What it means that one of the wallets would; empty: neither would, or both.
    [[nodiscard]] QString loss() const;
    /// Somebody publishes all the same, for the other wallet; asked anew each time.
    [[nodiscard]] bool takesLoss() const { return m_takesLoss; }
    void setTakesLoss(bool takes);
    /// What is wrong with it, with the default values and with each of its samples; without mere advice.
    [[nodiscard]] ProblemModel *problems() { return &m_problems; }
    /// Of what the service has and what it will have, as far as it keeps them. None for a new template.
    [[nodiscard]] ChangeListModel *changes() { return &m_changes; }
    /// Shown for a template that the service has.
    [[nodiscard]] PublishCards *cards() { return &m_cards; }
    /// Yes. The desk tells how it ended; after a failure, or where nothing can be published now, `problem`
    /// says so, and it can be tried again.
    Q_INVOKABLE void publish();
    /// Nobody asks any more: nothing more is read.
    Q_INVOKABLE void end();

Q_SIGNALS:
    void changed();
    /// It is known what there is to say: now it can be asked.
    void ready();
    /// Another template is on the desk: there is nothing to ask any more.
    void dropped();

private:
    void begin();
    void follow();
    void judge();
    void compare(const PassTemplate &before);
    void tellFailure(const Error &error);
    void setProblem(const QString &problem);
    [[nodiscard]] QString reachWords() const;

    TemplateDesk &m_desk;
    TemplatePreview &m_preview;
    Notices &m_notices;
    ProblemModel m_problems;
    ChangeListModel m_changes;
    PublishCards m_cards;
    QString m_problem;
    bool m_isRefused = false;        ///< by both wallets
    QSet<WalletPlatform> m_refusing; ///< where it is one
    bool m_takesLoss = false;
    QString m_draftId;     ///< what is asked about
    bool m_isOpen = false; ///< somebody waits for how it ends
};

} // namespace qairopay
