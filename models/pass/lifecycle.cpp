// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "pass/lifecycle.h"

#include "base/names.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

using enum PassStatus;
using enum PassAction;

constexpr Transition to(PassStatus from, PassAction action, PassStatus target, const char *event,
                        std::optional<RemovedReason> reason = std::nullopt)
{
    return {from, action, target, event, reason, nullptr};
}

constexpr Transition refused(PassStatus from, PassAction action, const char *code)
{
    return {from, action, std::nullopt, nullptr, std::nullopt, code};
}

// A scan never changes the state; its verification result tells what the scanner saw (10.4).
constexpr std::array table{
    to(Issued, Install, Installed, "pass.installed"),
    to(Issued, Decline, Removed, "pass.removed", RemovedReason::Declined),
    to(Issued, Expire, Removed, "pass.removed", RemovedReason::LinkExpired),
    refused(Issued, Remove, "pass_not_installed"),
    to(Issued, Update, Issued, "pass.updated"),
    to(Issued, Scan, Issued, "pass.scanned"),
    to(Issued, Revoke, Revoked, "pass.revoked"),
    refused(Issued, Archive, "pass_active"),

    // A second wallet, or the same one again: recorded in installs[], told as an update (C10).
    to(Installed, Install, Installed, "pass.updated"),
    refused(Installed, Decline, "pass_installed"),
    refused(Installed, Expire, "pass_installed"),
    to(Installed, Remove, Removed, "pass.removed", RemovedReason::HolderRemoved),
    to(Installed, Update, Installed, "pass.updated"),
    to(Installed, Scan, Installed, "pass.scanned"),
    to(Installed, Revoke, Revoked, "pass.revoked"),
    refused(Installed, Archive, "pass_active"),

    // The link still works for a holder who threw the pass away by mistake; told as an update (C10).
    to(Removed, Install, Installed, "pass.updated"),
    refused(Removed, Decline, "pass_removed"),
    refused(Removed, Expire, "pass_removed"),
    refused(Removed, Remove, "pass_removed"),
    refused(Removed, Update, "pass_removed"),
    to(Removed, Scan, Removed, "pass.scanned"),
    to(Removed, Revoke, Revoked, "pass.revoked"),
    to(Removed, Archive, Removed, nullptr),

    refused(Revoked, Install, "pass_revoked"),
    refused(Revoked, Decline, "pass_revoked"),
    refused(Revoked, Expire, "pass_revoked"),
    refused(Revoked, Remove, "pass_revoked"),
    refused(Revoked, Update, "pass_revoked"),
    to(Revoked, Scan, Revoked, "pass.scanned"),
    refused(Revoked, Revoke, "pass_already_revoked"),
    to(Revoked, Archive, Revoked, nullptr),
};

constexpr std::array archivedTable{
    refused(Removed, Install, "pass_archived"), refused(Removed, Decline, "pass_archived"),
    refused(Removed, Expire, "pass_archived"),  refused(Removed, Remove, "pass_archived"),
    refused(Removed, Update, "pass_archived"),  to(Removed, Scan, Removed, "pass.scanned"),
    refused(Removed, Revoke, "pass_archived"),  refused(Removed, Archive, "pass_archived"),
};

template <typename Rows> const Transition *find(const Rows &rows, PassStatus from, PassAction action)
{
    const auto it = std::ranges::find_if(
        rows, [&](const Transition &row) { return row.from == from && row.action == action; });
    return it == rows.end() ? nullptr : &*it;
}

constexpr std::array statuses{std::pair{Issued, "issued"_L1}, std::pair{Installed, "installed"_L1},
                              std::pair{Removed, "removed"_L1}, std::pair{Revoked, "revoked"_L1}};
constexpr std::array platforms{std::pair{WalletPlatform::Apple, "apple"_L1},
                               std::pair{WalletPlatform::Google, "google"_L1}};
constexpr std::array reasons{std::pair{RemovedReason::HolderRemoved, "holder_removed"_L1},
                             std::pair{RemovedReason::Declined, "declined"_L1},
                             std::pair{RemovedReason::LinkExpired, "link_expired"_L1}};

} // namespace

std::span<const Transition> lifecycle()
{
    return table;
}

const Transition &transition(PassStatus from, PassAction action, bool archived)
{
    // Only removed and revoked passes are ever archived, and both answer alike.
    if (archived)
        return *find(archivedTable, Removed, action);
    return *find(table, from, action);
}

QString toApiName(PassStatus status)
{
    return nameIn(statuses, status);
}

QString toApiName(WalletPlatform platform)
{
    return nameIn(platforms, platform);
}

QString toApiName(RemovedReason reason)
{
    return nameIn(reasons, reason);
}

std::optional<PassStatus> passStatusFromApiName(QStringView name)
{
    return valueIn(statuses, name);
}

std::optional<WalletPlatform> walletPlatformFromApiName(QStringView name)
{
    return valueIn(platforms, name);
}

std::optional<RemovedReason> removedReasonFromApiName(QStringView name)
{
    return valueIn(reasons, name);
}

} // namespace qairopay
