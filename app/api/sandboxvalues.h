// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/id.h"
#include "template/passtemplate.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qjsonvalue.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <chrono>
#include <optional>

namespace qairopay::api {

/// A sandbox's clock: what its tenant takes for now, and how far that is ahead of the machine's time.
struct SandboxClock
{
    QDateTime now;
    std::chrono::seconds ahead{0};

    friend bool operator==(const SandboxClock &, const SandboxClock &) = default;
};

/// A request that the sandbox answered.
struct RequestLine
{
    qint64 seq = 0;
    QDateTime at;
    QString method;
    QString route;     ///< "/v1/passes/*"; empty: there is no such route
    QString operation; ///< "passes.get"; empty likewise
    int status = 0;
    double milliseconds = 0;
    RequestId requestId;

    friend bool operator==(const RequestLine &, const RequestLine &) = default;
};

/// What the log has behind a place in it, newest first.
struct RequestLines
{
    QList<RequestLine> lines;
    qint64 lastSeq = 0; ///< so far; less than that place: the sandbox was started anew

    friend bool operator==(const RequestLines &, const RequestLines &) = default;
};

/// What a simulated phone got when it asked for news.
struct PhoneNews
{
    QStringList notifications; ///< what its lock screen showed
    qint64 passes = 0;         ///< fetched anew
    bool wasPushed = false;    ///< it was told to ask

    friend bool operator==(const PhoneNews &, const PhoneNews &) = default;
};

/// A member of a template that live has otherwise, or not.
struct Difference
{
    QString path;    ///< "brand.logo_text"; empty: the whole
    QJsonValue from; ///< null: live has none
    QJsonValue to;

    friend bool operator==(const Difference &, const Difference &) = default;
};

struct PromotionOrder
{
    bool isDryRun = false;
    bool withEndpoints = false; ///< webhook endpoints, disabled
};

/// What a promotion to live did, or would do.
struct Promotion
{
    enum class Action {
        None, ///< live is like this already
        Create,
        Update,
    };

    Action action = Action::None;
    QList<Difference> differences;
    TemplateId templateId;            ///< in live; empty before it was made
    std::optional<PassTemplate> live; ///< as live has it now: of a dry run, before any change
    qint64 endpointsAdded = 0;

    friend bool operator==(const Promotion &, const Promotion &) = default;
};

} // namespace qairopay::api
