// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/eventstream.h"

#include "api/decode.h"
#include "api/networkrequest.h"
#include "api/words.h"

#include <QtCore/qrandom.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>

using namespace Qt::StringLiterals;

namespace qairopay::api {

namespace {

constexpr qint64 mostErrorBytes = 64 * 1024;

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QNetworkRequest requestFor(const Profile &profile, const Secret &key, const EventId &lastId)
{
    Request get{.url = profile.baseUrl, .accept = "text/event-stream"_ba};
    get.url.setPath(u"/v1/webhooks/events/stream"_s);
    auto request = toNetworkRequest(get, key);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    if (!lastId.isEmpty())
        request.setRawHeader("Last-Event-ID"_ba, lastId.toString().toLatin1());
    return request;
}

Error lost()
{
    return {ErrorKind::Unavailable, Words::tr("The connection to the service ended."), {}, {}, {}, {}};
}

} // namespace

EventStream::EventStream(Profile profile, Secret key, Options options, QNetworkAccessManager *network,
                         QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_key(std::move(key))
    , m_options(std::move(options))
    , m_network(network ? network : new QNetworkAccessManager(this))
{
    if (!m_options.random)
        m_options.random = [] { return QRandomGenerator::global()->generateDouble(); };
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &EventStream::open);
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_options.silence);
    connect(&m_silence, &QTimer::timeout, this, [this] { tryAgain(lost()); });
}

EventStream::~EventStream()
{
    drop();
}

void EventStream::start(const EventId &after)
{
    if (!isSupported() || (m_state != State::Stopped && m_state != State::Refused))
        return;
    m_lastId = after;
    m_failures = 0;
    open();
}

void EventStream::stop()
{
    m_again.stop();
    drop();
    setState(State::Stopped);
}

void EventStream::open()
{
    drop();
    m_reader = SseReader();
    m_reply = m_network->get(requestFor(m_profile, m_key, m_lastId));
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &EventStream::headArrived);
    connect(m_reply, &QNetworkReply::readyRead, this, &EventStream::bytesArrived);
    // Queued: a reply may be finished before this returns.
    connect(m_reply, &QNetworkReply::finished, this, &EventStream::ended, Qt::QueuedConnection);
    m_silence.start();
    setState(State::Connecting, m_error);
}

void EventStream::headArrived()
{
    if (m_reply && statusOf(*m_reply) == 200)
        setState(State::Open);
}

void EventStream::bytesArrived()
{
    if (!m_reply)
        return;
    if (statusOf(*m_reply) != 200) { // the body of a refusal is read when it is whole, unless it has no end
        if (m_reply->bytesAvailable() > mostErrorBytes)
            refused();
        return;
    }
    m_silence.start();
    m_failures = 0;
    const auto *reply = m_reply;
    const auto messages = m_reader.take(m_reply->readAll());
    for (const auto &message : messages) {
        const auto event = decodeEvent(message.data);
        if (!event) {
            tryAgain(event.error());
            return;
        }
        m_lastId = event->id;
        Q_EMIT received(*event);
        if (m_reply != reply) // whoever listened had enough, or began anew
            return;
    }
    if (m_reader.isBroken())
        tryAgain(lost());
}

void EventStream::ended()
{
    // Of an earlier connection: dropped replies are disconnected, but what was queued still comes.
    if (!m_reply || !m_reply->isFinished())
        return;
    const auto *reply = m_reply;
    const int status = statusOf(*reply);
    if (status == 200)
        bytesArrived();
    if (m_reply != reply)
        return;
    if (status == 0 || status == 200)
        tryAgain(lost(), m_reader.wait().value_or(std::chrono::milliseconds(0)));
    else
        refused();
}

void EventStream::refused()
{
    const int status = statusOf(*m_reply);
    const auto decoded = decodeError(status, m_reply->read(mostErrorBytes));
    if (isRetryableStatus(status)) {
        const auto wait = parseRetryAfter(m_reply->rawHeader("Retry-After"), m_options.clock());
        tryAgain(decoded.error, std::min(wait.value_or(decoded.retryAfter.value_or(m_options.retry.base)),
                                         m_options.retry.longestRetryAfter));
        return;
    }
    drop();
    setState(State::Refused, decoded.error);
}

void EventStream::tryAgain(const Error &error, std::chrono::milliseconds atLeast)
{
    drop();
    ++m_failures;
    // Not at once even by chance: a server that takes connections and drops them would be asked without end.
    const auto wait = m_options.retry.delay(m_failures, 0.5 + m_options.random() / 2);
    m_again.start(std::max(wait, atLeast));
    setState(State::Waiting, error);
}

void EventStream::drop()
{
    m_silence.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void EventStream::setState(State state, std::optional<Error> error)
{
    if (m_state == state && m_error == error)
        return;
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

} // namespace qairopay::api
