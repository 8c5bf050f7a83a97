// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/publishreview.h"

#include "designer/templatepreview.h"
#include "difference/templatedifference.h"
#include "shell/errorwords.h"

#include <QtCore/qlocale.h>
#include <QtQml/qjsengine.h>

using namespace Qt::StringLiterals;

namespace qairopay {

PublishReview::PublishReview(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_desk(sources.desk)
    , m_notices(sources.notices)
    , m_cards(sources.client, sources.drawing, sources.seed)
{
    QJSEngine::setObjectOwnership(&m_changes, QJSEngine::CppOwnership);
    QJSEngine::setObjectOwnership(&m_cards, QJSEngine::CppOwnership);
    connect(&m_desk, &TemplateDesk::stateChanged, this, &PublishReview::follow);
    connect(&m_desk, &TemplateDesk::reachKnown, this, &PublishReview::begin);
    connect(&m_desk, &TemplateDesk::publishFailed, this, &PublishReview::tellFailure);
}

void PublishReview::follow()
{
    if (m_isOpen && m_draftId != m_desk.draftId()) {
        end();
        Q_EMIT dropped();
    }
    Q_EMIT changed();
}

void PublishReview::begin()
{
    m_isOpen = true;
    m_draftId = m_desk.draftId();
    m_problem.clear();
    m_changes.show({});
    m_cards.stop();
    if (const auto &base = m_desk.draft().base)
        compare(asKept(*base, m_desk.audience()));
    Q_EMIT changed();
    Q_EMIT ready();
}

void PublishReview::compare(const PassTemplate &before)
{
    const auto &draft = m_desk.draft();
    const auto after = asKept(draft.value, m_desk.audience());
    m_changes.show(difference::templateDifference(before, after));
    m_cards.start({.before = before,
                   .after = after,
                   .templateId = draft.templateId,
                   .passes = m_desk.counts().transform(&api::PassCounts::total),
                   .sample = TemplatePreview::sampleOf(draft.value)});
}

void PublishReview::publish()
{
    m_isOpen = true;
    m_draftId = m_desk.draftId();
    setProblem(m_desk.publishProblem());
    m_desk.publish();
}

void PublishReview::end()
{
    m_isOpen = false;
    m_cards.stop();
}

void PublishReview::tellFailure(const Error &error)
{
    if (m_isOpen)
        setProblem(wordsFor(error));
    else
        m_notices.fail(error);
}

void PublishReview::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

QString PublishReview::heading() const
{
    return tr("Publish “%1”").arg(m_desk.draft().value.name);
}

QString PublishReview::reachWords() const
{
    if (m_desk.isNew())
        return tr("The template becomes available for issuing. No pass uses it yet.");
    if (!m_desk.counts())
        return tr("Every pass issued from it changes at once. The service does not tell how many.");
    const auto reached = m_desk.reached();
    if (reached == 0)
        return tr("No pass was issued from it yet.");
    return tr("%n passes change at once: %1 in wallets, %2 not installed yet.", nullptr, int(reached))
        .arg(QLocale().toString(m_desk.counts()->installed), QLocale().toString(m_desk.counts()->issued));
}

QString PublishReview::words() const
{
    QStringList words{reachWords()};
    if (m_desk.audience() == Audience::Foreign)
        words.append(
            tr("This host does not know what the studio adds (header and back slots, formats, samples): "
               "that stays on this computer."));
    return words.join(u"\n\n"_s);
}

QString PublishReview::verb() const
{
    const auto reached = m_desk.reached();
    if (m_desk.isNew() || reached == 0)
        return tr("Publish template");
    return tr("Publish to %n passes", nullptr, int(reached));
}

} // namespace qairopay
