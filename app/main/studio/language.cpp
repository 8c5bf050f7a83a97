// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "language.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>
#include <QtCore/qtranslator.h>

using namespace Qt::StringLiterals;

namespace qairopay {

bool useLanguage(QTranslator &translator)
{
    return (translator.load(QLocale(), u"pass-studio"_s, u"_"_s, u":/qairopay/i18n"_s) ||
            translator.load(u":/qairopay/i18n/pass-studio_en.qm"_s)) &&
           QCoreApplication::installTranslator(&translator);
}

} // namespace qairopay
