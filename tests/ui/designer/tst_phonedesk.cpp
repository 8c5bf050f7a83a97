// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/phonedesk.h"
#include "passfile/verification.h"
#include "phonedoor.h"
#include "scanbench/codereader.h"
#include "support/designerdesk.h"
#include "support/faultserver.h"
#include "support/markingtranslator.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtGui/qguiapplication.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace qairopay;
using test::FaultServer;

namespace {

constexpr int patience = 20'000;
constexpr auto holder = "ada@example.com"_L1;
constexpr auto otherHolder = "bob@example.com"_L1;

/// The connection breaks within the answer.
FaultServer::Answer cutAnswer()
{
    return {"HTTP/1.1 200 X\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{",
            FaultServer::End::Close};
}

FaultServer::Answer passFile()
{
    return FaultServer::reply(200, "the pass");
}

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
    void aCertificateOutOfItsTimeIssuesNothing();
    void theRecordOnTheCardsIsIssued();
    void googlesLinkNeedsTheUsersAccount();
    void googlesLinkNeedsNoPicturesFromHere();
    void googlesLinkIsSignedHere();
    void googlesLinkCarriesThePass();
    void aLinkTooLongForACodeIsThereToBeCopied();
    void nothingIsChosenByItself();
    void aHolderIsAnEmailAddress_data();
    void aHolderIsAnEmailAddress();
    void thePassIsFetchedAndReadBack();
    void aDraftSaysThatItStaysBehind();
    void closingTheSheetClosesTheListener();
    void afterItsTimeTheListenerIsClosed();
    void aListenerThatCannotOpenIsSaid();
    void aServiceWithLinksNeedsNoListener();
    void aLinkThatIsMissingIsSaidAndTheSwitchStays();
    void theSamePassIsHandedOverAgain_data();
    void theSamePassIsHandedOverAgain();
    void anotherHolderGetsAnotherPass();
    void theKeyIsOfOneTemplateAndHolder_data();
    void theKeyIsOfOneTemplateAndHolder();
    void whatTheServiceRefusesIsAskedAnew();
    void anotherTemplateClosesTheSheet();

private:
    /// A desk with a published template and an address to choose, then changed by the test.
    void start(const std::function<void(PhoneDesk::Services &)> &change = {});
    /// From the next start() on the passes come from a service that answers as told.
    void tell(const QList<FaultServer::Answer> &answers,
              api::Environment environment = api::Environment::Embedded);
    /// With a link for Apple's wallet and none for Google's.
    [[nodiscard]] FaultServer::Answer passAnswer(const QByteArray &id) const;
    /// Of each pass that was asked of it.
    [[nodiscard]] QList<QByteArray> keys() const;
    void publish();
    /// Fills in the sheet and waits for the code.
    [[nodiscard]] bool make();
    /// Without filling it in.
    [[nodiscard]] bool makeAgain();
    [[nodiscard]] QUrl codeSays() const;
    /// The whole answer; nothing when nobody listens.
    [[nodiscard]] std::optional<QByteArray> fetch(const QUrl &url);

    test::DesignerDesk m_desk;
    std::unique_ptr<FaultServer> m_told;
    std::unique_ptr<api::Client> m_foreign; ///< none: the desk's own
    std::unique_ptr<PhoneDesk> m_phone;
    bool m_signs = true;
};

void tst_PhoneDesk::init()
{
    m_signs = true;
    m_told = std::make_unique<FaultServer>();
    m_desk.open(m_desk.filePath(u"drafts"_s));
    m_desk.designer().library()->create(0);
}

void tst_PhoneDesk::cleanup()
{
    m_phone.reset();
    m_foreign.reset();
    m_told.reset();
}

