// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/templates.h"

#include "sandbox/service/events.h"
#include "sandbox/service/nfc.h"
#include "sandbox/service/templateinput.h"
#include "sandbox/service/walletchanges.h"
#include "sandbox/store/jsoncolumn.h"

using namespace Qt::StringLiterals;

namespace qairopay::sandbox::templates {

namespace {

QByteArray tagOf(const TemplateRow &row)
{
    return '"' + QByteArray::number(row.version) + (row.isArchived() ? "a\"" : "\"");
}

bool matches(const QByteArray &ifMatch, const QByteArray &tag)
{
    if (ifMatch.isEmpty())
        return true;
    for (const auto &candidate : ifMatch.split(',')) {
        if (candidate.trimmed() == tag || candidate.trimmed() == "*")
            return true;
    }
    return false;
}

std::optional<QString> knownKind(const QString &name)
{
    return passKindFromApiName(name) ? std::optional(name) : std::nullopt;
}

std::optional<QString> knownStatus(const QString &name)
{
    return name == "active"_L1 || name == "archived"_L1 ? std::optional(name) : std::nullopt;
}

ApiError archived()
{
    return conflict(u"template_archived"_s, u"This template is archived."_s);
}

std::optional<PayloadTemplate> parsed(const QString &text)
{
    auto result = PayloadTemplate::parse(text);
    return result ? std::optional(std::move(*result)) : std::nullopt;
}

Document readDocument(const QByteArray &text)
{
    const auto object = fromJsonColumn(text);
    Document document{.object = object, .value = readTemplate(object)};
    if (!document.value)
        return document;
    const auto &value = *document.value;
    if (value.barcode)
        document.barcode = parsed(value.barcode->payloadTemplate);
    if (value.nfc && value.nfc->enabled)
        document.nfc = parsed(value.nfc->payloadTemplate);
    document.hasToken = nfc::usesSignedToken(value);
    return document;
}

} // namespace

QJsonObject toJson(const Work &work, const TemplateRow &row)
{
    auto object = row.document;
    for (const auto &name : {u"fields"_s, u"relevant_locations"_s}) {
        if (!object.contains(name))
            object.insert(name, QJsonArray());
    }
    object.insert(u"id"_s, row.id);
    object.insert(u"status"_s, row.status);
    object.insert(u"version"_s, row.version);
    object.insert(u"tenant_id"_s, work.tenant.id);
    object.insert(u"live_mode"_s, work.tenant.isLive());
    object.insert(u"created_at"_s, timeText(row.createdAt));
    object.insert(u"updated_at"_s, timeText(row.updatedAt));
    object.insert(u"archived_at"_s, timeOrNull(row.archivedAt));
    object.insert(u"promoted_from"_s,
                  row.promotedFrom.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(row.promotedFrom));
    return object;
}

QJsonObject replaceDocument(const Work &work, TemplateRow row, const QJsonObject &document)
{
    auto previous = changedMembers(row.document, document);
    previous.insert(u"version"_s, row.version);
    previous.insert(u"updated_at"_s, timeText(row.updatedAt));
    row.document = document;
    row.kind = document.value("kind"_L1).toString();
    row.version += 1;
    row.updatedAt = work.now;
    walletchanges::templateChanged(work, row);
    updateTemplate(work, row);
    auto resource = toJson(work, row);
    // One event; each pass is new at its next fetch, because its files are made from this row (10.12).
    record(work, {u"pass_template.updated"_s, row.id, about("pass_template"_L1, resource), previous});
    return resource;
}

Outcome<QJsonObject> create(const Work &work, const QJsonObject &body)
{
    if (const auto sound = checkNulls(body); !sound)
        return std::unexpected(sound.error());
    const auto document = mergedDocument({}, body);
    const auto value = readIssuable(document);
    if (!value)
        return std::unexpected(value.error());
    const TemplateRow row{.id = work.newId<TemplateId>(),
                          .kind = toApiName(value->kind),
                          .document = document,
                          .createdAt = work.now,
                          .updatedAt = work.now};
    insertTemplate(work, row);
    auto resource = toJson(work, row);
    record(work, {u"pass_template.created"_s, row.id, about("pass_template"_L1, resource)});
    return resource;
}

Outcome<Resource> list(const Work &work, QueryReader &query)
{
    const auto page = readPage(query, TemplateId::prefix());
    TemplateFilter filter;
    filter.kind = query.choice(u"kind"_s, knownKind,
                               u"loyalty, membership, coupon, event_ticket, boarding_pass, gift_card"_s);
    filter.status = query.choice(u"status"_s, knownStatus, u"active, archived"_s);
    if (const auto whole = query.finish(); !whole)
        return std::unexpected(whole.error());
    return pageOf(listTemplates(work, filter, page), page,
                  [&](const TemplateRow &row) { return toJson(work, row); });
}

Outcome<QJsonObject> find(const Work &work, const QString &id)
{
    const auto row = findTemplate(work, id);
    if (!row)
        return std::unexpected(notFound(u"template_not_found"_s));
    auto resource = toJson(work, *row);
    const auto counts = countPasses(work, id);
    resource.insert(u"pass_counts"_s, QJsonObject{{u"issued"_s, counts.issued},
                                                  {u"installed"_s, counts.installed},
                                                  {u"removed"_s, counts.removed},
                                                  {u"revoked"_s, counts.revoked}});
    return resource;
}

Outcome<QJsonObject> patch(const Work &work, const QString &id, const QJsonObject &body,
                           const QByteArray &ifMatch)
{
    auto row = findTemplate(work, id);
    if (!row)
        return std::unexpected(notFound(u"template_not_found"_s));
    if (!matches(ifMatch, tagOf(*row)))
        return std::unexpected(versionMismatch());
    if (row->isArchived())
        return std::unexpected(archived());
    if (const auto sound = checkNulls(body); !sound)
        return std::unexpected(sound.error());
    const auto document = mergedDocument(row->document, body);
    const auto value = readIssuable(document);
    if (!value)
        return std::unexpected(value.error());
    if (document == row->document)
        return toJson(work, *row);

    return replaceDocument(work, *row, document);
}

Outcome<QJsonObject> archive(const Work &work, const QString &id)
{
    auto row = findTemplate(work, id);
    if (!row)
        return std::unexpected(notFound(u"template_not_found"_s));
    if (row->isArchived())
        return std::unexpected(conflict(u"already_archived"_s, u"This template is archived already."_s));
    row->status = u"archived"_s;
    row->archivedAt = work.now;
    row->updatedAt = work.now;
    updateTemplate(work, *row);
    auto resource = toJson(work, *row);
    record(work, {u"pass_template.archived"_s, id, about("pass_template"_L1, resource)});
    return resource;
}

QByteArray entityTag(const QJsonObject &resource)
{
    return '"' + QByteArray::number(resource.value("version"_L1).toInt()) +
           (resource.value("status"_L1).toString() == "archived"_L1 ? "a\"" : "\"");
}

Outcome<Loaded> load(const Work &work, const QString &id)
{
    std::shared_ptr<const Document> document;
    auto row = findTemplate(work, id, [&](const QByteArray &text) {
        document = work.tenant.documents.value(text, readDocument);
        return document->object;
    });
    if (!row)
        return std::unexpected(notFound(u"template_not_found"_s));
    if (!document->value)
        return std::unexpected(internalError());
    return Loaded{std::move(*row), std::move(document)};
}

} // namespace qairopay::sandbox::templates
