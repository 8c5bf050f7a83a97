// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/id.h"
#include "pass/record.h"

#include <QtCore/qstringlist.h>

namespace qairopay {

/// What one pass adds to its template when the documents of the wallets are made.
struct IssuedRecord
{
    PassId id;
    TemplateId templateId;
    Record record;
    bool isVoided = false;
    QString changeMessage;       ///< of the last update that had one (wallet-formats F.3); empty: none
    QStringList changedFields;   ///< what that update changed: a message with %@ is about them
    QString authenticationToken; ///< for Apple's web service; at least 16 characters, or empty
    QString token;               ///< {pass.token}: profile F's signed token
    QString nfcMessage;          ///< signed by profile S or M; empty: the rendered payload itself

    friend bool operator==(const IssuedRecord &, const IssuedRecord &) = default;
};

} // namespace qairopay
