// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstring.h>

namespace qairopay::settings {

/// A file that is there while the program runs on its folder. One that is found when this is made was left by
/// a run that did not end by itself: it was killed, it crashed, or the computer lost its power. Only for
/// whoever has the folder to himself.
class RunMark
{
public:
    /// Looks, and sets it. One that cannot be set is not there the next time either: nothing is told then.
    explicit RunMark(QString path);
    /// The run ends by itself.
    ~RunMark();
    Q_DISABLE_COPY_MOVE(RunMark)

    /// The run before did not end by itself.
    [[nodiscard]] bool wasFound() const { return m_wasFound; }

private:
    QString m_path;
    bool m_wasFound;
};

} // namespace qairopay::settings
