// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/requestlogmodel.h"

#include <QtCore/qlocale.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

QString toneOf(int status)
{
    if (status >= 500)
        return u"error"_s;
    return status >= 400 ? u"warning"_s : u"ok"_s;
}

} // namespace

int RequestLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RequestLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &line = m_lines.at(index.row());
    switch (Role(role)) {
    case Role::Time:
        return QLocale().toString(line.at.toLocalTime().time(), u"HH:mm:ss"_s);
    case Role::Request:
        return line.method + u' ' + (line.route.isEmpty() ? tr("no such route") : line.route);
    case Role::Status:
        return QString::number(line.status);
    case Role::Tone:
        return toneOf(line.status);
    case Role::Duration:
        return tr("%1 ms").arg(QLocale().toString(line.milliseconds, 'f', 1));
    case Role::RequestId:
        return line.requestId.toString();
    }
    return {};
}

QHash<int, QByteArray> RequestLogModel::roleNames() const
{
    return {{int(Role::Time), "time"},         {int(Role::Request), "request"},
            {int(Role::Status), "status"},     {int(Role::Tone), "tone"},
            {int(Role::Duration), "duration"}, {int(Role::RequestId), "requestId"}};
}

void RequestLogModel::take(const api::RequestLines &log)
{
    if (log.lastSeq < lastSeq())
        clear();
    else
        prepend(log.lines);
}

void RequestLogModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_chosen = {};
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT chosenChanged();
}

int RequestLogModel::chosenRow() const
{
    const auto it = std::ranges::find(m_lines, m_chosen, &api::RequestLine::requestId);
    return m_chosen.isEmpty() || it == m_lines.end() ? -1 : int(it - m_lines.begin());
}

void RequestLogModel::choose(int row)
{
    if (row < 0 || row >= count())
        return;
    m_chosen = m_lines.at(row).requestId;
    Q_EMIT chosenChanged();
}

void RequestLogModel::prepend(const QList<api::RequestLine> &lines)
{
    if (lines.isEmpty())
        return;
    Q_EMIT aboutToGrow();
    const auto fresh = lines.first(std::min(lines.size(), mostKept));
    const auto kept = std::min(m_lines.size(), mostKept - fresh.size());
    if (kept < m_lines.size()) {
        beginRemoveRows({}, int(kept), count() - 1);
        m_lines.resize(kept);
        endRemoveRows();
    }
    beginInsertRows({}, 0, int(fresh.size()) - 1);
    m_lines = fresh + m_lines;
    endInsertRows();
    Q_EMIT countChanged();
    Q_EMIT chosenChanged();
    Q_EMIT grown();
}

} // namespace qairopay
