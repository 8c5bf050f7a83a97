// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "template/passtemplate.h"

#include <QtCore/qcoreapplication.h>

namespace qairopay {

/// Fields on the clipboard: a small template document with nothing but them and what their texts are in other
/// languages, so that what is pasted is read as strictly as a file.
class FieldClip
{
    Q_DECLARE_TR_FUNCTIONS(FieldClip)

public:
    /// Of the clipboard's own type; the same bytes lie beside it as text.
    static constexpr QLatin1StringView mimeType{"application/vnd.qairopay.fields+json"};
    /// What is longer was not copied here.
    static constexpr qsizetype mostBytes = 256 * 1024;

    [[nodiscard]] static QByteArray write(const PassTemplate &value, const QStringList &keys);
    /// Nothing but fields that a template may have, at least one.
    [[nodiscard]] static Result<PassTemplate> read(const QByteArray &bytes);
    /// Puts the fields of a clip behind `behind`, or at the end of their slots, under keys that are free, and
    /// gives these keys. Translations that the template has are kept. Too many fields are an error, and
    /// nothing changes.
    [[nodiscard]] static Result<QStringList> paste(PassTemplate &value, const PassTemplate &clip,
                                                   const QString &behind);
};

} // namespace qairopay
