// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/server.h"

#include "sandbox/api/api.h"
#include "sandbox/api/eventfeed.h"
#include "sandbox/api/inflight.h"
#include "sandbox/http/transport.h"
#include "sandbox/outbox/outbox.h"
#include "sandbox/service/events.h"
#include "sandbox/service/passes.h"
#include "sandbox/store/answertable.h"
#include "sandbox/store/backup.h"
#include "sandbox/store/folderlock.h"
#include "sandbox/store/migrations.h"
#include "sandbox/store/sharedtenants.h"
#include "sandbox/store/signingkeys.h"
#include "sandbox/store/vault.h"
#include "sandbox/store/wallettable.h"
#include "sandbox/wallet/googlecarrier.h"
#include "sandbox/wallet/pushcarrier.h"
#include "sandbox/wallet/walletfiles.h"
#include "sandbox/webhook/webhookcarrier.h"

#include <QtCore/qloggingcategory.h>
#include <QtCore/quuid.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

Q_LOGGING_CATEGORY(lcSandbox, "qairopay.sandbox")

constexpr int readerThreads = 2;
constexpr int answeringThreads = 2; // each makes short reads itself
constexpr int upkeepEveryMs = 60'000;
constexpr int upkeepAtOnce = 500;
constexpr int beatEveryMs = 15'000;
constexpr int outboxEveryMs = 1000; // retries fall due by the clock; new events wake the outboxes themselves
static_assert(outboxEveryMs * 5 <= OutboxLanes::lifeMs);
static_assert(mostSockets >= 1000 + 2 * InFlight::mostPerTenant); // docs/contract.md
constexpr int webhooksAtOnce = 1024;
constexpr double webhooksPerSecond = 100; // of a tenant (api-contract 5.3)
constexpr int pushesAtOnce = 64;
constexpr int googleAtOnce = 8;

Result<void> mayChangeSigning(const WalletOptions &wallets)
{
    if (wallets.pushUrl.isEmpty() && wallets.googleUrl.isEmpty())
        return {};
    return failure(ErrorKind::Conflict,
                   u"This sandbox sends to the wallets' services: end it and start it with the other "
                   "certificate."_s);
}

} // namespace

// In the order of construction; what comes later uses what comes before.
struct Server::Parts
{
    Options options;
    DatabaseAddress address;
    /// Names this process to others on the database.
    QString holder = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<FolderLock> lock;
    std::vector<std::unique_ptr<Tenant>> tenants;
    SharedTenants shared{tenants};
    std::optional<Vault> vault;
    std::unique_ptr<KeyRing> keys;
    std::unique_ptr<SigningKeys> signingKeys;
    std::unique_ptr<WalletFiles> files;
    QString baseUrl;
    QString linkUrl; ///< what links in answers begin with
    std::unique_ptr<EventFeed> feed;
    std::unique_ptr<Router> router;
    std::unique_ptr<RateLimiter> limiter;
    std::unique_ptr<Readers> readers;
    std::unique_ptr<LentReaders> atOnce; ///< a server's database would be waited for
    std::unique_ptr<Readers> inStep;     ///< with others on a shared database
    std::unique_ptr<Writer> writer;
    std::vector<std::unique_ptr<Carrier>> carriers;
    std::vector<std::unique_ptr<Outbox>> outboxes;
    bool hasNews = false; ///< the writer's thread alone: a request has written since outboxes were woken
    std::atomic<bool> isFanningOut = false;
    std::atomic<bool> isGettingInStep = false;
    RequestLog requests;
    std::unique_ptr<Api> api;
    std::unique_ptr<Transport> transport;

    Result<void> openStore();
    Result<void> openSecrets(Database &database);
    Result<void> listen();
    void openOutboxes();
    void addOutbox(std::unique_ptr<Carrier> carrier, int mostAtOnce, double perSecond);
    void beginWriting(Database &database);
    void endWriting();
    void tellOfNews();
    void wakeOutboxes();
    void fanOut();
    void keepUp();
    void watchOutbox();
    void keepInStep();
    void beat();
    [[nodiscard]] HttpReply watched(const HttpRequest &request, HttpReply reply) const;
};

