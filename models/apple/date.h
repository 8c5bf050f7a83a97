// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qdatetime.h>

#include <optional>

namespace qairopay::apple {

/// A date as Wallet takes it (wallet-formats A.4): with T, minutes and a zone ("Z" or "+02:00"); seconds and
/// their fraction may be missing. The result keeps the text's own offset.
[[nodiscard]] std::optional<QDateTime> parseDate(const QString &text);

/// "2026-12-31": a day without time, which a template may give and Wallet does not take.
[[nodiscard]] bool isPlainDay(QStringView text);

} // namespace qairopay::apple
