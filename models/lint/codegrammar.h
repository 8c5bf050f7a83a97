// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstring.h>

#include <optional>

namespace qairopay::lint {

/// The formats of iOS 27, which we do not draw but whose messages can be judged (wallet-formats A.5).
enum class NewCode { Code39, Codabar, Ean13, InterleavedTwoOfFive };

[[nodiscard]] std::optional<NewCode> codeOfNewFormat(QStringView appleName);

/// What is wrong with the message, in a sentence; empty: nothing.
[[nodiscard]] QString problemOf(NewCode code, const QString &message);

/// True for the base64 of an X.509 SubjectPublicKeyInfo on the curve P-256, its point plain or compressed.
[[nodiscard]] bool isP256Key(const QString &base64);

} // namespace qairopay::lint
