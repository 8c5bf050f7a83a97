// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/systemwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

struct Words
{
    QLocale::Language language;
    QStringView now;
    QStringView nearby;
    QStringView viewExpired;
};

/// English first: it stands in for all others.
constexpr std::array words{
    Words{QLocale::English, u"now", u"Nearby", u"View Expired Passes"},
    Words{QLocale::German, u"jetzt", u"In der Nähe", u"Abgelaufene Karten anzeigen"},
    Words{QLocale::French, u"maintenant", u"À proximité", u"Afficher les cartes expirées"},
    Words{QLocale::Spanish, u"ahora", u"Cerca", u"Ver pases caducados"},
    Words{QLocale::Italian, u"adesso", u"Nelle vicinanze", u"Mostra biglietti scaduti"},
    Words{QLocale::Arabic, u"الآن", u"بالقرب منك", u"عرض البطاقات منتهية الصلاحية"},
    Words{QLocale::Hebrew, u"עכשיו", u"בקרבת מקום", u"הצגת כרטיסים שפג תוקפם"},
};

} // namespace

QString systemWord(SystemWord word, const QLocale &locale)
{
    const auto known = std::ranges::find(words, locale.language(), &Words::language);
    const Words &row = known == words.end() ? words.front() : *known;
    switch (word) {
    case SystemWord::Now:
        return row.now.toString();
    case SystemWord::Nearby:
        return row.nearby.toString();
    case SystemWord::ViewExpired:
        return row.viewExpired.toString();
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace qairopay::apple
