// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/profilestore.h"

#include "base/jsonobjectreader.h"
#include "base/strictjson.h"
#include "network/loopback.h"
#include "settings/atomicfile.h"
#include "settings/words.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/quuid.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::settings {

namespace {

constexpr int formatVersion = 1;

QJsonObject toJson(const StoredProfile &item)
{
    return {{u"id"_s, item.id},
            {u"name"_s, item.profile.name},
            {u"base_url"_s, item.profile.baseUrl.toString()},
            {u"environment"_s, api::toName(item.profile.environment)},
            {u"tenant_name"_s, item.profile.tenantName}};
}

Result<StoredProfile> fromJson(const QJsonObject &object, const QString &path)
{
    // What a newer version of this program added is not a reason to lose the list.
    JsonObjectReader reader(object, path, JsonObjectReader::Unknown::Ignore);
    StoredProfile item;
    item.id = reader.requiredString(u"id"_s);
    item.profile.name = reader.requiredString(u"name"_s);
    item.profile.baseUrl = QUrl(reader.requiredString(u"base_url"_s), QUrl::StrictMode);
    item.profile.tenantName = reader.string(u"tenant_name"_s);
    const auto environment = api::environmentFromName(reader.requiredString(u"environment"_s));
    if (!environment)
        reader.fail(u"environment"_s, Words::tr("This must be embedded, sandbox or live."));
    item.profile.environment = environment.value_or(api::Environment::Sandbox);
    if (auto end = reader.finish(); !end)
        return std::unexpected(end.error());
    return item;
}

} // namespace

const StoredProfile *Profiles::find(const QString &id) const
{
    const auto it = std::ranges::find(items, id, &StoredProfile::id);
    return it == items.end() ? nullptr : &*it;
}

const StoredProfile *Profiles::findByName(const QString &name) const
{
    const auto it = std::ranges::find_if(items, [&](const auto &item) { return item.profile.name == name; });
    return it == items.end() ? nullptr : &*it;
}

Result<Profiles> ProfileStore::load() const
{
    const auto bytes = readFile(m_file);
    if (!bytes && bytes.error().kind == ErrorKind::NotFound)
        return Profiles{};
    const auto object = bytes.and_then([](const QByteArray &text) { return parseJsonObject(text); });
    if (!object)
        return std::unexpected(object.error());
    JsonObjectReader reader(*object, {}, JsonObjectReader::Unknown::Ignore);
    if (reader.integer(u"version"_s, formatVersion) > formatVersion)
        return failure(ErrorKind::Unsupported,
                       Words::tr("The profiles were written by a newer version of this program."), m_file);
    Profiles profiles;
    profiles.current = reader.string(u"current"_s);
    const auto array = reader.array(u"profiles"_s);
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto item = fromJson(array.at(i).toObject(), reader.pathOf(u"profiles"_s, i));
        if (!item)
            return std::unexpected(item.error());
        profiles.items.append(*std::move(item));
    }
    if (auto end = reader.finish(); !end)
        return std::unexpected(end.error());
    return profiles;
}

Result<void> ProfileStore::save(const Profiles &profiles) const
{
    QJsonArray array;
    for (const auto &item : profiles.items)
        array.append(toJson(item));
    const QJsonObject object{
        {u"version"_s, formatVersion}, {u"current"_s, profiles.current}, {u"profiles"_s, array}};
    return writeFile(m_file, QJsonDocument(object).toJson());
}

QString ProfileStore::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QList<Error> validateProfile(const api::Profile &profile, const QByteArray &key)
{
    QList<Error> errors;
    const auto add = [&](const QString &where, const QString &message) {
        errors.append({ErrorKind::InvalidInput, message, where, {}});
    };
    if (profile.name.trimmed().isEmpty())
        add(u"name"_s, Words::tr("Give the profile a name."));
    if (!profile.baseUrl.isValid() || profile.baseUrl.host().isEmpty())
        add(u"base_url"_s, Words::tr("This is no address."));
    else if (profile.baseUrl.scheme() != "https"_L1 && !network::isLoopbackHost(profile.baseUrl.host()))
        add(u"base_url"_s,
            Words::tr("The address must begin with https, or the key would travel in the clear."));
    if (key.startsWith("qp_pk_"))
        add(u"key"_s, Words::tr("This is a publishable key; it cannot issue passes. Use a secret key."));
    const auto environment = api::environmentOfKey(key);
    const bool isLiveProfile = profile.environment == api::Environment::Live;
    if (environment && (*environment == api::Environment::Live) != isLiveProfile)
        add(u"key"_s, isLiveProfile ? Words::tr("This is a sandbox key, but the profile is live.")
                                    : Words::tr("This is a live key, but the profile is a sandbox."));
    return errors;
}

} // namespace qairopay::settings