Result<void> Server::Parts::openStore()
{
    auto chosen = DatabaseAddress::choose(options.database, options.dataFolder);
    if (!chosen)
        return std::unexpected(chosen.error());
    address = std::move(*chosen);
    auto taken = FolderLock::take(options.dataFolder,
                                  address.isShared() ? FolderLock::Use::Together : FolderLock::Use::Alone);
    if (!taken)
        return std::unexpected(taken.error());
    lock = std::move(*taken);
    if (!address.isShared() && isHalfRestored(options.dataFolder))
        return failure(
            ErrorKind::Conflict,
            u"A restore of this data folder was broken off. Run it again: qairopay-sandbox restore."_s,
            options.dataFolder);
    const auto database = Database::open(address, Database::Access::Write);
    if (!database)
        return std::unexpected(database.error());
    if (auto prepared = prepareSchema(**database); !prepared)
        return prepared;
    const qint64 now = options.clock().toMSecsSinceEpoch();
    auto loaded = loadTenants(**database, now);
    if (!loaded)
        return std::unexpected(loaded.error());
    tenants = std::move(*loaded);
    if (auto opened = openSecrets(**database); !opened)
        return opened;
    auto wallet = WalletFiles::open({options.dataFolder, options.clock, *vault, options.wallets});
    if (!wallet)
        return std::unexpected(wallet.error());
    files = std::move(*wallet);
    lock->settled();
    return {};
}

Result<void> Server::Parts::openSecrets(Database &database)
{
    const qint64 now = options.clock().toMSecsSinceEpoch();
    auto opened = Vault::open(options.dataFolder);
    if (!opened)
        return std::unexpected(opened.error());
    vault = std::move(*opened);
    // First: they do not open with a foreign folder's key, and that must be seen before anything is made
    // anew.
    auto signing = SigningKeys::open(database, *vault, tenants, now);
    if (!signing)
        return std::unexpected(signing.error());
    signingKeys = std::move(*signing);
    auto ring = KeyRing::open(database, options.dataFolder, tenants, now);
    if (!ring)
        return std::unexpected(ring.error());
    keys = std::move(*ring);
    for (const auto &tenant : tenants) {
        tenant->signingKeys = signingKeys.get();
        tenant->sendsToGoogle = !options.wallets.googleUrl.isEmpty();
    }
    return {};
}

Result<void> Server::Parts::listen()
{
    readers = std::make_unique<Readers>(address, readerThreads);
    if (!address.isShared())
        atOnce = std::make_unique<LentReaders>(address);
    if (address.isShared())
        inStep = std::make_unique<Readers>(address, 1);
    feed = std::make_unique<EventFeed>(*readers);
    router = std::make_unique<Router>(
        apiRoutes({*files, *keys, *vault, *signingKeys, options.webhooks.allowLoopback, tenants,
                   options.clock, *feed, requests}));
    limiter = std::make_unique<RateLimiter>(options.clock, options.rateLimits);
    writer = std::make_unique<Writer>(
        address, Writer::Around{.begun = [this](Database &database) { beginWriting(database); },
                                .remember = [this] { return rememberClocks(tenants); },
                                .ending = [this](Database &database) { shared.store(database); },
                                .told = [this] { endWriting(); }});
    auto listening = Transport::listen({
        .address = options.address,
        .port = options.port,
        .handler =
            [this](HttpRequest request, HttpReply reply) {
                auto answer = options.answered ? watched(request, std::move(reply)) : std::move(reply);
                api->handle(std::move(request), std::move(answer));
            },
        .bodyLimit = bodyLimit,
        .refusal = &Api::refusal,
        .times = options.times,
        .threads = answeringThreads,
    });
    if (!listening)
        return std::unexpected(listening.error());
    transport = std::move(*listening);
    const bool isIpv6 = options.address.contains(u':');
    baseUrl = u"http://%1:%2"_s.arg(isIpv6 ? u'[' + options.address + u']' : options.address)
                  .arg(transport->port());
    // Several processes stand behind one address.
    const bool isOneOfMany = address.isShared() && !files->webService().url.isEmpty();
    linkUrl = isOneOfMany ? files->webService().url : baseUrl;
    openOutboxes();
    api = std::make_unique<Api>(Api::Parts{
        .clock = options.clock,
        .baseUrl = linkUrl,
        .answerDelayMs = options.answerDelayMs,
        .tenants = tenants,
        .isShared = address.isShared(),
        .keys = *keys,
        .vault = *vault,
        .signingKeys = *signingKeys,
        .router = *router,
        .limiter = *limiter,
        .requests = requests,
        .readers = *readers,
        .atOnce = atOnce.get(),
        .writer = *writer,
        .after = [this](int milliseconds,
                        std::function<void()> task) { transport->after(milliseconds, std::move(task)); },
        .wrote = [this] { hasNews = true; },
    });
    transport->start();
    keepUp();
    watchOutbox();
    beat();
    return {};
}

