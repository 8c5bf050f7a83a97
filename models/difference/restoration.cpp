// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "difference/restoration.h"

#include "difference/memberchanges.h"
#include "difference/templatedifference.h"
#include "template/fieldkeys.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::difference {

namespace {

constexpr auto fieldsId = "fields"_L1;
constexpr auto placesId = "relevant_locations"_L1;
constexpr auto imagesId = "x_studio.images"_L1;
constexpr auto translationsId = "x_studio.translations"_L1;

QString fieldId(const Field &field)
{
    return fieldsId + u'.' + field.key;
}

QString placeId(qsizetype index)
{
    return placesId + u'[' + QString::number(index) + u']';
}

/// Its index is that of the earlier document.
QString formerPlaceId(qsizetype index)
{
    return placesId + ".former["_L1 + QString::number(index) + u']';
}

QString ownerOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'.'));
}

/// "fields.tier", for what the document says of a field in two places.
QString fieldIdOf(const QString &path)
{
    constexpr auto studio = "x_studio."_L1;
    return path == fieldsId ? path : ownerOf(path.startsWith(studio) ? path.mid(studio.size()) : path);
}

/// A place that is gone says last what it was, and its numbers are never nothing.
QString placeIdOf(const Change &first)
{
    if (first.path == placesId)
        return first.path;
    const auto owner = ownerOf(first.path);
    const bool isFormer = first.after.isNone && first.path.endsWith(".latitude"_L1);
    return isFormer ? placesId + ".former"_L1 + owner.mid(placesId.size()) : owner;
}

/// Where a part begins.
RestorablePart partOf(const Change &change)
{
    switch (change.part) {
    case Part::General:
    case Part::Brand:
        return {change.path, change.member, {change}};
    case Part::Fields:
        return {fieldIdOf(change.path),
                change.path == fieldsId ? Words::tr("Order of the fields") : change.heading,
                {change}};
    case Part::Barcode:
        return {u"barcode"_s, change.heading, {change}};
    case Part::Nfc:
        return {u"nfc"_s, change.heading, {change}};
    case Part::Places:
        return {placeIdOf(change),
                change.path == placesId ? Words::tr("Order of the places") : change.heading,
                {change}};
    case Part::Images:
        return {ownerOf(change.path), change.heading, {change}};
    case Part::GoogleRows:
        return {u"x_studio.google.rows"_s, change.heading, {change}};
    case Part::Translations:
        return {change.path.section(u'.', 0, 2), change.heading, {change}};
    case Part::Samples:
        return {u"x_studio.samples"_s, Words::tr("Sample records"), {change}};
    }
    Q_UNREACHABLE_RETURN({});
}

bool goTogether(const Change &first, const Change &next)
{
    if (first.part != next.part || first.part == Part::General || first.part == Part::Brand)
        return false;
    return first.part == Part::Samples || first.heading == next.heading;
}

using Copy = void (*)(PassTemplate &, const PassTemplate &);

