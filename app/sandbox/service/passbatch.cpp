// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/passbatch.h"

#include "sandbox/service/bodyreader.h"
#include "sandbox/service/passes.h"

using namespace Qt::StringLiterals;

namespace qairopay::sandbox::passes {

namespace {

constexpr qsizetype mostWrites = 100;
constexpr qsizetype mostRevocations = 1000;

QJsonObject itemError(qsizetype index, ApiError error, const QString &name, const QString &requestId)
{
    // From the item's own point of view to the whole body's: "passes[3].holder.email".
    if (error.param.isEmpty() || error.type == "invalid_parameter"_L1) {
        const auto item = indexed(name, index);
        error.param = error.param.isEmpty() ? item : item + u'.' + error.param;
    }
    return {{u"index"_s, index}, {u"status"_s, u"error"_s}, {u"error"_s, error.toJson(requestId)}};
}

template <typename Each>
Outcome<QJsonObject> runBatch(const QJsonObject &body, const QString &name, qsizetype most,
                              const QString &requestId, Each each)
{
    const auto items = readBatch(body, name, most);
    if (!items)
        return std::unexpected(items.error());
    QJsonArray results;
    int succeeded = 0;
    for (qsizetype i = 0; i < items->size(); ++i) {
        Outcome<QJsonObject> outcome = std::unexpected(typeMismatch(QString(), u"an object"_s));
        if (items->at(i).isObject())
            outcome = each(items->at(i).toObject());
        if (!outcome) {
            results.append(itemError(i, outcome.error(), name, requestId));
            continue;
        }
        results.append(QJsonObject{{u"index"_s, i}, {u"status"_s, u"ok"_s}, {u"pass"_s, *outcome}});
        ++succeeded;
    }
    return QJsonObject{
        {u"results"_s, results}, {u"succeeded"_s, succeeded}, {u"failed"_s, items->size() - succeeded}};
}

} // namespace

Outcome<QJsonObject> createBatch(const Work &work, const QJsonObject &body, const QString &requestId)
{
    PassView view(work);
    return runBatch(body, u"passes"_s, mostWrites, requestId,
                    [&](const QJsonObject &item) -> Outcome<QJsonObject> {
                        const auto order = readPassOrder(item);
                        if (!order)
                            return std::unexpected(order.error());
                        return create(view, *order);
                    });
}

Outcome<QJsonObject> updateBatch(const Work &work, const QJsonObject &body, const QString &requestId)
{
    PassView view(work);
    return runBatch(body, u"updates"_s, mostWrites, requestId,
                    [&](const QJsonObject &item) -> Outcome<QJsonObject> {
                        QString id;
                        const auto change = readPassChange(item, &id);
                        if (!change)
                            return std::unexpected(change.error());
                        return patch(view, id, *change);
                    });
}

Outcome<QJsonObject> revokeBatch(const Work &work, const QJsonObject &body, const QString &requestId)
{
    PassView view(work);
    return runBatch(body, u"revocations"_s, mostRevocations, requestId,
                    [&](const QJsonObject &item) -> Outcome<QJsonObject> {
                        QString id;
                        const auto reason = readRevocation(item, &id);
                        if (!reason)
                            return std::unexpected(reason.error());
                        return revoke(view, id, *reason);
                    });
}

} // namespace qairopay::sandbox::passes