void Server::Parts::addOutbox(std::unique_ptr<Carrier> carrier, int mostAtOnce, double perSecond)
{
    outboxes.push_back(std::make_unique<Outbox>(Outbox::Parts{.clock = options.clock,
                                                              .baseUrl = linkUrl,
                                                              .tenants = tenants,
                                                              .readers = *readers,
                                                              .writer = *writer,
                                                              .carrier = *carrier,
                                                              .mostAtOnce = mostAtOnce,
                                                              .perSecond = perSecond,
                                                              .holder = holder,
                                                              .ticks = options.ticks}));
    carriers.push_back(std::move(carrier));
}

void Server::Parts::openOutboxes()
{
    const auto &wallets = options.wallets;
    addOutbox(
        std::make_unique<WebhookCarrier>(WebhookCarrier::Parts{*vault, options.webhooks.allowLoopback},
                                         SenderOptions{.resolver = options.webhooks.resolver,
                                                       .trustedRoots = options.webhooks.trustedRoots,
                                                       .totalSeconds = options.webhooks.timeoutSeconds}),
        webhooksAtOnce, options.rateLimits ? webhooksPerSecond : 0);
    if (!wallets.pushUrl.isEmpty())
        addOutbox(
            std::make_unique<PushCarrier>(QUrl(wallets.pushUrl), files->passTypeIdentifier(),
                                          Outbound::Options{.trustedRoots = wallets.trustedRoots,
                                                            .identity = files->issuers().apple.toPem()}),
            pushesAtOnce, 0);
    if (!wallets.googleUrl.isEmpty())
        addOutbox(std::make_unique<GoogleCarrier>(
                      GoogleCarrier::Parts{.files = *files,
                                           .url = QUrl(wallets.googleUrl),
                                           .clock = options.clock,
                                           .ticks = options.ticks},
                      Outbound::Options{.trustedRoots = wallets.trustedRoots, .identity = {}}),
                  googleAtOnce, 0);
}

void Server::Parts::beginWriting(Database &database)
{
    if (atOnce)
        atOnce->writeBegins();
    shared.lock(database);
}

void Server::Parts::endWriting()
{
    if (atOnce)
        atOnce->writeEnds();
    tellOfNews();
}

/// Once for all that one commit has brought.
void Server::Parts::tellOfNews()
{
    if (!std::exchange(hasNews, false))
        return;
    wakeOutboxes();
    fanOut();
    feed->notify();
}

void Server::Parts::wakeOutboxes()
{
    for (const auto &outbox : outboxes)
        outbox->wake();
}

/// Moves the devices of changed templates into the outbox, some at a time between other writes.
void Server::Parts::fanOut()
{
    const auto waits = [](const auto &tenant) { return tenant->mayFanOut.load(); };
    if (std::ranges::none_of(tenants, waits) || isFanningOut.exchange(true))
        return;
    writer->post({[this](Database &database) {
                      for (const auto &tenant : tenants)
                          tenant->mayFanOut =
                              continueFanOut({database, *tenant, tenant->lastWrite, linkUrl}, upkeepAtOnce);
                  },
                  [this](const std::optional<Error> &failure) {
                      isFanningOut = false;
                      if (failure) { // what it found does not count; tried again at the next look
                          for (const auto &tenant : tenants)
                              tenant->mayFanOut = true;
                          return;
                      }
                      wakeOutboxes();
                      fanOut();
                  }});
}

