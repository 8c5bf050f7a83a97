// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/scene.h"

#include <QtGui/qglyphrun.h>

#include <memory>

namespace qairopay::scene {

/// Text ready to be painted at the origin, baseline on y = 0.
struct ShapedText
{
    QList<QGlyphRun> runs;
    double width = 0;
};

/// The embedded typefaces and how they stand in for the wallets' own. Widths of plain text come from a table
/// of advances; only scripts that need it, and characters the typefaces lack, are shaped (and then may use a
/// font of the system). Needs a QGuiApplication, any platform; belongs to one thread.
class Fonts
{
public:
    Fonts();
    ~Fonts();
    Fonts(Fonts &&) noexcept;
    Fonts &operator=(Fonts &&) noexcept;
    Q_DISABLE_COPY(Fonts)

    /// False when an embedded file could not be read: a broken build.
    [[nodiscard]] bool isComplete() const;

    [[nodiscard]] double width(const FontSpec &font, const QString &text) const;
    /// Height of capitals and the reach of the wallet's font above and below the baseline, in points.
    [[nodiscard]] double capHeight(const FontSpec &font) const;
    [[nodiscard]] double ascent(const FontSpec &font) const;
    [[nodiscard]] double descent(const FontSpec &font) const;
    /// The text itself, or as much of it as fits with "…" behind it.
    [[nodiscard]] QString elided(const FontSpec &font, const QString &text, double width) const;
    [[nodiscard]] const ShapedText &shaped(const FontSpec &font, const QString &text) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace qairopay::scene
