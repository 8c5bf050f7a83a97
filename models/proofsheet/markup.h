// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/fonts.h"
#include "scene/scene.h"

#include <QtCore/qcoreapplication.h>

namespace qairopay::proofsheet {

/// Says what stands on proofs and contact sheets, in the program's language.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(qairopay::proofsheet::Words)
};

[[nodiscard]] QString escaped(const QString &text);
/// A card as a picture inside the page, read aloud as its title and its texts in reading order.
[[nodiscard]] QString pictureTag(const scene::Scene &scene, const QString &title, double pixelsToAPoint,
                                 const scene::Fonts &fonts);
/// From the doctype to the opened body. The page may fetch nothing, whatever its texts say.
[[nodiscard]] QString pageHead(const QString &title, QLatin1StringView style);

/// Colours of all pages, light and dark; each page's own style comes behind.
inline constexpr QLatin1StringView pageColours{
    R"(:root { color-scheme: light dark; --window: #fff; --band: #e9ebee; --line: #e1e4e8; --text: #1a1d21; --quiet: #5b636e;
  --error: #b93815; --warning: #8a5a00; --advice: #1a5fcb; }
@media (prefers-color-scheme: dark) { :root { --window: #1d2024; --band: #101214; --line: #2c3137; --text: #eceef0;
  --quiet: #a3abb5; --error: #f0764a; --warning: #d9a441; --advice: #4c8df6; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--window); color: var(--text); font: 15px/1.5 Inter, system-ui, sans-serif; overflow-wrap: break-word; }
)"};

} // namespace qairopay::proofsheet
