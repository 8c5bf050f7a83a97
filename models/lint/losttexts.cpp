// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "lint/losttexts.h"

#include "template/values.h"

#include <QtCore/qhash.h>
#include <QtCore/qset.h>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

namespace {

using scene::Role;

constexpr double worstShrink = 0.75; ///< of the size a text should have

/// What a text is called, and where it is written.
struct Origin
{
    QString name;
    QString where;
};

Origin originOfField(const Finder &finder, Role role, QStringView key)
{
    const auto name =
        role == Role::Label ? Words::tr("The label of \"%1\"") : Words::tr("The value of \"%1\"");
    return {name.arg(finder.fieldName(key)), finder.fieldPath(key)};
}

/// As it is written, or in any of the template's languages.
bool says(const Finder &finder, const QString &written, const QString &text)
{
    return !text.isEmpty() &&
           (written == text ||
            std::ranges::any_of(finder.passTemplate().studio.translations,
                                [&](const auto &texts) { return texts.value(written) == text; }));
}

/// Google's titles are members of the class or the object, and do not say which field they were taken from.
Origin originOfTitle(const Finder &finder, const QString &text)
{
    const auto values = valuesInForce(finder.passTemplate(), finder.record());
    for (const auto &field : finder.passTemplate().fields) {
        if (says(finder, values.value(field.key), text) || says(finder, field.value, text))
            return originOfField(finder, Role::Value, field.key);
        if (says(finder, field.label, text))
            return originOfField(finder, Role::Label, field.key);
    }
    return {Words::tr("The title"), u"name"_s};
}

Origin originOf(const Finder &finder, WalletPlatform wallet, const scene::Element &element,
                const QString &text)
{
    const bool isApple = wallet == WalletPlatform::Apple;
    if (!element.fieldKey.isEmpty())
        return originOfField(finder, element.role, element.fieldKey);
    if (element.role == Role::BarcodeText) {
        const bool isItsOwn = !finder.passTemplate().studio.barcodeAltText.isEmpty();
        return {Words::tr("The text below the barcode"),
                finder.path(isItsOwn ? u"x_studio.barcode.alt_text"_s : u"barcode.payload_template"_s,
                            u"barcodes[0].altText"_s)};
    }
    if (element.role == Role::LogoText)
        return isApple ? Origin{Words::tr("The text beside the logo"),
                                finder.path(u"x_studio.brand.logo_text"_s, u"logoText"_s)}
                       : Origin{Words::tr("The organisation's name"), u"x_studio.brand.organization"_s};
    if (!isApple && (element.role == Role::Title || element.role == Role::Subtitle))
        return originOfTitle(finder, text);
    return {Words::tr("A text"), {}};
}

enum class Loss {
    None, ///< or little
    CutOff,
    Shrunk,
};

Loss lossOf(const scene::Element &element, const scene::Text &text)
{
    if (element.losses.elided)
        return Loss::CutOff;
    const double wanted = element.losses.shrunkFrom;
    return wanted > 0 && text.font.size < wanted * worstShrink ? Loss::Shrunk : Loss::None;
}

/// `name`: of the text. `in`: which languages it suffers in; empty: the one that is shown.
struct Sufferer
{
    QString name;
    QString in = {};
};

QString cutOffSentence(const Sufferer &sufferer, const QString &drawn)
{
    return sufferer.in.isEmpty()
               ? Words::tr("%1 is cut off: \"%2\".").arg(sufferer.name, drawn)
               : Words::tr("%1 is cut off %2: \"%3\".").arg(sufferer.name, sufferer.in, drawn);
}

QString sentenceOf(const Sufferer &sufferer, const scene::Element &element, const scene::Text &text)
{
    if (lossOf(element, text) == Loss::CutOff)
        return cutOffSentence(sufferer, text.drawn);
    const auto wanted = QString::number(element.losses.shrunkFrom);
    const auto drawn = QString::number(text.font.size, 'f', 1);
    return sufferer.in.isEmpty()
               ? Words::tr("%1 shrinks from %2 to %3 points.").arg(sufferer.name, wanted, drawn)
               : Words::tr("%1 shrinks %2 from %3 to %4 points.")
                     .arg(sufferer.name, sufferer.in, wanted, drawn);
}

class LostTexts
{
public:
    LostTexts(Finder &finder, WalletPlatform wallet)
        : m_finder(finder)
        , m_wallet(wallet)
        , m_shown(wallet == WalletPlatform::Apple ? finder.appleScene() : finder.googleScene())
    {}

    void reportShown()
    {
        for (const auto &element : m_shown.elements) {
            const auto *text = std::get_if<scene::Text>(&element.shape);
            if (!text || lossOf(element, *text) == Loss::None)
                continue;
            m_reported.insert(element.id);
            const auto origin = originOf(m_finder, m_wallet, element, text->full);
            m_finder.report({origin.where, element.id, m_wallet}, sentenceOf({origin.name}, element, *text));
        }
    }

    /// Each text once, with its languages; what is lost in the language that is shown is not said again.
    void reportIn(std::span<const Cards> others)
    {
        QList<const scene::Element *> order;
        QHash<QString, QStringList> languages;
        for (const auto &cards : others) {
            for (const auto &element :
                 (m_wallet == WalletPlatform::Apple ? cards.apple : cards.google).elements) {
                const auto *text = std::get_if<scene::Text>(&element.shape);
                if (!text || m_reported.contains(element.id) || lossOf(element, *text) == Loss::None)
                    continue;
                if (!languages.contains(element.id))
                    order.append(&element);
                languages[element.id].append(cards.language);
            }
        }
        for (const auto *element : std::as_const(order)) {
            const auto origin = originOf(m_finder, m_wallet, *element, shownText(element->id));
            m_finder.report({origin.where, element->id, m_wallet},
                            sentenceOf({origin.name, placeOf(languages.value(element->id))}, *element,
                                       std::get<scene::Text>(element->shape)),
                            Words::tr("Shorten it in that language, or give the row fewer fields."));
        }
    }

private:
    /// `in "de" and 2 other languages`
    [[nodiscard]] static QString placeOf(const QStringList &languages)
    {
        constexpr qsizetype longest = 40;
        const auto first = languages.constFirst().left(longest);
        const auto others = static_cast<int>(languages.size()) - 1;
        if (first.isEmpty())
            return others == 0   ? Words::tr("as it is written")
                   : others == 1 ? Words::tr("as it is written and in another language")
                                 : Words::tr("as it is written and in %n other languages", nullptr, others);
        const auto in = others == 0   ? Words::tr("in \"%1\"")
                        : others == 1 ? Words::tr("in \"%1\" and another language")
                                      : Words::tr("in \"%1\" and %n other languages", nullptr, others);
        return in.arg(first);
    }

    [[nodiscard]] QString shownText(const QString &id) const
    {
        const auto *element = m_shown.element(id);
        const auto *text = element ? std::get_if<scene::Text>(&element->shape) : nullptr;
        return text ? text->full : QString();
    }

    Finder &m_finder;
    WalletPlatform m_wallet;
    const scene::Scene &m_shown;
    QSet<QString> m_reported;
};

} // namespace

void reportLostTexts(Finder &finder, WalletPlatform wallet)
{
    LostTexts lost(finder, wallet);
    lost.reportShown();
    lost.reportIn(finder.others());
}

} // namespace qairopay::lint
