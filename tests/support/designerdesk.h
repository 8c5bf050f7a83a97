// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "designer/designer.h"
#include "preview/artworkloader.h"
#include "sandbox/server.h"
#include "scene/kit.h"
#include "settings/drafts.h"
#include "support/recordings.h"

#include <QtCore/qtemporarydir.h>

#include <memory>

namespace qairopay::test {

/// The designer over a real sandbox that stays, while the program ends and starts again. Needs a
/// QGuiApplication.
class DesignerDesk
{
public:
    DesignerDesk()
    {
        auto started = sandbox::Server::start({.dataFolder = filePath(QStringLiteral("sandbox")),
                                               .rateLimits = false,
                                               .answered = test::answerRecorder()});
        if (!started)
            qFatal("the sandbox did not start: %s", qPrintable(started.error().text()));
        m_server = std::move(*started);
    }

    /// Starts the program on a folder of drafts and a list of files opened last, after ending it.
    void open(const QString &drafts, const QString &recentFiles = {},
              const webpicture::FetchOptions &pictures = {})
    {
        close();
        m_client = std::make_unique<api::Client>(api::Profile{.name = QStringLiteral("Sandbox"),
                                                              .baseUrl = m_server->baseUrl(),
                                                              .tenantName = QStringLiteral("Acme")},
                                                 m_server->key());
        m_drafts = std::make_unique<settings::Drafts>(settings::DraftStore(drafts));
        m_notices = std::make_unique<Notices>();
        m_artwork = std::make_unique<ArtworkLoader>(m_drafts->assets(), *m_client);
        m_designer = std::make_unique<Designer>(TemplateDesk::Services{.client = *m_client,
                                                                       .drafts = *m_drafts,
                                                                       .notices = *m_notices,
                                                                       .recentFiles = recentFiles,
                                                                       .pictures = pictures},
                                                DrawingKit{m_kit, *m_artwork});
    }
    /// What is to be saved is saved then.
    void close()
    {
        m_designer.reset();
        m_artwork.reset();
        m_drafts.reset();
    }

    [[nodiscard]] Designer &designer() const { return *m_designer; }
    [[nodiscard]] api::Client &client() const { return *m_client; }
    [[nodiscard]] settings::Drafts &drafts() const { return *m_drafts; }
    [[nodiscard]] Notices &notices() const { return *m_notices; }
    [[nodiscard]] ArtworkLoader &artwork() const { return *m_artwork; }
    [[nodiscard]] sandbox::Server &server() const { return *m_server; }
    /// In a folder that goes with the desk.
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Server> m_server;
    scene::Kit m_kit;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<settings::Drafts> m_drafts;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<ArtworkLoader> m_artwork;
    std::unique_ptr<Designer> m_designer;
};

} // namespace qairopay::test
