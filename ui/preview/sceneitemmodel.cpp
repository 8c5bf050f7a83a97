// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/sceneitemmodel.h"

#include "preview/cardtarget.h"
#include "preview/scenewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

QString iconOf(scene::Role role)
{
    using scene::Role;
    switch (role) {
    case Role::Logo:
    case Role::Image:
    case Role::TransitIcon:
        return u"image"_s;
    case Role::Barcode:
    case Role::BarcodeText:
        return u"barcode"_s;
    case Role::Notice:
        return u"info"_s;
    case Role::LogoText:
        return u"palette"_s;
    case Role::Title:
    case Role::Subtitle:
    case Role::Label:
    case Role::Value:
    case Role::Background:
    case Role::Decoration:
        break;
    }
    return u"fields"_s;
}

} // namespace

void SceneItemModel::show(const scene::Scene &scene, Qt::LayoutDirection direction)
{
    auto items = scene::readingOrder(scene, direction);
    if (!std::ranges::equal(items, m_items, {}, &scene::ReadingItem::id, &scene::ReadingItem::id)) {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    m_items.swap(items);
    for (qsizetype row = 0; row < m_items.size(); ++row) {
        if (m_items[row] != items[row])
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
}

int SceneItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant SceneItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return SceneWords::nameOf(item);
    case DetailRole:
        return SceneWords::detailOf(item);
    case SpokenRole:
        return SceneWords::spokenOf(item);
    case TargetRole:
        return targetOf(item);
    case AreaRole:
        return item.rect;
    case HasLossRole:
        return item.losses.any();
    case IconRole:
        return iconOf(item.role);
    default:
        return {};
    }
}

QHash<int, QByteArray> SceneItemModel::roleNames() const
{
    return {{NameRole, "name"}, {DetailRole, "says"},     {SpokenRole, "spoken"}, {TargetRole, "target"},
            {AreaRole, "area"}, {HasLossRole, "hasLoss"}, {IconRole, "sign"}};
}

QString SceneItemModel::spoken() const
{
    QStringList parts;
    for (const auto &item : m_items)
        parts.append(SceneWords::spokenOf(item));
    return parts.join(u", "_s);
}

} // namespace qairopay
