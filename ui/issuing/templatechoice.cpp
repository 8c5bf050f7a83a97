// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "issuing/templatechoice.h"

#include "shell/errorwords.h"

#include <algorithm>

namespace qairopay {

TemplateChoice::TemplateChoice(api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{}

void TemplateChoice::reload()
{
    if (m_isLoading)
        return;
    m_isLoading = true;
    Q_EMIT listChanged();
    m_client.listTemplates({.archived = false})
        .then(this, [this](const Result<api::Page<api::TemplateResource>> &page) {
            m_isLoading = false;
            m_problem = page ? QString() : wordsFor(page.error());
            if (page) {
                const auto *old = resource();
                const auto id = old ? old->id : TemplateId();
                m_templates = page->items;
                const auto same = std::ranges::find(m_templates, id, &api::TemplateResource::id);
                m_current = same != m_templates.end() ? static_cast<int>(same - m_templates.begin())
                            : m_templates.isEmpty()   ? -1
                                                      : 0;
            }
            Q_EMIT listChanged();
            Q_EMIT currentChanged();
        });
}

QStringList TemplateChoice::names() const
{
    QStringList list;
    for (const auto &resource : m_templates)
        list.append(resource.value.name);
    return list;
}

void TemplateChoice::setCurrent(int current)
{
    if (current == m_current || current < 0 || current >= m_templates.size())
        return;
    m_current = current;
    Q_EMIT currentChanged();
}

const api::TemplateResource *TemplateChoice::resource() const
{
    return m_current >= 0 && m_current < m_templates.size() ? &m_templates.at(m_current) : nullptr;
}

} // namespace qairopay
