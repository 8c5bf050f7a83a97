// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/http/transport.h"

#include "sandbox/http/filelimit.h"
#include "sandbox/http/session.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qstring.h>

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <optional>
#include <ranges>
#include <vector>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using tcp = asio::ip::tcp;
using std::chrono::seconds;

constexpr std::size_t otherFiles = 512; // what the process has open besides

} // namespace

struct Transport::Engine
{
    explicit Engine(TransportOptions with)
        : options(std::move(with))
    {
        for (int i = 0; i < options.threads; ++i)
            lanes.push_back(std::make_unique<Lane>(options, connections));
        for (std::size_t i = 0; lanes.size() > 1 && i < lanes.size(); ++i)
            lanes[i]->place.setNeighbour(lanes[(i + 1) % lanes.size()]->place);
        acceptor.emplace(first().context);
    }

    ~Engine()
    {
        acceptor.reset();
        // In this order: what the first one was about to accept is another one's.
        for (auto &lane : lanes)
            lane.reset();
    }
    Q_DISABLE_COPY_MOVE(Engine)

    TransportOptions options;
    std::atomic<int> connections = 0;
    std::vector<std::unique_ptr<Lane>> lanes;
    std::optional<tcp::acceptor> acceptor; // on the first lane
    std::size_t next = 0;                  // only touched on the first lane's thread
    quint16 port = 0;

    [[nodiscard]] Lane &first() const { return *lanes.front(); }
    void accept();
    void take(Session::Socket socket, Lane &lane);
};

/// Connections go to the lanes in turn.
void Transport::Engine::accept()
{
    auto &lane = *lanes[next++ % lanes.size()];
    acceptor->async_accept(lane.context, [this, &lane](beast::error_code error, Session::Socket socket) {
        if (error == asio::error::operation_aborted || !acceptor->is_open())
            return;
        if (!error && connections < options.sockets)
            take(std::move(socket), lane);
        if (!error)
            return accept();
        // Out of descriptors: wait a moment instead of spinning.
        auto pause = std::make_shared<asio::steady_timer>(first().context, std::chrono::milliseconds(50));
        pause->async_wait([this, pause](beast::error_code cancelled) {
            if (!cancelled)
                accept();
        });
    });
}

void Transport::Engine::take(Session::Socket socket, Lane &lane)
{
    ++connections;
    asio::post(lane.context, [&lane, socket = std::move(socket)]() mutable {
        std::make_shared<Session>(std::move(socket), lane)->start();
    });
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
    auto engine = std::make_unique<Engine>(std::move(options));
    beast::error_code error;
    const auto address = asio::ip::make_address(engine->options.address.toStdString(), error);
    if (error)
        return failure(ErrorKind::InvalidInput, u"The address to listen on is not an IP address."_s);
    allowOpenFiles(std::size_t(engine->options.sockets) + otherFiles);
    const tcp::endpoint endpoint(address, engine->options.port);
    auto &acceptor = *engine->acceptor;
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
    for (const auto &lane : m_engine->lanes)
        lane->thread = std::thread([lane = lane.get()] { lane->run(); });
}

void Transport::after(int milliseconds, std::function<void()> task)
{
    auto &context = m_engine->first().context;
    asio::post(context, [&context, milliseconds, task = std::move(task)]() mutable {
        auto timer = std::make_shared<asio::steady_timer>(context, std::chrono::milliseconds(milliseconds));
        timer->async_wait([timer, task = std::move(task)](beast::error_code cancelled) {
            if (!cancelled)
                task();
        });
    });
}

void Transport::stop()
{
    if (!m_engine->first().thread.joinable())
        return;
    asio::post(m_engine->first().context, [engine = m_engine.get()] {
        beast::error_code ignored;
        engine->acceptor->close(ignored);
        // After what it accepted: that is on its way to the lanes already.
        for (const auto &lane : engine->lanes) {
            asio::post(lane->context, [lane = lane.get(), isFirst = lane.get() == &engine->first()] {
                lane->drain();
                if (!isFirst)
                    lane->end();
            });
        }
    });
    const auto deadline = std::chrono::steady_clock::now() + seconds(5);
    for (const auto &lane : m_engine->lanes | std::views::drop(1))
        lane->awaitEnd(deadline);
    // Last: it has the timers that requests of the others wait for.
    asio::post(m_engine->first().context, [&first = m_engine->first()] { first.end(); });
    m_engine->first().awaitEnd(deadline);
    for (const auto &lane : m_engine->lanes) {
        lane->context.stop();
        lane->thread.join();
        lane->isEnding = false; // what is left dies with the context
    }
}

} // namespace qairopay::sandbox
