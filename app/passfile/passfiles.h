// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace qairopay::passfile {

/// One file of a pass archive: an image, "pass.json", "de.lproj/pass.strings".
struct PassFile
{
    QString name;
    QByteArray bytes;

    friend bool operator==(const PassFile &, const PassFile &) = default;
};

} // namespace qairopay::passfile
