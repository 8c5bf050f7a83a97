// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/studioinput.h"

#include "sandbox/service/bodyreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr qsizetype longText = 4096;
constexpr qsizetype longList = 200;

/// x_studio may hold more than this version knows, so only the first real error of a reader counts.
class LenientReader : public BodyReader
{
public:
    LenientReader(const QJsonObject &object, const QString &path)
        : BodyReader(object, path)
    {
        for (auto it = object.begin(); it != object.end(); ++it)
            skip(it.key());
    }

    QString words(const QString &name) { return text(name, 0, longText).value_or(QString()); }

    template <typename E, typename Parse> void set(const QString &name, E &target, Parse parse)
    {
        if (const auto value = choice(name, parse, u"the documented values"_s))
            target = *value;
    }
};

Outcome<void> readFormat(const QJsonObject &object, const QString &path, Field &field)
{
    LenientReader reader(object, path);
    reader.set(u"slot"_s, field.slot, fieldSlotFromApiName);
    reader.set(u"type"_s, field.format.type, valueTypeFromApiName);
    reader.set(u"date_style"_s, field.format.dateStyle, dateStyleFromApiName);
    reader.set(u"time_style"_s, field.format.timeStyle, dateStyleFromApiName);
    reader.set(u"alignment"_s, field.format.alignment, textAlignmentFromApiName);
    field.format.currencyCode = reader.words(u"currency"_s);
    field.format.changeMessage = reader.words(u"change_message"_s);
    field.format.sample = reader.words(u"sample"_s);
    return reader.finish();
}

void readFormats(LenientReader &reader, PassTemplate &value)
{
    const auto formats = reader.object(u"fields"_s).value_or(QJsonObject());
    for (auto &field : value.fields) {
        const auto format = formats.value(field.key);
        if (format.isObject())
            reader.adopt(readFormat(format.toObject(), u"x_studio.fields."_s + field.key, field));
        else if (!format.isUndefined())
            reader.fail(typeMismatch(u"x_studio.fields."_s + field.key, u"an object"_s));
    }
}

void readBrand(LenientReader &reader, Brand &brand)
{
    LenientReader nested(reader.object(u"brand"_s).value_or(QJsonObject()), u"x_studio.brand"_s);
    if (const auto label = nested.text(u"label_color"_s, 0, 64)) {
        brand.label = Colour::fromHex(*label);
        if (!brand.label)
            nested.fail(patternMismatch(nested.pathOf(u"label_color"_s),
                                        u"This must be a colour such as #1F7A5A."_s));
    }
    brand.logoText = nested.words(u"logo_text"_s);
    brand.organisation = nested.words(u"organization"_s);
    brand.description = nested.words(u"description"_s);
    reader.adopt(nested.finish());
}

std::optional<QList<double>> readShares(LenientReader &reader, const QString &name, qsizetype count)
{
    const auto array = reader.array(name, count);
    if (!array)
        return std::nullopt;
    QList<double> shares;
    for (const auto &value : *array)
        shares.append(value.toDouble(-1));
    const bool isSound = std::ranges::all_of(shares, [](double share) { return share >= 0 && share <= 1; });
    if (shares.size() != count || !isSound) {
        reader.fail(outOfRange(reader.pathOf(name), u"This must be %1 numbers from 0 to 1."_s.arg(count)));
        return std::nullopt;
    }
    return shares;
}