constexpr std::array
    copies{
        std::pair<QLatin1StringView, Copy>{"name"_L1,
                                           [](auto &to, const auto &from) { to.name = from.name; }},
        std::pair<QLatin1StringView, Copy>{"kind"_L1,
                                           [](auto &to, const auto &from) { to.kind = from.kind; }},
        std::pair<QLatin1StringView, Copy>{
            "x_studio.transit_type"_L1,
            [](auto &to, const auto &from) { to.studio.transitType = from.studio.transitType; }},
        std::pair<QLatin1StringView, Copy>{
            "x_studio.notes"_L1, [](auto &to, const auto &from) { to.studio.notes = from.studio.notes; }},
        std::pair<QLatin1StringView, Copy>{
            "brand.background_color"_L1,
            [](auto &to, const auto &from) { to.brand.background = from.brand.background; }},
        std::pair<QLatin1StringView, Copy>{
            "brand.foreground_color"_L1,
            [](auto &to, const auto &from) { to.brand.foreground = from.brand.foreground; }},
        std::pair<QLatin1StringView, Copy>{
            "x_studio.brand.label_color"_L1,
            [](auto &to, const auto &from) { to.brand.label = from.brand.label; }},
        std::pair<QLatin1StringView, Copy>{
            "x_studio.brand.logo_text"_L1,
            [](auto &to, const auto &from) { to.brand.logoText = from.brand.logoText; }},
        std::pair<QLatin1StringView, Copy>{
            "x_studio.brand.organization"_L1,
            [](auto &to, const auto &from) { to.brand.organisation = from.brand.organisation; }},
        std::pair<QLatin1StringView, Copy>{
            "x_studio.brand.description"_L1,
            [](auto &to, const auto &from) { to.brand.description = from.brand.description; }},
        std::pair<QLatin1StringView, Copy>{
            "brand.logo_url"_L1,
            [](auto &to, const auto &from) { to.brand.logoUrl = from.brand.logoUrl; }},
        std::pair<QLatin1StringView,
                  Copy>{"brand.icon_url"_L1,
                        [](auto &to, const auto &from) { to.brand.iconUrl = from.brand.iconUrl; }},
        std::pair<QLatin1StringView,
                  Copy>{"barcode"_L1,
                        [](auto &to, const auto &from) {
                            to.barcode = from.barcode;
                            to.studio.barcodeAltText = from.studio.barcodeAltText;
                            to.studio.barcodeFallbacks = from.studio.barcodeFallbacks;
                        }},
        std::
            pair<QLatin1StringView,
                 Copy>{"nfc"_L1,
                       [](auto &to, const auto &from) {
                           to.nfc = from.nfc;
                           to.studio.nfcProfile = from.studio.nfcProfile;
                           to.studio.nfcEncryptionPublicKey = from.studio.nfcEncryptionPublicKey;
                       }},
        std::pair<QLatin1StringView, Copy>{
            "x_studio.google.rows"_L1,
            [](auto &to, const auto &from) { to.studio.googleRows = from.studio.googleRows; }},
        std::pair<QLatin1StringView, Copy>{
            "x_studio.samples"_L1,
            [](auto &to, const auto &from) { to.studio.samples = from.studio.samples; }},
    };

template <typename Key, typename Value>
void copyEntry(QMap<Key, Value> &to, const QMap<Key, Value> &from, const Key &key)
{
    if (from.contains(key))
        to.insert(key, from.value(key));
    else
        to.remove(key);
}

/// Which items of a list come back.
struct Choice
{
    QList<qsizetype> now;  ///< of the later list: as they were, or away where they were not there
    QList<qsizetype> then; ///< of the earlier list: those that are gone
    bool order = false;
};

template <typename T> struct Item
{
    T value;
    qsizetype then; ///< -1: it was not there
};

/// What was there stands as it did, what was not stays where it is.
template <typename T> void sortKnown(QList<Item<T>> &items)
{
    QList<Item<T>> known;
    std::ranges::copy_if(items, std::back_inserter(known), [](const auto &item) { return item.then >= 0; });
    std::ranges::sort(known, {}, &Item<T>::then);
    auto next = known.cbegin();
    for (auto &item : items) {
        if (item.then >= 0)
            item = *next++;
    }
}

/// Behind the nearest one that stood before it.
template <typename T> void bringBack(QList<Item<T>> &items, const Item<T> &former)
{
    qsizetype at = 0;
    qsizetype nearest = -1;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items.at(i).then < former.then && items.at(i).then > nearest) {
            nearest = items.at(i).then;
            at = i + 1;
        }
    }
    items.insert(at, former);
}

