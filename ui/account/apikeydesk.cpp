// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "account/apikeydesk.h"

#include "passes/passwords.h"

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtQml/qjsengine.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr std::array scopeNames{"read"_L1, "write"_L1, "admin"_L1};

} // namespace

ApiKeyDesk::ApiKeyDesk(api::Client &client, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_notices(notices)
    , m_administration(client)
{
    QJSEngine::setObjectOwnership(&m_model, QJSEngine::CppOwnership);
}

template <typename T, typename Done> void ApiKeyDesk::run(api::Reply<T> reply, Done done)
{
    ++m_running;
    Q_EMIT busyChanged();
    reply.then(this, [this, done](const Result<T> &result) {
        --m_running;
        Q_EMIT busyChanged();
        done(result);
    });
}

QString ApiKeyDesk::name() const
{
    return m_selected.description.isEmpty() ? tr("Key %1").arg(hint()) : m_selected.description;
}

QString ApiKeyDesk::stateDetail() const
{
    if (!m_selected.revokedAt.isValid())
        return {};
    const auto at = exactMomentText(m_selected.revokedAt);
    return m_selected.status == "revoked"_L1 ? tr("Refused since %1.").arg(at)
                                             : tr("Works until %1.").arg(at);
}

QString ApiKeyDesk::useText() const
{
    const auto made = tr("Made %1.").arg(momentText(m_selected.createdAt));
    const auto used = m_selected.lastUsedAt.isValid()
                          ? tr("Last used %1.").arg(momentText(m_selected.lastUsedAt))
                          : tr("Never used.");
    return made + u' ' + used;
}

bool ApiKeyDesk::canChange() const
{
    return !m_selected.id.isEmpty() && m_selected.status != "revoked"_L1;
}

QString ApiKeyDesk::confirmation() const
{
    return m_client.profile().isLive() ? m_client.profile().tenantName : QString();
}

void ApiKeyDesk::ensureLoaded()
{
    if (!m_wasLoaded && m_running == 0 && isSupported())
        reload();
}

void ApiKeyDesk::reload()
{
    run(m_administration.keys(), [this](const Result<api::Page<api::ApiKey>> &page) {
        m_wasLoaded = true;
        m_problem = page ? QString() : page.error().shownText();
        if (page) {
            m_model.setKeys(page->items);
            const auto *selected = m_model.at(selectedRow());
            m_selected = selected ? *selected : api::ApiKey();
        }
        Q_EMIT listChanged();
        Q_EMIT selectionChanged();
    });
}

void ApiKeyDesk::select(int row)
{
    const auto *key = m_model.at(row);
    if (!key || *key == m_selected)
        return;
    m_selected = *key;
    Q_EMIT selectionChanged();
}

void ApiKeyDesk::create(int scope, const QString &description)
{
    api::ApiKeyOrder order{
        .isPublishable = scope >= int(scopeNames.size()), .scope = {}, .description = description.trimmed()};
    if (!order.isPublishable)
        order.scope = scopeNames.at(size_t(std::max(scope, 0)));
    run(m_administration.createKey(order), [this](const Result<api::NewApiKey> &made) { takeNew(made); });
}

void ApiKeyDesk::rotate()
{
    run(m_administration.rotateKey(m_selected.id),
        [this](const Result<api::NewApiKey> &made) { takeNew(made); });
}

void ApiKeyDesk::takeNew(const Result<api::NewApiKey> &made)
{
    if (!made) {
        m_notices.fail(made.error());
        return;
    }
    m_selected = made->key;
    m_secret = made->secret;
    Q_EMIT selectionChanged();
    Q_EMIT secretChanged();
    reload();
}

void ApiKeyDesk::revoke(bool inADay)
{
    run(m_administration.revokeKey(m_selected.id, inADay),
        [this, inADay](const Result<api::ApiKey> &revoked) {
            if (!revoked) {
                m_notices.fail(revoked.error());
                return;
            }
            m_notices.tell(inADay ? tr("The key ends in 24 hours") : tr("Key revoked"));
            reload();
        });
}

void ApiKeyDesk::copySecret()
{
    QGuiApplication::clipboard()->setText(secret());
    m_notices.tell(tr("API key copied"));
}

void ApiKeyDesk::forgetSecret()
{
    m_secret = {};
    Q_EMIT secretChanged();
}

} // namespace qairopay
