// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/scene.h"

#include <functional>

namespace qairopay::artwork {

/// The picture files of somebody's pass, the largest of each slot that Apple has: "logo@3x.png" before
/// "logo@2x.png" before "logo.png". `file` gives a file's bytes by its name, null when there is none.
[[nodiscard]] QMap<ImageSlot, QByteArray>
passPictures(const std::function<QByteArray(const QString &name)> &file);

/// Ready to be drawn; what cannot be decoded is left out.
[[nodiscard]] scene::Images decoded(const QMap<ImageSlot, QByteArray> &pictures);

} // namespace qairopay::artwork
