// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/reading.h"

namespace qairopay {

/// What of a template an element of a card stands for, as the editor's selection spells it: "field:tier",
/// "brand", "barcode"; empty for decoration.
[[nodiscard]] QString targetOf(const scene::Element &element);
[[nodiscard]] QString targetOf(const scene::ReadingItem &item);
/// The area of everything on the card that stands for a target, in points; null when nothing does.
[[nodiscard]] QRectF areaOf(const scene::Scene &scene, const QString &target);
/// All targets of a card in reading order, each once.
[[nodiscard]] QStringList targetsOf(const scene::Scene &scene);

} // namespace qairopay
