// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The one file that sees Boost.Asio's TLS.
#include "sandbox/webhook/sender.h"

#include "base/publicaddress.h"

#include <QtCore/qelapsedtimer.h>

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

#include <thread>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace ssl = boost::asio::ssl;
using tcp = asio::ip::tcp;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr int resolverThreads = 4; // a name server that hangs holds up three others at most
constexpr std::uint32_t longestHead = 16 * 1024;

QList<QByteArray> systemResolver(const QString &host)
{
    asio::io_context context;
    beast::error_code error;
    QList<QByteArray> addresses;
    for (const auto &entry : tcp::resolver(context).resolve(host.toStdString(), "", error)) {
        const auto add = [&](const auto &raw) {
            addresses.append(QByteArray(reinterpret_cast<const char *>(raw.data()), qsizetype(raw.size())));
        };
        const auto address = entry.endpoint().address();
        address.is_v4() ? add(address.to_v4().to_bytes()) : add(address.to_v6().to_bytes());
    }
    return addresses;
}

asio::ip::address addressOf(const QByteArray &bytes)
{
    if (bytes.size() == 4) {
        asio::ip::address_v4::bytes_type raw{};
        std::copy(bytes.begin(), bytes.end(), raw.begin());
        return asio::ip::address_v4(raw);
    }
    asio::ip::address_v6::bytes_type raw{};
    std::copy_n(bytes.begin(), std::min<qsizetype>(bytes.size(), 16), raw.begin());
    return asio::ip::address_v6(raw);
}

http::request<http::string_body> toRequest(const Sender::Post &post)
{
    http::request<http::string_body> request(http::verb::post, post.address.target.toStdString(), 11);
    request.set(http::field::host, post.address.authority().toStdString());
    for (const auto &[name, value] : post.headers)
        request.set(name.toStdString(), value.toStdString());
    request.keep_alive(false);
    request.body() = post.body.toStdString();
    request.prepare_payload();
    return request;
}

AttemptResult answered(int status)
{
    if (status >= 200 && status < 300)
        return {u"delivered"_s, status};
    return {status >= 300 && status < 400 ? u"redirect"_s : u"http_error"_s, status};
}

} // namespace

struct Sender::Engine
{
    explicit Engine(SenderOptions chosen)
        : options(std::move(chosen))
    {
        if (!options.resolver)
            options.resolver = systemResolver;
        beast::error_code ignored;
        tls.set_verify_mode(ssl::verify_peer);
        if (options.trustedRoots.isEmpty())
            tls.set_default_verify_paths(ignored);
        else
            tls.add_certificate_authority(
                asio::buffer(options.trustedRoots.constData(), std::size_t(options.trustedRoots.size())),
                ignored);
        SSL_CTX_set_min_proto_version(tls.native_handle(), TLS1_2_VERSION);
    }

    SenderOptions options;
    ssl::context tls{ssl::context::tls_client};
    asio::io_context context{1};
    asio::executor_work_guard<asio::io_context::executor_type> guard{context.get_executor()};
    asio::thread_pool names{resolverThreads};
    std::thread thread;
};

namespace {

/// One POST under way. Everything but the resolving runs on the sender's thread.
class Attempt : public std::enable_shared_from_this<Attempt>
{
public:
    using Done = std::function<void(AttemptResult)>;

    Attempt(asio::io_context &context, ssl::context &tls, const SenderOptions &options, Sender::Post post,
            Done done)
        : m_options(options)
        , m_stream(context, tls)
        , m_deadline(context, seconds(options.totalSeconds))
        , m_request(toRequest(post))
        , m_address(std::move(post.address))
        , m_done(std::move(done))
    {
        m_clock.start();
    }

    void start(asio::thread_pool &names, asio::io_context &context)
    {
        m_deadline.async_wait([self = shared_from_this()](beast::error_code error) {
            if (!error)
                self->end({u"timeout"_s, 0});
        });
        asio::post(names, [self = shared_from_this(), &context] {
            auto addresses = self->m_options.resolver(self->m_address.host);
            asio::post(context, [self, addresses = std::move(addresses)] { self->connect(addresses); });
        });
    }

private:
    /// All of them must be public: a name with one foot inside is not trusted at all.
    [[nodiscard]] bool mayConnect(const QList<QByteArray> &addresses) const
    {
        return std::ranges::all_of(addresses, [this](const QByteArray &bytes) {
            return m_address.isLoopback ? addressOf(bytes).is_loopback() : isPublicAddress(bytes);
        });
    }

