// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "language.h"

#include "shell/languagechoice.h"

#include <QtCore/qlibraryinfo.h>
#include <QtGui/qguiapplication.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

QString codeOf(const QLocale &locale)
{
    return QLocale::languageToCode(locale.language());
}

bool isSpoken(const QString &code)
{
    return std::ranges::any_of(windowLanguages(),
                               [&](const WindowLanguage &language) { return language.code == code; });
}

QString codeOfDesktop(const QLocale &desktop)
{
    for (const auto &name : desktop.uiLanguages()) {
        if (const auto code = codeOf(QLocale(name)); isSpoken(code))
            return code;
    }
    return u"en"_s;
}

/// %n and %1 put numbers in with the digits 0 to 9. One window has one kind of digits, so the formats are
/// those of a country that writes Arabic with them.
QLocale withPlainDigits(const QLocale &locale)
{
    return locale.zeroDigit() == "0"_L1 ? locale : QLocale(locale.language(), QLocale::UnitedArabEmirates);
}

} // namespace

QLocale Language::localeFor(const QString &code, const QLocale &desktop)
{
    const auto spoken = isSpoken(code) ? code : codeOfDesktop(desktop);
    // The C locale is a desktop's that says nothing; its formats are as good as any English ones.
    if (codeOf(desktop) == spoken || (desktop.language() == QLocale::C && spoken == "en"_L1))
        return withPlainDigits(desktop);
    // With the desktop's country, where that language has formats of its own for it.
    return withPlainDigits(QLocale(QLocale::codeToLanguage(spoken), desktop.territory()));
}

bool Language::use(const QString &code)
{
    const auto locale = localeFor(code, QLocale::system());
    const auto spoken = locale.language() == QLocale::C ? u"en"_s : codeOf(locale);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    // Qt's go first: ours are asked before what was installed earlier. Without them its dialogs speak
    // English.
    if (m_qtTexts.load(u"qtbase_"_s + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    return m_texts.load(u":/qairopay/i18n/pass-studio_%1.qm"_s.arg(spoken)) &&
           QCoreApplication::installTranslator(&m_texts);
}

} // namespace qairopay
