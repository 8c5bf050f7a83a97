// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/lenientjson.h"

#include "api/words.h"
#include "base/strictjson.h"

using namespace Qt::StringLiterals;

namespace qairopay::api {

namespace {

constexpr JsonLimits answerLimits{16 << 20, 64};

QJsonArray withoutNulls(const QJsonArray &array)
{
    QJsonArray out;
    for (const auto &value : array) {
        if (value.isObject())
            out.append(api::withoutNulls(value.toObject()));
        else
            out.append(value);
    }
    return out;
}

} // namespace

QJsonObject withoutNulls(const QJsonObject &object)
{
    QJsonObject out;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject())
            out.insert(it.key(), withoutNulls(it->toObject()));
        else if (it->isArray())
            out.insert(it.key(), withoutNulls(it->toArray()));
        else if (!it->isNull())
            out.insert(it.key(), it.value());
    }
    return out;
}

Result<QJsonObject> parseWhole(const QByteArray &body)
{
    return parseJsonObject(body, answerLimits).transform_error(corrupt);
}

Result<QJsonObject> parseAnswer(const QByteArray &body)
{
    const auto object = parseWhole(body);
    if (!object)
        return std::unexpected(object.error());
    return withoutNulls(*object);
}

JsonObjectReader lenientReader(const QJsonObject &object, const QString &path)
{
    return JsonObjectReader(object, path, JsonObjectReader::Unknown::Ignore);
}

QDateTime readTime(JsonObjectReader &reader, const QString &name)
{
    return QDateTime::fromString(reader.string(name), Qt::ISODateWithMs).toUTC();
}

QDateTime readRequiredTime(JsonObjectReader &reader, const QString &name)
{
    const auto time = QDateTime::fromString(reader.requiredString(name), Qt::ISODateWithMs).toUTC();
    if (!time.isValid())
        reader.fail(name, u"This must be a time in ISO 8601."_s);
    return time;
}

Error corrupt(Error error)
{
    error.kind = ErrorKind::Corrupt;
    error.detail = error.message;
    error.message = Words::tr("The service's answer cannot be read.");
    return error;
}

} // namespace qairopay::api
