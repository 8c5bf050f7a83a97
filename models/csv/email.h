// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearrayview.h>

namespace qairopay::csv {

/// True for an address as people have them: one "@", a local part without spaces and punctuation that needs
/// quoting, a domain of at least two labels. Letters beyond ASCII are let through on both sides. At most 254
/// bytes.
[[nodiscard]] bool isEmail(QByteArrayView text);

} // namespace qairopay::csv
