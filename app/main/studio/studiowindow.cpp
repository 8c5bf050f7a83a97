// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "studiowindow.h"

#include "base/whendone.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qfileinfo.h>
#include <QtGui/qguiapplication.h>
#include <QtQml/qqmlcomponent.h>
#include <QtQml/qqmlengine.h>
#include <QtQuick/qquickwindow.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

QList<QUrl> addressesOf(const QStringList &paths)
{
    QList<QUrl> addresses;
    for (const auto &path : paths)
        addresses.append(QUrl::fromLocalFile(path));
    return addresses;
}

QStringList pathsOf(const QList<QUrl> &files)
{
    QStringList paths;
    for (const auto &file : files)
        paths.append(file.toLocalFile());
    return paths;
}

struct Taken
{
    PassTemplate value;
    std::optional<Error> lost; ///< why a picture could not be kept
};

/// Keeps the pictures of a template that was made from a pass.
Taken keepPictures(const PassTemplate &value, const QMap<ImageSlot, QByteArray> &pictures,
                   const settings::AssetStore &assets)
{
    Taken taken{value, {}};
    for (const auto &[slot, bytes] : pictures.asKeyValueRange()) {
        if (const auto stored = assets.put(bytes))
            taken.value.studio.images[slot].sha256 = *stored;
        else
            taken.lost = stored.error();
    }
    return taken;
}

/// One of the tenants of the sandbox in this very program.
bool isEmbedded(const api::Profile &profile, const StudioWindow::Shared &shared)
{
    return profile.isLocal() && profile.baseUrl == shared.sandboxAddress;
}

Environment environmentOf(const api::Profile &profile)
{
    return {.name = profile.name,
            .tenant = profile.tenantName,
            .address = profile.baseUrl.host(),
            .live = profile.isLive(),
            .rehearsal = profile.isLive() && profile.isLocal()};
}

} // namespace

