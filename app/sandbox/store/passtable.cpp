// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/passtable.h"

#include "base/jsonwriter.h"
#include "sandbox/store/jsoncolumn.h"

#include <QtCore/qtimezone.h>

using namespace Qt::StringLiterals;

// The column list of every query that reads whole passes; fromRow() counts on its order.
#define PASS_COLUMNS                                                                                         \
    u"SELECT id, template_id, status, holder_email, holder_name, fields, platform, installs, "               \
    u"revoke_reason, "                                                                                       \
    "removed_reason, created_at, updated_at, installed_at, removed_at, revoked_at, archived_at, "            \
    "links_expire_at, token, revision, change_message, changed_fields, wallet_change, wallet_changed_at "    \
    "FROM "                                                                                                  \
    "passes WHERE tenant = ?"

namespace qairopay::sandbox {

namespace {

const auto noInstalls = "[]"_ba; // as of most passes

QDateTime time(const Row &row, int column)
{
    return row.isNull(column) ? QDateTime()
                              : QDateTime::fromMSecsSinceEpoch(row.integer(column), QTimeZone::UTC);
}

std::optional<qint64> milliseconds(const QDateTime &time)
{
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

template <typename E> std::optional<QString> nameOf(const std::optional<E> &value)
{
    return value ? std::optional(toApiName(*value)) : std::nullopt;
}

QMap<QString, QString> fieldsFrom(const QByteArray &column)
{
    QMap<QString, QString> fields;
    const auto object = fromJsonColumn(column);
    for (auto it = object.begin(); it != object.end(); ++it)
        fields.insert(it.key(), it->toString());
    return fields;
}

Utf8 toColumn(const QMap<QString, QString> &fields)
{
    Utf8 column;
    JsonWriter out(column.bytes);
    out.beginObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        out.name(QStringView(it.key())).string(it.value());
    out.endObject();
    return column;
}

QList<Install> installsFrom(const QByteArray &column)
{
    QList<Install> installs;
    if (column == noInstalls)
        return installs;
    for (const auto &value : arrayFromJsonColumn(column)) {
        const auto object = value.toObject();
        Install install;
        install.platform =
            walletPlatformFromApiName(object.value("platform"_L1).toString()).value_or(WalletPlatform::Apple);
        install.installedAt =
            QDateTime::fromMSecsSinceEpoch(object.value("installed_at"_L1).toInteger(), QTimeZone::UTC);
        if (const auto removed = object.value("removed_at"_L1); removed.isDouble())
            install.removedAt = QDateTime::fromMSecsSinceEpoch(removed.toInteger(), QTimeZone::UTC);
        installs.append(install);
    }
    return installs;
}

Utf8 toColumn(const QList<Install> &installs)
{
    if (installs.isEmpty())
        return {noInstalls};
    QJsonArray array;
    for (const auto &install : installs) {
        QJsonObject object{{u"platform"_s, toApiName(install.platform)},
                           {u"installed_at"_s, install.installedAt.toMSecsSinceEpoch()}};
        if (install.removedAt.isValid())
            object.insert(u"removed_at"_s, install.removedAt.toMSecsSinceEpoch());
        array.append(object);
    }
    return toJsonColumn(array);
}

PassRow fromRow(const Row &row)
{
    PassRow result;
    auto &pass = result.pass;
    pass.id = PassId(row.text(0));
    pass.templateId = TemplateId(row.text(1));
    pass.status = passStatusFromApiName(row.text(2)).value_or(PassStatus::Revoked);
    pass.record.holder = {row.text(3), row.text(4)};
    pass.record.fields = fieldsFrom(row.bytes(5));
    pass.platform = walletPlatformFromApiName(row.text(6));
    pass.installs = installsFrom(row.bytes(7));
    pass.revokeReason = row.text(8);
    pass.removedReason = removedReasonFromApiName(row.text(9));
    pass.createdAt = time(row, 10);
    pass.updatedAt = time(row, 11);
    pass.installedAt = time(row, 12);
    pass.removedAt = time(row, 13);
    pass.revokedAt = time(row, 14);
    pass.archivedAt = time(row, 15);
    pass.linksExpireAt = time(row, 16);
    result.token = row.text(17);
    result.revision = row.number(18);
    result.changeMessage = row.text(19);
    if (!result.changeMessage.isEmpty())
        result.changedFields = row.text(20).split(u' ', Qt::SkipEmptyParts);
    result.walletChange = row.integer(21);
    result.walletChangedAt = row.integer(22);
    return result;
}

QList<PassRow> readAll(const Work &work, QStringView sql, const QList<Value> &values)
{
    QList<PassRow> rows;
    work.database.each(sql, values, [&](const Row &query) {
        rows.append(fromRow(query));
        rows.last().pass.tenantId = TenantId(work.tenant.id);
        rows.last().pass.liveMode = work.tenant.isLive();
    });
    return rows;
}

void count(const Work &work, const Pass &pass, qint64 change)
{
    work.database.run(u"INSERT INTO pass_counts (tenant, template_id, status, passes) VALUES (?, ?, ?, ?) "
                      "ON CONFLICT (tenant, template_id, status) DO UPDATE SET passes = pass_counts.passes + "
                      "excluded.passes",
                      work.tenant.number, pass.templateId.toString(), toApiName(pass.status), change);
}

QString orEmpty(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

std::optional<QString> textOrNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

void insertPass(const Work &work, const PassRow &row)
{
    const auto &pass = row.pass;
    work.database.run(
        u"INSERT INTO passes (tenant, id, template_id, status, holder_email, holder_name, fields, installs, "
        "created_at, updated_at, links_expire_at, token, revision) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        work.tenant.number, pass.id.toString(), pass.templateId.toString(), toApiName(pass.status),
        pass.record.holder.email, pass.record.holder.name.isNull() ? u""_s : pass.record.holder.name,
        toColumn(pass.record.fields), toColumn(pass.installs), pass.createdAt.toMSecsSinceEpoch(),
        pass.updatedAt.toMSecsSinceEpoch(), pass.linksExpireAt.toMSecsSinceEpoch(), row.token, row.revision);
    count(work, pass, 1);
}

void updatePass(const Work &work, const PassRow &before, PassRow &after)
{
    auto &pass = after.pass;
    after.revision = before.revision + 1;
    work.database.run(
        u"UPDATE passes SET status = ?, fields = ?, platform = ?, installs = ?, revoke_reason = ?, "
        "removed_reason = ?, updated_at = ?, installed_at = ?, removed_at = ?, revoked_at = ?, "
        "archived_at = ?, revision = ?, change_message = ?, changed_fields = ?, wallet_change = ?, "
        "wallet_changed_at = ? WHERE tenant = ? AND id = ?",
        toApiName(pass.status), toColumn(pass.record.fields), nameOf(pass.platform), toColumn(pass.installs),
        textOrNull(pass.revokeReason), nameOf(pass.removedReason), pass.updatedAt.toMSecsSinceEpoch(),
        milliseconds(pass.installedAt), milliseconds(pass.removedAt), milliseconds(pass.revokedAt),
        milliseconds(pass.archivedAt), after.revision, orEmpty(after.changeMessage),
        orEmpty(after.changedFields.join(u' ')), after.walletChange, after.walletChangedAt,
        work.tenant.number, pass.id.toString());
    if (before.pass.status != pass.status) {
        count(work, before.pass, -1);
        count(work, pass, 1);
    }
}

std::optional<PassRow> findPass(const Work &work, const QString &id)
{
    auto rows = readAll(work, PASS_COLUMNS u" AND id = ?", {work.tenant.number, id});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.takeFirst());
}

QList<PassRow> listPasses(const Work &work, const PassFilter &filter, const PageRequest &page)
{
    ListingQuery query(PASS_COLUMNS, work.tenant.number);
    if (filter.status)
        query.where(u"status = ?", *filter.status);
    if (filter.templateId)
        query.where(u"template_id = ?", *filter.templateId);
    if (filter.holderEmail)
        query.where(u"holder_email = ?", *filter.holderEmail);
    if (!filter.includeArchived)
        query.where(u"archived_at IS NULL");
    query.page(page);
    return readAll(work, query.sql(), query.values());
}

std::optional<TokenOwner> findToken(Database &database, const QString &token)
{
    return database.one(
        u"SELECT tenant, id FROM passes WHERE token = ?",
        [](const Row &row) { return TokenOwner{row.integer(0), row.text(1)}; }, token);
}

QList<PassRow> passesToExpire(const Work &work, int limit)
{
    return readAll(work,
                   PASS_COLUMNS u" AND status = 'issued' AND links_expire_at <= ? "
                                "ORDER BY links_expire_at LIMIT ?",
                   {work.tenant.number, work.now, limit});
}

QList<PassRow> passesToArchive(const Work &work, qint64 before, int limit)
{
    return readAll(work,
                   PASS_COLUMNS u" AND status IN ('removed', 'revoked') AND archived_at IS NULL AND "
                                "updated_at <= ? ORDER BY updated_at LIMIT ?",
                   {work.tenant.number, before, limit});
}

} // namespace qairopay::sandbox
