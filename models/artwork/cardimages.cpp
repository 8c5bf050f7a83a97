// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "artwork/cardimages.h"

#include "artwork/cut.h"
#include "artwork/decode.h"

namespace qairopay::artwork {

size_t qHash(const CardImage &image, size_t seed)
{
    const auto &crop = image.reference.crop;
    return qHashMulti(seed, int(image.slot), int(image.wallet), image.reference.sha256, crop.x(), crop.y(),
                      crop.width(), crop.height(), image.reference.focus.x(), image.reference.focus.y(),
                      image.shape.points.height());
}

QList<CardImage> cardImagesOf(const PassTemplate &value)
{
    QList<CardImage> wanted;
    const auto &images = value.studio.images;
    const bool hasStrip = images.contains(ImageSlot::Strip);
    for (auto it = images.begin(); it != images.end(); ++it) {
        for (const auto wallet : {WalletPlatform::Apple, WalletPlatform::Google}) {
            const auto shape = shapeOf(it.key(), value.kind, wallet);
            if (shape && useOf(it.key(), value.kind, wallet, hasStrip) == SlotUse::Shown)
                wanted.append({it.key(), wallet, *it, *shape});
        }
    }
    return wanted;
}

void CardImages::insert(const CardImage &what, const QImage &picture)
{
    (what.wallet == WalletPlatform::Apple ? apple : google).bySlot.insert(what.slot, picture);
}

CardImages makeCardImages(const PassTemplate &value, const AssetSource &source, int scale)
{
    CardImages made;
    QHash<QString, Result<QImage>> decoded;
    for (const auto &wanted : cardImagesOf(value)) {
        auto it = decoded.find(wanted.reference.sha256);
        if (it == decoded.end())
            it = decoded.insert(wanted.reference.sha256, source(wanted.reference.sha256).and_then(decode));
        if (!*it) {
            made.problems.insert(wanted.slot, it->error());
            continue;
        }
        made.sizes.insert(wanted.slot, (*it)->size());
        made.insert(wanted, cut(**it, wanted.reference, wanted.shape, scale));
    }
    return made;
}

} // namespace qairopay::artwork
