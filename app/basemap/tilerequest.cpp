// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/tilerequest.h"

#include "geo/mercator.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qlist.h>

namespace qairopay::basemap {

namespace {

/// A whole number without sign, blank or leading zero.
std::optional<int> number(QByteArrayView text, int most)
{
    if (text.isEmpty() || text.size() > 7 || (text.size() > 1 && text.front() == '0'))
        return std::nullopt;
    int value = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        value = value * 10 + (digit - '0');
    }
    return value <= most ? std::optional(value) : std::nullopt;
}

/// The same time for every wrong guess of a length.
bool same(const QByteArray &a, const QByteArray &b)
{
    return QCryptographicHash::hash(a, QCryptographicHash::Sha256) ==
           QCryptographicHash::hash(b, QCryptographicHash::Sha256);
}

std::optional<TileAddress> tileOf(const QByteArray &path, const QByteArray &token)
{
    const QList<QByteArray> parts = path.split('/');
    if (parts.size() != 6 || !parts[0].isEmpty() || !same(parts[1], token) || !parts[5].endsWith(".png"))
        return std::nullopt;
    TileAddress tile;
    QByteArray style = parts[2];
    if (const qsizetype dash = style.indexOf('-'); dash >= 0) {
        const auto source = number(QByteArrayView(style).sliced(dash + 1), 999'999);
        if (!source || *source == 0)
            return std::nullopt;
        tile.source = *source;
        style.truncate(dash);
    }
    if (style.endsWith("@2x")) {
        style.chop(3);
        tile.pixelRatio = 2;
    }
    tile.dark = style == "dark";
    const auto zoom = number(parts[3], geo::maxZoom);
    if (!zoom || (!tile.dark && style != "light"))
        return std::nullopt;
    const int most = (1 << *zoom) - 1;
    const auto x = number(parts[4], most);
    const auto y = number(QByteArrayView(parts[5]).chopped(4), most);
    if (!x || !y)
        return std::nullopt;
    tile.zoom = *zoom;
    tile.x = *x;
    tile.y = *y;
    return tile;
}

struct Head
{
    QByteArray host;
    bool close = false;
    bool broken = false;
    bool hasBody = false;
};

Head readFields(const QList<QByteArray> &lines)
{
    Head head;
    int hosts = 0;
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line.front() == ' ' || line.front() == '\t' || line[colon - 1] == ' ') {
            head.broken = true;
            return head;
        }
        const QByteArray name = line.first(colon).toLower();
        const QByteArray value = line.sliced(colon + 1).trimmed();
        if (name == "host") {
            head.host = value;
            ++hosts;
        }
        head.hasBody =
            head.hasBody || name == "transfer-encoding" || (name == "content-length" && value != "0");
        head.close = head.close || (name == "connection" && value.toLower() == "close");
    }
    head.broken = head.broken || hosts != 1;
    return head;
}

} // namespace

TileRequest readTileRequest(const QByteArray &head, const QByteArray &host, const QByteArray &token)
{
    QByteArray text = head;
    if (!text.endsWith("\r\n\r\n") || text.contains('\0'))
        return {};
    text.chop(4);
    QList<QByteArray> lines = text.split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (!lines[i].endsWith('\r'))
            return {};
        lines[i].chop(1);
    }
    const QList<QByteArray> words = lines.front().split(' ');
    if (words.size() != 3 || words[2] != "HTTP/1.1")
        return {};
    const Head fields = readFields(lines);
    if (fields.broken || fields.hasBody)
        return {};
    if (words[0] != "GET")
        return {.status = 405};
    if (fields.host != host) // a page of the web that found the port by a trick of names
        return {.status = 403};
    const auto tile = tileOf(words[1], token);
    return {.status = tile ? 200 : 404, .tile = tile, .keepAlive = !fields.close};
}

} // namespace qairopay::basemap
