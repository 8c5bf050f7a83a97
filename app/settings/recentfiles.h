// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qstringlist.h>

namespace qairopay::settings {

/// The template files opened last, newest first, at most ten.
class RecentFiles
{
public:
    static constexpr qsizetype limit = 10;

    explicit RecentFiles(QString file)
        : m_file(std::move(file))
    {}

    /// Where the program keeps it.
    [[nodiscard]] static QString fileIn(const QString &dataFolder);

    /// Only those that are still there. A list that cannot be read is an empty one: it is a convenience.
    [[nodiscard]] QStringList list() const;
    [[nodiscard]] Result<void> add(const QString &path) const;

private:
    [[nodiscard]] QStringList stored() const;

    QString m_file;
};

} // namespace qairopay::settings
