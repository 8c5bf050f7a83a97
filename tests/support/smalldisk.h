// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstring.h>
#include <QtCore/qtemporarydir.h>

namespace qairopay::test {

/// A disk of a few megabytes that only this process sees, to be filled and emptied again.
class SmallDisk
{
public:
    /// To be made before any thread is: it takes a namespace of its own for the process.
    explicit SmallDisk(int megabytes);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    /// False where the system does not let users mount anything.
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Leaves not a byte.
    [[nodiscard]] bool fill();
    [[nodiscard]] bool makeRoom();

private:
    QTemporaryDir m_folder;
    bool m_isThere = false;
};

} // namespace qairopay::test
