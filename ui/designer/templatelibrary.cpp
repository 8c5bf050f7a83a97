// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/templatelibrary.h"

#include "designer/startertemplate.h"
#include "designer/templatefront.h"
#include "designer/words.h"

#include <QtCore/qlocale.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr qsizetype mostTemplates = 500;

} // namespace

TemplateLibrary::TemplateLibrary(TemplateDesk &desk, const TemplateDesk::Services &services,
                                 DrawingKit drawing, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_services(services)
    , m_drawing(drawing)
{
    connect(&drawing.artwork, &ArtworkLoader::arrived, this, &TemplateLibrary::redrawPictures);
    connect(&desk, &TemplateDesk::published, this, &TemplateLibrary::refresh);
    connect(&desk, &TemplateDesk::becameAnother, this, [this] {
        if (m_desk.isNew()) // else `published` follows
            refresh();
    });
    connect(&services.drafts, &settings::Drafts::saved, this, [this](const QString &id) {
        // Only when the draft is not in the list yet: otherwise every second of typing would ask the service.
        if (std::ranges::none_of(m_all, [&id](const Row &row) { return row.draft && row.draft->id == id; }))
            refresh();
    });
}

TemplateLibrary::~TemplateLibrary() = default;

int TemplateLibrary::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TemplateLibrary::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[index.row()];
    switch (role) {
    case KeyRole:
        return row.key;
    case Qt::DisplayRole:
    case NameRole:
        return row.value.name;
    case KindRole:
        return passKindNames().at(int(row.value.kind));
    case StateRole:
        return stateOf(row);
    case PassesRole:
        if (!row.resource || !row.resource->counts)
            return QString();
        return tr("%n passes", nullptr, int(row.resource->counts->total()));
    case ArchivedRole:
        return row.isArchived();
    case DraftOnlyRole:
        return !row.resource;
    case FaceRole:
        return QVariant::fromValue(row.face.get());
    default:
        return {};
    }
}

QHash<int, QByteArray> TemplateLibrary::roleNames() const
{
    return {{KeyRole, "key"},
            {NameRole, "name"},
            {KindRole, "kind"},
            {StateRole, "stateName"},
            {PassesRole, "passes"},
            {ArchivedRole, "archived"},
            {DraftOnlyRole, "draftOnly"},
            {FaceRole, "face"}};
}

void TemplateLibrary::setShowsArchived(bool shows)
{
    if (m_showsArchived == shows)
        return;
    m_showsArchived = shows;
    Q_EMIT showsArchivedChanged();
    filter();
}

int TemplateLibrary::archivedCount() const
{
    return int(std::ranges::count_if(m_all, &Row::isArchived));
}

QStringList TemplateLibrary::kindNames() const
{
    return passKindNames();
}

QStringList TemplateLibrary::templateIds() const
{
    QStringList ids;
    for (const auto &row : m_all) {
        if (row.resource)
            ids.append(row.key);
    }
    return ids;
}

QList<PassTemplate> TemplateLibrary::valuesBut(const QString &subject) const
{
    QList<PassTemplate> values;
    for (const auto &row : m_all) {
        if (row.key != subject && !row.isArchived())
            values.append(row.value);
    }
    return values;
}

void TemplateLibrary::refresh()
{
    if (m_isLoading)
        return;
    m_isLoading = true;
    Q_EMIT loadingChanged();
    loadPage({}, {});
}

void TemplateLibrary::loadPage(const QString &cursor, QList<api::TemplateResource> before)
{
    api::TemplateQuery query;
    query.page.startingAfter = cursor;
    m_services.client.listTemplates(query).then(
        this, [this, before](const Result<api::Page<api::TemplateResource>> &answer) {
            m_error = answer ? Error{} : answer.error();
            auto all = before;
            if (answer)
                all += answer->items;
            if (answer && answer->hasMore && all.size() < mostTemplates) {
                loadPage(answer->nextCursor, all);
                return;
            }
            const auto listed = answer ? std::optional(all) : std::nullopt;
            m_desk.whenReady(this, [this, listed] { finishLoading(listed); });
        });
}

void TemplateLibrary::finishLoading(const std::optional<QList<api::TemplateResource>> &all)
{
    m_isLoading = false;
    if (all)
        m_listed = *all;
    show(m_listed);
    Q_EMIT loadingChanged();
    if (!all)
        return;
    m_desk.lookAgain();
    Q_EMIT loaded();
}

void TemplateLibrary::show(const QList<api::TemplateResource> &resources)
{
    auto drafts = m_services.drafts.list();
    drafts.removeIf([this](const settings::Draft &draft) { return draft.profileId != m_services.profileId; });
    m_all.clear();
    for (const auto &resource : resources) {
        Row row{.key = resource.id.toString(), .value = m_desk.completed(resource), .resource = resource};
        const auto draft = std::ranges::find(drafts, resource.id, &settings::Draft::templateId);
        if (draft != drafts.end()) {
            row.draft = *draft;
            row.value = draft->value;
            drafts.erase(draft);
        }
        m_all.append(row);
    }
    for (auto draft = drafts.crbegin(); draft != drafts.crend(); ++draft) {
        const auto key = draft->templateId.isEmpty() ? draft->id : draft->templateId.toString();
        if (!row(key))
            m_all.prepend({.key = key, .value = draft->value, .draft = *draft});
    }
    for (auto &row : m_all) {
        row.face = std::make_shared<CardFace>(m_drawing.kit);
        draw(row);
    }
    filter();
}

