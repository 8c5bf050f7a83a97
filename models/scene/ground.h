// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qlatin1stringview.h>
#include <QtCore/qstring.h>

namespace qairopay::scene {

/// How sure a rule of drawing is (docs/grounds.md).
enum class Mark {
    Measured,   ///< fitted to photographs of a phone
    Documented, ///< from Apple's or Google's own pages
    Assumed,    ///< nobody has shown it: our best guess
};

/// "measured".
[[nodiscard]] QLatin1StringView toName(Mark mark);

/// A rule that something is drawn by. Lives in static storage: elements point to it.
struct Ground
{
    QLatin1StringView id; ///< "apple.front.header"; never given twice
    Mark mark = Mark::Assumed;
    QStringView rule;   ///< one plain sentence, for whoever hovers what is drawn by it
    QStringView source; ///< photographs, somebody's page, or the file with the numbers
};

/// "Measured. Header fields: …": what is said of an element; empty without a ground.
[[nodiscard]] QString sentenceOf(const Ground *ground);

} // namespace qairopay::scene
