// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/document.h"
#include "base/result.h"

namespace qairopay::apple {

/// pass.json: compact UTF-8, members always in the same order.
[[nodiscard]] QByteArray toJson(const Document &document);

/// Reads anybody's pass.json, bounded and strict about JSON. Members nobody knows and values of the wrong
/// kind become remarks; only a document without a style or with fields that have no key or value is refused.
[[nodiscard]] Result<Document> fromJson(const QByteArray &bytes);

} // namespace qairopay::apple
