// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/promotion.h"

#include "sandbox/service/bodyreader.h"
#include "sandbox/service/events.h"
#include "sandbox/service/templateinput.h"
#include "sandbox/service/templates.h"
#include "sandbox/store/assettable.h"
#include "sandbox/store/webhooktable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox::promotion {

namespace {

const QString fileFormat = u"qairopay.pass_template"_s;
constexpr int fileVersion = 1;

struct Wish
{
    bool isDryRun = false;
    bool withEndpoints = false;
};

Outcome<Wish> readWish(const QJsonObject &body)
{
    BodyReader reader(body);
    Wish wish;
    const auto onlyLive = [](const QString &name) {
        return name == "live"_L1 ? std::optional(name) : std::nullopt;
    };
    std::ignore = reader.choice(u"to"_s, onlyLive, u"live"_s, Need::Required);
    wish.isDryRun = reader.boolean(u"dry_run"_s).value_or(false);
    wish.withEndpoints = reader.boolean(u"include_webhook_endpoints"_s).value_or(false);
    if (const auto whole = reader.finish(); !whole)
        return std::unexpected(whole.error());
    return wish;
}

/// What differs, by dotted path; lists are compared whole, as PATCH replaces them whole.
void compare(const QJsonValue &before, const QJsonValue &after, const QString &path, QJsonArray &differences)
{
    if (before == after)
        return;
    if (!before.isObject() || !after.isObject()) {
        const auto orNull = [](const QJsonValue &value) {
            return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
        };
        differences.append(
            QJsonObject{{u"path"_s, path}, {u"from"_s, orNull(before)}, {u"to"_s, orNull(after)}});
        return;
    }
    const auto a = before.toObject();
    const auto b = after.toObject();
    auto names = a.keys() + b.keys();
    names.removeDuplicates();
    names.sort();
    for (const auto &name : names)
        compare(a.value(name), b.value(name), path.isEmpty() ? name : path + u'.' + name, differences);
}

QStringList assetsOf(const QJsonObject &document)
{
    QStringList hashes;
    const auto images = document["x_studio"_L1]["images"_L1].toObject();
    for (const auto &image : images) {
        const auto hash = image["sha256"_L1].toString();
        if (!hash.isEmpty() && !hashes.contains(hash))
            hashes.append(hash);
    }
    return hashes;
}

void copyAssets(const Work &work, const Work &live, const QJsonObject &document)
{
    for (const auto &hash : assetsOf(document)) {
        auto asset = findAsset(work, hash);
        if (!asset || findAsset(live, hash))
            continue;
        asset->createdAt = live.now;
        insertAsset(live, *asset);
    }
}

/// Disabled, and with no secret that anybody knows: rotating it shows the first one.
int copyEndpoints(const Work &work, const Work &live)
{
    const auto there = allEndpoints(live);
    int count = 0;
    for (auto endpoint : allEndpoints(work)) {
        if (std::ranges::contains(there, endpoint.url, &EndpointRow::url))
            continue;
        endpoint.id = u"whk_"_s + live.tenant.ids->next();
        endpoint.status = u"disabled"_s;
        endpoint.sealedSecret = "none"; // opens for nobody
        endpoint.createdAt = live.now;
        endpoint.updatedAt = live.now;
        insertEndpoint(live, endpoint);
        ++count;
    }
    return count;
}

QJsonObject makeLive(const Work &live, const TemplateRow &source)
{
    const TemplateRow row{.id = live.newId<TemplateId>(),
                          .kind = source.kind,
                          .document = source.document,
                          .promotedFrom = source.id,
                          .createdAt = live.now,
                          .updatedAt = live.now};
    insertTemplate(live, row);
    auto resource = templates::toJson(live, row);
    record(live, {u"pass_template.created"_s, row.id, about("pass_template"_L1, resource)});
    return resource;
}

} // namespace

Outcome<QJsonObject> promote(const Work &work, const Work &live, const QString &id, const QJsonObject &body)
{
    const auto wish = readWish(body);
    if (!wish)
        return std::unexpected(wish.error());
    const auto source = findTemplate(work, id);
    if (!source)
        return std::unexpected(notFound(u"template_not_found"_s));
    const auto target = findPromoted(live, id);
    if (source->isArchived() || (target && target->isArchived()))
        return std::unexpected(
            conflict(u"template_archived"_s, u"This template is archived, here or in live."_s));
    QJsonArray differences;
    compare(target ? target->document : QJsonObject(), source->document, {}, differences);
    const bool isChange = target && !differences.isEmpty();
    QJsonObject answer{{u"dry_run"_s, wish->isDryRun},
                       {u"action"_s, !target    ? u"create"_s
                                     : isChange ? u"update"_s
                                                : u"none"_s},
                       {u"differences"_s, differences},
                       {u"webhook_endpoints_added"_s, 0},
                       {u"template"_s, target ? QJsonValue(templates::toJson(live, *target))
                                              : QJsonValue(QJsonValue::Null)}};
    if (wish->isDryRun)
        return answer;
    copyAssets(work, live, source->document);
    if (!target)
        answer.insert(u"template"_s, makeLive(live, *source));
    else if (isChange)
        answer.insert(u"template"_s, templates::replaceDocument(live, *target, source->document));
    if (wish->withEndpoints)
        answer.insert(u"webhook_endpoints_added"_s, copyEndpoints(work, live));
    return answer;
}

Outcome<QJsonObject> exported(const Work &work, const QString &id)
{
    const auto row = findTemplate(work, id);
    if (!row)
        return std::unexpected(notFound(u"template_not_found"_s));
    return QJsonObject{{u"format"_s, fileFormat},
                       {u"format_version"_s, fileVersion},
                       {u"exported_at"_s, timeText(work.now)},
                       {u"source"_s, QJsonObject{{u"tenant_id"_s, work.tenant.id},
                                                 {u"template_id"_s, row->id},
                                                 {u"version"_s, row->version},
                                                 {u"live_mode"_s, work.tenant.isLive()}}},
                       {u"template"_s, row->document},
                       {u"assets"_s, QJsonArray::fromStringList(assetsOf(row->document))}};
}

Outcome<QJsonObject> importFrom(const Work &work, const QJsonObject &body)
{
    BodyReader reader(body);
    const auto ours = [](const QString &name) {
        return name == fileFormat ? std::optional(name) : std::nullopt;
    };
    std::ignore = reader.choice(u"format"_s, ours, fileFormat, Need::Required);
    std::ignore = reader.integer(u"format_version"_s, fileVersion, fileVersion, Need::Required);
    const auto document = reader.object(u"template"_s, Need::Required).value_or(QJsonObject());
    for (const auto &told : {u"exported_at"_s, u"source"_s, u"assets"_s})
        reader.skip(told); // for people
    if (const auto whole = reader.finish(); !whole)
        return std::unexpected(whole.error());
    auto made = templates::create(work, document);
    if (!made && !made.error().param.isEmpty())
        made.error().param = u"template."_s + made.error().param;
    return made;
}

} // namespace qairopay::sandbox::promotion
