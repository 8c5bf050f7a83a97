// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/passchoice.h"

#include "csv/email.h"
#include "passes/passlistmodel.h"
#include "passes/passwords.h"
#include "shell/errorwords.h"

#include <QtCore/qlocale.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

QString nameOf(const Holder &holder)
{
    return holder.name.isEmpty() ? holder.email : holder.name;
}

/// "jane@example.com · Installed · pass_01JH…7Q2X"
QString aboutWords(const Pass &pass)
{
    QStringList words{statusWord(pass), shortId(pass.id.toString())};
    if (!pass.record.holder.name.isEmpty())
        words.prepend(pass.record.holder.email);
    return words.join(u" · "_s);
}

} // namespace

PassChoice::PassChoice(api::Client &client, TemplateDesk &desk, TemplateEditor &editor,
                       TemplatePreview &preview, QObject *parent)
    : QAbstractListModel(parent)
    , m_client(client)
    , m_desk(desk)
    , m_preview(preview)
{
    connect(&editor, &TemplateEditor::opened, this, &PassChoice::close);
    connect(&desk, &TemplateDesk::stateChanged, this, &PassChoice::changed);
}

PassChoice::~PassChoice() = default;

int PassChoice::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PassChoice::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &pass = m_passes[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return nameOf(pass.record.holder);
    case AboutRole:
        return aboutWords(pass);
    default:
        return {};
    }
}

QHash<int, QByteArray> PassChoice::roleNames() const
{
    return {{NameRole, "name"}, {AboutRole, "about"}};
}

QString PassChoice::note() const
{
    if (m_isSearching)
        return tr("Looking…");
    if (!m_problem.isEmpty())
        return {};
    if (count() >= mostShown)
        return tr("%n pass(es) found. There may be more: say the name, the address or the id more exactly.",
                  nullptr, count());
    const auto searched = QLocale().toString(m_searched);
    if (m_passes.isEmpty())
        return m_hasMore ? tr("No pass of this template was found among the newest %1: an older one is found "
                              "by its whole address or id.")
                               .arg(searched)
                         : tr("No pass of this template was found.");
    return m_hasMore ? tr("%n pass(es) found among the newest %1: an older one is found by its whole address "
                          "or id.",
                          nullptr, count())
                           .arg(searched)
                     : tr("%n pass(es) found.", nullptr, count());
}

void PassChoice::search(const QString &query)
{
    clear();
    m_query = query.trimmed();
    m_isSearching = canSearch();
    Q_EMIT changed();
    if (!m_isSearching)
        return;
    if (PassId(m_query).isValid())
        searchById(PassId(m_query));
    else
        searchPages({.templateId = TemplateId(m_desk.templateId()),
                     .holderEmail = csv::isEmail(m_query.toUtf8()) ? m_query : QString()});
}

void PassChoice::searchById(const PassId &id)
{
    m_client.pass(id).then(this, [this, run = m_run](const Result<Pass> &pass) {
        if (run != m_run)
            return;
        if (pass && pass->templateId.toString() == m_desk.templateId())
            add({*pass});
        const bool isAnswered = pass || pass.error().kind == ErrorKind::NotFound;
        finish(isAnswered ? QString() : wordsFor(pass.error()));
    });
}

void PassChoice::searchPages(const api::PassQuery &query)
{
    m_client.listPasses(query).then(this, [this, query, run = m_run](const Result<api::Page<Pass>> &page) {
        if (run != m_run)
            return;
        if (page)
            takePage(query, *page);
        else
            finish(wordsFor(page.error()));
    });
}

void PassChoice::takePage(const api::PassQuery &query, const api::Page<Pass> &page)
{
    m_searched += page.items.size();
    add(matching(page.items));
    const bool isEnough = m_searched >= mostSearched || count() >= mostShown;
    m_hasMore = page.hasMore;
    if (!page.hasMore || isEnough) {
        finish({});
        return;
    }
    auto next = query;
    next.page.startingAfter = page.nextCursor;
    searchPages(next);
}

/// The service finds whole addresses only.
QList<Pass> PassChoice::matching(const QList<Pass> &passes) const
{
    const PassFilter filter{.text = m_query, .statuses = {}, .templateId = {}};
    QList<Pass> found;
    std::ranges::copy_if(passes, std::back_inserter(found),
                         [&](const Pass &pass) { return filter.accepts(pass); });
    return found;
}

void PassChoice::add(const QList<Pass> &passes)
{
    const auto taken = passes.first(std::min(passes.size(), mostShown - m_passes.size()));
    if (taken.isEmpty())
        return;
    beginInsertRows({}, count(), count() + int(taken.size()) - 1);
    m_passes += taken;
    endInsertRows();
}

void PassChoice::finish(const QString &problem)
{
    m_isSearching = false;
    m_problem = problem;
    Q_EMIT changed();
}

void PassChoice::choose(int row)
{
    if (row >= 0 && row < count())
        m_preview.showPass(m_passes[row]);
}

void PassChoice::close()
{
    clear();
    m_query.clear();
    Q_EMIT changed();
}

void PassChoice::clear()
{
    ++m_run;
    m_isSearching = false;
    m_hasMore = false;
    m_searched = 0;
    m_problem.clear();
    if (m_passes.isEmpty())
        return;
    beginResetModel();
    m_passes.clear();
    endResetModel();
}

} // namespace qairopay
