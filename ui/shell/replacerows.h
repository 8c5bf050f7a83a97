// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qlist.h>

#include <algorithm>

namespace qairopay {

/// Puts a list model's new rows in the place of the old ones. Of those in the middle that are not the same it
/// tells that they changed, after that the ones gone or new, so that views keep what they made for the rest.
/// The model befriends it.
template <typename Model, typename Row>
void replaceRows(Model &model, QList<Row> &rows, const QList<Row> &wanted)
{
    const qsizetype both = std::min(rows.size(), wanted.size());
    qsizetype head = 0;
    while (head < both && rows[head] == wanted[head])
        ++head;
    qsizetype tail = 0;
    while (tail < both - head && rows[rows.size() - 1 - tail] == wanted[wanted.size() - 1 - tail])
        ++tail;
    const qsizetype end = both - tail; // of what changed
    const qsizetype removed = rows.size() - both;
    const qsizetype added = wanted.size() - both;
    if (removed > 0) {
        model.beginRemoveRows({}, int(end), int(end + removed - 1));
        rows.remove(end, removed);
        model.endRemoveRows();
    }
    if (added > 0) {
        model.beginInsertRows({}, int(end), int(end + added - 1));
        for (qsizetype i = end; i < end + added; ++i)
            rows.insert(i, wanted[i]);
        model.endInsertRows();
    }
    if (head == end)
        return;
    std::copy(wanted.begin() + head, wanted.begin() + end, rows.begin() + head);
    Q_EMIT model.dataChanged(model.index(int(head)), model.index(int(end - 1)));
}

} // namespace qairopay
