// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/scene.h"

#include <QtCore/qjsonobject.h>

namespace qairopay::scene {

/// A scene for scripts: what stands where, what it says, what was lost, what was dropped and what each rests
/// on. Pictures and shapes are not in it.
[[nodiscard]] QJsonObject toJson(const Scene &scene);

} // namespace qairopay::scene
