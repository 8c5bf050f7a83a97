// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/api/router.h"

#include <type_traits>
#include <utility>

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

/// A write whose body `read` reads before the writer is asked, for all writes share its thread; `then` gets
/// what came of it. What is wrong with a body is the writer's to tell all the same: what its idempotency key
/// stands for comes first, and the refusal is kept for repeats and in the audit log.
template <typename Read, typename Then> Route preparing(Route route, Read read, Then then)
{
    using Input = std::invoke_result_t<Read, const QJsonObject &>; // an Outcome
    route.prepare = [read](Call &call) -> Outcome<void> {
        call.prepared = std::make_shared<Input>(read(std::exchange(call.body, {})));
        return {};
    };
    route.call = [then](const Call &call, const Work &work) {
        return std::static_pointer_cast<const Input>(call.prepared)->and_then([&](const auto &input) {
            return then(call, work, input);
        });
    };
    return route;
}

/// A call whose body must be empty.
template <typename Then> Outcomes bare(const Call &call, Then then)
{
    if (!call.body.isEmpty())
        return std::unexpected(unknownField(call.body.begin().key().left(80)));
    return then();
}

} // namespace qairopay::sandbox
