// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "artwork/decode.h"
#include "basemap/onlineguard.h"
#include "support/markingtranslator.h"
#include "support/tlsserver.h"
#include "webpicture/picturejob.h"

#include <QtNetwork/qnetworkproxy.h>
#include <QtNetwork/qtcpserver.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <optional>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::webpicture;
using test::TlsServer;

namespace {

using Addresses = QList<QHostAddress>;

const auto thisMachine = QHostAddress(QHostAddress::LocalHost);
const auto address = u"https://acme.example/logo.png"_s;

} // namespace

/// Pictures from a host that answers, leads astray, or does not answer.
class tst_PictureJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesWhatTheHostHas();
    void tellsHowMuchHasCome();
    void refusedAddressesReachNobody();
    void namesThatLeadInsideAreNotCalled_data();
    void namesThatLeadInsideAreNotCalled();
    void theAddressThatWasLookedAtIsTheOneThatIsCalled();
    void theCertificateMustBeTheNames_data();
    void theCertificateMustBeTheNames();
    void redirectsAreFollowed_data();
    void redirectsAreFollowed();
    void answersAreToldInWords_data();
    void answersAreToldInWords();
    void answersAreToldInTheWindowsLanguage_data() { answersAreToldInWords_data(); }
    void answersAreToldInTheWindowsLanguage();
    void failuresAreToldInTheWindowsLanguage_data();
    void failuresAreToldInTheWindowsLanguage();
    void tooMuchIsNotTaken_data();
    void tooMuchIsNotTaken();
    void whoDoesNotAnswerIsLeft();
    void anUnknownNameLeadsNowhere();
    void theNextNumberIsTriedWhereNobodyListens();
    void theNextNumberIsTriedWhereOneIsSilent();
    void numbersAreTriedInTurn_data();
    void numbersAreTriedInTurn();
    void cancelledIsSilent();
    void theGateIsOpenForTheRequestAlone();
    void theProcesssGuardIsAsked();

private:
    [[nodiscard]] FetchOptions options();
    /// Until it has finished.
    [[nodiscard]] Result<QByteArray> fetch(const QString &from, const FetchOptions &how);
    [[nodiscard]] QList<QByteArray> asked() const;

    std::optional<TlsServer> m_host;
    QHash<QString, QList<Addresses>> m_names; ///< answers to each question; the last one stays
    QStringList m_questions;
};

void tst_PictureJob::init()
{
    m_host.emplace(QStringList{u"acme.example"_s, u"cdn.example"_s});
    QVERIFY2(!m_host->rootPem().isEmpty(), "there is no program openssl");
    m_host->answer("/logo.png", TlsServer::reply("200 OK", "a picture"));
    m_names = {{u"acme.example"_s, {{thisMachine}}}, {u"cdn.example"_s, {{thisMachine}}}};
    m_questions.clear();
}

FetchOptions tst_PictureJob::options()
{
    FetchOptions options;
    options.resolver = [this](const QString &host) {
        auto &answers = m_names[host];
        const auto answer = answers.isEmpty() ? Addresses() : answers.constFirst();
        if (answers.size() > 1)
            answers.removeFirst();
        m_questions.append(host);
        return QtFuture::makeReadyValueFuture(answer);
    };
    // The host stands for one of the public Internet; its neighbours do not.
    options.mayConnect = [](const QHostAddress &number) { return number == thisMachine; };
    options.trustedRoots = m_host->rootPem();
    options.port = m_host->serverPort();
    options.patience = std::chrono::seconds(60);
    return options;
}

Result<QByteArray> tst_PictureJob::fetch(const QString &from, const FetchOptions &how)
{
    PictureJob job(how, from);
    std::optional<Result<QByteArray>> outcome;
    connect(&job, &PictureJob::finished, this, [&](const Result<QByteArray> &file) { outcome = file; });
    job.start();
    if (outcome)
        return failure(ErrorKind::Internal, u"It ended before start() had returned."_s);
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000))
        return failure(ErrorKind::Internal, u"It never ended."_s);
    return *outcome;
}

QList<QByteArray> tst_PictureJob::asked() const
{
    QList<QByteArray> paths;
    for (const auto &request : m_host->requests())
        paths.append(request.path);
    return paths;
}

