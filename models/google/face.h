// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "google/document.h"

namespace qairopay::google {

/// The texts at the top of the card, which each vertical keeps in members of its own.
struct Face
{
    QString issuer;   ///< beside the logo
    QString subtitle; ///< small, above the title
    QString title;    ///< large
    QString titleEnd; ///< right of the title: a journey's destination
    QString titleKey; ///< what the title stands for: "header", "programName"
};

[[nodiscard]] Face faceOf(const Document &document);

} // namespace qairopay::google
