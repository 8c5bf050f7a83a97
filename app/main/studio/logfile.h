// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstring.h>

namespace qairopay {

/// Sends what the program has to say (warnings and worse, and categories switched on) to a file as well as to
/// the terminal. A file over 1 MB is begun anew, the old one kept as ".1".
void logTo(const QString &path);

} // namespace qairopay
