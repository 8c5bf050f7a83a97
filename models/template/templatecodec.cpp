// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "template/templatecodec.h"

#include "base/jsonobjectreader.h"
#include "base/strictjson.h"
#include "template/studiocodec.h"
#include "template/validation.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

using Unknown = JsonObjectReader::Unknown;

template <typename E, typename Parse>
E readEnum(JsonObjectReader &reader, const QString &name, E fallback, Parse parse, const QString &choices)
{
    const auto text = reader.requiredString(name);
    const auto value = parse(text);
    if (!value)
        reader.fail(name, Phrase(QT_TRANSLATE_NOOP("Errors", "This must be one of %1."), {choices}));
    return value.value_or(fallback);
}

void readColour(JsonObjectReader &reader, const QString &name, Colour &colour)
{
    const auto value = Colour::fromHex(reader.requiredString(name));
    if (!value)
        reader.fail(name, Phrase(QT_TRANSLATE_NOOP("Errors", "This must be a colour such as #1F7A5A.")));
    colour = value.value_or(colour);
}

Result<void> readBrand(const QJsonObject &object, Brand &brand, Unknown unknown)
{
    JsonObjectReader reader(object, u"brand"_s, unknown);
    readColour(reader, u"background_color"_s, brand.background);
    readColour(reader, u"foreground_color"_s, brand.foreground);
    brand.logoUrl = reader.string(u"logo_url"_s);
    brand.iconUrl = reader.string(u"icon_url"_s);
    return reader.finish();
}

Result<void> readField(const QJsonObject &object, const QString &path, Field &field, Unknown unknown)
{
    JsonObjectReader reader(object, path, unknown);
    field.key = reader.requiredString(u"key"_s);
    field.label = reader.requiredString(u"label"_s);
    field.value = reader.requiredString(u"value"_s);
    field.slot = readEnum(
        reader, u"display"_s, FieldSlot::Auxiliary,
        [](const QString &name) -> std::optional<FieldSlot> {
            const auto slot = fieldSlotFromApiName(name);
            return slot == FieldSlot::Header || slot == FieldSlot::Back ? std::nullopt : slot;
        },
        u"primary, secondary, auxiliary"_s);
    field.numeric = reader.boolean(u"numeric"_s);
    return reader.finish();
}

Result<void> readLocation(const QJsonObject &object, const QString &path, Location &location, Unknown unknown)
{
    JsonObjectReader reader(object, path, unknown);
    location.latitude = reader.requiredNumber(u"latitude"_s);
    location.longitude = reader.requiredNumber(u"longitude"_s);
    location.radius = reader.optionalNumber(u"radius_m"_s).value_or(location.radius);
    location.message = reader.string(u"message"_s);
    return reader.finish();
}

template <typename T, typename Read>
QList<T> readList(JsonObjectReader &reader, const QString &name, Read read)
{
    QList<T> list;
    const auto values = reader.array(name);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values.at(i).isObject()) {
            reader.fail(u"%1[%2]"_s.arg(name).arg(i),
                        Phrase(QT_TRANSLATE_NOOP("Errors", "This must be an object.")));
            break;
        }
        T item;
        reader.adopt(read(values.at(i).toObject(), reader.pathOf(name, i), item));
        list.append(item);
    }
    return list;
}

void readCodes(JsonObjectReader &reader, PassTemplate &value, Unknown unknown)
{
    if (const auto object = reader.optionalObject(u"barcode"_s)) {
        JsonObjectReader nested(*object, u"barcode"_s, unknown);
        value.barcode = Barcode{readEnum(nested, u"format"_s, BarcodeFormat::Qr, barcodeFormatFromApiName,
                                         u"qr, pdf417, aztec, code128"_s),
                                nested.requiredString(u"payload_template"_s)};
        reader.adopt(nested.finish());
    }
    if (const auto object = reader.optionalObject(u"nfc"_s)) {
        JsonObjectReader nested(*object, u"nfc"_s, unknown);
        value.nfc = Nfc{nested.boolean(u"enabled"_s), nested.string(u"payload_template"_s)};
        reader.adopt(nested.finish());
    }
}

Result<PassTemplate> read(const QJsonObject &document, Unknown unknown)
{
    JsonObjectReader reader(document, {}, unknown);
    PassTemplate value;
    value.name = reader.requiredString(u"name"_s);
    value.kind = readEnum(reader, u"kind"_s, PassKind::Loyalty, passKindFromApiName,
                          u"loyalty, membership, coupon, event_ticket, boarding_pass, gift_card"_s);
    if (!reader.has(u"brand"_s))
        reader.fail(u"brand"_s, Phrase(QT_TRANSLATE_NOOP("Errors", "This member is missing.")));
    reader.adopt(readBrand(reader.object(u"brand"_s), value.brand, unknown));
    value.fields =
        readList<Field>(reader, u"fields"_s, [&](const auto &object, const auto &path, Field &field) {
            return readField(object, path, field, unknown);
        });
    readCodes(reader, value, unknown);
    value.locations = readList<Location>(reader, u"relevant_locations"_s,
                                         [&](const auto &object, const auto &path, Location &at) {
                                             return readLocation(object, path, at, unknown);
                                         });
    if (const auto studio = reader.optionalObject(u"x_studio"_s))
        reader.adopt(readStudio(*studio, value, unknown));
    if (auto result = reader.finish(); !result)
        return std::unexpected(result.error());
    return value;
}

