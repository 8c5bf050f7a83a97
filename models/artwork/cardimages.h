// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "artwork/slotshape.h"
#include "base/result.h"
#include "scene/scene.h"

#include <functional>

namespace qairopay::artwork {

/// One picture that a template's cards draw. Equal ones give equal pictures.
struct CardImage
{
    ImageSlot slot = ImageSlot::Logo;
    WalletPlatform wallet = WalletPlatform::Apple;
    ImageReference reference;
    SlotShape shape;

    friend bool operator==(const CardImage &, const CardImage &) = default;
};

[[nodiscard]] size_t qHash(const CardImage &image, size_t seed = 0);

/// Which pictures the cards of a template draw.
[[nodiscard]] QList<CardImage> cardImagesOf(const PassTemplate &value);

/// The pictures of both cards, and what was found out about the template's picture files on the way.
struct CardImages
{
    scene::Images apple;
    scene::Images google;
    QMap<ImageSlot, QSize> sizes;    ///< pixels of the files
    QMap<ImageSlot, Error> problems; ///< files that are missing or cannot be read

    void insert(const CardImage &what, const QImage &picture);
};

/// The bytes of an asset by its SHA-256.
using AssetSource = std::function<Result<QByteArray>(const QString &sha256)>;

/// All of them, now, at `scale` pixels to a point; each file is decoded once. For programs without a window:
/// it takes as long as the files are large.
[[nodiscard]] CardImages makeCardImages(const PassTemplate &value, const AssetSource &source, int scale);

} // namespace qairopay::artwork
