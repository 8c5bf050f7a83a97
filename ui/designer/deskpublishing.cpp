// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/templatedesk.h"

namespace qairopay {

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
            failAsking(answer.error());
    });
}

void TemplateDesk::stopAsking()
{
    if (!m_isAsking)
        return;
    m_isAsking = false;
    m_question.cancel();
}

/// An earlier try may have gone through unheard.
void TemplateDesk::settle(const api::TemplateResource &there)
{
    const auto tried = m_unsettled.value(m_draft.id);
    const auto isSettled = m_unsettled.contains(m_draft.id) &&
                           asKept(there.value, audience()) == asKept(tried.draft.value, audience());
    if (isSettled) {
        m_unsettled.remove(m_draft.id);
        concludePublishing(tried, there);
    }
}

void TemplateDesk::takeReach(const api::TemplateResource &there)
{
    m_absence.reset();
    ++m_looks;
    settle(there);
    if (!isDirty() || !goesOnFrom(there))
        return;
    m_counts = there.counts;
    Q_EMIT stateChanged();
    Q_EMIT reachKnown();
}

bool TemplateDesk::goesOnFrom(const api::TemplateResource &there)
{
    if (isBase(there)) {
        m_draft.baseEtag = there.etag;
        m_other.reset();
        return true;
    }
    m_other = there;
    m_other->value = completed(there);
    const auto words =
        tr("Somebody else changed this template after your draft began. Your draft is kept and "
           "cannot be published until you have seen the other version.");
    m_services.notices.offer({ErrorKind::Conflict, words, {}, {}}, tr("See the other version"), this,
                             [this, id = there.id] { seeOther(id); });
    return false;
}

/// The offer stands longer than what is on the desk.
void TemplateDesk::seeOther(const TemplateId &id)
{
    if (!m_other || m_draft.templateId != id) {
        m_services.notices.tell(tr("The other version is not at hand any more: open the template again."));
        return;
    }
    if (isBusy()) {
        m_services.notices.tell(publishProblem());
        return;
    }
    const auto other = m_other->value;
    beginWithOther();
    edited();
    Q_EMIT showWanted();
    Q_EMIT otherWanted(other);
}

/// The edits are such of the other version from now on: what is published is written over it.
void TemplateDesk::beginWithOther()
{
    const auto there = *std::exchange(m_other, std::nullopt);
    m_draft.base = there.value;
    m_draft.baseEtag = there.etag;
    m_counts = there.counts;
    m_version = there.version;
    m_savedAt = {}; // the draft's file names the former one
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
    if (const auto tried = m_unsettled.constFind(m_draft.id);
        tried != m_unsettled.cend() && tried->isNew() && isNew() && tried->key != m_publishing->key)
        m_next = std::exchange(m_publishing, *tried);
    Q_EMIT stateChanged();
    send();
}

void TemplateDesk::send()
{
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
    const auto next = std::exchange(m_next, std::nullopt);
    const auto &answer = outcome.answer;
    m_unsettled.remove(publication.draft.id);
    Q_EMIT stateChanged();
    if (!answer || publication.isForgotten) {
        failPublishing(publication, answer ? Error() : answer.error(), outcome.isKnown);
        return;
    }
    if (next)
        goOn(publication, *next, *answer);
    else
        concludePublishing(publication, *answer);
}

/// The new template is there, as it was when it was sent first; its later edits follow.
void TemplateDesk::goOn(const Publication &first, Publication next, const api::TemplateResource &now)
{
    next.draft.templateId = now.id;
    next.draft.base = first.draft.value;
    next.draft.baseEtag = now.etag;
    m_publishing = next;
    takePublished(first, now);
    Q_EMIT becameAnother(first.draft.id, now.id.toString());
    send();
}

void TemplateDesk::concludePublishing(const Publication &publication, const api::TemplateResource &now)
{
    const auto subject = now.id.toString();
    takePublished(publication, now);
    tellPublished(publication);
    if (publication.isNew())
        Q_EMIT becameAnother(publication.draft.id, subject);
    Q_EMIT published(publication.draft.value, publication.reached, subject, publication.draft.base);
}

/// The draft may have been edited on meanwhile, and need not be on the desk any more.
void TemplateDesk::takePublished(const Publication &publication, const api::TemplateResource &now)
{
    const auto &sent = publication.draft.value;
    m_parts.keep(now.id, sent, now.value);
    const auto take = [&](settings::Draft &draft) {
        draft.templateId = now.id;
        draft.base = sent;
        draft.baseEtag = now.etag;
    };
    if (m_draft.id == publication.draft.id) {
        m_former = publication.draft.base;
        m_other.reset();
        take(m_draft);
        m_savedAt = {}; // what is kept of the draft names the former one
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
    m_services.drafts.put(draft);
    if (draft.value == sent)
        dropDraft(draft.id);
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

void TemplateDesk::learnFormer(const PassTemplate &former)
{
    if (m_former || isNew())
        return;
    m_former = former;
    Q_EMIT stateChanged();
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

} // namespace qairopay
