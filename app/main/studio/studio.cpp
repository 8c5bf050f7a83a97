// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "studio.h"

#ifdef QAIROPAY_QML_FROM_DISK
#include "qmlfromdisk.h"
#endif
#include "phonedoor.h"
#include "sandbox/handover.h"
#include "sandbox/wallet/signingfiles.h"
#include "settings/systemkeychain.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qtimer.h>
#include <QtGui/qcursor.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qstylehints.h>
#include <QtQuick/qquickwindow.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

const QString sandboxTenant = u"Acme Hotels"_s; // both of its tenants

Result<SigningFacts> signPasses(sandbox::Server &server, const CertificateChoice &choice,
                                const Secret &passphrase)
{
    if (!choice.isOwn())
        return server.signPassesWith({}).transform([] { return SigningFacts(); });
    const auto own =
        sandbox::readCertificate({choice.pkcs12, choice.intermediate}, passphrase, systemClock()());
    if (!own)
        return std::unexpected(own.error());
    return server.signPassesWith(*own).transform([&] {
        return SigningFacts{.passTypeIdentifier = own->passTypeIdentifier(),
                            .teamIdentifier = own->teamIdentifier(),
                            .organisation = own->organisation(),
                            .validUntil = own->facts().validUntil,
                            .validFrom = own->facts().validFrom};
    });
}

Result<QString> signLinks(sandbox::Server &server, const AccountChoice &choice)
{
    if (!choice.isOwn())
        return server.signLinksWith({}).transform([] { return QString(); });
    const auto own = sandbox::readAccount({choice.file, choice.issuerId});
    if (!own)
        return std::unexpected(own.error());
    return server.signLinksWith(*own).transform([&] { return own->email; });
}

SignWith signingIn(sandbox::Server &server)
{
    return {
        .certificate = [&server](const auto &choice,
                                 const Secret &passphrase) { return signPasses(server, choice, passphrase); },
        .account = [&server](const auto &choice) { return signLinks(server, choice); }};
}

} // namespace

Result<std::unique_ptr<Studio>> Studio::open(const StudioOptions &options)
{
    if (!QDir().mkpath(options.dataFolder))
        return failure(ErrorKind::Io, u"The data folder cannot be made."_s, options.dataFolder);
    auto reading = QtConcurrent::run(basemap::World::bundled); // while the sandbox starts
    auto server = sandbox::Server::start(
        {.dataFolder = options.dataFolder + "/sandbox"_L1, .answerDelayMs = options.answerDelayMs});
    if (!server)
        return std::unexpected(server.error());
    auto world = reading.takeResult();
    if (!world)
        return std::unexpected(world.error());
    std::unique_ptr<Studio> studio(new Studio(options, std::move(*server), std::move(*world)));
    const auto &chosen = studio->m_languageChoice;
    if (!studio->m_language.use(options.language.isEmpty() ? chosen.code() : options.language))
        return failure(ErrorKind::Internal, u"The texts of the window are missing; this build is broken."_s);
    if (const auto listening = studio->m_tileServer.listen(); !listening)
        return std::unexpected(listening.error());
    studio->m_tiles =
        std::make_unique<MapTiles>(studio->m_tileServer, options.dataFolder + "/cache/tiles"_L1);
    studio->m_maps = std::make_unique<MapSettings>(studio->m_settings, *studio->m_tiles, studio->m_guard);
    if (!studio->openSandboxWindow())
        return failure(ErrorKind::Internal, u"The window cannot be shown; this build is broken."_s);
    const auto profiles = studio->m_profiles.load();
    if (profiles && !profiles->current.isEmpty())
        studio->openCurrentProfile();
    else
        studio->openGivenFiles();
    studio->m_signing.restore();
    studio->arrange();
    return studio;
}

Studio::Studio(const StudioOptions &options, std::unique_ptr<sandbox::Server> server,
               std::shared_ptr<const basemap::World> world)
    : m_options(options)
    , m_server(std::move(server))
    , m_running(options.dataFolder + "/running"_L1)
    , m_lostRun(m_running.wasFound())
    , m_settings(options.dataFolder + "/settings.ini"_L1, QSettings::IniFormat)
    , m_appearance(m_settings, QGuiApplication::styleHints())
    , m_languageChoice(m_settings)
    , m_place(m_settings)
    , m_recent(settings::RecentFiles(settings::RecentFiles::fileIn(options.dataFolder)))
    , m_firstPage(options.page.isEmpty() ? m_place.page() : options.page)
    , m_drafts(settings::DraftStore(options.dataFolder + "/drafts"_L1))
    , m_profiles(options.dataFolder + "/profiles.json"_L1)
    , m_keyring(std::make_unique<settings::SystemKeychain>())
    , m_signing({.settings = m_settings, .keyring = m_keyring, .signWith = signingIn(*m_server)})
    , m_gazetteer(std::make_shared<const basemap::Gazetteer>(world))
    , m_tileServer(std::move(world))
{
#ifdef QAIROPAY_QML_FROM_DISK
    static QmlFromDisk fromDisk;
    m_engine.addUrlInterceptor(&fromDisk);
#endif
    m_engine.setNetworkAccessManagerFactory(&m_network);
    m_options.pictures.gate = {.open = [this](const QString &number) { m_guard.allow(number); },
                               .close = [this](const QString &number) { m_guard.forbid(number); }};
    m_keyring.probe();
    connect(&m_signing, &SigningDesk::remarked, this,
            [this](const QString &words) { m_window->notices().fail({ErrorKind::InvalidInput, words}); });
    // Chosen within one of the window's own calls, which has to return before the window goes.
    connect(&m_languageChoice, &LanguageChoice::changed, this, &Studio::speakChosenLanguage,
            Qt::QueuedConnection);
    if (m_options.scheme == "dark"_L1)
        m_appearance.setScheme(Appearance::Scheme::Dark);
    if (m_options.scheme == "light"_L1)
        m_appearance.setScheme(Appearance::Scheme::Light);
}

