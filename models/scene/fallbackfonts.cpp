// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/fallbackfonts.h"

#include <QtCore/qstringlist.h>
#include <QtGui/qfont.h>

using namespace Qt::StringLiterals;

namespace qairopay::scene {

void nameFallbackFonts()
{
    // Arabic with all the weights of Inter; Japanese made for small sizes; the rest of Han, and Hangul.
    const QStringList fallbacks{u"Vazirmatn"_s, u"BIZ UDPGothic"_s, u"WenQuanYi Micro Hei"_s};
    for (const auto &family : {u"Inter"_s, u"Inter Display"_s, u"Roboto"_s, u"JetBrains Mono"_s}) {
        QFont::removeSubstitutions(family); // nothing twice, however often this is called
        QFont::insertSubstitutions(family, fallbacks);
    }
}

} // namespace qairopay::scene
