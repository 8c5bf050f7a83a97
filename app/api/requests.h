// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/id.h"
#include "pass/pass.h"

#include <QtCore/qurlquery.h>

namespace qairopay::api {

/// Largest batches of the API (api-contract 3.1) and how much of a body the client fills (10.12).
inline constexpr qsizetype batchRows = 100;
inline constexpr qsizetype batchRevokeRows = 1000;
inline constexpr qsizetype batchBytes = 900 * 1024;
inline constexpr int pageLimit = 100;

enum class Order { NewestFirst, OldestFirst };

/// The part every list shares (api-contract 5.4). At most one of the cursors is set.
struct PageQuery
{
    int limit = pageLimit;
    QString startingAfter; ///< nextCursor of the page before
    QString endingBefore;
    Order order = Order::NewestFirst;
};

struct TemplateQuery
{
    std::optional<QString> kind;
    std::optional<bool> archived; ///< none: both
    PageQuery page;
};

struct PassQuery
{
    std::optional<PassStatus> status;
    TemplateId templateId;
    QString holderEmail;
    bool includeArchived = false;
    PageQuery page;
};

struct ScanQuery
{
    QDateTime from; ///< included; invalid: no bound
    QDateTime to;   ///< excluded
    PassId passId;
    QString result;
    PageQuery page;
};

struct EventQuery
{
    QString type; ///< exact, or a wildcard such as "pass.*"
    // Sent to a local sandbox only, others answer with all. A resource excludes a pass.
    PassId passId;           ///< only this pass's
    QString resourceId = {}; ///< only those about this pass or template
    QDateTime from = {};     ///< included; invalid: no bound
    QDateTime to = {};       ///< excluded
    std::optional<bool> delivered =
        {}; ///< to each endpoint that wanted it; false: some still waits or failed
    PageQuery page;
};

struct AuditQuery
{
    QString action;     ///< "passes.revoke"; empty: all
    QString resourceId; ///< empty: all
    PageQuery page;
};

[[nodiscard]] QUrlQuery toUrlQuery(const TemplateQuery &query);
[[nodiscard]] QUrlQuery toUrlQuery(const PassQuery &query);
[[nodiscard]] QUrlQuery toUrlQuery(const ScanQuery &query);
[[nodiscard]] QUrlQuery toUrlQuery(const EventQuery &query);
[[nodiscard]] QUrlQuery toUrlQuery(const AuditQuery &query);
[[nodiscard]] QUrlQuery toUrlQuery(const PageQuery &page);

/// `POST /v1/passes`.
struct IssueRequest
{
    TemplateId templateId;
    Record record;

    friend bool operator==(const IssueRequest &, const IssueRequest &) = default;
};

/// `PATCH /v1/passes/{id}`: only the fields named change. With a message the push is visible.
struct UpdateRequest
{
    PassId id;
    QMap<QString, QString> fields;
    QString changeMessage;
};

struct RevokeRequest
{
    PassId id;
    QString reason; ///< ^[a-z0-9_]+$, e.g. "lost_device"; empty: unspecified
};

[[nodiscard]] QByteArray toBody(const IssueRequest &request);
[[nodiscard]] QByteArray toBody(const UpdateRequest &request);
[[nodiscard]] QByteArray toBody(const RevokeRequest &request);
/// Bodies of the three batch calls.
[[nodiscard]] QByteArray toBatchBody(const QList<IssueRequest> &requests);
[[nodiscard]] QByteArray toBatchBody(const QList<UpdateRequest> &requests);
[[nodiscard]] QByteArray toBatchBody(const QList<RevokeRequest> &requests);

/// A new key for one logical write (UUID v4). Keep it over every retry of that write.
[[nodiscard]] QByteArray newIdempotencyKey();

} // namespace qairopay::api
