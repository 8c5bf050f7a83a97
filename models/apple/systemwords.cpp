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
    QStringView passExpired;
};

/// English first: it stands in for all others.
constexpr std::array words{
    Words{QLocale::English, u"now", u"Nearby", u"View Expired Passes", u"This pass has expired"},
    Words{QLocale::German, u"jetzt", u"In der Nähe", u"Abgelaufene Karten anzeigen",
          u"Diese Karte ist abgelaufen"},
    Words{QLocale::French, u"maintenant", u"À proximité", u"Afficher les cartes expirées",
          u"Cette carte a expiré"},
    Words{QLocale::Spanish, u"ahora", u"Cerca", u"Ver pases caducados", u"Este pase ha caducado"},
    Words{QLocale::Italian, u"adesso", u"Nelle vicinanze", u"Mostra biglietti scaduti",
          u"Questo biglietto è scaduto"},
    Words{QLocale::Japanese, u"今", u"付近", u"期限切れのパスを表示", u"このパスは期限切れです"},
    Words{QLocale::Arabic, u"الآن", u"بالقرب منك", u"عرض البطاقات منتهية الصلاحية",
          u"انتهت صلاحية هذه البطاقة"},
    Words{QLocale::Hebrew, u"עכשיו", u"בקרבת מקום", u"הצגת כרטיסים שפג תוקפם", u"תוקף הכרטיס הזה פג"},
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
    case SystemWord::PassExpired:
        return row.passExpired.toString();
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace qairopay::apple
