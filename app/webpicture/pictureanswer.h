// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qurl.h>

#include <optional>

class QNetworkReply;

namespace qairopay::webpicture {

/// What a host's finished answer comes to: the address it leads on to, nothing where its body is what was
/// asked for, or why it is neither. `asked`: by the host's name, not by the number that was connected to.
[[nodiscard]] Result<std::optional<QUrl>> readAnswer(const QNetworkReply &reply, const QUrl &asked);

/// Nobody said anything: another number of the same host may.
[[nodiscard]] bool isUnreached(const QNetworkReply &reply);

} // namespace qairopay::webpicture
