// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/foldedtext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr qsizetype slipsFrom = 4; // letters

} // namespace

QString foldedText(QStringView text)
{
    QString folded;
    for (const QChar letter : text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (letter.isMark())
            continue;
        // Letters of their own to Unicode, which takes no stroke off and puts no dot on.
        switch (letter.unicode()) {
        case u'ß':
            folded += "ss"_L1;
            break;
        case u'ø':
            folded += u'o';
            break;
        case u'ł':
            folded += u'l';
            break;
        case u'ı':
            folded += u'i';
            break;
        default:
            folded += letter;
        }
    }
    return folded;
}

bool isOneSlipAway(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (a.size() < slipsFrom || b.size() - a.size() > 1)
        return false;
    qsizetype same = 0;
    while (same < a.size() && a[same] == b[same])
        ++same;
    const auto restA = a.sliced(same);
    const auto restB = b.sliced(same);
    if (a.size() < b.size())
        return restA == restB.sliced(1);
    if (restA.size() < 2)
        return true;
    return restA.sliced(1) == restB.sliced(1) ||
           (restA[0] == restB[1] && restA[1] == restB[0] && restA.sliced(2) == restB.sliced(2));
}

} // namespace qairopay
