// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "lint/finder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

void Finder::report(const Place &place, const QString &sentence, const QString &advice)
{
    Finding finding;
    finding.id = QString::fromLatin1(m_rule.id);
    finding.severity = m_rule.severity;
    finding.sentence = sentence;
    finding.advice = advice;
    finding.where = place.where;
    finding.elementId = place.elementId;
    finding.wallet = place.wallet;
    m_findings.append(std::move(finding));
}

QString Finder::fieldPath(QStringView key) const
{
    const auto &fields = m_subject.passTemplate.fields;
    const auto it = std::ranges::find(fields, key, &Field::key);
    return it == fields.end() ? u"fields"_s : u"fields[%1]"_s.arg(it - fields.begin());
}

QString Finder::fieldName(QStringView key) const
{
    const auto *field = m_subject.passTemplate.field(key);
    return field && !field->label.isEmpty() ? field->label : key.toString();
}

} // namespace qairopay::lint
