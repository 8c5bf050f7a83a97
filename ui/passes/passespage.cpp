// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passes/passespage.h"

#include "shell/errorwords.h"

#include <QtCore/qlocale.h>
#include <QtQml/qjsengine.h>

using namespace Qt::StringLiterals;

namespace qairopay {

PassesPage::PassesPage(api::Client &client, DrawingKit drawing, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_notices(notices)
    , m_detail(client, drawing, notices)
{
    QJSEngine::setObjectOwnership(&m_model, QJSEngine::CppOwnership);
    QJSEngine::setObjectOwnership(&m_detail, QJSEngine::CppOwnership);
    connect(&m_model, &PassListModel::countChanged, this, [this] {
        Q_EMIT countChanged();
        Q_EMIT selectionChanged();
    });
    connect(&m_detail, &PassDetail::updated, &m_model, &PassListModel::update);
    connect(&m_detail, &PassDetail::changed, this, &PassesPage::selectionChanged);
}

void PassesPage::setFilter(const PassFilter &filter)
{
    m_model.setFilter(filter);
    Q_EMIT filterChanged();
}

void PassesPage::setSearchText(const QString &text)
{
    auto filter = m_model.filter();
    if (filter.text == text.trimmed())
        return;
    filter.text = text.trimmed();
    setFilter(filter);
}

int PassesPage::statusMask() const
{
    int mask = 0;
    for (const auto status : m_model.filter().statuses)
        mask |= 1 << int(status);
    return mask;
}

void PassesPage::toggleStatus(int status)
{
    auto filter = m_model.filter();
    if (!filter.statuses.remove(PassStatus(status)))
        filter.statuses.insert(PassStatus(status));
    setFilter(filter);
}

QString PassesPage::countText() const
{
    const QLocale locale;
    const auto loaded = locale.toString(m_model.loaded());
    const auto shown = locale.toString(m_model.count());
    const bool filtered = m_model.count() != m_model.loaded();
    if (!m_isWhole && m_wasLoaded && !m_isLoading)
        return filtered ? tr("%1 of the newest %2 passes").arg(shown, loaded)
                        : tr("The newest %1 passes").arg(loaded);
    return filtered ? tr("%1 of %2 passes").arg(shown, loaded)
                    : tr("%n pass(es)", nullptr, int(m_model.loaded()));
}

void PassesPage::ensureLoaded()
{
    if (!m_wasLoaded && !m_isLoading)
        reload();
}

void PassesPage::reload()
{
    m_pending.cancel();
    m_model.clear();
    m_problem.clear();
    m_isWhole = false;
    loadPage({});
}

void PassesPage::loadPage(const QString &cursor)
{
    m_isLoading = true;
    Q_EMIT loadingChanged();
    m_pending = m_client.listPasses({.includeArchived = true, .page = {.startingAfter = cursor}});
    m_pending.then(this, [this](const Result<api::Page<Pass>> &page) {
        m_isLoading = false;
        m_wasLoaded = true;
        if (!page) {
            m_problem = wordsFor(page.error());
            Q_EMIT loadingChanged();
            return;
        }
        m_model.append(page->items);
        m_isWhole = !page->hasMore;
        if (page->hasMore && m_model.loaded() < loadLimit)
            loadPage(page->nextCursor);
        Q_EMIT loadingChanged();
        Q_EMIT countChanged();
    });
}

void PassesPage::select(int row)
{
    if (const auto *pass = m_model.at(row); pass && pass->id != m_detail.pass().id)
        m_detail.open(*pass);
}

void PassesPage::openPass(const QString &id)
{
    if (const auto *known = m_model.pass(PassId(id))) {
        m_detail.open(*known);
        return;
    }
    m_client.pass(PassId(id)).then(this, [this](const Result<Pass> &pass) {
        if (!pass)
            m_notices.fail(pass.error());
        else
            m_detail.open(*pass);
    });
}

void PassesPage::searchService()
{
    const auto text = searchText();
    if (PassId(text).isValid()) {
        openPass(text);
    } else if (text.contains(u'@')) {
        m_client.listPasses({.holderEmail = text, .includeArchived = true})
            .then(this, [this, text](const Result<api::Page<Pass>> &page) {
                if (!page)
                    m_notices.fail(page.error());
                else if (page->items.isEmpty())
                    m_notices.tell(tr("The service knows no pass for this address"));
                else
                    std::ranges::for_each(page->items, [this](const Pass &pass) { m_model.update(pass); });
            });
    }
}

} // namespace qairopay
