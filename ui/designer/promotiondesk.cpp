// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/promotiondesk.h"

#include "difference/templatedifference.h"
#include "shell/errorwords.h"

#include <QtQml/qjsengine.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace qairopay {

using Action = api::Promotion::Action;

PromotionDesk::PromotionDesk(Services services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_tools(m_services.client)
{
    QJSEngine::setObjectOwnership(&m_changes, QJSEngine::CppOwnership);
    connect(&m_services.desk, &TemplateDesk::stateChanged, this, &PromotionDesk::follow);
}

void PromotionDesk::follow()
{
    if (m_isAsked && m_template.toString() != m_services.desk.templateId()) {
        end();
        Q_EMIT dropped();
        return;
    }
    Q_EMIT changed();
}

QString PromotionDesk::obstacle() const
{
    return m_services.desk.isNew()
               ? tr("Publish the template first: what is promoted is what the sandbox has.")
               : QString();
}

bool PromotionDesk::canPromote() const
{
    return !isBusy() && !m_isDone && m_promotion.action != Action::None;
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
                        nullptr, memberCount()));
        break;
    }
    if (m_isDraft)
        words.append(tr("Your draft differs from what is published: the published version is promoted."));
    return words.join(u"\n\n"_s);
}

/// As many as are listed; of a new template those that live gets.
int PromotionDesk::memberCount() const
{
    return m_changes.count() > 0 ? m_changes.count() : int(m_promotion.differences.size());
}

QString PromotionDesk::resultWords() const
{
    const auto id = m_promotion.templateId.toString();
    QStringList words;
    words.append(
        m_promotion.action == Action::Create
            ? tr("It was made in live as %1, with %n members and its pictures.", nullptr, memberCount())
                  .arg(id)
            : tr("%n members came over to %1, and every pass issued from it follows.", nullptr, memberCount())
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
    if (isBusy() || !obstacle().isEmpty())
        return;
    m_template = TemplateId(m_services.desk.templateId());
    m_name = m_services.editor.name();
    m_isDraft = m_services.desk.isDirty();
    m_isDone = false;
    m_isAsked = true;
    m_isLooking = true;
    m_problem.clear();
    Q_EMIT changed();
    m_services.client.template_(m_template)
        .then(this, [this, run = ++m_run](const Result<api::TemplateResource> &published) {
            if (run == m_run)
                compareWith(published);
        });
}

void PromotionDesk::compareWith(const Result<api::TemplateResource> &published)
{
    if (!published)
        return failLook(published.error());
    m_published = published->value;
    m_tools.promote(m_template, {.isDryRun = true}, m_services.liveKey)
        .then(this, [this, run = m_run](const Result<api::Promotion> &answer) {
            if (run == m_run)
                takeLook(answer);
        });
}

void PromotionDesk::takeLook(const Result<api::Promotion> &answer)
{
    if (!answer)
        return failLook(answer.error());
    m_isLooking = false;
    m_promotion = *answer;
    m_before = answer->live;
    showChanges(m_published);
    Q_EMIT changed();
    Q_EMIT looked();
}

void PromotionDesk::failLook(const Error &error)
{
    m_isLooking = false;
    m_isAsked = false;
    Q_EMIT changed();
    m_services.notices.fail(error);
}

void PromotionDesk::showChanges(const PassTemplate &after)
{
    m_changes.show(m_before ? difference::templateDifference(*m_before, after) : QList<difference::Change>());
}

void PromotionDesk::promote(bool withEndpoints)
{
    if (!canPromote())
        return;
    m_isPromoting = true;
    m_problem.clear();
    Q_EMIT changed();
    m_tools.promote(m_template, {.withEndpoints = withEndpoints}, m_services.liveKey)
        .then(this, [this](const Result<api::Promotion> &answer) { conclude(answer); });
}

/// Whoever left meanwhile is told as well.
void PromotionDesk::conclude(const Result<api::Promotion> &answer)
{
    m_isPromoting = false;
    if (answer) {
        m_promotion = *answer;
        m_isDone = true;
        showChanges(answer->live.value_or(m_published));
        if (!m_isAsked)
            m_services.notices.tell(heading());
    } else if (m_isAsked) {
        m_problem = wordsFor(answer.error());
    } else {
        m_services.notices.fail(answer.error());
    }
    Q_EMIT changed();
}

/// What was looked up meanwhile is nobody's; a promotion under way is followed to its end.
void PromotionDesk::end()
{
    ++m_run;
    m_isAsked = false;
    m_isLooking = false;
    Q_EMIT changed();
}

} // namespace qairopay
