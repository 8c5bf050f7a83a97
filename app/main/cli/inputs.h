// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qstringlist.h>

namespace qairopay::cli {

inline constexpr int mostInputs = 10'000; ///< of one call

/// The templates, pass files and pass folders that paths stand for: a folder that is no pass stands for what
/// it holds, a pass.json for its folder.
[[nodiscard]] Result<QStringList> expandInputs(const QStringList &paths);

} // namespace qairopay::cli
