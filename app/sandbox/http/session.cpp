// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/http/session.h"

#include "sandbox/http/httphead.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>

#include <algorithm>
#include <array>

namespace qairopay::sandbox {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using tcp = asio::ip::tcp;
using std::chrono::seconds;

constexpr int drainSeconds = 2;
constexpr std::size_t drainBytes = 16 << 20;
constexpr std::size_t readChunk = 8 * 1024;

QByteArray bytes(beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

asio::const_buffer buffer(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Of headers with one name the last counts.
bool counts(const HttpHeaders &headers, HttpHeaders::const_iterator header)
{
    return std::none_of(header + 1, headers.end(), [&](const auto &later) {
        return later.first.compare(header->first, Qt::CaseInsensitive) == 0;
    });
}

/// Without the length of a body, and without the empty line at its end. Beast would keep and send each field
/// by itself.
QByteArray headOf(const HttpResponse &response, bool keepAlive)
{
    constexpr qsizetype usualBytes = 512;
    const auto reason = http::obsolete_reason(static_cast<http::status>(response.status));
    QByteArray head;
    head.reserve(usualBytes);
    head += "HTTP/1.1 ";
    head += QByteArray::number(response.status) + ' ' + bytes(reason) + "\r\nDate: ";
    head += httpDate(QDateTime::currentMSecsSinceEpoch()) + "\r\n";
    if (!response.contentType.isEmpty())
        head += "Content-Type: " + response.contentType + "\r\n";
    for (auto it = response.headers.begin(); it != response.headers.end(); ++it) {
        if (counts(response.headers, it))
            head += it->first + ": " + it->second + "\r\n";
    }
    if (!keepAlive)
        head += "Connection: close\r\n";
    return head;
}

} // namespace

void Lane::run()
{
    const auto work = asio::make_work_guard(context); // there may be no connection yet
    context.run();
    const std::lock_guard lock(mutex);
    hasEnded = true;
    ended.notify_all();
}

void Lane::drain()
{
    // finish() may end the last reference to a session, which takes it out of the set.
    const auto all = sessions;
    for (auto *session : all) {
        if (sessions.contains(session))
            session->finish();
    }
}

void Lane::end()
{
    isEnding = true;
    stopWhenDrained();
}

void Lane::stopWhenDrained()
{
    if (isEnding && sessions.empty())
        context.stop();
}

void Lane::awaitEnd(std::chrono::steady_clock::time_point deadline)
{
    std::unique_lock lock(mutex);
    ended.wait_until(lock, deadline, [this] { return hasEnded; });
}

Session::Session(Socket socket, Lane &lane)
    : m_stream(std::move(socket))
    , m_lane(lane)
{
    lane.sessions.insert(this);
}

Session::~Session()
{
    m_lane.sessions.erase(this);
    --m_lane.connections;
    m_lane.stopWhenDrained();
}

void Session::start()
{
    beast::error_code ignored;
    m_stream.socket().set_option(tcp::no_delay(true), ignored);
    awaitRequest();
}

void Session::finish()
{
    m_closing = true;
    if (m_isIdle || m_streamState)
        close();
}

void Session::enqueue(QByteArray bytes)
{
    m_queue.push_back(std::move(bytes));
    if (m_queue.size() == 1)
        writeNext();
}

void Session::awaitRequest()
{
    if (m_closing)
        return close();
    m_isIdle = true;
    m_parser.emplace();
    if (m_buffer.size() > 0)
        return beginHead();
    m_stream.expires_after(seconds(m_lane.options.times.idle));
    m_stream.async_read_some(m_buffer.prepare(readChunk),
                             [self = shared_from_this()](beast::error_code error, std::size_t size) {
                                 self->m_buffer.commit(size);
                                 if (!error)
                                     self->beginHead();
                             });
}

void Session::beginHead()
{
    m_isIdle = false;
    m_headDeadline = std::chrono::steady_clock::now() + seconds(m_lane.options.times.head);
    continueHead();
}

void Session::continueHead()
{
    const auto received = held();
    const auto end = received.find("\r\n\r\n");
    if (end != std::string_view::npos)
        return takeHead(received.substr(0, end + 4));
    if (received.size() > headlimits::bytes)
        return refuse(431, "The request head is too large.");
    m_stream.expires_at(m_headDeadline);
    m_stream.async_read_some(m_buffer.prepare(readChunk),
                             [self = shared_from_this()](beast::error_code error, std::size_t size) {
                                 self->m_buffer.commit(size);
                                 if (!error)
                                     self->continueHead();
                             });
}

std::string_view Session::held() const
{
    return {static_cast<const char *>(m_buffer.data().data()), m_buffer.size()};
}

void Session::takeHead(std::string_view head)
{
    if (const auto fault = checkHead(head))
        return refuse(fault->status, fault->message);
    beast::error_code error;
    m_parser->header_limit(headlimits::bytes + 1);
    m_parser->body_limit(boost::none);
    m_parser->eager(false);
    const auto used = m_parser->put(asio::buffer(head.data(), head.size()), error);
    if (error || !m_parser->is_header_done())
        return refuse(400, "The request is not valid HTTP/1.1.");
    m_buffer.consume(used);

    const auto &message = m_parser->get();
    const auto limit = m_lane.options.bodyLimit(bytes(message.method_string()), bytes(message.target()));
    const auto length = m_parser->content_length();
    if (length && *length > limit)
        return refuse(413, "The body is too large.");
    m_parser->body_limit(limit);
    expectBody(message[http::field::expect]);
}

void Session::expectBody(beast::string_view expectation)
{
    if (expectation.empty() || m_parser->is_done())
        return readBody();
    if (!beast::iequals(expectation, "100-continue"))
        return refuse(417, "Only Expect: 100-continue is known here.");
    static constexpr std::string_view go = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_stream, asio::buffer(go),
                      [self = shared_from_this()](beast::error_code error, std::size_t) {
                          if (!error)
                              self->readBody();
                      });
}

void Session::readBody()
{
    if (m_parser->is_done())
        return serve();
    m_stream.expires_after(seconds(m_lane.options.times.body));
    http::async_read(m_stream, m_buffer, *m_parser,
                     [self = shared_from_this()](beast::error_code error, std::size_t) {
                         if (error == http::error::body_limit)
                             return self->refuse(413, "The body is too large.");
                         if (error == beast::error::timeout || error == asio::error::connection_reset ||
                             error == http::error::partial_message)
                             return;
                         if (error)
                             return self->refuse(400, "The body is not valid HTTP/1.1.");
                         self->serve();
                     });
}

void Session::serve()
{
    m_lane.place.served();
    m_stream.expires_never();
    auto message = m_parser->release();
    m_keepAlive = message.keep_alive();
    m_isHead = message.method() == http::verb::head;
    HttpRequest request{bytes(message.method_string()), bytes(message.target()), {}, {}};
    for (const auto &field : message)
        request.headers.emplaceBack(bytes(field.name_string()), bytes(field.value()));
    request.body = bytes(message.body());
    request.home = [executor = executor()](std::function<void()> task) {
        asio::post(executor, std::move(task)); // as long as there is an answer to come, the session lives
    };
    m_lane.options.handler(std::move(request), [self = shared_from_this()](HttpResponse response) mutable {
        const auto executor = self->executor();
        // The last reference must go on the lane's thread.
        asio::post(executor, [self = std::move(self), response = std::move(response)]() mutable {
            self->answer(std::move(response));
        });
    });
}

void Session::refuse(int status, const char *message)
{
    m_isIdle = false;
    m_keepAlive = false;
    m_mustDrain = true;
    answer(m_lane.options.refusal(status, message));
}

void Session::answer(HttpResponse response)
{
    if (response.stream)
        return answerStream(response);
    const bool keepAlive = m_keepAlive && !m_closing;
    m_head = headOf(response, keepAlive);
    if (response.status != 204 && response.status != 304) // they end with their head
        m_head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    m_head += "\r\n";
    m_body = m_isHead ? QByteArray() : std::move(response.body);
    m_stream.expires_after(seconds(m_lane.options.times.body));
    asio::async_write(m_stream, std::array{buffer(m_head), buffer(m_body)},
                      [self = shared_from_this(), keepAlive](beast::error_code error, std::size_t) {
                          if (error)
                              return;
                          if (keepAlive)
                              return self->awaitRequest();
                          self->m_mustDrain ? self->drain(0) : self->close();
                      });
}

void Session::writeNext()
{
    asio::async_write(m_stream, buffer(m_queue.front()),
                      [self = shared_from_this()](beast::error_code error, std::size_t) {
                          if (error)
                              return self->endStream();
                          self->m_streamState->waiting -= self->m_queue.front().size();
                          self->m_queue.pop_front();
                          if (!self->m_queue.empty())
                              self->writeNext();
                      });
}

void Session::watchPeer()
{
    m_buffer.clear();
    m_stream.async_read_some(m_buffer.prepare(readChunk),
                             [self = shared_from_this()](beast::error_code error, std::size_t) {
                                 error ? self->endStream() : self->watchPeer();
                             });
}

void Session::endStream()
{
    m_streamState->isOpen = false;
    close();
}

void Session::drain(std::size_t soFar)
{
    beast::error_code ignored;
    if (soFar == 0) {
        m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
        m_stream.expires_after(seconds(drainSeconds));
        m_buffer.clear();
    }
    if (soFar > drainBytes)
        return close();
    m_stream.async_read_some(m_buffer.prepare(readChunk),
                             [self = shared_from_this(), soFar](beast::error_code error, std::size_t size) {
                                 if (!error)
                                     self->drain(soFar + size);
                             });
}

void Session::close()
{
    beast::error_code ignored;
    m_stream.socket().shutdown(tcp::socket::shutdown_both, ignored);
    m_stream.close();
}

void Session::answerStream(const HttpResponse &response)
{
    const auto head = headOf(response, false) + "\r\n"; // ends with the connection
    m_streamState = std::make_shared<StreamState>();
    m_streamState->waiting = head.size();
    m_stream.expires_never();
    enqueue(head);
    if (m_closing || m_isHead)
        return close();
    watchPeer();
    const auto handOver = [weak = weak_from_this(), state = m_streamState](QByteArray bytes) {
        auto session = weak.lock();
        if (!session)
            return false;
        state->waiting += bytes.size();
        const auto executor = session->executor();
        // The last reference must go on the transport's thread.
        asio::post(executor, [session = std::move(session), bytes = std::move(bytes)]() mutable {
            session->enqueue(std::move(bytes));
        });
        return true;
    };
    response.stream(std::make_shared<QueuedStream>(m_streamState, handOver));
}

} // namespace qairopay::sandbox
