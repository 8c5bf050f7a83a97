// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/mapping.h"
#include "template/passtemplate.h"

namespace qairopay::cli {

/// Which column is what: guessed, but for what `wishes` say ("Points balance=fields.points").
[[nodiscard]] Result<csv::Mapping> mappingFor(const csv::Sheet &sheet, const PassTemplate &passTemplate,
                                              const QStringList &wishes);

} // namespace qairopay::cli
