// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "passfile/opensslhandles.h"
#include "passfile/signingidentity.h"

namespace qairopay::passfile {

struct SigningIdentity::Handles
{
    openssl::Key key;
    openssl::Certificate leaf;
    openssl::Certificate intermediate;
    CertificateFacts facts;
};

} // namespace qairopay::passfile
