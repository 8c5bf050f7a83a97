// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/layout.h"
#include "pass/shownstate.h"

namespace qairopay::apple {

/// Makes a document and the moment it is looked at be as the state wants it, by no clock: the same today and
/// in a year.
void showAs(ShownState state, Document &document, LayoutOptions &options);

} // namespace qairopay::apple
