// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/appearance.h"
#include "shell/commandpalette.h"
#include "shell/environment.h"
#include "shell/languagechoice.h"
#include "shell/notices.h"
#include "shell/panememory.h"

#include <QtCore/qurl.h>

namespace qairopay {

class ApiKeyDesk;
class AuditDesk;
class Designer;
class EventsPage;
class FenceEditor;
class IssuePage;
class MapSettings;
class MapTiles;
class PassInspector;
class PassesPage;
class PhoneDesk;
class PromotionDesk;
class SandboxPage;
class ScanPage;
class SettingsPage;
class SigningDesk;

/// The view models a window shows. A page adds one line here, one property below and one entry in
/// qml/Shell/Pages.qml and in PageParts.qml; what is null has no page and is not shown.
struct StudioParts
{
    Appearance *appearance = nullptr;
    LanguageChoice *language = nullptr;
    Notices *notices = nullptr;
    PaneMemory *panes = nullptr;
    CommandList *commands = nullptr;
    CommandPalette *palette = nullptr;
    Designer *designer = nullptr;
    PhoneDesk *phone = nullptr; ///< together with the designer
    PromotionDesk *promotion = nullptr;
    IssuePage *issuing = nullptr;
    PassesPage *passes = nullptr;
    PassInspector *inspector = nullptr;
    SettingsPage *settings = nullptr;
    SigningDesk *signing = nullptr;
    ScanPage *scans = nullptr;
    EventsPage *events = nullptr;
    ApiKeyDesk *keys = nullptr; ///< together with the audit log, or neither
    AuditDesk *audit = nullptr;
    SandboxPage *sandbox = nullptr;
    FenceEditor *fences = nullptr; ///< together with the tiles, or neither
    MapTiles *tiles = nullptr;
    MapSettings *maps = nullptr;
};

/// The one object handed to Main.qml. It owns nothing; the composition (app/main/studio) outlives it.
class StudioApp : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_MOC_INCLUDE("account/apikeydesk.h")
    Q_MOC_INCLUDE("account/auditdesk.h")
    Q_MOC_INCLUDE("account/settingspage.h")
    Q_MOC_INCLUDE("account/signingdesk.h")
    Q_MOC_INCLUDE("designer/designer.h")
    Q_MOC_INCLUDE("designer/phonedesk.h")
    Q_MOC_INCLUDE("designer/promotiondesk.h")
    Q_MOC_INCLUDE("events/eventspage.h")
    Q_MOC_INCLUDE("fences/fenceeditor.h")
    Q_MOC_INCLUDE("fences/mapsettings.h")
    Q_MOC_INCLUDE("inspect/passinspector.h")
    Q_MOC_INCLUDE("issuing/issuepage.h")
    Q_MOC_INCLUDE("sandbox/sandboxpage.h")
    Q_MOC_INCLUDE("scans/scanpage.h")
    Q_MOC_INCLUDE("passes/passespage.h")
    Q_PROPERTY(qairopay::Environment environment READ environment CONSTANT FINAL)
    Q_PROPERTY(qairopay::Appearance *appearance READ appearance CONSTANT FINAL)
    Q_PROPERTY(qairopay::LanguageChoice *language READ language CONSTANT FINAL)
    Q_PROPERTY(qairopay::Notices *notices READ notices CONSTANT FINAL)
    Q_PROPERTY(qairopay::PaneMemory *panes READ panes CONSTANT FINAL)
    Q_PROPERTY(qairopay::CommandList *commands READ commands CONSTANT FINAL)
    Q_PROPERTY(qairopay::CommandPalette *palette READ palette CONSTANT FINAL)
    Q_PROPERTY(qairopay::Designer *designer READ designer CONSTANT FINAL)
    Q_PROPERTY(qairopay::PhoneDesk *phone READ phone CONSTANT FINAL)
    Q_PROPERTY(qairopay::PromotionDesk *promotion READ promotion CONSTANT FINAL)
    Q_PROPERTY(qairopay::IssuePage *issuing READ issuing CONSTANT FINAL)
    Q_PROPERTY(qairopay::PassesPage *passes READ passes CONSTANT FINAL)
    Q_PROPERTY(qairopay::PassInspector *inspector READ inspector CONSTANT FINAL)
    Q_PROPERTY(qairopay::SettingsPage *settings READ settings CONSTANT FINAL)
    Q_PROPERTY(qairopay::SigningDesk *signing READ signing CONSTANT FINAL)
    Q_PROPERTY(qairopay::ScanPage *scans READ scans CONSTANT FINAL)
    Q_PROPERTY(qairopay::EventsPage *events READ events CONSTANT FINAL)
    Q_PROPERTY(qairopay::ApiKeyDesk *keys READ keys CONSTANT FINAL)
    Q_PROPERTY(qairopay::AuditDesk *audit READ audit CONSTANT FINAL)
    Q_PROPERTY(qairopay::SandboxPage *sandbox READ sandbox CONSTANT FINAL)
    Q_PROPERTY(qairopay::FenceEditor *fences READ fences CONSTANT FINAL)
    Q_PROPERTY(qairopay::MapTiles *tiles READ tiles CONSTANT FINAL)
    Q_PROPERTY(qairopay::MapSettings *maps READ maps CONSTANT FINAL)
    Q_PROPERTY(bool mayQuit READ mayQuit NOTIFY quitWordsChanged FINAL)
    Q_PROPERTY(QString quitWords READ quitWords NOTIFY quitWordsChanged FINAL)

public:
    StudioApp(const StudioParts &parts, const Environment &environment, QObject *parent = nullptr);

