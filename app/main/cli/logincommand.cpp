// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/logincommand.h"

#include "api/plain.h"
#include "cli/await.h"
#include "settings/systemkeychain.h"

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

Result<Secret> keyFor(const Choice &choice, Console &console)
{
    const auto given = givenKey(choice, console);
    if (!given)
        return std::unexpected(given.error());
    if (*given)
        return **given;
    return checkedKey(console.askSecret(u"API key: "_s), u"standard input"_s);
}

Result<api::Profile> profileFor(const Choice &choice, const QString &name, const Secret &key)
{
    const auto environment = api::environmentOfKey(key.reveal());
    const QUrl url(choice.url, QUrl::StrictMode);
    if (!environment && choice.url.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       u"The key does not say which service it is for; give --url."_s);
    api::Profile profile;
    profile.environment = environment.value_or(api::Environment::Sandbox);
    profile.baseUrl = choice.url.isEmpty() ? api::documentedBaseUrl(profile.environment) : url;
    const bool isLive = profile.environment == api::Environment::Live;
    profile.name = !name.isEmpty() ? name : isLive ? u"Live"_s : u"Sandbox"_s;
    if (api::isLoopback(profile.baseUrl) && !isLive)
        profile.environment = api::Environment::Embedded;
    const auto wrong = settings::validateProfile(profile, key.reveal());
    return wrong.isEmpty() ? Result<api::Profile>(profile) : std::unexpected(wrong.first());
}

/// The smallest call that every service has, and every key but a publishable one may make.
Result<void> isAccepted(const api::Profile &profile, const Secret &key)
{
    api::Client client(profile, key);
    return await(api::Plain(client).get(u"/passes"_s, {{u"limit"_s, u"1"_s}}))
        .transform([](const QJsonObject &) {});
}

Result<void> keep(const api::Profile &profile, const Secret &key, const LoginPlace &place)
{
    auto profiles = place.profiles.load();
    if (!profiles)
        return std::unexpected(profiles.error());
    const auto *known = profiles->findByName(profile.name);
    const settings::StoredProfile item{known ? known->id : settings::ProfileStore::newId(), profile};
    // A session's memory ends with this call, so it is no place.
    if (await(place.keyring.store(item.id, key).then([](settings::Keyring::Place where) {
            return Result<settings::Keyring::Place>(where);
        })) != settings::Keyring::Place::System)
        return failure(
            ErrorKind::Unavailable,
            u"No keychain takes the key here, so nothing was kept; name its file at each call with "
            "--key-file."_s);
    profiles->items.removeIf([&](const auto &other) { return other.id == item.id; });
    profiles->items.append(item);
    return place.profiles.save(*profiles);
}

} // namespace

int login(Console &console, const Choice &choice, const QString &name, const LoginPlace &place)
{
    const auto key = keyFor(choice, console);
    if (!key)
        return console.fail(key.error());
    const auto profile = profileFor(choice, name, *key);
    if (!profile)
        return console.fail(profile.error());
    if (const auto accepted = isAccepted(*profile, *key); !accepted)
        return console.fail(accepted.error());
    if (const auto kept = keep(*profile, *key, place); !kept)
        return console.fail(kept.error());
    if (console.isJson())
        console.json(QJsonObject{{u"profile"_s, profile->name},
                                 {u"url"_s, profile->baseUrl.toString()},
                                 {u"environment"_s, api::toName(profile->environment)}});
    else
        console.line(u"%1  %2; use it with --profile"_s.arg(profile->name, profile->baseUrl.toString()));
    return Ok;
}

int login(Console &console, const Choice &choice, const QString &name)
{
    const settings::ProfileStore profiles(profilesFile());
    settings::Keyring keyring(std::make_unique<settings::SystemKeychain>());
    return login(console, choice, name, {profiles, keyring});
}

} // namespace qairopay::cli
