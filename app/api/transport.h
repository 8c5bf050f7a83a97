// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qurl.h>

namespace qairopay::api {

enum class Verb { Get, Post, Patch, Put, Delete };

[[nodiscard]] QByteArray toName(Verb verb);

/// One logical call, before it is known how often it will be tried.
struct Request
{
    Verb verb = Verb::Get;
    QUrl url;
    QByteArray body;
    QByteArray contentType = "application/json";
    QByteArray accept = "application/json";
    QByteArray idempotencyKey; ///< empty for reads
    QByteArray ifMatch;
    Secret liveKey;                     ///< the second key of a promotion
    bool authorized = true;             ///< false: the key stays here (download links)
    qint64 maxBytes = 16 * 1024 * 1024; ///< of the answer
    bool slow = false;                  ///< a batch: takes longer than others

    /// May be sent again without harm.
    [[nodiscard]] bool isRepeatable() const
    {
        return verb == Verb::Get || verb == Verb::Put || !idempotencyKey.isEmpty();
    }
};

/// A complete answer with a 2xx status.
struct Answer
{
    int status = 0;
    QByteArray body;
    QByteArray etag;
    QByteArray contentType;
    QByteArray requestId;
};

} // namespace qairopay::api
