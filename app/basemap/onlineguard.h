// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstringlist.h>

#include <memory>

namespace qairopay::basemap {

/// Sees every connection the process wants to make through Qt's network, and lets only loopback and the hosts
/// the user allowed go out; all else is sent to a closed door of this machine and written down. Covers Qt's
/// own plugins (the map's among them), which know hosts of their own.
class OnlineGuard
{
public:
    /// Installs itself for the whole process. One guard at a time; the last one counts.
    explicit OnlineGuard(const QStringList &allowedHosts = {});
    ~OnlineGuard();
    Q_DISABLE_COPY_MOVE(OnlineGuard)

    /// A host allowed twice (a profile's, which is also the map's) must be forbidden twice.
    void allow(const QString &host);
    void forbid(const QString &host);
    /// Hosts that were refused, in order of the first time; a test holds it empty.
    [[nodiscard]] QStringList refusedHosts() const;

private:
    struct State;
    class Factory;
    std::shared_ptr<State> m_state;
};

} // namespace qairopay::basemap
