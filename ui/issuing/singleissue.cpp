// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "issuing/singleissue.h"

#include "csv/email.h"

#include <QtQml/qjsengine.h>

using namespace Qt::StringLiterals;

namespace qairopay {

SingleIssue::SingleIssue(api::Client &client, TemplateChoice &templates, DrawingKit drawing, Notices &notices,
                         QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_templates(templates)
    , m_notices(notices)
    , m_cards(drawing, client.profile().tenantName)
{
    QJSEngine::setObjectOwnership(&m_form, QJSEngine::CppOwnership);
    QJSEngine::setObjectOwnership(&m_cards, QJSEngine::CppOwnership);
    connect(&m_templates, &TemplateChoice::currentChanged, this, &SingleIssue::restart);
    connect(&m_form, &RecordForm::changed, this, &SingleIssue::formChanged);
}

void SingleIssue::restart()
{
    if (const auto *resource = m_templates.resource())
        m_form.start(resource->value, record());
    else
        m_cards.clear();
}

Record SingleIssue::record() const
{
    return {m_holder, m_form.changes()};
}

void SingleIssue::formChanged()
{
    // What is typed anew is another pass: it gets its own key.
    m_key.clear();
    m_issued = {};
    if (const auto *resource = m_templates.resource())
        m_cards.show(resource->value,
                     {.id = PassId(u"pass_preview"_s), .templateId = resource->id, .record = record()});
    Q_EMIT changed();
}

void SingleIssue::setEmail(const QString &email)
{
    if (m_holder.email == email)
        return;
    m_holder.email = email;
    formChanged();
}

void SingleIssue::setName(const QString &name)
{
    if (m_holder.name == name)
        return;
    m_holder.name = name;
    formChanged();
}

QString SingleIssue::emailProblem() const
{
    const auto email = m_holder.email.trimmed();
    if (email.isEmpty() || csv::isEmail(email.toUtf8()))
        return {};
    return tr("This is not an e-mail address yet.");
}

bool SingleIssue::canIssue() const
{
    return !m_isBusy && m_issued.isEmpty() && m_templates.resource() && m_form.isSound() &&
           csv::isEmail(m_holder.email.trimmed().toUtf8());
}

void SingleIssue::issue()
{
    if (!canIssue())
        return;
    m_isBusy = true;
    Q_EMIT changed();
    if (m_key.isEmpty())
        m_key = api::newIdempotencyKey();
    auto sent = record();
    sent.holder = {m_holder.email.trimmed(), m_holder.name.trimmed()};
    m_client.issuePass({m_templates.resource()->id, sent}, m_key)
        .then(this, [this](const Result<Pass> &pass) {
            m_isBusy = false;
            if (pass) {
                m_issued = pass->id;
                m_notices.tell(tr("Pass issued to %1").arg(pass->record.holder.email));
                Q_EMIT issued(*pass);
            } else {
                m_notices.fail(pass.error());
            }
            Q_EMIT changed();
        });
}

void SingleIssue::clear()
{
    m_holder = {};
    restart();
    formChanged();
}

} // namespace qairopay
