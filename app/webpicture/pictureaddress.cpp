// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "webpicture/pictureaddress.h"

#include "base/publicaddress.h"
#include "template/passtemplate.h"

#include <QtNetwork/qhostaddress.h>

using namespace Qt::StringLiterals;

namespace qairopay::webpicture {

namespace {

constexpr int usualPort = 443;

QByteArray bytesOf(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const auto raw = address.toIPv6Address();
        return QByteArray(reinterpret_cast<const char *>(raw.c), sizeof raw.c);
    }
    QByteArray bytes;
    for (const int shift : {24, 16, 8, 0})
        bytes += static_cast<char>(address.toIPv4Address() >> shift);
    return bytes;
}

Result<void> checkHost(const QString &host)
{
    const QHostAddress literal(host);
    if (literal.isNull() ? isLocalName(host) : !isPublic(literal))
        return failure(ErrorKind::Forbidden,
                       u"It is not on the public Internet. Give one that phones can reach, too."_s);
    if (literal.isNull() && (!host.contains(u'.') || host.endsWith(u'.')))
        return failure(ErrorKind::InvalidInput, u"The host needs its full name, like www.example.com."_s);
    return {};
}

} // namespace

bool isPublic(const QHostAddress &address)
{
    return !address.isNull() && isPublicAddress(bytesOf(address));
}

QString hostOf(const QUrl &url)
{
    const auto host = url.host(QUrl::FullyEncoded).toLower();
    return host.startsWith(u'[') ? host.sliced(1).chopped(1) : host;
}

Result<QUrl> readPictureAddress(const QString &text)
{
    if (text.size() > limits::urlLength)
        return failure(ErrorKind::LimitExceeded,
                       u"It has more than %1 letters. Give a shorter one."_s.arg(limits::urlLength));
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty())
        return failure(ErrorKind::InvalidInput,
                       u"It is no complete address. Begin it with https:// and the host."_s);
    if (url.scheme() != "https"_L1)
        return failure(ErrorKind::InvalidInput,
                       u"Pictures are fetched over https only. Begin the address with https://."_s);
    if (url.host().isEmpty())
        return failure(ErrorKind::InvalidInput, u"It names no host. Write one after https://."_s);
    if (!url.userInfo().isEmpty())
        return failure(ErrorKind::InvalidInput,
                       u"It holds a name or a password. Take away what stands before the @."_s);
    if (url.port(usualPort) != usualPort)
        return failure(ErrorKind::Forbidden,
                       u"Only the port %1 is used. Take the port away."_s.arg(usualPort));
    if (const auto checked = checkHost(hostOf(url)); !checked)
        return std::unexpected(checked.error());
    url.setFragment({}); // for the reader of a page; nothing of it is sent
    return url;
}

} // namespace qairopay::webpicture
