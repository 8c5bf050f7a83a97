// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "template/passtemplate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

const Field *PassTemplate::field(QStringView key) const
{
    const auto it = std::ranges::find_if(fields, [&](const Field &field) { return field.key == key; });
    return it == fields.end() ? nullptr : &*it;
}

QList<Field> PassTemplate::fieldsIn(FieldSlot slot) const
{
    QList<Field> found;
    std::ranges::copy_if(fields, std::back_inserter(found),
                         [&](const Field &field) { return field.slot == slot; });
    return found;
}

namespace {

constexpr std::array imageSlots{std::pair{ImageSlot::Logo, "logo"_L1},
                                std::pair{ImageSlot::Icon, "icon"_L1},
                                std::pair{ImageSlot::Strip, "strip"_L1},
                                std::pair{ImageSlot::Thumbnail, "thumbnail"_L1},
                                std::pair{ImageSlot::Background, "background"_L1},
                                std::pair{ImageSlot::Footer, "footer"_L1},
                                std::pair{ImageSlot::WideLogo, "wide_logo"_L1},
                                std::pair{ImageSlot::Hero, "hero"_L1}};

} // namespace

QString toApiName(ImageSlot slot)
{
    return std::ranges::find(imageSlots, slot, [](const auto &row) { return row.first; })->second;
}

std::optional<ImageSlot> imageSlotFromApiName(QStringView name)
{
    const auto it = std::ranges::find_if(imageSlots, [&](const auto &row) { return row.second == name; });
    return it == imageSlots.end() ? std::nullopt : std::optional(it->first);
}

} // namespace qairopay
