// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/document.h"

namespace qairopay::apple {

enum class LinkKind {
    Anchor, ///< of an attributed value
    Web,    ///< or mail
    Telephone,
    Address, ///< a street, with its town where one follows
    Date,
};

/// A stretch of a text that can be tapped.
struct Link
{
    qsizetype start = 0;
    qsizetype length = 0;
    LinkKind kind = LinkKind::Anchor;

    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const Link &, const Link &) = default;
};

/// What the phone's data detectors make of a text, beside the links it has already: those kinds that the
/// field asks for, all of them where it says nothing (documented). What counts as found is assumed, and
/// cautious: streets as they are written in English, German, French, Spanish, Italian and Dutch, dates with a
/// year. The answer is in order and nothing overlaps.
[[nodiscard]] QList<Link> detectLinks(const QString &text, const Field &field, QList<Link> links);

} // namespace qairopay::apple
