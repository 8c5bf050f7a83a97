// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wallet/outbound.h"

#include <QtCore/qthread.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qsslcertificate.h>
#include <QtNetwork/qsslconfiguration.h>
#include <QtNetwork/qsslkey.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr qint64 mostAnswerBytes = 64 * 1024;
constexpr int longestRetryAfter = 24 * 60 * 60;

QSslKey privateKey(const Secret &pem)
{
    const QSslKey rsa(pem.reveal(), QSsl::Rsa);
    return rsa.isNull() ? QSslKey(pem.reveal(), QSsl::Ec) : rsa;
}

QSslConfiguration tlsFor(const Outbound::Options &options)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!options.trustedRoots.isEmpty())
        tls.setCaCertificates(QSslCertificate::fromData(options.trustedRoots, QSsl::Pem));
    if (options.identity) {
        tls.setLocalCertificateChain(
            QSslCertificate::fromData(options.identity->certificate + options.identity->intermediate));
        tls.setPrivateKey(privateKey(options.identity->key));
    }
    return tls;
}

QString faultOf(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::OperationCanceledError || error == QNetworkReply::TimeoutError)
        return u"timeout"_s;
    return error == QNetworkReply::SslHandshakeFailedError ? u"tls_failed"_s : u"connection_failed"_s;
}

Outbound::Answer answerOf(QNetworkReply &reply, bool needsHttp2)
{
    Outbound::Answer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.isReadable())
        answer.body = reply.read(mostAnswerBytes);
    const auto wait = reply.rawHeader("Retry-After").toInt();
    answer.retryAfterMs = std::clamp(wait, 0, longestRetryAfter) * 1000LL;
    // A body cut short has a status, too: an answer counts only if it came whole.
    const bool isBroken = reply.error() != QNetworkReply::NoError && answer.status < 400;
    if (answer.status == 0 || isBroken)
        return {.status = 0, .outcome = faultOf(reply.error()), .body = {}};
    if (needsHttp2 && !reply.attribute(QNetworkRequest::Http2WasUsedAttribute).toBool())
        return {.status = 0, .outcome = u"not_http2"_s, .body = {}};
    return answer;
}

} // namespace

/// Lives on the sender's thread.
class Outbound::Engine : public QObject
{
public:
    explicit Engine(Options options)
        : m_options(std::move(options))
    {
        moveToThread(&m_thread);
        m_thread.start();
    }

    void stop()
    {
        if (!m_thread.isRunning())
            return;
        QMetaObject::invokeMethod(this, [this] {
            m_isStopping = true;
            delete m_manager; // with what is under way
            m_thread.quit();
        });
        m_thread.wait();
    }

    void send(const Request &request, const std::function<void(const Answer &)> &done)
    {
        if (m_isStopping)
            return;
        if (!m_manager)
            m_manager = new QNetworkAccessManager; // made on the thread that uses it
        auto *reply = m_manager->sendCustomRequest(toQt(request), request.method, request.body);
        connect(reply, &QNetworkReply::finished, this, [this, reply, done, request] {
            reply->deleteLater();
            if (m_isStopping)
                return;
            const auto answer = answerOf(*reply, request.needsHttp2);
            // After a GOAWAY the connection takes nothing more, but Qt would offer it everything.
            if (answer.status == 0)
                m_manager->clearConnectionCache();
            done(answer);
        });
    }

private:
    [[nodiscard]] QNetworkRequest toQt(const Request &request) const
    {
        QNetworkRequest result(request.url);
        result.setSslConfiguration(tlsFor(m_options));
        result.setTransferTimeout(m_options.timeoutMs);
        result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        result.setAttribute(QNetworkRequest::Http2AllowedAttribute, request.needsHttp2);
        // Without TLS nothing negotiates: both sides have to know.
        if (request.needsHttp2 && request.url.scheme() == "http"_L1)
            result.setAttribute(QNetworkRequest::Http2DirectAttribute, true);
        for (const auto &[name, value] : request.headers)
            result.setRawHeader(name, value);
        return result;
    }

    Options m_options;
    QThread m_thread;
    QNetworkAccessManager *m_manager = nullptr;
    bool m_isStopping = false;
};

Outbound::Outbound(Options options)
    : m_engine(std::make_unique<Engine>(std::move(options)))
{}

Outbound::~Outbound()
{
    stop();
}

void Outbound::send(Request request, std::function<void(const Answer &)> done)
{
    QMetaObject::invokeMethod(m_engine.get(), [engine = m_engine.get(), request = std::move(request),
                                               done = std::move(done)] { engine->send(request, done); });
}

void Outbound::after(int milliseconds, std::function<void()> task)
{
    QMetaObject::invokeMethod(m_engine.get(),
                              [engine = m_engine.get(), milliseconds, task = std::move(task)] {
                                  QTimer::singleShot(milliseconds, engine, task);
                              });
}

void Outbound::stop()
{
    m_engine->stop();
}

} // namespace qairopay::sandbox
