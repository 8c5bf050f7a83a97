// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "template/passtemplate.h"

namespace qairopay {

/// A template as it was published, and what the service answered that it has of it.
struct PublishedTemplate
{
    PassTemplate sent;
    PassTemplate answered;
};

/// What a service has now, with the parts of what was published that it has no member for. What it tells
/// itself wins: fields are found by their keys, and a part comes back only where the service has what it had
/// then, so a header or back slot only where nobody gave the field another one.
[[nodiscard]] PassTemplate withLocalParts(PassTemplate there, const PublishedTemplate &published);

} // namespace qairopay