StudioWindow::StudioWindow(Shared shared, const api::Profile &profile, const QString &profileId,
                           const Secret &key, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
    , m_client(profile, key)
    , m_journal(shared.dataFolder + "/jobs"_L1 + (profileId.isEmpty() ? QString() : u'-' + profileId))
    , m_panes(shared.settings)
    , m_palette(m_commands)
    , m_artwork(shared.drafts.assets(), m_client, qGuiApp->devicePixelRatio() > 1.25 ? 3 : 2)
    , m_designer({.client = m_client,
                  .drafts = shared.drafts,
                  .notices = m_notices,
                  .profileId = profileId,
                  .recentFiles = settings::RecentFiles::fileIn(shared.dataFolder),
                  .pictures = shared.pictures},
                 {shared.kit, m_artwork})
    , m_phoneDesk({.client = m_client,
                   .desk = *m_designer.desk(),
                   .isEmbedded = isEmbedded(profile, shared),
                   .signsForPhones = [&signing = shared.signing] { return signing.signsForPhones(); },
                   .addresses = shared.addresses,
                   .open = shared.openDoor,
                   .certificateFault = [&signing = shared.signing] { return signing.certificateFault(); },
                   .signsGoogleLinks = [&signing = shared.signing] { return signing.signsGoogleLinks(); },
                   .record = [this] { return m_designer.preview()->issued().record; }})
    , m_promotion({.client = m_client,
                   .editor = *m_designer.editor(),
                   .desk = *m_designer.desk(),
                   .notices = m_notices,
                   .liveKey = shared.liveKey,
                   .liveTenant = shared.liveTenant})
    , m_issuing(m_client, m_journal, {shared.kit, m_artwork}, m_notices)
    , m_passes(m_client, {shared.kit, m_artwork}, m_notices)
    , m_inspector({.kit = &shared.kit, .trustedRoots = shared.trustedRoots})
    , m_settingsPage({.store = shared.profiles,
                      .keyring = shared.keyring,
                      .notices = m_notices,
                      .profileId = profileId,
                      .dataFolder = shared.dataFolder,
                      .logFile = shared.logFile,
                      .facts = [this] { return facts(); }})
    , m_feed(m_client, {.archivePath = shared.dataFolder + "/scans"_L1 +
                                       (profileId.isEmpty() ? QString() : u'-' + profileId) + ".sqlite"_L1})
    , m_scans({.feed = &m_feed,
               .tiles = &shared.tiles,
               .notices = &m_notices,
               .openPass = [this](const PassId &id) { openPass(id); },
               .holder = [this](const PassId &id) { return m_passes.model()->holder(id); }})
    , m_stream(profile, key)
    , m_events({.client = m_client,
                .stream = m_stream,
                .notices = m_notices,
                .openPass = [this](const PassId &id) { openPass(id); },
                .openTemplate = [this](const TemplateId &id) { showTemplate(id); }})
    , m_keys(m_client, m_notices)
    , m_audit(m_client, m_notices)
    , m_sandbox({.client = m_client,
                 .notices = m_notices,
                 .dataFolder = profile.baseUrl == shared.sandboxAddress ? shared.sandboxFolder : QString()})
    , m_placeSearch(shared.gazetteer, shared.maps.geocoder())
    , m_placeFiles(*m_designer.editor(), m_notices)
    , m_phone(*m_designer.editor(), *m_designer.preview(), {shared.kit, m_artwork})
    , m_placeBanner(*m_designer.editor(), *m_designer.preview(), {shared.kit, m_artwork})
    , m_mapContext(
          {.others = [this] { return m_designer.library()->valuesBut(m_designer.desk()->subject()); },
           .scans = [this]() -> const scan::ScanColumns & { return m_feed.columns(); },
           .memory = m_panes})
    , m_fences(*m_designer.editor(), {.search = &m_placeSearch,
                                      .files = &m_placeFiles,
                                      .phone = &m_phone,
                                      .banner = &m_placeBanner,
                                      .context = &m_mapContext,
                                      .organisation = profile.tenantName})
    , m_app({.appearance = &shared.appearance,
             .language = &shared.language,
             .notices = &m_notices,
             .panes = &m_panes,
             .commands = &m_commands,
             .palette = &m_palette,
             .designer = &m_designer,
             .phone = &m_phoneDesk,
             .promotion = isEmbedded(profile, shared) && !profile.isLive() ? &m_promotion : nullptr,
             .issuing = &m_issuing,
             .passes = &m_passes,
             .inspector = &m_inspector,
             .settings = &m_settingsPage,
             .signing = &shared.signing,
             .scans = &m_scans,
             .events = &m_events,
             .keys = m_keys.isSupported() ? &m_keys : nullptr,
             .audit = m_keys.isSupported() ? &m_audit : nullptr,
             .sandbox = profile.isLocal() && !profile.isLive() ? &m_sandbox : nullptr,
             .fences = &m_fences,
             .tiles = &shared.tiles,
             .maps = &shared.maps},
            environmentOf(profile))
    , m_sample(m_client)
{
    connectParts();
    fillPalette();
}

StudioWindow::~StudioWindow() = default;

void StudioWindow::connectParts()
{
    connect(&m_app, &StudioApp::quitChosen, qApp, &QCoreApplication::quit);
    connect(&m_app, &StudioApp::filesDropped, this,
            [this](const QList<QUrl> &files) { openFiles(pathsOf(files)); });
    connect(
        &m_designer, &Designer::droppedOnCard, this,
        [this](const QList<QUrl> &files, std::optional<ImageSlot> slot) { openFiles(pathsOf(files), slot); });
    connect(&m_app, &StudioApp::pageShown, &m_shared.place, &WindowMemory::setPage);
    connect(&m_palette, &CommandPalette::pageWanted, &m_app, &StudioApp::showPage);
    connect(&m_inspector, &PassInspector::templateMade, this, &StudioWindow::designMade);
    connect(m_designer.desk(), &TemplateDesk::showWanted, &m_app, [this] { m_app.showPage(u"design"_s); });
    connect(m_designer.file(), &DeskFile::showWanted, &m_app, [this] { m_app.showPage(u"design"_s); });
    connect(m_designer.recent(), &RecentWork::fileWanted, m_designer.file(),
            [this](const QString &path) { m_designer.file()->open({path}); });
    connect(m_designer.recent(), &RecentWork::filesNoted, &m_shared.recent, &RecentList::reload);
    connect(&m_placeFiles, &PlacesImport::replacing, m_designer.versions(),
            [this] { m_designer.versions()->keepBefore(settings::VersionCause::BeforeImport); });
    connect(m_designer.library(), &TemplateLibrary::countChanged, &m_mapContext,
            &MapContext::lookAtTemplates);
    connect(m_designer.editor(), &TemplateEditor::opened, &m_mapContext, &MapContext::lookAtTemplates);
    connect(&m_feed, &scans::ScanFeed::grown, &m_mapContext, &MapContext::lookAtScans);
    connect(&m_feed, &scans::ScanFeed::emptied, &m_mapContext, &MapContext::lookAtScans);
    connect(&m_shared.maps, &MapSettings::otherFailed, &m_notices, &Notices::fail);
    connect(&m_shared.maps, &MapSettings::geocoderChanged, &m_placeSearch, &PlaceSearch::geocoderChanged);
    connect(&m_sample, &SampleProgram::failed, &m_notices, &Notices::fail);
    connect(&m_sample, &SampleProgram::finished, m_designer.library(), &TemplateLibrary::refresh);
    connect(&m_sample, &SampleProgram::finished, &m_passes, &PassesPage::reload); // may have been looked at
    connect(&m_settingsPage, &SettingsPage::profileChosen, this, &StudioWindow::profileChosen);
    connect(&m_issuing, &IssuePage::hardestRowsKnown, &m_designer, &Designer::takeHardestRows);
    connect(&m_issuing, &IssuePage::listKnown, &m_designer, &Designer::takeList);
    connect(&m_issuing, &IssuePage::listKnown, m_designer.rowChoice(), &RowChoice::setList);
    connect(m_issuing.run(), &IssueRun::changed, this, &StudioWindow::tellWhatRuns);
    connect(m_issuing.run(), &IssueRun::issuedSome, &m_passes, &PassesPage::reload);
    connect(&m_sandbox, &SandboxPage::wasReset, this, &StudioWindow::forgetEverything);
    if (m_app.sandbox()) { // its phones have what was issued
        connect(&m_sample, &SampleProgram::finished, &m_sandbox, &SandboxPage::loadPasses);
        connect(m_issuing.run(), &IssueRun::issuedSome, &m_sandbox, &SandboxPage::loadPasses);
    }
    connect(&m_scans, &ScanPage::holdersWanted, &m_passes, &PassesPage::ensureLoaded);
    connect(&m_passes, &PassesPage::countChanged, &m_scans, &ScanPage::learnHolders);
}

void StudioWindow::tellWhatRuns()
{
    const auto *run = m_issuing.run();
    m_settingsPage.setLeaveWords(
        run->isActive()
            ? tr("%1: %2. It is written down: when this profile is used again it goes on where it "
                 "stopped, and no pass is issued twice.")
                  .arg(run->title(), run->countText())
            : QString());
    m_app.setQuitWords(run->isActive()
                           ? tr("%1: %2. It is written down: the next start goes on where it stopped, "
                                "and no pass is issued twice.")
                                 .arg(run->title(), run->countText())
                           : QString());
}

void StudioWindow::fillPalette()
{
    m_palette.addSource([this] { return templateEntries(); });
    m_palette.addSource([this] { return fileEntries(); });
}

QList<CommandPalette::Entry> StudioWindow::templateEntries()
{
    QList<CommandPalette::Entry> entries;
    auto *library = m_designer.library();
    for (int row = 0; row < library->count(); ++row) {
        const auto index = library->index(row);
        entries.append({.text = index.data(TemplateLibrary::NameRole).toString(),
                        .about = tr("Template"),
                        .words = index.data(TemplateLibrary::KindRole).toString(),
                        .iconName = u"template"_s,
                        .run = [this, key = index.data(TemplateLibrary::KeyRole).toString()] {
                            m_app.showPage(u"design"_s);
                            m_designer.library()->open(key);
                        }});
    }
    const auto kinds = library->kindNames();
    for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
        entries.append({.text = tr("New template: %1").arg(kinds[kind]),
                        .about = tr("Design"),
                        .words = tr("create"),
                        .iconName = u"plus"_s,
                        .run = [this, kind] {
                            m_app.showPage(u"design"_s);
                            m_designer.library()->create(int(kind));
                        }});
    }
    return entries;
}

