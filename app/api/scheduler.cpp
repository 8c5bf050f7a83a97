// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/scheduler.h"

#include "api/decode.h"
#include "api/networkrequest.h"
#include "api/profile.h"
#include "api/words.h"

#include <QtCore/qloggingcategory.h>
#include <QtCore/qrandom.h>
#include <QtNetwork/qhttp1configuration.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::api {

namespace {

Q_LOGGING_CATEGORY(log, "qairopay.api", QtInfoMsg)

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// True when fewer bytes came than the answer announced. Qt does not always call that an error: when the
/// end of the connection is noticed together with the last bytes, the reply just finishes. The header is
/// gone when Qt unpacked the body, whose packing has an end of its own.
bool isCutShort(const QNetworkReply &reply)
{
    const auto announced = reply.header(QNetworkRequest::ContentLengthHeader);
    return announced.isValid() && reply.bytesAvailable() < announced.toLongLong();
}

/// True when no whole answer came. Errors from 201 on only repeat the status (400 is even a "protocol
/// error"), unless the status says all is well.
bool isTransportFailure(const QNetworkReply &reply)
{
    const int status = statusOf(reply);
    const auto error = reply.error();
    const bool isGood = status >= 200 && status <= 299;
    return status == 0 || isCutShort(reply) ||
           (error != QNetworkReply::NoError && (isGood || error < QNetworkReply::ContentAccessDenied));
}

Error transportError(const QNetworkReply &reply)
{
    const auto error =
        reply.error() == QNetworkReply::NoError ? QNetworkReply::RemoteHostClosedError : reply.error();
    QString message = Words::tr("The service did not answer, or its answer was cut short.");
    if (error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError)
        message = Words::tr("The service cannot be reached.");
    else if (error == QNetworkReply::SslHandshakeFailedError)
        message = Words::tr("No secure connection to the service could be made.");
    return {ErrorKind::Unavailable, message, {}, u"network error %1"_s.arg(int(error))};
}

Error tooBig(qint64 bytes)
{
    return {ErrorKind::LimitExceeded,
            Words::tr("The answer is larger than %1 MiB.").arg(bytes / (1024 * 1024)),
            {},
            {}};
}

/// With what a call may take of time, connections and bytes.
QNetworkRequest boundedRequest(const Request &request, const Secret &key, const SchedulerOptions &options)
{
    auto out = toNetworkRequest(request, key);
    QHttp1Configuration http1;
    http1.setNumberOfConnectionsPerHost(options.window);
    out.setHttp1Configuration(http1);
    out.setTransferTimeout(request.slow ? options.slowTimeout : options.timeout);
    out.setDecompressedSafetyCheckThreshold(request.maxBytes);
    return out;
}

} // namespace

struct Scheduler::Entry
{
    Scheduler *owner;
    Ticket ticket;
    Request request;
    Done done;
    QByteArray bucket;
    int failures = 0;
    int rateLimited = 0;
    Moment notBefore{0};
    QNetworkReply *reply = nullptr;
    bool overflowed = false;

    ~Entry() { drop(); }
    void drop()
    {
        if (!reply)
            return;
        reply->disconnect(owner); // not everybody: the reply talks to its own connection by signals
        reply->abort();
        reply->deleteLater();
        reply = nullptr;
    }
};

Scheduler::Scheduler(Secret key, SchedulerOptions options, QNetworkAccessManager *network, QObject *parent)
    : QObject(parent)
    , m_key(std::move(key))
    , m_options(std::move(options))
    , m_network(network ? network : new QNetworkAccessManager(this))
    , m_window(m_options.window)
{
    if (!m_options.random)
        m_options.random = [] { return QRandomGenerator::global()->generateDouble(); };
    m_elapsed.start();
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &Scheduler::pump);
}

Scheduler::~Scheduler() = default;

Scheduler::Ticket Scheduler::enqueue(Request request, Done done)
{
    const Ticket ticket = ++m_lastTicket;
    auto entry = std::make_unique<Entry>(this, ticket, std::move(request), std::move(done));
    entry->bucket = bucketOf(entry->request.verb == Verb::Get, entry->request.url.path());
    m_entries.emplace(ticket, std::move(entry));
    m_wake.start(0);
    return ticket;
}

void Scheduler::cancel(Ticket ticket)
{
    const auto it = m_entries.find(ticket);
    if (it == m_entries.end())
        return;
    const auto entry = std::move(it->second);
    m_entries.erase(it);
    if (entry->reply)
        --m_inFlight;
    m_wake.start(0);
}

void Scheduler::pump()
{
    auto soonest = Moment::max();
    for (auto &[ticket, entry] : m_entries) {
        if (m_inFlight >= m_window)
            return;
        if (entry->reply)
            continue;
        const auto wait = std::max(entry->notBefore - now(), m_budget.wait(entry->bucket, now()));
        if (wait > Moment(0))
            soonest = std::min(soonest, wait);
        else
            start(*entry);
    }
    if (soonest != Moment::max())
        m_wake.start(std::max(soonest, Moment(1)));
}

