// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/sandboxpage.h"

#include "passes/passwords.h"

#include <QtCore/qlocale.h>
#include <QtQml/qjsengine.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

using namespace std::chrono_literals;

constexpr auto lookEvery = 2s;
constexpr std::array<std::chrono::seconds, 3> units{1min, 1h, 24h};

} // namespace

SandboxPage::SandboxPage(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_tools(services.client)
    , m_simulator(services.client)
    , m_phone(services.client)
{
    QJSEngine::setObjectOwnership(&m_requests, QJSEngine::CppOwnership);
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &SandboxPage::look);
}

template <typename T, typename Done> void SandboxPage::run(api::Reply<T> reply, Done done)
{
    ++m_running;
    Q_EMIT busyChanged();
    reply.then(this, [this, done](const Result<T> &result) {
        --m_running;
        Q_EMIT busyChanged();
        if (!result) {
            m_services.notices.fail(result.error());
            return;
        }
        done(result);
        look();
    });
}

QString SandboxPage::address() const
{
    return m_services.client.profile().baseUrl.toString(QUrl::RemovePath);
}

void SandboxPage::setWatching(bool watching)
{
    if (watching == isWatching())
        return;
    if (watching) {
        m_timer.start();
        look();
        loadPasses();
    } else {
        m_timer.stop();
    }
    Q_EMIT watchingChanged();
}

void SandboxPage::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

void SandboxPage::look()
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    m_tools.requests(m_requests.lastSeq()).then(this, [this](const Result<api::RequestLines> &log) {
        m_isLooking = false;
        setProblem(log ? QString() : log.error().shownText());
        if (log)
            m_requests.take(*log);
    });
    if (!m_clock || isWatching())
        m_tools.clock().then(this, [this](const Result<api::SandboxClock> &clock) { takeClock(clock); });
}

void SandboxPage::takeClock(const Result<api::SandboxClock> &clock)
{
    if (!clock)
        return;
    const auto before = clockText();
    m_clock = *clock;
    if (clockText() != before)
        Q_EMIT clockChanged();
}

QString SandboxPage::clockText() const
{
    return m_clock ? momentText(m_clock->now) : QString();
}

QString SandboxPage::aheadText() const
{
    const auto ahead = m_clock ? m_clock->ahead : 0s;
    if (ahead == 0s)
        return tr("As this computer’s.");
    if (ahead >= 48h)
        return tr("%n day(s) ahead of this computer.", nullptr, int(ahead / 24h));
    if (ahead >= 2h)
        return tr("%n hour(s) ahead of this computer.", nullptr, int(ahead / 1h));
    return tr("%n minute(s) ahead of this computer.", nullptr, int(ahead / 1min));
}

const Pass *SandboxPage::chosenPass() const
{
    return m_passIndex >= 0 && m_passIndex < m_passes.size() ? &m_passes.at(m_passIndex) : nullptr;
}

QStringList SandboxPage::passNames() const
{
    QStringList names;
    for (const auto &pass : m_passes) {
        const auto &holder = pass.record.holder;
        names.append(tr("%1, %2").arg(holder.name.isEmpty() ? holder.email : holder.name,
                                      shortId(pass.id.toString())));
    }
    return names;
}

void SandboxPage::setPassIndex(int index)
{
    if (index == m_passIndex)
        return;
    m_passIndex = index;
    Q_EMIT passesChanged();
}

void SandboxPage::loadPasses()
{
    m_services.client.listPasses({.page = {.limit = passesOffered}})
        .then(this, [this](const Result<api::Page<Pass>> &page) {
            if (!page)
                return;
            const auto *chosen = chosenPass();
            const auto id = chosen ? chosen->id : PassId();
            m_passes = page->items;
            const auto again = std::ranges::find(m_passes, id, &Pass::id);
            m_passIndex = again == m_passes.end() ? 0 : int(again - m_passes.begin());
            Q_EMIT passesChanged();
        });
}

void SandboxPage::advance(int amount, int unit)
{
    if (amount <= 0 || unit < 0 || unit >= int(units.size()))
        return;
    run(m_tools.advanceClock(amount * units.at(size_t(unit))),
        [this](const Result<api::SandboxClock> &clock) {
            takeClock(clock);
            Q_EMIT clockChanged();
            loadPasses(); // links run out
            m_services.notices.tell(tr("The sandbox’s clock is at %1").arg(clockText()));
        });
}

/// Which wallet it is in, for what comes next.
void SandboxPage::take(const Pass &pass)
{
    if (const auto known = std::ranges::find(m_passes, pass.id, &Pass::id); known != m_passes.end())
        *known = pass;
}

void SandboxPage::install(bool google)
{
    const auto *pass = chosenPass();
    if (!pass)
        return;
    run(m_phone.add(*pass, google), [this](const Result<Pass> &installed) {
        take(*installed);
        m_services.notices.tell(tr("Installed"));
    });
}

void SandboxPage::removeFromWallets()
{
    const auto *pass = chosenPass();
    if (!pass)
        return;
    run(m_phone.remove(*pass), [this](const Result<Pass> &removed) {
        take(*removed);
        m_services.notices.tell(tr("Removed from the wallet"));
    });
}

void SandboxPage::scan(bool nfc)
{
    const auto *pass = chosenPass();
    if (!pass)
        return;
    run(m_phone.scan(*pass, nfc),
        [this](const Result<api::Scan> &scan) { m_services.notices.tell(SimulatedPhone::scanned(*scan)); });
}

void SandboxPage::setNews(const QString &text)
{
    m_newsText = text;
    Q_EMIT newsChanged();
}

void SandboxPage::askForNews()
{
    run(m_tools.askForNews(), [this](const Result<api::PhoneNews> &news) {
        QStringList lines{tr("%n pass(es) fetched anew.", nullptr, news->passes)};
        for (const auto &notification : news->notifications)
            lines.append(tr("On the lock screen: %1").arg(notification));
        setNews(lines.join(u'\n'));
    });
}

void SandboxPage::reset(bool seeds)
{
    run(m_simulator.reset(), [this, seeds](const Result<void> &) {
        m_clock.reset();
        m_passes.clear();
        setNews({});
        Q_EMIT passesChanged();
        Q_EMIT clockChanged();
        m_services.notices.tell(tr("The sandbox is empty again"));
        Q_EMIT wasReset(seeds);
    });
}

} // namespace qairopay
