// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

namespace qairopay::sandbox {

/// A resource as the API shows it, written once: for the answer, its copy for repeats, and its event.
struct Resource
{
    QString id; ///< empty of a list
    QByteArray json;
};

} // namespace qairopay::sandbox
