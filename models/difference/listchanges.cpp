// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "difference/memberchanges.h"

#include <QtCore/qlocale.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::difference {

namespace {

void comparePlace(const Both<Location> &place, qsizetype index, Collector &collector)
{
    const auto heading = place.after ? Words::tr("Place %1") : Words::tr("Former place %1");
    collector.enter(Part::Places, heading.arg(index + 1), u"relevant_locations[%1]"_s.arg(index));
    collector.mainMember({u"latitude"_s, Words::tr("Latitude")}, place, &Location::latitude, shownNumber);
    collector.mainMember({u"longitude"_s, Words::tr("Longitude")}, place, &Location::longitude, shownNumber);
    collector.mainMember({u"radius_m"_s, Words::tr("Radius in metres")}, place, &Location::radius,
                         shownNumber);
    collector.member({u"message"_s, Words::tr("Message")}, place, &Location::message, shownText);
}

/// What is in both documents is named by where it stood.
void compareOrder(const Origins &origins, const Member &member, Collector &collector)
{
    QList<qsizetype> known;
    std::ranges::copy_if(origins, std::back_inserter(known), [](qsizetype then) { return then >= 0; });
    if (std::ranges::is_sorted(known))
        return;
    const auto numbers = [](const QList<qsizetype> &places) {
        QStringList texts;
        for (const auto place : places)
            texts.append(QString::number(place + 1));
        return Shown{.text = texts.join(u", "_s)};
    };
    auto sorted = known;
    std::ranges::sort(sorted);
    collector.add(member, numbers(sorted), numbers(known));
}

Shown shownRow(const PassTemplate &document, const GoogleRow &keys)
{
    QStringList names;
    for (const auto &key : keys) {
        const auto *field = document.field(key);
        names.append(field ? namedField(*field) : key);
    }
    return shownText(names.join(u", "_s));
}

QString languageName(const QString &code)
{
    const QLocale locale(code);
    return locale.language() == QLocale::C
               ? code
               : Words::tr("%1 (%2)", "a language and its code").arg(locale.nativeLanguageName(), code);
}

using TextsByText = QMap<QString, QString>;

/// Members that are named by their keys, where their absence is a member too.
void compareTexts(const Both<TextsByText> &texts, Collector &collector)
{
    const TextsByText empty;
    const auto &before = texts.before ? *texts.before : empty;
    const auto &after = texts.after ? *texts.after : empty;
    auto keys = after;
    keys.insert(before);
    for (const auto &key : keys.keys()) {
        const bool was = before.contains(key);
        const bool is = after.contains(key);
        if (was && is && before.value(key) == after.value(key))
            continue;
        const auto shown = [](const QString &text) {
            return text.isEmpty() ? none(Words::tr("empty")) : Shown{.text = text};
        };
        collector.add({key, key}, was ? shown(before.value(key)) : none(),
                      is ? shown(after.value(key)) : none());
    }
}

void compareLanguage(const QString &code, const Both<TextsByText> &texts, Collector &collector)
{
    collector.enter(Part::Translations, Words::tr("Translation: %1").arg(languageName(code)),
                    u"x_studio.translations."_s + code);
    const auto shown = [](const TextsByText &) { return Shown{.text = Words::tr("translated")}; };
    const auto itself = [](const TextsByText &all) { return all; };
    if (!texts.before || !texts.after)
        collector.mainMember({{}, Words::tr("Language")}, texts, itself, shown);
    compareTexts(texts, collector);
}

void compareSample(const Both<Record> &sample, qsizetype index, Collector &collector)
{
    const Both<Holder> holder{sample.before ? &sample.before->holder : nullptr,
                              sample.after ? &sample.after->holder : nullptr};
    const Both<TextsByText> fields{sample.before ? &sample.before->fields : nullptr,
                                   sample.after ? &sample.after->fields : nullptr};
    const auto heading =
        (sample.after ? Words::tr("Sample record %1") : Words::tr("Former sample record %1")).arg(index + 1);
    collector.enter(Part::Samples, heading, u"x_studio.samples[%1]"_s.arg(index));
    if (!sample.before || !sample.after)
        collector.mainMember(
            {{}, Words::tr("Record")}, sample, [](const Record &record) { return record; },
            [](const Record &) { return Shown{.text = Words::tr("there")}; });
    collector.member({u"holder.email"_s, Words::tr("E-mail of the holder")}, holder, &Holder::email,
                     shownText);
    collector.member({u"holder.name"_s, Words::tr("Name of the holder")}, holder, &Holder::name, shownText);
    collector.enter(Part::Samples, heading, u"x_studio.samples[%1].fields"_s.arg(index));
    compareTexts(fields, collector);
}

Origins pairSamples(const QList<Record> &before, const QList<Record> &after)
{
    const auto sameIndex = [](qsizetype then, qsizetype now) { return then == now; };
    const auto equal = [&](qsizetype then, qsizetype now) { return before.at(then) == after.at(now); };
    const auto untouched = [&](qsizetype then, qsizetype now) { return then == now && equal(then, now); };
    const auto sameHolder = [&](qsizetype then, qsizetype now) {
        return !before.at(then).holder.email.isEmpty() &&
               before.at(then).holder.email == after.at(now).holder.email;
    };
    return originsBy(before.size(), after.size(), untouched, equal, sameHolder, sameIndex);
}

} // namespace

