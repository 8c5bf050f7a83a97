// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/webhooks.h"
#include "events/deliveryline.h"
#include "events/endpointlistmodel.h"
#include "shell/notices.h"

namespace qairopay {

/// Webhook endpoints: the list, the chosen one with what was sent to it, and every change of one. A signing
/// secret is held from the answer that shows it until the person has stored it, and never written anywhere.
class EndpointDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the events page.")
    Q_PROPERTY(qairopay::EndpointListModel *model READ model CONSTANT FINAL)
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString endpointId READ endpointId NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString url READ url NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString description READ description NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString events READ events NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString eventsText READ eventsText NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString tone READ tone NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString stateDetail READ stateDetail NOTIFY selectionChanged FINAL)
    Q_PROPERTY(bool isEnabled READ isEnabled NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QList<qairopay::DeliveryLine> deliveries READ deliveries NOTIFY deliveriesChanged FINAL)
    Q_PROPERTY(QString deliveriesText READ deliveriesText NOTIFY deliveriesChanged FINAL)
    Q_PROPERTY(QString secret READ secret NOTIFY secretChanged FINAL)
    Q_PROPERTY(QString formProblem READ formProblem NOTIFY formChanged FINAL)
    Q_PROPERTY(QString formProblemField READ formProblemField NOTIFY formChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY listChanged FINAL)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY listChanged FINAL)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString confirmation READ confirmation CONSTANT FINAL)

public:
    /// Both must outlive it.
    struct Services
    {
        api::Client &client;
        Notices &notices;
    };

    explicit EndpointDesk(Services services, QObject *parent = nullptr);

    [[nodiscard]] EndpointListModel *model() { return &m_model; }
    [[nodiscard]] int selectedRow() const { return m_model.rowOf(m_selected); }
    [[nodiscard]] QString endpointId() const { return m_selected; }
    [[nodiscard]] QString url() const { return selected().url; }
    [[nodiscard]] QString description() const { return selected().description; }
    [[nodiscard]] QString eventsText() const;
    [[nodiscard]] QString events() const { return selected().enabledEvents.join(QStringLiteral(", ")); }
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString tone() const;
    /// What the state means, in a sentence.
    [[nodiscard]] QString stateDetail() const;
    [[nodiscard]] bool isEnabled() const;
    [[nodiscard]] QList<DeliveryLine> deliveries() const;
    [[nodiscard]] QString deliveriesText() const { return m_deliveriesText; }
    [[nodiscard]] QString secret() const { return QString::fromUtf8(m_secret.reveal()); }
    [[nodiscard]] QString formProblem() const { return m_formProblem; }
    /// "url" or "events".
    [[nodiscard]] QString formProblemField() const { return m_formProblemField; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isEmpty() const { return m_wasLoaded && m_problem.isEmpty() && m_model.count() == 0; }
    [[nodiscard]] bool isBusy() const { return m_running > 0; }
    /// What must be typed before a deletion: the tenant's name on live, else nothing.
    [[nodiscard]] QString confirmation() const;
    /// The description, else the host of its address; a deleted one keeps its id.
    [[nodiscard]] QString nameOf(const QString &id) const;

    Q_INVOKABLE void reload();
    Q_INVOKABLE void select(int row);
    Q_INVOKABLE void loadDeliveries();
    /// With an empty id a new one; `saved` or formProblem comes.
    Q_INVOKABLE void save(const QString &id, const QString &url, const QString &events,
                          const QString &description);
    Q_INVOKABLE void clearForm();
    Q_INVOKABLE void setEnabled(bool enabled);
    Q_INVOKABLE void rotateSecret();
    Q_INVOKABLE void remove();
    Q_INVOKABLE void copySecret();
    /// It is stored elsewhere now.
    Q_INVOKABLE void forgetSecret();
    /// Somebody wants to make one, from the bar or the empty list.
    Q_INVOKABLE void askForNew() { Q_EMIT newAsked(); }
    Q_INVOKABLE void openEvent(const QString &id) { Q_EMIT eventWanted(id); }

Q_SIGNALS:
    void listChanged();
    void selectionChanged();
    void deliveriesChanged();
    void secretChanged();
    void formChanged();
    void busyChanged();
    void saved();
    void newAsked();
    void eventWanted(const QString &id);

private:
    /// `selectionChanged` is the caller's.
    void deselect();
    template <typename T, typename Done> void run(api::Reply<T> reply, Done done);
    [[nodiscard]] api::WebhookEndpoint selected() const;
    void take(const api::WebhookEndpoint &endpoint);
    void takeNew(const api::NewEndpoint &made);
    void failForm(const Error &error);
    void setForm(const QString &problem, const QString &field);

    Services m_services;
    api::Webhooks m_webhooks;
    EndpointListModel m_model;
    QString m_selected;
    QList<api::Delivery> m_deliveries;
    QString m_deliveriesText;
    Secret m_secret;
    QString m_formProblem;
    QString m_formProblemField;
    QString m_problem;
    int m_running = 0;
    bool m_wasLoaded = false;
};

} // namespace qairopay
