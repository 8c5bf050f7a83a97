// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/installs.h"

#include "sandbox/service/passes.h"

#include <QtCore/qtimezone.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox::installs {

namespace {

bool isActiveOn(const Install &install, std::optional<WalletPlatform> platform)
{
    return !install.removedAt.isValid() && (!platform || install.platform == *platform);
}

} // namespace

bool isIn(const Pass &pass, std::optional<WalletPlatform> platform)
{
    return std::ranges::any_of(pass.installs,
                               [&](const Install &each) { return isActiveOn(each, platform); });
}

Outcome<Resource> add(PassView &view, const PassRow &row, WalletPlatform platform)
{
    if (row.pass.status == PassStatus::Installed && isIn(row.pass, platform))
        return view.resource(row);
    return passes::act(view, row, PassAction::Install, [&](PassRow &each) {
        each.pass.platform = each.pass.platform.value_or(platform);
        each.pass.installs.append(
            {platform, QDateTime::fromMSecsSinceEpoch(view.work().now, QTimeZone::UTC), {}});
    });
}

Outcome<Resource> take(PassView &view, const PassRow &row, std::optional<WalletPlatform> platform)
{
    if (platform && row.pass.status == PassStatus::Installed && !isIn(row.pass, platform))
        return std::unexpected(conflict(u"pass_not_installed"_s, u"The pass is not in this wallet."_s));
    const auto close = [&](PassRow &changed) {
        for (auto &each : changed.pass.installs) {
            if (isActiveOn(each, platform))
                each.removedAt = QDateTime::fromMSecsSinceEpoch(view.work().now, QTimeZone::UTC);
        }
    };
    const bool staysElsewhere = std::ranges::any_of(row.pass.installs, [&](const Install &each) {
        return isActiveOn(each, {}) && !isActiveOn(each, platform);
    });
    const bool staysInstalled = staysElsewhere && isIn(row.pass, platform);
    return passes::act(view, row, staysInstalled ? PassAction::Update : PassAction::Remove, close);
}

} // namespace qairopay::sandbox::installs
