// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "network/plainrequest.h"

#include <QtCore/qurl.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// What goes along with a request to an address that somebody gave.
class tst_PlainRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGoesAlong_data();
    void nothingGoesAlong();
    void itSaysWhoAsks();
};

void tst_PlainRequest::nothingGoesAlong_data()
{
    QTest::addColumn<QNetworkRequest::Attribute>("attribute");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("no cookie is sent")
        << QNetworkRequest::CookieLoadControlAttribute << QVariant(int(QNetworkRequest::Manual));
    QTest::newRow("no cookie is kept")
        << QNetworkRequest::CookieSaveControlAttribute << QVariant(int(QNetworkRequest::Manual));
    QTest::newRow("no password is sent")
        << QNetworkRequest::AuthenticationReuseAttribute << QVariant(int(QNetworkRequest::Manual));
    QTest::newRow("nobody leads on") << QNetworkRequest::RedirectPolicyAttribute
                                     << QVariant(int(QNetworkRequest::ManualRedirectPolicy));
    QTest::newRow("one request a connection") << QNetworkRequest::Http2AllowedAttribute << QVariant(false);
}

void tst_PlainRequest::nothingGoesAlong()
{
    QFETCH(const QNetworkRequest::Attribute, attribute);
    QFETCH(const QVariant, value);
    QCOMPARE(network::plainRequest(QUrl(u"https://acme.example/"_s)).attribute(attribute), value);
}

void tst_PlainRequest::itSaysWhoAsks()
{
    const QUrl url(u"https://acme.example/a?b=c"_s);
    const auto request = network::plainRequest(url);
    QCOMPARE(request.url(), url);
    QCOMPARE(request.rawHeader("User-Agent"), "QairoPay-Pass-Studio"_ba);
}

QTEST_GUILESS_MAIN(tst_PlainRequest)
#include "tst_plainrequest.moc"
