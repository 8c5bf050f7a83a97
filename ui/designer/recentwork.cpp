// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/recentwork.h"

#include "base/whendone.h"
#include "designer/templatefile.h"
#include "designer/templatefront.h"
#include "designer/words.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qlocale.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr int pixelsToAPoint = 1; // the cards are shown half as large: more would only be thrown away

/// Where a draft is kept as well; empty: nowhere.
QString fileOf(const settings::Draft &draft)
{
    return draft.file ? draft.file->path : QString();
}

} // namespace

RecentWork::RecentWork(TemplateLibrary &library, const TemplateDesk::Services &services, DrawingKit drawing,
                       QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
    , m_services(services)
    , m_drawing(drawing)
    , m_recent(services.recentFiles)
{
    m_thread.setMaxThreadCount(1);
    connect(&drawing.artwork, &ArtworkLoader::arrived, this, &RecentWork::redrawPictures);
    connect(&services.drafts, &settings::Drafts::loaded, this, [this] {
        show();
        Q_EMIT loadingChanged();
    });
}

RecentWork::~RecentWork() = default;

int RecentWork::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RecentWork::data(const QModelIndex &index, int role) const
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
    case WhenRole:
        return momentWords(row.at, QDateTime::currentDateTime());
    case SourceRole:
        return sourceOf(row);
    case FaceRole:
        return QVariant::fromValue(row.face.get());
    default:
        return {};
    }
}

QHash<int, QByteArray> RecentWork::roleNames() const
{
    return {{KeyRole, "key"},   {NameRole, "name"},     {KindRole, "kind"},
            {WhenRole, "when"}, {SourceRole, "source"}, {FaceRole, "face"}};
}

bool RecentWork::isLoading() const
{
    return m_isReading || m_isOutdated || !m_services.drafts.isLoaded();
}

void RecentWork::refresh()
{
    m_isOutdated = true;
    if (!m_isReading)
        read();
}

void RecentWork::read()
{
    m_isReading = true;
    m_isOutdated = false;
    Q_EMIT loadingChanged();
    whenDone(QtConcurrent::run(&m_thread, &RecentWork::readFiles, m_recent), this,
             [this](const QList<File> &files) {
                 m_isReading = false;
                 if (m_isOutdated)
                     read();
                 else
                     take(files);
             });
}

void RecentWork::take(const QList<File> &files)
{
    m_files = files;
    show();
    Q_EMIT loadingChanged();
}

QList<RecentWork::File> RecentWork::readFiles(const settings::RecentFiles &recent)
{
    QList<File> files;
    for (const auto &path : recent.list()) {
        const auto value = readTemplateFile(path);
        if (!value)
            continue; // whoever opens it is told why
        const auto assets = settings::assetsBeside(path);
        const auto source = [&assets](const QString &sha256) { return assets.bytes(sha256); };
        files.append({path, *value, artwork::makeCardImages(*value, source, pixelsToAPoint),
                      QFileInfo(path).lastModified()});
    }
    return files;
}

QList<RecentWork::Row> RecentWork::newestRows() const
{
    QList<Row> rows;
    for (const auto &draft : m_services.drafts.list()) {
        if (draft.profileId == m_services.profileId)
            rows.append({.key = draft.id, .value = draft.value, .at = draft.savedAt, .draft = draft});
    }
    for (const auto &file : m_files) {
        const auto isOfIt = [&file](const Row &row) { return row.draft && fileOf(*row.draft) == file.path; };
        if (std::ranges::none_of(rows, isOfIt)) // a file and its draft are one piece of work
            rows.append({.key = file.path, .value = file.value, .at = file.changedAt, .images = file.images});
    }
    // One that waits to be saved has no time yet: it was edited just now.
    std::ranges::stable_sort(rows, std::ranges::greater(), [](const Row &row) {
        return row.at.isValid() ? row.at.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    });
    return rows.first(std::min(limit, rows.size()));
}

void RecentWork::show()
{
    auto rows = newestRows();
    for (auto &row : rows) {
        row.face = std::make_shared<CardFace>(m_drawing.kit);
        draw(row);
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT countChanged();
}

void RecentWork::redrawPictures()
{
    for (const auto &row : std::as_const(m_rows)) {
        if (!row.images && !row.value.studio.images.isEmpty())
            draw(row);
    }
}

void RecentWork::draw(const Row &row) const
{
    const auto images = row.images ? *row.images : m_drawing.artwork.images(row.value);
    row.face->show(
        appleFrontOf(row.value, images.apple, m_services.client.profile().tenantName, m_drawing.kit));
}

void RecentWork::open(const QString &key)
{
    const auto found = std::ranges::find(m_rows, key, &Row::key);
    if (found == m_rows.end())
        return;
    if (!found->draft)
        Q_EMIT fileWanted(found->key);
    else if (const auto file = fileOf(*found->draft); !file.isEmpty())
        Q_EMIT fileWanted(file); // another program may have changed it
    else
        m_library.openDraft(*found->draft);
}

std::optional<settings::Draft> RecentWork::lastDraft() const
{
    const auto drafts = m_services.drafts.list();
    const auto found = std::ranges::find(drafts, m_services.profileId, &settings::Draft::profileId);
    return found == drafts.cend() ? std::nullopt : std::optional(*found);
}

void RecentWork::noteFile(const QString &path)
{
    // A list that cannot be written is an old one: it is a convenience.
    whenDone(QtConcurrent::run(&m_thread, [recent = m_recent, path] { (void)recent.add(path); }), this,
             [this] { Q_EMIT filesNoted(); });
}

QString RecentWork::sourceOf(const Row &row)
{
    if (!row.draft)
        return QFileInfo(row.key).fileName();
    if (row.draft->file)
        return tr("Draft of %1").arg(QFileInfo(row.draft->file->path).fileName());
    return row.draft->templateId.isEmpty() ? tr("Draft") : tr("Draft of a published template");
}

QString RecentWork::momentWords(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return tr("Just now");
    const QLocale locale;
    const auto local = at.toLocalTime();
    const auto time = locale.toString(local.time(), QLocale::ShortFormat);
    const auto days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return tr("Today, %1").arg(time);
    if (days == 1)
        return tr("Yesterday, %1").arg(time);
    return locale.toString(local.date(), QLocale::ShortFormat);
}

} // namespace qairopay
