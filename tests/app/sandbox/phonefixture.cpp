// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "phonefixture.h"

#include "passfile/verification.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qtimezone.h>

using namespace Qt::StringLiterals;

namespace qairopay::tests {

QDateTime fixtureTime()
{
    return QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, QTimeZone::UTC);
}

void PhoneFixture::startWith(sandbox::WalletOptions wallets)
{
    startSandbox({.rateLimits = false, .wallets = std::move(wallets)});
}

void PhoneFixture::startSandbox(sandbox::Options options)
{
    m_client.reset();
    m_phone.reset();
    m_sandbox = std::make_unique<SandboxFixture>(std::move(options));
    m_client = std::make_unique<HttpClient>(m_sandbox->server().baseUrl(), m_sandbox->server().key());
    m_phone = std::make_unique<HttpClient>(m_sandbox->server().baseUrl());
    m_template = createTemplate(*m_client).toLatin1();
    m_tenant = m_client->get("/v1/tenant").json()["id"_L1].toString().toLatin1();
    m_tokens.clear();
}

void PhoneFixture::restart()
{
    m_client.reset();
    m_phone.reset();
    m_sandbox->stop();
    m_sandbox->start();
    m_client = std::make_unique<HttpClient>(m_sandbox->server().baseUrl(), m_sandbox->server().key());
    m_phone = std::make_unique<HttpClient>(m_sandbox->server().baseUrl());
}

QJsonObject PhoneFixture::passJson(const QByteArray &archive) const
{
    const auto verified = passfile::verifyPass(
        archive, {.trustedRoots = {m_sandbox->server().rootCertificate()}, .now = fixtureTime()});
    return QJsonDocument::fromJson(verified.file(u"pass.json")).object();
}

QByteArray PhoneFixture::issue()
{
    const auto order = passFor(QString::fromLatin1(m_template), u"ada@example.com"_s);
    const auto pass = m_client->post("/v1/passes", order).json();
    const auto id = pass["id"_L1].toString().toLatin1();
    const auto url = QUrl(pass["download"_L1]["apple_url"_L1].toString());
    const auto file = passJson(m_phone->get(url.path().toLatin1()).body);
    m_tokens.insert(id, file["authenticationToken"_L1].toString().toLatin1());
    return id;
}

int PhoneFixture::enroll(const QByteArray &device, const QByteArray &pass, const QByteArray &pushToken)
{
    return m_phone
        ->send("POST", registrations(device) + '/' + pass, "{\"pushToken\":\"" + pushToken + "\"}", key(pass))
        .status;
}

Reply PhoneFixture::leave(const QByteArray &device, const QByteArray &pass)
{
    return m_phone->send("DELETE", registrations(device) + '/' + pass, {}, key(pass));
}

Reply PhoneFixture::list(const QByteArray &device, const QByteArray &tag)
{
    return m_phone->get(registrations(device) + (tag.isEmpty() ? "" : "?passesUpdatedSince=" + tag));
}

QByteArray PhoneFixture::tagOf(const QByteArray &device)
{
    return list(device).json()["lastUpdated"_L1].toString().toLatin1();
}

Reply PhoneFixture::fetch(const QByteArray &pass, const QByteArray &since)
{
    auto headers = key(pass);
    if (!since.isEmpty())
        headers.insert("If-Modified-Since", since);
    return m_phone->get(passPath(pass), headers);
}

void PhoneFixture::setPoints(const QByteArray &pass, int points)
{
    m_client->patch("/v1/passes/" + pass,
                    {{u"fields"_s, QJsonObject{{u"points"_s, QString::number(points)}}}});
}

QString PhoneFixture::statusOf(const QByteArray &pass)
{
    return m_client->get("/v1/passes/" + pass).json()["status"_L1].toString();
}

QStringList PhoneFixture::serialsOf(const Reply &reply)
{
    QStringList serials;
    for (const auto &serial : reply.json()["serialNumbers"_L1].toArray())
        serials.append(serial.toString());
    return serials;
}

} // namespace qairopay::tests
