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

/// The member of the body that holds the items, and how many there may be.
struct Bulk
{
    QLatin1StringView name;
    qsizetype most;
};

constexpr Bulk creation{"passes"_L1, 100};
constexpr Bulk update{"updates"_L1, 100};
constexpr Bulk revocation{"revocations"_L1, 1000};

template <typename Read>
auto readItems(const QJsonObject &body, const Bulk &bulk, Read read)
    -> Outcome<QList<std::invoke_result_t<Read, const QJsonObject &>>>
{
    using Item = std::invoke_result_t<Read, const QJsonObject &>;
    return readBatch(body, bulk.name, bulk.most).transform([&](const QJsonArray &array) {
        QList<Item> items;
        items.reserve(array.size());
        for (const auto &value : array)
            items.append(value.isObject() ? read(value.toObject())
                                          : Item(std::unexpected(typeMismatch(QString(), u"an object"_s))));
        return items;
    });
}

void writeError(JsonWriter &out, ApiError error, const QString &item, const QString &requestId)
{
    // From the item's own point of view to the whole body's: "passes[3].holder.email".
    if (error.param.isEmpty())
        error.param = item;
    else if (error.type == "invalid_parameter"_L1)
        error.param = item + u'.' + error.param;
    out.name("error"_L1).raw(QJsonDocument(error.toJson(requestId)).toJson(QJsonDocument::Compact));
}

template <typename T, typename Each>
Resource runBatch(const Batch<T> &items, const Bulk &bulk, const QString &requestId, Each each)
{
    QByteArray results;
    JsonWriter out(results);
    qsizetype succeeded = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Outcome<Resource> outcome = items.at(i).and_then(each);
        out.beginObject();
        if (!outcome)
            writeError(out, outcome.error(), indexed(bulk.name, i), requestId);
        out.name("index"_L1).raw(QByteArray::number(i));
        if (outcome)
            out.name("pass"_L1).raw(outcome->json);
        out.member("status"_L1, outcome ? "ok"_L1 : "error"_L1);
        out.endObject();
        succeeded += outcome.has_value();
    }
    return {.id = {},
            .json = R"({"failed":)" + QByteArray::number(items.size() - succeeded) + R"(,"results":[)" +
                    results + R"(],"succeeded":)" + QByteArray::number(succeeded) + '}'};
}

} // namespace

Outcome<Batch<PassOrder>> readOrders(const QJsonObject &body)
{
    return readItems(body, creation, readPassOrder);
}

Outcome<Batch<NamedChange>> readChanges(const QJsonObject &body)
{
    return readItems(body, update, readNamedChange);
}

Outcome<Batch<NamedRevocation>> readRevocations(const QJsonObject &body)
{
    return readItems(body, revocation, readNamedRevocation);
}

Resource createBatch(const Work &work, const Batch<PassOrder> &orders, const QString &requestId)
{
    PassView view(work);
    return runBatch(orders, creation, requestId, [&](const PassOrder &order) { return create(view, order); });
}

Resource updateBatch(const Work &work, const Batch<NamedChange> &changes, const QString &requestId)
{
    PassView view(work);
    return runBatch(changes, update, requestId,
                    [&](const NamedChange &named) { return patch(view, named.id, named.change); });
}

Resource revokeBatch(const Work &work, const Batch<NamedRevocation> &revocations, const QString &requestId)
{
    PassView view(work);
    return runBatch(revocations, revocation, requestId,
                    [&](const NamedRevocation &named) { return revoke(view, named.id, named.reason); });
}

} // namespace qairopay::sandbox::passes
