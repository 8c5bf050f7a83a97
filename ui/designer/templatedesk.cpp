// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/templatedesk.h"

#include "designer/words.h"
#include "settings/atomicfile.h"
#include "template/validation.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qfileinfo.h>
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
{
    connect(&editor, &TemplateEditor::changed, this, &TemplateDesk::edited);
    connect(&services.drafts, &settings::Drafts::saved, this, [this](const QString &id) {
        if (id == m_draft.id)
            m_savedAt = QDateTime::currentDateTime();
        Q_EMIT stateChanged();
    });
    connect(&services.drafts, &settings::Drafts::failed, this, &TemplateDesk::saveFailed);
}

void TemplateDesk::saveFailed(Error error)
{
    error.message =
        tr("The draft could not be saved and is only in this window. %1 It is tried again by itself.")
            .arg(error.shownMessage());
    m_services.notices.fail(error);
    Q_EMIT stateChanged();
}

void TemplateDesk::open(const api::TemplateResource &resource)
{
    settings::Draft draft{.id = settings::DraftStore::newId(),
                          .value = resource.value,
                          .templateId = resource.id,
                          .base = resource.value,
                          .baseEtag = resource.etag,
                          .profileId = m_services.profileId};
    for (const auto &saved : m_services.drafts.list()) {
        if (saved.templateId != resource.id || saved.profileId != m_services.profileId)
            continue;
        draft.id = saved.id;
        draft.value = saved.value;
        draft.savedAt = saved.savedAt;
        break;
    }
    m_counts = resource.counts;
    m_version = resource.version;
    begin(draft, draft.value);
}

void TemplateDesk::open(const settings::Draft &draft)
{
    m_counts.reset();
    m_version = 0;
    const auto drafts = m_services.drafts.list();
    const auto newest = std::ranges::find(drafts, draft.id, &settings::Draft::id);
    const auto &shown = newest == drafts.end() ? draft : *newest;
    begin(shown, shown.value);
}

void TemplateDesk::openNew(const PassTemplate &value)
{
    m_counts.reset();
    m_version = 0;
    begin({.id = settings::DraftStore::newId(), .value = value, .profileId = m_services.profileId}, value);
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
    m_draft = withoutServer(m_draft);
    m_former.reset();
    stopAsking();
    m_unsettled.clear();
    if (m_publishing)
        m_publishing->isForgotten = true;
    if (subject() != before)
        Q_EMIT becameAnother(before, subject());
    m_counts.reset();
    m_version = 0;
    Q_EMIT stateChanged();
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
        m_services.drafts.remove(m_draft.id);
        m_savedAt = {};
    } else if (hasChanged || !m_savedAt.isValid()) {
        m_services.drafts.put(m_draft);
    }
    Q_EMIT stateChanged();
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

void TemplateDesk::prepareToPublish()
{
    if (!canPublish())
        return;
    if (isNew()) {
        Q_EMIT reachKnown();
        return;
    }
    m_isAsking = true;
    m_question = m_services.client.template_(m_draft.templateId);
    Q_EMIT stateChanged();
    m_question.then(this, [this](const Result<api::TemplateResource> &answer) {
        m_isAsking = false;
        Q_EMIT stateChanged();
        if (answer)
            takeReach(*answer);
        else
            m_services.notices.fail(answer.error());
    });
}

void TemplateDesk::stopAsking()
{
    if (!m_isAsking)
        return;
    m_isAsking = false;
    m_question.cancel();
}

void TemplateDesk::takeReach(const api::TemplateResource &there)
{
    const auto tried = m_unsettled.value(m_draft.id);
    const auto isSettled = m_unsettled.contains(m_draft.id) &&
                           asKept(there.value, audience()) == asKept(tried.draft.value, audience());
    if (isSettled) {
        m_unsettled.remove(m_draft.id);
        concludePublishing(tried, there);
    }
    if (!isDirty())
        return;
    if (!isBase(there)) {
        m_services.notices.fail({ErrorKind::Conflict, conflictWords(), {}, {}});
        return;
    }
    m_draft.baseEtag = there.etag;
    m_counts = there.counts;
    Q_EMIT stateChanged();
    Q_EMIT reachKnown();
}

bool TemplateDesk::isBase(const api::TemplateResource &there) const
{
    const auto isSameTag = !there.etag.isEmpty() && there.etag == m_draft.baseEtag;
    return isSameTag || asKept(there.value, audience()) == asKept(*m_draft.base, audience());
}

QString TemplateDesk::conflictWords()
{
    return tr("Somebody else changed this template meanwhile. Your draft is kept: open the template again to "
              "see the other version.");
}

void TemplateDesk::publish()
{
    if (!canPublish())
        return;
    m_publishing = Publication{.draft = m_draft,
                               .audience = audience(),
                               .reached = isNew() ? 0 : reached(),
                               .key = publishingKey(),
                               .isForgotten = false};
    Q_EMIT stateChanged();
    m_publisher.send(*m_publishing, [this](const Publisher::Outcome &outcome) { finishPublishing(outcome); });
}

/// Trying the same again is no second publication.
QByteArray TemplateDesk::publishingKey() const
{
    const auto tried = m_unsettled.constFind(m_draft.id);
    const auto isSame = tried != m_unsettled.cend() && tried->draft.value == m_draft.value &&
                        tried->draft.templateId == m_draft.templateId && tried->draft.base == m_draft.base &&
                        tried->draft.baseEtag == m_draft.baseEtag;
    return isSame ? tried->key : api::newIdempotencyKey();
}

