// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// With session.cpp and transport.cpp all that sees Boost.Beast.
#pragma once

#include "sandbox/http/processors.h"
#include "sandbox/http/queuedstream.h"
#include "sandbox/http/transport.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <string_view>
#include <thread>
#include <unordered_set>

namespace qairopay::sandbox {

class Session;

/// One of a transport's threads, with the connections that are its own.
struct Lane
{
    const TransportOptions &options;
    std::atomic<int> &connections;               ///< of all lanes
    std::unordered_set<Session *> sessions = {}; // only touched on the lane's thread; outlives the context
    boost::asio::io_context context{1};
    std::thread thread = {};
    std::mutex mutex = {};
    std::condition_variable ended = {};
    bool hasEnded = false;
    bool isEnding = false; // only touched on the lane's thread
    ProcessorPlace place = {};

    void run();
    /// No further requests.
    void drain();
    /// The thread ends once the last connection is gone, whatever timers still wait.
    void end();
    void stopWhenDrained();
    /// Waits for the thread's end, on another one.
    void awaitEnd(std::chrono::steady_clock::time_point deadline);
};

/// One connection. Everything runs on its lane's thread.
class Session : public std::enable_shared_from_this<Session>
{
public:
    using Executor = boost::asio::io_context::executor_type;
    using Socket = boost::asio::basic_stream_socket<boost::asio::ip::tcp, Executor>;

    Session(Socket socket, Lane &lane);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    void start();
    /// No further request: at once when none is being served, else after its answer.
    void finish();

    [[nodiscard]] Executor executor() { return m_stream.get_executor(); }

    /// More of a stream.
    void enqueue(QByteArray bytes);

private:
    void awaitRequest();
    void beginHead();
    void continueHead();
    [[nodiscard]] std::string_view held() const;
    void takeHead(std::string_view head);
    void expectBody(boost::beast::string_view expectation);
    void readBody();
    void serve();

    /// Answers something that never became a request; the rest of the stream cannot be trusted.
    void refuse(int status, const char *message);
    void answer(HttpResponse response);
    void answerStream(const HttpResponse &response);
    void writeNext();

    /// The peer has nothing more to say; that it is gone shows as the end of what it sends.
    void watchPeer();
    void endStream();

    /// Reads on for a moment, so that closing with unread bytes does not reset the answer away.
    void drain(std::size_t soFar);
    void close();

    boost::beast::basic_stream<boost::asio::ip::tcp, Executor> m_stream;
    Lane &m_lane;
    boost::beast::flat_buffer m_buffer;
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> m_parser;
    QByteArray m_head; ///< of the answer that is on its way, and what follows it
    QByteArray m_body;
    std::shared_ptr<StreamState> m_streamState; ///< set once the answer is a stream
    std::deque<QByteArray> m_queue;
    std::chrono::steady_clock::time_point m_headDeadline;
    bool m_isIdle = true;
    bool m_closing = false;
    bool m_keepAlive = false;
    bool m_isHead = false;
    bool m_mustDrain = false;
};

} // namespace qairopay::sandbox