    [[nodiscard]] Environment environment() const { return m_environment; }
    [[nodiscard]] Appearance *appearance() const { return m_parts.appearance; }
    [[nodiscard]] LanguageChoice *language() const { return m_parts.language; }
    [[nodiscard]] Notices *notices() const { return m_parts.notices; }
    [[nodiscard]] PaneMemory *panes() const { return m_parts.panes; }
    [[nodiscard]] CommandList *commands() const { return m_parts.commands; }
    [[nodiscard]] CommandPalette *palette() const { return m_parts.palette; }

    [[nodiscard]] Designer *designer() const { return m_parts.designer; }
    [[nodiscard]] PhoneDesk *phone() const { return m_parts.phone; }
    [[nodiscard]] PromotionDesk *promotion() const { return m_parts.promotion; }
    [[nodiscard]] IssuePage *issuing() const { return m_parts.issuing; }
    [[nodiscard]] PassesPage *passes() const { return m_parts.passes; }
    [[nodiscard]] PassInspector *inspector() const { return m_parts.inspector; }
    [[nodiscard]] SettingsPage *settings() const { return m_parts.settings; }
    [[nodiscard]] SigningDesk *signing() const { return m_parts.signing; }
    [[nodiscard]] ScanPage *scans() const { return m_parts.scans; }
    [[nodiscard]] EventsPage *events() const { return m_parts.events; }
    [[nodiscard]] ApiKeyDesk *keys() const { return m_parts.keys; }
    [[nodiscard]] AuditDesk *audit() const { return m_parts.audit; }
    [[nodiscard]] SandboxPage *sandbox() const { return m_parts.sandbox; }
    [[nodiscard]] FenceEditor *fences() const { return m_parts.fences; }
    [[nodiscard]] MapTiles *tiles() const { return m_parts.tiles; }
    [[nodiscard]] MapSettings *maps() const { return m_parts.maps; }

    /// False while work runs that would be interrupted; the window then asks with `quitWords`.
    [[nodiscard]] bool mayQuit() const { return m_quitWords.isEmpty(); }
    [[nodiscard]] QString quitWords() const { return m_quitWords; }
    /// What quitting interrupts, in a sentence with counts; empty: nothing.
    void setQuitWords(const QString &words);
    /// The person chose to quit although work runs.
    Q_INVOKABLE void quitAnyway();
    /// Opens a page by its name ("passes").
    Q_INVOKABLE void showPage(const QString &name) { Q_EMIT pageWanted(name); }
    /// A page came on show.
    Q_INVOKABLE void rememberPage(const QString &name) { Q_EMIT pageShown(name); }
    /// Files were dropped somewhere in the window.
    Q_INVOKABLE void dropFiles(const QList<QUrl> &files) { Q_EMIT filesDropped(files); }

Q_SIGNALS:
    void quitWordsChanged();
    void quitChosen();
    void pageWanted(const QString &name);
    void pageShown(const QString &name);
    void filesDropped(const QList<QUrl> &files);

private:
    StudioParts m_parts;
    Environment m_environment;
    QString m_quitWords;
};

} // namespace qairopay
