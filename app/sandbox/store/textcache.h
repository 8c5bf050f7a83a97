// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qcache.h>

#include <memory>
#include <mutex>

namespace qairopay::sandbox {

/// What the texts of a column were read as, the last of them. A text says the same whichever transaction has
/// it and whether that is committed, so an entry is never wrong. Thread-safe.
template <typename T> class TextCache
{
public:
    /// Keeps so many texts.
    explicit TextCache(qsizetype most)
        : m_values(most)
    {}

    /// What `read` made of the text, now or earlier.
    template <typename Read>
    [[nodiscard]] std::shared_ptr<const T> value(const QByteArray &text, const Read &read)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (const auto *known = m_values.object(text))
                return *known;
        }
        auto made = std::make_shared<const T>(read(text));
        const std::lock_guard lock(m_mutex);
        m_values.insert(text, new std::shared_ptr<const T>(made));
        return made;
    }

private:
    std::mutex m_mutex;
    QCache<QByteArray, std::shared_ptr<const T>> m_values;
};

} // namespace qairopay::sandbox
