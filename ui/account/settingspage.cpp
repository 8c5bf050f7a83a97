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

SettingsPage::SettingsPage(settings::ProfileStore &store, Keyring &keyring, Notices &notices,
                           QString dataFolder, QString logFile, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_keyring(keyring)
    , m_notices(notices)
    , m_about(std::move(dataFolder), std::move(logFile))
{
    QJSEngine::setObjectOwnership(&m_model, QJSEngine::CppOwnership);
    QJSEngine::setObjectOwnership(&m_about, QJSEngine::CppOwnership);
    connect(&m_keyring, &Keyring::placeChanged, this, &SettingsPage::keyStatementChanged);
    if (const auto profiles = m_store.load())
        m_profiles = *profiles;
    else
        m_notices.fail(profiles.error());
    m_model.show(m_profiles);
}

QString SettingsPage::documentedAddress(int environment) const
{
    return api::documentedBaseUrl(environmentAt(environment)).toString();
}

bool SettingsPage::fail(const QString &problem)
{
    m_addProblem = problem;
    Q_EMIT addProblemChanged();
    return problem.isEmpty();
}

bool SettingsPage::save(const settings::Profiles &profiles)
{
    if (const auto saved = m_store.save(profiles); !saved) {
        m_notices.fail(saved.error());
        return fail(saved.error().text());
    }
    m_profiles = profiles;
    m_model.show(m_profiles);
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
        return fail(errors.first().message);
    if (item.profile.tenantName.isEmpty())
        return fail(tr("Name the tenant: it is typed again before what cannot be undone on live."));
    if (secret.isEmpty())
        return fail(tr("Paste the profile’s API key."));
    if (m_profiles.findByName(item.profile.name))
        return fail(tr("Another profile has this name already."));
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
}

void SettingsPage::use(const QString &id)
{
    auto profiles = m_profiles;
    if (profiles.current == id)
        return;
    profiles.current = id;
    if (save(profiles))
        Q_EMIT profileChosen();
}

} // namespace qairopay
