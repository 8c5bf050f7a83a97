// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "events/eventdetail.h"

#include "events/eventsubject.h"
#include "events/eventwords.h"
#include "passes/passwords.h"

#include <QtCore/qjsondocument.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr int lookEveryMs = 1000;
constexpr int mostLooks = 20; // an attempt takes at most 15 s

QByteArray jsonOf(const api::Event &event)
{
    const QJsonObject envelope{{u"id"_s, event.id.toString()},
                               {u"type"_s, event.type},
                               {u"created"_s, event.created.toString(Qt::ISODateWithMs)},
                               {u"tenant_id"_s, event.tenantId.toString()},
                               {u"live_mode"_s, event.liveMode},
                               {u"api_version"_s, event.apiVersion},
                               {u"data"_s, event.data},
                               {u"previous_attributes"_s, event.previousAttributes.isEmpty()
                                                              ? QJsonValue(QJsonValue::Null)
                                                              : QJsonValue(event.previousAttributes)}};
    return QJsonDocument(envelope).toJson();
}

} // namespace

EventDetail::EventDetail(Services services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_webhooks(m_services.client)
{
    m_again.setSingleShot(true);
    m_again.setInterval(lookEveryMs);
    connect(&m_again, &QTimer::timeout, this, &EventDetail::ask);
}

void EventDetail::open(const api::Event &event)
{
    if (m_event == event)
        return;
    m_event = event;
    m_deliveries.clear();
    m_deliveriesText.clear();
    Q_EMIT changed();
    Q_EMIT deliveriesChanged();
    refresh();
}

void EventDetail::close()
{
    m_event = {};
    m_deliveries.clear();
    m_deliveriesText.clear();
    Q_EMIT changed();
    Q_EMIT deliveriesChanged();
}

QString EventDetail::title() const
{
    return eventTitle(m_event.type);
}

QString EventDetail::iconName() const
{
    return eventIcon(m_event.type);
}

QString EventDetail::time() const
{
    return exactMomentText(m_event.created);
}

QString EventDetail::subjectId() const
{
    return events::subjectOf(m_event).id;
}

QString EventDetail::subjectName() const
{
    return events::subjectOf(m_event).name;
}

QString EventDetail::openVerb() const
{
    const auto subject = events::subjectOf(m_event);
    if (subject.isPass() && m_services.openPass)
        return tr("Open the pass");
    return subject.isTemplate() && m_services.openTemplate ? tr("Open the template") : QString();
}

QString EventDetail::json() const
{
    return isOpen() ? QString::fromUtf8(jsonOf(m_event)).trimmed() : QString();
}

QList<DeliveryLine> EventDetail::deliveries() const
{
    QList<DeliveryLine> lines;
    for (const auto &delivery : m_deliveries)
        lines.append(deliveryLine(delivery, m_services.endpointName(delivery.endpointId)));
    return lines;
}

void EventDetail::openSubject()
{
    const auto subject = events::subjectOf(m_event);
    if (subject.isPass() && m_services.openPass)
        m_services.openPass(PassId(subject.id));
    else if (subject.isTemplate() && m_services.openTemplate)
        m_services.openTemplate(TemplateId(subject.id));
}

void EventDetail::copyJson()
{
    QGuiApplication::clipboard()->setText(json());
    m_services.notices.tell(tr("Event copied"));
}

void EventDetail::setRunning(int by)
{
    const bool was = isBusy();
    m_running += by;
    if (was != isBusy())
        Q_EMIT busyChanged();
}

void EventDetail::refresh()
{
    m_looks = 0;
    ask();
}

void EventDetail::ask()
{
    m_again.stop();
    if (!isOpen())
        return;
    setRunning(1);
    m_webhooks.deliveries(m_event.id)
        .then(this, [this, id = m_event.id](const Result<api::Page<api::Delivery>> &page) {
            setRunning(-1);
            if (id == m_event.id)
                take(page);
        });
}

void EventDetail::take(const Result<api::Page<api::Delivery>> &page)
{
    m_deliveries = page ? page->items : QList<api::Delivery>();
    m_deliveriesText = !page                    ? page.error().shownText()
                       : m_deliveries.isEmpty() ? tr("No endpoint wanted this event.")
                                                : QString();
    Q_EMIT deliveriesChanged();
    const bool isOnItsWay = std::ranges::any_of(m_deliveries, [](const api::Delivery &delivery) {
        return delivery.status == "pending"_L1 && delivery.attempts.isEmpty();
    });
    if (isOnItsWay && ++m_looks < mostLooks)
        m_again.start();
}

void EventDetail::replay(const QString &endpointId)
{
    setRunning(1);
    m_webhooks.replay(m_event.id, endpointId).then(this, [this](const Result<QList<api::Delivery>> &made) {
        setRunning(-1);
        if (!made) {
            m_services.notices.fail(made.error());
            return;
        }
        m_services.notices.tell(made->isEmpty()
                                    ? tr("No enabled endpoint wants this event")
                                    : tr("Sent again to %n endpoint(s)", nullptr, int(made->size())));
        refresh();
    });
}

} // namespace qairopay
