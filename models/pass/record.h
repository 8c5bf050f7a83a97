// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qmap.h>
#include <QtCore/qstring.h>

namespace qairopay {

/// Whom a pass is for. Personal data: never logged.
struct Holder
{
    QString email;
    QString name; ///< may be empty

    friend bool operator==(const Holder &, const Holder &) = default;
};

/// One row of data: a holder and the values that override a template's defaults, by field key.
struct Record
{
    Holder holder;
    QMap<QString, QString> fields;

    friend bool operator==(const Record &, const Record &) = default;
};

} // namespace qairopay
