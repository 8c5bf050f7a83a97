// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "lint/lint.h"

#include "lint/rulelist.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

namespace {

QList<Finding> checkWith(Rule::Check Rule::*part, const Subject &subject)
{
    QList<Finding> findings;
    for (const auto &rule : rules()) {
        if (const auto check = rule.*part)
            check(rule, subject, findings);
    }
    std::ranges::stable_sort(findings, std::ranges::greater(), &Finding::severity);
    return findings;
}

} // namespace

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

std::optional<Severity> severityFromName(QStringView name)
{
    for (const auto severity : {Severity::Info, Severity::Warning, Severity::Error}) {
        if (toName(severity) == name)
            return severity;
    }
    return std::nullopt;
}

std::span<const Rule> rules()
{
    static const std::vector<Rule> all = [] {
        std::vector<Rule> joined;
        for (const auto part :
             {archiveRules(), passRules(), relevanceRules(), fieldRules(), codeRules(), imageRules(),
              sceneRules(), languageRules(), layoutRules(), googleRules(), claimRules()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

QList<Finding> check(const Subject &subject)
{
    return checkWith(&Rule::ofTemplate, subject);
}

QList<Finding> check(const PassSubject &subject)
{
    static const PassTemplate noTemplate;
    static const Record noRecord;
    static const google::Document noGoogle;
    static const scene::Scene noScene;
    return checkWith(&Rule::ofPass, {.passTemplate = noTemplate,
                                     .record = noRecord,
                                     .apple = subject.document,
                                     .google = noGoogle,
                                     .appleScene = subject.front,
                                     .googleScene = noScene,
                                     .others = subject.others,
                                     .pass = &subject.pass});
}

} // namespace qairopay::lint
