// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/templatedesk.h"

#include "designer/words.h"
#include "template/validation.h"

#include <QtCore/qlocale.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

settings::Draft withoutServer(settings::Draft draft)
{
    draft.templateId = TemplateId();
    draft.base.reset();
    draft.baseEtag.clear();
    return draft;
}

} // namespace

TemplateDesk::TemplateDesk(TemplateEditor &editor, const Services &services, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_services(services)
    , m_publisher(services.client, services.drafts.assets())
    , m_parts(services.drafts.folder(), services.profileId, audience())
{
    connect(&editor, &TemplateEditor::changed, this, &TemplateDesk::edited);
    connect(&services.drafts, &settings::Drafts::saved, this, [this](const QString &id) {
        if (id == m_draft.id)
            m_savedAt = QDateTime::currentDateTime();
        Q_EMIT stateChanged();
    });
    connect(&services.drafts, &settings::Drafts::failed, this, &TemplateDesk::saveFailed);
    connect(&m_parts, &KeptParts::failed, this, &TemplateDesk::partsFailed);
    connect(&m_parts, &KeptParts::saved, this, &TemplateDesk::dropDrafts);
    const auto tellReady = [this] {
        if (isReady())
            Q_EMIT ready();
    };
    connect(&services.drafts, &settings::Drafts::loaded, this, tellReady);
    connect(&m_parts, &KeptParts::loaded, this, tellReady);
}

void TemplateDesk::saveFailed(Error error)
{
    error.message =
        tr("The draft could not be saved and is only in this window. %1 It is tried again by itself.")
            .arg(error.shownMessage());
    m_services.notices.fail(error);
    Q_EMIT stateChanged();
}

void TemplateDesk::partsFailed(Error error)
{
    error.message = tr("What stays on this computer of the published template could not be saved and is only "
                       "in this window. %1 It is tried again by itself.")
                        .arg(error.shownMessage());
    m_services.notices.fail(error);
}

void TemplateDesk::open(const api::TemplateResource &resource)
{
    const auto there = completed(resource);
    settings::Draft draft{.id = settings::DraftStore::newId(),
                          .value = there,
                          .templateId = resource.id,
                          .base = there,
                          .baseEtag = resource.etag,
                          .profileId = m_services.profileId};
    for (const auto &saved : m_services.drafts.list()) {
        if (saved.templateId != resource.id || saved.profileId != m_services.profileId)
            continue;
        draft.id = saved.id;
        draft.value = saved.value;
        draft.savedAt = saved.savedAt;
        draft.file = saved.file;
        if (saved.base && asKept(saved.value, audience()) != asKept(resource.value, audience())) {
            draft.base = saved.base;
            draft.baseEtag = saved.baseEtag;
        }
        break;
    }
    m_counts = resource.counts;
    m_version = resource.version;
    begin(draft, draft.value);
    if (isBusy()) // what the service has may be what is being published
        return;
    settle(resource);
    if (isDirty())
        (void)goesOnFrom(resource);
}

void TemplateDesk::open(const settings::Draft &draft)
{
    m_counts.reset();
    m_version = 0;
    const auto drafts = m_services.drafts.list();
    const auto newest = std::ranges::find(drafts, draft.id, &settings::Draft::id);
    const auto &shown = newest == drafts.end() ? draft : *newest;
    begin(shown, shown.value);
    look();
}

void TemplateDesk::whenReady(QObject *context, const std::function<void()> &act)
{
    if (isReady())
        act();
    else
        connect(this, &TemplateDesk::ready, context, act, Qt::SingleShotConnection);
}

void TemplateDesk::openNew(const PassTemplate &value, const std::optional<settings::DraftFile> &file)
{
    m_counts.reset();
    m_version = 0;
    begin({.id = settings::DraftStore::newId(),
           .value = value,
           .profileId = m_services.profileId,
           .file = file},
          value);
    edited();
}

void TemplateDesk::forgetService()
{
    for (const auto &draft : m_services.drafts.list()) {
        if (draft.templateId.isEmpty() || draft.profileId != m_services.profileId)
            continue;
        m_services.drafts.put(withoutServer(draft));
        Q_EMIT becameAnother(draft.templateId.toString(), draft.id);
    }
    const auto before = subject();
    loseService();
    m_unsettled.clear();
    if (m_publishing)
        m_publishing->isForgotten = true;
    if (subject() != before)
        Q_EMIT becameAnother(before, subject());
    Q_EMIT stateChanged();
}

void TemplateDesk::loseService()
{
    stopAsking();
    ++m_looks;
    m_draft = withoutServer(m_draft);
    m_former.reset();
    m_other.reset();
    m_absence.reset();
    m_counts.reset();
    m_version = 0;
}

bool TemplateDesk::isVacant() const
{
    const auto drafts = m_services.drafts.list();
    const auto isKept = std::ranges::find(drafts, m_draft.id, &settings::Draft::id) != drafts.end();
    return !m_editor.isOpen() || (isNew() && !isKept);
}

void TemplateDesk::begin(const settings::Draft &draft, const PassTemplate &shown)
{
    stopAsking();
    m_draft = draft;
    m_former.reset();
    m_other.reset();
    m_absence.reset();
    ++m_looks;
    m_savedAt = draft.savedAt.toLocalTime();
    m_isOpening = true;
    m_editor.open(shown);
    m_isOpening = false;
    edited();
}

void TemplateDesk::edited()
{
    if (m_isOpening || !m_editor.isOpen())
        return;
    const auto hasChanged = m_draft.value != m_editor.value();
    m_draft.value = m_editor.value();
    const auto problems = validateTemplate(m_draft.value);
    m_problem = problems.isEmpty() ? QString() : problems.first().shownText();
    if (!isDirty()) {
        dropDraft(m_draft.id);
        m_savedAt = {};
    } else {
        m_dropped.remove(m_draft.id);
        if (hasChanged || !m_savedAt.isValid())
            m_services.drafts.put(m_draft);
    }
    Q_EMIT stateChanged();
}

/// Until what the service does not keep is on the disk, the draft is what has it: over what the service has.
void TemplateDesk::dropDraft(const QString &id)
{
    m_dropped.insert(id);
    if (!m_parts.isWaiting()) {
        dropDrafts();
        return;
    }
    auto draft = m_services.drafts.find(id);
    if (!draft)
        return;
    if (id == m_draft.id)
        draft = m_draft;
    draft->base = asKept(*draft->base, audience());
    m_services.drafts.put(*draft);
}

void TemplateDesk::dropDrafts()
{
    for (const auto &id : std::exchange(m_dropped, {}))
        m_services.drafts.remove(id);
}

bool TemplateDesk::isDirty() const
{
    return m_editor.isOpen() && (!m_draft.base || *m_draft.base != m_editor.value());
}

QString TemplateDesk::version() const
{
    return isDirty() || m_version == 0 ? QString() : QString::number(m_version);
}

QString TemplateDesk::state() const
{
    if (!m_editor.isOpen())
        return {};
    if (isBusy())
        return tr("Publishing…");
    return m_absence ? tr("%1 · %2").arg(stateHere(), absenceWords()) : stateHere();
}

QString TemplateDesk::stateHere() const
{
    if (!isDirty())
        return tr("Published");
    if (m_services.drafts.hasFailed())
        return tr("Draft, not saved");
    if (!m_savedAt.isValid())
        return tr("Draft");
    return tr("Draft, saved %1").arg(QLocale().toString(m_savedAt.time(), u"HH:mm"_s));
}

bool TemplateDesk::canPublish() const
{
    return publishProblem().isEmpty();
}

QString TemplateDesk::publishProblem() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    if (m_isAsking)
        return tr("The service is being asked what this would change.");
    if (isBusy())
        return tr("It is being published.");
    if (m_publishing)
        return tr("“%1” is being published. This one can follow.").arg(m_publishing->draft.value.name);
    return isDirty() ? QString() : tr("There is nothing to publish: the service has this version.");
}

void TemplateDesk::discardDraft()
{
    if (!m_draft.base || isBusy())
        return;
    Q_EMIT discarding();
    if (m_other)
        beginWithOther();
    m_editor.edit(tr("Discard draft"), {}, [this](PassTemplate &value) { value = *m_draft.base; });
}

QString TemplateDesk::suggestedName() const
{
    return nameForFiles(m_editor.name()) + ".passtpl"_L1;
}

void TemplateDesk::setFile(const settings::DraftFile &file)
{
    m_draft.file = file;
    if (isDirty())
        m_services.drafts.put(m_draft);
    Q_EMIT stateChanged();
}

Audience TemplateDesk::audience() const
{
    return m_services.client.profile().isLocal() ? Audience::Studio : Audience::Foreign;
}

} // namespace qairopay
