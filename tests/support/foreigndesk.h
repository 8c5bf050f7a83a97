// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "designer/templatelibrary.h"
#include "preview/artworkloader.h"
#include "scene/kit.h"
#include "support/faultserver.h"
#include "template/templatecodec.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qtemporarydir.h>

#include <memory>

namespace qairopay::test {

/// A desk and its library over a service of another kind than the sandbox: it answers as told, and without
/// what only the studio knows. The program ends and starts again on the same folder. Needs a QGuiApplication.
class ForeignDesk
{
public:
    ForeignDesk() { restart(); }

    void restart(const QString &profileId = QStringLiteral("acme"))
    {
        m_library.reset();
        m_desk.reset();
        m_artwork.reset();
        m_drafts.reset();
        api::SchedulerOptions once;
        once.retry.maxAttempts = 1;
        m_client = std::make_unique<api::Client>(api::Profile{.name = QStringLiteral("Acme"),
                                                              .baseUrl = m_server.url(),
                                                              .environment = api::Environment::Sandbox,
                                                              .tenantName = QStringLiteral("Acme")},
                                                 Secret("qp_test"), once);
        m_drafts = std::make_unique<settings::Drafts>(settings::DraftStore(folder()));
        m_notices = std::make_unique<Notices>();
        m_artwork = std::make_unique<ArtworkLoader>(m_drafts->assets(), *m_client);
        m_editor = std::make_unique<TemplateEditor>();
        const TemplateDesk::Services services{
            .client = *m_client, .drafts = *m_drafts, .notices = *m_notices, .profileId = profileId};
        m_desk = std::make_unique<TemplateDesk>(*m_editor, services);
        m_library = std::make_unique<TemplateLibrary>(*m_desk, services, DrawingKit{m_kit, *m_artwork});
    }

    static QJsonObject documentOf(const QString &id, const PassTemplate &value, int version)
    {
        auto object = templateToJson(value, Audience::Foreign);
        object.insert(QStringLiteral("id"), id);
        object.insert(QStringLiteral("version"), version);
        return object;
    }

    static FaultServer::Answer answerOf(const QString &id, const PassTemplate &value, int version)
    {
        const auto body = QJsonDocument(documentOf(id, value, version)).toJson();
        return FaultServer::reply(200, body, {"ETag: \"" + QByteArray::number(version) + '"'});
    }

    static FaultServer::Answer listOf(const QList<QJsonObject> &documents)
    {
        QJsonArray data;
        for (const auto &document : documents)
            data.append(document);
        return FaultServer::reply(200, QJsonDocument(QJsonObject{{QStringLiteral("data"), data},
                                                                 {QStringLiteral("has_more"), false}})
                                           .toJson());
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] FaultServer &server() { return m_server; }
    [[nodiscard]] settings::Drafts &drafts() const { return *m_drafts; }
    [[nodiscard]] Notices &notices() const { return *m_notices; }
    [[nodiscard]] TemplateEditor &editor() const { return *m_editor; }
    [[nodiscard]] TemplateDesk &desk() const { return *m_desk; }
    [[nodiscard]] TemplateLibrary &library() const { return *m_library; }

private:
    QTemporaryDir m_folder;
    FaultServer m_server;
    scene::Kit m_kit;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<settings::Drafts> m_drafts;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<ArtworkLoader> m_artwork;
    std::unique_ptr<TemplateEditor> m_editor;
    std::unique_ptr<TemplateDesk> m_desk;
    std::unique_ptr<TemplateLibrary> m_library;
};

} // namespace qairopay::test
