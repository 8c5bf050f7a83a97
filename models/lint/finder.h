// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lint/lint.h"

namespace qairopay::lint {

/// What a rule is given to work with: the subject, and a short way to report.
class Finder
{
public:
    Finder(const Rule &rule, const Subject &subject, QList<Finding> &findings)
        : m_rule(rule)
        , m_subject(subject)
        , m_findings(findings)
    {}

    [[nodiscard]] const PassTemplate &passTemplate() const { return m_subject.passTemplate; }
    [[nodiscard]] const Record &record() const { return m_subject.record; }
    [[nodiscard]] const apple::Document &apple() const { return m_subject.apple; }
    [[nodiscard]] const google::Document &google() const { return m_subject.google; }
    [[nodiscard]] const scene::Scene &appleScene() const { return m_subject.appleScene; }
    [[nodiscard]] const scene::Scene &googleScene() const { return m_subject.googleScene; }

    [[nodiscard]] const artwork::CardImages *images() const { return m_subject.images; }

    struct Place
    {
        QString where;
        QString elementId = {};
        std::optional<WalletPlatform> wallet = {};
    };

    void report(const Place &place, const QString &sentence, const QString &advice);

    /// "fields[2]" of a field's key; "fields" when there is no such field.
    [[nodiscard]] QString fieldPath(QStringView key) const;
    /// The label as a person knows the field by, else its key.
    [[nodiscard]] QString fieldName(QStringView key) const;

private:
    const Rule &m_rule;
    const Subject &m_subject;
    QList<Finding> &m_findings;
};

} // namespace qairopay::lint