void tst_PhoneDesk::start(const std::function<void(PhoneDesk::Services &)> &change)
{
    PhoneDesk::Services services{.client = m_foreign ? *m_foreign : m_desk.client(),
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

void tst_PhoneDesk::tell(const QList<FaultServer::Answer> &answers, api::Environment environment)
{
    m_told->script(answers);
    api::SchedulerOptions once;
    once.retry.maxAttempts = 1;
    m_foreign = std::make_unique<api::Client>(
        api::Profile{
            .name = u"Told"_s, .baseUrl = m_told->url(), .environment = environment, .tenantName = u"Acme"_s},
        Secret("qp_test"), once);
}

FaultServer::Answer tst_PhoneDesk::passAnswer(const QByteArray &id) const
{
    const auto link = m_told->url().toEncoded() + "/files/" + id + ".pkpass";
    return FaultServer::reply(200, R"({"id":")" + id + R"(","template_id":"tpl_1","status":"issued",)" +
                                       R"("download":{"apple_url":")" + link + R"("}})");
}

QList<QByteArray> tst_PhoneDesk::keys() const
{
    QList<QByteArray> keys;
    for (const auto &received : m_told->received()) {
        if (received.method == "POST")
            keys.append(received.headers.value("idempotency-key"));
    }
    return keys;
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
    return makeAgain();
}

bool tst_PhoneDesk::makeAgain()
{
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
    QTest::newRow("the user's certificate, out of its time")
        << true << true << true << some << u"expired"_s << true;
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
        if (says == "expired"_L1)
            services.certificateFault = [] { return u"It expired yesterday."_s; };
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

/// It is said before the service is asked for anything, and another file is enough to go on.
void tst_PhoneDesk::aCertificateOutOfItsTimeIssuesNothing()
{
    publish();
    tell({passAnswer("pass_1"), passFile()});
    QString fault = u"It expired yesterday."_s;
    start([&](PhoneDesk::Services &services) { services.certificateFault = [&] { return fault; }; });
    QCOMPARE(m_phone->words(), fault);
    QVERIFY(!make());
    QVERIFY(m_told->received().isEmpty());
    fault.clear();
    QVERIFY(m_phone->canMake());
}

void tst_PhoneDesk::theRecordOnTheCardsIsIssued()
{
    publish();
    tell({passAnswer("pass_1"), passFile(), passAnswer("pass_2"), passFile()});
    const auto key = m_desk.designer().editor()->value().fields.first().key;
    Record record{.holder = {u"sam@example.com"_s, u"Sam Sample"_s},
                  .fields = {{key, u"Amber"_s}, {u"only_in_the_draft"_s, u"x"_s}}};
    start([&](PhoneDesk::Services &services) {
        services.record = [&record] { return record; };
        services.open = [](const PhoneOffer &) -> Result<PhoneDoor> {
            return PhoneDoor{QUrl(u"http://127.0.0.1/pass"_s), {}};
        };
    });
    QVERIFY(m_phone->words().contains("the record that the cards show"_L1));
    QVERIFY(make());
    const auto sent = QJsonDocument::fromJson(m_told->received().first().body).object();
    QCOMPARE(sent["holder"_L1]["name"_L1].toString(), u"Sam Sample"_s);
    QCOMPARE(sent["holder"_L1]["email"_L1].toString(), QString(holder));
    QCOMPARE(sent["fields"_L1].toObject().keys(), QStringList{key});
    QCOMPARE(sent["fields"_L1][key].toString(), u"Amber"_s);
    QVERIFY(m_phone->hasPass());
    record.holder.name = u"Ada"_s; // another sample is another pass
    QVERIFY(!m_phone->hasPass());
}

void tst_PhoneDesk::googlesLinkNeedsTheUsersAccount()
{
    publish();
    m_signs = false;
    bool signsLinks = false;
    start([&](PhoneDesk::Services &services) {
        services.signsGoogleLinks = [&] { return signsLinks; };
        services.addresses = [] { return QStringList(); };
    });
    QVERIFY(m_phone->choosesWallet());
    m_phone->setWallet(1);
    QVERIFY2(m_phone->whyNot().contains("service account"_L1), qPrintable(m_phone->whyNot()));
    QVERIFY(m_phone->settingsHelp());
    signsLinks = true; // neither the certificate nor an address is asked for
    QCOMPARE(m_phone->whyNot(), QString());
    QVERIFY(!m_phone->settingsHelp() && !m_phone->needsAddress());
    m_phone->setEmail(holder);
    QVERIFY(m_phone->canMake());
    m_phone->setWallet(0);
    QVERIFY(m_phone->whyNot().contains("test certificate"_L1));
}

void tst_PhoneDesk::googlesLinkNeedsNoPicturesFromHere()
{
    m_desk.designer().editor()->edit(u"Picture"_s, {}, [](PassTemplate &value) {
        value.studio.images[ImageSlot::Logo] = {.sha256 = QString(64, u'a')};
    });
    publish();
    start([](PhoneDesk::Services &services) { services.signsGoogleLinks = [] { return true; }; });
    m_phone->setWallet(1);
    QVERIFY2(m_phone->whyNot().contains("pictures"_L1), qPrintable(m_phone->whyNot()));
    m_phone->setWallet(0);
    QCOMPARE(m_phone->whyNot(), QString());
}

void tst_PhoneDesk::googlesLinkIsSignedHere()
{
    publish();
    const auto link = m_told->url().toString() + "/g/token"_L1;
    tell({FaultServer::reply(200, R"({"id":"pass_1","template_id":"tpl_1","status":"issued",)"
                                  R"("download":{"google_url":")" +
                                      link.toUtf8() + R"("}})"),
          FaultServer::reply(200, "head.claims.signature")});
    start([](PhoneDesk::Services &services) { services.signsGoogleLinks = [] { return true; }; });
    m_phone->setWallet(1);
    m_phone->setEmail(holder);
    QVERIFY2(makeAgain(), qPrintable(m_phone->problem()));
    QCOMPARE(codeSays().toString(), u"https://pay.google.com/gp/v/save/head.claims.signature"_s);
    QVERIFY(!m_phone->state().contains("fetched"_L1));
    const auto asked = m_told->received().last();
    QVERIFY(asked.path.endsWith("/g/token?form=full"));
    QCOMPARE(asked.headers.value("accept"), "application/jwt"_ba);
    m_phone->setWallet(0); // and its code goes
    QVERIFY(!m_phone->isReady() && m_phone->link().isEmpty());
}

