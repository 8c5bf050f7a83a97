// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "difference/change.h"
#include "template/passtemplate.h"

#include <QtCore/qlist.h>

namespace qairopay::difference {

/// Differences that come back together: those of a field, of a place, of an image, of the code. What the
/// template and its brand have but once comes back member by member.
struct RestorablePart
{
    QString id;    ///< of these two documents: another pair has others
    QString title; ///< "Field: Tier (tier)", "Background colour"
    QList<Change> changes;

    friend bool operator==(const RestorablePart &, const RestorablePart &) = default;
};

/// What of `now` is not as it was `then`, in the order of the document.
[[nodiscard]] QList<RestorablePart> restorableParts(const PassTemplate &then, const PassTemplate &now);

/// `now`, with some of those parts as they were `then`; all of them give `then`. A field that comes back
/// stands behind the one it stood behind, with its sample values and its place in Google's rows; one that had
/// another key takes along what names it by its key, and one that was not there yet goes with its sample
/// values.
[[nodiscard]] PassTemplate restored(const PassTemplate &then, const PassTemplate &now,
                                    const QStringList &ids);

} // namespace qairopay::difference
