// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/datadetectors.h"

#include "apple/datewords.h"

#include <QtCore/qregularexpression.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

constexpr qsizetype leastDigits = 7;

bool looksFor(const Field &field, LinkKind kind)
{
    if (!field.dataDetectorTypes)
        return true;
    const auto asks = [&](QLatin1StringView name) { return field.dataDetectorTypes->contains(name); };
    switch (kind) {
    case LinkKind::Anchor:
        return true;
    case LinkKind::Web:
        return asks("PKDataDetectorTypeLink"_L1);
    case LinkKind::Telephone:
        return asks("PKDataDetectorTypePhoneNumber"_L1);
    case LinkKind::Address:
        return asks("PKDataDetectorTypeAddress"_L1);
    case LinkKind::Date:
        return asks("PKDataDetectorTypeCalendarEvent"_L1);
    }
    Q_UNREACHABLE_RETURN(false);
}

// Every repetition below is bounded, and no two of them side by side take the same characters: a text of any
// make is searched in time that grows with its length.

const QRegularExpression &webPattern()
{
    static const QRegularExpression pattern(
        uR"((?:https?://|www\.)[^\s<>"]{1,1000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8})"_s);
    return pattern;
}

const QRegularExpression &telephonePattern()
{
    static const QRegularExpression pattern(
        uR"((?<![\w.])(?!\d{4}-\d\d-\d\d)\+?\d[\d ()/-]{5,24}\d(?!\w|\.\d))"_s);
    return pattern;
}

/// "12 Main Street", "Bahnhofstrasse 12a", "12 bis, rue de la Paix", "Via Roma 12", each with its town and
/// code where they follow on the same or the next line.
const QRegularExpression &addressPattern()
{
    static const QString name = uR"([\p{Lu}\d][\p{L}\d'’.-]{0,24})"_s;
    static const QString english =
        uR"(\d{1,6}[A-Za-z]?(?: %1){1,4} (?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Court|Ct|Place|Pl|Square|Sq|Parkway|Pkwy|Terrace|Highway|Hwy)\b)"_s
            .arg(name);
    static const QString german =
        uR"((?:\p{Lu}[\p{L}-]{0,30}(?:stra(?:ß|ss)e|str\.|gasse|weg|platz|allee|ring|ufer|straat|laan|plein|gracht|kade)|\p{Lu}[\p{L}-]{1,30} (?:Stra(?:ß|ss)e|Weg|Platz|Allee)) \d{1,4}[a-z]?\b)"_s;
    static const QString french =
        uR"(\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|place|chemin|quai|allée|impasse)(?: (?:de la|de l’|de|du|des|d'))? ?%1(?: %1){0,3})"_s
            .arg(name);
    static const QString southern =
        uR"((?:Calle|Avenida|Plaza|Paseo|Via|Viale|Piazza|Corso)(?: (?:de|del|della|la))?(?: %1){1,3},? \d{1,4}\b)"_s
            .arg(name);
    static const QString american = uR"(%1(?: %1){0,2}, [A-Z]{2} \d{5}(?:-\d{4})?)"_s.arg(name);
    static const QString british = uR"(%1(?: %1){0,2},? [A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})"_s.arg(name);
    static const QString continental = uR"((?:[A-Z]{1,2}-)?\d{4,5}(?: [A-Z]{2})? %1(?: %1){0,2})"_s.arg(name);
    // Whatever the street is called: its code and town behind it make it one.
    static const QString anyStreet =
        uR"(\p{Lu}[\p{L}.-]{1,30}(?: \p{L}[\p{L}.-]{0,30}){0,2} \d{1,4}[a-z]?(?:, ?| ?\n ?)%1)"_s.arg(
            continental);
    static const QRegularExpression pattern(
        uR"((?<![\p{L}\d])(?:(?:%1|%2|%3|%4)(?:\.?,? ?\n? ?(?:%5|%6|%7)\b)?|%8))"_s.arg(
            english, german, french, southern, american, british, continental, anyStreet),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// Links in order, none over another.
class Found
{
public:
    explicit Found(QList<Link> links)
        : m_links(std::move(links))
    {
        std::ranges::sort(m_links, {}, &Link::start);
    }

    void add(const Link &link)
    {
        const auto next = std::ranges::lower_bound(m_links, link.start, {}, &Link::start);
        const bool isTaken = (next != m_links.end() && next->start < link.end()) ||
                             (next != m_links.begin() && std::prev(next)->end() > link.start);
        if (!isTaken && link.length > 0)
            m_links.insert(next, link);
    }

    [[nodiscard]] QList<Link> of(const Field &field) const
    {
        QList<Link> asked;
        std::ranges::copy_if(m_links, std::back_inserter(asked),
                             [&](const Link &link) { return looksFor(field, link.kind); });
        return asked;
    }

private:
    QList<Link> m_links;
};

void findWeb(const QString &text, Found &found)
{
    for (const auto &match : webPattern().globalMatch(text)) {
        // A sentence's end is no part of the address.
        qsizetype end = match.capturedEnd();
        while (end > match.capturedStart() && u".,;:!?)"_s.contains(text.at(end - 1)))
            --end;
        found.add({match.capturedStart(), end - match.capturedStart(), LinkKind::Web});
    }
}

void findAddresses(const QString &text, Found &found)
{
    for (const auto &match : addressPattern().globalMatch(text))
        found.add({match.capturedStart(), match.capturedLength(), LinkKind::Address});
}

void findTelephones(const QString &text, Found &found)
{
    for (const auto &match : telephonePattern().globalMatch(text)) {
        const auto digits = std::ranges::count_if(match.capturedView(), [](QChar c) { return c.isDigit(); });
        if (digits >= leastDigits)
            found.add({match.capturedStart(), match.capturedLength(), LinkKind::Telephone});
    }
}

} // namespace

QList<Link> detectLinks(const QString &text, const Field &field, QList<Link> links)
{
    Found found(std::move(links));
    // All of them, asked for or not: a date is no telephone number.
    findWeb(text, found);
    for (const auto &date : datesIn(text))
        found.add({date.start, date.length, LinkKind::Date});
    findAddresses(text, found);
    findTelephones(text, found);
    return found.of(field);
}

} // namespace qairopay::apple
