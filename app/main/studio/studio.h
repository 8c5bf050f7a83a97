// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/signingdesk.h"
#include "basemap/gazetteer.h"
#include "basemap/onlineguard.h"
#include "basemap/tileserver.h"
#include "language.h"
#include "options.h"
#include "sandbox/server.h"
#include "settings/keyring.h"
#include "settings/runmark.h"
#include "shell/denyingnetwork.h"
#include "shell/languagechoice.h"
#include "studiowindow.h"

#include <QtQml/qqmlengine.h>

#include <functional>
#include <memory>

namespace qairopay {

/// The program: the embedded sandbox, the stores on disk, and the window of the current profile.
class Studio : public QObject
{
    Q_OBJECT

public:
    /// Starts the sandbox and opens the window. A data folder in use is refused with a sentence.
    [[nodiscard]] static Result<std::unique_ptr<Studio>> open(const StudioOptions &options);
    ~Studio() override;

    void openFiles(const QStringList &files) { m_window->openFiles(files); }
    /// Saves what waits for it before it returns, unless the disk does not answer.
    void save() { m_drafts.saveNow(); }
    /// Brings the window to the front.
    void raise();
    [[nodiscard]] StudioWindow &window() { return *m_window; }
    [[nodiscard]] sandbox::Server &server() { return *m_server; }

private:
    Studio(const StudioOptions &options, std::unique_ptr<sandbox::Server> server,
           std::shared_ptr<const basemap::World> world);

    void openCurrentProfile();
    /// The same after the person chose another one.
    void openChosenProfile();
    /// What the command line named, and what the run before left to be said.
    void openGivenFiles();
    [[nodiscard]] bool openWindow(const api::Profile &profile, const QString &profileId, const Secret &key);
    [[nodiscard]] bool openSandboxWindow();
    /// The stand-in for live in the embedded sandbox: everything looks and asks as on live.
    [[nodiscard]] bool openRehearsalWindow();
    [[nodiscard]] bool openStoredWindow(const settings::StoredProfile &profile, const Secret &key);
    /// The same window in the language that was chosen: what its models once said is theirs to keep.
    void speakChosenLanguage();
    void arrange();
    void takePicture();

    StudioOptions m_options;
    std::unique_ptr<sandbox::Server> m_server; ///< nobody else has the folder
    settings::RunMark m_running;               ///< goes when all below is saved
    bool m_lostRun;                            ///< and nobody was told yet
    QSettings m_settings;
    Appearance m_appearance;
    LanguageChoice m_languageChoice;
    Language m_language;
    WindowMemory m_place;
    RecentList m_recent;
    QString m_firstPage; ///< of windows that open before anything is chosen
    settings::Drafts m_drafts;
    settings::ProfileStore m_profiles;
    settings::Keyring m_keyring;
    SigningDesk m_signing;
    scene::Kit m_kit;
    basemap::OnlineGuard m_guard;
    std::shared_ptr<const basemap::Gazetteer> m_gazetteer;
    basemap::TileServer m_tileServer;
    std::unique_ptr<MapTiles> m_tiles;
    std::unique_ptr<MapSettings> m_maps;
    DenyingNetworkFactory m_network;
    QQmlEngine m_engine;
    std::unique_ptr<StudioWindow> m_window;
    std::function<bool()> m_openAgain; ///< a window of the same profile as m_window
};

} // namespace qairopay
