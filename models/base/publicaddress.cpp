// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/publicaddress.h"

#include <QtCore/qstringlist.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

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
// Of IPv6 only 2000::/3 is public at all (so neither ::1, v4-mapped, fc00::/7 nor fe80::/10), less:
constexpr std::array closedV6{
    Range{{0x20, 0x01, 0x00}, 23},       // protocol assignments, Teredo
    Range{{0x20, 0x01, 0x0d, 0xb8}, 32}, // documentation
    Range{{0x20, 0x02}, 16},             // 6to4
    Range{{0x3f, 0xff, 0x00}, 20},       // documentation
};

// RFC 6052: how a network without IPv4 writes an address of it. The gateway calls the one that is inside.
constexpr Range nat64{{0x00, 0x64, 0xff, 0x9b}, 96};

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

} // namespace

bool isPublicAddress(QByteArrayView bytes)
{
    const auto holds = [&](const Range &range) { return isIn(bytes, range); };
    if (bytes.size() == 4)
        return std::ranges::none_of(closedV4, holds);
    if (bytes.size() != 16)
        return false;
    if (isIn(bytes, nat64))
        return isPublicAddress(bytes.last(4));
    return isIn(bytes, {{0x20}, 3}) && std::ranges::none_of(closedV6, holds);
}

bool isLocalName(const QString &host)
{
    static const QStringList endings{u".localhost"_s, u".local"_s, u".internal"_s, u".home.arpa"_s};
    return host == "localhost"_L1 ||
           std::ranges::any_of(endings, [&](const QString &ending) { return host.endsWith(ending); });
}

} // namespace qairopay
