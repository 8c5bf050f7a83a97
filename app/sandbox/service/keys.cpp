// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/keys.h"

#include "sandbox/service/bodyreader.h"
#include "sandbox/service/page.h"
#include "sandbox/versions.h"

using namespace Qt::StringLiterals;

namespace qairopay::sandbox::keys {

namespace {

QString statusOf(const KeyRow &row, qint64 now)
{
    if (!row.worksAt(now))
        return u"revoked"_s;
    return row.revokedAt ? u"pending_revocation"_s : u"active"_s;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject toJson(const Work &work, const KeyRow &row)
{
    const bool isPublishable = row.scope == KeyScope::Publishable;
    return {
        {u"id"_s, row.id},
        {u"tenant_id"_s, work.tenant.id},
        {u"live_mode"_s, work.tenant.isLive()},
        {u"flavour"_s, isPublishable ? u"publishable"_s : u"secret"_s},
        {u"scope"_s, isPublishable ? u"read"_s : toName(row.scope)},
        {u"description"_s, textOrNull(row.description)},
        {u"hint"_s, row.hint},
        {u"status"_s, statusOf(row, work.now)},
        {u"replaces"_s, textOrNull(row.replaces)},
        {u"created_at"_s, timeText(row.createdAt)},
        {u"revoked_at"_s, timeOrNull(row.revokedAt)},
        {u"last_used_at"_s, timeOrNull(row.lastUsedAt)},
    };
}

std::optional<QString> knownFlavour(const QString &name)
{
    return name == "secret"_L1 || name == "publishable"_L1 ? std::optional(name) : std::nullopt;
}

std::optional<KeyScope> knownScope(const QString &name)
{
    return name == "publishable"_L1 ? std::nullopt : keyScopeFromName(name);
}

Outcome<void> checkRoom(const Work &work)
{
    if (countKeys(work) >= mostKeys)
        return std::unexpected(conflict(u"too_many_keys"_s, u"Revoke keys that are no longer used."_s));
    return {};
}

Changed make(const Work &work, KeyRow row)
{
    const auto secret = newKeySecret(work.tenant.environment, row.scope);
    row.id = work.newId<KeyId>();
    row.tenant = work.tenant.number;
    row.hash = hashOfKey(secret);
    row.hint = QString::fromLatin1(secret.right(4));
    row.createdAt = work.now;
    insertKey(work.database, row);
    auto resource = toJson(work, row);
    resource.insert(u"secret"_s, QString::fromLatin1(secret));
    return {resource, {row}};
}

/// A key that may be rotated or revoked here.
Outcome<KeyRow> loadForChange(const Work &work, const QString &id)
{
    auto row = findKey(work, id);
    if (!row)
        return std::unexpected(notFound(u"key_not_found"_s));
    if (row->isHost)
        return std::unexpected(
            conflict(u"host_key"_s, u"This key was made for the sandbox's own host and stays with it."_s));
    if (!row->worksAt(work.now))
        return std::unexpected(conflict(u"key_already_revoked"_s, u"This key is revoked already."_s));
    return std::move(*row);
}

void endAt(const Work &work, KeyRow &row, qint64 at)
{
    row.revokedAt = std::min(at, row.revokedAt.value_or(at));
    storeRevocation(work, row.id, *row.revokedAt);
}

} // namespace

Outcome<Resource> list(const Work &work, QueryReader &query)
{
    const auto page = readPage(query, KeyId::prefix());
    if (const auto whole = query.finish(); !whole)
        return std::unexpected(whole.error());
    return pageOf(listKeys(work, page), page, [&](const KeyRow &row) { return toJson(work, row); });
}

Outcome<QJsonObject> find(const Work &work, const QString &id)
{
    const auto row = findKey(work, id);
    if (!row)
        return std::unexpected(notFound(u"key_not_found"_s));
    return toJson(work, *row);
}

Outcome<Changed> create(const Work &work, const QJsonObject &body)
{
    BodyReader reader(body);
    const auto flavour = reader.choice(u"flavour"_s, knownFlavour, u"secret, publishable"_s);
    const bool isPublishable = flavour == u"publishable"_s;
    const auto scope = reader.choice(u"scope"_s, knownScope, u"read, write, admin"_s,
                                     isPublishable ? Need::Optional : Need::Required);
    KeyRow row;
    row.description = reader.text(u"description"_s, 0, 120).value_or(QString());
    row.scope = isPublishable ? KeyScope::Publishable : scope.value_or(KeyScope::Read);
    if (isPublishable && scope && *scope != KeyScope::Read)
        reader.fail(invalidEnum(u"scope"_s, u"read, for a publishable key"_s));
    if (const auto whole = reader.finish(); !whole)
        return std::unexpected(whole.error());
    return checkRoom(work).transform([&] { return make(work, row); });
}

Outcome<Changed> rotate(const Work &work, const QString &id)
{
    auto old = loadForChange(work, id);
    if (!old)
        return std::unexpected(old.error());
    if (const auto room = checkRoom(work); !room)
        return std::unexpected(room.error());
    auto changed = make(work, {.scope = old->scope, .description = old->description, .replaces = old->id});
    endAt(work, *old, work.now + graceMs);
    changed.rows.append(*old);
    return changed;
}

Outcome<Changed> revoke(const Work &work, const QString &id, const QJsonObject &body)
{
    BodyReader reader(body);
    const bool isPending = reader.boolean(u"pending"_s).value_or(false);
    if (const auto whole = reader.finish(); !whole)
        return std::unexpected(whole.error());
    auto row = loadForChange(work, id);
    if (!row)
        return std::unexpected(row.error());
    endAt(work, *row, isPending ? work.now + graceMs : work.now);
    return Changed{toJson(work, *row), {*row}};
}

Outcome<QJsonObject> tenant(const Work &work)
{
    return QJsonObject{
        {u"id"_s, work.tenant.id},
        {u"environment"_s, work.tenant.isLive() ? u"live"_s : u"sandbox"_s},
        {u"live_mode"_s, work.tenant.isLive()},
        {u"api_version"_s, QString::fromLatin1(loadPin(work)->name)},
        {u"created_at"_s, timeText(work.tenant.createdAt)},
    };
}

Outcome<QJsonObject> pin(const Work &work, const QJsonObject &body)
{
    BodyReader reader(body);
    const auto name = reader.text(u"api_version"_s, 1, 32, Need::Required).value_or(QString());
    const auto *version = versions::find(name.toLatin1());
    if (!version)
        reader.fail(invalidEnum(u"api_version"_s, u"the versions of the changelog"_s));
    if (const auto whole = reader.finish(); !whole)
        return std::unexpected(whole.error());
    if (version->hasEnded(work.now))
        return std::unexpected(validationFailed(u"version_retired"_s, u"api_version"_s,
                                                u"This API version is past its end date."_s));
    storePin(work, *version);
    return tenant(work).transform([&](QJsonObject resource) {
        resource.insert(u"api_version"_s, name);
        return resource;
    });
}

} // namespace qairopay::sandbox::keys
