// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/viewoptions.h"

#include "apple/language.h"
#include "apple/shownstate.h"
#include "google/shownstate.h"
#include "preview/scenewords.h"

#include <QtCore/qlocale.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// Of Apple's twelve the two ends of the usual sizes, and the largest there is.
constexpr std::array textSizes{apple::TextSize::ExtraSmall, apple::TextSize::Large,
                               apple::TextSize::ExtraExtraExtraLarge, apple::TextSize::Accessibility5};

/// The narrowest and the widest screens that Wallet runs on, and the one that the photographs were taken on.
constexpr std::array deviceWidths{320.0, 375.0, 440.0};
constexpr std::array googleWidths{320.0, 360.0, 412.0};

/// None: as the document says.
std::optional<ShownState> shownState(int state)
{
    if (state == ViewOptions::Expired)
        return ShownState::Expired;
    return state == ViewOptions::Revoked ? std::optional(ShownState::Revoked) : std::nullopt;
}

} // namespace

ViewOptions::ViewOptions(Subject subject, QObject *parent)
    : QObject(parent)
    , m_subject(subject)
{}

QStringList ViewOptions::namesOf(WalletPlatform wallet)
{
    QStringList names;
    for (const auto surface : scene::surfacesOf(wallet))
        names.append(SceneWords::nameOf(surface, wallet));
    return names;
}

scene::Surface ViewOptions::surface(WalletPlatform wallet) const
{
    const auto chosen = wallet == WalletPlatform::Apple ? m_values.appleSurface : m_values.googleSurface;
    return scene::surfacesOf(wallet)[static_cast<size_t>(chosen)];
}

QStringList ViewOptions::phoneNames() const
{
    return {tr("Small phone"), tr("Usual phone"), tr("Large phone")};
}

double ViewOptions::deviceWidth() const
{
    return deviceWidths.at(static_cast<size_t>(m_values.phone));
}

double ViewOptions::googleWidth() const
{
    return googleWidths.at(static_cast<size_t>(m_values.phone));
}

QStringList ViewOptions::textSizeNames() const
{
    return {tr("Small text"), tr("Usual text"), tr("Large text"), tr("Largest text")};
}

apple::TextSize ViewOptions::appleTextSize() const
{
    return textSizes.at(static_cast<size_t>(m_values.textSize));
}

QStringList ViewOptions::languageNames() const
{
    QStringList names{m_subject == Subject::Template ? tr("As designed") : tr("As it is written")};
    QHash<QString, int> counts;
    for (const auto &code : m_languages)
        ++counts[nameOfLanguage(code)];
    for (const auto &code : m_languages) {
        const auto name = nameOfLanguage(code);
        // Two kinds of one language may share a name.
        names.append(counts.value(name) > 1 ? tr("%1 (%2)").arg(name, code) : name);
    }
    return names;
}

QString ViewOptions::nameOfLanguage(const QString &code)
{
    const auto locale = apple::localeNamed(code);
    const auto name = locale ? locale->nativeLanguageName() : QString();
    return name.isEmpty() ? code : name;
}

QLocale ViewOptions::locale() const
{
    return apple::localeNamed(languageCode()).value_or(apple::LayoutOptions().locale);
}

void ViewOptions::applyState(apple::Document &document, apple::LayoutOptions &options) const
{
    if (const auto state = shownState(m_values.state))
        apple::showAs(*state, document, options);
}

void ViewOptions::applyState(google::Document &document) const
{
    if (const auto state = shownState(m_values.state))
        google::showAs(*state, document);
}

QStringList ViewOptions::stateNames() const
{
    return {m_subject == Subject::Template ? tr("Valid") : tr("As it is"), tr("Expired"), tr("Revoked")};
}

void ViewOptions::setLanguages(const QStringList &codes)
{
    if (m_languages == codes)
        return;
    const auto code = languageCode();
    m_languages = codes;
    m_values.language = int(m_languages.indexOf(code)) + 1; // 0 when it is gone
    Q_EMIT languagesChanged();
    Q_EMIT changed();
}

bool ViewOptions::isUsual() const
{
    return m_values.phone == usualPhone && m_values.isDark == 0 && m_values.textSize == usualTextSize &&
           m_values.language == 0 && m_values.state == Valid;
}

QString ViewOptions::summary() const
{
    QStringList parts;
    if (m_values.phone != usualPhone)
        parts.append(phoneNames().at(m_values.phone));
    if (m_values.isDark != 0)
        parts.append(tr("Dark"));
    if (m_values.textSize != usualTextSize)
        parts.append(textSizeNames().at(m_values.textSize));
    if (m_values.language != 0)
        parts.append(languageNames().at(m_values.language));
    if (m_values.state != Valid)
        parts.append(stateNames().at(m_values.state));
    return parts.join(u" · "_s);
}

void ViewOptions::reset()
{
    const Values usual{.appleSurface = m_values.appleSurface, .googleSurface = m_values.googleSurface};
    if (isUsual())
        return;
    m_values = usual;
    Q_EMIT changed();
}

void ViewOptions::set(int Values::*member, int value, qsizetype count)
{
    if (value < 0 || value >= count || m_values.*member == value)
        return;
    m_values.*member = value;
    Q_EMIT changed();
}

} // namespace qairopay
