// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lint/lint.h"
#include "lint/words.h"

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
    /// In languages that are not shown.
    [[nodiscard]] std::span<const Cards> others() const
    {
        return m_subject.others ? std::span<const Cards>(*m_subject.others) : std::span<const Cards>();
    }
    [[nodiscard]] const artwork::CardImages *images() const { return m_subject.images; }

    /// True while somebody's file is read; then pass() and json() are it.
    [[nodiscard]] bool isForeign() const { return m_subject.pass; }
    [[nodiscard]] const ForeignPass &pass() const { return *m_subject.pass; }
    [[nodiscard]] const QJsonObject &json() const { return m_subject.pass->json; }

    struct Place
    {
        QString where;
        QString elementId = {};
        std::optional<WalletPlatform> wallet = {};
        std::optional<Severity> severity = {}; ///< where it is not the rule's
    };

    void report(const Place &place, const QString &sentence, const QString &advice);
    /// With the rule's own remedy as advice.
    void report(const Place &place, const QString &sentence);
    void report(const ForeignField &field, const QString &member, const QString &sentence);

    /// The place in the template, or in somebody's pass.json.
    [[nodiscard]] QString path(const QString &inTemplate, const QString &inPass) const
    {
        return isForeign() ? inPass : inTemplate;
    }
    /// "fields[2]" of a field's key; "fields" when there is no such field. Of somebody's pass:
    /// "storeCard.primaryFields[0]".
    [[nodiscard]] QString fieldPath(QStringView key) const;
    /// The label as a person knows the field by, else its key.
    [[nodiscard]] QString fieldName(QStringView key) const;

private:
    const Rule &m_rule;
    const Subject &m_subject;
    QList<Finding> &m_findings;
};

} // namespace qairopay::lint