template <typename T>
QList<T> restoredList(const Both<QList<T>> &lists, const Origins &origins, const Choice &choice)
{
    QList<Item<T>> items;
    for (qsizetype now = 0; now < origins.size(); ++now) {
        const auto then = origins.at(now);
        const bool isChosen = choice.now.contains(now);
        if (!isChosen || then >= 0)
            items.append({isChosen ? lists.before->at(then) : lists.after->at(now), then});
    }
    if (choice.order)
        sortKnown(items);
    for (const auto then : choice.then)
        bringBack(items, {lists.before->at(then), then});
    QList<T> values;
    for (const auto &item : std::as_const(items))
        values.append(item.value);
    return values;
}

/// The earlier document with the keys that its fields have now, and what names them by these.
PassTemplate withKeysOfNow(const PassTemplate &then, const PassTemplate &now, const Origins &origins)
{
    auto value = then;
    for (qsizetype i = 0; i < origins.size(); ++i) {
        if (origins.at(i) >= 0)
            renameField(value, then.fields.at(origins.at(i)).key, now.fields.at(i).key);
    }
    return value;
}

/// A text that names a field by the key it has now is no difference of its own: it goes with the field.
QList<Change> changesBetween(const PassTemplate &then, const PassTemplate &now)
{
    const auto isOfField = [](const Change &change) { return change.part == Part::Fields; };
    auto changes = templateDifference(withKeysOfNow(then, now, pairFields({&then, &now}).origins()), now);
    changes.removeIf(isOfField);
    std::ranges::copy_if(templateDifference(then, now), std::back_inserter(changes), isOfField);
    std::ranges::stable_sort(changes, {}, &Change::part);
    return changes;
}

/// The sample of the same holder: at the same place where several have one.
const Record *sampleOf(const QList<Record> &samples, const Holder &holder, qsizetype index)
{
    if (index < samples.size() && samples.at(index).holder == holder)
        return &samples.at(index);
    const auto found = std::ranges::find(samples, holder, &Record::holder);
    return found == samples.cend() ? nullptr : &*found;
}

/// A value that somebody gave meanwhile stays.
void bringBackSamples(PassTemplate &value, const PassTemplate &then, const QString &key)
{
    auto &samples = value.studio.samples;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const auto *former = sampleOf(then.studio.samples, samples.at(i).holder, i);
        if (former && former->fields.contains(key) && !samples.at(i).fields.contains(key))
            samples[i].fields.insert(key, former->fields.value(key));
    }
}

/// Behind what stood before it there and still does.
void putIntoRow(GoogleRow &row, const GoogleRow &former, const QString &key)
{
    qsizetype at = 0;
    for (const auto &before : former.first(former.indexOf(key)))
        at = std::max(at, row.indexOf(before) + 1);
    row.insert(at, key);
}

/// Into the row that its neighbours are in; one that it had to itself comes back, one that was taken apart
/// does not.
void bringBackToRows(PassTemplate &value, const PassTemplate &then, const PassTemplate &now,
                     const QString &key)
{
    auto &rows = value.studio.googleRows;
    const auto &formerRows = then.studio.googleRows;
    const auto hasIt = [&](const GoogleRow &row) { return row.contains(key); };
    const auto former = std::ranges::find_if(formerRows, hasIt);
    if (former == formerRows.cend() || std::ranges::any_of(rows, hasIt))
        return;
    const auto isNeighbour = [&](const QString &other) { return former->contains(other); };
    const auto row = std::ranges::find_if(
        rows, [&](const GoogleRow &each) { return std::ranges::any_of(each, isNeighbour); });
    if (row != rows.end()) {
        if (row->size() < limits::googleRowItems)
            putIntoRow(*row, *former, key);
        return;
    }
    const auto stayed = [&](const QString &other) { return now.field(other) != nullptr; };
    if (rows.size() < limits::googleRows && std::ranges::none_of(*former, stayed))
        rows.insert(std::min<qsizetype>(former - formerRows.cbegin(), rows.size()), {key});
}

