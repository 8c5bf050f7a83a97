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
    return {u"The %1 of \"%2\""_s.arg(role == Role::Label ? u"label"_s : u"value"_s, finder.fieldName(key)),
            finder.fieldPath(key)};
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
    return {u"The title"_s, u"name"_s};
}

Origin originOf(const Finder &finder, WalletPlatform wallet, const scene::Element &element,
                const QString &text)
{
    const bool isApple = wallet == WalletPlatform::Apple;
    if (!element.fieldKey.isEmpty())
        return originOfField(finder, element.role, element.fieldKey);
    if (element.role == Role::BarcodeText) {
        const bool isItsOwn = !finder.passTemplate().studio.barcodeAltText.isEmpty();
        return {u"The text below the barcode"_s,
                finder.path(isItsOwn ? u"x_studio.barcode.alt_text"_s : u"barcode.payload_template"_s,
                            u"barcodes[0].altText"_s)};
    }
    if (element.role == Role::LogoText)
        return isApple ? Origin{u"The text beside the logo"_s,
                                finder.path(u"x_studio.brand.logo_text"_s, u"logoText"_s)}
                       : Origin{u"The organisation's name"_s, u"x_studio.brand.organization"_s};
    if (!isApple && (element.role == Role::Title || element.role == Role::Subtitle))
        return originOfTitle(finder, text);
    return {u"A text"_s, {}};
}

/// How a text suffers, `in` a language; empty: it does not, or little.
QString lossOf(const scene::Element &element, const scene::Text &text, const QString &in = {})
{
    const auto &losses = element.losses;
    if (losses.elided)
        return u"is cut off%1: \"%2\"."_s.arg(in, text.drawn);
    if (losses.shrunkFrom > 0 && text.font.size < losses.shrunkFrom * worstShrink)
        return u"shrinks%1 from %2 to %3 points."_s.arg(in, QString::number(losses.shrunkFrom),
                                                        QString::number(text.font.size, 'f', 1));
    return {};
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
            const auto loss = text ? lossOf(element, *text) : QString();
            if (loss.isEmpty())
                continue;
            m_reported.insert(element.id);
            const auto origin = originOf(m_finder, m_wallet, element, text->full);
            m_finder.report({origin.where, element.id, m_wallet}, origin.name + u' ' + loss);
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
                if (!text || m_reported.contains(element.id) || lossOf(element, *text).isEmpty())
                    continue;
                if (!languages.contains(element.id))
                    order.append(&element);
                languages[element.id].append(cards.language);
            }
        }
        for (const auto *element : std::as_const(order)) {
            const auto origin = originOf(m_finder, m_wallet, *element, shownText(element->id));
            const auto loss = lossOf(*element, std::get<scene::Text>(element->shape),
                                     placeOf(languages.value(element->id)));
            m_finder.report({origin.where, element->id, m_wallet}, origin.name + u' ' + loss,
                            u"Shorten it in that language, or give the row fewer fields."_s);
        }
    }

private:
    /// ` in "de" and 2 other languages`
    [[nodiscard]] static QString placeOf(const QStringList &languages)
    {
        constexpr qsizetype longest = 40;
        const auto &first = languages.constFirst();
        const auto in = first.isEmpty() ? u" as it is written"_s : u" in \"%1\""_s.arg(first.left(longest));
        if (languages.size() == 1)
            return in;
        return in + (languages.size() == 2 ? u" and another language"_s
                                           : u" and %1 other languages"_s.arg(languages.size() - 1));
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
