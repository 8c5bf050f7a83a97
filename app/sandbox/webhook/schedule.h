// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <optional>

/// When an event is sent again, and how it is signed (api-contract 6).
namespace qairopay::sandbox {

inline constexpr int mostAttempts = 10;

/// The gap after attempt `number` (from 1), milliseconds: the schedule of api-contract 6.1 read as gaps (C6),
/// with up to a tenth more. `random`: 0 to 1. Nothing after the last attempt.
[[nodiscard]] std::optional<qint64> gapAfter(int number, double random);

/// "t=1780000000,v1=57dd…": one v1 per secret.
[[nodiscard]] QByteArray signatureHeader(qint64 seconds, const QByteArray &body,
                                         const QList<QByteArray> &secrets);

/// `*`, an exact type, or whole segments before `.*`: "pass.*" does not match "pass_template.created".
[[nodiscard]] bool matchesEvent(const QString &pattern, const QString &type);
[[nodiscard]] bool isEventPattern(const QString &text);

} // namespace qairopay::sandbox
