// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/rowresult.h"

#include <algorithm>

namespace qairopay::bulk {

namespace {

RowResult::State stateOf(lint::Severity severity)
{
    switch (severity) {
    case lint::Severity::Info:
        return RowResult::State::Info;
    case lint::Severity::Warning:
        return RowResult::State::Warning;
    case lint::Severity::Error:
        return RowResult::State::Error;
    }
    Q_UNREACHABLE_RETURN(RowResult::State::Info);
}

quint8 ruleOf(const lint::Finding &finding)
{
    const auto rules = lint::rules();
    const auto it = std::ranges::find_if(
        rules, [&](const lint::Rule &rule) { return finding.id == QLatin1StringView(rule.id); });
    return it == rules.end() ? RowResult::noRule : static_cast<quint8>(it - rules.begin());
}

quint16 countOf(const QList<lint::Finding> &findings, lint::Severity severity)
{
    const auto count = std::ranges::count(findings, severity, &lint::Finding::severity);
    return static_cast<quint16>(std::min<qsizetype>(count, RowResult::mostCounted));
}

} // namespace

RowResult resultOf(const QList<lint::Finding> &findings)
{
    if (findings.isEmpty())
        return {.state = RowResult::State::Clean};
    const auto &worst = findings.first();
    return {.state = stateOf(worst.severity),
            .rule = ruleOf(worst),
            .errors = countOf(findings, lint::Severity::Error),
            .warnings = countOf(findings, lint::Severity::Warning),
            .inApple = worst.wallet != WalletPlatform::Google};
}

} // namespace qairopay::bulk
