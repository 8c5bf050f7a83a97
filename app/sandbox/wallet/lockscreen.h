// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstringlist.h>

namespace qairopay::sandbox {

/// What an iPhone shows when a newer pass.json takes the place of an older one: the changeMessage of each
/// field whose value changed, with the new value for %@. A field without one changes silently; so does a pass
/// that is new to the phone.
[[nodiscard]] QStringList lockScreenTexts(const QByteArray &before, const QByteArray &after);

} // namespace qairopay::sandbox
