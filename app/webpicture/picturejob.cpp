// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "webpicture/picturejob.h"

#include "artwork/decode.h"
#include "network/plainrequest.h"
#include "webpicture/pictureaddress.h"
#include "webpicture/pictureanswer.h"
#include "webpicture/words.h"

#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qsslcertificate.h>
#include <QtNetwork/qsslconfiguration.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::webpicture {

namespace {

constexpr int mostRedirects = 3;
constexpr qsizetype mostNumbers = 4; // of one host: each may take all the time it has

QSslConfiguration tlsFor(const FetchOptions &options)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!options.trustedRoots.isEmpty())
        tls.setCaCertificates(QSslCertificate::fromData(options.trustedRoots, QSsl::Pem));
    return tls;
}

/// To a number, in the name of the host: nobody asks for the name's number again.
QNetworkRequest requestFor(const QUrl &url, const QHostAddress &address, const FetchOptions &options)
{
    QUrl numeric = url;
    numeric.setHost(address.toString());
    numeric.setPort(options.port);
    auto request = network::plainRequest(numeric);
    request.setPeerVerifyName(hostOf(url));
    request.setRawHeader("Host", url.host(QUrl::FullyEncoded).toLatin1());
    request.setRawHeader("Accept", "image/png, image/jpeg");
    request.setRawHeader("Accept-Encoding", "identity"); // what arrives is what is counted
    request.setSslConfiguration(tlsFor(options));
    return request;
}

qint64 seconds(std::chrono::milliseconds time)
{
    return std::chrono::ceil<std::chrono::seconds>(time).count();
}

/// As they are tried: by IPv4 and by IPv6 in turn, because a network that has one of them alone often
/// swallows the other without a word.
QList<QHostAddress> inTurn(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> four;
    QList<QHostAddress> six;
    for (const auto &address : addresses)
        (address.protocol() == QAbstractSocket::IPv4Protocol ? four : six).append(address);
    QList<QHostAddress> turns;
    for (qsizetype i = 0; i < std::max(four.size(), six.size()); ++i)
        turns += four.mid(i, 1) + six.mid(i, 1);
    return turns.first(std::min(turns.size(), mostNumbers));
}

} // namespace

/// The gate is open while it lives.
class PictureJob::Opening
{
public:
    Opening(const Gate &gate, QString address)
        : m_gate(gate)
        , m_address(std::move(address))
    {
        m_gate.open(m_address);
    }
    ~Opening() { m_gate.close(m_address); }
    Q_DISABLE_COPY_MOVE(Opening)

private:
    const Gate &m_gate;
    QString m_address;
};

PictureJob::PictureJob(const FetchOptions &options, QString address, QObject *parent)
    : QObject(parent)
    , m_options(completed(options))
    , m_address(std::move(address))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &PictureJob::giveUp);
}

PictureJob::~PictureJob()
{
    drop();
}

void PictureJob::start()
{
    QMetaObject::invokeMethod(this, &PictureJob::begin, Qt::QueuedConnection);
}

void PictureJob::begin()
{
    if (m_isDone)
        return;
    const auto url = readPictureAddress(m_address);
    if (!url)
        return end(std::unexpected(url.error()));
    go(*url);
}

void PictureJob::cancel()
{
    m_isDone = true;
    m_deadline.stop();
    drop();
}

void PictureJob::go(const QUrl &url)
{
    m_url = url;
    m_deadline.start(m_options.patience);
    const auto host = hostOf(url);
    const QHostAddress literal(host);
    auto found = literal.isNull() ? m_options.resolver(host)
                                  : QtFuture::makeReadyValueFuture(QList<QHostAddress>{literal});
    found.then(this, [this](const QList<QHostAddress> &addresses) {
        if (!m_isDone)
            connectTo(addresses);
    });
}

/// All of them must be public: a name with one foot inside is not trusted at all.
void PictureJob::connectTo(const QList<QHostAddress> &addresses)
{
    const auto host = hostOf(m_url);
    if (addresses.isEmpty())
        return end(
            failure(ErrorKind::NotFound,
                    Words::tr("%1 is not found. Look for a slip in its name, and whether there is a network.")
                        .arg(host)));
    if (!std::ranges::all_of(addresses, m_options.mayConnect))
        return end(
            failure(ErrorKind::Forbidden,
                    Words::tr("%1 is not on the public Internet. Give an address that phones can reach, too.")
                        .arg(host)));
    m_left = inTurn(addresses);
    askNext();
}

/// The next number has as much time as this one had.
void PictureJob::giveUp()
{
    if (m_reply && !m_left.isEmpty()) {
        drop();
        return askNext();
    }
    end(failure(ErrorKind::Unavailable,
                Words::tr("%1 took more than %2 seconds. Try again, or give a faster host.")
                    .arg(hostOf(m_url), QString::number(seconds(m_options.patience)))));
}

void PictureJob::askNext()
{
    const auto request = requestFor(m_url, m_left.takeFirst(), m_options);
    m_deadline.start(m_options.patience);
    m_opening.reset();
    m_opening = std::make_unique<Opening>(m_options.gate, request.url().host());
    m_body.clear();
    m_reply = m_network.get(request);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &PictureJob::checkLength);
    connect(m_reply, &QNetworkReply::readyRead, this, &PictureJob::read);
    connect(m_reply, &QNetworkReply::finished, this, &PictureJob::settle);
}

/// As it is announced: what is too large is not begun.
void PictureJob::checkLength()
{
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > artwork::maxBytes)
        end(std::unexpected(artwork::tooManyBytes()));
}

void PictureJob::read()
{
    m_body += m_reply->readAll();
    if (m_body.size() > artwork::maxBytes)
        return end(std::unexpected(artwork::tooManyBytes()));
    const auto total = m_reply->header(QNetworkRequest::ContentLengthHeader);
    Q_EMIT progressed(m_body.size(), total.isValid() ? total.toLongLong() : -1);
}

void PictureJob::settle()
{
    if (!m_left.isEmpty() && isUnreached(*m_reply)) {
        drop();
        return askNext();
    }
    if (m_reply->bytesAvailable() > 0)
        read();
    if (m_isDone)
        return;
    const auto answer = readAnswer(*m_reply, m_url);
    drop();
    if (!answer)
        end(std::unexpected(answer.error()));
    else if (*answer)
        follow(**answer);
    else
        end(m_body);
}

void PictureJob::follow(const QUrl &next)
{
    if (++m_redirects > mostRedirects)
        return end(
            failure(ErrorKind::LimitExceeded,
                    Words::tr("It leads on more than %1 times. Give the address of the picture itself.")
                        .arg(mostRedirects)));
    go(next);
}

/// The request that is under way, if any, is over.
void PictureJob::drop()
{
    if (auto *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
    m_opening.reset();
}

void PictureJob::end(const Result<QByteArray> &file)
{
    if (m_isDone)
        return;
    cancel();
    Q_EMIT finished(file);
}

} // namespace qairopay::webpicture
