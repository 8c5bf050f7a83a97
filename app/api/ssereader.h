// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

#include <chrono>
#include <optional>

namespace qairopay::api {

/// One server-sent event as the HTML standard has it.
struct SseMessage
{
    QByteArray id; ///< the last id that was said up to here
    QByteArray event;
    QByteArray data; ///< lines joined by \n

    friend bool operator==(const SseMessage &, const SseMessage &) = default;
};

/// Makes messages of the bytes of a stream, in whatever pieces they come. A message that grows over the bound
/// makes the reader give up: `isBroken()`, and nothing more comes out.
class SseReader
{
public:
    explicit SseReader(qsizetype maxBytes = 4 * 1024 * 1024)
        : m_maxBytes(maxBytes)
    {}

    [[nodiscard]] QList<SseMessage> take(const QByteArray &bytes);
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    /// How long the server wants to be left alone before the next connection (`retry:`).
    [[nodiscard]] std::optional<std::chrono::milliseconds> wait() const { return m_wait; }

private:
    void readLine(QByteArrayView line, QList<SseMessage> &messages);
    void readField(QByteArrayView name, QByteArrayView value);

    qsizetype m_maxBytes;
    QByteArray m_line; ///< the beginning of a line whose end has not come
    QByteArray m_lastId;
    QByteArray m_event;
    QByteArray m_data;
    std::optional<std::chrono::milliseconds> m_wait;
    bool m_hasData = false;
    bool m_endsWithCr = false;
    bool m_isBroken = false;
};

} // namespace qairopay::api
