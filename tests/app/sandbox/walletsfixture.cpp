// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "walletsfixture.h"

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
