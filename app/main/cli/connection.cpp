// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/connection.h"

#include "base/strictjson.h"
#include "cli/await.h"
#include "network/loopback.h"
#include "settings/atomicfile.h"
#include "settings/keyring.h"
#include "settings/profilestore.h"
#include "settings/systemkeychain.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qstandardpaths.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

constexpr qint64 keyFileBytes = 4096;

} // namespace

Result<Secret> checkedKey(const QByteArray &bytes, const QString &file)
{
    const auto key = bytes.trimmed();
    const auto isKeyLike = [](char c) { return c > ' ' && c < 0x7f; };
    if (key.isEmpty() || !std::ranges::all_of(key, isKeyLike))
        return failure(ErrorKind::Unauthenticated,
                       u"This is no API key: a key is one word, such as qp_sk_sandbox_…"_s, file);
    return Secret(key);
}

Result<std::optional<Secret>> givenKey(const Choice &choice, Console &console)
{
    if (choice.keyFile == "-"_L1)
        return checkedKey(console.readInput(), u"standard input"_s);
    if (!choice.keyFile.isEmpty()) {
        return settings::readFile(choice.keyFile, keyFileBytes).and_then([&](const QByteArray &bytes) {
            return checkedKey(bytes, choice.keyFile);
        });
    }
    if (const auto key = qgetenv("QAIROPAY_KEY"); !key.isEmpty())
        return Secret(key);
    return std::nullopt;
}

QString profilesFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/qairopay/profiles.json"_s;
}

namespace {

Result<Connection> fromProfile(const QString &name, const std::optional<Secret> &key)
{
    const auto profiles = settings::ProfileStore(profilesFile()).load();
    if (!profiles)
        return std::unexpected(profiles.error());
    const auto *stored = profiles->findByName(name);
    if (!stored)
        return failure(ErrorKind::InvalidInput, u"There is no profile of this name."_s, name);
    if (key)
        return Connection{stored->profile, *key, stored->id, {}};
    settings::Keyring keyring(std::make_unique<settings::SystemKeychain>());
    const auto kept = await(keyring.read(stored->id));
    if (!kept)
        return failure(ErrorKind::Unauthenticated,
                       u"The keychain does not give the key of this profile; name a file with --key-file."_s,
                       name, kept.error().text());
    return Connection{stored->profile, *kept, stored->id, {}};
}

Result<Connection> fromAddress(const QUrl &url, const Secret &key)
{
    auto environment = api::environmentOfKey(key.reveal()).value_or(api::Environment::Sandbox);
    if (network::isLoopbackHost(url.host()) && environment == api::Environment::Sandbox)
        environment = api::Environment::Embedded;
    return Connection{{url.host(), url, environment, {}}, key, u"url:"_s + url.toString(), {}};
}

} // namespace

QString standardReadyFile()
{
    if (const auto path = qEnvironmentVariable("QAIROPAY_READY_FILE"); !path.isEmpty())
        return path;
    auto folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (folder.isEmpty() || !QFileInfo(folder).isWritable())
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation);
    return folder + u"/qairopay/sandbox.json"_s;
}

Result<Connection> readReadyFile(const QString &path)
{
    const auto object =
        settings::readFile(path).and_then([](const QByteArray &bytes) { return parseJsonObject(bytes); });
    if (!object)
        return std::unexpected(object.error());
    const QUrl url(object->value(u"url"_s).toString(), QUrl::StrictMode);
    // The simulators' clock and reset ask for the admin key; everything else would do with "key".
    const auto key = object->value(u"admin_key"_s).toString(object->value(u"key"_s).toString());
    const auto folder = object->value(u"data"_s).toString();
    if (!url.isValid() || key.isEmpty())
        return failure(ErrorKind::InvalidInput, u"This is no ready file of a sandbox."_s, path);
    return Connection{{u"Sandbox"_s, url, api::Environment::Embedded, {}},
                      Secret(key.toLatin1()),
                      u"sandbox:"_s + folder,
                      folder};
}

Result<Connection> findConnection(const Choice &choice, Console &console)
{
    const auto key = givenKey(choice, console);
    if (!key)
        return std::unexpected(key.error());
    if (!choice.profile.isEmpty())
        return fromProfile(choice.profile, *key);
    const auto url = choice.url.isEmpty() ? qEnvironmentVariable("QAIROPAY_URL") : choice.url;
    if (!url.isEmpty()) {
        if (!*key)
            return failure(ErrorKind::Unauthenticated,
                           u"An address needs a key: --key-file FILE, or QAIROPAY_KEY."_s);
        return fromAddress(QUrl(url, QUrl::StrictMode), **key);
    }
    if (*key && choice.readyFile.isEmpty()) {
        const auto environment = api::environmentOfKey((*key)->reveal());
        if (!environment)
            return failure(ErrorKind::InvalidInput,
                           u"The key does not say which service it is for; give --url."_s);
        return fromAddress(api::documentedBaseUrl(*environment), **key);
    }
    auto ready = readReadyFile(choice.readyFile.isEmpty() ? standardReadyFile() : choice.readyFile);
    if (!ready && ready.error().kind == ErrorKind::NotFound)
        return failure(
            ErrorKind::Unavailable,
            u"No sandbox runs here: start qairopay-sandbox, or give --profile, or --url with a key."_s,
            ready.error().where);
    return ready;
}

Result<std::unique_ptr<api::Client>> openClient(const Choice &choice, Console &console)
{
    auto connection = findConnection(choice, console);
    if (!connection)
        return std::unexpected(connection.error());
    return std::make_unique<api::Client>(std::move(connection->profile), std::move(connection->key));
}

Result<Secret> findLiveKey(const Choice &choice, const QString &keyFile, Console &console)
{
    if (keyFile == "-"_L1)
        return Secret(console.readInput().trimmed());
    if (!keyFile.isEmpty()) {
        return settings::readFile(keyFile, keyFileBytes).transform([](const QByteArray &bytes) {
            return Secret(bytes.trimmed());
        });
    }
    if (const auto key = qgetenv("QAIROPAY_LIVE_KEY"); !key.isEmpty())
        return Secret(key);
    const auto path = choice.readyFile.isEmpty() ? standardReadyFile() : choice.readyFile;
    const auto ready =
        settings::readFile(path).and_then([](const QByteArray &bytes) { return parseJsonObject(bytes); });
    const auto key = ready ? ready->value(u"live_admin_key"_s).toString() : QString();
    if (key.isEmpty())
        return failure(
            ErrorKind::Unauthenticated,
            u"A promotion needs an admin key of the live tenant: --live-key-file or QAIROPAY_LIVE_KEY."_s);
    return Secret(key.toLatin1());
}

Result<void> confirmed(const api::Client &client, const Choice &choice)
{
    if (client.profile().isLive() && !choice.yes)
        return failure(ErrorKind::Conflict,
                       u"This is a live profile and reaches real holders; add --yes to go on."_s);
    return {};
}

} // namespace qairopay::cli
