// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/error.h"

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

QString placed(const QString &where, const QString &sentence)
{
    return where.isEmpty() ? sentence : where + u": "_s + sentence;
}

} // namespace

QString Error::text() const
{
    return placed(where, message);
}

QString Error::shownText() const
{
    return placed(where, shownMessage());
}

QString Error::shownMessage() const
{
    // Whoever says more about a failure writes another message, and the phrase is of the old one.
    return !phrase.isEmpty() && phrase.english() == message ? phrase.translated() : message;
}

} // namespace qairopay
