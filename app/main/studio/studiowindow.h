// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/apikeydesk.h"
#include "account/auditdesk.h"
#include "account/settingspage.h"
#include "account/signingdesk.h"
#include "api/client.h"
#include "designer/designer.h"
#include "designer/phonedesk.h"
#include "designer/promotiondesk.h"
#include "events/eventspage.h"
#include "fences/fenceeditor.h"
#include "fences/mapcontext.h"
#include "fences/mapsettings.h"
#include "fences/phonewalk.h"
#include "fences/placebanner.h"
#include "fences/placesearch.h"
#include "fences/placesimport.h"
#include "filekind.h"
#include "inspect/passinspector.h"
#include "issuance/journal.h"
#include "issuing/issuepage.h"
#include "passes/passespage.h"
#include "sampleprogram.h"
#include "sandbox/sandboxpage.h"
#include "scans/scanfeed.h"
#include "scans/scanpage.h"
#include "shell/recentlist.h"
#include "shell/studioapp.h"
#include "shell/windowmemory.h"

class QQmlEngine;
class QQuickWindow;

namespace qairopay {

/// One window acting on one profile: the client, the view models and the items, built in the order in
/// which each needs the others and taken down in reverse. Another profile is another window.
class StudioWindow : public QObject
{
    Q_OBJECT

public:
    /// What outlives windows.
    struct Shared
    {
        QSettings &settings;
        Appearance &appearance;
        LanguageChoice &language;
        WindowMemory &place;
        RecentList &recent;
        settings::Drafts &drafts;
        settings::ProfileStore &profiles;
        settings::Keyring &keyring;
        SigningDesk &signing;
        /// A listener for one pass, and the addresses of this computer for it.
        std::function<Result<PhoneDoor>(const PhoneOffer &)> openDoor;
        std::function<QStringList()> addresses;
        scene::Kit &kit;
        MapTiles &tiles;
        MapSettings &maps;
        std::shared_ptr<const basemap::Gazetteer> gazetteer;
        webpicture::FetchOptions pictures;
        QByteArrayList trustedRoots; ///< whose passes the inspector trusts
        QQmlEngine &engine; ///< one for all windows: a second one would not know the first one's types
        QString dataFolder;
        QString logFile;
        QUrl sandboxAddress; ///< of the sandbox inside this program, and its folder
        QString sandboxFolder;
        Secret liveKey; ///< of the stand-in for live there, with its tenant's name
        QString liveTenant;
    };

    StudioWindow(Shared shared, const api::Profile &profile, const QString &profileId, const Secret &key,
                 QObject *parent = nullptr);
    ~StudioWindow() override;

    /// Shows it; false: the build is broken.
    [[nodiscard]] bool load();
    /// Fills the pages; with `seeds`, an empty sandbox gets the ready-made program first.
    void start(bool seeds);
    /// The key of the template on the desk as the library has it; empty: none.
    [[nodiscard]] QString templateOnDesk();
    /// Puts that template on the desk as soon as the library has loaded.
    void openWhenListed(const QString &key);
    /// Templates go to the designer, pictures and places into the one on its desk, lists to the Issue page,
    /// passes to Inspect; of anything else a notice says what to do with it. `pointedAt`: where on a card a
    /// picture was dropped.
    void openFiles(const QStringList &files, std::optional<ImageSlot> pointedAt = std::nullopt);
    /// Says that the run before did not end by itself, and offers the draft that was edited last in it.
    void tellOfLostRun();
    [[nodiscard]] QQuickWindow *window() const;
    [[nodiscard]] StudioApp &app() { return m_app; }
    [[nodiscard]] Designer &designer() { return m_designer; }
    [[nodiscard]] PhoneDesk &phone() { return m_phoneDesk; }
    [[nodiscard]] PromotionDesk &promotion() { return m_promotion; }
    [[nodiscard]] IssuePage &issuing() { return m_issuing; }
    [[nodiscard]] PassesPage &passes() { return m_passes; }
    [[nodiscard]] ScanPage &scans() { return m_scans; }
    [[nodiscard]] EventsPage &events() { return m_events; }
    [[nodiscard]] ApiKeyDesk &keys() { return m_keys; }
    [[nodiscard]] AuditDesk &audit() { return m_audit; }
    [[nodiscard]] SandboxPage &sandboxPage() { return m_sandbox; }
    [[nodiscard]] SettingsPage &settings() { return m_settingsPage; }
    [[nodiscard]] api::Client &client() { return m_client; }
    [[nodiscard]] Notices &notices() { return m_notices; }

Q_SIGNALS:
    /// Settings made another profile the current one.
    void profileChosen();

private:
    void connectParts();
    void tellWhatRuns();
    /// For the diagnostics.
    [[nodiscard]] DiagnosticFacts facts();
    /// What the palette finds besides commands.
    void fillPalette();
    [[nodiscard]] QList<CommandPalette::Entry> templateEntries();
    [[nodiscard]] QList<CommandPalette::Entry> fileEntries();
    void openPass(const PassId &id);
    /// All but templates.
    void openOthers(const QMap<FileKind, QStringList> &sorted, std::optional<ImageSlot> pointedAt);
    void openPictures(const QStringList &files, std::optional<ImageSlot> pointedAt);
    void openPlaces(const QStringList &files);
    void forgetEverything(bool seeds);
    /// Once the library has loaded: the template on the desk rather than a list with one entry.
    void openOnlyTemplate();
    void showTemplate(const TemplateId &id);
    /// A pass became a template: on to the designer, with its pictures.
    void designMade(const PassTemplate &value, const QMap<ImageSlot, QByteArray> &pictures);
    /// Puts a value from elsewhere on the desk.
    void design(const PassTemplate &value, const std::optional<Error> &lost);

    Shared m_shared;
    api::Client m_client;
    issuance::Journal m_journal;
    Notices m_notices;
    PaneMemory m_panes;
    CommandList m_commands;
    CommandPalette m_palette;
    ArtworkLoader m_artwork;
    Designer m_designer;
    PhoneDesk m_phoneDesk;
    PromotionDesk m_promotion;
    IssuePage m_issuing;
    PassesPage m_passes;
    PassInspector m_inspector;
    SettingsPage m_settingsPage;
    scans::ScanFeed m_feed;
    ScanPage m_scans;
    api::EventStream m_stream;
    EventsPage m_events;
    ApiKeyDesk m_keys;
    AuditDesk m_audit;
    SandboxPage m_sandbox;
    PlaceSearch m_placeSearch;
    PlacesImport m_placeFiles;
    PhoneWalk m_phone;
    PlaceBanner m_placeBanner;
    MapContext m_mapContext;
    FenceEditor m_fences;
    StudioApp m_app;
    SampleProgram m_sample;
    int m_filesOnTheirWay = 0;       ///< drops that are being read
    std::unique_ptr<QObject> m_root; ///< goes first: it is bound to all of the above
};

} // namespace qairopay
