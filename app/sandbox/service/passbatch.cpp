// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/passbatch.h"

#include "base/jsonwriter.h"
#include "sandbox/service/bodyreader.h"
#include "sandbox/service/passes.h"

#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox::passes {

namespace {

constexpr qsizetype mostWrites = 100;
constexpr qsizetype mostRevocations = 1000;

void writeError(JsonWriter &out, ApiError error, const QString &item, const QString &requestId)
{
    // From the item's own point of view to the whole body's: "passes[3].holder.email".
    if (error.param.isEmpty())
        error.param = item;
    else if (error.type == "invalid_parameter"_L1)
        error.param = item + u'.' + error.param;
    out.name("error"_L1).raw(QJsonDocument(error.toJson(requestId)).toJson(QJsonDocument::Compact));
}

template <typename Each>
Outcome<Resource> runBatch(const QJsonObject &body, const QString &name, qsizetype most,
                           const QString &requestId, Each each)
{
    const auto items = readBatch(body, name, most);
    if (!items)
        return std::unexpected(items.error());
    QByteArray results;
    JsonWriter out(results);
    qsizetype succeeded = 0;
    for (qsizetype i = 0; i < items->size(); ++i) {
        Outcome<Resource> outcome = std::unexpected(typeMismatch(QString(), u"an object"_s));
        if (items->at(i).isObject())
            outcome = each(items->at(i).toObject());
        out.beginObject();
        if (!outcome)
            writeError(out, outcome.error(), indexed(name, i), requestId);
        out.name("index"_L1).raw(QByteArray::number(i));
        if (outcome)
            out.name("pass"_L1).raw(outcome->json);
        out.member("status"_L1, outcome ? "ok"_L1 : "error"_L1);
        out.endObject();
        succeeded += outcome.has_value();
    }
    return Resource{.id = {},
                    .json = R"({"failed":)" + QByteArray::number(items->size() - succeeded) +
                            R"(,"results":[)" + results + R"(],"succeeded":)" +
                            QByteArray::number(succeeded) + '}'};
}

} // namespace

Outcome<Resource> createBatch(const Work &work, const QJsonObject &body, const QString &requestId)
{
    PassView view(work);
    return runBatch(body, u"passes"_s, mostWrites, requestId,
                    [&](const QJsonObject &item) -> Outcome<Resource> {
                        const auto order = readPassOrder(item);
                        if (!order)
                            return std::unexpected(order.error());
                        return create(view, *order);
                    });
}

Outcome<Resource> updateBatch(const Work &work, const QJsonObject &body, const QString &requestId)
{
    PassView view(work);
    return runBatch(body, u"updates"_s, mostWrites, requestId,
                    [&](const QJsonObject &item) -> Outcome<Resource> {
                        QString id;
                        const auto change = readPassChange(item, &id);
                        if (!change)
                            return std::unexpected(change.error());
                        return patch(view, id, *change);
                    });
}

Outcome<Resource> revokeBatch(const Work &work, const QJsonObject &body, const QString &requestId)
{
    PassView view(work);
    return runBatch(body, u"revocations"_s, mostRevocations, requestId,
                    [&](const QJsonObject &item) -> Outcome<Resource> {
                        QString id;
                        const auto reason = readRevocation(item, &id);
                        if (!reason)
                            return std::unexpected(reason.error());
                        return revoke(view, id, *reason);
                    });
}

} // namespace qairopay::sandbox::passes
