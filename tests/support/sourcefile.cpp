// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/sourcefile.h"

namespace qairopay::test {

QString sourceFile(const QString &relative)
{
    return QStringLiteral(QAIROPAY_SOURCE_DIR "/") + relative;
}

} // namespace qairopay::test
