// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "proofsheet/proof.h"

namespace qairopay::proofsheet {

/// One page, A4 across, with its fonts and pictures embedded; its texts can be searched.
[[nodiscard]] QByteArray toPdf(const Proof &proof, scene::Kit &kit);

} // namespace qairopay::proofsheet
