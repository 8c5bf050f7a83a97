// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/templatetable.h"

#include "sandbox/store/jsoncolumn.h"

using namespace Qt::StringLiterals;

#define TEMPLATE_COLUMNS                                                                                     \
    u"SELECT id, kind, status, version, document, created_at, updated_at, archived_at, promoted_from, "      \
    "wallet_change, wallet_changed_at FROM templates WHERE tenant = ?"

namespace qairopay::sandbox {

namespace {

constexpr int documentColumn = 4;

TemplateRow fromRow(const QSqlQuery &row, const QJsonObject &document)
{
    return {
        .id = row.value(0).toString(),
        .kind = row.value(1).toString(),
        .status = row.value(2).toString(),
        .version = row.value(3).toInt(),
        .document = document,
        .promotedFrom = row.value(8).toString(),
        .createdAt = row.value(5).toLongLong(),
        .updatedAt = row.value(6).toLongLong(),
        .archivedAt = optionalColumn<qint64>(row, 7),
        .walletChange = row.value(9).toLongLong(),
        .walletChangedAt = row.value(10).toLongLong(),
    };
}

TemplateRow fromRow(const QSqlQuery &row)
{
    return fromRow(row, fromJsonColumn(row.value(documentColumn)));
}

} // namespace

void insertTemplate(const Work &work, const TemplateRow &row)
{
    const auto origin = row.promotedFrom.isEmpty() ? std::nullopt : std::optional(row.promotedFrom);
    work.database.run(u"INSERT INTO templates (tenant, id, kind, status, version, document, created_at, "
                      "updated_at, archived_at, promoted_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                      work.tenant.number, row.id, row.kind, row.status, row.version,
                      toJsonColumn(row.document), row.createdAt, row.updatedAt, row.archivedAt, origin);
}

void updateTemplate(const Work &work, const TemplateRow &row)
{
    work.database.run(
        u"UPDATE templates SET kind = ?, status = ?, version = ?, document = ?, updated_at = ?, "
        "archived_at = ?, wallet_change = ?, wallet_changed_at = ? WHERE tenant = ? AND id = ?",
        row.kind, row.status, row.version, toJsonColumn(row.document), row.updatedAt, row.archivedAt,
        row.walletChange, row.walletChangedAt, work.tenant.number, row.id);
}

QStringList touchTemplates(const Work &work, const QString &documentPart, qint64 change)
{
    QStringList ids;
    work.database.each(u"UPDATE templates SET wallet_change = ?, wallet_changed_at = ? WHERE tenant = ? AND "
                       "document LIKE ? RETURNING id",
                       {change, work.now, work.tenant.number, u'%' + documentPart + u'%'},
                       [&](const QSqlQuery &row) { ids.append(row.value(0).toString()); });
    return ids;
}

std::optional<TemplateRow> findTemplate(const Work &work, const QString &id)
{
    return findTemplate(work, id, [](const QString &text) { return fromJsonColumn(text); });
}

std::optional<TemplateRow> findTemplate(const Work &work, const QString &id, const DocumentReader &read)
{
    return work.database.one(
        TEMPLATE_COLUMNS u" AND id = ?",
        [&](const QSqlQuery &row) { return fromRow(row, read(row.value(documentColumn).toString())); },
        work.tenant.number, id);
}

std::optional<TemplateRow> findPromoted(const Work &work, const QString &sandboxId)
{
    return work.database.one(
        TEMPLATE_COLUMNS u" AND promoted_from = ?", [](const QSqlQuery &row) { return fromRow(row); },
        work.tenant.number, sandboxId);
}

QList<TemplateRow> listTemplates(const Work &work, const TemplateFilter &filter, const PageRequest &page)
{
    ListingQuery query(TEMPLATE_COLUMNS, work.tenant.number);
    if (filter.kind)
        query.where(u"kind = ?", *filter.kind);
    if (filter.status)
        query.where(u"status = ?", *filter.status);
    query.page(page);
    QList<TemplateRow> rows;
    work.database.each(query.sql(), query.values(), [&](const QSqlQuery &row) { rows.append(fromRow(row)); });
    return rows;
}

PassCounts countPasses(const Work &work, const QString &templateId)
{
    PassCounts counts;
    work.database.each(u"SELECT status, passes FROM pass_counts WHERE tenant = ? AND template_id = ?",
                       {work.tenant.number, templateId}, [&](const QSqlQuery &row) {
                           const auto status = row.value(0).toString();
                           const auto passes = row.value(1).toLongLong();
                           if (status == "issued"_L1)
                               counts.issued = passes;
                           else if (status == "installed"_L1)
                               counts.installed = passes;
                           else if (status == "removed"_L1)
                               counts.removed = passes;
                           else
                               counts.revoked = passes;
                       });
    return counts;
}

} // namespace qairopay::sandbox
