// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "passfile/opensslhandles.h"
#include "passfile/rsakey.h"

namespace qairopay::passfile {

struct RsaKey::Handle
{
    openssl::Key key;
    bool isPrivate = false;
};

} // namespace qairopay::passfile
