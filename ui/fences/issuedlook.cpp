// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/issuedlook.h"

#include "apple/issue.h"
#include "apple/language.h"
#include "designer/templatepreview.h"

namespace qairopay {

IssuedLook issuedLook(TemplatePreview &preview)
{
    const auto setting = preview.setting();
    IssuedLook look{apple::inLanguage(apple::draftFor(setting.passTemplate, preview.issued(),
                                                      {.organisationName = setting.organisation}),
                                      setting.passTemplate.studio.translations.value(setting.language)),
                    setting.appleOptions, setting.images.apple};
    preview.options()->applyState(look.document, look.options);
    return look;
}

} // namespace qairopay
