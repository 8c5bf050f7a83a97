// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/appfonts.h"

#include "scene/fallbackfonts.h"

#include <QtGui/qfont.h>
#include <QtGui/qfontdatabase.h>
#include <QtGui/qguiapplication.h>

using namespace Qt::StringLiterals;

namespace qairopay {

bool useEmbeddedFonts()
{
    scene::nameFallbackFonts();
    bool complete = true;
    for (const auto &name : {u"Inter-Regular.otf"_s, u"Inter-Medium.otf"_s, u"Inter-SemiBold.otf"_s,
                             u"JetBrainsMono-Regular.ttf"_s})
        complete = QFontDatabase::addApplicationFont(":/fonts/"_L1 + name) >= 0 && complete;
    QFont font(u"Inter"_s);
    font.setPixelSize(13);
    QGuiApplication::setFont(font);
    return complete;
}

} // namespace qairopay
