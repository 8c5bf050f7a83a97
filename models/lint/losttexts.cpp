// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "lint/losttexts.h"

#include "template/values.h"

#include <algorithm>

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

/// Google's titles are members of the class or the object, and do not say which field they were taken from.
Origin originOfTitle(const Finder &finder, const QString &text)
{
    const auto values = valuesInForce(finder.passTemplate(), finder.record());
    for (const auto &field : finder.passTemplate().fields) {
        if (values.value(field.key) == text || field.value == text)
            return originOfField(finder, Role::Value, field.key);
        if (field.label == text)
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

/// How a text suffers; empty: it does not, or little.
QString lossOf(const scene::Element &element, const scene::Text &text)
{
    const auto &losses = element.losses;
    if (losses.elided)
        return u"is cut off: \"%1\"."_s.arg(text.drawn);
    if (losses.shrunkFrom > 0 && text.font.size < losses.shrunkFrom * worstShrink)
        return u"shrinks from %1 to %2 points."_s.arg(losses.shrunkFrom).arg(text.font.size, 0, 'f', 1);
    return {};
}

} // namespace

void reportLostTexts(Finder &finder, WalletPlatform wallet)
{
    const auto &scene = wallet == WalletPlatform::Apple ? finder.appleScene() : finder.googleScene();
    for (const auto &element : scene.elements) {
        const auto *text = std::get_if<scene::Text>(&element.shape);
        const auto loss = text ? lossOf(element, *text) : QString();
        if (loss.isEmpty())
            continue;
        const auto origin = originOf(finder, wallet, element, text->full);
        finder.report({origin.where, element.id, wallet}, origin.name + u' ' + loss);
    }
}

} // namespace qairopay::lint
