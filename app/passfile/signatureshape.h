// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qbytearrayview.h>

namespace qairopay::passfile {

/// Walks the frame of a SignedData (RFC 5652) and refuses what OpenSSL reads with a blind eye: other
/// versions, tags and parameters than the standard gives, a digest that is announced but not used, attributes
/// with no or several values. None of these bytes is covered by the signature, so without this a signature
/// could be altered and still verify.
[[nodiscard]] Result<void> checkSignatureShape(QByteArrayView der);

} // namespace qairopay::passfile
