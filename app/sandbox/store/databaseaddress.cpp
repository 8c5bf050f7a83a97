// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/databaseaddress.h"

#include "sandbox/store/datafolder.h"

#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>
#include <QtCore/qurlquery.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

// What a connection needs; nothing that would be state of a session (search_path, options, …).
constexpr std::array knownOptions{"sslmode"_L1,          "sslrootcert"_L1,          "sslcert"_L1,
                                  "sslkey"_L1,           "channel_binding"_L1,      "connect_timeout"_L1,
                                  "application_name"_L1, "target_session_attrs"_L1, "tcp_user_timeout"_L1};

/// Values stand unquoted in what libpq reads: one with a space or a quote could add an option.
bool isPlain(const QString &value)
{
    return !value.isEmpty() && std::ranges::all_of(value, [](QChar c) {
        return c.isLetterOrNumber() || QStringView(u"/._-:").contains(c);
    });
}

std::unexpected<Error> refused(const QString &message)
{
    return qairopay::failure(ErrorKind::InvalidInput, message);
}

Result<void> readOption(DatabaseAddress &address, QStringList &options, const QString &name,
                        const QString &value)
{
    if (name == "host"_L1 && address.host.isEmpty() && value.startsWith(u'/')) {
        address.host = value;
        return {};
    }
    if (name == "user"_L1 && address.user.isEmpty()) {
        address.user = value;
        return {};
    }
    if (std::ranges::none_of(knownOptions, [&](QLatin1StringView known) { return name == known; }))
        return refused(u"The address of the database has an option that is not known here."_s);
    if (!isPlain(value))
        return refused(u"An option in the address of the database has a value that cannot be right."_s);
    options.append(name + u'=' + value);
    return {};
}

} // namespace

DatabaseAddress DatabaseAddress::ofFile(QString file)
{
    DatabaseAddress address;
    address.file = std::move(file);
    return address;
}

Result<DatabaseAddress> DatabaseAddress::fromUrl(const Secret &url)
{
    const QUrl parsed(QString::fromUtf8(url.reveal().trimmed()), QUrl::StrictMode);
    const auto scheme = parsed.scheme();
    if (!parsed.isValid() || (scheme != "postgres"_L1 && scheme != "postgresql"_L1))
        return refused(u"The address of the database is not like postgres://user@host/name."_s);
    DatabaseAddress address;
    address.host = parsed.host(QUrl::FullyDecoded);
    address.port = parsed.port();
    address.name = parsed.path(QUrl::FullyDecoded).mid(1);
    address.user = parsed.userName(QUrl::FullyDecoded);
    address.password = Secret(parsed.password(QUrl::FullyDecoded).toUtf8());
    if (address.name.isEmpty() || address.name.contains(u'/') || parsed.hasFragment())
        return refused(u"The address of the database must end with the name of one."_s);
    QStringList options;
    for (const auto &[name, value] : QUrlQuery(parsed).queryItems(QUrl::FullyDecoded)) {
        if (auto read = readOption(address, options, name, value); !read)
            return std::unexpected(read.error());
    }
    // A server that does not answer is said, not waited for: seconds, and milliseconds.
    for (const auto &limit : {u"connect_timeout=10"_s, u"tcp_user_timeout=10000"_s}) {
        const auto name = limit.first(limit.indexOf(u'=') + 1);
        if (std::ranges::none_of(options, [&](const QString &each) { return each.startsWith(name); }))
            options.append(limit);
    }
    address.options = options.join(u';');
    return address;
}

Result<DatabaseAddress> DatabaseAddress::choose(const Secret &url, const QString &dataFolder)
{
    return url.isEmpty() ? ofFile(datafolder::path(dataFolder, datafolder::database)) : fromUrl(url);
}

bool DatabaseAddress::mayShowPassword(const Secret &url)
{
    const auto text = QString::fromUtf8(url.reveal());
    if (text.contains("password="_L1, Qt::CaseInsensitive))
        return true;
    const auto scheme = text.indexOf("://"_L1);
    const auto rest = scheme >= 0 && scheme == text.indexOf(u':') ? text.sliced(scheme + 3) : text;
    // Behind the question mark a user may have an "@".
    const auto place = fromUrl(url) ? rest.section(u'?', 0, 0) : rest;
    return place.left(place.lastIndexOf(u'@') + 1).contains(u':');
}

} // namespace qairopay::sandbox
