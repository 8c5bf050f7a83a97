// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/language.h"
#include "lint/finder.h"
#include "lint/picturefile.h"
#include "lint/rulelist.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qset.h>

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

namespace {

using Texts = QSet<QString>;

/// "a, b and 3 more", each in quotes.
QString listed(QStringList texts)
{
    constexpr qsizetype shown = 3;
    texts.sort();
    const auto more = texts.size() - shown;
    QStringList quoted;
    for (const auto &text : texts.first(std::min(shown, texts.size())))
        quoted.append(u"\"%1\""_s.arg(text.left(40)));
    const QString first = quoted.join(u", "_s);
    return more > 0 ? Words::tr("%1 and %n more", nullptr, static_cast<int>(more)).arg(first) : first;
}

Texts without(const Texts &all, const Texts &some)
{
    return Texts(all).subtract(some);
}

/// What a pass has in its languages' folders.
struct Language
{
    QString name;
    Texts keys;
    Texts pictures; ///< "logo@2x.png"
};

QList<Language> languagesOf(const ForeignPass &pass)
{
    QList<Language> languages;
    for (const auto &name : apple::languagesOf(pass.files.keys())) {
        Language language{name, {}, {}};
        const auto strings = apple::readStrings(pass.files.value(apple::stringsFile(name)));
        if (strings)
            language.keys = Texts(strings->keyBegin(), strings->keyEnd());
        for (const auto &file : pass.files.keys()) {
            const auto picture = PictureName::of(file);
            if (picture && picture->folder == name + u".lproj/"_s)
                language.pictures.insert(file.section(u'/', -1));
        }
        languages.append(language);
    }
    return languages;
}

void unreadableStrings(Finder &finder)
{
    const auto &files = finder.pass().files;
    for (const auto &[name, bytes] : files.asKeyValueRange()) {
        if (!name.endsWith(".lproj/pass.strings"_L1))
            continue;
        if (const auto strings = apple::readStrings(bytes); !strings)
            finder.report(
                {name}, Words::tr("The language's texts cannot be read: %1").arg(strings.error().shownText()),
                Words::tr("Write \"key\" = \"value\"; in UTF-8 or UTF-16."));
    }
}

void unevenLanguages(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    unreadableStrings(finder);
    const auto languages = languagesOf(finder.pass());
    Texts keys;
    Texts pictures;
    for (const auto &language : languages) {
        keys.unite(language.keys);
        pictures.unite(language.pictures);
    }
    for (const auto &language : languages) {
        const auto where = language.name + u".lproj"_s;
        if (const auto lost = without(keys, language.keys); !lost.isEmpty())
            finder.report({where}, Words::tr("\"%1\" lacks texts that another language has: %2.")
                                       .arg(language.name, listed(lost.values())));
        if (const auto lost = without(pictures, language.pictures); !lost.isEmpty())
            finder.report({where}, Words::tr("\"%1\" lacks pictures that another language has: %2.")
                                       .arg(language.name, listed(lost.values())));
    }
}

void unevenTranslations(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto &translations = finder.passTemplate().studio.translations;
    Texts keys;
    for (const auto &texts : translations)
        keys.unite(Texts(texts.keyBegin(), texts.keyEnd()));
    for (const auto &[language, texts] : translations.asKeyValueRange()) {
        const auto lost = without(keys, Texts(texts.keyBegin(), texts.keyEnd()));
        if (!lost.isEmpty())
            finder.report({u"x_studio.translations."_s + language},
                          Words::tr("\"%1\" lacks texts that another language has: %2.")
                              .arg(language, listed(lost.values())));
    }
}

void collectTexts(const QJsonValue &value, Texts &texts)
{
    if (value.isString()) {
        texts.insert(value.toString());
    } else if (value.isArray()) {
        for (const auto &each : value.toArray())
            collectTexts(each, texts);
    } else if (value.isObject()) {
        for (const auto &each : value.toObject())
            collectTexts(each, texts);
    }
}

bool hasLetters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

struct Wanted
{
    Texts used;   ///< everything a key may be
    Texts labels; ///< what should have a translation
};

void compare(Finder &finder, const Finder::Place &place, const QString &language, const Texts &keys,
             const Wanted &wanted)
{
    if (const auto idle = without(keys, wanted.used); !idle.isEmpty())
        finder.report(place, Words::tr("\"%1\" translates texts that the pass does not show: %2.")
                                 .arg(language, listed(idle.values())));
    if (const auto lost = without(wanted.labels, keys); !lost.isEmpty())
        finder.report(place,
                      Words::tr("\"%1\" has no translation of %2.").arg(language, listed(lost.values())));
}

void idleStrings(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    if (!finder.pass().jsonProblem.isEmpty())
        return;
    Wanted wanted;
    collectTexts(finder.json(), wanted.used);
    for (const auto &field : finder.pass().fields) {
        const auto label = field.json["label"_L1].toString();
        if (hasLetters(label))
            wanted.labels.insert(label);
    }
    for (const auto &language : languagesOf(finder.pass())) {
        if (!language.keys.isEmpty())
            compare(finder, {language.name + u".lproj/pass.strings"_s}, language.name, language.keys, wanted);
    }
}

void idleTranslations(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto &value = finder.passTemplate();
    if (value.studio.translations.isEmpty())
        return;
    const auto shown = apple::translatableTexts(finder.apple());
    Wanted wanted{Texts(shown.begin(), shown.end()), {}};
    wanted.used.insert(value.name);
    for (const auto &field : value.fields) {
        wanted.used.insert(field.value);
        wanted.used.insert(field.label);
        if (hasLetters(field.label))
            wanted.labels.insert(field.label);
    }
    for (const auto &[language, texts] : value.studio.translations.asKeyValueRange())
        compare(finder, {u"x_studio.translations."_s + language}, language,
                Texts(texts.keyBegin(), texts.keyEnd()), wanted);
}

using enum Severity;

constexpr std::array table{
    Rule{"L01", Warning, "Languages that are complete", "A holder sees a mixture of two languages.",
         QT_TRANSLATE_NOOP("Lint", "Give every language the same texts and pictures."), unevenTranslations,
         unevenLanguages},
    Rule{"L02", Warning, "Translations of what the pass shows",
         "A text is translated only where it is the key, letter for letter.",
         QT_TRANSLATE_NOOP("Lint", "Use the text of the pass as the key, and translate every label."),
         idleTranslations, idleStrings},
};

} // namespace

std::span<const Rule> languageRules()
{
    return table;
}

} // namespace qairopay::lint
