// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstringlist.h>

namespace qairopay::sandbox {

/// The statements of a script, without the semicolon that ends each. One in a comment, a literal, a quoted
/// name, PostgreSQL's $$ body or the BEGIN … END of SQLite's trigger ends nothing. Comments between
/// statements are left out.
[[nodiscard]] QStringList statementsOf(const QString &script);

} // namespace qairopay::sandbox
