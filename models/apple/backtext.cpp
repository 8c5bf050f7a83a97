// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/back.h"
#include "apple/fieldtext.h"

#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

/// Longer texts are cut before they are searched: nobody reads them on a phone.
constexpr qsizetype longestText = 20'000;

BackText withoutAnchors(const QString &marked)
{
    static const QRegularExpression anchor(u"<a\\s[^<>]{0,2000}>([^<]{0,2000})</a>"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    BackText result;
    qsizetype done = 0;
    for (const auto &match : anchor.globalMatch(marked)) {
        result.text += QStringView(marked).mid(done, match.capturedStart() - done);
        result.links.append({result.text.size(), match.capturedLength(1), LinkKind::Anchor});
        result.text += match.capturedView(1);
        done = match.capturedEnd();
    }
    result.text += QStringView(marked).mid(done);
    return result;
}

/// However a text ends its lines, one way.
QString withLineFeeds(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar::LineSeparator, u'\n');
}

} // namespace

BackText attributedText(const QString &marked)
{
    return withoutAnchors(withLineFeeds(marked.left(longestText)));
}

BackText backText(const Field &field, const LayoutOptions &options)
{
    const QString value =
        field.attributedValue.isEmpty() ? displayText(field, options) : field.attributedValue;
    BackText result = attributedText(value);
    result.links = detectLinks(result.text, field, std::move(result.links));
    return result;
}

} // namespace qairopay::apple
