// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/resourceview.h"

#include "cli/await.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

QStringList rowOf(const QJsonObject &object, const QList<Column> &columns)
{
    QStringList row;
    for (const auto &column : columns)
        row.append(memberText(object, column.path));
    return row;
}

} // namespace

QString memberText(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const auto &name : path.split(u'.'))
        value = value.toObject().value(name);
    if (value.isArray()) {
        QStringList parts;
        for (const auto &part : value.toArray())
            parts.append(part.toVariant().toString());
        return parts.join(u' ');
    }
    return value.toVariant().toString();
}

int printList(Console &console, const Choice &choice, const QString &path, const QUrlQuery &query,
              const QList<Column> &columns, int most)
{
    const auto client = openClient(choice, console);
    if (!client)
        return console.fail(client.error());
    QJsonArray array;
    QString cursor;
    do {
        auto items = query;
        items.addQueryItem(u"limit"_s, QString::number(std::min<qsizetype>(100, most - array.size())));
        if (!cursor.isEmpty())
            items.addQueryItem(u"starting_after"_s, cursor);
        const auto page = await(api::Plain(**client).get(path, items));
        if (!page)
            return console.fail(page.error());
        for (const auto &item : page->value("data"_L1).toArray())
            array.append(item);
        cursor = page->value("next_cursor"_L1).toString();
    } while (!cursor.isEmpty() && array.size() < most);
    if (console.isJson()) {
        console.json(array);
        return Ok;
    }
    QStringList heads;
    for (const auto &column : columns)
        heads.append(column.head);
    QList<QStringList> rows;
    for (const auto &item : array)
        rows.append(rowOf(item.toObject(), columns));
    console.table(heads, rows);
    return Ok;
}

int printOne(Console &console, const Result<QJsonObject> &answer, const QList<Column> &columns)
{
    if (!answer)
        return console.fail(answer.error());
    if (console.isJson())
        console.json(*answer);
    else
        console.line(rowOf(*answer, columns).join(u"  "_s).trimmed());
    return Ok;
}

} // namespace qairopay::cli
