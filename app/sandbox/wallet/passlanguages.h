// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "passfile/passfiles.h"
#include "template/passtemplate.h"

namespace qairopay::sandbox {

/// A `pass.strings` for each language of a template; all with the same texts, as Wallet wants.
[[nodiscard]] QList<passfile::PassFile> passLanguages(const PassTemplate &value);

} // namespace qairopay::sandbox