void Scheduler::start(Entry &entry)
{
    const auto request = boundedRequest(entry.request, m_key, m_options);
    const auto &body = entry.request.body;
    switch (entry.request.verb) {
    case Verb::Get:
        entry.reply = m_network->get(request);
        break;
    case Verb::Post:
        entry.reply = m_network->post(request, body);
        break;
    case Verb::Put:
        entry.reply = m_network->put(request, body);
        break;
    case Verb::Patch:
        entry.reply = m_network->sendCustomRequest(request, toName(Verb::Patch), body);
        break;
    case Verb::Delete:
        entry.reply = m_network->deleteResource(request);
        break;
    }
    ++m_inFlight;
    m_budget.spend(entry.bucket);
    watchSize(entry);
    // Queued: a reply may be finished before this returns.
    connect(
        entry.reply, &QNetworkReply::finished, this, [this, ticket = entry.ticket] { finished(ticket); },
        Qt::QueuedConnection);
}

void Scheduler::watchSize(Entry &entry)
{
    const auto check = [&entry] {
        const qint64 announced = entry.reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (std::max(announced, entry.reply->bytesAvailable()) <= entry.request.maxBytes)
            return;
        entry.overflowed = true;
        entry.reply->abort();
    };
    connect(entry.reply, &QNetworkReply::metaDataChanged, this, check);
    connect(entry.reply, &QNetworkReply::readyRead, this, check);
}

void Scheduler::noteHeaders(const QNetworkReply &reply)
{
    const auto limit = reply.rawHeader("X-RateLimit-Limit");
    if (!limit.isEmpty()) {
        m_budget.note(reply.rawHeader("X-RateLimit-Resource"), limit,
                      reply.rawHeader("X-RateLimit-Remaining"), reply.rawHeader("X-RateLimit-Reset"), now());
        Q_EMIT ratesChanged();
    }
    if (const auto date = reply.rawHeader("Sunset"); !date.isEmpty())
        Q_EMIT sunsetAnnounced(date);
}

void Scheduler::finished(Ticket ticket)
{
    const auto it = m_entries.find(ticket);
    if (it == m_entries.end() || !it->second->reply)
        return;
    Entry &entry = *it->second;
    QNetworkReply &reply = *std::exchange(entry.reply, nullptr);
    reply.deleteLater();
    reply.disconnect(this);
    --m_inFlight;
    noteHeaders(reply);

    const int status = statusOf(reply);
    if (entry.overflowed)
        return settle(entry, std::unexpected(tooBig(entry.request.maxBytes)));
    if (isTransportFailure(reply)) {
        const auto error = transportError(reply);
        qCInfo(log) << "attempt" << entry.failures + 1 << error.detail;
        const bool mayRepeat =
            entry.request.isRepeatable() && reply.error() != QNetworkReply::SslHandshakeFailedError;
        if (!mayRepeat || ++entry.failures >= m_options.retry.maxAttempts)
            return settle(entry, std::unexpected(error));
        return tryAgain(entry, m_options.retry.delay(entry.failures, m_options.random()));
    }
    if (status < 200 || status > 299)
        return refused(entry, status, reply.readAll(), reply.rawHeader("Retry-After"));
    m_window = std::min(m_window + 1, m_options.window);
    settle(entry, Answer{status, reply.readAll(), reply.rawHeader("ETag"), reply.rawHeader("Content-Type"),
                         reply.rawHeader("QairoPay-Request-Id")});
}

void Scheduler::refused(Entry &entry, int status, const QByteArray &body, const QByteArray &retryAfter)
{
    auto decoded = decodeError(status, body);
    const auto &retry = m_options.retry;
    const bool isInFlight = decoded.type == "idempotency_inflight"_L1;
    if (!entry.request.isRepeatable() || !(isRetryableStatus(status) || isInFlight))
        return settle(entry, std::unexpected(std::move(decoded.error)));

    const bool isLimited = status == 429;
    const int tries = isLimited ? ++entry.rateLimited : ++entry.failures;
    const auto told = parseRetryAfter(retryAfter, m_options.clock());
    const auto wait = std::max(told.value_or(Moment(0)), decoded.retryAfter.value_or(Moment(0)));
    if (tries >= (isLimited ? retry.maxRateLimited : retry.maxAttempts) || wait > retry.longestRetryAfter)
        return settle(entry, std::unexpected(std::move(decoded.error)));
    if (isLimited) {
        const auto pause = std::max(wait, retry.base);
        m_window = 1;
        m_budget.pauseUntil(now() + pause);
        Q_EMIT slowedDown(m_options.clock().addMSecs(pause.count()));
    }
    // What the service asks for, and a little of our own so that not everybody comes back at once.
    tryAgain(entry, wait + retry.delay(tries, m_options.random()));
}

void Scheduler::tryAgain(Entry &entry, Moment wait)
{
    entry.notBefore = now() + wait;
    m_wake.start(0);
}

void Scheduler::settle(Entry &entry, Result<Answer> result)
{
    const auto node = m_entries.extract(entry.ticket);
    m_wake.start(0);
    node.mapped()->done(std::move(result));
}

bool outcomeIsUnknown(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Unsupported:
        return false;
    // A key refused or a bucket empty at the last try says nothing about a try before it that got no answer.
    case ErrorKind::Unauthenticated:
    case ErrorKind::Forbidden:
    case ErrorKind::RateLimited:
    case ErrorKind::Unavailable:
    case ErrorKind::Cancelled:
    case ErrorKind::LimitExceeded:
    case ErrorKind::Corrupt:
    case ErrorKind::Io:
    case ErrorKind::Internal:
        return true;
    }
    return true;
}

QByteArray toName(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET"_ba;
    case Verb::Post:
        return "POST"_ba;
    case Verb::Patch:
        return "PATCH"_ba;
    case Verb::Put:
        return "PUT"_ba;
    case Verb::Delete:
        return "DELETE"_ba;
    }
    return {};
}

} // namespace qairopay::api
