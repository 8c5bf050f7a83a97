// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/plain.h"
#include "cli/connection.h"

namespace qairopay::cli {

/// A column of a table: its head and the path of the member ("data.pass.id").
struct Column
{
    QString head;
    QString path;
};

/// The text of a member; times and texts as they are, nothing for null.
[[nodiscard]] QString memberText(const QJsonObject &object, const QString &path);

/// Prints every page of a list, at most `most` entries: as JSON, or as a table of the columns.
int printList(Console &console, const Choice &choice, const QString &path, const QUrlQuery &query,
              const QList<Column> &columns, int most = 1000);

/// Prints one answer: as JSON, or as one line of the columns.
int printOne(Console &console, const Result<QJsonObject> &answer, const QList<Column> &columns);

} // namespace qairopay::cli
