// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "events/endpointdesk.h"

#include "events/eventwords.h"
#include "passes/passwords.h"

#include <QtCore/qregularexpression.h>
#include <QtCore/qurl.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtQml/qjsengine.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

QStringList patternsOf(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

EndpointDesk::EndpointDesk(Services services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_webhooks(services.client)
{
    QJSEngine::setObjectOwnership(&m_model, QJSEngine::CppOwnership);
}

template <typename T, typename Done> void EndpointDesk::run(api::Reply<T> reply, Done done)
{
    ++m_running;
    Q_EMIT busyChanged();
    reply.then(this, [this, done](const Result<T> &result) {
        --m_running;
        Q_EMIT busyChanged();
        done(result);
    });
}

api::WebhookEndpoint EndpointDesk::selected() const
{
    const auto *endpoint = m_model.find(m_selected);
    return endpoint ? *endpoint : api::WebhookEndpoint();
}

QString EndpointDesk::stateText() const
{
    return endpointStateWord(selected().status);
}

QString EndpointDesk::tone() const
{
    return endpointTone(selected().status);
}

QString EndpointDesk::stateDetail() const
{
    const auto status = selected().status;
    if (status == "dead"_L1)
        return tr("It did not answer ten times over seven days. Its events wait: enable it to send them.");
    if (status == "disabled"_L1)
        return tr("Nothing is sent to it. What happens meanwhile is not sent later.");
    return {};
}

bool EndpointDesk::isEnabled() const
{
    return selected().status == "enabled"_L1;
}

QString EndpointDesk::confirmation() const
{
    const auto &profile = m_services.client.profile();
    return profile.isLive() ? profile.tenantName : QString();
}

QString EndpointDesk::nameOf(const QString &id) const
{
    const auto *endpoint = m_model.find(id);
    if (!endpoint)
        return shortId(id);
    const auto host = QUrl(endpoint->url).host();
    return !endpoint->description.isEmpty() ? endpoint->description : host.isEmpty() ? endpoint->url : host;
}

QList<DeliveryLine> EndpointDesk::deliveries() const
{
    QList<DeliveryLine> lines;
    for (const auto &delivery : m_deliveries)
        lines.append(deliveryLine(delivery, shortId(delivery.eventId.toString())));
    return lines;
}

void EndpointDesk::reload()
{
    run(m_webhooks.list(), [this](const Result<api::Page<api::WebhookEndpoint>> &page) {
        m_wasLoaded = true;
        m_problem = page ? QString() : page.error().shownText();
        if (page)
            m_model.setEndpoints(page->items);
        if (m_model.rowOf(m_selected) < 0)
            deselect();
        Q_EMIT listChanged();
        Q_EMIT selectionChanged();
    });
}

void EndpointDesk::deselect()
{
    m_selected.clear();
    m_deliveries.clear();
    m_deliveriesText.clear();
    Q_EMIT deliveriesChanged();
}

void EndpointDesk::select(int row)
{
    const auto *endpoint = m_model.at(row);
    if (!endpoint || endpoint->id == m_selected)
        return;
    m_selected = endpoint->id;
    m_deliveries.clear();
    m_deliveriesText.clear();
    Q_EMIT selectionChanged();
    Q_EMIT deliveriesChanged();
    loadDeliveries();
}

void EndpointDesk::loadDeliveries()
{
    if (m_selected.isEmpty())
        return;
    run(m_webhooks.deliveriesTo(m_selected),
        [this, id = m_selected](const Result<api::Page<api::Delivery>> &page) {
            if (id != m_selected)
                return;
            m_deliveries = page ? page->items : QList<api::Delivery>();
            m_deliveriesText = !page                    ? page.error().shownText()
                               : m_deliveries.isEmpty() ? tr("Nothing was sent to it yet.")
                                                        : QString();
            Q_EMIT deliveriesChanged();
        });
}

void EndpointDesk::setForm(const QString &problem, const QString &field)
{
    m_formProblem = problem;
    m_formProblemField = field;
    Q_EMIT formChanged();
}

void EndpointDesk::clearForm()
{
    setForm({}, {});
}

void EndpointDesk::failForm(const Error &error)
{
    setForm(error.message, error.where.startsWith("enabled_events"_L1) ? u"events"_s : u"url"_s);
}

QString EndpointDesk::eventsText() const
{
    return sentEventsText(selected().enabledEvents);
}

void EndpointDesk::save(const QString &id, const QString &url, const QString &events,
                        const QString &description)
{
    const auto patterns = patternsOf(events);
    if (url.trimmed().isEmpty()) {
        setForm(tr("Write the address that events are sent to."), u"url"_s);
        return;
    }
    if (patterns.isEmpty()) {
        setForm(tr("Write which events are sent, or * for all."), u"events"_s);
        return;
    }
    clearForm();
    const api::EndpointOrder order{.url = url.trimmed(),
                                   .enabledEvents = patterns,
                                   .description = description.trimmed(),
                                   .isEnabled = {}};
    if (!id.isEmpty()) {
        run(m_webhooks.change(id, order), [this](const Result<api::WebhookEndpoint> &changed) {
            if (!changed) {
                failForm(changed.error());
                return;
            }
            take(*changed);
            Q_EMIT saved();
        });
        return;
    }
    run(m_webhooks.create(order), [this](const Result<api::NewEndpoint> &made) {
        if (!made) {
            failForm(made.error());
            return;
        }
        Q_EMIT saved();
        takeNew(*made);
    });
}

void EndpointDesk::take(const api::WebhookEndpoint &endpoint)
{
    m_model.update(endpoint);
    Q_EMIT listChanged();
    Q_EMIT selectionChanged();
}

void EndpointDesk::takeNew(const api::NewEndpoint &made)
{
    take(made.endpoint);
    select(m_model.rowOf(made.endpoint.id));
    m_secret = made.secret;
    Q_EMIT secretChanged();
}

void EndpointDesk::setEnabled(bool enabled)
{
    run(m_webhooks.change(m_selected,
                          {.url = {}, .enabledEvents = {}, .description = {}, .isEnabled = enabled}),
        [this](const Result<api::WebhookEndpoint> &changed) {
            if (changed)
                take(*changed);
            else
                m_services.notices.fail(changed.error());
        });
}

void EndpointDesk::rotateSecret()
{
    run(m_webhooks.rotateSecret(m_selected), [this](const Result<api::NewEndpoint> &rotated) {
        if (rotated)
            takeNew(*rotated);
        else
            m_services.notices.fail(rotated.error());
    });
}

void EndpointDesk::remove()
{
    run(m_webhooks.remove(m_selected), [this, id = m_selected](const Result<void> &removed) {
        if (!removed) {
            m_services.notices.fail(removed.error());
            return;
        }
        m_model.remove(id);
        if (m_selected == id)
            deselect();
        Q_EMIT listChanged();
        Q_EMIT selectionChanged(); // its row may be another
        m_services.notices.tell(tr("Endpoint deleted"));
    });
}

void EndpointDesk::copySecret()
{
    QGuiApplication::clipboard()->setText(secret());
    m_services.notices.tell(tr("Signing secret copied"));
}

void EndpointDesk::forgetSecret()
{
    m_secret = {};
    Q_EMIT secretChanged();
}

} // namespace qairopay
