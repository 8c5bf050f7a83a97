// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/templateinput.h"

#include "pass/payloadtemplate.h"
#include "sandbox/service/bodyreader.h"
#include "sandbox/service/studioinput.h"

#include <QtCore/qurl.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

Colour readColour(BodyReader &reader, const QString &name)
{
    const auto text = reader.text(name, 0, 64, Need::Required);
    const auto colour = text ? Colour::fromHex(*text) : std::nullopt;
    if (text && !colour)
        reader.fail(patternMismatch(reader.pathOf(name), u"This must be a colour such as #1F7A5A."_s));
    return colour.value_or(Colour{});
}

QString readUrl(BodyReader &reader, const QString &name)
{
    const auto text = reader.text(name, 1, limits::urlLength).value_or(QString());
    const QUrl url(text, QUrl::StrictMode);
    if (!text.isEmpty() && (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty()))
        reader.fail(patternMismatch(reader.pathOf(name), u"This must be an address with https."_s));
    return text;
}

Outcome<void> readBrand(const QJsonObject &object, Brand &brand)
{
    BodyReader reader(object, u"brand"_s);
    brand.background = readColour(reader, u"background_color"_s);
    brand.foreground = readColour(reader, u"foreground_color"_s);
    brand.logoUrl = readUrl(reader, u"logo_url"_s);
    brand.iconUrl = readUrl(reader, u"icon_url"_s);
    return reader.finish();
}

std::optional<FieldSlot> displayFromName(const QString &name)
{
    const auto slot = fieldSlotFromApiName(name);
    return slot == FieldSlot::Header || slot == FieldSlot::Back ? std::nullopt : slot;
}

Outcome<void> readField(const QJsonObject &object, const QString &path, Field &field)
{
    BodyReader reader(object, path);
    field.key = reader.text(u"key"_s, 1, 40, Need::Required).value_or(QString());
    if (!field.key.isEmpty() && !isFieldKey(field.key))
        reader.fail(
            patternMismatch(reader.pathOf(u"key"_s),
                            u"A key begins with a lower-case letter and has lower-case letters, digits "
                            "and underscores."_s));
    field.label = reader.text(u"label"_s, 0, limits::fieldLabel, Need::Required).value_or(QString());
    field.value = reader.text(u"value"_s, 0, limits::fieldValue, Need::Required).value_or(QString());
    field.slot =
        reader.choice(u"display"_s, displayFromName, u"primary, secondary, auxiliary"_s, Need::Required)
            .value_or(FieldSlot::Auxiliary);
    field.numeric = reader.boolean(u"numeric"_s).value_or(false);
    if (field.numeric && !isNumericText(field.value))
        reader.fail(patternMismatch(reader.pathOf(u"value"_s), u"A numeric field needs a number."_s));
    return reader.finish();
}

void readFields(BodyReader &reader, QList<Field> &fields)
{
    const auto array = reader.array(u"fields"_s, limits::fieldCount).value_or(QJsonArray());
    QSet<QString> keys;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto path = indexed(u"fields"_s, i);
        const auto object = objectAt(array, i, u"fields"_s);
        Field field;
        if (!object)
            return reader.fail(object.error());
        reader.adopt(readField(*object, path, field));
        if (keys.contains(field.key))
            reader.fail(invalidParameter(u"mutually_exclusive"_s, path + u".key"_s,
                                         u"Another field has this key already."_s));
        keys.insert(field.key);
        fields.append(field);
    }
}

/// What keeps a text with variables from being filled in, at `path`.
std::optional<ApiError> payloadFault(const QString &text, const QList<Field> &fields, const QString &path)
{
    const auto parsed = PayloadTemplate::parse(text);
    if (!parsed)
        return patternMismatch(path, u"A variable is written like {pass.id}."_s);
    QStringList keys;
    for (const auto &field : fields)
        keys.append(field.key);
    if (parsed->unknownVariable(keys))
        return validationFailed(u"unknown_variable"_s, path, u"This uses a variable that does not exist."_s);
    return std::nullopt;
}

QString readPayload(BodyReader &reader, const QList<Field> &fields, Need need)
{
    const auto name = u"payload_template"_s;
    const auto text = reader.text(name, 1, limits::payloadTemplate, need);
    if (!text)
        return {};
    if (const auto fault = payloadFault(*text, fields, reader.pathOf(name)))
        reader.fail(*fault);
    return *text;
}

void readCodes(BodyReader &reader, PassTemplate &value)
{
    if (const auto object = reader.object(u"barcode"_s)) {
        BodyReader nested(*object, u"barcode"_s);
        Barcode barcode;
        barcode.format = nested
                             .choice(u"format"_s, barcodeFormatFromApiName, u"qr, pdf417, aztec, code128"_s,
                                     Need::Required)
                             .value_or(BarcodeFormat::Qr);
        barcode.payloadTemplate = readPayload(nested, value.fields, Need::Required);
        reader.adopt(nested.finish());
        value.barcode = barcode;
    }
    if (const auto object = reader.object(u"nfc"_s)) {
        BodyReader nested(*object, u"nfc"_s);
        Nfc nfc;
        nfc.enabled = nested.boolean(u"enabled"_s, Need::Required).value_or(false);
        nfc.payloadTemplate =
            readPayload(nested, value.fields, nfc.enabled ? Need::Required : Need::Optional);
        reader.adopt(nested.finish());
        value.nfc = nfc;
    }
}