class Restoration
{
public:
    Restoration(const PassTemplate &then, const PassTemplate &now, const QStringList &ids)
        : m_then(then)
        , m_now(now)
        , m_ids(ids)
        , m_origins(pairFields({&then, &now}).origins())
        , m_source(withKeysOfNow(then, now, m_origins))
        , m_result(now)
    {}

    [[nodiscard]] PassTemplate result()
    {
        restoreFields();
        restorePlaces();
        restoreMembers();
        restoreKeys(); // last: it follows the fields through all that came back
        return m_result;
    }

private:
    void restoreFields()
    {
        Choice choice{.order = m_ids.contains(fieldsId)};
        for (qsizetype i = 0; i < m_now.fields.size(); ++i) {
            if (m_ids.contains(fieldId(m_now.fields.at(i))))
                choice.now.append(i);
        }
        for (const auto i : gone(m_origins, m_then.fields.size())) {
            if (m_ids.contains(fieldId(m_then.fields.at(i))))
                choice.then.append(i);
        }
        m_result.fields = restoredList<Field>({&m_source.fields, &m_now.fields}, m_origins, choice);
        for (const auto i : std::as_const(choice.now)) {
            if (m_origins.at(i) < 0)
                removeField(m_result, m_now.fields.at(i).key);
        }
        for (const auto i : std::as_const(choice.then)) {
            const auto &key = m_source.fields.at(i).key;
            bringBackSamples(m_result, m_source, key);
            bringBackToRows(m_result, m_source, m_now, key);
        }
    }

    void restorePlaces()
    {
        const auto origins = pairPlaces(m_then.locations, m_now.locations);
        Choice choice{.order = m_ids.contains(placesId)};
        for (qsizetype i = 0; i < origins.size(); ++i) {
            if (m_ids.contains(placeId(i)))
                choice.now.append(i);
        }
        for (const auto i : gone(origins, m_then.locations.size())) {
            if (m_ids.contains(formerPlaceId(i)))
                choice.then.append(i);
        }
        m_result.locations = restoredList<Location>({&m_then.locations, &m_now.locations}, origins, choice);
    }

    void restoreMembers()
    {
        for (const auto &[id, copy] : copies) {
            if (m_ids.contains(id))
                copy(m_result, m_source);
        }
        for (const auto slot : allImageSlots) {
            if (m_ids.contains(imagesId + u'.' + toApiName(slot)))
                copyEntry(m_result.studio.images, m_source.studio.images, slot);
        }
        auto languages = m_source.studio.translations;
        languages.insert(m_now.studio.translations);
        for (const auto &code : languages.keys()) {
            if (m_ids.contains(translationsId + u'.' + code))
                copyEntry(m_result.studio.translations, m_source.studio.translations, code);
        }
    }

    void restoreKeys()
    {
        for (qsizetype i = 0; i < m_origins.size(); ++i) {
            const auto &field = m_now.fields.at(i);
            if (m_origins.at(i) >= 0 && m_ids.contains(fieldId(field)))
                renameField(m_result, field.key, m_then.fields.at(m_origins.at(i)).key);
        }
    }

    const PassTemplate &m_then;
    const PassTemplate &m_now;
    const QStringList &m_ids;
    Origins m_origins;     ///< of the fields
    PassTemplate m_source; ///< as it was, with the keys of now
    PassTemplate m_result;
};

} // namespace

QList<RestorablePart> restorableParts(const PassTemplate &then, const PassTemplate &now)
{
    QList<RestorablePart> parts;
    for (const auto &change : changesBetween(then, now)) {
        if (!parts.isEmpty() && goTogether(parts.last().changes.first(), change))
            parts.last().changes.append(change);
        else
            parts.append(partOf(change));
    }
    return parts;
}

PassTemplate restored(const PassTemplate &then, const PassTemplate &now, const QStringList &ids)
{
    return Restoration(then, now, ids).result();
}

} // namespace qairopay::difference
