// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qcoreapplication.h>

namespace qairopay::passfile {

/// Says what is wrong with somebody's file, in the program's language; in English where it has none. Only
/// what reads files says so: what signs passes is the sandbox's as well, whose sentences stay English.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PassFile)
};

} // namespace qairopay::passfile
