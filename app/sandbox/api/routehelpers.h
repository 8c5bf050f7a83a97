// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/router.h"

/// What the tables of routes are written with.
namespace qairopay::sandbox {

using Outcomes = Outcome<QJsonObject>;

inline Outcome<Answer> ok(Outcomes outcome)
{
    return std::move(outcome).transform([](QJsonObject body) { return Answer{.body = std::move(body)}; });
}

inline Outcome<Answer> created(Outcomes outcome)
{
    return std::move(outcome).transform(
        [](QJsonObject body) { return Answer{.status = 201, .body = std::move(body)}; });
}

inline Outcome<Answer> ok(Outcome<Resource> outcome)
{
    return std::move(outcome).transform(
        [](Resource resource) { return Answer{.resource = std::move(resource)}; });
}

inline Outcome<Answer> created(Outcome<Resource> outcome)
{
    return std::move(outcome).transform(
        [](Resource resource) { return Answer{.status = 201, .resource = std::move(resource)}; });
}

/// Parse, then call: `then` gets what `parsed` holds.
template <typename T, typename Then> auto with(const Outcome<T> &parsed, Then then) -> decltype(then(*parsed))
{
    if (!parsed)
        return std::unexpected(parsed.error());
    return then(*parsed);
}

/// A call whose body must be empty.
template <typename Then> Outcomes bare(const Call &call, Then then)
{
    if (!call.body.isEmpty())
        return std::unexpected(unknownField(call.body.begin().key().left(80)));
    return then();
}

} // namespace qairopay::sandbox
