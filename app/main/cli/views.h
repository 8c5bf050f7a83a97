// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/values.h"

namespace qairopay::cli {

/// What --json prints: the members of the API.
[[nodiscard]] QJsonObject toJson(const Pass &pass);
[[nodiscard]] QJsonObject toJson(const api::TemplateResource &resource);
[[nodiscard]] QJsonObject toJson(const api::Scan &scan);

[[nodiscard]] QString timeText(const QDateTime &time);

} // namespace qairopay::cli
