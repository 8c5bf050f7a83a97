// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "template/validation.h"

#include "pass/payloadtemplate.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>
#include <QtCore/qurl.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// The studio and the command line check so; the sandbox has checks of its own, whose answers stay English.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TemplateValidation)
};

class Findings
{
public:
    void add(const QString &where, const QString &message)
    {
        m_errors.append({ErrorKind::InvalidInput, message, where, {}});
    }

    void length(const QString &where, const QString &text, qsizetype least, qsizetype most)
    {
        if (text.size() < least)
            add(where, Words::tr("This must not be empty."));
        else if (text.size() > most)
            add(where,
                Words::tr("This is %1 characters long; at most %2 are allowed.").arg(text.size()).arg(most));
    }

    void range(const QString &where, double number, double least, double most)
    {
        if (!(number >= least && number <= most))
            add(where, Words::tr("This must be from %1 to %2.").arg(least).arg(most));
    }

    [[nodiscard]] QList<Error> take() { return std::move(m_errors); }

private:
    QList<Error> m_errors;
};

void checkUrl(Findings &findings, const QString &where, const QString &text)
{
    if (text.isEmpty())
        return;
    findings.length(where, text, 0, limits::urlLength);
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty())
        findings.add(where, Words::tr("This must be an address that begins with https://."));
}

void checkField(Findings &findings, const QString &path, const Field &field, QSet<QString> &keys)
{
    if (!isFieldKey(field.key))
        findings.add(
            path + u".key"_s,
            Words::tr("A key has lower-case letters, digits and underscores, begins with a letter and "
                      "is at most 40 characters long."));
    else if (keys.contains(field.key))
        findings.add(path + u".key"_s, Words::tr("Another field has the key \"%1\" already.").arg(field.key));
    keys.insert(field.key);
    findings.length(path + u".label"_s, field.label, 0, limits::fieldLabel);
    findings.length(path + u".value"_s, field.value, 0, limits::fieldValue);
    if (field.numeric && !isNumericText(field.value))
        findings.add(path + u".value"_s, Words::tr("A numeric field needs a number such as 0 or 12.5."));
}

void checkVariables(Findings &findings, const QString &where, const QString &text, const QStringList &keys)
{
    const auto parsed = PayloadTemplate::parse(text);
    if (!parsed)
        findings.add(where, parsed.error().shownMessage());
    else if (const auto unknown = parsed->unknownVariable(keys))
        findings.add(where, Words::tr("The variable {%1} is not known.").arg(*unknown));
}

void checkPayload(Findings &findings, const QString &where, const QString &text, const QStringList &keys)
{
    findings.length(where, text, 1, limits::payloadTemplate);
    checkVariables(findings, where, text, keys);
}

void checkLocation(Findings &findings, const QString &path, const Location &location)
{
    findings.range(path + u".latitude"_s, location.latitude, -90, 90);
    findings.range(path + u".longitude"_s, location.longitude, -180, 180);
    findings.range(path + u".radius_m"_s, location.radius, limits::minRadius, limits::maxRadius);
    findings.length(path + u".message"_s, location.message, 1, limits::locationMessage);
}

void checkTranslations(Findings &findings, const StudioExtras &studio)
{
    if (studio.translations.size() > limits::languageCount)
        findings.add(u"x_studio.translations"_s,
                     Words::tr("A template has at most %1 languages.").arg(limits::languageCount));
    QSet<QString> folders; // of a pass; not every disk tells capitals apart
    for (const auto &[language, texts] : studio.translations.asKeyValueRange()) {
        const auto where = u"x_studio.translations."_s + language.left(40);
        if (folders.contains(language.toCaseFolded()))
            findings.add(where, Words::tr("Another language differs from this one in capitals only."));
        folders.insert(language.toCaseFolded());
        if (!isLanguageTag(language))
            findings.add(where, Words::tr("A language is written as de, pt-BR or zh-Hans."));
        if (texts.size() > limits::languageTexts)
            findings.add(where, Words::tr("A language has at most %1 texts.").arg(limits::languageTexts));
        for (const auto &text : texts)
            findings.length(where, text, 0, limits::languageText);
    }
}

} // namespace

QList<Error> validateTemplate(const PassTemplate &value)
{
    Findings findings;
    findings.length(u"name"_s, value.name, 1, limits::templateName);
    checkUrl(findings, u"brand.logo_url"_s, value.brand.logoUrl);
    checkUrl(findings, u"brand.icon_url"_s, value.brand.iconUrl);
    if (value.fields.size() > limits::fieldCount)
        findings.add(u"fields"_s, Words::tr("A template has at most %1 fields.").arg(limits::fieldCount));
    QSet<QString> keys;
    for (qsizetype i = 0; i < value.fields.size(); ++i)
        checkField(findings, u"fields[%1]"_s.arg(i), value.fields.at(i), keys);
    const QStringList names(keys.begin(), keys.end());
    if (value.barcode)
        checkPayload(findings, u"barcode.payload_template"_s, value.barcode->payloadTemplate, names);
    if (value.nfc && value.nfc->enabled)
        checkPayload(findings, u"nfc.payload_template"_s, value.nfc->payloadTemplate, names);
    if (value.locations.size() > limits::locationCount)
        findings.add(u"relevant_locations"_s,
                     Words::tr("A template has at most %1 locations.").arg(limits::locationCount));
    for (qsizetype i = 0; i < value.locations.size(); ++i)
        checkLocation(findings, u"relevant_locations[%1]"_s.arg(i), value.locations.at(i));
    for (const auto &[slot, image] : value.studio.images.asKeyValueRange())
        checkUrl(findings, u"x_studio.images.%1.source_url"_s.arg(toApiName(slot)), image.sourceUrl);
    checkVariables(findings, u"x_studio.barcode.alt_text"_s, value.studio.barcodeAltText, names);
    checkTranslations(findings, value.studio);
    return findings.take();
}

bool isLanguageTag(const QString &text)
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\\z"_s);
    return tag.match(text).hasMatch();
}

} // namespace qairopay
