// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/errorwords.h"

#include <QtCore/qcoreapplication.h>

using namespace Qt::StringLiterals;

namespace qairopay {

QString wordsFor(const Error &error)
{
    if (error.kind != ErrorKind::Unauthenticated)
        return error.shownText();
    return error.shownText() + u' ' +
           QCoreApplication::translate("ErrorWords", "Enter another key for this profile in Settings.");
}

} // namespace qairopay
