// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/phonedesk.h"
#include "passfile/verification.h"
#include "phonedoor.h"
#include "scanbench/codereader.h"
#include "support/designerdesk.h"
#include "support/markingtranslator.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtGui/qguiapplication.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patience = 20'000;
constexpr auto holder = "ada@example.com"_L1;

} // namespace

/// A test pass for a phone, over the real sandbox and a real listener; loopback is the network here.
class tst_PhoneDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whyThereIsNoneIsSaid_data();
    void whyThereIsNoneIsSaid();
    void nothingIsChosenByItself();
    void aHolderIsAnEmailAddress_data();
    void aHolderIsAnEmailAddress();
    void thePassIsFetchedAndReadBack();
    void aDraftSaysThatItStaysBehind();
    void closingTheSheetClosesTheListener();
    void afterItsTimeTheListenerIsClosed();
    void aListenerThatCannotOpenIsSaid();
    void aServiceWithLinksNeedsNoListener();

private:
    /// A desk with a published template and an address to choose, then changed by the test.
    void start(const std::function<void(PhoneDesk::Services &)> &change = {});
    void publish();
    /// Fills in the sheet and waits for the code.
    [[nodiscard]] bool make();
    [[nodiscard]] QUrl codeSays() const;
    /// The whole answer; nothing when nobody listens.
    [[nodiscard]] std::optional<QByteArray> fetch(const QUrl &url);

    test::DesignerDesk m_desk;
    std::unique_ptr<api::Client> m_foreign;
    std::unique_ptr<PhoneDesk> m_phone;
    bool m_signs = true;
};

void tst_PhoneDesk::init()
{
    m_signs = true;
    m_desk.open(m_desk.filePath(u"drafts"_s));
    m_desk.designer().library()->create(0);
}

void tst_PhoneDesk::cleanup()
{
    m_phone.reset();
    m_foreign.reset();
}

void tst_PhoneDesk::start(const std::function<void(PhoneDesk::Services &)> &change)
{
    PhoneDesk::Services services{.client = m_desk.client(),
                                 .desk = *m_desk.designer().desk(),
                                 .isEmbedded = true,
                                 .signsForPhones = [this] { return m_signs; },
                                 .addresses = [] { return QStringList{u"127.0.0.1"_s}; },
                                 .open = openPhoneDoor};
    if (change)
        change(services);
    m_phone = std::make_unique<PhoneDesk>(std::move(services));
    m_phone->begin();
}

void tst_PhoneDesk::publish()
{
    QSignalSpy published(m_desk.designer().desk(), &TemplateDesk::published);
    m_desk.designer().desk()->publish();
    QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, patience);
}

bool tst_PhoneDesk::make()
{
    m_phone->setEmail(holder);
    if (!m_phone->hasLinks())
        m_phone->setAddressIndex(1);
    if (!m_phone->canMake())
        return false;
    m_phone->make();
    return QTest::qWaitFor([this] { return !m_phone->isBusy(); }, patience) && m_phone->isReady();
}

QUrl tst_PhoneDesk::codeSays() const
{
    const auto read = scanbench::readCode(m_phone->code()->image(), BarcodeFormat::Qr);
    return read ? QUrl(QString::fromUtf8(*read)) : QUrl();
}

std::optional<QByteArray> tst_PhoneDesk::fetch(const QUrl &url)
{
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, patience) ||
        reply->error() != QNetworkReply::NoError)
        return std::nullopt;
    return reply->readAll();
}

void tst_PhoneDesk::whyThereIsNoneIsSaid_data()
{
    QTest::addColumn<bool>("isPublished");
    QTest::addColumn<bool>("isEmbedded");
    QTest::addColumn<bool>("signs");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("isForSettings");
    const QStringList some{u"192.168.1.20"_s};
    QTest::newRow("not published") << false << true << true << some << u"Publish the template first"_s
                                   << false;
    QTest::newRow("a sandbox elsewhere on this computer")
        << true << false << true << some << u"another program runs"_s << true;
    QTest::newRow("the test certificate") << true << true << false << some << u"test certificate"_s << true;
    QTest::newRow("no network") << true << true << true << QStringList() << u"same Wi-Fi"_s << false;
    QTest::newRow("nothing in the way") << true << true << true << some << QString() << false;
}

void tst_PhoneDesk::whyThereIsNoneIsSaid()
{
    QFETCH(const bool, isPublished);
    QFETCH(const bool, isEmbedded);
    QFETCH(const bool, signs);
    QFETCH(const QStringList, addresses);
    QFETCH(const QString, says);
    QFETCH(const bool, isForSettings);
    if (isPublished)
        publish();
    start([&](PhoneDesk::Services &services) {
        services.isEmbedded = isEmbedded;
        services.addresses = [addresses] { return addresses; };
    });
    m_signs = signs;
    QCOMPARE(m_phone->whyNot().isEmpty(), says.isEmpty());
    QVERIFY2(m_phone->whyNot().contains(says), qPrintable(m_phone->whyNot()));
    QCOMPARE(m_phone->settingsHelp(), isForSettings);
    m_phone->setEmail(holder);
    m_phone->setAddressIndex(1);
    QCOMPARE(m_phone->canMake(), says.isEmpty());
}

void tst_PhoneDesk::nothingIsChosenByItself()
{
    publish();
    start();
    m_phone->setEmail(holder);
    QCOMPARE(m_phone->addressIndex(), 0);
    QCOMPARE(m_phone->addresses().size(), 2);
    QVERIFY(!m_phone->addresses().first().contains(u'.'));
    QVERIFY(!m_phone->canMake());
    m_phone->make();
    QVERIFY(!m_phone->isBusy());
    m_phone->setAddressIndex(1);
    QVERIFY(m_phone->canMake());
    m_phone->begin(); // the sheet again
    QCOMPARE(m_phone->addressIndex(), 0);
}