void tst_PictureJob::givesWhatTheHostHas()
{
    m_host->answer("/logo.png?v=2", TlsServer::reply("200 OK", "the second", "Set-Cookie: a=b\r\n"));
    const auto file = fetch(u"https://Acme.Example/logo.png?v=2#top"_s, options());
    QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
    QCOMPARE(*file, "the second"_ba);
    QCOMPARE(m_host->requests().size(), 1);
    const auto &headers = m_host->requests().constFirst().headers;
    QCOMPARE(headers.value("host"), "acme.example"_ba);
    QCOMPARE(headers.value("accept-encoding"), "identity"_ba);
    QVERIFY(!headers.contains("cookie") && !headers.contains("authorization") &&
            !headers.contains("referer"));
}

void tst_PictureJob::tellsHowMuchHasCome()
{
    const QByteArray picture(300'000, 'p');
    m_host->answer("/logo.png", TlsServer::reply("200 OK", picture));
    PictureJob job(options(), address);
    QSignalSpy progressed(&job, &PictureJob::progressed);
    QSignalSpy finished(&job, &PictureJob::finished);
    job.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QVERIFY(!progressed.isEmpty());
    qint64 before = 0;
    for (const auto &step : progressed) {
        QCOMPARE_GT(step[0].toLongLong(), before);
        QCOMPARE(step[1].toLongLong(), picture.size());
        before = step[0].toLongLong();
    }
    QCOMPARE(before, picture.size());
}

void tst_PictureJob::refusedAddressesReachNobody()
{
    for (const auto &bad : {u"http://acme.example/logo.png"_s, u"https://me@acme.example/logo.png"_s,
                            u"https://acme.example:8443/logo.png"_s, u"https://10.0.0.1/logo.png"_s})
        QVERIFY2(!fetch(bad, options()), qPrintable(bad));
    QCOMPARE(m_questions, QStringList());
    QCOMPARE(asked(), QList<QByteArray>());
}

/// With the rule that is in force where nobody sets another.
void tst_PictureJob::namesThatLeadInsideAreNotCalled_data()
{
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("this machine") << QStringList{u"127.0.0.1"_s};
    QTest::newRow("a private network") << QStringList{u"10.0.0.1"_s};
    QTest::newRow("a cloud's metadata") << QStringList{u"169.254.169.254"_s};
    QTest::newRow("one foot inside") << QStringList{u"8.8.8.8"_s, u"192.168.1.1"_s};
    QTest::newRow("the other foot") << QStringList{u"192.168.1.1"_s, u"8.8.8.8"_s};
    QTest::newRow("this machine by IPv6") << QStringList{u"::1"_s};
    QTest::newRow("a private network by IPv6") << QStringList{u"fd00::1"_s};
    QTest::newRow("IPv4 in IPv6") << QStringList{u"::ffff:127.0.0.1"_s};
}

void tst_PictureJob::namesThatLeadInsideAreNotCalled()
{
    QFETCH(const QStringList, numbers);
    Addresses found;
    for (const auto &number : numbers)
        found.append(QHostAddress(number));
    m_names[u"acme.example"_s] = {found};
    auto how = options();
    how.mayConnect = {};
    const auto file = fetch(address, how);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Forbidden);
    QVERIFY2(file.error().message.startsWith(u"acme.example is not on the public Internet."_s),
             qPrintable(file.error().message));
    QCOMPARE(asked(), QList<QByteArray>());
}

/// A name server that answers differently a moment later gains nothing: there is no second question.
void tst_PictureJob::theAddressThatWasLookedAtIsTheOneThatIsCalled()
{
    m_names[u"acme.example"_s] = {{thisMachine}, {QHostAddress(u"10.0.0.1"_s)}};
    QVERIFY(fetch(address, options()));
    QCOMPARE(m_questions, QStringList{u"acme.example"_s});
    const auto again = fetch(address, options()); // by now the name leads inside
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Forbidden);
    QCOMPARE(asked(), QList<QByteArray>{"/logo.png"});
}

void tst_PictureJob::theCertificateMustBeTheNames_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("its first name") << address << true << true;
    QTest::newRow("its other name") << u"https://cdn.example/logo.png"_s << true << true;
    QTest::newRow("somebody else's name") << u"https://other.example/logo.png"_s << true << false;
    QTest::newRow("nobody vouches for it") << address << false << false;
}

void tst_PictureJob::theCertificateMustBeTheNames()
{
    QFETCH(const QString, from);
    QFETCH(const bool, isTrusted);
    QFETCH(const bool, isTaken);
    m_names[u"other.example"_s] = {{thisMachine}};
    auto how = options();
    const TlsServer stranger({u"acme.example"_s});
    if (!isTrusted)
        how.trustedRoots = stranger.rootPem();
    const auto file = fetch(from, how);
    QCOMPARE(file.has_value(), isTaken);
    QCOMPARE(m_host->requests().size(), isTaken ? 1 : 0);
    if (!isTaken)
        QVERIFY2(file.error().message.contains(u"certificate"_s), qPrintable(file.error().message));
}

