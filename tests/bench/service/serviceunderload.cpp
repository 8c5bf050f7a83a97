// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "serviceunderload.h"

#include "support/samplepictures.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qrandom.h>

using namespace Qt::StringLiterals;

namespace qairopay::bench {

namespace {

/// Does not compress, as a photograph does not.
QImage noise(QSize size)
{
    QRandomGenerator random(1);
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, random.generate() | 0xFF000000);
    }
    return image;
}

QJsonObject field(const QString &key, const QString &value, const QString &display)
{
    return {{u"key"_s, key}, {u"label"_s, key.toUpper()}, {u"value"_s, value}, {u"display"_s, display}};
}

/// That of the guide, "Issuing your first pass".
QJsonObject templateOf(const QJsonObject &images)
{
    auto points = field(u"points"_s, u"0"_s, u"secondary"_s);
    points.insert(u"numeric"_s, true);
    return {
        {u"name"_s, u"Acme Hotels"_s},
        {u"kind"_s, u"loyalty"_s},
        {u"brand"_s,
         QJsonObject{{u"background_color"_s, u"#1F7A5A"_s}, {u"foreground_color"_s, u"#FCFAF6"_s}}},
        {u"fields"_s, QJsonArray{field(u"tier"_s, u"Silver"_s, u"primary"_s), points,
                                 field(u"member_since"_s, u"2026"_s, u"auxiliary"_s)}},
        {u"barcode"_s, QJsonObject{{u"format"_s, u"qr"_s}, {u"payload_template"_s, u"loyalty:{pass.id}"_s}}},
        {u"x_studio"_s, QJsonObject{{u"version"_s, 1}, {u"images"_s, images}}},
    };
}

} // namespace

Hello::Hello()
{
    auto listening = sandbox::Transport::listen({
        .address = u"127.0.0.1"_s,
        .handler = [](const sandbox::HttpRequest &,
                      const sandbox::HttpReply &reply) { reply({.body = R"({"hello":true})"}); },
        .bodyLimit = [](QByteArrayView, QByteArrayView) { return quint64(1) << 20; },
        .refusal = [](int status, const char *) { return sandbox::HttpResponse{.status = status}; },
        .threads = 2, // as the sandbox has
    });
    if (!listening)
        qFatal("%s", qPrintable(listening.error().text()));
    m_transport = std::move(*listening);
    m_transport->start();
}

ServiceUnderLoad::ServiceUnderLoad(const QString &folder, const Secret &database)
{
    auto started = sandbox::Server::start({.dataFolder = folder, .database = database, .rateLimits = false});
    if (!started)
        qFatal("%s", qPrintable(started.error().text()));
    m_server = std::move(*started);
    LoadClient client(port(), 1);
    const auto body = QJsonDocument(templateOf(storeImages(client))).toJson(QJsonDocument::Compact);
    const auto made = QJsonDocument::fromJson(client.once(send("POST", "/v1/pass_templates", body)));
    m_templateId = made["id"_L1].toString().toLatin1();
    m_templatePath = "/v1/pass_templates/" + m_templateId;
}

QJsonObject ServiceUnderLoad::storeImages(LoadClient &client)
{
    const auto png = samples::encoded(noise({114, 114}));
    const auto hash = QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex();
    client.once(send("PUT", "/v1/assets/" + hash, png, "image/png"));
    return {{u"icon"_s, QJsonObject{{u"sha256"_s, QString::fromLatin1(hash)}}}};
}

QByteArray ServiceUnderLoad::head(const QByteArray &method, const QByteArray &target) const
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " +
           m_server->key().reveal() + "\r\n";
}

QByteArray ServiceUnderLoad::get(const QByteArray &target, const QByteArray &more) const
{
    return head("GET", target) + more + "\r\n";
}

QByteArray ServiceUnderLoad::send(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                                  const QByteArray &type)
{
    return head(method, target) + "Content-Type: " + type + "\r\nIdempotency-Key: bench-" +
           QByteArray::number(++m_writes) + "\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

QByteArray ServiceUnderLoad::order()
{
    const auto number = QByteArray::number(++m_count);
    return R"({"template_id":")" + m_templateId + R"(","holder":{"email":"holder)" + number +
           R"(@example.com","name":"Holder )" + number + R"("},"fields":{"tier":"Gold","points":")" + number +
           "\"}}";
}

QByteArray ServiceUnderLoad::create()
{
    return send("POST", "/v1/passes", order());
}

QByteArray ServiceUnderLoad::createBatch()
{
    QByteArrayList orders;
    for (int i = 0; i < perBatch; ++i)
        orders.append(order());
    return send("POST", "/v1/passes/batch", R"({"passes":[)" + orders.join(',') + "]}");
}

} // namespace qairopay::bench