QJsonObject brandToJson(const Brand &brand)
{
    QJsonObject object{{u"background_color"_s, brand.background.toHex()},
                       {u"foreground_color"_s, brand.foreground.toHex()}};
    if (!brand.logoUrl.isEmpty())
        object.insert(u"logo_url"_s, brand.logoUrl);
    if (!brand.iconUrl.isEmpty())
        object.insert(u"icon_url"_s, brand.iconUrl);
    return object;
}

QJsonArray fieldsToJson(const QList<Field> &fields)
{
    QJsonArray array;
    for (const auto &field : fields) {
        const bool hasApiSlot = field.slot != FieldSlot::Header && field.slot != FieldSlot::Back;
        QJsonObject object{{u"key"_s, field.key},
                           {u"label"_s, field.label},
                           {u"value"_s, field.value},
                           {u"display"_s, toApiName(hasApiSlot ? field.slot : FieldSlot::Auxiliary)}};
        if (field.numeric)
            object.insert(u"numeric"_s, true);
        array.append(object);
    }
    return array;
}

QJsonArray locationsToJson(const QList<Location> &locations)
{
    QJsonArray array;
    for (const auto &location : locations)
        array.append(QJsonObject{{u"latitude"_s, location.latitude},
                                 {u"longitude"_s, location.longitude},
                                 {u"radius_m"_s, location.radius},
                                 {u"message"_s, location.message}});
    return array;
}

/// Members of `after` that differ from `before`; objects member by member, but x_studio as a whole.
QJsonObject difference(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject patch;
    for (auto it = after.begin(); it != after.end(); ++it) {
        const auto old = before.value(it.key());
        if (old == it.value())
            continue;
        if (it->isObject() && old.isObject() && it.key() != "x_studio"_L1)
            patch.insert(it.key(), difference(old.toObject(), it->toObject()));
        else
            patch.insert(it.key(), it.value());
    }
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!after.contains(it.key()))
            patch.insert(it.key(), QJsonValue::Null);
    }
    return patch;
}

} // namespace

Result<PassTemplate> templateFromJson(const QJsonObject &document)
{
    auto value = read(document, Unknown::Refuse);
    if (value) {
        if (const auto errors = validateTemplate(*value); !errors.isEmpty())
            return std::unexpected(errors.first());
    }
    return value;
}

Result<PassTemplate> templateFromResource(const QJsonObject &resource)
{
    return read(resource, Unknown::Ignore);
}

Result<PassTemplate> templateFromFile(const QByteArray &bytes)
{
    const auto document = parseJsonObject(bytes);
    if (!document)
        return std::unexpected(document.error());
    return templateFromJson(*document);
}

QJsonObject templateToJson(const PassTemplate &value, Audience audience)
{
    QJsonObject object{{u"name"_s, value.name},
                       {u"kind"_s, toApiName(value.kind)},
                       {u"brand"_s, brandToJson(value.brand)},
                       {u"fields"_s, fieldsToJson(value.fields)}};
    if (value.barcode)
        object.insert(u"barcode"_s, QJsonObject{{u"format"_s, toApiName(value.barcode->format)},
                                                {u"payload_template"_s, value.barcode->payloadTemplate}});
    if (value.nfc)
        object.insert(u"nfc"_s, QJsonObject{{u"enabled"_s, value.nfc->enabled},
                                            {u"payload_template"_s, value.nfc->payloadTemplate}});
    if (!value.locations.isEmpty())
        object.insert(u"relevant_locations"_s, locationsToJson(value.locations));
    if (audience == Audience::Studio) {
        if (const auto studio = writeStudio(value); !studio.isEmpty())
            object.insert(u"x_studio"_s, studio);
    }
    return object;
}

QByteArray templateToFile(const PassTemplate &value)
{
    return QJsonDocument(templateToJson(value)).toJson(QJsonDocument::Indented);
}

QJsonObject templatePatch(const PassTemplate &before, const PassTemplate &after, Audience audience)
{
    auto old = templateToJson(before, audience);
    auto now = templateToJson(after, audience);
    // A list that became empty is left out of the document, but a PATCH must say so.
    if (before.locations != after.locations && after.locations.isEmpty())
        now.insert(u"relevant_locations"_s, QJsonArray());
    if (old.contains(u"x_studio"_s) && !now.contains(u"x_studio"_s))
        now.insert(u"x_studio"_s, QJsonObject());
    return difference(old, now);
}

} // namespace qairopay
