// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/gazetteer.h"

#include "base/foldedtext.h"

#include <QtCore/qlocale.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::basemap {

namespace {

struct State
{
    QLatin1StringView code;
    QLatin1StringView name;
};

constexpr std::array states{State{"AL"_L1, "Alabama"_L1},
                            State{"AK"_L1, "Alaska"_L1},
                            State{"AZ"_L1, "Arizona"_L1},
                            State{"AR"_L1, "Arkansas"_L1},
                            State{"CA"_L1, "California"_L1},
                            State{"CO"_L1, "Colorado"_L1},
                            State{"CT"_L1, "Connecticut"_L1},
                            State{"DE"_L1, "Delaware"_L1},
                            State{"DC"_L1, "District of Columbia"_L1},
                            State{"FL"_L1, "Florida"_L1},
                            State{"GA"_L1, "Georgia"_L1},
                            State{"HI"_L1, "Hawaii"_L1},
                            State{"ID"_L1, "Idaho"_L1},
                            State{"IL"_L1, "Illinois"_L1},
                            State{"IN"_L1, "Indiana"_L1},
                            State{"IA"_L1, "Iowa"_L1},
                            State{"KS"_L1, "Kansas"_L1},
                            State{"KY"_L1, "Kentucky"_L1},
                            State{"LA"_L1, "Louisiana"_L1},
                            State{"ME"_L1, "Maine"_L1},
                            State{"MD"_L1, "Maryland"_L1},
                            State{"MA"_L1, "Massachusetts"_L1},
                            State{"MI"_L1, "Michigan"_L1},
                            State{"MN"_L1, "Minnesota"_L1},
                            State{"MS"_L1, "Mississippi"_L1},
                            State{"MO"_L1, "Missouri"_L1},
                            State{"MT"_L1, "Montana"_L1},
                            State{"NE"_L1, "Nebraska"_L1},
                            State{"NV"_L1, "Nevada"_L1},
                            State{"NH"_L1, "New Hampshire"_L1},
                            State{"NJ"_L1, "New Jersey"_L1},
                            State{"NM"_L1, "New Mexico"_L1},
                            State{"NY"_L1, "New York"_L1},
                            State{"NC"_L1, "North Carolina"_L1},
                            State{"ND"_L1, "North Dakota"_L1},
                            State{"OH"_L1, "Ohio"_L1},
                            State{"OK"_L1, "Oklahoma"_L1},
                            State{"OR"_L1, "Oregon"_L1},
                            State{"PA"_L1, "Pennsylvania"_L1},
                            State{"RI"_L1, "Rhode Island"_L1},
                            State{"SC"_L1, "South Carolina"_L1},
                            State{"SD"_L1, "South Dakota"_L1},
                            State{"TN"_L1, "Tennessee"_L1},
                            State{"TX"_L1, "Texas"_L1},
                            State{"UT"_L1, "Utah"_L1},
                            State{"VT"_L1, "Vermont"_L1},
                            State{"VA"_L1, "Virginia"_L1},
                            State{"WA"_L1, "Washington"_L1},
                            State{"WV"_L1, "West Virginia"_L1},
                            State{"WI"_L1, "Wisconsin"_L1},
                            State{"WY"_L1, "Wyoming"_L1}};

enum class Match { None, Word, Beginning, Whole };

Match matchOf(const QString &name, const QString &words)
{
    if (!name.startsWith(words))
        return name.contains(u' ' + words) ? Match::Word : Match::None;
    return name.size() == words.size() ? Match::Whole : Match::Beginning;
}

/// A dash and an apostrophe are as good as a space.
QString folded(QStringView text)
{
    QString words = foldedText(text);
    for (const QChar joint : QStringView(u"-'’"))
        words.replace(joint, u' ');
    return words.simplified();
}

/// "fl", "florida", "us", "united states" all fit "US-FL".
bool fitsRegion(const QString &code, const QString &words)
{
    if (words.isEmpty())
        return true;
    const auto parts = code.toLower().split(u'-'); // not folded: that takes the dash
    if (parts.contains(words) || (words == "usa"_L1 && parts.first() == "us"_L1) ||
        (words == "uk"_L1 && parts.first() == "gb"_L1))
        return true;
    const QString name = folded(regionName(code));
    return name.startsWith(words) || name.contains(u' ' + words);
}

} // namespace

QString regionName(const QString &code)
{
    const QString country = code.section(u'-', 0, 0);
    const auto territory = QLocale::codeToTerritory(country);
    const QString name = territory == QLocale::AnyTerritory ? country : QLocale::territoryToString(territory);
    const auto it = std::ranges::find(states, code.section(u'-', 1), &State::code);
    return country == "US"_L1 && it != states.end() ? it->name + u", "_s + name : name;
}

Gazetteer::Gazetteer(std::shared_ptr<const World> world)
    : m_world(std::move(world))
{}

void Gazetteer::readTowns() const
{
    const auto &labels = m_world->labels();
    for (size_t i = 0; i < labels.size(); ++i) {
        if (labels[i].kind == LabelKind::Town || labels[i].kind == LabelKind::Capital)
            m_towns.push_back({folded(labels[i].name), quint32(i)});
    }
    std::ranges::stable_sort(m_towns, std::greater(),
                             [&labels](const Town &town) { return labels[town.label].weight; });
}

QList<geo::FoundPlace> Gazetteer::find(QStringView words, qsizetype most) const
{
    constexpr qsizetype longest = 100;
    const auto parts = words.left(longest).toString().split(u',');
    const QString name = folded(parts.first());
    const QString region = folded(parts.mid(1).join(u' '));
    if (name.isEmpty())
        return {};
    std::call_once(m_isRead, &Gazetteer::readTowns, this);
    std::array<QList<geo::FoundPlace>, 4> byMatch;
    for (const Town &town : m_towns) {
        const auto match = size_t(matchOf(town.folded, name));
        if (match == size_t(Match::None) || byMatch[match].size() >= most)
            continue;
        const MapLabel &label = m_world->labels()[town.label];
        if (fitsRegion(label.region, region))
            byMatch[match].append({label.name, regionName(label.region), label.place});
    }
    auto found =
        byMatch[size_t(Match::Whole)] + byMatch[size_t(Match::Beginning)] + byMatch[size_t(Match::Word)];
    found.resize(std::min(found.size(), most));
    return found;
}

} // namespace qairopay::basemap
