// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/client.h"

#include "api/call.h"
#include "api/decode.h"
#include "template/templatecodec.h"

#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay::api {

namespace {

constexpr qint64 downloadBytes = 64 * 1024 * 1024;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<TemplateResource> templateOf(const Answer &answer)
{
    auto result = decodeTemplate(answer.body);
    if (result)
        result->etag = answer.etag;
    return result;
}

} // namespace

Client::Client(Profile profile, Secret key, SchedulerOptions options, QNetworkAccessManager *network,
               QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_scheduler(std::move(key), std::move(options), network)
{}

Client::~Client() = default;

Request Client::request(Verb verb, const QString &path) const
{
    Request request;
    request.verb = verb;
    request.url = m_profile.baseUrl;
    request.url.setPath(u"/v1"_s + path);
    return request;
}

Request Client::write(Verb verb, const QString &path, const QByteArray &body, const QByteArray &key) const
{
    auto out = request(verb, path);
    out.body = body;
    out.idempotencyKey = key.isEmpty() ? newIdempotencyKey() : key;
    return out;
}

Reply<TemplateResource> Client::createTemplate(const PassTemplate &value, const QByteArray &key)
{
    const auto audience = m_profile.isLocal() ? Audience::Studio : Audience::Foreign;
    const auto body = compact(templateToJson(value, audience));
    return call<TemplateResource>(write(Verb::Post, u"/pass_templates"_s, body, key), templateOf);
}

Reply<TemplateResource> Client::template_(const TemplateId &id)
{
    return call<TemplateResource>(request(Verb::Get, u"/pass_templates/"_s + id.toString()), templateOf);
}

Reply<Page<TemplateResource>> Client::listTemplates(const TemplateQuery &query)
{
    auto get = request(Verb::Get, u"/pass_templates"_s);
    get.url.setQuery(toUrlQuery(query));
    return call<Page<TemplateResource>>(get, fromBody(decodeTemplatePage));
}

Reply<TemplateResource> Client::patchTemplate(const TemplateId &id, const QJsonObject &patch,
                                              const QByteArray &etag, const QByteArray &key)
{
    auto members = patch;
    if (!m_profile.isLocal())
        members.remove(u"x_studio"_s);
    auto put = write(Verb::Patch, u"/pass_templates/"_s + id.toString(), compact(members), key);
    put.ifMatch = etag;
    return call<TemplateResource>(put, templateOf);
}

Reply<TemplateResource> Client::archiveTemplate(const TemplateId &id, const QByteArray &key)
{
    const auto path = u"/pass_templates/%1/archive"_s.arg(id.toString());
    return call<TemplateResource>(write(Verb::Post, path, "{}"_ba, key), templateOf);
}

Reply<Pass> Client::issuePass(const IssueRequest &request, const QByteArray &key)
{
    return call<Pass>(write(Verb::Post, u"/passes"_s, toBody(request), key), fromBody(decodePass));
}

Reply<Pass> Client::pass(const PassId &id)
{
    return call<Pass>(request(Verb::Get, u"/passes/"_s + id.toString()), fromBody(decodePass));
}

Reply<Page<Pass>> Client::listPasses(const PassQuery &query)
{
    auto get = request(Verb::Get, u"/passes"_s);
    get.url.setQuery(toUrlQuery(query));
    return call<Page<Pass>>(get, fromBody(decodePassPage));
}

Reply<Pass> Client::updatePass(const UpdateRequest &request, const QByteArray &key)
{
    const auto path = u"/passes/"_s + request.id.toString();
    return call<Pass>(write(Verb::Patch, path, toBody(request), key), fromBody(decodePass));
}

Reply<Pass> Client::revokePass(const RevokeRequest &request, const QByteArray &key)
{
    const auto path = u"/passes/%1/revoke"_s.arg(request.id.toString());
    return call<Pass>(write(Verb::Post, path, toBody(request), key), fromBody(decodePass));
}

Reply<BatchResult> Client::batch(const QString &name, const QByteArray &body, const QByteArray &key)
{
    auto post = write(Verb::Post, u"/passes/"_s + name, body, key);
    post.slow = true;
    return call<BatchResult>(post, [count = batchItemCount(body)](const Answer &answer) {
        return decodeBatch(answer.body, count);
    });
}

Reply<BatchResult> Client::issueBatch(const QByteArray &body, const QByteArray &key)
{
    return batch(u"batch"_s, body, key);
}

Reply<BatchResult> Client::updateBatch(const QByteArray &body, const QByteArray &key)
{
    return batch(u"batch_update"_s, body, key);
}

Reply<BatchResult> Client::revokeBatch(const QByteArray &body, const QByteArray &key)
{
    return batch(u"batch_revoke"_s, body, key);
}

Reply<Page<Scan>> Client::scansOfPass(const PassId &id, const PageQuery &page)
{
    auto get = request(Verb::Get, u"/passes/%1/scans"_s.arg(id.toString()));
    get.url.setQuery(toUrlQuery(page));
    return call<Page<Scan>>(get, fromBody(decodeScanPage));
}

Reply<Page<Scan>> Client::listScans(const ScanQuery &query)
{
    auto get = request(Verb::Get, u"/scans"_s);
    get.url.setQuery(toUrlQuery(query));
    return call<Page<Scan>>(get, fromBody(decodeScanPage));
}

Reply<QByteArray> Client::listScansRaw(const ScanQuery &query)
{
    auto get = request(Verb::Get, u"/scans"_s);
    get.url.setQuery(toUrlQuery(query));
    return call<QByteArray>(get, [](const Answer &answer) { return Result<QByteArray>(answer.body); });
}

Reply<Page<Event>> Client::listEvents(const EventQuery &query)
{
    auto get = request(Verb::Get, u"/webhooks/events"_s);
    auto known = query;
    if (!m_profile.isLocal()) // not documented filters: an unknown parameter would be refused
        known = {.type = query.type, .passId = {}, .page = query.page};
    get.url.setQuery(toUrlQuery(known));
    return call<Page<Event>>(get, fromBody(decodeEventPage));
}

Reply<void> Client::putAsset(const QString &sha256, const QByteArray &bytes)
{
    auto put = write(Verb::Put, u"/assets/"_s + sha256, bytes, {});
    put.contentType = bytes.startsWith("\x89PNG") ? "image/png"_ba : "image/jpeg"_ba;
    return callLocal<void>(put, [](const Answer &) { return Result<void>(); });
}

Reply<QByteArray> Client::asset(const QString &sha256)
{
    auto get = request(Verb::Get, u"/assets/"_s + sha256);
    get.accept = "image/*"_ba;
    return callLocal<QByteArray>(get, [](const Answer &answer) { return Result<QByteArray>(answer.body); });
}

Reply<Download> Client::download(const QUrl &url, const QByteArray &accept)
{
    Request get;
    get.url = url;
    get.authorized = false;
    get.accept = accept.isEmpty() ? "*/*"_ba : accept;
    get.maxBytes = downloadBytes;
    return call<Download>(get, [](const Answer &answer) {
        return Result<Download>(Download{answer.body, answer.contentType});
    });
}

} // namespace qairopay::api
