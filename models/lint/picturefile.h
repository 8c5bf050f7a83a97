// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearrayview.h>
#include <QtCore/qsize.h>
#include <QtCore/qstring.h>

#include <optional>

namespace qairopay::lint {

/// A picture's name in a pass, taken apart: "de.lproj/logo@2x.png".
struct PictureName
{
    QString folder; ///< "de.lproj/"; empty at the top
    QString slot;   ///< "logo"
    int scale = 1;

    /// None for files that Wallet does not load as a picture.
    [[nodiscard]] static std::optional<PictureName> of(const QString &name);
    /// What a name that Wallet does not load was meant to be: "background2x.png" → "background@2x.png".
    [[nodiscard]] static QString meant(const QString &name);
};

/// What the head of a PNG says; nothing is decoded.
struct PngHead
{
    QSize size;
    int bits = 8; ///< of a channel
    bool isAnimated = false;

    /// None: this is no PNG, or a broken one.
    [[nodiscard]] static std::optional<PngHead> of(QByteArrayView bytes);
};

} // namespace qairopay::lint
