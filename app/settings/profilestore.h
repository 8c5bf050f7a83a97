// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/profile.h"
#include "base/result.h"

#include <QtCore/qlist.h>

namespace qairopay::settings {

/// A profile with the id under which the keyring keeps its key.
struct StoredProfile
{
    QString id;
    api::Profile profile;

    friend bool operator==(const StoredProfile &, const StoredProfile &) = default;
};

struct Profiles
{
    QList<StoredProfile> items;
    QString current; ///< an id; empty: the embedded sandbox

    [[nodiscard]] const StoredProfile *find(const QString &id) const;
    [[nodiscard]] const StoredProfile *findByName(const QString &name) const;

    friend bool operator==(const Profiles &, const Profiles &) = default;
};

/// Keeps the profiles in one JSON file without secrets. The embedded sandbox is not among them: it is always
/// there.
class ProfileStore
{
public:
    explicit ProfileStore(QString file)
        : m_file(std::move(file))
    {}

    /// Nothing stored yet is an empty list. A file that cannot be read is an error: it is not written over.
    [[nodiscard]] Result<Profiles> load() const;
    [[nodiscard]] Result<void> save(const Profiles &profiles) const;

    [[nodiscard]] static QString newId();

private:
    QString m_file;
};

/// What keeps a profile from being used: no name, an address without https, a key's prefix of another
/// environment. Empty: nothing.
[[nodiscard]] QList<Error> validateProfile(const api::Profile &profile, const QByteArray &key = {});

} // namespace qairopay::settings
