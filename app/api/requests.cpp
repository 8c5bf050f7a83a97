// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/requests.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/quuid.h>

using namespace Qt::StringLiterals;

namespace qairopay::api {

namespace {

/// QUrlQuery leaves "+" alone, which servers read as a blank; e-mail addresses and times have it.
void add(QUrlQuery &query, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

void addPage(QUrlQuery &query, const PageQuery &page)
{
    add(query, u"limit"_s, QString::number(page.limit));
    add(query, u"starting_after"_s, page.startingAfter);
    add(query, u"ending_before"_s, page.endingBefore);
    if (page.order == Order::OldestFirst)
        add(query, u"order"_s, u"asc"_s);
}

QString toText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject toJson(const QMap<QString, QString> &fields)
{
    QJsonObject object;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject toJson(const IssueRequest &request)
{
    QJsonObject holder{{u"email"_s, request.record.holder.email}};
    if (!request.record.holder.name.isEmpty())
        holder.insert(u"name"_s, request.record.holder.name);
    QJsonObject object{{u"template_id"_s, request.templateId.toString()}, {u"holder"_s, holder}};
    if (!request.record.fields.isEmpty())
        object.insert(u"fields"_s, toJson(request.record.fields));
    return object;
}

QJsonObject toJson(const UpdateRequest &request)
{
    QJsonObject object{{u"fields"_s, toJson(request.fields)}};
    if (!request.changeMessage.isEmpty())
        object.insert(u"change_message"_s, request.changeMessage);
    return object;
}

QJsonObject toJson(const RevokeRequest &request)
{
    QJsonObject object;
    if (!request.reason.isEmpty())
        object.insert(u"reason"_s, request.reason);
    return object;
}

template <typename T> QJsonObject withId(const T &request)
{
    auto object = toJson(request);
    object.insert(u"id"_s, request.id.toString());
    return object;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template <typename T, typename ToJson>
QByteArray listBody(const QString &name, const QList<T> &requests, ToJson toObject)
{
    QJsonArray array;
    for (const auto &request : requests)
        array.append(toObject(request));
    return compact({{name, array}});
}

} // namespace

QUrlQuery toUrlQuery(const TemplateQuery &query)
{
    QUrlQuery items;
    add(items, u"kind"_s, query.kind.value_or(QString()));
    if (query.archived)
        add(items, u"status"_s, *query.archived ? u"archived"_s : u"active"_s);
    addPage(items, query.page);
    return items;
}

QUrlQuery toUrlQuery(const PassQuery &query)
{
    QUrlQuery items;
    if (query.status)
        add(items, u"status"_s, toApiName(*query.status));
    add(items, u"template_id"_s, query.templateId.toString());
    add(items, u"holder_email"_s, query.holderEmail);
    if (query.includeArchived)
        add(items, u"include_archived"_s, u"true"_s);
    addPage(items, query.page);
    return items;
}

QUrlQuery toUrlQuery(const ScanQuery &query)
{
    QUrlQuery items;
    add(items, u"pass_id"_s, query.passId.toString());
    add(items, u"from"_s, toText(query.from));
    add(items, u"to"_s, toText(query.to));
    add(items, u"result"_s, query.result);
    addPage(items, query.page);
    return items;
}

QUrlQuery toUrlQuery(const EventQuery &query)
{
    QUrlQuery items;
    add(items, u"type"_s, query.type);
    add(items, u"pass_id"_s, query.passId.toString());
    add(items, u"resource_id"_s, query.resourceId);
    add(items, u"from"_s, toText(query.from));
    add(items, u"to"_s, toText(query.to));
    if (query.delivered)
        add(items, u"delivered"_s, *query.delivered ? u"true"_s : u"false"_s);
    addPage(items, query.page);
    return items;
}

QUrlQuery toUrlQuery(const AuditQuery &query)
{
    QUrlQuery items;
    add(items, u"action"_s, query.action);
    add(items, u"resource_id"_s, query.resourceId);
    addPage(items, query.page);
    return items;
}

QUrlQuery toUrlQuery(const PageQuery &page)
{
    QUrlQuery items;
    addPage(items, page);
    return items;
}

QByteArray toBody(const IssueRequest &request)
{
    return compact(toJson(request));
}

QByteArray toBody(const UpdateRequest &request)
{
    return compact(toJson(request));
}

QByteArray toBody(const RevokeRequest &request)
{
    return compact(toJson(request));
}

QByteArray toBatchBody(const QList<IssueRequest> &requests)
{
    return listBody(u"passes"_s, requests, [](const IssueRequest &request) { return toJson(request); });
}

QByteArray toBatchBody(const QList<UpdateRequest> &requests)
{
    return listBody(u"updates"_s, requests, withId<UpdateRequest>);
}

QByteArray toBatchBody(const QList<RevokeRequest> &requests)
{
    return listBody(u"revocations"_s, requests, withId<RevokeRequest>);
}

QByteArray newIdempotencyKey()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

} // namespace qairopay::api
