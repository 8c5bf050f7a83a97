// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/publisher.h"

#include "base/whendone.h"

#include <QtConcurrent/qtconcurrentrun.h>

namespace qairopay {

PassTemplate asKept(const PassTemplate &value, Audience audience)
{
    return audience == Audience::Studio
               ? value
               : templateFromResource(templateToJson(value, audience)).value_or(value);
}

Publisher::Publisher(api::Client &client, settings::AssetStore assets, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_assets(std::move(assets))
{}

void Publisher::send(const Publication &publication, const Done &done)
{
    sendAssets(settings::assetsOf(publication.draft.value), publication, done);
}

/// The pictures first: a template that names a missing one would make passes without it.
void Publisher::sendAssets(QStringList waiting, const Publication &publication, const Done &done)
{
    if (waiting.isEmpty() || publication.audience == Audience::Foreign) {
        sendTemplate(publication, done);
        return;
    }
    const auto sha256 = waiting.takeFirst();
    const auto goOn = [this, waiting, publication, done](const Result<void> &answer) {
        if (answer)
            sendAssets(waiting, publication, done);
        else
            done({std::unexpected(answer.error())});
    };
    whenDone(QtConcurrent::run([sha256, from = m_assets] { return from.bytes(sha256); }), this,
             [this, sha256, goOn](const Result<QByteArray> &bytes) {
                 if (bytes)
                     m_client.putAsset(sha256, *bytes).then(this, goOn);
                 else
                     goOn({}); // It may be at the service already; the lint has told about it where not.
             });
}

void Publisher::sendTemplate(const Publication &publication, const Done &done)
{
    const auto &draft = publication.draft;
    const auto finish = [this, publication, done](const Result<api::TemplateResource> &answer) {
        if (answer)
            done({answer});
        else
            settle(publication, answer.error(), done);
    };
    if (publication.isNew())
        m_client.createTemplate(draft.value, publication.key).then(this, finish);
    else
        m_client
            .patchTemplate(draft.templateId, templatePatch(*draft.base, draft.value, publication.audience),
                           draft.baseEtag, publication.key)
            .then(this, finish);
}

/// A conflict may be with an earlier try that got no answer.
void Publisher::settle(const Publication &publication, const Error &error, const Done &done)
{
    const auto isUnknown = api::outcomeIsUnknown(error);
    if (publication.isNew() || (!isUnknown && error.kind != ErrorKind::Conflict)) {
        done({std::unexpected(error), !isUnknown});
        return;
    }
    m_client.template_(publication.draft.templateId)
        .then(this, [publication, error, isUnknown, done](const Result<api::TemplateResource> &there) {
            const auto isThere = [&](const PassTemplate &value) {
                return there &&
                       asKept(there->value, publication.audience) == asKept(value, publication.audience);
            };
            if (isThere(publication.draft.value))
                done({there});
            else
                done({std::unexpected(error), !isUnknown || isThere(*publication.draft.base)});
        });
}

} // namespace qairopay
