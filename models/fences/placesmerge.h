// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fences/placesfile.h"

namespace qairopay::fences {

/// What becomes of the places there are when those of a file come.
enum class Taking {
    Add,     ///< they stay as they are
    Update,  ///< those that the file knows become as it says
    Replace, ///< they go
};

/// Two places no farther apart are the same one, measured twice.
inline constexpr double sameSpot = 50; ///< metres

/// For each of the file's places the one it is there as already; -1: it is new. It is the one called alike,
/// where no other is called so on either side; else the nearest on the same spot. None is two.
[[nodiscard]] QList<qsizetype> knownAs(const PlacesFile &file, const QList<Location> &there);

/// What there is once these of the file are taken. What it does not say of a known place stays.
[[nodiscard]] QList<Location> taken(const PlacesFile &file, const QList<qsizetype> &chosen,
                                    const QList<Location> &there, Taking how);

} // namespace qairopay::fences
