// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/ssereader.h"

#include <utility>

namespace qairopay::api {

QList<SseMessage> SseReader::take(const QByteArray &bytes)
{
    QList<SseMessage> messages;
    for (const char c : bytes) {
        if (m_isBroken)
            break;
        // A line ends with \r, \n or both.
        const bool isSecondHalf = c == '\n' && std::exchange(m_endsWithCr, false);
        if (isSecondHalf)
            continue;
        m_endsWithCr = c == '\r';
        if (c == '\r' || c == '\n') {
            const auto line = std::exchange(m_line, {});
            readLine(line, messages);
        } else {
            m_line.append(c);
            m_isBroken = m_line.size() + m_data.size() > m_maxBytes;
        }
    }
    return messages;
}

void SseReader::readLine(QByteArrayView line, QList<SseMessage> &messages)
{
    if (line.isEmpty()) {
        if (m_hasData)
            messages.append({m_lastId, m_event, m_data});
        m_event.clear();
        m_data.clear();
        m_hasData = false;
        return;
    }
    const auto colon = line.indexOf(':');
    if (colon == 0) // a comment: the server is still there
        return;
    auto value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    readField(colon < 0 ? line : line.first(colon), value);
}

void SseReader::readField(QByteArrayView name, QByteArrayView value)
{
    if (name == "data") {
        if (std::exchange(m_hasData, true))
            m_data.append('\n');
        m_data.append(value);
    } else if (name == "id") {
        if (!value.contains('\0'))
            m_lastId = value.toByteArray();
    } else if (name == "event") {
        m_event = value.toByteArray();
    } else if (name == "retry") {
        bool isNumber = false;
        const auto wait = value.toLongLong(&isNumber);
        if (isNumber && wait >= 0 && wait <= 3'600'000)
            m_wait = std::chrono::milliseconds(wait);
    }
}

} // namespace qairopay::api
