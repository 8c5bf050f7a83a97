// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "designer/designer.h"
#include "options.h"
#include "sampleprogram.h"
#include "sandbox/server.h"
#include "shell/denyingnetwork.h"
#include "shell/studioapp.h"

#include <QtQml/qqmlapplicationengine.h>

#include <memory>

namespace qairopay {

/// Everything of one window, built in the order in which each thing needs the others, and taken down in
/// reverse: the embedded sandbox, the client that talks to it over HTTP, the view models, the QML engine.
class Studio : public QObject
{
    Q_OBJECT

public:
    /// Starts the sandbox and opens the window. A data folder in use is refused with a sentence.
    [[nodiscard]] static Result<std::unique_ptr<Studio>> open(const StudioOptions &options);
    ~Studio() override;

    void openFiles(const QStringList &files);
    /// Brings the window to the front.
    void raise();

private:
    Studio(const StudioOptions &options, std::unique_ptr<sandbox::Server> server);

    [[nodiscard]] static api::Profile embeddedProfile(const sandbox::Server &server);
    [[nodiscard]] bool loadWindow();
    void start();
    void takePicture();

    StudioOptions m_options;
    std::unique_ptr<sandbox::Server> m_server;
    QSettings m_settings;
    api::Client m_client;
    settings::DraftStore m_drafts;
    scene::Kit m_kit;
    Appearance m_appearance;
    Notices m_notices;
    PaneMemory m_panes;
    Designer m_designer;
    StudioApp m_app;
    SampleProgram m_sample;
    DenyingNetworkFactory m_network;
    QQmlApplicationEngine m_engine;
};

} // namespace qairopay
