// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/scan.h"

#include <QtCore/qstring.h>

namespace qairopay {

/// What the interface calls the results and methods of scans.
[[nodiscard]] QString resultWord(scan::ScanResult result);
[[nodiscard]] QString methodWord(scan::ScanMethod method);
/// What a result means, in a sentence.
[[nodiscard]] QString resultSentence(scan::ScanResult result);
/// "ok" or "error": icon and colour of a result.
[[nodiscard]] QString resultTone(scan::ScanResult result);

/// "1 scan", "12,450 scans".
[[nodiscard]] QString scanCount(qsizetype count);

} // namespace qairopay
