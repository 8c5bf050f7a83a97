// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/webhook/address.h"

#include "base/publicaddress.h"
#include "network/loopback.h"

#include <QtCore/qurl.h>

#include <boost/asio/ip/address.hpp>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr qsizetype longestUrl = 2048;

ApiError forbidden(const QString &message)
{
    return validationFailed(u"forbidden_address"_s, u"url"_s, message);
}

QByteArray bytesOf(const boost::asio::ip::address &address)
{
    const auto copy = [](const auto &raw) {
        return QByteArray(reinterpret_cast<const char *>(raw.data()), qsizetype(raw.size()));
    };
    return address.is_v4() ? copy(address.to_v4().to_bytes()) : copy(address.to_v6().to_bytes());
}

/// The address, if the host is one and not a name.
std::optional<boost::asio::ip::address> literalAddress(const QString &host)
{
    boost::system::error_code error;
    auto address = boost::asio::ip::make_address(host.toStdString(), error);
    return error ? std::nullopt : std::optional(address);
}

Outcome<void> checkPublic(const QUrl &url, const WebhookAddress &address)
{
    if (!address.isTls)
        return std::unexpected(
            validationFailed(u"insecure_url"_s, u"url"_s, u"A webhook endpoint needs https."_s));
    if (address.port != 443 && address.port != 8443)
        return std::unexpected(forbidden(u"Only the ports 443 and 8443 are used."_s));
    const auto literal = literalAddress(address.host);
    if (literal ? !isPublicAddress(bytesOf(*literal)) : isLocalName(address.host))
        return std::unexpected(forbidden(u"This address is not on the public Internet."_s));
    if (!literal && (!address.host.contains(u'.') || url.host().endsWith(u'.')))
        return std::unexpected(forbidden(u"The host needs a full name."_s));
    return {};
}

} // namespace

QByteArray WebhookAddress::authority() const
{
    QByteArray name = host.toLatin1();
    if (name.contains(':'))
        name = '[' + name + ']';
    const bool isUsual = port == (isTls ? 443 : 80);
    return isUsual ? name : name + ':' + QByteArray::number(port);
}

Outcome<WebhookAddress> readWebhookUrl(const QString &text, bool allowLoopback)
{
    const auto malformed = patternMismatch(u"url"_s, u"This is not a complete https address."_s);
    if (text.size() > longestUrl)
        return std::unexpected(tooLong(u"url"_s, longestUrl));
    const QUrl url(text, QUrl::StrictMode);
    const auto scheme = url.scheme();
    const bool isWeb = scheme == "https"_L1 || scheme == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return std::unexpected(malformed);
    if (!url.userInfo().isEmpty() || text.contains(u'@') || url.hasFragment())
        return std::unexpected(
            patternMismatch(u"url"_s, u"An address has no user, no password and no fragment."_s));
    WebhookAddress address;
    address.isTls = scheme == "https"_L1;
    address.host = url.host(QUrl::FullyEncoded).toLower();
    if (address.host.startsWith(u'['))
        address.host = address.host.sliced(1).chopped(1);
    address.port = static_cast<quint16>(url.port(address.isTls ? 443 : 80));
    const auto path = url.path(QUrl::FullyEncoded);
    address.target = (path.isEmpty() ? u"/"_s : path).toLatin1();
    if (url.hasQuery())
        address.target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    address.isLoopback = allowLoopback && network::isLoopbackHost(address.host);
    if (address.isLoopback)
        return address;
    if (auto checked = checkPublic(url, address); !checked)
        return std::unexpected(checked.error());
    return address;
}

} // namespace qairopay::sandbox
