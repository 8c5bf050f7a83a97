// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "lint/finder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

void Finder::report(const Place &place, const QString &sentence, const QString &advice)
{
    constexpr qsizetype mostFindings = 500; // of one card: a hostile file must not fill the memory
    if (m_findings.size() >= mostFindings)
        return;
    Finding finding;
    finding.id = QString::fromLatin1(m_rule.id);
    finding.severity = place.severity.value_or(m_rule.severity);
    finding.sentence = sentence;
    finding.advice = advice;
    finding.where = place.where;
    finding.elementId = place.elementId;
    finding.wallet = isForeign() ? WalletPlatform::Apple : place.wallet;
    m_findings.append(std::move(finding));
}

void Finder::report(const Place &place, const QString &sentence)
{
    report(place, sentence, Words::tr(m_rule.remedy));
}

void Finder::report(const ForeignField &field, const QString &member, const QString &sentence)
{
    report({member.isEmpty() ? field.path : field.path + u'.' + member, field.elementId()}, sentence);
}

QString Finder::fieldPath(QStringView key) const
{
    if (isForeign()) {
        const auto it = std::ranges::find(pass().fields, key, &ForeignField::key);
        return it == pass().fields.end() ? pass().style : it->path;
    }
    const auto &fields = m_subject.passTemplate.fields;
    const auto it = std::ranges::find(fields, key, &Field::key);
    return it == fields.end() ? u"fields"_s : u"fields[%1]"_s.arg(it - fields.begin());
}

QString Finder::fieldName(QStringView key) const
{
    if (isForeign()) {
        const auto it = std::ranges::find(pass().fields, key, &ForeignField::key);
        return it == pass().fields.end() ? key.toString() : it->name();
    }
    const auto *field = m_subject.passTemplate.field(key);
    return field && !field->label.isEmpty() ? field->label : key.toString();
}

} // namespace qairopay::lint
