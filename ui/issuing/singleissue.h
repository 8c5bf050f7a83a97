// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "issuing/templatechoice.h"
#include "passes/recordform.h"
#include "preview/cardpair.h"
#include "shell/notices.h"

namespace qairopay {

/// One pass for one holder, by a form, with the cards as they will be.
class SingleIssue : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the issue page.")
    Q_PROPERTY(QString email READ email WRITE setEmail NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString emailProblem READ emailProblem NOTIFY changed FINAL)
    Q_PROPERTY(qairopay::RecordForm *form READ form CONSTANT FINAL)
    Q_PROPERTY(qairopay::CardPair *cards READ cards CONSTANT FINAL)
    Q_PROPERTY(bool canIssue READ canIssue NOTIFY changed FINAL)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(QString issuedId READ issuedId NOTIFY changed FINAL)

public:
    /// All four must outlive it.
    SingleIssue(api::Client &client, TemplateChoice &templates, DrawingKit drawing, Notices &notices,
                QObject *parent = nullptr);

    [[nodiscard]] QString email() const { return m_holder.email; }
    void setEmail(const QString &email);
    [[nodiscard]] QString name() const { return m_holder.name; }
    void setName(const QString &name);
    /// Empty while nothing is typed.
    [[nodiscard]] QString emailProblem() const;
    [[nodiscard]] RecordForm *form() { return &m_form; }
    [[nodiscard]] CardPair *cards() { return &m_cards; }
    [[nodiscard]] bool canIssue() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// The pass made last; empty until one was, and again when the form is changed.
    [[nodiscard]] QString issuedId() const { return m_issued.toString(); }

    Q_INVOKABLE void issue();
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    void issued(const qairopay::Pass &pass);

private:
    void restart();
    void formChanged();
    [[nodiscard]] Record record() const;

    api::Client &m_client;
    TemplateChoice &m_templates;
    Notices &m_notices;
    RecordForm m_form;
    CardPair m_cards;
    Holder m_holder;
    PassId m_issued;
    QByteArray m_key; ///< of the write that is running or whose outcome is unknown
    bool m_isBusy = false;
};

} // namespace qairopay
