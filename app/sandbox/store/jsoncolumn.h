// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store/connection.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

namespace qairopay::sandbox {

[[nodiscard]] inline Utf8 toJsonColumn(const QJsonObject &object)
{
    return {QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

[[nodiscard]] inline Utf8 toJsonColumn(const QJsonArray &array)
{
    return {QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

[[nodiscard]] inline QJsonObject fromJsonColumn(const QByteArray &column)
{
    return QJsonDocument::fromJson(column).object();
}

[[nodiscard]] inline QJsonArray arrayFromJsonColumn(const QByteArray &column)
{
    return QJsonDocument::fromJson(column).array();
}

} // namespace qairopay::sandbox