    void connect(const QList<QByteArray> &addresses)
    {
        if (addresses.isEmpty())
            return end({u"name_not_found"_s, 0});
        if (!mayConnect(addresses))
            return end({u"forbidden_address"_s, 0});
        std::vector<tcp::endpoint> endpoints;
        for (const auto &bytes : addresses)
            endpoints.emplace_back(addressOf(bytes), m_address.port);
        beast::get_lowest_layer(m_stream).expires_after(seconds(m_options.connectSeconds));
        beast::get_lowest_layer(m_stream).async_connect(
            endpoints, [self = shared_from_this()](beast::error_code error, const tcp::endpoint &) {
                if (error)
                    return self->fail(u"connection_failed"_s, error);
                beast::get_lowest_layer(self->m_stream).expires_never();
                self->m_address.isTls ? self->handshake() : self->write(self->m_stream.next_layer());
            });
    }

    void handshake()
    {
        const auto name = m_address.host.toStdString();
        beast::error_code isName;
        asio::ip::make_address(name, isName);
        if (isName) // an address is not sent as a server name
            SSL_set_tlsext_host_name(m_stream.native_handle(), name.c_str());
        m_stream.set_verify_callback(ssl::host_name_verification(name));
        m_stream.async_handshake(ssl::stream_base::client,
                                 [self = shared_from_this()](beast::error_code error) {
                                     if (error)
                                         return self->fail(u"tls_failed"_s, error);
                                     self->write(self->m_stream);
                                 });
    }

    template <typename Stream> void write(Stream &stream)
    {
        http::async_write(stream, m_request,
                          [self = shared_from_this(), &stream](beast::error_code error, std::size_t) {
                              if (error)
                                  return self->fail(u"connection_failed"_s, error);
                              self->read(stream);
                          });
    }

    template <typename Stream> void read(Stream &stream)
    {
        m_parser.header_limit(longestHead);
        http::async_read_header(stream, m_buffer, m_parser,
                                [self = shared_from_this()](beast::error_code error, std::size_t) {
                                    if (error)
                                        return self->fail(u"connection_failed"_s, error);
                                    self->end(answered(int(self->m_parser.get().result_int())));
                                });
    }

    void fail(const QString &outcome, beast::error_code error)
    {
        end({error == beast::error::timeout ? u"timeout"_s : outcome});
    }

    void end(AttemptResult result)
    {
        if (!m_done)
            return;
        result.durationMs = int(m_clock.elapsed());
        const auto done = std::exchange(m_done, {});
        m_deadline.cancel();
        beast::get_lowest_layer(m_stream).close();
        done(result);
    }

    const SenderOptions &m_options;
    beast::ssl_stream<beast::tcp_stream> m_stream; ///< without TLS only the layer below is used
    asio::steady_timer m_deadline;
    http::request<http::string_body> m_request;
    http::response_parser<http::empty_body> m_parser;
    beast::flat_buffer m_buffer;
    WebhookAddress m_address;
    QElapsedTimer m_clock;
    Done m_done;
};

} // namespace

Sender::Sender(SenderOptions options)
    : m_engine(std::make_unique<Engine>(std::move(options)))
{
    m_engine->thread = std::thread([engine = m_engine.get()] { engine->context.run(); });
}

Sender::~Sender()
{
    stop();
}

void Sender::post(Post post, std::function<void(AttemptResult)> done)
{
    asio::post(m_engine->context, [this, post = std::move(post), done = std::move(done)]() mutable {
        std::make_shared<Attempt>(m_engine->context, m_engine->tls, m_engine->options, std::move(post),
                                  std::move(done))
            ->start(m_engine->names, m_engine->context);
    });
}

void Sender::after(int wait, std::function<void()> task)
{
    asio::post(m_engine->context, [this, wait, task = std::move(task)]() mutable {
        auto timer = std::make_shared<asio::steady_timer>(m_engine->context, milliseconds(wait));
        timer->async_wait([timer, task = std::move(task)](beast::error_code cancelled) {
            if (!cancelled)
                task();
        });
    });
}

void Sender::stop()
{
    if (!m_engine->thread.joinable())
        return;
    m_engine->context.stop();
    m_engine->thread.join();
    m_engine->names.join(); // a name being looked up: its answer goes nowhere
}

} // namespace qairopay::sandbox
