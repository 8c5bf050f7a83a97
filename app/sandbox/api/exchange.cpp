// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/exchange.h"

#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

void Exchange::set(Outcome<Answer> answer)
{
    isReplay = false;
    committed = {};
    stream = {};
    answerHeaders.clear();
    contentType = "application/json"_ba;
    outcome = u"ok"_s;
    resourceId.clear();
    if (!answer) {
        outcome = answer.error().type + u'/' + answer.error().code;
        status = answer.error().status;
        body = QJsonDocument(QJsonObject{{u"error"_s, answer.error().toJson(call.requestId)}})
                   .toJson(QJsonDocument::Compact);
        return;
    }
    status = answer->status;
    answerHeaders = std::move(answer->headers);
    committed = std::move(answer->committed);
    stream = std::move(answer->stream);
    auto &resource = answer->resource;
    resourceId = resource.json.isEmpty() ? answer->body.value("id"_L1).toString() : resource.id;
    if (status == 204 || status == 304) {
        contentType.clear();
        body.clear();
    } else if (answer->contentType.isEmpty()) {
        body = resource.json.isEmpty() ? QJsonDocument(answer->body).toJson(QJsonDocument::Compact)
                                       : std::move(resource.json);
    } else {
        contentType = std::move(answer->contentType);
        body = std::move(answer->bytes);
    }
}

} // namespace qairopay::sandbox
