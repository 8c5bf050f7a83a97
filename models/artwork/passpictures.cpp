// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "artwork/passpictures.h"

#include "artwork/decode.h"

namespace qairopay::artwork {

QMap<ImageSlot, QByteArray> passPictures(const std::function<QByteArray(const QString &name)> &file)
{
    QMap<ImageSlot, QByteArray> pictures;
    for (const auto slot : allImageSlots) {
        if (slot == ImageSlot::WideLogo || slot == ImageSlot::Hero) // Google's
            continue;
        for (const auto *suffix : {"@3x.png", "@2x.png", ".png"}) {
            const auto bytes = file(toApiName(slot) + QLatin1StringView(suffix));
            if (bytes.isNull())
                continue;
            pictures.insert(slot, bytes);
            break;
        }
    }
    return pictures;
}

scene::Images decoded(const QMap<ImageSlot, QByteArray> &pictures)
{
    scene::Images images;
    for (const auto &[slot, bytes] : pictures.asKeyValueRange()) {
        if (const auto picture = decode(bytes))
            images.bySlot.insert(slot, *picture);
    }
    return images;
}

} // namespace qairopay::artwork
