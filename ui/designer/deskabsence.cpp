// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/templatedesk.h"

namespace qairopay {

void TemplateDesk::lookAgain()
{
    if (m_absence)
        look();
}

void TemplateDesk::look()
{
    if (isNew() || !m_draft.base)
        return;
    m_services.client.template_(m_draft.templateId)
        .then(this, [this, asked = ++m_looks](const Result<api::TemplateResource> &answer) {
            whenReady(this, [this, asked, answer] {
                if (asked != m_looks)
                    return;
                if (answer)
                    meet(*answer);
                else
                    miss(answer.error());
            });
        });
}

/// As if it had been opened from there, but for the edits made meanwhile.
void TemplateDesk::meet(const api::TemplateResource &there)
{
    m_absence.reset();
    m_counts = there.counts;
    m_version = there.version;
    Q_EMIT stateChanged();
    if (isBusy()) // what the service has may be what is being published
        return;
    settle(there);
    if (asKept(m_draft.value, audience()) == asKept(there.value, audience())) {
        m_draft.base = completed(there);
        m_draft.baseEtag = there.etag;
        m_savedAt = {}; // the draft's file names the former one
        edited();
    } else if (isDirty()) {
        (void)goesOnFrom(there);
    } else {
        open(there);
    }
}

/// Told once, however often it is looked for.
void TemplateDesk::miss(const Error &why)
{
    const auto isTold = m_absence && m_absence->kind == why.kind;
    m_absence = why;
    Q_EMIT stateChanged();
    if (isTold)
        return;
    if (why.kind == ErrorKind::NotFound) {
        tellGone();
        return;
    }
    auto error = why;
    error.message =
        tr("%1 The draft is open as this computer has it: edits stay here, and the service is needed "
           "to publish them.")
            .arg(why.shownMessage());
    m_services.notices.fail(error);
}

void TemplateDesk::tellGone()
{
    const auto words =
        tr("The service does not have “%1” any more, or this key is not one for it. The draft stays "
           "on this computer: make it a new template, or save it as a file.");
    m_services.notices.offer({ErrorKind::NotFound, words.arg(m_draft.value.name), {}, {}},
                             tr("Make it a new template"), this,
                             [this, id = m_draft.templateId] { makeNew(id); });
}

QString TemplateDesk::absenceWords() const
{
    switch (m_absence->kind) {
    case ErrorKind::NotFound:
        return tr("the service does not have it");
    case ErrorKind::Unauthenticated:
    case ErrorKind::Forbidden:
        return tr("the service refuses the key");
    case ErrorKind::InvalidInput:
    case ErrorKind::Conflict:
    case ErrorKind::RateLimited:
    case ErrorKind::Unavailable:
    case ErrorKind::Cancelled:
    case ErrorKind::LimitExceeded:
    case ErrorKind::Unsupported:
    case ErrorKind::Corrupt:
    case ErrorKind::Io:
    case ErrorKind::Internal:
        return tr("the service does not answer");
    }
    Q_UNREACHABLE_RETURN({});
}

/// The offer stands longer than what is on the desk.
void TemplateDesk::makeNew(const TemplateId &id)
{
    if (m_draft.templateId != id || !m_absence) {
        m_services.notices.tell(tr("Nothing was changed: open the draft again to see how it stands."));
        return;
    }
    if (isBusy()) {
        m_services.notices.tell(publishProblem());
        return;
    }
    const auto before = subject();
    loseService();
    m_unsettled.remove(m_draft.id);
    m_parts.forget(id);
    m_savedAt = {}; // the draft's file names the template
    Q_EMIT becameAnother(before, subject());
    edited();
    Q_EMIT showWanted();
    m_services.notices.tell(
        tr("“%1” is a new template now: publish it when it is ready.").arg(m_draft.value.name));
}

void TemplateDesk::failAsking(Error error)
{
    const auto isGone = error.kind == ErrorKind::NotFound;
    if (m_absence || isGone)
        m_absence = error;
    Q_EMIT stateChanged();
    if (isGone) {
        tellGone();
        return;
    }
    error.message =
        tr("%1 Nothing was published; the draft stays on this computer.").arg(error.shownMessage());
    m_services.notices.fail(error);
}

} // namespace qairopay
