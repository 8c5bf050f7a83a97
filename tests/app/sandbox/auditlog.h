// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "httpclient.h"
#include "proof/auditfile.h"

namespace qairopay::tests {

/// What a client writes into a file, read back: every entry, the checkpoint of now, the public keys.
[[nodiscard]] proof::AuditFile auditLogOf(HttpClient &client);

} // namespace qairopay::tests