void tst_PictureJob::redirectsAreFollowed_data()
{
    QTest::addColumn<QByteArrayList>("steps"); ///< from /1 to /2, …
    QTest::addColumn<QString>("says");         ///< empty: it ends well
    const QByteArray end = "https://acme.example/logo.png";
    const auto inside = u"not on the public Internet"_s;
    QTest::newRow("to another host") << QByteArrayList{"https://cdn.example/logo.png"} << QString();
    QTest::newRow("on the same host") << QByteArrayList{"/logo.png"} << QString();
    QTest::newRow("three times") << QByteArrayList{"/2", "https://cdn.example/3", end} << QString();
    QTest::newRow("four times") << QByteArrayList{"/2", "/3", "/4", end} << u"more than 3 times"_s;
    QTest::newRow("in a ring") << QByteArrayList{"/1"} << u"more than 3 times"_s;
    QTest::newRow("to a private number") << QByteArrayList{"https://10.0.0.1/logo.png"} << inside;
    QTest::newRow("to a name that leads inside")
        << QByteArrayList{"https://inside.example/logo.png"} << u"inside.example is "_s + inside;
    QTest::newRow("to this machine") << QByteArrayList{"https://localhost/logo.png"} << inside;
    QTest::newRow("in the clear") << QByteArrayList{"http://acme.example/logo.png"} << u"https only"_s;
    QTest::newRow("to a file") << QByteArrayList{"file:///etc/passwd"} << u"https only"_s;
    QTest::newRow("to another port") << QByteArrayList{"https://acme.example:8443/"} << u"port 443"_s;
    QTest::newRow("with a password") << QByteArrayList{"https://a:b@acme.example/"} << u"before the @"_s;
    QTest::newRow("after another one") << QByteArrayList{"/2", "https://10.0.0.1/logo.png"} << inside;
    QTest::newRow("to nowhere") << QByteArrayList{""} << u"leads on to nowhere"_s;
}

void tst_PictureJob::redirectsAreFollowed()
{
    QFETCH(const QByteArrayList, steps);
    QFETCH(const QString, says);
    m_names[u"inside.example"_s] = {{QHostAddress(u"10.0.0.1"_s)}};
    for (qsizetype i = 0; i < steps.size(); ++i)
        m_host->answer('/' + QByteArray::number(i + 1), TlsServer::redirect(steps[i]));
    const auto file = fetch(u"https://acme.example/1"_s, options());
    if (says.isEmpty()) {
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        QCOMPARE(*file, "a picture"_ba);
        return;
    }
    QVERIFY(!file);
    QVERIFY2(file.error().message.contains(says), qPrintable(file.error().message));
    QVERIFY(!asked().contains("/logo.png"));
}

void tst_PictureJob::answersAreToldInWords_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &answer, ErrorKind kind, const QString &says) {
        QTest::newRow(name) << answer << kind << says;
    };
    row("404", TlsServer::reply("404 Not Found", "<html>"), ErrorKind::NotFound, u"nothing there"_s);
    row("410", TlsServer::reply("410 Gone", {}), ErrorKind::NotFound, u"nothing there"_s);
    row("401", TlsServer::reply("401 Unauthorized", {}, "WWW-Authenticate: Basic realm=\"a\"\r\n"),
        ErrorKind::Forbidden, u"sign in"_s);
    row("403", TlsServer::reply("403 Forbidden", {}), ErrorKind::Forbidden, u"sign in"_s);
    row("500", TlsServer::reply("500 Oh", {}), ErrorKind::Unavailable, u"status 500"_s);
    row("204", TlsServer::reply("204 No Content", {}), ErrorKind::Unavailable, u"status 204"_s);
    row("cut short", "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nhalf of it", ErrorKind::Unavailable,
        u"broke off"_s);
    row("no HTTP", "220 mail.acme.example ready\r\n", ErrorKind::Unavailable, u"cannot be reached"_s);
}

void tst_PictureJob::answersAreToldInWords()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, says);
    m_host->answer("/logo.png", answer);
    const auto file = fetch(address, options());
    QVERIFY(!file);
    QCOMPARE(file.error().kind, kind);
    QVERIFY2(file.error().message.contains(says), qPrintable(file.error().message));
    QVERIFY2(file.error().message.startsWith(u"acme.example "_s), qPrintable(file.error().message));
}

