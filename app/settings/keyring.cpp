// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/keyring.h"

#include <QtCore/qpromise.h>
#include <QtCore/quuid.h>

using namespace Qt::StringLiterals;

namespace qairopay::settings {

namespace {

QString entryName(const QString &profileId)
{
    return u"profile/"_s + profileId;
}

QFuture<Result<void>> done()
{
    QPromise<Result<void>> promise;
    promise.start();
    promise.emplaceResult();
    promise.finish();
    return promise.future();
}

} // namespace

Keyring::Keyring(std::unique_ptr<SecretStore> system, QObject *parent)
    : QObject(parent)
    , m_system(std::move(system))
{}

Keyring::~Keyring() = default;

void Keyring::setPlace(Place place)
{
    if (m_place == place)
        return;
    m_place = place;
    Q_EMIT placeChanged();
}

QFuture<Keyring::Place> Keyring::probe()
{
    const auto name = u"probe/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Secret word("write-probe"_ba);
    return m_system->write(name, word)
        .then(this,
              [this, name](const Result<void> &written) {
                  if (!written)
                      return QtFuture::makeReadyValueFuture(Result<Secret>(std::unexpected(written.error())));
                  return m_system->read(name);
              })
        .unwrap()
        .then(this, [this, name, word](const Result<Secret> &back) {
            const bool works = back && *back == word;
            if (works)
                m_system->remove(name);
            setPlace(works ? Place::System : Place::Session);
            return m_place;
        });
}

QString Keyring::statement() const
{
    switch (m_place) {
    case Place::Unknown:
        return tr("Looking for the keychain of this desktop …");
    case Place::System:
        return tr("Keys are kept in the keychain of this desktop.");
    case Place::Session:
        return tr("No keychain works on this desktop: keys are kept in memory only and must be entered again "
                  "after a "
                  "restart.");
    }
    return {};
}

QFuture<Keyring::Place> Keyring::store(const QString &profileId, const Secret &key)
{
    m_session.insert(profileId, key);
    if (m_place == Place::Session)
        return QtFuture::makeReadyValueFuture(Place::Session);
    return m_system->write(entryName(profileId), key)
        .then(this, [this, profileId](const Result<void> &written) {
            if (!written)
                return Place::Session;
            m_session.remove(profileId);
            return Place::System;
        });
}

QFuture<Result<Secret>> Keyring::read(const QString &profileId)
{
    if (const auto it = m_session.constFind(profileId); it != m_session.cend())
        return QtFuture::makeReadyValueFuture(Result<Secret>(*it));
    return m_system->read(entryName(profileId));
}

QFuture<Result<void>> Keyring::remove(const QString &profileId)
{
    m_session.remove(profileId);
    if (m_place == Place::Session)
        return done();
    return m_system->remove(entryName(profileId));
}

} // namespace qairopay::settings
