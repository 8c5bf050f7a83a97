// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/values.h"
#include "base/jsonobjectreader.h"

#include <QtCore/qdatetime.h>

namespace qairopay::api {

/// The body as an object as it came: bounded, UTF-8, no member twice. Anything else is Corrupt.
[[nodiscard]] Result<QJsonObject> parseWhole(const QByteArray &body);
/// The same; members that are null count as absent.
[[nodiscard]] Result<QJsonObject> parseAnswer(const QByteArray &body);
[[nodiscard]] QJsonObject withoutNulls(const QJsonObject &object);

[[nodiscard]] JsonObjectReader lenientReader(const QJsonObject &object, const QString &path = {});
/// ISO 8601; absent or unreadable is an invalid time.
[[nodiscard]] QDateTime readTime(JsonObjectReader &reader, const QString &name);
[[nodiscard]] QDateTime readRequiredTime(JsonObjectReader &reader, const QString &name);
/// A decoder's error as the client reports it: the service is at fault, not the user.
[[nodiscard]] Error corrupt(Error error);

/// A list inside an answer; its first record that cannot be read is the error.
template <typename T>
Result<QList<T>> readList(const QJsonArray &array, Result<T> (*readItem)(const QJsonObject &))
{
    QList<T> items;
    items.reserve(array.size());
    for (const auto &each : array) {
        auto item = readItem(each.toObject());
        if (!item)
            return std::unexpected(item.error());
        items.append(*std::move(item));
    }
    return items;
}

/// The list envelope (api-contract 2.7). Records of kind Unsupported are counted, not fatal. With parseWhole,
/// records come with their nulls.
template <typename T>
Result<Page<T>> readPage(const QByteArray &body, Result<T> (*readItem)(const QJsonObject &),
                         Result<QJsonObject> (*parse)(const QByteArray &) = parseAnswer)
{
    const auto object = parse(body);
    if (!object)
        return std::unexpected(object.error());
    auto reader = lenientReader(*object);
    if (!reader.has(QStringLiteral("data")) || object->value(QStringLiteral("data")).isNull())
        reader.fail(QStringLiteral("data"), QStringLiteral("This member is missing."));
    const auto array = reader.array(QStringLiteral("data"));
    Page<T> page;
    page.hasMore = reader.boolean(QStringLiteral("has_more"));
    page.nextCursor = reader.string(QStringLiteral("next_cursor"));
    if (const auto end = reader.finish(); !end)
        return std::unexpected(corrupt(end.error()));
    page.items.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto item = readItem(array.at(i).toObject());
        if (item) {
            page.items.append(*std::move(item));
        } else if (item.error().kind == ErrorKind::Unsupported) {
            ++page.skipped;
        } else {
            auto error = item.error();
            error.where = QStringLiteral("data[%1].%2").arg(i).arg(error.where);
            return std::unexpected(error);
        }
    }
    return page;
}

} // namespace qairopay::api
