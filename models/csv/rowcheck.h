// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/mapping.h"
#include "csv/rowissue.h"
#include "csv/tokenizer.h"
#include "pass/payloadtemplate.h"
#include "pass/record.h"
#include "template/passtemplate.h"

#include <vector>

namespace qairopay::csv {

/// Checks single rows against a mapping and a template, on the bytes themselves, and turns good ones into
/// records. Values lose the white space around them; an empty cell gives no value, so that the template's
/// default holds.
class RowChecker
{
public:
    RowChecker(const Mapping &mapping, qsizetype headerColumns, const PassTemplate &passTemplate);

    enum class Verdict { Good, Broken, Blank };

    /// Appends what is wrong with the row itself; whether its e-mail was there before is for whoever sees all
    /// rows.
    Verdict check(const Row &row, std::vector<RowIssue> &issues) const;

    /// The trimmed e-mail: the key. `buffer` holds it in the rare case that the cell has doubled quotes.
    [[nodiscard]] QByteArrayView key(const Row &row, QByteArray &buffer) const;

    /// Column of the key, from 1.
    [[nodiscard]] quint16 keyColumn() const { return static_cast<quint16>(m_emailColumn + 1); }

    /// Record of a row that is not blank, whatever is wrong with it.
    [[nodiscard]] Record record(const Row &row) const;

private:
    struct Column
    {
        size_t index = 0;
        ColumnTarget target;
        bool isNumeric = false;
    };

    void checkShape(const Row &row, std::vector<RowIssue> &issues) const;
    void checkColumn(const Row &row, const Column &column, std::vector<RowIssue> &issues) const;
    void checkPayloads(const Row &row, std::vector<RowIssue> &issues) const;
    void addPayload(const QString &text);

    std::vector<Column> m_columns; ///< the mapped ones
    size_t m_headerColumns = 0;
    size_t m_emailColumn = 0;
    PassTemplate m_template;
    QList<PayloadTemplate> m_payloads; ///< only those that depend on the row
};

} // namespace qairopay::csv
