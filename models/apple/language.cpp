// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/language.h"

#include <QtCore/qset.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

/// Calls `each` with every text of the document that a device looks up (wallet-formats A.10).
template <typename Document, typename Each> void forEachText(Document &document, Each each)
{
    each(document.organisationName);
    each(document.description);
    each(document.logoText);
    for (const auto slot : allFieldSlots) {
        for (auto &field : document.fields(slot)) {
            each(field.label);
            if (!field.value.isNumber)
                each(field.value.text);
            each(field.attributedValue);
            each(field.changeMessage);
        }
    }
    for (auto &barcode : document.barcodes)
        each(barcode.altText);
    for (auto &location : document.locations)
        each(location.relevantText);
    for (auto &beacon : document.beacons)
        each(beacon.relevantText);
}

} // namespace

QString stringsFile(const QString &language)
{
    return language + u".lproj/pass.strings"_s;
}

QStringList languagesOf(const QStringList &fileNames)
{
    QSet<QString> languages;
    for (const auto &name : fileNames) {
        const auto folder = name.section(u'/', 0, 0);
        if (name.contains(u'/') && folder.endsWith(".lproj"_L1) && folder.size() > 6)
            languages.insert(folder.chopped(6));
    }
    auto sorted = languages.values();
    sorted.sort();
    return sorted;
}

QString bestLanguage(const QStringList &available, const QString &wanted)
{
    // "zh-Hant-TW" → "zh-Hant" → "zh": from the most particular to the language alone.
    for (auto tag = QString(wanted).replace(u'_', u'-'); !tag.isEmpty(); tag = tag.section(u'-', 0, -2)) {
        const auto found = std::ranges::find_if(available, [&](const QString &each) {
            return QString(each).replace(u'_', u'-').compare(tag, Qt::CaseInsensitive) == 0;
        });
        if (found != available.end())
            return *found;
        if (!tag.contains(u'-'))
            break;
    }
    return {};
}

std::optional<QLocale> localeNamed(const QString &code)
{
    const QLocale locale(code);
    return locale.language() == QLocale::C ? std::nullopt : std::optional(locale);
}

QString wordsTag(const QLocale &locale)
{
    static const QStringList varieties{u"fr-BE"_s, u"fr-CH"_s, u"pt-PT"_s};
    if (locale.script() == QLocale::TraditionalHanScript)
        return u"zh-Hant"_s;
    const auto tag = locale.bcp47Name();
    return varieties.contains(tag) ? tag : QLocale::languageToCode(locale.language());
}

Document inLanguage(Document document, const Strings &strings)
{
    forEachText(document, [&](QString &text) {
        if (const auto it = strings.constFind(text); it != strings.constEnd() && !text.isEmpty())
            text = *it;
    });
    return document;
}

QStringList translatableTexts(const Document &document)
{
    QStringList texts;
    forEachText(document, [&](const QString &text) {
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    });
    return texts;
}

QMap<QString, Strings> completed(const QMap<QString, Strings> &languages)
{
    Strings all;
    for (const auto &strings : languages) {
        for (const auto &key : strings.keys())
            all.insert(key, key);
    }
    QMap<QString, Strings> whole;
    for (const auto &[language, strings] : languages.asKeyValueRange()) {
        auto &texts = whole[language] = all;
        texts.insert(strings);
    }
    return whole;
}

} // namespace qairopay::apple
