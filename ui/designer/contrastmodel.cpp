// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/contrastmodel.h"

#include "base/oklch.h"
#include "scene/qcolour.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr Colour white{255, 255, 255};
constexpr auto fraction = 1;

QString ratioText(double ratio)
{
    return ContrastModel::tr("%1 : 1").arg(QLocale().toString(ratio, 'f', fraction));
}

/// Google sets its own text colour: the card's colour gives way, as long as the text stays what it is.
std::optional<Colour> groundFor(const scene::Legibility &fact)
{
    return nearestPassing(fact.ground, {fact.text}, fact.needed);
}

} // namespace

ContrastModel::ContrastModel(TemplateEditor &editor, TemplatePreview &preview, QObject *parent)
    : QAbstractListModel(parent)
    , m_editor(editor)
    , m_preview(preview)
{
    connect(&preview, &TemplatePreview::refreshed, this, &ContrastModel::refresh);
    refresh();
}

int ContrastModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ContrastModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return nameOf(row);
    case RatioRole:
        return ratioText(row.fact.ratio);
    case NeededRole:
        return ratioText(row.fact.needed);
    case IsLowRole:
        return row.fact.isLow();
    case BetterRole:
        return row.better ? scene::toQColor(row.better->colour) : QColor(Qt::transparent);
    case BetterNameRole:
        return row.better ? betterName(*row.better) : QString();
    case ReasonRole:
        return reasonOf(row);
    case TextColourRole:
        return scene::toQColor(row.fact.text);
    case GroundRole:
        return scene::toQColor(row.fact.ground);
    default:
        return {};
    }
}

QHash<int, QByteArray> ContrastModel::roleNames() const
{
    return {{NameRole, "name"},     {RatioRole, "ratio"},           {NeededRole, "needed"},
            {IsLowRole, "isLow"},   {BetterRole, "better"},         {BetterNameRole, "betterName"},
            {ReasonRole, "reason"}, {TextColourRole, "textColour"}, {GroundRole, "ground"}};
}

int ContrastModel::lowCount() const
{
    return m_lowCount;
}

QString ContrastModel::nameOf(const Row &row)
{
    const bool isApple = row.wallet == WalletPlatform::Apple;
    const bool isLabel = row.fact.role == scene::Role::Label;
    if (!row.fact.picture) {
        if (isApple)
            return isLabel ? tr("Apple Wallet, labels") : tr("Apple Wallet, values");
        return isLabel ? tr("Google Wallet, labels") : tr("Google Wallet, values");
    }
    if (*row.fact.picture == ImageSlot::Strip)
        return isLabel ? tr("Apple Wallet, labels over the strip")
                       : tr("Apple Wallet, values over the strip");
    return isLabel ? tr("Labels over the picture") : tr("Values over the picture");
}

QString ContrastModel::betterName(const Better &better)
{
    switch (better.member) {
    case Member::Foreground:
        return tr("Text %1").arg(better.colour.toHex());
    case Member::Label:
        return tr("Labels %1").arg(better.colour.toHex());
    case Member::Background:
        return tr("Background %1").arg(better.colour.toHex());
    }
    Q_UNREACHABLE_RETURN({});
}

QString ContrastModel::reasonOf(const Row &row) const
{
    if (!row.fact.isLow() || row.better)
        return {};
    if (row.fact.picture == ImageSlot::Strip)
        return tr("Text over the strip is white whatever the colours are: choose a darker picture, or move "
                  "its focus.");
    if (row.fact.picture)
        return tr("No colour of this hue stands out enough from the picture: choose another picture.");
    return tr("No colour of this hue stands out enough: change the background.");
}

std::optional<ContrastModel::Better> ContrastModel::betterFor(WalletPlatform wallet,
                                                              const scene::Legibility &fact) const
{
    if (!fact.isLow())
        return std::nullopt;
    if (wallet == WalletPlatform::Google) {
        const auto ground = fact.picture ? std::nullopt : groundFor(fact);
        return ground ? std::optional(Better{Member::Background, *ground}) : std::nullopt;
    }
    const auto &brand = m_editor.value().brand;
    const bool isLabel = fact.role == scene::Role::Label;
    const auto own = isLabel ? brand.label.value_or(brand.foreground) : brand.foreground;
    // What is drawn is not what the template says: the phone chose it.
    if (fact.text != own || (fact.picture && fact.text == white && own != white))
        return std::nullopt;
    if (fact.picture == ImageSlot::Strip)
        return std::nullopt;
    // On everything that texts of this colour stand on, if there is such a colour: else here.
    QList<scene::Legibility> all;
    double needed = fact.needed;
    for (const auto &other : m_facts.value(wallet)) {
        if ((other.role == scene::Role::Label) != isLabel || other.text != own ||
            other.picture == ImageSlot::Strip)
            continue;
        all.append(other);
        needed = std::max(needed, other.needed);
    }
    auto colour = nearestPassing(own, [&](Colour tried) {
        return std::ranges::all_of(
            all, [&](const scene::Legibility &other) { return other.reaches(tried, needed); });
    });
    if (!colour)
        colour = nearestPassing(own, [&](Colour tried) { return fact.reaches(tried, fact.needed); });
    return colour ? std::optional(Better{isLabel ? Member::Label : Member::Foreground, *colour})
                  : std::nullopt;
}

void ContrastModel::mend(int row)
{
    if (row < 0 || row >= m_rows.size() || !m_rows[row].better)
        return;
    const auto better = *m_rows[row].better;
    m_editor.edit(tr("Make text readable"), {}, [&](PassTemplate &value) {
        switch (better.member) {
        case Member::Foreground:
            value.brand.foreground = better.colour;
            return;
        case Member::Label:
            value.brand.label = better.colour;
            return;
        case Member::Background:
            value.brand.background = better.colour;
            return;
        }
    });
}

void ContrastModel::refresh()
{
    QMap<WalletPlatform, QList<scene::Legibility>> facts;
    for (const auto wallet : {WalletPlatform::Apple, WalletPlatform::Google})
        facts.insert(wallet, m_preview.legibility(wallet));
    // With most keys that are typed no colour is another one.
    if (facts == m_facts && m_brand == m_editor.value().brand)
        return;
    m_facts = facts;
    m_brand = m_editor.value().brand;
    QList<Row> rows;
    for (const auto &[wallet, sorts] : facts.asKeyValueRange()) {
        for (const auto &fact : sorts)
            rows.append({wallet, fact, betterFor(wallet, fact)});
    }
    if (rows == m_rows)
        return;
    if (rows.size() == m_rows.size()) {
        m_rows = rows;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    const auto low = int(std::ranges::count_if(m_rows, [](const Row &row) { return row.fact.isLow(); }));
    if (low == m_lowCount)
        return;
    m_lowCount = low;
    Q_EMIT lowCountChanged();
}

} // namespace qairopay
