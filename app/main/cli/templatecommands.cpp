// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/strictjson.h"
#include "cli/arguments.h"
#include "cli/await.h"
#include "cli/resourceview.h"
#include "cli/templatefile.h"
#include "cli/views.h"
#include "settings/assetstore.h"
#include "settings/atomicfile.h"
#include "template/templatecodec.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

Result<PassTemplate> readTemplate(const QString &file, Console &console)
{
    return file == "-"_L1 ? templateIn(console.readInput(), u"standard input"_s) : readTemplateFile(file);
}

/// The pictures beside the file, before the template that names them. A service that is not this computer's
/// takes none.
Result<void> sendPictures(api::Client &client, const PassTemplate &value, const QString &file,
                          Console &console)
{
    const auto assets = settings::assetsBeside(file);
    for (const auto &sha256 : settings::assetsOf(value)) {
        const auto bytes = assets.bytes(sha256);
        if (!client.profile().isLocal() || !bytes) {
            console.note(u"The picture %1 stays behind: %2"_s.arg(
                sha256.left(8),
                bytes ? u"this service takes addresses of pictures only."_s : bytes.error().message));
            continue;
        }
        if (auto sent = await(client.putAsset(sha256, *bytes)); !sent)
            return sent;
    }
    return {};
}

Result<void> savePictures(api::Client &client, const PassTemplate &value, const QString &file)
{
    const auto assets = settings::assetsBeside(file);
    for (const auto &sha256 : settings::assetsOf(value)) {
        if (!client.profile().isLocal() || assets.has(sha256))
            continue;
        const auto bytes = await(client.asset(sha256));
        if (!bytes && bytes.error().kind == ErrorKind::NotFound)
            continue; // the lint tells
        if (const auto kept = bytes.and_then([&](const QByteArray &b) { return assets.put(b); }); !kept)
            return std::unexpected(kept.error());
    }
    return {};
}

int show(Console &console, const Result<api::TemplateResource> &resource, const QString &done)
{
    if (!resource)
        return console.fail(resource.error());
    if (console.isJson())
        console.json(toJson(*resource));
    else
        console.line(done.arg(resource->id.toString(), resource->value.name).arg(resource->version));
    return Ok;
}

} // namespace

int createTemplate(Console &console, const Choice &choice, const QString &file)
{
    const auto value = readTemplate(file, console);
    if (!value)
        return console.fail(value.error());
    const auto client = openClient(choice, console);
    if (!client)
        return console.fail(client.error());
    if (const auto sent = sendPictures(**client, *value, file, console); !sent)
        return console.fail(sent.error());
    return show(console, await((*client)->createTemplate(*value)), u"%1  created: %2, version %3"_s);
}

int updateTemplate(Console &console, const Choice &choice, const QString &id, const QString &file)
{
    const auto value = readTemplate(file, console);
    if (!value)
        return console.fail(value.error());
    const auto client = openClient(choice, console);
    if (!client)
        return console.fail(client.error());
    if (const auto sure = confirmed(**client, choice); !sure)
        return console.fail(sure.error());
    const auto before = await((*client)->template_(TemplateId(id)));
    if (!before)
        return console.fail(before.error());
    const auto audience = (*client)->profile().isLocal() ? Audience::Studio : Audience::Foreign;
    const auto patch = templatePatch(before->value, *value, audience);
    if (patch.isEmpty()) {
        console.note(u"Nothing differs; nothing was sent."_s);
        return show(console, before, u"%1  unchanged: %2, version %3"_s);
    }
    if (const auto sent = sendPictures(**client, *value, file, console); !sent)
        return console.fail(sent.error());
    return show(console, await((*client)->patchTemplate(before->id, patch, before->etag)),
                u"%1  updated: %2, version %3"_s);
}

int getTemplate(Console &console, const Choice &choice, const QString &id, const QString &out)
{
    const auto client = openClient(choice, console);
    if (!client)
        return console.fail(client.error());
    const auto resource = await((*client)->template_(TemplateId(id)));
    if (!resource)
        return console.fail(resource.error());
    if (!out.isEmpty()) {
        if (const auto saved = savePictures(**client, resource->value, out); !saved)
            return console.fail(saved.error());
        const auto written = settings::writeFile(out, templateToFile(resource->value));
        if (!written)
            return console.fail(written.error());
        console.wrote({out});
        return Ok;
    }
    if (console.isJson())
        console.json(toJson(*resource));
    else
        console.bytes(templateToFile(resource->value));
    return Ok;
}

int exportTemplate(Console &console, const Choice &choice, const QString &id, const QString &out)
{
    const auto client = openClient(choice, console);
    if (!client)
        return console.fail(client.error());
    const auto answer = await(api::Plain(**client).get(u"/pass_templates/%1/export"_s.arg(id)));
    if (!answer)
        return console.fail(answer.error());
    if (out.isEmpty()) {
        console.json(*answer);
        return Ok;
    }
    if (const auto written = settings::writeFile(out, QJsonDocument(*answer).toJson()); !written)
        return console.fail(written.error());
    console.wrote({out});
    return Ok;
}

int importTemplate(Console &console, const Choice &choice, const QString &file)
{
    const auto object = (file == "-"_L1 ? Result<QByteArray>(console.readInput()) : settings::readFile(file))
                            .and_then([](const QByteArray &bytes) { return parseJsonObject(bytes); });
    if (!object)
        return console.fail(object.error());
    const auto client = openClient(choice, console);
    if (!client)
        return console.fail(client.error());
    if (const auto sure = confirmed(**client, choice); !sure)
        return console.fail(sure.error());
    return printOne(console, await(api::Plain(**client).post(u"/pass_templates/import"_s, *object)),
                    {{{}, u"id"_s}, {{}, u"version"_s}, {{}, u"name"_s}});
}

int listTemplates(Console &console, const Choice &choice, bool withArchived)
{
    const auto client = openClient(choice, console);
    if (!client)
        return console.fail(client.error());
    api::TemplateQuery query;
    if (!withArchived)
        query.archived = false;
    QJsonArray array;
    QList<QStringList> rows;
    do {
        const auto page = await((*client)->listTemplates(query));
        if (!page)
            return console.fail(page.error());
        for (const auto &item : page->items) {
            array.append(toJson(item));
            rows.append({item.id.toString(), toApiName(item.value.kind), QString::number(item.version),
                         item.archived ? u"archived"_s : u"active"_s, item.value.name});
        }
        query.page.startingAfter = page->nextCursor;
    } while (!query.page.startingAfter.isEmpty());
    if (console.isJson())
        console.json(array);
    else
        console.table({u"ID"_s, u"KIND"_s, u"VERSION"_s, u"STATUS"_s, u"NAME"_s}, rows);
    return Ok;
}

int archiveTemplate(Console &console, const Choice &choice, const QString &id)
{
    const auto client = openClient(choice, console);
    if (!client)
        return console.fail(client.error());
    if (const auto sure = confirmed(**client, choice); !sure)
        return console.fail(sure.error());
    return show(console, await((*client)->archiveTemplate(TemplateId(id))),
                u"%1  archived: %2, version %3"_s);
}

} // namespace qairopay::cli
