// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/exchange.h"

#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

void Exchange::set(const Outcome<Answer> &outcome)
{
    isReplay = false;
    committed = {};
    answerHeaders.clear();
    contentType = "application/json";
    if (!outcome) {
        status = outcome.error().status;
        body = QJsonDocument(QJsonObject{{u"error"_s, outcome.error().toJson(call.requestId)}})
                   .toJson(QJsonDocument::Compact);
        return;
    }
    status = outcome->status;
    answerHeaders = outcome->headers;
    committed = outcome->committed;
    if (outcome->contentType.isEmpty()) {
        body = QJsonDocument(outcome->body).toJson(QJsonDocument::Compact);
    } else {
        contentType = outcome->contentType;
        body = outcome->bytes;
    }
}

} // namespace qairopay::sandbox
