// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/secretstore.h"

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>

#include <memory>

namespace qairopay::settings {

/// The keys of the profiles. They go into the desktop's keychain where that really works (it is tried by
/// writing, because a keychain that says "available" may still refuse); otherwise they are kept in memory
/// until the program ends, and statement() says so. There is no third place.
class Keyring : public QObject
{
    Q_OBJECT

public:
    enum class Place {
        Unknown, ///< probe() was not answered yet
        System,  ///< the desktop's keychain
        Session, ///< this program's memory only
    };

    explicit Keyring(std::unique_ptr<SecretStore> system, QObject *parent = nullptr);
    ~Keyring() override;

    /// Writes, reads back and removes an entry of its own.
    QFuture<Place> probe();
    [[nodiscard]] Place place() const { return m_place; }
    /// Where keys are kept, in one sentence for the settings page.
    [[nodiscard]] QString statement() const;

    /// Tells where the key went. A keychain that fails now (locked, question refused) leaves the key in
    /// memory.
    QFuture<Place> store(const QString &profileId, const Secret &key);
    QFuture<Result<Secret>> read(const QString &profileId);
    QFuture<Result<void>> remove(const QString &profileId);

Q_SIGNALS:
    void placeChanged();

private:
    void setPlace(Place place);

    std::unique_ptr<SecretStore> m_system;
    QHash<QString, Secret> m_session;
    Place m_place = Place::Unknown;
};

} // namespace qairopay::settings
