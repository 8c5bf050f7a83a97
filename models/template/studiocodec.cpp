// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "template/studiocodec.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

using Unknown = JsonObjectReader::Unknown;

template <typename E, typename Parse>
void readChoice(JsonObjectReader &reader, const QString &name, E &target, Parse parse)
{
    const auto text = reader.optionalString(name);
    if (!text)
        return;
    const auto value = parse(*text);
    if (!value)
        reader.fail(name, Phrase(QT_TRANSLATE_NOOP("Errors", "\"%1\" is not known here."), {text->left(40)}));
    else
        target = *value;
}

Result<void> readField(const QJsonObject &object, const QString &path, Field &field, Unknown unknown)
{
    JsonObjectReader reader(object, path, unknown);
    readChoice(reader, u"slot"_s, field.slot, fieldSlotFromApiName);
    readChoice(reader, u"type"_s, field.format.type, valueTypeFromApiName);
    readChoice(reader, u"date_style"_s, field.format.dateStyle, dateStyleFromApiName);
    readChoice(reader, u"time_style"_s, field.format.timeStyle, dateStyleFromApiName);
    readChoice(reader, u"alignment"_s, field.format.alignment, textAlignmentFromApiName);
    field.format.currencyCode = reader.string(u"currency"_s);
    field.format.changeMessage = reader.string(u"change_message"_s);
    field.format.sample = reader.string(u"sample"_s);
    return reader.finish();
}

void readFields(JsonObjectReader &reader, PassTemplate &value, Unknown unknown)
{
    const auto fields = reader.object(u"fields"_s);
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const auto path = u"x_studio.fields."_s + it.key();
        const auto found =
            std::ranges::find_if(value.fields, [&](const Field &f) { return f.key == it.key(); });
        if (found == value.fields.end()) {
            if (unknown == Unknown::Refuse)
                reader.fail(u"fields."_s + it.key(),
                            Phrase(QT_TRANSLATE_NOOP("Errors", "There is no field with this key.")));
            continue;
        }
        reader.adopt(readField(it->toObject(), path, *found, unknown));
    }
}

Result<void> readBrand(const QJsonObject &object, Brand &brand, Unknown unknown)
{
    JsonObjectReader reader(object, u"x_studio.brand"_s, unknown);
    if (const auto label = reader.optionalString(u"label_color"_s)) {
        brand.label = Colour::fromHex(*label);
        if (!brand.label)
            reader.fail(u"label_color"_s,
                        Phrase(QT_TRANSLATE_NOOP("Errors", "This must be a colour such as #1F7A5A.")));
    }
    brand.logoText = reader.string(u"logo_text"_s);
    brand.organisation = reader.string(u"organization"_s);
    brand.description = reader.string(u"description"_s);
    return reader.finish();
}

std::optional<QList<double>> numbers(JsonObjectReader &reader, const QString &name, qsizetype count)
{
    if (!reader.has(name))
        return std::nullopt;
    QList<double> list;
    for (const auto &value : reader.array(name))
        list.append(value.toDouble(-1));
    const bool inside = std::ranges::all_of(list, [](double n) { return n >= 0 && n <= 1; });
    if (list.size() != count || !inside) {
        reader.fail(name, Phrase(QT_TRANSLATE_NOOP("Errors", "This must be %1 numbers from 0 to 1."),
                                 {QString::number(count)}));
        return std::nullopt;
    }
    return list;
}

Result<void> readImage(const QJsonObject &object, const QString &path, ImageReference &image, Unknown unknown)
{
    JsonObjectReader reader(object, path, unknown);
    image.sha256 = reader.requiredString(u"sha256"_s);
    const bool isHash = image.sha256.size() == 64 && std::ranges::all_of(image.sha256, [](QChar c) {
                            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
                        });
    if (!isHash)
        reader.fail(u"sha256"_s,
                    Phrase(QT_TRANSLATE_NOOP("Errors", "This must be 64 lower-case hexadecimal digits.")));
    if (const auto crop = numbers(reader, u"crop"_s, 4))
        image.crop = QRectF(crop->at(0), crop->at(1), crop->at(2), crop->at(3));
    if (const auto focus = numbers(reader, u"focus"_s, 2))
        image.focus = QPointF(focus->at(0), focus->at(1));
    image.sourceUrl = reader.string(u"source_url"_s);
    return reader.finish();
}

void readImages(JsonObjectReader &reader, StudioExtras &studio, Unknown unknown)
{
    const auto images = reader.object(u"images"_s);
    for (auto it = images.begin(); it != images.end(); ++it) {
        const auto slot = imageSlotFromApiName(it.key());
        if (!slot) {
            if (unknown == Unknown::Refuse)
                reader.fail(u"images."_s + it.key(),
                            Phrase(QT_TRANSLATE_NOOP("Errors", "There is no image slot of this name.")));
            continue;
        }
        ImageReference image;
        reader.adopt(readImage(it->toObject(), u"x_studio.images."_s + it.key(), image, unknown));
        studio.images.insert(*slot, image);
    }
}

