// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "proofsheet/proof.h"

namespace qairopay::proofsheet {

/// A page in one file to mail around: pictures are in it, nothing is fetched, no script runs, every text of
/// the template is escaped.
[[nodiscard]] QByteArray toHtml(const Proof &proof, const scene::Fonts &fonts);

} // namespace qairopay::proofsheet
