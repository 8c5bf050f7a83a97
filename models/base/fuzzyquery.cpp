// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/fuzzyquery.h"

#include "base/foldedtext.h"

#include <algorithm>

namespace qairopay {

namespace {

constexpr int whole = 100;
constexpr int beginning = 90; // less a point for each letter that is missing, ten at most
constexpr int within = 60;
constexpr int slipped = 40;
constexpr int inOrder = 30;

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const auto character : foldedText(text)) {
        if (character.isLetterOrNumber() || character.isSurrogate()) {
            word.append(character);
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

/// From the first letter on, in order.
bool hasLettersInOrder(QStringView wanted, QStringView word)
{
    if (wanted.size() < 2 || wanted.front() != word.front())
        return false;
    qsizetype at = 0;
    for (const auto character : word) {
        if (at < wanted.size() && wanted[at] == character)
            ++at;
    }
    return at == wanted.size();
}

int fit(QStringView typed, QStringView word)
{
    if (typed == word)
        return whole;
    if (word.startsWith(typed))
        return beginning - int(std::min<qsizetype>(10, word.size() - typed.size()));
    if (word.contains(typed))
        return within;
    // Half typed counts: "publihs" and "publih" both mean "publish".
    if (isOneSlipAway(typed, word) || isOneSlipAway(typed, word.first(std::min(word.size(), typed.size()))))
        return slipped;
    return hasLettersInOrder(typed, word) ? inOrder : 0;
}

int bestFit(QStringView typed, const QStringList &words)
{
    int best = 0;
    for (const auto &word : words)
        best = std::max(best, fit(typed, word));
    return best;
}

} // namespace

FuzzyQuery::FuzzyQuery(const QString &text)
    : m_words(wordsOf(text))
{}

std::optional<int> FuzzyQuery::score(const QString &name, const QString &about) const
{
    const auto names = wordsOf(name);
    const auto others = wordsOf(about);
    qsizetype sum = 0;
    for (const auto &typed : m_words) {
        const auto best = std::max(bestFit(typed, names), bestFit(typed, others) / 2);
        if (best == 0)
            return std::nullopt;
        sum += best;
    }
    return m_words.isEmpty() ? whole : int(sum / m_words.size());
}

} // namespace qairopay
