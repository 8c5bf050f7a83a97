// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/kit.h"
#include "scene/scene.h"
#include "template/passtemplate.h"

namespace qairopay {

/// A template as lists show it: with its first sample record, or its defaults. `tenant` stands where it names
/// no organisation.
[[nodiscard]] scene::Scene appleFrontOf(const PassTemplate &value, const scene::Images &images,
                                        const QString &tenant, scene::Kit &kit);
[[nodiscard]] scene::Scene googleFrontOf(const PassTemplate &value, const scene::Images &images,
                                         const QString &tenant, scene::Kit &kit);

} // namespace qairopay
