// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearrayview.h>

#include <algorithm>
#include <array>

/// The API versions of api-contract 1.4, newest first.
namespace qairopay::sandbox::versions {

struct Version
{
    QByteArrayView name;
    qint64 endsAt; ///< milliseconds since 1970; 0: no end is known

    [[nodiscard]] bool hasEnded(qint64 now) const { return endsAt != 0 && now >= endsAt; }
};

inline constexpr std::array all{
    Version{"2026-05-19", 0}, Version{"2026-02-01", 0},
    Version{"2025-11-01", 1'801'440'000'000}, // 2027-02-01T00:00:00Z
};

inline constexpr QByteArrayView current = all[0].name;

[[nodiscard]] inline const Version *find(QByteArrayView name)
{
    const auto it = std::ranges::find_if(all, [&](const Version &version) { return version.name == name; });
    return it == all.end() ? nullptr : &*it;
}

/// Idempotency keys became mandatory on POST with 2026-02-01.
[[nodiscard]] inline bool needsKey(QByteArrayView version)
{
    return version >= QByteArrayView("2026-02-01");
}

} // namespace qairopay::sandbox::versions
