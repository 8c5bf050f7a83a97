// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handover.h"

#include "sandbox/http/transport.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qrandom.h>
#include <QtNetwork/qhostaddress.h>
#include <QtNetwork/qnetworkinterface.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr int mostConnections = 8;
constexpr HttpTimes times{.idle = 10, .head = 5, .body = 60};

HttpResponse plainAnswer(int status, const QByteArray &words)
{
    return {.status = status,
            .contentType = "text/plain; charset=utf-8",
            .headers = {{"Cache-Control", "no-store"}},
            .body = words + '\n'};
}

/// 256 bits.
QByteArray unguessablePath()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return '/' + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".pkpass";
}

HttpHandler handing(const Handover::Offer &offer, const QByteArray &path)
{
    return
        [bytes = offer.bytes, taken = offer.taken, path](const HttpRequest &request, const HttpReply &reply) {
            if (request.target != path)
                return reply(plainAnswer(404, "There is nothing here."));
            if (request.method != "GET")
                return reply(plainAnswer(405, "This can only be fetched."));
            reply({.status = 200,
                   .contentType = "application/vnd.apple.pkpass",
                   .headers = {{"Cache-Control", "no-store"},
                               {"Content-Disposition", "attachment; filename=\"pass.pkpass\""}},
                   .body = bytes});
            if (taken)
                taken();
        };
}

} // namespace

Handover::Handover(std::unique_ptr<Transport> transport, QUrl url)
    : m_transport(std::move(transport))
    , m_url(std::move(url))
{}

Handover::~Handover()
{
    m_transport->stop();
}

bool Handover::isPrivate(const QString &address)
{
    static const std::array nets{
        QHostAddress::parseSubnet(u"10.0.0.0/8"_s), QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.168.0.0/16"_s), QHostAddress::parseSubnet(u"fc00::/7"_s)};
    const QHostAddress parsed(address);
    return parsed.isLoopback() ||
           std::ranges::any_of(nets, [&](const auto &net) { return parsed.isInSubnet(net); });
}

QStringList Handover::addresses()
{
    QStringList found;
    for (const auto &address : QNetworkInterface::allAddresses()) {
        if (isPrivate(address.toString()) && !address.isLoopback())
            found.append(address.toString());
    }
    return found;
}

Result<std::unique_ptr<Handover>> Handover::open(Offer offer)
{
    if (!isPrivate(offer.address))
        return failure(
            ErrorKind::InvalidInput,
            Phrase(QT_TRANSLATE_NOOP(
                "Errors", "Choose an address of this computer on a private network, such as 192.168.1.20.")),
            u"address"_s);
    const auto path = unguessablePath();
    auto transport = Transport::listen(
        {.address = offer.address,
         .port = offer.port,
         .handler = handing(offer, path),
         .bodyLimit = [](QByteArrayView, QByteArrayView) -> quint64 { return 0; },
         .refusal = [](int status, const char *message) { return plainAnswer(status, message); },
         .sockets = mostConnections,
         .times = times});
    if (!transport)
        return std::unexpected(transport.error());
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(offer.address);
    url.setPort((*transport)->port());
    url.setPath(QString::fromLatin1(path));
    (*transport)->start();
    return std::unique_ptr<Handover>(new Handover(std::move(*transport), std::move(url)));
}

} // namespace qairopay::sandbox
