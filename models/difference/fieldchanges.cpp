// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "difference/memberchanges.h"
#include "template/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::difference {

namespace {

void compareFormat(const Both<Field> &field, Collector &collector)
{
    const Both<FieldFormat> format{field.before ? &field.before->format : nullptr,
                                   field.after ? &field.after->format : nullptr};
    collector.member({u"type"_s, Words::tr("Type")}, format, &FieldFormat::type,
                     shownIn<ValueType>(valueTypeNames()));
    collector.member({u"currency"_s, Words::tr("Currency")}, format, &FieldFormat::currencyCode, shownText);
    collector.member({u"date_style"_s, Words::tr("Date style")}, format, &FieldFormat::dateStyle,
                     shownIn<DateStyle>(dateStyleNames()));
    collector.member({u"time_style"_s, Words::tr("Time style")}, format, &FieldFormat::timeStyle,
                     shownIn<DateStyle>(dateStyleNames()));
    collector.member({u"alignment"_s, Words::tr("Alignment")}, format, &FieldFormat::alignment,
                     shownIn<TextAlignment>(textAlignmentNames()));
    collector.member({u"change_message"_s, Words::tr("Message when it changes")}, format,
                     &FieldFormat::changeMessage, shownText);
    collector.member({u"sample"_s, Words::tr("Sample value")}, format, &FieldFormat::sample, shownText);
}

void compareField(const Both<Field> &field, Collector &collector)
{
    const auto &named = field.after ? *field.after : *field.before;
    const auto heading = Words::tr("Field: %1").arg(namedField(named));
    collector.enter(Part::Fields, heading, u"fields."_s + named.key);
    collector.mainMember({u"key"_s, Words::tr("Key")}, field, &Field::key, shownText);
    collector.mainMember({u"display"_s, Words::tr("Slot")}, field, &Field::slot,
                         shownIn<FieldSlot>(fieldSlotNames()));
    collector.member({u"label"_s, Words::tr("Label")}, field, &Field::label, shownText);
    collector.member({u"value"_s, Words::tr("Value when a pass gives none")}, field, &Field::value,
                     shownText);
    collector.member({u"numeric"_s, Words::tr("Takes numbers only")}, field, &Field::numeric, shownSwitch);
    collector.enter(Part::Fields, heading, u"x_studio.fields."_s + named.key);
    compareFormat(field, collector);
}

/// The fields that are in both documents, in the order of each, called what they are called now.
void compareOrder(const Documents &documents, const Origins &origins, Collector &collector)
{
    QStringList after;
    QMap<qsizetype, QString> before;
    QList<qsizetype> known;
    for (qsizetype now = 0; now < origins.size(); ++now) {
        if (origins.at(now) < 0)
            continue;
        const auto &field = documents.after->fields.at(now);
        const auto name = namedField(field);
        after.append(name);
        before.insert(origins.at(now), name);
        known.append(origins.at(now));
    }
    if (std::ranges::is_sorted(known))
        return;
    collector.enter(Part::Fields, Words::tr("Fields"), u"fields"_s);
    collector.add({{}, Words::tr("Order")}, {.text = QStringList(before.values()).join(u", "_s)},
                  {.text = after.join(u", "_s)});
}

bool standsForItInRows(const QList<GoogleRow> &before, const QList<GoogleRow> &after, const QString &was,
                       const QString &is)
{
    return std::ranges::any_of(before, [&](GoogleRow row) {
        if (!row.contains(was))
            return false;
        std::ranges::replace(row, was, is);
        return after.contains(row);
    });
}

bool standsForItInSamples(const QList<Record> &before, const QList<Record> &after, const QString &was,
                          const QString &is)
{
    return std::ranges::any_of(before, [&](const Record &sample) {
        const auto text = sample.fields.value(was);
        return !text.isEmpty() && std::ranges::any_of(after, [&](const Record &later) {
            return later.holder == sample.holder && later.fields.value(is) == text;
        });
    });
}

/// Many fields begin with the same value in the same slot: one that has another key and another label is the
/// same only if what named the former by its key names this one now.
bool hasTakenOver(const Documents &documents, const Field &was, const Field &is)
{
    if (was.value != is.value || was.slot != is.slot || was.format != is.format)
        return false;
    const auto &then = documents.before->studio;
    const auto &now = documents.after->studio;
    return standsForItInRows(then.googleRows, now.googleRows, was.key, is.key) ||
           standsForItInSamples(then.samples, now.samples, was.key, is.key);
}

} // namespace

QString namedField(const Field &field)
{
    return field.label.isEmpty() ? field.key
                                 : Words::tr("%1 (%2)", "a field and its key").arg(field.label, field.key);
}

FieldNames::FieldNames(const Documents &documents, Origins origins)
    : m_origins(std::move(origins))
{
    for (qsizetype now = 0; now < m_origins.size(); ++now) {
        if (m_origins.at(now) < 0)
            continue;
        const auto &then = documents.before->fields.at(m_origins.at(now)).key;
        if (const auto &key = documents.after->fields.at(now).key; key != then)
            m_nowByThen.insert(then, key);
    }
}

QStringList FieldNames::now(const QStringList &keys) const
{
    QStringList renamed;
    for (const auto &key : keys)
        renamed.append(m_nowByThen.value(key, key));
    return renamed;
}

QMap<QString, QString> FieldNames::now(const QMap<QString, QString> &byKey) const
{
    QMap<QString, QString> renamed;
    for (const auto &[key, value] : byKey.asKeyValueRange())
        renamed.insert(m_nowByThen.value(key, key), value);
    return renamed;
}

FieldNames pairFields(const Documents &documents)
{
    const auto &before = documents.before->fields;
    const auto &after = documents.after->fields;
    const auto sameKey = [&](qsizetype then, qsizetype now) {
        return before.at(then).key == after.at(now).key;
    };
    const auto sameButKey = [&](qsizetype then, qsizetype now) {
        auto field = before.at(then);
        field.key = after.at(now).key;
        return field == after.at(now);
    };
    const auto sameLabel = [&](qsizetype then, qsizetype now) {
        return !before.at(then).label.isEmpty() && before.at(then).label == after.at(now).label;
    };
    auto origins = originsBy(before.size(), after.size(), sameKey, sameButKey, sameLabel);
    const auto lost = gone(origins, before.size());
    const auto now = origins.indexOf(-1);
    const bool areTwo = lost.size() == 1 && origins.count(-1) == 1;
    if (areTwo && hasTakenOver(documents, before.at(lost.first()), after.at(now)))
        origins[now] = lost.first();
    return {documents, origins};
}

void compareFields(const Documents &documents, const FieldNames &names, Collector &collector)
{
    const auto &before = documents.before->fields;
    const auto &after = documents.after->fields;
    compareOrder(documents, names.origins(), collector);
    for (qsizetype now = 0; now < after.size(); ++now) {
        const auto then = names.origins().at(now);
        compareField({then < 0 ? nullptr : &before.at(then), &after.at(now)}, collector);
    }
    for (const auto then : gone(names.origins(), before.size()))
        compareField({&before.at(then), nullptr}, collector);
}

} // namespace qairopay::difference
