// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/systemwords.h"

#include "base/wordtable.h"

namespace qairopay::apple {

namespace {

using Words = WordRow<systemWordCount>;

/// English first: it stands in for all others.
constexpr std::array words{
    Words{QLocale::English, {u"now", u"Nearby", u"View Expired Passes", u"This pass has expired"}},
    Words{QLocale::German,
          {u"jetzt", u"In der Nähe", u"Abgelaufene Karten anzeigen", u"Diese Karte ist abgelaufen"}},
    Words{QLocale::French,
          {u"maintenant", u"À proximité", u"Afficher les cartes expirées", u"Cette carte a expiré"}},
    Words{QLocale::Spanish, {u"ahora", u"Cerca", u"Ver pases caducados", u"Este pase ha caducado"}},
    Words{QLocale::Italian,
          {u"adesso", u"Nelle vicinanze", u"Mostra biglietti scaduti", u"Questo biglietto è scaduto"}},
    Words{QLocale::Japanese, {u"今", u"付近", u"期限切れのパスを表示", u"このパスは期限切れです"}},
    Words{QLocale::Arabic,
          {u"الآن", u"بالقرب منك", u"عرض البطاقات منتهية الصلاحية", u"انتهت صلاحية هذه البطاقة"}},
    Words{QLocale::Hebrew, {u"עכשיו", u"בקרבת מקום", u"הצגת כרטיסים שפג תוקפם", u"תוקף הכרטיס הזה פג"}},
};

static_assert(isComplete(words), "a word of each kind in each language");

} // namespace

QString systemWord(SystemWord word, const QLocale &locale)
{
    return wordIn(words, word, locale);
}

} // namespace qairopay::apple
