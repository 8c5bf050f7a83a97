// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qlocale.h>
#include <QtCore/qtranslator.h>

namespace qairopay {

/// What the window speaks: our texts and Qt's, the numbers and dates that go with them, and the side lines
/// begin on. One for the program, as all of it is the application's.
class Language
{
public:
    /// The window's locale for one of windowLanguages(), or for `code` empty the desktop's first language
    /// that is among them, else English. The desktop's own formats stay where they are of that language.
    [[nodiscard]] static QLocale localeFor(const QString &code, const QLocale &desktop);

    /// From now on; what is on the screen already keeps its words. False: this build lacks the texts.
    [[nodiscard]] bool use(const QString &code);

private:
    QTranslator m_texts;
    QTranslator m_qtTexts;
};

} // namespace qairopay
