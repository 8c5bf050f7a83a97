// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "artwork/cardimages.h"
#include "template/words.h"

namespace qairopay {

/// What is said about pictures and their slots.

/// "Behind the large value, Apple Wallet".
[[nodiscard]] QString whereShownWords(ImageSlot slot);
/// Why this template's passes do not show the slot; empty when they do.
[[nodiscard]] QString unseenWords(const PassTemplate &value, ImageSlot slot);
/// "1,200 × 400 pixels".
[[nodiscard]] QString pixelWords(QSize size);
/// What stays away from the edges, in words.
[[nodiscard]] QString safeAreaWords(ImageSlot slot, WalletPlatform wallet);
/// "Cut off: 12 % on the left, 12 % on the right." or that all of it is seen. Both in pixels.
[[nodiscard]] QString cutWords(const QRectF &seen, QSize picture);

/// The slot's picture in the wallet that it is made for first, as its card draws it.
[[nodiscard]] std::optional<artwork::CardImage> mainPicture(const PassTemplate &value, ImageSlot slot);
/// The same for one wallet; none where the slot's picture does not go there.
[[nodiscard]] std::optional<artwork::CardImage> pictureFor(const PassTemplate &value, ImageSlot slot,
                                                           WalletPlatform wallet);

} // namespace qairopay