QList<CommandPalette::Entry> StudioWindow::fileEntries()
{
    QList<CommandPalette::Entry> entries;
    for (const auto &path : m_shared.recent.paths()) {
        entries.append({.text = QFileInfo(path).fileName(),
                        .about = tr("Recent file"),
                        .words = path,
                        .iconName = u"file"_s,
                        .run = [this, path] { openFiles({path}); }});
    }
    return entries;
}

void StudioWindow::openPass(const PassId &id)
{
    m_app.showPage(u"passes"_s);
    m_passes.openPass(id.toString());
}

/// The sandbox was emptied: nothing that the pages hold is there any more.
void StudioWindow::forgetEverything(bool seeds)
{
    m_passes.detail()->close();
    m_designer.forgetService();
    m_feed.startOver();
    m_events.startOver();
    m_audit.reload();
    if (seeds) {
        connect(&m_sample, &SampleProgram::finished, this, &StudioWindow::openOnlyTemplate,
                Qt::SingleShotConnection);
        m_sample.start(); // its end loads templates and passes
        return;
    }
    m_designer.library()->refresh();
    m_passes.reload();
}

void StudioWindow::showTemplate(const TemplateId &id)
{
    m_app.showPage(u"design"_s);
    m_designer.library()->open(id.toString());
}

