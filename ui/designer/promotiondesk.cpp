// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/promotiondesk.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace qairopay {

using Action = api::Promotion::Action;

PromotionDesk::PromotionDesk(Services services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_tools(m_services.client)
{
    connect(&m_services.desk, &TemplateDesk::stateChanged, this, &PromotionDesk::changed);
}

QString PromotionDesk::obstacle() const
{
    return m_services.desk.isNew()
               ? tr("Publish the template first: what is promoted is what the sandbox has.")
               : QString();
}

bool PromotionDesk::canPromote() const
{
    return !m_isBusy && !m_isDone && m_promotion.action != Action::None;
}

QString PromotionDesk::heading() const
{
    return m_isDone ? tr("“%1” is live").arg(m_name) : tr("Promote “%1” to live").arg(m_name);
}

QString PromotionDesk::words() const
{
    if (m_isDone)
        return resultWords();
    QStringList words;
    switch (m_promotion.action) {
    case Action::None:
        words.append(tr("Live has this template already, in every member alike."));
        break;
    case Action::Create:
        words.append(tr("Live gets a new template, with its pictures. No pass uses it there yet."));
        break;
    case Action::Update:
        words.append(tr("%n members of the live template change, and with them every pass issued from it.",
                        nullptr, int(m_changes.size())));
        break;
    }
    if (m_isDraft)
        words.append(tr("Your draft differs from what is published: the published version is promoted."));
    return words.join(u"\n\n"_s);
}

QString PromotionDesk::resultWords() const
{
    const auto id = m_promotion.templateId.toString();
    QStringList words;
    words.append(m_promotion.action == Action::Create
                     ? tr("It was made in live as %1, with %n members and its pictures.", nullptr,
                          int(m_changes.size()))
                           .arg(id)
                     : tr("%n members came over to %1, and every pass issued from it follows.", nullptr,
                          int(m_changes.size()))
                           .arg(id));
    if (m_promotion.endpointsAdded > 0)
        words.append(
            tr("%n webhook endpoints came along, disabled: each gets a secret of its own before it is "
               "turned on.",
               nullptr, int(m_promotion.endpointsAdded)));
    return words.join(u"\n\n"_s);
}

QString PromotionDesk::verb() const
{
    return m_promotion.action == Action::Update ? tr("Update live") : tr("Create in live");
}

void PromotionDesk::look()
{
    if (m_isBusy || !obstacle().isEmpty())
        return;
    m_template = TemplateId(m_services.desk.templateId());
    m_name = m_services.editor.name();
    m_isDraft = m_services.desk.isDirty();
    m_isDone = false;
    send({.isDryRun = true});
}

void PromotionDesk::promote(bool withEndpoints)
{
    if (canPromote())
        send({.withEndpoints = withEndpoints});
}

void PromotionDesk::send(const api::PromotionOrder &order)
{
    m_isBusy = true;
    Q_EMIT changed();
    m_tools.promote(m_template, order, m_services.liveKey)
        .then(this, [this, order](const Result<api::Promotion> &answer) { take(order, answer); });
}

void PromotionDesk::take(const api::PromotionOrder &order, const Result<api::Promotion> &answer)
{
    m_isBusy = false;
    if (answer) {
        m_promotion = *answer;
        m_changes = changedMembers(answer->differences);
        m_isDone = !order.isDryRun;
    }
    Q_EMIT changed();
    if (!answer)
        m_services.notices.fail(answer.error());
    else if (order.isDryRun)
        Q_EMIT looked();
}

} // namespace qairopay
