// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "walletsfixture.h"

#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace qairopay::tests {

void WalletsFixture::play()
{
    m_fake = std::make_unique<FakeWallets>();
}

void WalletsFixture::end()
{
    m_client.reset();
    m_phone.reset();
    m_sandbox.reset();
    m_fake.reset();
}

sandbox::WalletOptions WalletsFixture::google(const passfile::RsaKey &key) const
{
    const QJsonObject account{{u"type"_s, u"service_account"_s},
                              {u"client_email"_s, u"passes@example.iam.gserviceaccount.com"_s},
                              {u"private_key"_s, QString::fromLatin1(key.privatePem().reveal())},
                              {u"private_key_id"_s, u"key-7"_s},
                              {u"token_uri"_s, m_fake->googleUrl() + u"/token"_s}};
    return {.serviceAccount = Secret(QJsonDocument(account).toJson()),
            .googleIssuerId = u"3388000000000000001"_s,
            .googleUrl = m_fake->googleUrl()};
}

void WalletsFixture::change(const QByteArray &pass, int points, const QString &message)
{
    QJsonObject body{{u"fields"_s, QJsonObject{{u"points"_s, QString::number(points)}}}};
    if (!message.isEmpty())
        body.insert(u"change_message"_s, message);
    QCOMPARE(m_client->patch("/v1/passes/" + pass, body).status, 200);
}

void WalletsFixture::advance(qint64 seconds)
{
    m_client->post("/v1/test/clock/advance", {{u"seconds"_s, seconds}});
}

int WalletsFixture::countAt(QLatin1StringView platform, QLatin1StringView name)
{
    return m_client->get("/v1/wallets").json().value(platform)[name].toInt(-1);
}

} // namespace qairopay::tests