bool StudioWindow::load()
{
    QQmlComponent component(&m_shared.engine, "QairoPay.Studio", "Main");
    m_root.reset(component.createWithInitialProperties({{u"studio"_s, QVariant::fromValue(&m_app)}}));
    for (const auto &error : component.errors())
        qWarning("%s", qUtf8Printable(error.toString()));
    if (!window())
        return false;
    connect(&m_shared.engine, &QQmlEngine::exit, this, [](int code) {
        qCritical("The pages cannot be made; this build is broken.");
        QCoreApplication::exit(code);
    });
    m_shared.place.show(*window());
    return true;
}

void StudioWindow::openOnlyTemplate()
{
    connect(
        m_designer.library(), &TemplateLibrary::loaded, this,
        [this] {
            auto *library = m_designer.library();
            if (m_designer.desk()->isVacant() && m_filesOnTheirWay == 0 && library->count() == 1)
                library->open(library->index(0).data(TemplateLibrary::KeyRole).toString());
        },
        Qt::SingleShotConnection);
}

QString StudioWindow::templateOnDesk()
{
    const auto *desk = m_designer.desk();
    return desk->isVacant() ? QString() : desk->isNew() ? desk->draftId() : desk->templateId();
}

void StudioWindow::openWhenListed(const QString &key)
{
    connect(
        m_designer.library(), &TemplateLibrary::loaded, this,
        [this, key] {
            if (m_designer.desk()->isVacant() && m_filesOnTheirWay == 0)
                m_designer.library()->open(key);
        },
        Qt::SingleShotConnection);
}

void StudioWindow::start(bool seeds)
{
    openOnlyTemplate();
    if (seeds)
        m_sample.start();
    else
        m_designer.library()->refresh();
    m_issuing.run()->restore();
    m_feed.start();
}

