// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qcoreapplication.h>

namespace qairopay::proof {

/// Says what is wrong with an exported audit log, in the program's language; in English where it has none.
/// The sandbox writes such logs and checks none.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditLog)
};

} // namespace qairopay::proof
