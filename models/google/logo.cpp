// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/logo.h"

#include "google/background.h"

using namespace Qt::StringLiterals;

namespace qairopay::google {

namespace {

using scene::Role;

/// The first character, whole: half a surrogate pair is none.
QString firstLetter(const QString &name)
{
    const bool isPair = !name.isEmpty() && name.front().isHighSurrogate();
    return name.left(isPair ? 2 : 1).toUpper();
}

} // namespace

void addRoundLogo(Sheet &sheet, const scene::Images &images, const QRectF &circle, const Initial &initial)
{
    auto &composer = sheet.composer();
    const QRectF place = sheet.placed(circle);
    if (const auto slot = roundLogoOf(images)) {
        QPainterPath clip;
        clip.addEllipse(place);
        composer.addCropped(u"logo"_s, Role::Logo, *slot, images.value(*slot), place, clip);
        return;
    }
    // The circle is the logo: whoever points at it or selects it means all of it.
    composer.addRoundedFill(u"logo-circle"_s, Role::Logo, place, place.width() / 2, initial.circle);
    const scene::FontSpec font{scene::Family::Roboto, circle.width() * 0.47, 500, 0};
    const scene::Line letter{u"logo"_s, Role::Logo, font, initial.letter, firstLetter(initial.name), {}, {}};
    sheet.addText(letter, {circle.left(), circle.width()}, circle.center().y() - sheet.lineHeight(font) / 2,
                  Side::Middle);
}

} // namespace qairopay::google