void readCodes(JsonObjectReader &reader, StudioExtras &studio, Unknown unknown)
{
    JsonObjectReader barcode(reader.object(u"barcode"_s), u"x_studio.barcode"_s, unknown);
    studio.barcodeAltText = barcode.string(u"alt_text"_s);
    for (const auto &name : barcode.strings(u"fallbacks"_s)) {
        if (const auto format = barcodeFormatFromApiName(name))
            studio.barcodeFallbacks.append(*format);
        else
            barcode.fail(
                u"fallbacks"_s,
                Phrase(QT_TRANSLATE_NOOP("Errors", "\"%1\" is not a barcode format."), {name.left(40)}));
    }
    reader.adopt(barcode.finish());

    JsonObjectReader nfc(reader.object(u"nfc"_s), u"x_studio.nfc"_s, unknown);
    studio.nfcProfile = nfc.string(u"profile"_s);
    static const QStringList profiles{u""_s, u"S"_s, u"F"_s, u"M"_s, u"plain"_s};
    if (!profiles.contains(studio.nfcProfile))
        nfc.fail(u"profile"_s, Phrase(QT_TRANSLATE_NOOP("Errors", "This must be one of S, F, M, plain.")));
    studio.nfcEncryptionPublicKey = nfc.string(u"encryption_public_key"_s);
    reader.adopt(nfc.finish());
}

void readGoogle(JsonObjectReader &reader, StudioExtras &studio, Unknown unknown)
{
    JsonObjectReader google(reader.object(u"google"_s), u"x_studio.google"_s, unknown);
    const auto rows = google.array(u"rows"_s);
    for (const auto &row : rows) {
        GoogleRow keys;
        for (const auto &key : row.toArray())
            keys.append(key.toString());
        if (keys.isEmpty() || keys.size() > 3)
            google.fail(u"rows"_s, Phrase(QT_TRANSLATE_NOOP("Errors", "A row names one to three fields.")));
        studio.googleRows.append(keys);
    }
    if (studio.googleRows.size() > 3)
        google.fail(u"rows"_s, Phrase(QT_TRANSLATE_NOOP("Errors", "Google draws at most three rows.")));
    reader.adopt(google.finish());
}

QMap<QString, QString> textMap(const QJsonObject &object)
{
    QMap<QString, QString> map;
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it->toString());
    return map;
}

Result<void> readSample(const QJsonObject &object, const QString &path, Record &record, Unknown unknown)
{
    JsonObjectReader reader(object, path, unknown);
    JsonObjectReader holder(reader.object(u"holder"_s), path + u".holder"_s, unknown);
    record.holder = {holder.string(u"email"_s), holder.string(u"name"_s)};
    reader.adopt(holder.finish());
    record.fields = textMap(reader.object(u"fields"_s));
    return reader.finish();
}

void readSamples(JsonObjectReader &reader, StudioExtras &studio, Unknown unknown)
{
    const auto samples = reader.array(u"samples"_s);
    for (qsizetype i = 0; i < samples.size(); ++i) {
        Record record;
        reader.adopt(readSample(samples.at(i).toObject(), reader.pathOf(u"samples"_s, i), record, unknown));
        studio.samples.append(record);
    }
    const auto translations = reader.object(u"translations"_s);
    for (auto it = translations.begin(); it != translations.end(); ++it)
        studio.translations.insert(it.key(), textMap(it->toObject()));
}

QJsonObject fieldToJson(const Field &field)
{
    QJsonObject object;
    const auto &format = field.format;
    if (field.slot == FieldSlot::Header || field.slot == FieldSlot::Back)
        object.insert(u"slot"_s, toApiName(field.slot));
    if (format.type != ValueType::Text)
        object.insert(u"type"_s, toApiName(format.type));
    if (!format.currencyCode.isEmpty())
        object.insert(u"currency"_s, format.currencyCode);
    if (format.dateStyle != FieldFormat{}.dateStyle)
        object.insert(u"date_style"_s, toApiName(format.dateStyle));
    if (format.timeStyle != FieldFormat{}.timeStyle)
        object.insert(u"time_style"_s, toApiName(format.timeStyle));
    if (format.alignment != TextAlignment::Natural)
        object.insert(u"alignment"_s, toApiName(format.alignment));
    if (!format.changeMessage.isEmpty())
        object.insert(u"change_message"_s, format.changeMessage);
    if (!format.sample.isEmpty())
        object.insert(u"sample"_s, format.sample);
    return object;
}

