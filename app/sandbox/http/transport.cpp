// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The one file that sees Boost.Beast.
#include "sandbox/http/transport.h"

#include "sandbox/http/filelimit.h"
#include "sandbox/http/httphead.h"
#include "sandbox/http/queuedstream.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using tcp = asio::ip::tcp;
using std::chrono::seconds;

constexpr std::size_t otherFiles = 512; // what the process has open besides
constexpr int drainSeconds = 2;
constexpr std::size_t drainBytes = 16 << 20;
constexpr std::size_t readChunk = 8 * 1024;

QByteArray bytes(beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

struct Transport::Engine
{
    TransportOptions options;
    std::unordered_set<Session *> sessions; // only touched on the transport's thread; outlives the context
    asio::io_context context{1};
    tcp::acceptor acceptor{context};
    std::thread thread;
    quint16 port = 0;
    std::mutex mutex;
    std::condition_variable ended;
    bool hasEnded = false;
    bool isDraining = false; // only touched on the transport's thread

    void accept();
    void run();
    /// Ends the thread once the last connection is gone; timers that still wait are dropped.
    void stopWhenDrained()
    {
        if (isDraining && sessions.empty())
            context.stop();
    }
};

/// One connection. Everything runs on the transport's thread.
class Session : public std::enable_shared_from_this<Session>
{
public:
    Session(tcp::socket socket, Transport::Engine &engine)
        : m_stream(std::move(socket))
        , m_engine(engine)
    {
        engine.sessions.insert(this);
    }

    ~Session()
    {
        m_engine.sessions.erase(this);
        m_engine.stopWhenDrained();
    }
    Q_DISABLE_COPY_MOVE(Session)

    void start()
    {
        beast::error_code ignored;
        m_stream.socket().set_option(tcp::no_delay(true), ignored);
        awaitRequest();
    }

    /// No further request: at once when none is being served, else after its answer.
    void finish()
    {
        m_closing = true;
        if (m_isIdle || m_streamState)
            close();
    }

    [[nodiscard]] beast::tcp_stream::executor_type executor() { return m_stream.get_executor(); }

    /// More of a stream.
    void enqueue(QByteArray bytes)
    {
        m_queue.push_back(std::move(bytes));
        if (m_queue.size() == 1)
            writeNext();
    }

private:
    void awaitRequest()
    {
        if (m_closing)
            return close();
        m_isIdle = true;
        m_parser.emplace();
        if (m_buffer.size() > 0)
            return beginHead();
        m_stream.expires_after(seconds(m_engine.options.times.idle));
        m_stream.async_read_some(m_buffer.prepare(readChunk),
                                 [self = shared_from_this()](beast::error_code error, std::size_t size) {
                                     self->m_buffer.commit(size);
                                     if (!error)
                                         self->beginHead();
                                 });
    }

    void beginHead()
    {
        m_isIdle = false;
        m_headDeadline = std::chrono::steady_clock::now() + seconds(m_engine.options.times.head);
        continueHead();
    }

    void continueHead()
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

    [[nodiscard]] std::string_view held() const
    {
        return {static_cast<const char *>(m_buffer.data().data()), m_buffer.size()};
    }

    void takeHead(std::string_view head)
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
        const auto limit =
            m_engine.options.bodyLimit(bytes(message.method_string()), bytes(message.target()));
        const auto length = m_parser->content_length();
        if (length && *length > limit)
            return refuse(413, "The body is too large.");
        m_parser->body_limit(limit);
        expectBody(message[http::field::expect]);
    }

    void expectBody(beast::string_view expectation)
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

    void readBody()
    {
        if (m_parser->is_done())
            return serve();
        m_stream.expires_after(seconds(m_engine.options.times.body));
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

    void serve()
    {
        m_stream.expires_never();
        auto message = m_parser->release();
        m_keepAlive = message.keep_alive();
        m_isHead = message.method() == http::verb::head;
        HttpRequest request{bytes(message.method_string()), bytes(message.target()), {}, {}};
        for (const auto &field : message)
            request.headers.emplaceBack(bytes(field.name_string()), bytes(field.value()));
        request.body = bytes(message.body());
        m_engine.options.handler(std::move(request), [self = shared_from_this()](HttpResponse response) {
            asio::post(self->m_stream.get_executor(), [self, response = std::move(response)]() mutable {
                self->answer(std::move(response));
            });
        });
    }

    /// Answers something that never became a request; the rest of the stream cannot be trusted.
    void refuse(int status, const char *message)
    {
        m_isIdle = false;
        m_keepAlive = false;
        m_mustDrain = true;
        answer(m_engine.options.refusal(status, message));
    }

    void answer(HttpResponse response)
    {
        if (response.stream)
            return answerStream(response);
        const bool keepAlive = m_keepAlive && !m_closing;
        m_response = http::response<http::string_body>(static_cast<http::status>(response.status), 11);
        m_response.set(http::field::date, httpDate(QDateTime::currentMSecsSinceEpoch()).toStdString());
        if (!response.contentType.isEmpty())
            m_response.set(http::field::content_type, response.contentType.toStdString());
        for (const auto &[name, value] : response.headers)
            m_response.set(name.toStdString(), value.toStdString());
        m_response.keep_alive(keepAlive);
        if (response.status != 204 && response.status != 304) // they end with their head
            m_response.content_length(static_cast<std::uint64_t>(response.body.size()));
        if (!m_isHead)
            m_response.body().assign(response.body.constData(),
                                     static_cast<std::size_t>(response.body.size()));
        m_stream.expires_after(seconds(m_engine.options.times.body));
        http::async_write(m_stream, m_response,
                          [self = shared_from_this(), keepAlive](beast::error_code error, std::size_t) {
                              if (error)
                                  return;
                              if (keepAlive)
                                  return self->awaitRequest();
                              self->m_mustDrain ? self->drain(0) : self->close();
                          });
    }

    void answerStream(const HttpResponse &response);

    void writeNext()
    {
        asio::async_write(m_stream,
                          asio::buffer(m_queue.front().constData(), std::size_t(m_queue.front().size())),
                          [self = shared_from_this()](beast::error_code error, std::size_t) {
                              if (error)
                                  return self->endStream();
                              self->m_streamState->waiting -= self->m_queue.front().size();
                              self->m_queue.pop_front();
                              if (!self->m_queue.empty())
                                  self->writeNext();
                          });
    }

    /// The peer has nothing more to say; that it is gone shows as the end of what it sends.
    void watchPeer()
    {
        m_buffer.clear();
        m_stream.async_read_some(m_buffer.prepare(readChunk),
                                 [self = shared_from_this()](beast::error_code error, std::size_t) {
                                     error ? self->endStream() : self->watchPeer();
                                 });
    }

    void endStream()
    {
        m_streamState->isOpen = false;
        close();
    }

    /// Reads on for a moment, so that closing with unread bytes does not reset the answer away.
    void drain(std::size_t soFar)
    {
        beast::error_code ignored;
        if (soFar == 0) {
            m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
            m_stream.expires_after(seconds(drainSeconds));
            m_buffer.clear();
        }
        if (soFar > drainBytes)
            return close();
        m_stream.async_read_some(m_buffer.prepare(readChunk), [self = shared_from_this(), soFar](
                                                                  beast::error_code error, std::size_t size) {
            if (!error)
                self->drain(soFar + size);
        });
    }

    void close()
    {
        beast::error_code ignored;
        m_stream.socket().shutdown(tcp::socket::shutdown_both, ignored);
        m_stream.close();
    }

    beast::tcp_stream m_stream;
    Transport::Engine &m_engine;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    http::response<http::string_body> m_response;
    std::shared_ptr<StreamState> m_streamState; ///< set once the answer is a stream
    std::deque<QByteArray> m_queue;
    std::chrono::steady_clock::time_point m_headDeadline;
    bool m_isIdle = true;
    bool m_closing = false;
    bool m_keepAlive = false;
    bool m_isHead = false;
    bool m_mustDrain = false;
};

void Session::answerStream(const HttpResponse &response)
{
    const auto head = streamHead(response, QDateTime::currentMSecsSinceEpoch());
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

void Transport::Engine::accept()
{
    acceptor.async_accept([this](beast::error_code error, tcp::socket socket) {
        if (error == asio::error::operation_aborted || !acceptor.is_open())
            return;
        const bool hasRoom = static_cast<int>(sessions.size()) < options.sockets;
        if (!error && hasRoom)
            std::make_shared<Session>(std::move(socket), *this)->start();
        if (!error)
            return accept();
        // Out of descriptors: wait a moment instead of spinning.
        auto pause = std::make_shared<asio::steady_timer>(context, std::chrono::milliseconds(50));
        pause->async_wait([this, pause](beast::error_code cancelled) {
            if (!cancelled)
                accept();
        });
    });
}

void Transport::Engine::run()
{
    context.run();
    const std::lock_guard lock(mutex);
    hasEnded = true;
    ended.notify_all();
}

Transport::Transport(std::unique_ptr<Engine> engine)
    : m_engine(std::move(engine))
{}

Transport::~Transport()
{
    stop();
}

Result<std::unique_ptr<Transport>> Transport::listen(TransportOptions options)
{
    auto engine = std::make_unique<Engine>();
    engine->options = std::move(options);
    beast::error_code error;
    const auto address = asio::ip::make_address(engine->options.address.toStdString(), error);
    if (error)
        return failure(ErrorKind::InvalidInput, u"The address to listen on is not an IP address."_s);
    allowOpenFiles(std::size_t(engine->options.sockets) + otherFiles);
    const tcp::endpoint endpoint(address, engine->options.port);
    auto &acceptor = engine->acceptor;
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return failure(ErrorKind::Io,
                       Phrase(QT_TRANSLATE_NOOP("Errors", "Cannot listen on %1 port %2."),
                              {engine->options.address, QString::number(engine->options.port)}),
                       {}, QString::fromStdString(error.message()));
    engine->port = acceptor.local_endpoint().port();
    return std::unique_ptr<Transport>(new Transport(std::move(engine)));
}

quint16 Transport::port() const
{
    return m_engine->port;
}

void Transport::start()
{
    m_engine->accept();
    m_engine->thread = std::thread([engine = m_engine.get()] { engine->run(); });
}

void Transport::after(int milliseconds, std::function<void()> task)
{
    asio::post(m_engine->context, [this, milliseconds, task = std::move(task)]() mutable {
        auto timer =
            std::make_shared<asio::steady_timer>(m_engine->context, std::chrono::milliseconds(milliseconds));
        timer->async_wait([timer, task = std::move(task)](beast::error_code cancelled) {
            if (!cancelled)
                task();
        });
    });
}

void Transport::stop()
{
    if (!m_engine->thread.joinable())
        return;
    asio::post(m_engine->context, [engine = m_engine.get()] {
        beast::error_code ignored;
        engine->acceptor.close(ignored);
        // finish() may end the last reference to a session, which takes it out of the set.
        const auto sessions = engine->sessions;
        for (auto *session : sessions) {
            if (engine->sessions.contains(session))
                session->finish();
        }
        engine->isDraining = true;
        engine->stopWhenDrained();
    });
    {
        std::unique_lock lock(m_engine->mutex);
        m_engine->ended.wait_for(lock, seconds(5), [this] { return m_engine->hasEnded; });
    }
    m_engine->context.stop();
    m_engine->thread.join();
    m_engine->isDraining = false; // what is left dies with the context
}

} // namespace qairopay::sandbox