Outcome<void> readLocation(const QJsonObject &object, const QString &path, Location &location)
{
    BodyReader reader(object, path);
    location.latitude = reader.number(u"latitude"_s, -90, 90, Need::Required).value_or(0);
    location.longitude = reader.number(u"longitude"_s, -180, 180, Need::Required).value_or(0);
    location.radius =
        reader.number(u"radius_m"_s, limits::minRadius, limits::maxRadius).value_or(location.radius);
    location.message =
        reader.text(u"message"_s, 1, limits::locationMessage, Need::Required).value_or(QString());
    return reader.finish();
}

void readLocations(BodyReader &reader, QList<Location> &locations)
{
    const auto name = u"relevant_locations"_s;
    const auto array = reader.array(name, limits::locationCount).value_or(QJsonArray());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto object = objectAt(array, i, name);
        Location location;
        if (!object)
            return reader.fail(object.error());
        reader.adopt(readLocation(*object, indexed(name, i), location));
        locations.append(location);
    }
}

QJsonObject merge(QJsonObject target, const QJsonObject &patch, bool atTop)
{
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        const bool isReplaced = atTop && it.key() == "x_studio"_L1;
        if (it->isNull())
            target.remove(it.key());
        else if (it->isObject() && !isReplaced)
            target.insert(it.key(), merge(target.value(it.key()).toObject(), it->toObject(), false));
        else
            target.insert(it.key(), *it);
    }
    return target;
}

} // namespace

Outcome<PassTemplate> readTemplate(const QJsonObject &document)
{
    BodyReader reader(document);
    PassTemplate value;
    value.name = reader.text(u"name"_s, 1, limits::templateName, Need::Required).value_or(QString());
    value.kind =
        reader
            .choice(u"kind"_s, passKindFromApiName,
                    u"loyalty, membership, coupon, event_ticket, boarding_pass, gift_card"_s, Need::Required)
            .value_or(PassKind::Loyalty);
    if (const auto brand = reader.object(u"brand"_s, Need::Required))
        reader.adopt(readBrand(*brand, value.brand));
    readFields(reader, value.fields);
    readCodes(reader, value);
    readLocations(reader, value.locations);
    if (const auto studio = reader.object(u"x_studio"_s))
        reader.adopt(readStudio(*studio, value));
    if (const auto whole = reader.finish(); !whole)
        return std::unexpected(whole.error());
    return value;
}

Outcome<PassTemplate> readIssuable(const QJsonObject &document)
{
    auto value = readTemplate(document);
    if (!value)
        return value;
    const auto &studio = value->studio;
    if (const auto fault = payloadFault(studio.barcodeAltText, value->fields, u"x_studio.barcode.alt_text"_s))
        return std::unexpected(*fault);
    QSet<QString> folders;
    for (const auto &language : studio.translations.keys()) {
        if (folders.contains(language.toCaseFolded()))
            return std::unexpected(
                invalidParameter(u"mutually_exclusive"_s, u"x_studio.translations."_s + language,
                                 u"Another language differs from this one in capitals only."_s));
        folders.insert(language.toCaseFolded());
    }
    return value;
}

QJsonObject mergedDocument(const QJsonObject &document, const QJsonObject &patch)
{
    return merge(document, patch, true);
}

Outcome<void> checkNulls(const QJsonObject &patch)
{
    static const QMap<QString, QStringList> members{
        {u""_s,
         {u"name"_s, u"kind"_s, u"brand"_s, u"fields"_s, u"barcode"_s, u"nfc"_s, u"relevant_locations"_s,
          u"x_studio"_s}},
        {u"brand"_s, {u"background_color"_s, u"foreground_color"_s, u"logo_url"_s, u"icon_url"_s}},
        {u"barcode"_s, {u"format"_s, u"payload_template"_s}},
        {u"nfc"_s, {u"enabled"_s, u"payload_template"_s}},
    };
    for (auto section = members.begin(); section != members.end(); ++section) {
        const auto &name = section.key();
        const auto object = name.isEmpty() ? patch : patch.value(name).toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it->isNull() && !section->contains(it.key()))
                return std::unexpected(
                    unknownField((name.isEmpty() ? name : name + u'.') + it.key().left(80)));
        }
    }
    return {};
}

QJsonObject changedMembers(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject changed;
    for (auto it = before.begin(); it != before.end(); ++it) {
        const auto now = after.value(it.key());
        if (now == *it)
            continue;
        if (it->isObject() && now.isObject())
            changed.insert(it.key(), changedMembers(it->toObject(), now.toObject()));
        else
            changed.insert(it.key(), *it);
    }
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (!before.contains(it.key()))
            changed.insert(it.key(), QJsonValue::Null);
    }
    return changed;
}

} // namespace qairopay::sandbox
