// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "template/passtemplate.h"

#include "base/names.h"

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
    return nameIn(imageSlots, slot);
}

std::optional<ImageSlot> imageSlotFromApiName(QStringView name)
{
    return valueIn(imageSlots, name);
}

} // namespace qairopay