void TemplateLibrary::filter()
{
    beginResetModel();
    m_rows = m_all;
    if (!m_showsArchived)
        m_rows.removeIf(std::mem_fn(&Row::isArchived));
    endResetModel();
    Q_EMIT countChanged();
}

void TemplateLibrary::open(const QString &key)
{
    const auto *found = row(key);
    if (!found)
        return;
    if (!found->resource) {
        openDraft(*found->draft);
        return;
    }
    const auto id = found->resource->id; // the draft may be newer than the list
    const auto drafts = m_services.drafts.list();
    const auto draft = std::ranges::find_if(drafts, [&](const settings::Draft &each) {
        return each.templateId == id && each.profileId == m_services.profileId;
    });
    if (draft == drafts.end())
        openFromService(id);
    else
        openDraft(*draft);
}

void TemplateLibrary::openDraft(const settings::Draft &draft)
{
    if (!draft.templateId.isEmpty() && !draft.base) {
        openFromService(draft.templateId);
        return;
    }
    m_desk.open(draft);
    tellOpened();
}

/// The list has no etags: without one a publication could overwrite somebody else's. An answer that comes
/// when something else was asked for, or opened, is too late.
void TemplateLibrary::openFromService(const TemplateId &id)
{
    m_services.client.template_(id).then(
        this, [this, asked = ++m_asked](const Result<api::TemplateResource> &answer) {
            if (asked != m_asked)
                return;
            if (!answer) {
                m_services.notices.fail(answer.error());
                return;
            }
            m_desk.whenReady(this, [this, asked, resource = *answer] {
                if (asked != m_asked)
                    return;
                m_desk.open(resource);
                tellOpened();
            });
        });
}

void TemplateLibrary::tellOpened()
{
    ++m_asked;
    Q_EMIT opened();
}

void TemplateLibrary::create(int kind)
{
    if (kind < 0 || kind >= int(allPassKinds.size()))
        return;
    m_desk.openNew(starterTemplate(allPassKinds[size_t(kind)]));
    tellOpened();
}

void TemplateLibrary::openCopyOf(const PassTemplate &value, const std::optional<settings::DraftFile> &file)
{
    m_desk.openNew(value, file);
    tellOpened();
}

void TemplateLibrary::duplicate(const QString &key)
{
    const auto *found = row(key);
    if (!found)
        return;
    auto copy = found->value;
    copy.name = tr("%1 (copy)").arg(copy.name).left(limits::templateName);
    m_desk.openNew(copy);
    tellOpened();
}

void TemplateLibrary::archive(const QString &key)
{
    const auto *found = row(key);
    if (!found)
        return;
    const auto name = found->value.name;
    if (!found->resource) {
        const auto id = found->draft->id;
        m_services.drafts.remove(id).then(this, [this, name, id](const Result<void> &removed) {
            if (removed) {
                m_services.notices.tell(tr("Threw the draft “%1” away.").arg(name));
                Q_EMIT threwAway(id);
            } else {
                m_services.notices.fail(removed.error());
            }
            refresh();
        });
        return;
    }
    m_services.client.archiveTemplate(found->resource->id)
        .then(this, [this, name](const Result<api::TemplateResource> &answer) {
            if (!answer) {
                m_services.notices.fail(answer.error());
                return;
            }
            m_services.notices.tell(tr("Archived “%1”.").arg(name));
            refresh();
        });
}

QString TemplateLibrary::archiveWords(const QString &key) const
{
    const auto *found = row(key);
    if (!found)
        return {};
    if (!found->resource && !found->draft->templateId.isEmpty())
        return tr("The draft is thrown away and cannot be brought back. What the service has of the template "
                  "stays.");
    if (!found->resource)
        return tr("It was never published. The draft is thrown away and cannot be brought back.");
    if (!found->resource->counts)
        return tr("No new passes can be issued from it. Passes that exist keep working.");
    return tr("No new passes can be issued from it. Its %n passes keep working.", nullptr,
              int(found->resource->counts->total()));
}

const TemplateLibrary::Row *TemplateLibrary::row(const QString &key) const
{
    const auto found = std::ranges::find(m_all, key, &Row::key);
    return found == m_all.cend() ? nullptr : &*found;
}

void TemplateLibrary::redrawPictures()
{
    for (const auto &row : m_all) {
        if (!row.value.studio.images.isEmpty())
            draw(row);
    }
}

void TemplateLibrary::draw(const Row &row) const
{
    const auto images = m_drawing.artwork.appleImages(row.value);
    row.face->show(appleFrontOf(row.value, images, m_services.client.profile().tenantName, m_drawing.kit));
}

QString TemplateLibrary::stateOf(const Row &row) const
{
    if (row.isArchived())
        return tr("Archived");
    if (!row.resource)
        return row.draft->templateId.isEmpty() ? tr("Draft") : tr("Draft of a published template");
    return row.draft ? tr("Published, with a draft") : tr("Published");
}

} // namespace qairopay
