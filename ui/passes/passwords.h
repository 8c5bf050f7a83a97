// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/values.h"
#include "pass/pass.h"

namespace qairopay {

/// The words of the interface for what the API names in code.
[[nodiscard]] QString statusWord(const Pass &pass);
/// The icon that goes with a state: "ok", "warning", "error", "info".
[[nodiscard]] QString toneOf(PassStatus status);
[[nodiscard]] QString platformWord(WalletPlatform platform);
[[nodiscard]] QString removedWord(RemovedReason reason);
[[nodiscard]] QString scanResultWord(const QString &result);
/// "lost_device" → "Lost device"; reasons the API invents later are shown as they came.
[[nodiscard]] QString revokeReasonWord(const QString &reason);

/// "pass_01JH…7Q2X": an id in little room. The whole id is copied, never this.
[[nodiscard]] QString shortId(const QString &id);
/// A moment in the user's locale and zone: "22 Nov 2026 10:14"; empty for an invalid one.
[[nodiscard]] QString momentText(const QDateTime &moment);
/// The same with seconds and the zone's name, for a tooltip.
[[nodiscard]] QString exactMomentText(const QDateTime &moment);
/// How long a pass's links work, and who can add it to Google's wallet while the issuer is in demo mode, as
/// every one that is not live is taken to be; empty for an invalid moment.
[[nodiscard]] QString linksText(const QDateTime &until, bool isLive);

} // namespace qairopay