void tst_PhoneDesk::aHolderIsAnEmailAddress_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("isGood");
    QTest::addColumn<bool>("isComplained");
    QTest::newRow("nothing yet") << QString() << false << false;
    QTest::newRow("half of one") << u"ada@"_s << false << true;
    QTest::newRow("one") << QString(holder) << true << false;
    QTest::newRow("one with spaces around") << u" ada@example.com "_s << true << false;
}

void tst_PhoneDesk::aHolderIsAnEmailAddress()
{
    QFETCH(const QString, email);
    QFETCH(const bool, isGood);
    QFETCH(const bool, isComplained);
    publish();
    start();
    m_phone->setAddressIndex(1);
    m_phone->setEmail(email);
    QCOMPARE(m_phone->canMake(), isGood);
    QCOMPARE(!m_phone->emailProblem().isEmpty(), isComplained);
}

void tst_PhoneDesk::thePassIsFetchedAndReadBack()
{
    publish();
    start();
    QVERIFY2(make(), qPrintable(m_phone->problem()));
    const auto url = codeSays();
    QCOMPARE(url.toString(), m_phone->link());
    QCOMPARE(url.host(), u"127.0.0.1"_s);
    QVERIFY(url.port() != m_desk.server().baseUrl().port());
    QVERIFY(m_phone->state().contains("Not fetched yet"_L1));
    const auto bytes = fetch(url);
    QVERIFY(bytes.has_value());
    const auto pass = passfile::verifyPass(*bytes, {.trustedRoots = {m_desk.server().rootCertificate()},
                                                    .now = QDateTime::currentDateTimeUtc()});
    QVERIFY(pass.isAccepted());
    const auto json = QJsonDocument::fromJson(pass.file(u"pass.json")).object();
    QVERIFY(json["serialNumber"_L1].toString().startsWith("pass_"_L1));
    QTRY_COMPARE_WITH_TIMEOUT(m_phone->state(), u"Fetched by a phone."_s, patience);
    QVERIFY(!fetch(url.resolved(QUrl(u"/v1/passes"_s))).has_value());
}

void tst_PhoneDesk::aDraftSaysThatItStaysBehind()
{
    publish();
    start();
    QVERIFY(!m_phone->words().contains("draft"_L1));
    m_desk.designer().editor()->setName(u"Edited"_s);
    QVERIFY(m_phone->words().contains("Your draft differs from what is published"_L1));
    QVERIFY(make());
}

void tst_PhoneDesk::closingTheSheetClosesTheListener()
{
    publish();
    start();
    QVERIFY(make());
    const auto url = codeSays();
    QVERIFY(fetch(url).has_value());
    m_phone->close();
    QVERIFY(!m_phone->isReady());
    QTRY_VERIFY_WITH_TIMEOUT(!fetch(url).has_value(), patience);
}

void tst_PhoneDesk::afterItsTimeTheListenerIsClosed()
{
    publish();
    start([](PhoneDesk::Services &services) { services.openFor = std::chrono::milliseconds(0); });
    m_phone->setEmail(holder);
    m_phone->setAddressIndex(1);
    m_phone->make();
    QTRY_VERIFY_WITH_TIMEOUT(m_phone->state().contains("cannot be fetched any more"_L1), patience);
    QVERIFY(!m_phone->isReady());
    QTRY_VERIFY_WITH_TIMEOUT(!fetch(codeSays()).has_value(), patience);
    QVERIFY(m_phone->canMake()); // again
}

void tst_PhoneDesk::aListenerThatCannotOpenIsSaid()
{
    publish();
    start(
        [](PhoneDesk::Services &services) { services.addresses = [] { return QStringList{u"8.8.8.8"_s}; }; });
    QVERIFY(!make());
    QVERIFY2(m_phone->problem().contains("private network"_L1), qPrintable(m_phone->problem()));
    const test::MarkingTranslator translator;
    QVERIFY(!make());
    QVERIFY2(test::MarkingTranslator::isMarked(m_phone->problem()), qPrintable(m_phone->problem()));
    QVERIFY(m_phone->link().isEmpty());
}

void tst_PhoneDesk::aServiceWithLinksNeedsNoListener()
{
    publish();
    m_foreign = std::make_unique<api::Client>(api::Profile{.name = u"QairoPay"_s,
                                                           .baseUrl = m_desk.server().baseUrl(),
                                                           .environment = api::Environment::Sandbox,
                                                           .tenantName = u"Acme"_s},
                                              m_desk.server().key());
    PhoneDesk::Services services{.client = *m_foreign,
                                 .desk = *m_desk.designer().desk(),
                                 .isEmbedded = false,
                                 .signsForPhones = [] { return false; },
                                 .addresses = [] { return QStringList(); },
                                 .open = [](const PhoneOffer &) -> Result<PhoneDoor> {
                                     return failure(ErrorKind::Internal, u"nobody asked for it"_s);
                                 }};
    m_phone = std::make_unique<PhoneDesk>(std::move(services));
    m_phone->begin();
    QVERIFY(m_phone->hasLinks());
    QVERIFY2(make(), qPrintable(m_phone->problem()));
    const auto apple = codeSays();
    QCOMPARE(apple.toString(), m_phone->link());
    QVERIFY(apple.path().endsWith(".pkpass"_L1));
    m_phone->setWallet(1);
    QVERIFY(codeSays().isValid() && codeSays() != apple);
}

QTEST_MAIN(tst_PhoneDesk)
#include "tst_phonedesk.moc"
