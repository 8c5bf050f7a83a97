// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/back.h"
#include "apple/fieldtext.h"

#include <QtCore/qregularexpression.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

/// Longer texts are cut before they are searched: nobody reads them on a phone.
constexpr qsizetype longestText = 20'000;
constexpr qsizetype leastDigits = 7;

bool looksFor(const Field &field, QLatin1StringView detector)
{
    return !field.dataDetectorTypes || field.dataDetectorTypes->contains(detector);
}

bool isFree(const QList<Link> &links, qsizetype start)
{
    return std::ranges::none_of(
        links, [start](const Link &link) { return start >= link.start && start < link.start + link.length; });
}

void findLinks(BackText &text)
{
    static const QRegularExpression pattern(
        uR"((?:https?://|www\.)[^\s<>"]{1,1000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8})"_s);
    for (const auto &match : pattern.globalMatch(text.text)) {
        // A sentence's end is no part of the address.
        qsizetype end = match.capturedEnd();
        while (end > match.capturedStart() && u".,;:!?)"_s.contains(text.text.at(end - 1)))
            --end;
        if (isFree(text.links, match.capturedStart()))
            text.links.append({match.capturedStart(), end - match.capturedStart()});
    }
}

void findTelephones(BackText &text)
{
    static const QRegularExpression pattern(uR"((?<![\w.])\+?\d[\d ()/-]{5,24}\d(?!\w|\.\d))"_s);
    for (const auto &match : pattern.globalMatch(text.text)) {
        const QString found = match.captured();
        const auto digits = std::ranges::count_if(found, [](QChar c) { return c.isDigit(); });
        if (digits >= leastDigits && isFree(text.links, match.capturedStart()))
            text.links.append({match.capturedStart(), match.capturedLength()});
    }
}

/// The anchors' texts in place of the anchors; other markup stands as it is.
BackText withoutAnchors(const QString &marked)
{
    static const QRegularExpression anchor(u"<a\\s[^<>]{0,2000}>([^<]{0,2000})</a>"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    BackText result;
    qsizetype done = 0;
    for (const auto &match : anchor.globalMatch(marked)) {
        result.text += QStringView(marked).mid(done, match.capturedStart() - done);
        result.links.append({result.text.size(), match.capturedLength(1)});
        result.text += match.capturedView(1);
        done = match.capturedEnd();
    }
    result.text += QStringView(marked).mid(done);
    return result;
}

} // namespace

BackText backText(const Field &field, const LayoutOptions &options)
{
    const QString value =
        field.attributedValue.isEmpty() ? displayText(field, options) : field.attributedValue;
    BackText result = withoutAnchors(value.left(longestText));
    if (looksFor(field, "PKDataDetectorTypeLink"_L1))
        findLinks(result);
    if (looksFor(field, "PKDataDetectorTypePhoneNumber"_L1))
        findTelephones(result);
    std::ranges::sort(result.links, {}, &Link::start);
    return result;
}

} // namespace qairopay::apple
