// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearrayview.h>
#include <QtCore/qstring.h>

/// Where a program may go for somebody else's address without becoming a way into the network it runs in
/// (ecosystem.md 4.5).
namespace qairopay {

/// 4 or 16 bytes in network order: an address of the public Internet, not one of this machine, a private
/// network, a link, a tunnel, a documentation range or a group. One of NAT64 is what the IPv4 address inside
/// is.
[[nodiscard]] bool isPublicAddress(QByteArrayView bytes);

/// A name that stands for this machine or its own network, in lower case: "localhost", "printer.local".
[[nodiscard]] bool isLocalName(const QString &host);

} // namespace qairopay
