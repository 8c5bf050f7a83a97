// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstring.h>

#include <optional>

namespace qairopay {

/// In which state of its life a pass is looked at, whatever its document says.
enum class ShownState { Active, Expired, Revoked };

[[nodiscard]] std::optional<ShownState> shownStateFromName(QStringView name); ///< "expired"

} // namespace qairopay
