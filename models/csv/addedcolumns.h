// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/sheet.h"
#include "csv/writer.h"

namespace qairopay::csv {

/// Columns that this program puts before the original ones. In front, a row with too few or too many cells
/// keeps its shape; and a file that comes back is known by them: openSheet() counts them, mapping ignores
/// them, writing drops them.
namespace added {
inline constexpr QLatin1StringView prefix{"qairopay_"};
inline constexpr QLatin1StringView row{"qairopay_row"};
inline constexpr QLatin1StringView reason{"qairopay_reason"};
inline constexpr QLatin1StringView status{"qairopay_status"};
inline constexpr QLatin1StringView passId{"qairopay_pass_id"};
inline constexpr QLatin1StringView appleUrl{"qairopay_apple_url"};
inline constexpr QLatin1StringView googleUrl{"qairopay_google_url"};
} // namespace added

/// How many leading columns of a header are ours.
[[nodiscard]] qsizetype addedColumnCount(const QStringList &header);

/// What a line of the two files says beside its original cells.
struct RowOutcome
{
    quint32 number = 0;
    QString status; ///< "ok", "failed", "skipped"
    QString passId;
    QString appleUrl;
    QString googleUrl;
    QString reason;
};

/// The failed-rows file: row number, reason, then the original cells byte for byte. Meant to be corrected and
/// read again, so there is no formula defence. `originals` are cells as Sheet::headerLine and originalPart
/// give them.
[[nodiscard]] QByteArray failedRowsHead(QByteArrayView headerLine, char delimiter);
[[nodiscard]] QByteArray failedRowsLine(const RowOutcome &outcome, QByteArrayView originals, char delimiter);

/// The results file: row number, status, pass, links, reason, then the original cells; with formula defence
/// the originals are read and written anew.
[[nodiscard]] QByteArray resultsHead(QByteArrayView headerLine, char delimiter);
[[nodiscard]] QByteArray resultsLine(const RowOutcome &outcome, QByteArrayView originals, char delimiter,
                                     FormulaDefence defence = FormulaDefence::Off);

} // namespace qairopay::csv
