// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/document.h"
#include "template/passtemplate.h"

namespace qairopay::apple {

/// A template made from somebody's pass.
struct MadeTemplate
{
    PassTemplate value;   ///< always valid for the API (validateTemplate() finds nothing)
    QList<Error> remarks; ///< what of the pass could not be kept, with the member's path in pass.json
};

/// The way back from documentFor(): the pass's values become the fields' defaults. Keys become the API's own
/// ("header-1" → "header_1"); the pass's serial number in its code becomes `{pass.id}`. Images are the
/// caller's: their bytes are not in the document.
[[nodiscard]] MadeTemplate templateFrom(const Document &document);

} // namespace qairopay::apple
