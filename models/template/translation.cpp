// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "template/translation.h"

namespace qairopay {

PassTemplate translated(const PassTemplate &value, const QString &language)
{
    const auto texts = value.studio.translations.value(language);
    if (texts.isEmpty())
        return value;
    PassTemplate result = value;
    const auto translate = [&texts](QString &text) { text = texts.value(text, text); };
    translate(result.brand.logoText);
    translate(result.brand.organisation);
    translate(result.brand.description);
    translate(result.studio.barcodeAltText);
    for (auto &field : result.fields) {
        translate(field.label);
        translate(field.value);
        translate(field.format.changeMessage);
        translate(field.format.sample);
    }
    for (auto &location : result.locations)
        translate(location.message);
    for (auto &sample : result.studio.samples)
        for (auto &text : sample.fields)
            translate(text);
    return result;
}

} // namespace qairopay
