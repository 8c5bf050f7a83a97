// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "webpicture/pictureaddress.h"

#include "base/publicaddress.h"
#include "template/passtemplate.h"
#include "webpicture/words.h"

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
                       Words::tr("It is not on the public Internet. Give one that phones can reach, too."));
    if (literal.isNull() && (!host.contains(u'.') || host.endsWith(u'.')))
        return failure(ErrorKind::InvalidInput,
                       Words::tr("The host needs its full name, like www.example.com."));
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
                       Words::tr("It has more than %1 letters. Give a shorter one.").arg(limits::urlLength));
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty())
        return failure(ErrorKind::InvalidInput,
                       Words::tr("It is no complete address. Begin it with https:// and the host."));
    if (url.scheme() != "https"_L1)
        return failure(ErrorKind::InvalidInput,
                       Words::tr("Pictures are fetched over https only. Begin the address with https://."));
    if (url.host().isEmpty())
        return failure(ErrorKind::InvalidInput, Words::tr("It names no host. Write one after https://."));
    if (!url.userInfo().isEmpty())
        return failure(ErrorKind::InvalidInput,
                       Words::tr("It holds a name or a password. Take away what stands before the @."));
    if (url.port(usualPort) != usualPort)
        return failure(ErrorKind::Forbidden,
                       Words::tr("Only the port %1 is used. Take the port away.").arg(usualPort));
    if (const auto checked = checkHost(hostOf(url)); !checked)
        return std::unexpected(checked.error());
    url.setFragment({}); // for the reader of a page; nothing of it is sent
    return url;
}

} // namespace qairopay::webpicture
