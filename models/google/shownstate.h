// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "google/document.h"
#include "pass/shownstate.h"

namespace qairopay::google {

/// Makes a document be as the state wants it; looked at without a moment, it needs no more.
void showAs(ShownState state, Document &document);

} // namespace qairopay::google
