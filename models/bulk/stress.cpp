// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/stress.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::bulk {

namespace {

using Kind = StressCase::Kind;

struct Sample
{
    Kind kind;
    QStringView text;
    QStringView holder;
};

/// Each kind from short to long; German words are real ones.
constexpr std::array samples{
    Sample{Kind::Number, u"Gold", u"Jane Doe"},
    Sample{Kind::German, u"Stammgast", u"Max Groß"},
    Sample{Kind::German, u"Jahresmitglied", u"Jürgen Weißmüller"},
    Sample{Kind::German, u"Ehrenmitgliedschaft", u"Christiane Müller-Lüdenscheidt"},
    Sample{Kind::German, u"Donaudampfschifffahrtsgesellschaft", u"Karl-Theodor von und zu Hohenlohe"},
    Sample{Kind::Arabic, u"عضوية ذهبية", u"محمد عبد الرحمن"},
    Sample{Kind::Arabic, u"مرحبا بكم في برنامج الولاء لدينا", u"عبد الرحمن بن عبد العزيز آل سعود"},
    Sample{Kind::Emoji, u"🎉 Gold 🏨", u"Zoë 👩‍🚀"},
    Sample{Kind::Emoji,
           u"👩‍👩‍👧‍👦🏳️‍🌈🎉🏨🛎️👑 Platinum 👑🛎️🏨🎉",
           u"👩‍👩‍👧‍👦 Familie Yılmaz 🏳️‍🌈"},
};

constexpr QStringView largeNumber = u"1234567";
constexpr QStringView longDay = u"2026-09-30"; ///< a Wednesday in September

QString valueFor(const Field &field, QStringView text)
{
    switch (field.format.type) {
    case ValueType::Text:
        return (field.numeric ? largeNumber : text).toString();
    case ValueType::Number:
    case ValueType::Currency:
        return largeNumber.toString();
    case ValueType::Date:
    case ValueType::RelativeDate:
        return longDay.toString();
    }
    Q_UNREACHABLE_RETURN({});
}

Record emptyRecord(const PassTemplate &passTemplate)
{
    Record record;
    record.holder.email = u"a@b.example"_s;
    for (const auto &field : passTemplate.fields)
        record.fields.insert(field.key, QString());
    return record;
}

StressCase caseOf(const PassTemplate &passTemplate, const Sample &sample)
{
    StressCase result{sample.kind, static_cast<quint32>(sample.text.size()), {}};
    result.record.holder = {u"jane.doe@example.com"_s, sample.holder.toString()};
    for (const auto &field : passTemplate.fields)
        result.record.fields.insert(field.key, valueFor(field, sample.text));
    return result;
}

qsizetype lengthOf(const Record &record)
{
    qsizetype length = record.holder.name.size();
    for (const auto &value : record.fields)
        length += value.size();
    return length;
}

} // namespace

void RowExtremes::replaceIfLonger(Row &longest, qsizetype length, quint32 number, const Record &record)
{
    if (length > longest.length)
        longest = {length, number, record};
}

void RowExtremes::add(quint32 number, const Record &record)
{
    const auto length = lengthOf(record);
    replaceIfLonger(m_longest[QString()], length, number, record);
    if (m_shortest.length < 0 || length < m_shortest.length)
        m_shortest = {length, number, record};
    const auto keepLongest = [&](const QString &key, const QString &value) {
        replaceIfLonger(m_longest[key], value.size(), number, record);
        replaceIfLonger(m_longest[key + u".bytes"_s], value.toUtf8().size(), number, record);
    };
    for (const auto &[key, value] : record.fields.asKeyValueRange())
        keepLongest(key, value);
    keepLongest(u"holder.name"_s, record.holder.name);
    keepLongest(u"holder.email"_s, record.holder.email);
}

QList<StressCase> RowExtremes::cases() const
{
    std::map<quint32, const Row *> byNumber;
    if (m_shortest.length >= 0)
        byNumber.emplace(m_shortest.number, &m_shortest);
    for (const auto &[key, row] : m_longest)
        byNumber.emplace(row.number, &row);
    QList<StressCase> cases;
    for (const auto &[number, row] : byNumber)
        cases.append({Kind::Row, number, row->record});
    std::ranges::stable_sort(cases, {}, [](const StressCase &one) { return lengthOf(one.record); });
    return cases;
}

QList<StressCase> stressCases(const PassTemplate &passTemplate, const QList<StressCase> &rows)
{
    QList<StressCase> cases{{Kind::Empty, 0, emptyRecord(passTemplate)}};
    cases += rows;
    for (const auto &sample : samples)
        cases.append(caseOf(passTemplate, sample));
    return cases;
}

std::optional<lint::Finding> breakOf(RowLint &lint, const Record &record)
{
    // At the same place: another text that is cut off there as well is no news.
    const auto isUsual = [&](const lint::Finding &finding) {
        return std::ranges::any_of(lint.usualFindings(), [&](const lint::Finding &other) {
            return other.id == finding.id && other.where == finding.where;
        });
    };
    for (const auto &finding : lint.check(draftOf(record, 1))) {
        if (finding.severity >= lint::Severity::Warning && !isUsual(finding))
            return finding;
    }
    return std::nullopt;
}

std::optional<Break> firstBreak(RowLint &lint, const QList<StressCase> &cases, qsizetype from)
{
    for (qsizetype i = from; i < cases.size(); ++i) {
        if (const auto finding = breakOf(lint, cases[i].record))
            return Break{i, *finding};
    }
    return std::nullopt;
}

} // namespace qairopay::bulk
