// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qdebug.h>

namespace qairopay {

/// Bytes that must not be printed: no implicit conversion, and a debug stream shows stars. Overwritten when
/// dropped.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &) = default;
    Secret &operator=(Secret &&) noexcept = default;
    ~Secret() { m_bytes.fill('\0'); }

    /// The one way to the bytes; a search for it finds every use.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

    friend bool operator==(const Secret &, const Secret &) = default;
    friend QDebug operator<<(QDebug debug, const Secret &) { return debug << "***"; }

private:
    QByteArray m_bytes;
};

} // namespace qairopay
