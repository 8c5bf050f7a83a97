// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/rowresult.h"

namespace qairopay {

/// A row's worst finding in a word, for below its card: "Cut off".
[[nodiscard]] QString wordOf(const bulk::RowResult &result);
/// The icon that goes with it: "ok", "info", "warning", "error"; empty while the row waits.
[[nodiscard]] QString toneOf(const bulk::RowResult &result);
/// About findings that are the same for all rows; empty: there are none.
[[nodiscard]] QString sharedFindingsText(const QList<lint::Finding> &findings);

} // namespace qairopay
