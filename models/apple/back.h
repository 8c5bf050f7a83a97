// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/layout.h"

namespace qairopay::apple {

/// A stretch of a text that the phone makes a link.
struct Link
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const Link &, const Link &) = default;
};

/// A back field's value as it is read, and what of it can be tapped. Documented: an attributed value replaces
/// the value and its anchors are links; without dataDetectorTypes everything is looked for. Assumed: what
/// counts as an address of the web or a telephone number. Postal addresses and dates are not found.
struct BackText
{
    QString text;
    QList<Link> links;
};
[[nodiscard]] BackText backText(const Field &field, const LayoutOptions &options);

/// The back: a list of labels over values, 375 pt wide and as high as its content. Documented: the order and
/// the links; every measure and colour is assumed, no photograph shows a back.
[[nodiscard]] scene::Scene layoutBack(const Document &document, const LayoutOptions &options,
                                      scene::Kit &kit);

} // namespace qairopay::apple
