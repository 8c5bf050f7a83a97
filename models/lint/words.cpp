// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "lint/words.h"

namespace qairopay::lint {

QString pictureName(ImageSlot slot)
{
    switch (slot) {
    case ImageSlot::Logo:
        return Words::tr("logo");
    case ImageSlot::Icon:
        return Words::tr("icon");
    case ImageSlot::Strip:
        return Words::tr("strip");
    case ImageSlot::Thumbnail:
        return Words::tr("thumbnail");
    case ImageSlot::Background:
        return Words::tr("background");
    case ImageSlot::Footer:
        return Words::tr("footer");
    case ImageSlot::WideLogo:
        return Words::tr("wide logo");
    case ImageSlot::Hero:
        return Words::tr("hero");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace qairopay::lint