Studio::~Studio() = default;

bool Studio::openSandboxWindow()
{
    const api::Profile profile{.name = tr("Sandbox"),
                               .baseUrl = m_server->baseUrl(),
                               .environment = api::Environment::Embedded,
                               .tenantName = sandboxTenant};
    if (!openWindow(profile, {}, m_server->key()))
        return false;
    m_openAgain = [this] { return openSandboxWindow(); };
    m_window->start(m_options.seeds);
    return true;
}

bool Studio::openWindow(const api::Profile &profile, const QString &profileId, const Secret &key)
{
    m_guard.allow(profile.baseUrl.host());
    auto next = std::make_unique<StudioWindow>(
        StudioWindow::Shared{.settings = m_settings,
                             .appearance = m_appearance,
                             .language = m_languageChoice,
                             .place = m_place,
                             .recent = m_recent,
                             .drafts = m_drafts,
                             .profiles = m_profiles,
                             .keyring = m_keyring,
                             .signing = m_signing,
                             .openDoor = openPhoneDoor,
                             .addresses = sandbox::Handover::addresses,
                             .kit = m_kit,
                             .tiles = *m_tiles,
                             .maps = *m_maps,
                             .gazetteer = m_gazetteer,
                             .pictures = m_options.pictures,
                             .trustedRoots = {m_server->rootCertificate()},
                             .engine = m_engine,
                             .dataFolder = m_options.dataFolder,
                             .logFile = m_options.dataFolder + "/pass-studio.log"_L1,
                             .sandboxAddress = m_server->baseUrl(),
                             .sandboxFolder = m_server->dataFolder(),
                             .liveKey = m_server->key(sandbox::Environment::Live),
                             .liveTenant = sandboxTenant},
        profile, profileId, key);
    if (!next->load())
        return false;
    // The old window asked for this from within one of its own calls: it goes when that has returned.
    connect(next.get(), &StudioWindow::profileChosen, this, &Studio::openChosenProfile, Qt::QueuedConnection);
    if (!m_firstPage.isEmpty())
        next->app().showPage(m_firstPage);
    m_window = std::move(next);
    return true;
}

bool Studio::openRehearsalWindow()
{
    const api::Profile profile{.name = tr("Live rehearsal"),
                               .baseUrl = m_server->baseUrl(),
                               .environment = api::Environment::Live,
                               .tenantName = sandboxTenant};
    if (!openWindow(profile, QString(rehearsalProfileId), m_server->key(sandbox::Environment::Live)))
        return false;
    m_openAgain = [this] { return openRehearsalWindow(); };
    m_window->start(false);
    return true;
}

bool Studio::openStoredWindow(const settings::StoredProfile &profile, const Secret &key)
{
    if (!openWindow(profile.profile, profile.id, key))
        return false;
    m_openAgain = [this, profile, key] { return openStoredWindow(profile, key); };
    m_window->start(false);
    return true;
}

void Studio::speakChosenLanguage()
{
    const auto *old = m_window->window();
    const auto place = old->geometry();
    const auto states = old->windowStates();
    const auto onDesk = m_window->templateOnDesk();
    const auto again = m_openAgain; // replaces itself
    if (!m_language.use(m_languageChoice.code()) || !again())
        return;
    m_window->openWhenListed(onDesk);
    m_window->window()->setGeometry(place);
    m_window->window()->setWindowStates(states);
    m_window->app().showPage(u"settings"_s);
}

void Studio::openChosenProfile()
{
    m_firstPage.clear();
    openCurrentProfile();
}

void Studio::openCurrentProfile()
{
    const auto profiles = m_profiles.load();
    if (profiles && profiles->current == rehearsalProfileId) {
        (void)openRehearsalWindow();
        openGivenFiles();
        return;
    }
    const auto *stored = profiles ? profiles->find(profiles->current) : nullptr;
    if (!stored) {
        (void)openSandboxWindow();
        openGivenFiles();
        return;
    }
    m_keyring.read(stored->id).then(this, [this, stored = *stored](const Result<Secret> &key) {
        if (!key) {
            m_window->notices().fail(
                {ErrorKind::NotFound,
                 tr("The key of %1 is not known any more: this is the sandbox. Choose the "
                    "profile in Settings to enter its key.")
                     .arg(stored.profile.name)});
        } else {
            (void)openStoredWindow(stored, *key);
        }
        openGivenFiles();
    });
}

/// In the window that stays: the sandbox's may only have been there until a key was read.
void Studio::openGivenFiles()
{
    if (std::exchange(m_lostRun, false))
        m_window->tellOfLostRun();
    m_window->openFiles(std::exchange(m_options.files, {}));
}

void Studio::raise()
{
    auto *window = m_window->window();
    window->show();
    window->raise();
    window->requestActivate();
}

/// What the command line says about how the window looks.
void Studio::arrange()
{
    if (m_options.size.isValid())
        m_window->window()->resize(m_options.size);
    if (!m_options.picture.isEmpty()) {
        QCursor::setPos(m_window->window()->geometry().bottomRight()); // no hover on the picture
        QTimer::singleShot(3000, this, &Studio::takePicture);
    }
}

void Studio::takePicture()
{
    const auto saved = m_window->window()->grabWindow().save(m_options.picture);
    QCoreApplication::exit(saved ? 0 : 1);
}

} // namespace qairopay
