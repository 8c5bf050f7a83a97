// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "account/settingspage.h"

#include <QtQml/qjsengine.h>

using namespace Qt::StringLiterals;

namespace qairopay {

using settings::Keyring;

namespace {

api::Environment environmentAt(int index)
{
    return index == 1 ? api::Environment::Live : api::Environment::Sandbox;
}

} // namespace

SettingsPage::SettingsPage(const Services &services, QObject *parent)
    : QObject(parent)
    , m_store(services.store)
    , m_keyring(services.keyring)
    , m_notices(services.notices)
    , m_inUse(services.profileId)
    , m_about(services.dataFolder, services.logFile)
    , m_diagnostics(services.facts, services.notices)
{
    QJSEngine::setObjectOwnership(&m_model, QJSEngine::CppOwnership);
    QJSEngine::setObjectOwnership(&m_about, QJSEngine::CppOwnership);
    QJSEngine::setObjectOwnership(&m_diagnostics, QJSEngine::CppOwnership);
    connect(&m_keyring, &Keyring::placeChanged, this, &SettingsPage::keyStatementChanged);
    if (const auto profiles = m_store.load())
        m_profiles = *profiles;
    else
        m_notices.fail(profiles.error());
    show();
}

/// "In use" is where this window acts, whatever the next start will open.
void SettingsPage::show()
{
    auto shown = m_profiles;
    shown.current = m_inUse;
    m_model.show(shown);
}

QString SettingsPage::documentedAddress(int environment) const
{
    return api::documentedBaseUrl(environmentAt(environment)).toString();
}

bool SettingsPage::fail(const QString &problem, const QString &field)
{
    m_addProblem = problem;
    m_addProblemField = field;
    Q_EMIT addProblemChanged();
    return problem.isEmpty();
}

bool SettingsPage::save(const settings::Profiles &profiles)
{
    if (const auto saved = m_store.save(profiles); !saved) {
        m_notices.fail(saved.error());
        return fail(saved.error().shownText());
    }
    m_profiles = profiles;
    show();
    return fail({});
}

bool SettingsPage::add(const QString &name, const QString &tenant, int environment, const QString &address,
                       const QString &key)
{
    const settings::StoredProfile item{settings::ProfileStore::newId(),
                                       {.name = name.trimmed(),
                                        .baseUrl = QUrl(address.trimmed(), QUrl::StrictMode),
                                        .environment = environmentAt(environment),
                                        .tenantName = tenant.trimmed()}};
    const Secret secret(key.trimmed().toUtf8());
    if (const auto errors = settings::validateProfile(item.profile, secret.reveal()); !errors.isEmpty())
        return fail(errors.first().message, errors.first().where);
    if (item.profile.tenantName.isEmpty())
        return fail(tr("Name the tenant: it is typed again before what cannot be undone on live."),
                    u"tenant"_s);
    if (secret.isEmpty())
        return fail(tr("Paste the profile’s API key."));
    if (m_profiles.findByName(item.profile.name))
        return fail(tr("Another profile has this name already."), u"name"_s);
    auto profiles = m_profiles;
    profiles.items.append(item);
    if (!save(profiles))
        return false;
    m_keyring.store(item.id, secret).then(this, [this](Keyring::Place place) {
        m_notices.tell(place == Keyring::Place::System
                           ? tr("Profile added, its key is in the keychain")
                           : tr("Profile added, its key is kept until the program ends"));
    });
    return true;
}

void SettingsPage::remove(const QString &id)
{
    auto profiles = m_profiles;
    profiles.items.removeIf([&](const settings::StoredProfile &item) { return item.id == id; });
    if (profiles.current == id)
        profiles.current.clear();
    if (!save(profiles))
        return;
    m_keyring.remove(id).then(this, [this](const Result<void> &removed) {
        if (!removed)
            m_notices.fail(removed.error());
        else
            m_notices.tell(tr("Profile and key removed"));
    });
    if (id == m_inUse)
        Q_EMIT profileChosen(); // the sandbox's
}

void SettingsPage::setLeaveWords(const QString &words)
{
    if (m_leaveWords == words)
        return;
    m_leaveWords = words;
    Q_EMIT leaveWordsChanged();
}

void SettingsPage::use(const QString &id)
{
    if (id == m_inUse)
        return;
    if (m_leaveWords.isEmpty())
        useAnyway(id);
    else
        Q_EMIT leaveAsked(id);
}

void SettingsPage::useAnyway(const QString &id)
{
    const auto *stored = m_profiles.find(id);
    if (!stored)
        return choose(id); // built in, needs no key
    m_keyring.read(id).then(this, [this, id, name = stored->profile.name](const Result<Secret> &key) {
        if (key)
            choose(id);
        else
            Q_EMIT keyWanted(id, name);
    });
}

void SettingsPage::choose(const QString &id)
{
    auto profiles = m_profiles;
    profiles.current = id;
    if (save(profiles))
        Q_EMIT profileChosen();
}

bool SettingsPage::enterKey(const QString &id, const QString &key)
{
    const auto *stored = m_profiles.find(id);
    const Secret secret(key.trimmed().toUtf8());
    if (secret.isEmpty())
        return fail(tr("Paste the profile’s API key."));
    if (!stored)
        return fail(tr("This profile was removed."));
    if (const auto errors = settings::validateProfile(stored->profile, secret.reveal()); !errors.isEmpty())
        return fail(errors.first().message);
    m_keyring.store(id, secret).then(this, [this, id](Keyring::Place) { choose(id); });
    return fail({});
}

} // namespace qairopay
