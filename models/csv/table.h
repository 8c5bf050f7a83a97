// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/sheet.h"

namespace qairopay::csv {

/// A small CSV file with a header, whole in memory, in whatever encoding and dialect it came.
struct Table
{
    QByteArray text; ///< UTF-8; the sheet looks into it
    Sheet sheet;

    /// From the first record behind the header, and from the header itself.
    [[nodiscard]] Tokenizer rows() const;
    [[nodiscard]] Tokenizer rowsWithHeader() const;
};

[[nodiscard]] Result<Table> openTable(const QByteArray &bytes);

} // namespace qairopay::csv
