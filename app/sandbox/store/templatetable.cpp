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

TemplateRow fromRow(const Row &row, const QJsonObject &document)
{
    return {
        .id = row.text(0),
        .kind = row.text(1),
        .status = row.text(2),
        .version = row.number(3),
        .document = document,
        .promotedFrom = row.text(8),
        .createdAt = row.integer(5),
        .updatedAt = row.integer(6),
        .archivedAt = optionalColumn<qint64>(row, 7),
        .walletChange = row.integer(9),
        .walletChangedAt = row.integer(10),
    };
}

TemplateRow fromRow(const Row &row)
{
    return fromRow(row, fromJsonColumn(row.bytes(documentColumn)));
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
                       [&](const Row &row) { ids.append(row.text(0)); });
    return ids;
}

std::optional<TemplateRow> findTemplate(const Work &work, const QString &id)
{
    return findTemplate(work, id, [](const QByteArray &text) { return fromJsonColumn(text); });
}

std::optional<TemplateRow> findTemplate(const Work &work, const QString &id, const DocumentReader &read)
{
    return work.database.one(
        TEMPLATE_COLUMNS u" AND id = ?",
        [&](const Row &row) { return fromRow(row, read(row.bytes(documentColumn))); }, work.tenant.number,
        id);
}

std::optional<TemplateRow> findPromoted(const Work &work, const QString &sandboxId)
{
    return work.database.one(
        TEMPLATE_COLUMNS u" AND promoted_from = ?", [](const Row &row) { return fromRow(row); },
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
    work.database.each(query.sql(), query.values(), [&](const Row &row) { rows.append(fromRow(row)); });
    return rows;
}

PassCounts countPasses(const Work &work, const QString &templateId)
{
    PassCounts counts;
    work.database.each(u"SELECT status, passes FROM pass_counts WHERE tenant = ? AND template_id = ?",
                       {work.tenant.number, templateId}, [&](const Row &row) {
                           const auto status = row.text(0);
                           const auto passes = row.integer(1);
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