void insertText(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void insertObject(QJsonObject &object, const QString &name, const QJsonObject &nested)
{
    if (!nested.isEmpty())
        object.insert(name, nested);
}

QJsonObject mapToJson(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject imagesToJson(const StudioExtras &studio)
{
    QJsonObject images;
    for (auto it = studio.images.begin(); it != studio.images.end(); ++it) {
        QJsonObject image{{u"sha256"_s, it->sha256}};
        if (!it->crop.isNull())
            image.insert(u"crop"_s,
                         QJsonArray{it->crop.x(), it->crop.y(), it->crop.width(), it->crop.height()});
        if (it->focus != ImageReference{}.focus)
            image.insert(u"focus"_s, QJsonArray{it->focus.x(), it->focus.y()});
        insertText(image, u"source_url"_s, it->sourceUrl);
        images.insert(toApiName(it.key()), image);
    }
    return images;
}

QJsonObject brandToJson(const Brand &brand)
{
    QJsonObject object;
    if (brand.label)
        object.insert(u"label_color"_s, brand.label->toHex());
    insertText(object, u"logo_text"_s, brand.logoText);
    insertText(object, u"organization"_s, brand.organisation);
    insertText(object, u"description"_s, brand.description);
    return object;
}

void writeCodes(QJsonObject &object, const StudioExtras &studio)
{
    QJsonObject barcode;
    insertText(barcode, u"alt_text"_s, studio.barcodeAltText);
    QJsonArray fallbacks;
    for (const auto format : studio.barcodeFallbacks)
        fallbacks.append(toApiName(format));
    if (!fallbacks.isEmpty())
        barcode.insert(u"fallbacks"_s, fallbacks);
    insertObject(object, u"barcode"_s, barcode);

    QJsonObject nfc;
    insertText(nfc, u"profile"_s, studio.nfcProfile);
    insertText(nfc, u"encryption_public_key"_s, studio.nfcEncryptionPublicKey);
    insertObject(object, u"nfc"_s, nfc);
}

void writeSamples(QJsonObject &object, const StudioExtras &studio)
{
    QJsonArray samples;
    for (const auto &record : studio.samples) {
        QJsonObject holder;
        insertText(holder, u"email"_s, record.holder.email);
        insertText(holder, u"name"_s, record.holder.name);
        samples.append(QJsonObject{{u"holder"_s, holder}, {u"fields"_s, mapToJson(record.fields)}});
    }
    if (!samples.isEmpty())
        object.insert(u"samples"_s, samples);
    QJsonObject translations;
    for (auto it = studio.translations.begin(); it != studio.translations.end(); ++it)
        translations.insert(it.key(), mapToJson(it.value()));
    insertObject(object, u"translations"_s, translations);
}

} // namespace

Result<void> readStudio(const QJsonObject &object, PassTemplate &value, Unknown unknown)
{
    JsonObjectReader reader(object, u"x_studio"_s, unknown);
    auto &studio = value.studio;
    if (reader.integer(u"version"_s, studioVersion) > studioVersion)
        return failure(
            ErrorKind::Unsupported,
            Phrase(QT_TRANSLATE_NOOP(
                "Errors", "This template was made by a newer studio; update this one to open it.")),
            u"x_studio.version"_s);
    readFields(reader, value, unknown);
    reader.adopt(readBrand(reader.object(u"brand"_s), value.brand, unknown));
    readImages(reader, studio, unknown);
    readCodes(reader, studio, unknown);
    readGoogle(reader, studio, unknown);
    if (const auto transit = reader.optionalString(u"transit_type"_s)) {
        studio.transitType = transitTypeFromApiName(*transit);
        if (!studio.transitType)
            reader.fail(
                u"transit_type"_s,
                Phrase(QT_TRANSLATE_NOOP("Errors", "This must be one of air, boat, bus, train, generic.")));
    }
    readSamples(reader, studio, unknown);
    studio.notes = reader.string(u"notes"_s);
    return reader.finish();
}

QJsonObject writeStudio(const PassTemplate &value)
{
    QJsonObject object;
    QJsonObject fields;
    for (const auto &field : value.fields)
        insertObject(fields, field.key, fieldToJson(field));
    insertObject(object, u"fields"_s, fields);
    insertObject(object, u"brand"_s, brandToJson(value.brand));
    insertObject(object, u"images"_s, imagesToJson(value.studio));
    writeCodes(object, value.studio);
    QJsonArray rows;
    for (const auto &row : value.studio.googleRows)
        rows.append(QJsonArray::fromStringList(row));
    if (!rows.isEmpty())
        object.insert(u"google"_s, QJsonObject{{u"rows"_s, rows}});
    if (value.studio.transitType)
        object.insert(u"transit_type"_s, toApiName(*value.studio.transitType));
    writeSamples(object, value.studio);
    insertText(object, u"notes"_s, value.studio.notes);
    if (!object.isEmpty())
        object.insert(u"version"_s, studioVersion);
    return object;
}

} // namespace qairopay
