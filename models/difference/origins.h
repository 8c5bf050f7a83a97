// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qlist.h>

namespace qairopay::difference {

/// For each item of the later list, which of the earlier one it was; -1 for a new one.
using Origins = QList<qsizetype>;

/// Finds them by rules that are tried one after another, the surest first: each is asked about an index in
/// the earlier list and one in the later, of items that no rule has paired yet.
template <typename... Rules>
[[nodiscard]] Origins originsBy(qsizetype earlier, qsizetype later, Rules... rules)
{
    Origins origins(later, -1);
    QList<bool> isTaken(earlier, false);
    const auto pair = [&](const auto &isSame) {
        for (qsizetype now = 0; now < later; ++now) {
            for (qsizetype then = 0; origins.at(now) < 0 && then < earlier; ++then) {
                if (isTaken.at(then) || !isSame(then, now))
                    continue;
                isTaken[then] = true;
                origins[now] = then;
            }
        }
    };
    (pair(rules), ...);
    return origins;
}

/// The items of the earlier list that are in no later place.
[[nodiscard]] inline QList<qsizetype> gone(const Origins &origins, qsizetype earlier)
{
    QList<qsizetype> indexes;
    for (qsizetype then = 0; then < earlier; ++then) {
        if (!origins.contains(then))
            indexes.append(then);
    }
    return indexes;
}

} // namespace qairopay::difference
