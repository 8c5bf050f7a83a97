// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scans/scantablemodel.h"

#include "passes/passwords.h"
#include "scans/scanwords.h"

#include <QtCore/qlocale.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

ScanTableModel::ScanTableModel(const scan::ScanColumns &columns, HolderOf holder, QObject *parent)
    : QAbstractListModel(parent)
    , m_columns(columns)
    , m_holder(std::move(holder))
{}

void ScanTableModel::tellHolders()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {HolderRole});
}

QString ScanTableModel::holderText(const PassId &id) const
{
    const auto holder = m_holder ? m_holder(id) : Holder();
    return !holder.name.isEmpty()    ? holder.name
           : !holder.email.isEmpty() ? holder.email
                                     : shortId(id.toString());
}

void ScanTableModel::setRows(std::vector<quint32> rows)
{
    const bool grew = m_fresh && !m_rows.empty() && rows.size() >= m_rows.size() &&
                      std::equal(m_rows.begin(), m_rows.end(), rows.begin());
    if (grew && rows.size() == m_rows.size())
        return;
    if (grew) {
        beginInsertRows({}, 0, int(rows.size() - m_rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_fresh = true;
    endResetModel();
}

int ScanTableModel::rowOf(quint32 columnRow) const
{
    const auto found = std::ranges::lower_bound(m_rows, columnRow);
    if (found == m_rows.end() || *found != columnRow)
        return -1;
    return int(m_rows.end() - found) - 1;
}

int ScanTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ScanTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const scan::Scan scan = m_columns.scan(columnRow(index.row()));
    switch (role) {
    case TimeRole:
        return QLocale().toString(scan.scannedAt.toLocalTime(), QLocale::ShortFormat);
    case Qt::DisplayRole:
    case ResultRole:
        return resultWord(scan.result);
    case ToneRole:
        return resultTone(scan.result);
    case PassRole:
        return scan.passId.toString();
    case HolderRole:
        return holderText(scan.passId);
    case ScannerRole:
        return scan.scannerId;
    case MethodRole:
        return methodWord(scan.method);
    case PlaceRole:
        return scan.place ? geo::toText(*scan.place) : tr("No place");
    default:
        return {};
    }
}

QHash<int, QByteArray> ScanTableModel::roleNames() const
{
    return {{TimeRole, "time"},     {ResultRole, "result"},   {ToneRole, "tone"},     {PassRole, "pass"},
            {HolderRole, "holder"}, {ScannerRole, "scanner"}, {MethodRole, "method"}, {PlaceRole, "place"}};
}

} // namespace qairopay
