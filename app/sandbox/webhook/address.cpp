// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/webhook/address.h"

#include <QtCore/qurl.h>

#include <boost/asio/ip/address.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr qsizetype longestUrl = 2048;

struct Range
{
    std::array<unsigned char, 16> prefix;
    int bits;
};

// RFC 6890 and its successors: what is not a unicast address of the public Internet.
constexpr std::array closedV4{
    Range{{0}, 8},             // this network
    Range{{10}, 8},            // private
    Range{{100, 64}, 10},      // carrier-grade NAT
    Range{{127}, 8},           // loopback
    Range{{169, 254}, 16},     // link-local, and where clouds keep their metadata
    Range{{172, 16}, 12},      // private
    Range{{192, 0, 0}, 24},    // protocol assignments
    Range{{192, 0, 2}, 24},    // documentation
    Range{{192, 88, 99}, 24},  // 6to4 relays
    Range{{192, 168}, 16},     // private
    Range{{198, 18}, 15},      // benchmarks
    Range{{198, 51, 100}, 24}, // documentation
    Range{{203, 0, 113}, 24},  // documentation
    Range{{224}, 3},           // groups, reserved, broadcast
};
// Of IPv6 only 2000::/3 is public at all (so neither ::1, v4-mapped, NAT64, fc00::/7 nor fe80::/10), less:
constexpr std::array closedV6{
    Range{{0x20, 0x01, 0x00}, 23},       // protocol assignments, Teredo
    Range{{0x20, 0x01, 0x0d, 0xb8}, 32}, // documentation
    Range{{0x20, 0x02}, 16},             // 6to4
    Range{{0x3f, 0xff, 0x00}, 20},       // documentation
};

bool isIn(QByteArrayView bytes, const Range &range)
{
    for (int bit = 0; bit < range.bits; ++bit) {
        const auto mask = static_cast<unsigned char>(0x80 >> (bit % 8));
        const auto difference = static_cast<unsigned char>(bytes[bit / 8]) ^ range.prefix.at(size_t(bit / 8));
        if (difference & mask)
            return false;
    }
    return true;
}

ApiError forbidden(const QString &message)
{
    return validationFailed(u"forbidden_address"_s, u"url"_s, message);
}

bool isLocalName(const QString &host)
{
    static const QStringList endings{u".localhost"_s, u".local"_s, u".internal"_s, u".home.arpa"_s};
    return host == "localhost"_L1 ||
           std::ranges::any_of(endings, [&](const QString &ending) { return host.endsWith(ending); });
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

bool isLoopbackHost(const QString &host)
{
    const auto literal = literalAddress(host);
    return literal ? literal->is_loopback() : host == "localhost"_L1;
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

bool isPublicAddress(QByteArrayView bytes)
{
    const auto holds = [&](const Range &range) { return isIn(bytes, range); };
    if (bytes.size() == 4)
        return std::ranges::none_of(closedV4, holds);
    return bytes.size() == 16 && isIn(bytes, {{0x20}, 3}) && std::ranges::none_of(closedV6, holds);
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
    address.isLoopback = allowLoopback && isLoopbackHost(address.host);
    if (address.isLoopback)
        return address;
    if (auto checked = checkPublic(url, address); !checked)
        return std::unexpected(checked.error());
    return address;
}

} // namespace qairopay::sandbox
