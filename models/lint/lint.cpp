// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "lint/lint.h"

#include "lint/rulelist.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

QString toName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return u"info"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::span<const Rule> rules()
{
    static const std::vector<Rule> all = [] {
        std::vector<Rule> joined;
        for (const auto part : {templateRules(), appleRules(), googleRules()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

QList<Finding> check(const Subject &subject)
{
    QList<Finding> findings;
    for (const auto &rule : rules())
        rule.check(rule, subject, findings);
    std::ranges::stable_sort(findings, std::ranges::greater(), &Finding::severity);
    return findings;
}

} // namespace qairopay::lint
