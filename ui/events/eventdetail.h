// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/webhooks.h"
#include "events/deliveryline.h"
#include "events/memberchange.h"
#include "shell/notices.h"

#include <QtCore/qtimer.h>

namespace qairopay {

/// The chosen event: what it is about, what changed, its deliveries, and the whole of it as JSON.
class EventDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the events page.")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString eventId READ eventId NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString type READ type NOTIFY changed FINAL)
    Q_PROPERTY(QString iconName READ iconName NOTIFY changed FINAL)
    Q_PROPERTY(QString time READ time NOTIFY changed FINAL)
    Q_PROPERTY(QString subjectId READ subjectId NOTIFY changed FINAL)
    Q_PROPERTY(QString subjectName READ subjectName NOTIFY changed FINAL)
    Q_PROPERTY(QString openVerb READ openVerb NOTIFY changed FINAL)
    Q_PROPERTY(QList<qairopay::MemberChange> changes READ changes NOTIFY changed FINAL)
    Q_PROPERTY(QString json READ json NOTIFY changed FINAL)
    Q_PROPERTY(QList<qairopay::DeliveryLine> deliveries READ deliveries NOTIFY deliveriesChanged FINAL)
    Q_PROPERTY(QString deliveriesText READ deliveriesText NOTIFY deliveriesChanged FINAL)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY busyChanged FINAL)

public:
    /// All must outlive it.
    struct Services
    {
        api::Client &client;
        Notices &notices;
        std::function<void(const PassId &)> openPass;           ///< none: no such page
        std::function<void(const TemplateId &)> openTemplate;   ///< the same
        std::function<QString(const QString &id)> endpointName; ///< what people call an endpoint
    };

    explicit EventDetail(Services services, QObject *parent = nullptr);

    void open(const api::Event &event);
    void close();

    [[nodiscard]] const api::Event &shownEvent() const { return m_event; }
    [[nodiscard]] bool isOpen() const { return !m_event.id.isEmpty(); }
    [[nodiscard]] QString eventId() const { return m_event.id.toString(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString type() const { return m_event.type; }
    [[nodiscard]] QString iconName() const;
    [[nodiscard]] QString time() const;
    [[nodiscard]] QString subjectId() const;
    [[nodiscard]] QString subjectName() const;
    /// "Open the pass"; empty: nothing to open.
    [[nodiscard]] QString openVerb() const;
    [[nodiscard]] QList<MemberChange> changes() const { return changedMembers(m_event); }
    [[nodiscard]] QString json() const;
    [[nodiscard]] QList<DeliveryLine> deliveries() const;
    [[nodiscard]] QString deliveriesText() const { return m_deliveriesText; }
    [[nodiscard]] bool isBusy() const { return m_running > 0; }

    Q_INVOKABLE void openSubject();
    Q_INVOKABLE void copyJson();
    /// Asks for the deliveries again.
    Q_INVOKABLE void refresh();
    /// To one endpoint, or, with an empty id, to each that wants its type.
    Q_INVOKABLE void replay(const QString &endpointId);

Q_SIGNALS:
    void changed();
    void deliveriesChanged();
    void busyChanged();

private:
    void ask();
    void take(const Result<api::Page<api::Delivery>> &page);
    void setRunning(int by);

    Services m_services;
    api::Webhooks m_webhooks;
    api::Event m_event;
    QList<api::Delivery> m_deliveries;
    QString m_deliveriesText;
    QTimer m_again; ///< looks again while an attempt is near
    int m_looks = 0;
    int m_running = 0;
};

} // namespace qairopay
