// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/secretstore.h"

#include <QtCore/qhash.h>
#include <QtCore/qpromise.h>

#include <functional>
#include <memory>

namespace qairopay::test {

/// What a keychain keeps beyond the life of those who ask it, and how it behaves.
struct FakeDesktop
{
    enum class Mood { Works, RefusesWrites, ForgetsWrites, Locked };

    Mood mood = Mood::Works;
    std::shared_ptr<QPromise<Result<Secret>>> answer = {}; ///< to whoever reads, once somebody gives it
    QHash<QString, Secret> secrets;
    std::function<void()> wrote = [] {};
};

/// A keychain in memory.
class FakeKeychain : public settings::SecretStore
{
public:
    /// The desktop outlives it.
    explicit FakeKeychain(FakeDesktop &desktop)
        : m_desktop(desktop)
    {}

    QFuture<Result<void>> write(const QString &name, const Secret &secret) override
    {
        if (isLocked() || m_desktop.mood == FakeDesktop::Mood::RefusesWrites)
            return ready<Result<void>>(locked());
        if (m_desktop.mood == FakeDesktop::Mood::Works)
            m_desktop.secrets.insert(name, secret);
        m_desktop.wrote();
        return ready<Result<void>>({});
    }
    QFuture<Result<Secret>> read(const QString &name) override
    {
        if (m_desktop.answer)
            return m_desktop.answer->future();
        if (isLocked())
            return ready<Result<Secret>>(locked());
        const auto it = m_desktop.secrets.constFind(name);
        return ready(it == m_desktop.secrets.cend()
                         ? Result<Secret>(failure(ErrorKind::NotFound, QStringLiteral("There is none.")))
                         : Result<Secret>(*it));
    }
    QFuture<Result<void>> remove(const QString &name) override
    {
        if (isLocked())
            return ready<Result<void>>(locked());
        m_desktop.secrets.remove(name);
        return ready<Result<void>>({});
    }

private:
    template <typename T> static QFuture<T> ready(const T &value)
    {
        return QtFuture::makeReadyValueFuture(value);
    }
    static std::unexpected<Error> locked()
    {
        return failure(ErrorKind::Unavailable, QStringLiteral("It is locked."));
    }
    [[nodiscard]] bool isLocked() const { return m_desktop.mood == FakeDesktop::Mood::Locked; }

    FakeDesktop &m_desktop;
};

} // namespace qairopay::test
