// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/service/page.h"
#include "sandbox/store/scantable.h"

namespace qairopay::sandbox::scans {

/// Tenant-wide, newest first: `pass_id`, `scanner_id`, `result`, `from` (inclusive), `to` (exclusive).
[[nodiscard]] Outcome<Resource> list(const Work &work, QueryReader &query);
/// Those of one pass, which must exist.
[[nodiscard]] Outcome<Resource> listOf(const Work &work, const QString &passId, QueryReader &query);
/// A reader saw a pass, without a reader: the body of api-contract 10.4, and `payload`, what it read. Without
/// that it was the pass's own code. Never changes the pass.
[[nodiscard]] Outcome<QJsonObject> simulate(const Work &work, const QJsonObject &body);

} // namespace qairopay::sandbox::scans