void tst_PictureJob::answersAreToldInTheWindowsLanguage()
{
    QFETCH(const QByteArray, answer);
    m_host->answer("/logo.png", answer);
    const test::MarkingTranslator translator;
    const auto file = fetch(address, options());
    QVERIFY(!file);
    QVERIFY2(test::MarkingTranslator::isMarked(file.error().message), qPrintable(file.error().message));
}

void tst_PictureJob::failuresAreToldInTheWindowsLanguage_data()
{
    QTest::addColumn<QString>("from");
    QTest::newRow("an unknown name") << u"https://nobody.example/logo.png"_s;
    QTest::newRow("a name that leads inside") << u"https://inside.example/logo.png"_s;
    QTest::newRow("somebody else's certificate") << u"https://other.example/logo.png"_s;
    QTest::newRow("a ring") << u"https://acme.example/ring"_s;
    QTest::newRow("on to nowhere") << u"https://acme.example/nowhere"_s;
    QTest::newRow("on to a file") << u"https://acme.example/file"_s;
    QTest::newRow("no answer") << u"https://acme.example/silence"_s;
}

void tst_PictureJob::failuresAreToldInTheWindowsLanguage()
{
    QFETCH(const QString, from);
    m_names[u"inside.example"_s] = {{QHostAddress(u"10.0.0.1"_s)}};
    m_names[u"other.example"_s] = {{thisMachine}};
    m_host->answer("/ring", TlsServer::redirect("/ring"));
    m_host->answer("/nowhere", TlsServer::redirect(""));
    m_host->answer("/file", TlsServer::redirect("file:///etc/passwd"));
    auto how = options();
    if (from.endsWith("/silence"_L1))
        how.patience = std::chrono::milliseconds(200);
    const test::MarkingTranslator translator;
    const auto file = fetch(from, how);
    QVERIFY(!file);
    QVERIFY2(test::MarkingTranslator::isMarked(file.error().message), qPrintable(file.error().message));
}

void tst_PictureJob::tooMuchIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isTaken");
    const QByteArray most(artwork::maxBytes, 'p');
    QTest::newRow("as much as is taken") << TlsServer::reply("200 OK", most) << true;
    QTest::newRow("one byte more") << TlsServer::reply("200 OK", most + 'p') << false;
    QTest::newRow("announced only") << "HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\np"_ba << false;
    QTest::newRow("not announced") << "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + most + 'p' << false;
    QTest::newRow("not announced, as much as is taken")
        << "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + most << true;
}

void tst_PictureJob::tooMuchIsNotTaken()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, isTaken);
    m_host->answer("/logo.png", answer);
    const auto file = fetch(address, options());
    QCOMPARE(file.has_value(), isTaken);
    if (isTaken) {
        QCOMPARE(file->size(), artwork::maxBytes);
        return;
    }
    QCOMPARE(file.error().kind, ErrorKind::LimitExceeded);
    QCOMPARE(file.error().message, artwork::tooManyBytes().message);
}

/// The host takes the request and never answers.
void tst_PictureJob::whoDoesNotAnswerIsLeft()
{
    auto how = options();
    how.patience = std::chrono::milliseconds(1100);
    const auto file = fetch(u"https://acme.example/silence"_s, how);
    QVERIFY(!file);
    QCOMPARE(file.error().message,
             u"acme.example took more than 2 seconds. Try again, or give a faster host."_s);
}

void tst_PictureJob::anUnknownNameLeadsNowhere()
{
    const auto file = fetch(u"https://nobody.example/logo.png"_s, options());
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::NotFound);
    QVERIFY(file.error().message.startsWith(u"nobody.example is not found."_s));
}

void tst_PictureJob::theNextNumberIsTriedWhereNobodyListens()
{
    const QHostAddress nobody(u"127.0.0.2"_s); // the host listens on 127.0.0.1 alone
    m_names[u"acme.example"_s] = {{nobody, thisMachine}};
    auto how = options();
    how.mayConnect = [](const QHostAddress &number) { return number.isLoopback(); };
    const auto file = fetch(address, how);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    m_names[u"acme.example"_s] = {{nobody}};
    const auto failed = fetch(address, how);
    QVERIFY(!failed);
    QVERIFY2(failed.error().message.startsWith(u"acme.example cannot be reached."_s),
             qPrintable(failed.error().message));
}

