// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "pass/pass.h"
#include "template/passtemplate.h"

#include <QtCore/qjsonobject.h>

namespace qairopay::api {

/// How many passes of a template are in each state (api-contract 10.1).
struct PassCounts
{
    qint64 issued = 0;
    qint64 installed = 0;
    qint64 removed = 0;
    qint64 revoked = 0;

    [[nodiscard]] qint64 total() const { return issued + installed + removed + revoked; }
    friend bool operator==(const PassCounts &, const PassCounts &) = default;
};

/// A template as the service holds it: the designer's value and what the server adds.
struct TemplateResource
{
    TemplateId id;
    TenantId tenantId;
    PassTemplate value;
    qint64 version = 0; ///< 0: the host gives none
    QByteArray etag;    ///< as sent, with its quotes; only of calls that answer with one template
    bool archived = false;
    bool liveMode = false;
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime archivedAt;
    std::optional<PassCounts> counts; ///< none: the host does not tell
    TemplateId promotedFrom;

    friend bool operator==(const TemplateResource &, const TemplateResource &) = default;
};

/// One read of a barcode or an NFC chip. `method` and `result` are the API's names ("barcode", "valid"), kept
/// as texts because the service may add some.
struct Scan
{
    ScanId id;
    PassId passId;
    QString scannerId;
    std::optional<double> latitude;
    std::optional<double> longitude;
    QString method;
    QString result;
    QDateTime scannedAt;
    TenantId tenantId;
    bool liveMode = false;

    friend bool operator==(const Scan &, const Scan &) = default;
};

/// An event of the feed (api-contract 2.4). `data` holds the whole resource as it was at that moment.
struct Event
{
    EventId id;
    QString type;
    QDateTime created;
    TenantId tenantId;
    bool liveMode = false;
    QString apiVersion;
    QJsonObject data;
    QJsonObject previousAttributes;

    friend bool operator==(const Event &, const Event &) = default;
};

/// One page of a list. The cursor is opaque; empty on the last page.
template <typename T> struct Page
{
    QList<T> items;
    bool hasMore = false;
    QString nextCursor;
    qsizetype skipped = 0; ///< records this version of the program cannot show (a new status or kind)

    friend bool operator==(const Page &, const Page &) = default;
};

/// What a batch call says about one item; `index` is its place in the request.
struct BatchItem
{
    qsizetype index = 0;
    Result<Pass> pass;
};

/// One item for each item of the request, in its order.
struct BatchResult
{
    QList<BatchItem> items;
    qsizetype succeeded = 0;
    qsizetype failed = 0;
};

/// What a download link gave.
struct Download
{
    QByteArray bytes;
    QByteArray contentType;
};

} // namespace qairopay::api
