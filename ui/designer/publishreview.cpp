// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/publishreview.h"

#include "bulk/rowlint.h"
#include "designer/templatepreview.h"
#include "difference/templatedifference.h"
#include "shell/errorwords.h"

#include <QtCore/qlocale.h>
#include <QtQml/qjsengine.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace qairopay {

PublishReview::PublishReview(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_desk(sources.desk)
    , m_preview(sources.preview)
    , m_notices(sources.notices)
    , m_cards(sources.client, sources.drawing, sources.seed)
{
    QJSEngine::setObjectOwnership(&m_changes, QJSEngine::CppOwnership);
    QJSEngine::setObjectOwnership(&m_problems, QJSEngine::CppOwnership);
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
    judge();
    if (const auto &base = m_desk.draft().base)
        compare(asKept(*base, m_desk.audience()));
    Q_EMIT changed();
    Q_EMIT ready();
}

void PublishReview::judge()
{
    const auto setting = std::make_shared<const bulk::Setting>(m_preview.setting());
    const auto &value = setting->passTemplate;
    bulk::RowLint lint(setting);
    auto findings = lint.sheetFindings() + lint.usualFindings();
    for (qsizetype i = 0; i < value.studio.samples.size(); ++i) {
        for (const auto &finding : lint.checkOwn(bulk::draftOf(value.studio.samples[i], quint32(i)))) {
            if (!findings.contains(finding))
                findings.append(finding);
        }
    }
    findings.removeIf([](const auto &finding) { return finding.severity == lint::Severity::Info; });
    std::ranges::stable_sort(findings, std::ranges::greater(), &lint::Finding::severity);
    m_problems.show(findings, value);

    m_takesLoss = false;
    m_refusing.clear();
    m_isRefused = false;
    for (const auto &finding : std::as_const(findings)) {
        if (finding.severity != lint::Severity::Error)
            continue;
        if (finding.wallet)
            m_refusing.insert(*finding.wallet);
        else
            m_isRefused = true;
    }
    m_isRefused = m_isRefused || m_refusing.size() > 1;
}

QString PublishReview::loss() const
{
    if (m_isRefused || m_refusing.isEmpty())
        return {};
    return m_refusing.contains(WalletPlatform::Apple)
               ? tr("Publish all the same: no pass of it will work in Apple Wallet.")
               : tr("Publish all the same: no pass of it will work in Google Wallet.");
}

void PublishReview::setTakesLoss(bool takes)
{
    if (takes == m_takesLoss)
        return;
    m_takesLoss = takes;
    Q_EMIT changed();
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
    if (isStopped())
        return;
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
    if (m_problems.errorCount() > 0)
        words.prepend(tr("%n problems stop this: a wallet would refuse passes of it.", nullptr,
                         m_problems.errorCount()));
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