Origins pairPlaces(const QList<Location> &before, const QList<Location> &after)
{
    const auto sameIndex = [](qsizetype then, qsizetype now) { return then == now; };
    const auto equal = [&](qsizetype then, qsizetype now) { return before.at(then) == after.at(now); };
    const auto untouched = [&](qsizetype then, qsizetype now) { return then == now && equal(then, now); };
    const auto samePoint = [&](qsizetype then, qsizetype now) {
        return before.at(then).latitude == after.at(now).latitude &&
               before.at(then).longitude == after.at(now).longitude;
    };
    const auto sameMessage = [&](qsizetype then, qsizetype now) {
        return !before.at(then).message.isEmpty() && before.at(then).message == after.at(now).message;
    };
    return originsBy(before.size(), after.size(), untouched, equal, samePoint, sameMessage, sameIndex);
}

void comparePlaces(const Documents &documents, Collector &collector)
{
    const auto &before = documents.before->locations;
    const auto &after = documents.after->locations;
    const auto origins = pairPlaces(before, after);
    collector.enter(Part::Places, Words::tr("Places"), u"relevant_locations"_s);
    compareOrder(origins, {{}, Words::tr("Order")}, collector);
    for (qsizetype now = 0; now < after.size(); ++now) {
        const auto then = origins.at(now);
        comparePlace({then < 0 ? nullptr : &before.at(then), &after.at(now)}, now, collector);
    }
    for (const auto then : gone(origins, before.size()))
        comparePlace({&before.at(then), nullptr}, then, collector);
}

void compareGoogleRows(const Documents &documents, const FieldNames &names, Collector &collector)
{
    const auto &before = documents.before->studio.googleRows;
    const auto &after = documents.after->studio.googleRows;
    for (qsizetype row = 0; row < std::max(before.size(), after.size()); ++row) {
        const bool was = row < before.size();
        const bool is = row < after.size();
        if (was && is && names.now(before.at(row)) == after.at(row))
            continue;
        collector.enter(Part::GoogleRows, Words::tr("Card rows, Google Wallet"),
                        u"x_studio.google.rows[%1]"_s.arg(row));
        collector.add({{}, Words::tr("Row %1").arg(row + 1)},
                      was ? shownRow(*documents.before, before.at(row)) : none(),
                      is ? shownRow(*documents.after, after.at(row)) : none());
    }
}

void compareTranslations(const Documents &documents, Collector &collector)
{
    const auto &before = documents.before->studio.translations;
    const auto &after = documents.after->studio.translations;
    auto languages = after;
    languages.insert(before);
    for (const auto &code : languages.keys()) {
        const auto then = before.constFind(code);
        const auto now = after.constFind(code);
        compareLanguage(code,
                        {then == before.cend() ? nullptr : &*then, now == after.cend() ? nullptr : &*now},
                        collector);
    }
}

void compareSamples(const Documents &documents, const FieldNames &names, Collector &collector)
{
    auto before = documents.before->studio.samples;
    for (auto &record : before)
        record.fields = names.now(record.fields);
    const auto &after = documents.after->studio.samples;
    const auto origins = pairSamples(before, after);
    collector.enter(Part::Samples, Words::tr("Sample records"), u"x_studio.samples"_s);
    compareOrder(origins, {{}, Words::tr("Order")}, collector);
    for (qsizetype now = 0; now < after.size(); ++now) {
        const auto then = origins.at(now);
        compareSample({then < 0 ? nullptr : &before.at(then), &after.at(now)}, now, collector);
    }
    for (const auto then : gone(origins, before.size()))
        compareSample({&before.at(then), nullptr}, then, collector);
}

} // namespace qairopay::difference