void TemplateDesk::finishPublishing(const Publisher::Outcome &outcome)
{
    const auto publication = *std::exchange(m_publishing, std::nullopt);
    const auto &answer = outcome.answer;
    m_unsettled.remove(publication.draft.id);
    Q_EMIT stateChanged();
    if (!answer || publication.isForgotten) {
        failPublishing(publication, answer ? Error() : answer.error(), outcome.isKnown);
        return;
    }
    concludePublishing(publication, *answer);
}

void TemplateDesk::concludePublishing(const Publication &publication, const api::TemplateResource &now)
{
    const auto subject = now.id.toString();
    takePublished(publication, now);
    tellPublished(publication);
    if (publication.isNew())
        Q_EMIT becameAnother(publication.draft.id, subject);
    Q_EMIT published(publication.draft.value, publication.reached, subject);
}

/// The draft may have been edited on meanwhile, and need not be on the desk any more.
void TemplateDesk::takePublished(const Publication &publication, const api::TemplateResource &now)
{
    const auto &sent = publication.draft.value;
    const auto take = [&](settings::Draft &draft) {
        draft.templateId = now.id;
        draft.base = sent;
        draft.baseEtag = now.etag;
    };
    if (m_draft.id == publication.draft.id) {
        m_former = publication.draft.base;
        take(m_draft);
        m_counts = now.counts;
        m_version = now.version;
        edited();
        return;
    }
    const auto drafts = m_services.drafts.list();
    const auto kept = std::ranges::find(drafts, publication.draft.id, &settings::Draft::id);
    if (kept == drafts.end())
        return;
    auto draft = *kept;
    take(draft);
    if (draft.value == sent)
        m_services.drafts.remove(draft.id);
    else
        m_services.drafts.put(draft);
}

void TemplateDesk::failPublishing(const Publication &publication, Error error, bool isKnown)
{
    const auto &name = publication.draft.value.name;
    if (publication.isForgotten) {
        const auto words = tr("The service was emptied while “%1” was being published. The draft is kept: "
                              "publish it again.");
        error = {ErrorKind::Conflict, words.arg(name), {}, {}};
    } else if (error.kind == ErrorKind::Conflict) {
        error.message = conflictWords();
    } else if (api::outcomeIsUnknown(error)) {
        m_unsettled.insert(publication.draft.id, publication);
        if (!isKnown) {
            const auto words = tr("%1 It is not known whether “%2” was published. Try again: it is not "
                                  "published twice.");
            error.message = words.arg(error.shownMessage(), name);
        }
    }
    Q_EMIT publishFailed(error);
}

void TemplateDesk::tellPublished(const Publication &publication)
{
    const auto &name = publication.draft.value.name;
    const auto text = publication.reached == 0
                          ? tr("Published “%1”.").arg(name)
                          : tr("Published “%1” to %n passes.", nullptr, int(publication.reached)).arg(name);
    if (publication.isNew()) {
        m_services.notices.tell(text);
        return;
    }
    m_services.notices.offer(text, tr("Back to the previous version"), this,
                             [this, publication] { takeBack(publication); });
}

/// The offer stands longer than what is on the desk.
void TemplateDesk::takeBack(const Publication &publication)
{
    if (publication.draft.templateId != m_draft.templateId) {
        m_services.notices.tell(
            tr("The previous version of “%1” is not at hand any more: it stays as published.")
                .arg(publication.draft.value.name));
        return;
    }
    if (isBusy()) {
        m_services.notices.tell(publishProblem());
        return;
    }
    putBack(*publication.draft.base);
    Q_EMIT showWanted();
    m_services.notices.tell(tr("On the desk again. Publish it to change the passes."));
}

bool TemplateDesk::canGoBack() const
{
    return m_former && m_editor.isOpen() && !isBusy() && *m_former != m_editor.value();
}

void TemplateDesk::goBack()
{
    if (canGoBack())
        putBack(*m_former);
}

void TemplateDesk::putBack(const PassTemplate &former)
{
    if (former == m_editor.value())
        return;
    Q_EMIT goingBack();
    m_editor.edit(tr("Back to the previous version"), {}, [&former](PassTemplate &value) { value = former; });
}

void TemplateDesk::discardDraft()
{
    if (!m_draft.base)
        return;
    Q_EMIT discarding();
    m_editor.edit(tr("Discard draft"), {}, [this](PassTemplate &value) { value = *m_draft.base; });
}

QString TemplateDesk::suggestedName() const
{
    return nameForFiles(m_editor.name()) + ".passtpl"_L1;
}

void TemplateDesk::saveAs(const QUrl &file)
{
    const auto path = file.toLocalFile();
    const auto value = m_editor.value();
    QtConcurrent::run([path, value, assets = m_services.drafts.assets()] {
        // The pictures first: a file that is there is whole.
        return settings::copyAssets(value, assets, settings::assetsBeside(path))
            .and_then([&](const QStringList &missing) {
                return settings::writeFile(path, templateToFile(value)).transform([&] { return missing; });
            });
    }).then(this, [this, path](const Result<QStringList> &missing) {
        if (!missing) {
            m_services.notices.fail(missing.error());
            return;
        }
        const auto name = QFileInfo(path).fileName();
        m_services.notices.tell(missing->isEmpty()
                                    ? tr("Saved “%1”.").arg(name)
                                    : tr("Saved “%1” without %n pictures that are not on this computer.",
                                         nullptr, int(missing->size()))
                                          .arg(name));
        Q_EMIT fileSaved(path);
    });
}

Audience TemplateDesk::audience() const
{
    return m_services.client.profile().isLocal() ? Audience::Studio : Audience::Foreign;
}

} // namespace qairopay
