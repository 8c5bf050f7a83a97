// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/datadetectors.h"
#include "apple/layout.h"

namespace qairopay::apple {

/// A back field's value as it is read, and what of it can be tapped. Documented: an attributed value replaces
/// the value and its anchors are links.
struct BackText
{
    QString text;
    QList<Link> links;
};
/// An attributed value: its anchors' texts, each a link; other markup stands as it is. What is longer than
/// anybody reads on a phone is cut.
[[nodiscard]] BackText attributedText(const QString &marked);
[[nodiscard]] BackText backText(const Field &field, const LayoutOptions &options);

/// The back: a list of labels over values, as wide as the screen and as high as its content, in the text size
/// the user chose. Documented: the order and the links; every measure and colour is assumed, no photograph
/// shows a back.
[[nodiscard]] scene::Scene layoutBack(const Document &document, const LayoutOptions &options,
                                      scene::Kit &kit);

} // namespace qairopay::apple