bool isSha256(const QString &text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

void readImage(LenientReader &reader, const QString &name, const QJsonValue &value, StudioExtras &studio)
{
    const auto path = u"x_studio.images."_s + name;
    const auto slot = imageSlotFromApiName(name);
    if (!slot)
        return reader.fail(unknownField(path));
    if (!value.isObject())
        return reader.fail(typeMismatch(path, u"an object"_s));
    LenientReader nested(value.toObject(), path);
    ImageReference image;
    image.sha256 = nested.text(u"sha256"_s, 0, 64, Need::Required).value_or(QString());
    if (!isSha256(image.sha256))
        nested.fail(
            patternMismatch(path + u".sha256"_s, u"This must be 64 lower-case hexadecimal digits."_s));
    if (const auto crop = readShares(nested, u"crop"_s, 4))
        image.crop = QRectF(crop->at(0), crop->at(1), crop->at(2), crop->at(3));
    if (const auto focus = readShares(nested, u"focus"_s, 2))
        image.focus = QPointF(focus->at(0), focus->at(1));
    reader.adopt(nested.finish());
    studio.images.insert(*slot, image);
}

void readImages(LenientReader &reader, StudioExtras &studio)
{
    const auto images = reader.object(u"images"_s).value_or(QJsonObject());
    for (auto it = images.begin(); it != images.end(); ++it)
        readImage(reader, it.key(), *it, studio);
}

void readCodes(LenientReader &reader, StudioExtras &studio)
{
    LenientReader barcode(reader.object(u"barcode"_s).value_or(QJsonObject()), u"x_studio.barcode"_s);
    studio.barcodeAltText = barcode.words(u"alt_text"_s);
    for (const auto &name : barcode.array(u"fallbacks"_s, 4).value_or(QJsonArray())) {
        if (const auto format = barcodeFormatFromApiName(name.toString()))
            studio.barcodeFallbacks.append(*format);
        else
            barcode.fail(invalidEnum(u"x_studio.barcode.fallbacks"_s, u"qr, pdf417, aztec, code128"_s));
    }
    reader.adopt(barcode.finish());

    LenientReader nfc(reader.object(u"nfc"_s).value_or(QJsonObject()), u"x_studio.nfc"_s);
    const auto profile = [](const QString &name) -> std::optional<QString> {
        static const QStringList known{u"S"_s, u"F"_s, u"M"_s, u"plain"_s};
        return known.contains(name) ? std::optional(name) : std::nullopt;
    };
    studio.nfcProfile = nfc.choice(u"profile"_s, profile, u"S, F, M, plain"_s).value_or(QString());
    studio.nfcEncryptionPublicKey = nfc.words(u"encryption_public_key"_s);
    reader.adopt(nfc.finish());
}

void readGoogle(LenientReader &reader, StudioExtras &studio)
{
    LenientReader google(reader.object(u"google"_s).value_or(QJsonObject()), u"x_studio.google"_s);
    for (const auto &row : google.array(u"rows"_s, 3).value_or(QJsonArray())) {
        GoogleRow keys;
        for (const auto &key : row.toArray())
            keys.append(key.toString());
        if (keys.isEmpty() || keys.size() > 3)
            google.fail(outOfRange(u"x_studio.google.rows"_s, u"A row names one to three fields."_s));
        studio.googleRows.append(keys);
    }
    reader.adopt(google.finish());
}

constexpr qsizetype mostLanguages = 30;
constexpr qsizetype mostTexts = 200; ///< of a language
constexpr qsizetype longestText = 512;

/// It becomes the name of a folder in every pass.
bool isLanguage(const QString &text)
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\\z"_s);
    return tag.match(text).hasMatch();
}

void readLanguage(LenientReader &reader, const QString &language, const QJsonValue &value,
                  StudioExtras &studio)
{
    const auto path = u"x_studio.translations."_s + language.left(40);
    if (!isLanguage(language))
        return reader.fail(patternMismatch(path, u"A language is written as de, pt-BR or zh-Hans."_s));
    if (!value.isObject())
        return reader.fail(typeMismatch(path, u"an object"_s));
    const auto object = value.toObject();
    if (object.size() > mostTexts)
        return reader.fail(outOfRange(path, u"A language has at most %1 texts."_s.arg(mostTexts)));
    QMap<QString, QString> texts;
    for (auto text = object.begin(); text != object.end(); ++text) {
        if (!text->isString())
            reader.fail(typeMismatch(path, u"an object of texts"_s));
        if (text->toString().size() > longestText)
            reader.fail(tooLong(path, longestText));
        texts.insert(text.key(), text->toString());
    }
    studio.translations.insert(language, texts);
}

void readTranslations(LenientReader &reader, StudioExtras &studio)
{
    const auto languages = reader.object(u"translations"_s).value_or(QJsonObject());
    if (languages.size() > mostLanguages)
        reader.fail(outOfRange(u"x_studio.translations"_s,
                               u"A template has at most %1 languages."_s.arg(mostLanguages)));
    for (auto it = languages.begin(); it != languages.end(); ++it)
        readLanguage(reader, it.key(), *it, studio);
}

} // namespace

Outcome<void> readStudio(const QJsonObject &object, PassTemplate &value)
{
    LenientReader reader(object, u"x_studio"_s);
    reader.integer(u"version"_s, 1, 1);
    readFormats(reader, value);
    readBrand(reader, value.brand);
    readImages(reader, value.studio);
    readCodes(reader, value.studio);
    readGoogle(reader, value.studio);
    reader.set(u"transit_type"_s, value.studio.transitType, transitTypeFromApiName);
    readTranslations(reader, value.studio);
    reader.array(u"samples"_s, longList); // the designer's own; no document needs them
    return reader.finish();
}

} // namespace qairopay::sandbox
