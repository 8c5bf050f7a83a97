// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace qairopay::test {

/// The absolute path of a file of the sources: sourceFile(u"docs/lint.md"_s). The folder is known to this one
/// file alone, so that everything else comes out of a compiler cache wherever the project lies.
[[nodiscard]] QString sourceFile(const QString &relative);

} // namespace qairopay::test
