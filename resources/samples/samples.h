// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>

namespace qairopay::samples {

/// The ready-made program of the guide: "Acme Hotels — Loyalty" as a template file, and 200 holders as CSV,
/// four of whose rows cannot be issued.
[[nodiscard]] QByteArray acmeTemplate();
[[nodiscard]] QByteArray acmeHolders();

} // namespace qairopay::samples
