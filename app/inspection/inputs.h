// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qstringlist.h>

namespace qairopay::inspection {

inline constexpr int mostInputs = 10'000; ///< of one call

/// What a folder is searched for.
enum class Wanted {
    TemplatesAndPasses,
    Passes,
    PassFiles, ///< passes, without folders that nobody has packed yet
};

/// The templates, pass files and pass folders that paths stand for: a folder that is no pass stands for what
/// it and the folders in it hold, without links; a pass.json for its folder. A file stands for itself,
/// whatever it is.
[[nodiscard]] Result<QStringList> expandInputs(const QStringList &paths, Wanted wanted);

/// A file with a template, by its ending or because it is JSON; everything else is a pass, if only a broken
/// one.
[[nodiscard]] bool isTemplate(const QString &path);

/// "two.pkpasses/b.pkpass: ", before what is said of one of several; `member` is empty where the file is no
/// bundle.
[[nodiscard]] QString prefixOf(const QString &path, const QString &member);

} // namespace qairopay::inspection