void StudioWindow::tellOfLostRun()
{
    if (!m_shared.drafts.isLoaded()) {
        connect(&m_shared.drafts, &settings::Drafts::loaded, this, &StudioWindow::tellOfLostRun,
                Qt::SingleShotConnection);
        return;
    }
    const auto words = tr("The last session ended unexpectedly.");
    const auto draft = m_designer.recent()->lastDraft();
    if (!draft) {
        m_notices.tell(words);
        return;
    }
    m_notices.offer(words + u' ' + tr("“%1” is as you left it.").arg(draft->value.name), tr("Open it"), this,
                    [this, id = draft->id] {
                        m_app.showPage(u"design"_s);
                        const auto drafts = m_shared.drafts.list(); // it may have been edited since
                        const auto found = std::ranges::find(drafts, id, &settings::Draft::id);
                        if (found != drafts.cend())
                            m_designer.library()->openDraft(*found);
                    });
}

void StudioWindow::openFiles(const QStringList &files, std::optional<ImageSlot> pointedAt)
{
    ++m_filesOnTheirWay;
    whenDone(QtConcurrent::run([files] {
                 QList<RecognisedFile> all;
                 for (const auto &path : files)
                     all.append(recogniseFile(path));
                 return all;
             }),
             this, [this, pointedAt](const QList<RecognisedFile> &all) {
                 QMap<FileKind, QStringList> sorted;
                 for (const auto &file : all) {
                     if (!file.advice.isEmpty())
                         m_notices.fail({ErrorKind::Unsupported, file.advice});
                     else
                         sorted[file.kind].append(file.path);
                 }
                 const auto goOn = [this, sorted, pointedAt] {
                     --m_filesOnTheirWay;
                     openOthers(sorted, pointedAt);
                 };
                 if (sorted.contains(FileKind::Template))
                     m_designer.file()->open(sorted.value(FileKind::Template), goOn);
                 else
                     goOn();
             });
}

void StudioWindow::openOthers(const QMap<FileKind, QStringList> &sorted, std::optional<ImageSlot> pointedAt)
{
    for (const auto &list : addressesOf(sorted.value(FileKind::List))) {
        m_app.showPage(u"issue"_s);
        m_issuing.list()->open(list);
    }
    if (sorted.contains(FileKind::Picture))
        openPictures(sorted.value(FileKind::Picture), pointedAt);
    if (sorted.contains(FileKind::Places))
        openPlaces(sorted.value(FileKind::Places));
    if (!sorted.contains(FileKind::Pass))
        return;
    m_app.showPage(u"inspect"_s);
    m_inspector.open(addressesOf(sorted.value(FileKind::Pass)));
}

void StudioWindow::openPictures(const QStringList &files, std::optional<ImageSlot> pointedAt)
{
    if (m_designer.editor()->isOpen())
        m_app.showPage(u"design"_s);
    m_designer.pictureDrop()->drop(files, pointedAt);
}

void StudioWindow::openPlaces(const QStringList &files)
{
    if (!m_designer.editor()->isOpen()) {
        m_notices.fail({ErrorKind::InvalidInput,
                        tr("“%1” holds places, and no template is open that they could go to. Open one on "
                           "the design page, then drop the file again.")
                            .arg(QFileInfo(files.constFirst()).fileName())});
        return;
    }
    m_app.showPage(u"design"_s);
    m_designer.showPart(u"places"_s); // its dialog says what the file holds
    m_placeFiles.drop(addressesOf(files));
}

void StudioWindow::designMade(const PassTemplate &value, const QMap<ImageSlot, QByteArray> &pictures)
{
    whenDone(QtConcurrent::run(keepPictures, value, pictures, m_shared.drafts.assets()), this,
             [this](const Taken &taken) { design(taken.value, taken.lost); });
}

void StudioWindow::design(const PassTemplate &value, const std::optional<Error> &lost)
{
    if (lost)
        m_notices.fail(*lost);
    m_designer.library()->openCopyOf(value);
    m_app.showPage(u"design"_s);
}

QQuickWindow *StudioWindow::window() const
{
    return qobject_cast<QQuickWindow *>(m_root.get());
}

} // namespace qairopay
