// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/viewoptions.h"

#include "apple/date.h"
#include "apple/language.h"
#include "apple/shownstate.h"
#include "google/shownstate.h"
#include "preview/scenewords.h"

#include <QtCore/qlocale.h>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace qairopay {

namespace {

/// Of Apple's twelve the two ends of the usual sizes, and the largest there is.
constexpr std::array textSizes{apple::TextSize::ExtraSmall, apple::TextSize::Large,
                               apple::TextSize::ExtraExtraExtraLarge, apple::TextSize::Accessibility5};

/// The narrowest and the widest screens that Wallet runs on, and the one that the photographs were taken on.
constexpr std::array deviceWidths{320.0, 375.0, 440.0};
constexpr std::array googleWidths{320.0, 360.0, 412.0};

/// From before to after the date, as far as the words differ.
constexpr std::array<std::chrono::seconds, 3> momentsFromDate{-48h, -3h, 48h};

/// None: as the document says.
std::optional<ShownState> shownState(int state)
{
    if (state == ViewOptions::Expired)
        return ShownState::Expired;
    return state == ViewOptions::Revoked ? std::optional(ShownState::Revoked) : std::nullopt;
}

/// The first on the card; invalid: there is none.
QDateTime relativeDateOf(const apple::Document &document)
{
    for (const auto slot : allFieldSlots) {
        for (const auto &field : document.fields(slot)) {
            const auto date = field.isRelative ? apple::parseDate(field.value.text) : std::nullopt;
            if (date)
                return *date;
        }
    }
    return {};
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

int ViewOptions::Values::*ViewOptions::chosen(WalletPlatform wallet) const
{
    if (wallet == WalletPlatform::Apple)
        return isBeside() ? &Values::appleBeside : &Values::appleSurface;
    return isBeside() ? &Values::googleBeside : &Values::googleSurface;
}

void ViewOptions::setChoice(WalletPlatform wallet, int choice)
{
    if (choice >= 0)
        set(chosen(wallet), choice + m_values.isBeside, namesOf(wallet).size());
}

QList<scene::Surface> ViewOptions::surfaces(WalletPlatform wallet) const
{
    const auto all = scene::surfacesOf(wallet);
    const auto surface = all[static_cast<size_t>(m_values.*chosen(wallet))];
    return isBeside() ? QList{all.front(), surface} : QList{surface};
}

bool ViewOptions::tells(WalletPlatform wallet) const
{
    return std::ranges::any_of(surfaces(wallet), [](scene::Surface surface) { return tells(surface); });
}

QStringList ViewOptions::phoneNames() const
{
    return {tr("Small phone"), tr("Usual phone"), tr("Large phone")};
}

double ViewOptions::deviceWidth() const
{
    return deviceWidths.at(static_cast<size_t>(m_values.phone));
}

QStringList ViewOptions::textSizeNames() const
{
    return {tr("Small text"), tr("Usual text"), tr("Large text"), tr("Largest text")};
}

QStringList ViewOptions::languageNames() const
{
    return QStringList{m_subject == Subject::Template ? tr("As designed") : tr("As it is written")} +
           namesOfLanguages(m_languages);
}

QStringList ViewOptions::namesOfLanguages(const QStringList &codes)
{
    QStringList names;
    QHash<QString, int> counts;
    for (const auto &code : codes)
        ++counts[nameOfLanguage(code)];
    for (const auto &code : codes) {
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

QStringList ViewOptions::timeZoneNames() const
{
    QStringList names;
    for (const auto &zone : m_zones)
        names.append(zone.name);
    return names;
}

QStringList ViewOptions::allMoments() const
{
    const QStringList names{tr("2 days before"), tr("3 hours before"), tr("2 days after")};
    return m_subject == Subject::Template ? names : QStringList{tr("Now")} + names;
}

QDateTime ViewOptions::momentAt(int index) const
{
    const int fromDate = m_subject == Subject::Template ? index : index - 1;
    return m_relativeDate.isValid() && fromDate >= 0
               ? m_relativeDate.addDuration(momentsFromDate.at(static_cast<size_t>(fromDate)))
               : QDateTime();
}

QString ViewOptions::momentText() const
{
    const auto layout = appleLayout();
    return layout.now.isValid() && m_values.state != Expired // that has a moment of its own
               ? tr("Relative dates count from %1.")
                     .arg(QLocale().toString(layout.now.toTimeZone(layout.timeZone), QLocale::ShortFormat))
               : QString();
}

void ViewOptions::setRelativeDateOf(const apple::Document &document)
{
    const auto date = relativeDateOf(document);
    if (m_relativeDate == date)
        return;
    m_relativeDate = date;
    Q_EMIT changed();
}

apple::LayoutOptions ViewOptions::appleLayout() const
{
    apple::LayoutOptions layout{.locale = locale()};
    if (m_values.timeZone != 0)
        layout.timeZone = QTimeZone(m_zones.at(m_values.timeZone).id);
    layout.now = momentAt(m_values.moment);
    layout.isDark = isDark();
    layout.deviceWidth = deviceWidth();
    layout.textSize = textSizes.at(static_cast<size_t>(m_values.textSize));
    return layout;
}

google::LayoutOptions ViewOptions::googleLayout() const
{
    google::LayoutOptions layout{.locale = locale()};
    layout.isDark = isDark();
    layout.width = googleWidths.at(static_cast<size_t>(m_values.phone));
    return layout;
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

QStringList ViewOptions::visionNames() const
{
    return {tr("Usual colour vision"), tr("No green (deuteranopia)"), tr("No red (protanopia)"),
            tr("No blue (tritanopia)"), tr("No colour (achromatopsia)")};
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
           m_values.language == 0 && m_values.timeZone == 0 && !hasOwnMoment() && m_values.state == Valid &&
           m_values.vision == 0;
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
    if (m_values.timeZone != 0)
        parts.append(timeZoneNames().at(m_values.timeZone));
    if (hasOwnMoment() && m_values.state != Expired) // that has one of its own
        parts.append(momentNames().at(m_values.moment));
    if (m_values.state != Valid)
        parts.append(stateNames().at(m_values.state));
    if (m_values.vision != 0)
        parts.append(visionNames().at(m_values.vision));
    return parts.join(u" · "_s);
}

void ViewOptions::reset()
{
    const Values usual{.appleSurface = m_values.appleSurface,
                       .googleSurface = m_values.googleSurface,
                       .isBeside = m_values.isBeside,
                       .appleBeside = m_values.appleBeside,
                       .googleBeside = m_values.googleBeside};
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
