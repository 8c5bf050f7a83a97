// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qurl.h>

class QHostAddress;

namespace qairopay::webpicture {

/// The address of a picture that somebody typed, or that a host leads on to: https at its usual port, no user
/// and no password, a host of the public Internet by its full name or address. An error says what to do.
[[nodiscard]] Result<QUrl> readPictureAddress(const QString &text);

/// The host as a request and a certificate name it: encoded, in lower case, IPv6 without brackets.
[[nodiscard]] QString hostOf(const QUrl &url);

/// Of the public Internet; what a name leads to is asked about as well.
[[nodiscard]] bool isPublic(const QHostAddress &address);

} // namespace qairopay::webpicture
