// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qurl.h>

#include <functional>
#include <memory>

namespace qairopay::sandbox {

class Transport;

/// One file for one phone on the local network: a listener of its own with one path that nobody guesses. It
/// answers GET of that path and nothing else, and knows neither the API nor the database.
class Handover
{
public:
    struct Offer
    {
        QString address;  ///< of this computer on a private network, or loopback; never "all of them"
        quint16 port = 0; ///< 0: any free one
        QByteArray bytes; ///< of a .pkpass
        std::function<void()> taken; ///< called when it was sent, on another thread
    };

    [[nodiscard]] static Result<std::unique_ptr<Handover>> open(Offer offer);
    /// Closes it; waits for a download that is on its way, at most 5 s.
    ~Handover();
    Q_DISABLE_COPY_MOVE(Handover)

    /// "http://192.168.1.20:41234/….pkpass"
    [[nodiscard]] const QUrl &url() const { return m_url; }

    /// Addresses of this computer that a phone beside it may reach: private ones, without loopback.
    [[nodiscard]] static QStringList addresses();
    /// RFC 1918, RFC 4193 or loopback.
    [[nodiscard]] static bool isPrivate(const QString &address);

private:
    Handover(std::unique_ptr<Transport> transport, QUrl url);

    std::unique_ptr<Transport> m_transport;
    QUrl m_url;
};

} // namespace qairopay::sandbox