/// It takes the connection and says nothing; the number after it has time of its own.
void tst_PictureJob::theNextNumberIsTriedWhereOneIsSilent()
{
    const QHostAddress silent(u"127.0.0.2"_s);
    QTcpServer mute;
    QVERIFY(mute.listen(silent, m_host->serverPort()));
    m_names[u"acme.example"_s] = {{silent, thisMachine}};
    auto how = options();
    how.mayConnect = [](const QHostAddress &number) { return number.isLoopback(); };
    how.patience = std::chrono::seconds(2);
    const auto file = fetch(address, how);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QCOMPARE(*file, "a picture"_ba);
    QVERIFY(mute.hasPendingConnections());
}

void tst_PictureJob::numbersAreTriedInTurn_data()
{
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<QStringList>("tried");
    QTest::newRow("as they came") << QStringList{u"127.0.0.3"_s, u"127.0.0.2"_s}
                                  << QStringList{u"127.0.0.3"_s, u"127.0.0.2"_s};
    QTest::newRow("IPv4 first") << QStringList{u"::1"_s, u"127.0.0.2"_s}
                                << QStringList{u"127.0.0.2"_s, u"::1"_s};
    QTest::newRow("IPv6 before the second of IPv4")
        << QStringList{u"127.0.0.2"_s, u"127.0.0.3"_s, u"127.0.0.4"_s, u"::1"_s}
        << QStringList{u"127.0.0.2"_s, u"::1"_s, u"127.0.0.3"_s, u"127.0.0.4"_s};
    QTest::newRow("four and no more")
        << QStringList{u"127.0.0.2"_s, u"127.0.0.3"_s, u"127.0.0.4"_s, u"127.0.0.5"_s, u"127.0.0.6"_s}
        << QStringList{u"127.0.0.2"_s, u"127.0.0.3"_s, u"127.0.0.4"_s, u"127.0.0.5"_s};
}

/// Nobody listens at any of them.
void tst_PictureJob::numbersAreTriedInTurn()
{
    QFETCH(const QStringList, numbers);
    QFETCH(const QStringList, tried);
    Addresses found;
    for (const auto &number : numbers)
        found.append(QHostAddress(number));
    m_names[u"acme.example"_s] = {found};
    QStringList opened;
    auto how = options();
    how.mayConnect = [](const QHostAddress &number) { return number.isLoopback(); };
    how.gate.open = [&](const QString &number) { opened.append(number); };
    QVERIFY(!fetch(address, how));
    QCOMPARE(opened, tried);
}

void tst_PictureJob::cancelledIsSilent()
{
    PictureJob job(options(), u"https://acme.example/silence"_s);
    QSignalSpy finished(&job, &PictureJob::finished);
    QSignalSpy asked(&*m_host, &TlsServer::asked);
    job.start();
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 20'000);
    job.cancel();
    QVERIFY(fetch(address, options())); // meanwhile the other one would have ended
    QCOMPARE(finished.size(), 0);
}

void tst_PictureJob::theGateIsOpenForTheRequestAlone()
{
    QStringList seen;
    auto how = options();
    how.gate = {.open = [&](const QString &number) { seen.append(u"open "_s + number); },
                .close = [&](const QString &number) { seen.append(u"close "_s + number); }};
    QVERIFY(fetch(address, how));
    const QStringList once{u"open 127.0.0.1"_s, u"close 127.0.0.1"_s};
    QCOMPARE(seen, once);
    seen.clear();
    m_host->answer("/1", TlsServer::redirect("https://cdn.example/logo.png"));
    QVERIFY(fetch(u"https://acme.example/1"_s, how));
    QCOMPARE(seen, once + once);
    seen.clear();
    {
        PictureJob job(how, u"https://acme.example/silence"_s);
        QSignalSpy asked(&*m_host, &TlsServer::asked);
        job.start();
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 20'000);
        QCOMPARE(seen, once.first(1));
    }
    QCOMPARE(seen, once);
    seen.clear();
    m_names[u"acme.example"_s] = {{QHostAddress(u"10.0.0.1"_s)}};
    QVERIFY(!fetch(address, how));
    QCOMPARE(seen, QStringList());
}

/// A number that nobody opened the gate for is refused by the guard, not reached past it.
void tst_PictureJob::theProcesssGuardIsAsked()
{
    basemap::OnlineGuard guard;
    m_names[u"acme.example"_s] = {{QHostAddress(u"8.8.8.8"_s)}};
    auto how = options();
    how.mayConnect = {};
    QVERIFY(!fetch(address, how));
    QCOMPARE(guard.refusedHosts(), QStringList{u"8.8.8.8"_s});
}

QTEST_GUILESS_MAIN(tst_PictureJob)
#include "tst_picturejob.moc"
