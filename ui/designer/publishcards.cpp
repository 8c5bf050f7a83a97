// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/publishcards.h"

#include "passes/passwords.h"
#include "shell/errorwords.h"

#include <QtCore/qlocale.h>
#include <QtQml/qjsengine.h>

#include <algorithm>

namespace qairopay {

namespace {

/// What is read within a second or two, and enough for a long name or value to be among it.
constexpr int mostPages = 10;
constexpr qint64 mostPasses = mostPages * api::pageLimit;

} // namespace

PublishCards::PublishCards(api::Client &client, DrawingKit drawing, quint32 seed, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_dice(seed)
    , m_before(drawing, client.profile().tenantName)
    , m_after(drawing, client.profile().tenantName)
{
    for (auto *cards : {&m_before, &m_after}) {
        cards->setTestIssuer(!client.profile().isLive());
        QJSEngine::setObjectOwnership(cards, QJSEngine::CppOwnership);
    }
}

void PublishCards::start(const Comparison &comparison)
{
    stop();
    m_comparison = comparison;
    retry();
}

void PublishCards::retry()
{
    if (!m_comparison)
        return;
    m_picks = difference::PassPicks(m_comparison->after);
    m_read = 0;
    m_pages = 0;
    m_problem.clear();
    m_isWhole = m_comparison->passes == 0;
    if (!m_isWhole)
        loadPage({});
    show();
}

void PublishCards::stop()
{
    m_pending.cancel();
    m_isLoading = false;
    m_comparison.reset();
    m_shown.reset();
    m_before.clear();
    m_after.clear();
    Q_EMIT changed();
}

void PublishCards::loadPage(const QString &cursor)
{
    m_isLoading = true;
    m_pending =
        m_client.listPasses({.templateId = m_comparison->templateId, .page = {.startingAfter = cursor}});
    m_pending.then(this, [this](const Result<api::Page<Pass>> &page) {
        m_isLoading = false;
        if (page)
            take(*page);
        else
            m_problem = wordsFor(page.error());
        show();
    });
}

void PublishCards::take(const api::Page<Pass> &page)
{
    for (const auto &pass : page.items)
        m_picks.add(pass, m_dice.generate());
    m_read += page.items.size() + page.skipped;
    m_isWhole = !page.hasMore;
    if (page.hasMore && ++m_pages < mostPages)
        loadPage(page.nextCursor);
}

void PublishCards::setPick(int pick)
{
    if (pick < 0 || pick >= int(difference::allPicks.size()) || pick == int(m_pick))
        return;
    m_pick = difference::allPicks.at(size_t(pick));
    show();
}

void PublishCards::show()
{
    if (m_comparison) {
        auto issued = m_comparison->sample;
        if (const auto &pass = m_picks.picked(m_pick))
            issued = {.id = pass->id, .templateId = pass->templateId, .record = pass->record};
        if (m_shown != issued) {
            m_shown = issued;
            m_before.show(m_comparison->before, issued);
            m_after.show(m_comparison->after, issued);
        }
    }
    Q_EMIT changed();
}

QStringList PublishCards::pickNames() const
{
    return {tr("Longest values"), tr("Newest"), tr("Random")};
}

qint64 PublishCards::expected() const
{
    const auto all = m_comparison ? m_comparison->passes.value_or(mostPasses) : 0;
    return std::clamp(all, m_read, std::max(m_read, mostPasses));
}

qreal PublishCards::progress() const
{
    return expected() > 0 ? qreal(m_read) / qreal(expected()) : 0;
}

QString PublishCards::progressText() const
{
    return isLoading()
               ? tr("%1 of %2 passes read…").arg(QLocale().toString(m_read), QLocale().toString(expected()))
               : QString();
}

QString PublishCards::subject() const
{
    if (const auto &pass = m_picks.picked(m_pick)) {
        const auto &holder = pass->record.holder;
        const auto whose = holder.name.isEmpty() ? holder.email : holder.name;
        const auto issued = momentText(pass->createdAt);
        return m_isWhole || isLoading() || m_pick == difference::Pick::Newest
                   ? tr("Pass of %1, issued %2").arg(whose, issued)
                   : tr("Pass of %1, issued %2, of the %3 newest")
                         .arg(whose, issued, QLocale().toString(m_read));
    }
    if (isLoading())
        return tr("The sample record, until the passes are read");
    if (!m_problem.isEmpty())
        return tr("The sample record: the passes could not be read");
    return m_isWhole ? tr("The sample record: no pass in force was issued from it yet")
                     : tr("The sample record: none of the %1 newest passes is in force")
                           .arg(QLocale().toString(m_read));
}

} // namespace qairopay
