// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/changelistmodel.h"
#include "designer/templatedesk.h"

namespace qairopay {

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
    Q_PROPERTY(qairopay::ChangeListModel *changes READ changes CONSTANT FINAL)

public:
    /// The desk outlives it.
    explicit PublishReview(TemplateDesk &desk, QObject *parent = nullptr);

    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString verb() const;
    /// Of what the service has and what it will have, as far as it keeps them. None for a new template.
    [[nodiscard]] ChangeListModel *changes() { return &m_changes; }

Q_SIGNALS:
    void changed();
    /// It is known what there is to say: now it can be asked.
    void ready();

private:
    void begin();
    [[nodiscard]] QString reachWords() const;

    TemplateDesk &m_desk;
    ChangeListModel m_changes;
};

} // namespace qairopay
