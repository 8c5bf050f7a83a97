// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/stress.h"
#include "pass/record.h"
#include "template/passtemplate.h"

#include <QtCore/qrandom.h>

#include <array>

namespace qairopay::test {

/// Rows as lists have them: most are short, some are long, a few are in another script, broken or missing.
class SampleRows
{
public:
    explicit SampleRows(const PassTemplate &passTemplate, quint32 seed = 7)
        : m_template(passTemplate)
        , m_random(seed)
    {}

    [[nodiscard]] Record next()
    {
        Record record;
        record.holder.name = pick(names);
        record.holder.email = QStringLiteral("row%1@example.com").arg(m_random.bounded(1'000'000));
        for (const auto &field : m_template.fields) {
            if (m_random.bounded(20) != 0)
                record.fields.insert(field.key, value(field));
        }
        return record;
    }

private:
    static constexpr std::array<const char *, 8> names{
        "Jane Doe",    "Renée Lefèvre", "Łukasz Wiśniewski",      "Jürgen Groß",
        "Haruka Satō", "محمد علي",      "Dimitrios Papadopoulos", "Eun-ji Park"};
    static constexpr std::array<const char *, 8> words{
        "Gold", "Platinum", "Silver", "Member of the club", "Früh- und Spätaufsteher", "2024", "عضوية", "—"};

    template <size_t Count> QString pick(const std::array<const char *, Count> &texts)
    {
        return QString::fromUtf8(texts[m_random.bounded(static_cast<quint32>(Count))]);
    }

    QString value(const Field &field)
    {
        if (field.numeric || field.format.type == ValueType::Number ||
            field.format.type == ValueType::Currency)
            return m_random.bounded(50) == 0 ? pick(words) : QString::number(m_random.bounded(60'000));
        if (field.format.type == ValueType::Date)
            return QStringLiteral("20%1-0%2-1%3")
                .arg(m_random.bounded(10, 40))
                .arg(m_random.bounded(1, 10))
                .arg(m_random.bounded(0, 10));
        // One in fifty is far too long.
        return m_random.bounded(50) == 0 ? pick(words).repeated(12) : pick(words);
    }

    const PassTemplate &m_template;
    QRandomGenerator m_random;
};

/// A row of a list that a template is tried with: Jane, whose tier it is.
inline bulk::StressCase stressRow(quint32 number, const QString &tier)
{
    return {bulk::StressCase::Kind::Row,
            number,
            {.holder = {QStringLiteral("a@b.example"), QStringLiteral("Jane")},
             .fields = {{QStringLiteral("tier"), tier}}}};
}

} // namespace qairopay::test
