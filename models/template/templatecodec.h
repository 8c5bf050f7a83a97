// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "template/passtemplate.h"

#include <QtCore/qjsonobject.h>

namespace qairopay {

/// Who a template document is written for.
enum class Audience {
    Studio, ///< files and the sandbox: everything
    Foreign ///< any other host: `x_studio` is left out (architecture.md, "The template document")
};

/// Reads a template document: the API's members and `x_studio`, strictly. An unknown member, a wrong type or
/// a value over its limit is an error with its dotted path.
[[nodiscard]] Result<PassTemplate> templateFromJson(const QJsonObject &document);
/// Reads what a server answered: unknown members are ignored, server members (id, version, …) are not looked
/// at.
[[nodiscard]] Result<PassTemplate> templateFromResource(const QJsonObject &resource);
/// Reads a template file: bounded bytes, strict JSON, then templateFromJson.
[[nodiscard]] Result<PassTemplate> templateFromFile(const QByteArray &bytes);

[[nodiscard]] QJsonObject templateToJson(const PassTemplate &value, Audience audience = Audience::Studio);
/// Indented UTF-8 with a final newline.
[[nodiscard]] QByteArray templateToFile(const PassTemplate &value);

/// The PATCH body that turns `before` into `after`: only members that differ; objects merge, arrays are
/// replaced (api-contract 3.3). Empty when nothing differs.
[[nodiscard]] QJsonObject templatePatch(const PassTemplate &before, const PassTemplate &after,
                                        Audience audience = Audience::Studio);

} // namespace qairopay
