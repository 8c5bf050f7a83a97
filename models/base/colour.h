// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstring.h>

#include <optional>

namespace qairopay {

/// An opaque sRGB colour, 8 bits a channel, as both wallets and the API know it.
struct Colour
{
    quint8 red = 0;
    quint8 green = 0;
    quint8 blue = 0;

    /// "#RRGGBB" only: the form of the API (api-contract 10.1).
    [[nodiscard]] static std::optional<Colour> fromHex(QStringView text);
    /// What Apple's pass.json may hold: "rgb(r, g, b)", "#RRGGBB" or "#RGB".
    [[nodiscard]] static std::optional<Colour> fromCss(QStringView text);

    [[nodiscard]] QString toHex() const; ///< "#1F7A5A", upper case
    [[nodiscard]] QString toRgb() const; ///< "rgb(31, 122, 90)"

    /// WCAG 2.2 relative luminance, 0 (black) to 1 (white).
    [[nodiscard]] double luminance() const;
    /// 0.299 R + 0.587 G + 0.114 B, 0 to 1: the common guess at Google's switch of text colour
    /// (wallet-formats E.5).
    [[nodiscard]] double luma() const;
    /// This colour with `share` (0 to 1) of `other` mixed in, in sRGB.
    [[nodiscard]] Colour mixed(Colour other, double share) const;

    friend bool operator==(const Colour &, const Colour &) = default;
};

/// The light of an sRGB channel, 0 to 1.
[[nodiscard]] double linear(quint8 channel);
/// The channel nearest to that light; more than all and less than none are cut off.
[[nodiscard]] quint8 fromLinear(double light);

/// WCAG 2.2 contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(Colour a, Colour b);

} // namespace qairopay
