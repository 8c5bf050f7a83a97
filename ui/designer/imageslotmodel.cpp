// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/imageslotmodel.h"

#include "designer/imagewords.h"

#include <QtQml/qjsengine.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// Apple's name of a picture comes first, as its cards do.
constexpr std::array shownOrder{ImageSlot::Icon,      ImageSlot::Logo,       ImageSlot::Strip,
                                ImageSlot::Thumbnail, ImageSlot::Background, ImageSlot::Footer,
                                ImageSlot::WideLogo,  ImageSlot::Hero};

} // namespace

ImageSlotModel::ImageSlotModel(TemplateEditor &editor, ArtworkLoader &artwork, QObject *parent)
    : QAbstractListModel(parent)
    , m_editor(editor)
    , m_artwork(artwork)
{
    connect(&editor, &TemplateEditor::changed, this, &ImageSlotModel::refresh);
    connect(&artwork, &ArtworkLoader::arrived, this, &ImageSlotModel::refresh);
    refresh();
}

ImageSlotModel::~ImageSlotModel() = default;

int ImageSlotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ImageSlotModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[index.row()];
    switch (role) {
    case KeyRole:
        return toApiName(row.slot);
    case Qt::DisplayRole:
    case NameRole:
        return imageSlotName(row.slot);
    case DetailRole:
        return row.detail;
    case ProblemRole:
        return row.problem;
    case UnseenRole:
        return row.unseen;
    case HasPictureRole:
        return row.hasPicture;
    case FaceRole:
        return QVariant::fromValue(row.face.get());
    default:
        return {};
    }
}

QHash<int, QByteArray> ImageSlotModel::roleNames() const
{
    return {{KeyRole, "key"},         {NameRole, "name"},     {DetailRole, "detail"},
            {ProblemRole, "problem"}, {UnseenRole, "unseen"}, {HasPictureRole, "hasPicture"},
            {FaceRole, "face"}};
}

int ImageSlotModel::usedCount() const
{
    return int(m_editor.value().studio.images.size());
}

QList<ImageSlot> ImageSlotModel::wantedSlots() const
{
    QList<ImageSlot> wanted;
    std::ranges::copy_if(shownOrder, std::back_inserter(wanted), [this](ImageSlot slot) {
        return m_editor.value().studio.images.contains(slot) || unseenWords(m_editor.value(), slot).isEmpty();
    });
    return wanted;
}

ImageSlotModel::Row ImageSlotModel::rowOf(ImageSlot slot, const std::shared_ptr<PictureFace> &face) const
{
    const auto &value = m_editor.value();
    Row row{.slot = slot, .face = face};
    const auto found = value.studio.images.constFind(slot);
    row.hasPicture = found != value.studio.images.cend();
    if (!row.hasPicture) {
        row.detail = whereShownWords(slot);
        face->show({});
        return row;
    }
    row.unseen = unseenWords(value, slot);
    const auto size = m_artwork.sizeOf(found->sha256);
    row.detail = size.isValid() ? pixelWords(size) : QString();
    if (const auto problem = m_artwork.problemOf(found->sha256))
        row.problem = problem->message;
    if (const auto wanted = mainPicture(value, slot))
        face->show(m_artwork.picture(*wanted));
    return row;
}

void ImageSlotModel::refresh()
{
    const auto wanted = wantedSlots();
    const bool sameSlots = std::ranges::equal(wanted, m_rows, {}, {}, &Row::slot);
    if (!sameSlots) {
        beginResetModel();
        QList<Row> rows;
        for (const auto slot : wanted) {
            const auto old = std::ranges::find(m_rows, slot, &Row::slot);
            auto face = old == m_rows.end() ? std::make_shared<PictureFace>() : old->face;
            QJSEngine::setObjectOwnership(face.get(), QJSEngine::CppOwnership);
            rows.append(rowOf(slot, face));
        }
        m_rows = rows;
        endResetModel();
    }
    for (int i = 0; sameSlots && i < int(m_rows.size()); ++i) {
        const auto row = rowOf(m_rows[i].slot, m_rows[i].face);
        if (row == m_rows[i])
            continue;
        m_rows[i] = row;
        Q_EMIT dataChanged(index(i), index(i));
    }
    Q_EMIT changed();
}

} // namespace qairopay