/// Ends what time ended and forgets old answers, a little at a time, for as long as the server runs.
void Server::Parts::keepUp()
{
    writer->post({[this](Database &database) {
                      const qint64 now = options.clock().toMSecsSinceEpoch();
                      for (const auto &tenant : tenants) {
                          tenant->lastWrite = std::max(tenant->lastWrite, now + tenant->clockOffset);
                          const Work work{database, *tenant, tenant->lastWrite, linkUrl};
                          passes::sweep(work, upkeepAtOnce);
                          purgeAnswers(work, upkeepAtOnce);
                          // A process may have died in the middle of a change that it was telling devices of.
                          tenant->mayFanOut = tenant->mayFanOut || database.isShared();
                          events::purge(work, events::purgeAtOnce);
                      }
                      keys->storeUses(database);
                  },
                  [this](const std::optional<Error> &failure) {
                      if (failure)
                          qCWarning(lcSandbox) << "upkeep failed:" << failure->text();
                      else
                          keys->usesCount();
                  }});
    transport->after(upkeepEveryMs, [this] { keepUp(); });
}

void Server::Parts::watchOutbox()
{
    keepInStep();
    if (atOnce)
        atOnce->lookAgain();
    wakeOutboxes();
    fanOut();
    feed->notify(); // upkeep has events, too; and so have other processes
    transport->after(outboxEveryMs, [this] { watchOutbox(); });
}

/// With the other processes on the database, if there are any.
void Server::Parts::keepInStep()
{
    if (!inStep || isGettingInStep.exchange(true))
        return;
    // Requests may have to wait for each other, but lanes that are renewed late are another process's.
    inStep->post([this](Database &database) {
        isGettingInStep = false;
        OutboxLanes::renew(database, holder);
        // Clocks and versions are taken over at the begin of a writing transaction, by the writer's thread.
        if (shared.areBehind(database))
            writer->post({[](Database &) {}, [](const std::optional<Error> &) {}});
        signingKeys->readAgain(database);
        database.takeFailure(); // a second later again
    });
}

void Server::Parts::beat()
{
    feed->beat();
    transport->after(beatEveryMs, [this] { beat(); });
}

HttpReply Server::Parts::watched(const HttpRequest &request, HttpReply reply) const
{
    return [this, request, reply = std::move(reply)](HttpResponse response) {
        options.answered(request, response);
        reply(std::move(response));
    };
}

Server::Server(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{}

Server::~Server()
{
    stop();
}

Result<std::unique_ptr<Server>> Server::start(Options options)
{
    std::unique_ptr<Server> server(new Server(std::make_unique<Parts>()));
    server->m_parts->options = std::move(options);
    auto started = server->m_parts->openStore().and_then([&] { return server->m_parts->listen(); });
    if (!started)
        return std::unexpected(started.error());
    return server;
}

QUrl Server::baseUrl() const
{
    return QUrl(m_parts->baseUrl);
}

QString Server::dataFolder() const
{
    return m_parts->options.dataFolder;
}

Secret Server::key(Environment environment, KeyScope scope) const
{
    return m_parts->keys->hostKey(environment, scope);
}

QByteArray Server::rootCertificate() const
{
    return m_parts->files->rootPem();
}

QString Server::certificateWarning() const
{
    return expiryWarning(m_parts->files->issuers().apple.facts().validUntil, m_parts->options.clock());
}

Result<void> Server::signPassesWith(const std::optional<passfile::SigningIdentity> &own)
{
    return mayChangeSigning(m_parts->options.wallets).and_then([&] {
        return m_parts->files->changeIdentity(own);
    });
}

Result<void> Server::signLinksWith(const std::optional<GoogleAccount> &own)
{
    return mayChangeSigning(m_parts->options.wallets).transform([&] { m_parts->files->changeAccount(own); });
}

void Server::stop()
{
    // Requests being answered still need the workers; the workers' last answers still need the transport.
    if (m_parts->transport)
        m_parts->transport->stop();
    for (const auto &outbox : m_parts->outboxes)
        outbox->stop();
    if (m_parts->writer) {
        m_parts->writer->post({[this](Database &database) {
                                   m_parts->keys->storeUses(database);
                                   OutboxLanes::giveBackAll(database, m_parts->holder);
                               },
                               [](const auto &) {}});
        m_parts->writer->stop();
    }
    for (const auto *readers : {&m_parts->readers, &m_parts->inStep}) {
        if (*readers)
            (*readers)->stop();
    }
    m_parts->atOnce.reset(); // no thread is left that could ask it
    m_parts->lock.reset();
}

} // namespace qairopay::sandbox
