// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <deque>
#include <mutex>

namespace qairopay::sandbox {

/// One answered request, without anything of its content: no key, no id, no name, no address' token.
struct RequestLine
{
    qint64 seq = 0;    ///< from 1, over the life of the server
    qint64 at = 0;     ///< the machine's time, ms
    qint64 tenant = 0; ///< 0: nobody's, such as one with an unknown key
    QByteArray method;
    QString route; ///< "/v1/passes/*"; empty: there is no such route
    QString name;  ///< "passes.get"
    int status = 0;
    qint64 micros = 0; ///< until the answer was ready to be sent
    QString requestId;
};

/// The last requests in memory: what somebody looks at who wonders what their program sends. Gone with the
/// server.
class RequestLog
{
public:
    static constexpr size_t mostKept = 500;

    void add(RequestLine line);
    /// Those of a tenant and nobody's, newest first, that came after `seq`.
    [[nodiscard]] QList<RequestLine> of(qint64 tenant, qint64 after, qsizetype most) const;
    /// Of all tenants; 0: there was none.
    [[nodiscard]] qint64 lastSeq() const;

private:
    mutable std::mutex m_mutex;
    std::deque<RequestLine> m_lines;
    qint64 m_lastSeq = 0;
};

} // namespace qairopay::sandbox
