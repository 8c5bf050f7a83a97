// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pass/lifecycle.h"
#include "sandbox/service/page.h"
#include "sandbox/service/passinput.h"
#include "sandbox/service/passview.h"

namespace qairopay::sandbox::passes {

[[nodiscard]] Outcome<Resource> create(PassView &view, const PassOrder &order);
[[nodiscard]] Outcome<Resource> find(PassView &view, const QString &id);
[[nodiscard]] Outcome<Resource> list(PassView &view, QueryReader &query);
[[nodiscard]] Outcome<Resource> patch(PassView &view, const QString &id, const PassChange &change);
[[nodiscard]] Outcome<Resource> revoke(PassView &view, const QString &id, const QString &reason);

/// The pass, or 404. Another tenant's does not exist.
[[nodiscard]] Outcome<PassRow> load(const Work &work, const QString &id);

/// Takes a pass through one row of the life cycle: checks it, lets `change` fill in the details, stores the
/// pass and its event. Every change of a pass goes through here.
[[nodiscard]] Outcome<Resource> act(PassView &view, const PassRow &before, PassAction action,
                                    const std::function<void(PassRow &)> &change = {});

/// Ends what time ended: links that ran out (30 days), passes to archive (90 days). Answers how many; at most
/// `limit` of each.
int sweep(const Work &work, int limit);

inline constexpr qint64 linkLifeMs = 30LL * 24 * 60 * 60 * 1000;
inline constexpr qint64 archiveAfterMs = 90LL * 24 * 60 * 60 * 1000;

} // namespace qairopay::sandbox::passes
