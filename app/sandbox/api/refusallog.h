// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qhash.h>
#include <QtCore/qstring.h>

#include <mutex>

namespace qairopay::sandbox {

/// Which refused writes go into the audit log. What is refused before the service looks at it costs nothing
/// to send, so an entry for each would be a way to fill the disk: of the same refusal, the first of each
/// second counts.
class RefusalLog
{
public:
    /// `what` names the key, the action and the refusal; `now` in ms, of a clock that does not go back.
    [[nodiscard]] bool counts(const QString &what, qint64 now);

private:
    static constexpr qsizetype mostKnown = 4096;
    static constexpr qint64 everyMs = 1000;

    std::mutex m_mutex;
    QHash<QString, qint64> m_last;
};

} // namespace qairopay::sandbox
