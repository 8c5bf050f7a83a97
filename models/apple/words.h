// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qcoreapplication.h>

namespace qairopay::apple {

/// Says what is wrong with somebody's pass.json, in the program's language; in English where it has none.
/// What makes and writes documents is the sandbox's as well, whose sentences stay English.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ApplePass)
};

} // namespace qairopay::apple
