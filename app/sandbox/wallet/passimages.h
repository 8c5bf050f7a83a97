// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "passfile/passfiles.h"
#include "sandbox/store/tenant.h"
#include "template/passtemplate.h"

namespace qairopay::sandbox {

/// The image files of a template's .pkpass: each slot's asset cropped and scaled to the sizes of
/// wallet-formats C, at 1x, 2x and 3x. A slot whose asset was never sent is left out. Every pass needs an
/// icon, so without one the name's first letter is drawn.
[[nodiscard]] QList<passfile::PassFile> passImages(const Work &work, const PassTemplate &value);

/// Which of the template's assets are here, as one text: two equal ones give equal images.
[[nodiscard]] QString assetsPresent(const Work &work, const PassTemplate &value);

} // namespace qairopay::sandbox
