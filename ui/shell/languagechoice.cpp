// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/languagechoice.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr auto languageKey = "appearance/language"_L1;

/// Nothing for a code that no language has, as after an older version wrote the settings.
QString known(const QString &code)
{
    const auto all = windowLanguages();
    return std::ranges::find(all, code, &WindowLanguage::code) == all.end() ? QString() : code;
}

} // namespace

std::span<const WindowLanguage> windowLanguages()
{
    static constexpr std::array<WindowLanguage, 6> all{{{"en"_L1, u"English"},
                                                        {"de"_L1, u"Deutsch"},
                                                        {"es"_L1, u"Español"},
                                                        {"fr"_L1, u"Français"},
                                                        {"ja"_L1, u"日本語"},
                                                        {"ar"_L1, u"العربية"}}};
    return all;
}

LanguageChoice::LanguageChoice(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_code(known(settings.value(languageKey).toString()))
{}

QStringList LanguageChoice::names() const
{
    QStringList names{tr("As the system")};
    for (const auto &language : windowLanguages())
        names.append(language.ownName.toString());
    return names;
}

int LanguageChoice::currentIndex() const
{
    const auto all = windowLanguages();
    const auto found = std::ranges::find(all, m_code, &WindowLanguage::code);
    return found == all.end() ? 0 : int(found - all.begin()) + 1;
}

void LanguageChoice::choose(int index)
{
    const auto all = windowLanguages();
    if (index < 0 || index > int(all.size()) || index == currentIndex())
        return;
    m_code = index == 0 ? QString() : QString(all[size_t(index) - 1].code);
    m_settings.setValue(languageKey, m_code);
    Q_EMIT changed();
}

} // namespace qairopay
