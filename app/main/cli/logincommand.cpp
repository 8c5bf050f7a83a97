// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/logincommand.h"

#include "api/plain.h"
#include "cli/await.h"
#include "network/loopback.h"
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
    if (network::isLoopbackHost(profile.baseUrl.host()) && !isLive)
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

std::unexpected<Error> noKeychain()
{
    return failure(ErrorKind::Unavailable,
                   u"No keychain takes the key here, so nothing was kept; name its file at each call with "
                   "--key-file."_s);
}

/// What the keychain has for a profile, so that it can be put back; nothing where it has none. A key that it
/// does not show is not written over.
Result<std::optional<Secret>> formerKey(settings::Keyring &keyring, const QString &id)
{
    const auto key = await(keyring.read(id));
    if (key)
        return std::optional(*key);
    if (key.error().kind == ErrorKind::NotFound)
        return std::optional<Secret>();
    return key.error().kind == ErrorKind::Cancelled ? std::unexpected(key.error()) : noKeychain();
}

Result<settings::Keyring::Place> storeKey(settings::Keyring &keyring, const QString &id, const Secret &key)
{
    return await(keyring.store(id, key).then(
        [](settings::Keyring::Place where) { return Result<settings::Keyring::Place>(where); }));
}

/// The keychain is as it was, or the error says that it is not.
Error undone(Error error, settings::Keyring &keyring, const QString &id, const std::optional<Secret> &former)
{
    const bool isUndone = former ? storeKey(keyring, id, *former) == settings::Keyring::Place::System
                                 : await(keyring.remove(id)).has_value();
    if (!isUndone)
        error.message +=
            former ? u" The keychain has the new key already, and did not take the former one back."_s
                   : u" The keychain still has the new key; take the entry profile/%1 out of it."_s.arg(id);
    return error;
}

/// What a login does not know of a profile stays.
settings::StoredProfile renewed(const settings::StoredProfile *known, const api::Profile &profile)
{
    auto item = known ? *known : settings::StoredProfile{settings::ProfileStore::newId(), {}};
    item.profile.name = profile.name;
    item.profile.baseUrl = profile.baseUrl;
    item.profile.environment = profile.environment;
    return item;
}

Result<void> keep(const api::Profile &profile, const Secret &key, const LoginPlace &place)
{
    auto profiles = place.profiles.load();
    if (!profiles)
        return std::unexpected(profiles.error());
    const auto *known = profiles->findByName(profile.name);
    const auto former = known ? formerKey(place.keyring, known->id) : Result<std::optional<Secret>>();
    if (!former)
        return std::unexpected(former.error());
    const auto item = renewed(known, profile);
    const auto where = storeKey(place.keyring, item.id, key);
    // A session's memory ends with this call, so it is no place.
    if (where && *where != settings::Keyring::Place::System)
        return noKeychain();
    profiles->items.removeIf([&](const auto &other) { return other.id == item.id; });
    profiles->items.append(item);
    // A call that was broken off may have stored the key, too.
    const auto kept = where.and_then([&](auto) { return place.profiles.save(*profiles); });
    if (!kept)
        return std::unexpected(undone(kept.error(), place.keyring, item.id, *former));
    return {};
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