void tst_PhoneDesk::googlesLinkCarriesThePass()
{
    publish();
    start([](PhoneDesk::Services &services) { services.signsGoogleLinks = [] { return true; }; });
    m_phone->setWallet(1);
    m_phone->setEmail(holder);
    QVERIFY2(makeAgain(), qPrintable(m_phone->problem()));
    const auto token = m_phone->link().section(u'/', -1).toLatin1();
    const auto claims = QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding);
    const auto payload = QJsonDocument::fromJson(claims).object()["payload"_L1].toObject();
    QCOMPARE(payload.size(), 2); // class and object
    QCOMPARE(m_phone->code()->isEmpty(), !m_phone->problem().isEmpty());
}

void tst_PhoneDesk::aLinkTooLongForACodeIsThereToBeCopied()
{
    publish();
    const auto link = m_told->url().toString() + "/g/token"_L1;
    tell({FaultServer::reply(200, R"({"id":"pass_1","template_id":"tpl_1","status":"issued",)"
                                  R"("download":{"google_url":")" +
                                      link.toUtf8() + R"("}})"),
          FaultServer::reply(200, QByteArray(4000, 'x'))});
    start([](PhoneDesk::Services &services) { services.signsGoogleLinks = [] { return true; }; });
    m_phone->setWallet(1);
    m_phone->setEmail(holder);
    QVERIFY(makeAgain());
    QVERIFY(m_phone->link().endsWith(u"xxx"_s));
    QVERIFY(m_phone->code()->isEmpty());
    QVERIFY2(m_phone->problem().contains("too many for a QR code"_L1), qPrintable(m_phone->problem()));
    QCOMPARE(m_phone->state(), QString());
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
    QVERIFY(m_phone->words().contains("at most for 10 minutes"_L1));
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
    QVERIFY2(m_phone->problem().contains(u"«Choose an address"_s), qPrintable(m_phone->problem()));
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
    m_signs = false;
    start([](PhoneDesk::Services &services) {
        services.isEmbedded = false;
        services.addresses = [] { return QStringList(); };
        services.open = [](const PhoneOffer &) -> Result<PhoneDoor> {
            return failure(ErrorKind::Internal, u"nobody asked for it"_s);
        };
    });
    QVERIFY(m_phone->hasLinks());
    QVERIFY2(make(), qPrintable(m_phone->problem()));
    const auto apple = codeSays();
    QCOMPARE(apple.toString(), m_phone->link());
    QVERIFY(apple.path().endsWith(".pkpass"_L1));
    m_phone->setWallet(1);
    QVERIFY(codeSays().isValid() && codeSays() != apple);
}

void tst_PhoneDesk::aLinkThatIsMissingIsSaidAndTheSwitchStays()
{
    publish();
    tell({passAnswer("pass_1")}, api::Environment::Sandbox);
    start();
    QVERIFY2(make(), qPrintable(m_phone->problem()));
    const auto apple = m_phone->link();
    QVERIFY(apple.endsWith("pass_1.pkpass"_L1));
    m_phone->setWallet(1);
    QVERIFY(m_phone->isReady()); // what the switch is shown by
    QVERIFY(m_phone->link().isEmpty() && m_phone->state().isEmpty());
    QVERIFY2(m_phone->problem().contains("Google Wallet"_L1), qPrintable(m_phone->problem()));
    QVERIFY(!m_phone->canMake());
    m_phone->setWallet(0);
    QCOMPARE(m_phone->link(), apple);
    QVERIFY(m_phone->problem().isEmpty());
    QCOMPARE(keys().size(), 1);
}

void tst_PhoneDesk::theSamePassIsHandedOverAgain_data()
{
    QTest::addColumn<bool>("downloads");
    QTest::addColumn<bool>("opens");
    QTest::addColumn<bool>("ends");
    QTest::newRow("the download failed") << false << true << false;
    QTest::newRow("nothing could listen") << true << false << false;
    QTest::newRow("its time was up") << true << true << true;
}

