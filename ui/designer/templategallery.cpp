// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/templategallery.h"

#include "base/whendone.h"
#include "designer/templatefront.h"
#include "designer/words.h"

#include <QtConcurrent/qtconcurrentrun.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr int pixelsToAPoint = 1; // the cards are shown half as large: more would only be thrown away

Result<void> keepPictures(const GalleryTemplate &made, const settings::AssetStore &assets)
{
    for (const auto &bytes : made.assets) {
        if (const auto kept = assets.put(bytes); !kept)
            return std::unexpected(kept.error());
    }
    return {};
}

} // namespace

TemplateGallery::TemplateGallery(TemplateLibrary &library, const TemplateDesk::Services &services,
                                 scene::Kit &kit, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
    , m_services(services)
    , m_kit(kit)
    , m_waiting(galleryKeys())
{
    m_thread.setMaxThreadCount(1);
}

TemplateGallery::~TemplateGallery() = default;

int TemplateGallery::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TemplateGallery::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[index.row()];
    switch (role) {
    case KeyRole:
        return row.made.key;
    case Qt::DisplayRole:
    case NameRole:
        return row.made.value.name;
    case KindRole:
        return passKindNames().at(int(row.made.value.kind));
    case PurposeRole:
        return galleryPurpose(row.made.key);
    case AppleFaceRole:
        return QVariant::fromValue(row.apple.get());
    case GoogleFaceRole:
        return QVariant::fromValue(row.google.get());
    default:
        return {};
    }
}

QHash<int, QByteArray> TemplateGallery::roleNames() const
{
    return {{KeyRole, "key"},         {NameRole, "name"},           {KindRole, "kind"},
            {PurposeRole, "purpose"}, {AppleFaceRole, "appleFace"}, {GoogleFaceRole, "googleFace"}};
}

void TemplateGallery::load()
{
    if (m_isLoading || m_waiting.isEmpty())
        return;
    m_isLoading = true;
    Q_EMIT loadingChanged();
    loadNext();
}

Result<TemplateGallery::Drawn> TemplateGallery::draw(const QString &key)
{
    return readGalleryTemplate(key).transform([](const GalleryTemplate &made) {
        const auto source = [&made](const QString &sha256) { return made.asset(sha256); };
        return Drawn{made, artwork::makeCardImages(made.value, source, pixelsToAPoint)};
    });
}

void TemplateGallery::loadNext()
{
    if (m_waiting.isEmpty()) {
        m_isLoading = false;
        Q_EMIT loadingChanged();
        return;
    }
    whenDone(QtConcurrent::run(&m_thread, &TemplateGallery::draw, m_waiting.takeFirst()), this,
             [this](const Result<Drawn> &drawn) {
                 if (drawn)
                     append(*drawn);
                 else
                     m_services.notices.fail(drawn.error());
                 loadNext();
             });
}

void TemplateGallery::append(const Drawn &drawn)
{
    const auto &value = drawn.made.value;
    const auto tenant = m_services.client.profile().tenantName;
    Row row{drawn.made, std::make_shared<CardFace>(m_kit), std::make_shared<CardFace>(m_kit)};
    row.apple->show(appleFrontOf(value, drawn.images.apple, tenant, m_kit));
    row.google->show(googleFrontOf(value, drawn.images.google, tenant, m_kit));
    beginInsertRows({}, count(), count());
    m_rows.append(row);
    endInsertRows();
    Q_EMIT countChanged();
}

void TemplateGallery::use(const QString &key)
{
    const auto found = std::ranges::find(m_rows, key, [](const Row &row) { return row.made.key; });
    if (found == m_rows.end() || m_isTaking)
        return;
    m_isTaking = true;
    whenDone(QtConcurrent::run(keepPictures, found->made, m_services.drafts.assets()), this,
             [this, value = found->made.value](const Result<void> &kept) {
                 m_isTaking = false;
                 if (!kept)
                     m_services.notices.fail(kept.error());
                 m_library.openCopyOf(value);
             });
}

} // namespace qairopay