void tst_PhoneDesk::theSamePassIsHandedOverAgain()
{
    QFETCH(const bool, downloads);
    QFETCH(const bool, opens);
    QFETCH(const bool, ends);
    publish();
    tell({passAnswer("pass_1"), downloads ? passFile() : FaultServer::error(404, "not_found", "no_file"),
          passFile()});
    const auto tries = std::make_shared<std::atomic<int>>(0);
    start([=](PhoneDesk::Services &services) {
        services.open = [=](const PhoneOffer &) -> Result<PhoneDoor> {
            if (++*tries == 1 && !opens)
                return failure(ErrorKind::Io, u"nothing listens"_s);
            return PhoneDoor{QUrl(u"http://127.0.0.1/pass"_s), {}};
        };
        if (ends)
            services.openFor = std::chrono::milliseconds(0);
    });
    QVERIFY(!m_phone->hasPass());
    QVERIFY(!make() || ends);
    QTRY_VERIFY_WITH_TIMEOUT(!m_phone->isReady(), patience);
    QCOMPARE(m_phone->problem().isEmpty(), ends);
    QVERIFY(m_phone->hasPass());
    QVERIFY(makeAgain() || ends);
    QVERIFY2(m_phone->problem().isEmpty(), qPrintable(m_phone->problem()));
    QCOMPARE(keys().size(), 1);
    QCOMPARE(m_told->received().size(), 3);
    QCOMPARE(tries->load(), downloads ? 2 : 1);
}

void tst_PhoneDesk::anotherHolderGetsAnotherPass()
{
    publish();
    tell({passAnswer("pass_1"), passFile(), passAnswer("pass_2"), passFile()});
    start([](PhoneDesk::Services &services) {
        services.open = [](const PhoneOffer &) -> Result<PhoneDoor> {
            return failure(ErrorKind::Io, u"nothing listens"_s);
        };
    });
    QVERIFY(!make());
    QVERIFY(m_phone->hasPass());
    m_phone->setEmail(otherHolder);
    QVERIFY(!m_phone->hasPass());
    QVERIFY(!makeAgain());
    QCOMPARE(keys().size(), 2);
    QVERIFY(keys().first() != keys().last());
    QVERIFY(m_told->received().at(2).body.contains(QByteArray(otherHolder.data(), otherHolder.size())));
    QCOMPARE(m_told->received().last().path, "/files/pass_2.pkpass"_ba);
}

void tst_PhoneDesk::theKeyIsOfOneTemplateAndHolder_data()
{
    QTest::addColumn<bool>("isAnotherTemplate");
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("the same again") << false << QString(holder) << true;
    QTest::newRow("another holder") << false << QString(otherHolder) << false;
    QTest::newRow("another template") << true << QString(holder) << false;
}

/// It is not known whether there is a pass: asking for the same again does not make a second one.
void tst_PhoneDesk::theKeyIsOfOneTemplateAndHolder()
{
    QFETCH(const bool, isAnotherTemplate);
    QFETCH(const QString, email);
    QFETCH(const bool, isSame);
    publish();
    tell({cutAnswer()});
    start();
    QVERIFY(!make());
    QVERIFY(!m_phone->problem().isEmpty() && !m_phone->hasPass());
    if (isAnotherTemplate) {
        m_desk.designer().library()->create(1);
        publish();
    }
    m_phone->begin();
    m_phone->setEmail(email);
    m_phone->setAddressIndex(1);
    QVERIFY(!makeAgain());
    QCOMPARE(keys().size(), 2);
    QCOMPARE(keys().first() == keys().last(), isSame);
}

void tst_PhoneDesk::whatTheServiceRefusesIsAskedAnew()
{
    publish();
    tell({FaultServer::error(400, "invalid_request_error", "parameter_invalid")});
    start();
    QVERIFY(!make());
    QVERIFY(!m_phone->problem().isEmpty());
    QVERIFY(!makeAgain());
    QCOMPARE(keys().size(), 2);
    QVERIFY(keys().first() != keys().last());
}

void tst_PhoneDesk::anotherTemplateClosesTheSheet()
{
    publish();
    start();
    const auto name = m_desk.designer().editor()->name();
    QVERIFY2(m_phone->heading().contains(name), qPrintable(m_phone->heading()));
    QVERIFY(make());
    const auto url = codeSays();
    QSignalSpy dropped(m_phone.get(), &PhoneDesk::dropped);
    m_desk.designer().editor()->setName(u"Edited"_s);
    QVERIFY(dropped.isEmpty() && m_phone->isReady());
    m_desk.designer().library()->create(1);
    QCOMPARE(dropped.size(), 1);
    QVERIFY(!m_phone->isReady());
    QTRY_VERIFY_WITH_TIMEOUT(!fetch(url).has_value(), patience);
    m_desk.designer().library()->create(2);
    QCOMPARE(dropped.size(), 1);
}

QTEST_MAIN(tst_PhoneDesk)
#include "tst_phonedesk.moc"
