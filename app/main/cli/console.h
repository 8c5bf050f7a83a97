// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qstringlist.h>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace qairopay::cli {

/// What a command ends with (ecosystem, conventions of command lines).
enum ExitCode {
    Ok = 0,
    Failure = 1,
    Usage = 2,
    Partial = 3, ///< some rows failed
    Unauthorised = 4,
    Conflicting = 5,
    Missing = 6,
    TryLater = 7, ///< rate limit, or the service is not there
    Interrupted = 130,
};

[[nodiscard]] ExitCode exitCodeFor(const Error &error);

/// Where a command talks to: results to the output, everything else to the error output.
class Console
{
public:
    Console(QIODevice &out, QIODevice &err, QIODevice &in)
        : m_out(out)
        , m_err(err)
        , m_in(in)
    {}

    void useJson(bool json) { m_json = json; }
    [[nodiscard]] bool isJson() const { return m_json; }

    void line(const QString &text);
    /// Columns under their heads, as wide as they need to be.
    void table(const QStringList &heads, const QList<QStringList> &rows);
    void json(const QJsonValue &value);
    void bytes(const QByteArray &bytes);
    /// Progress and remarks.
    void note(const QString &text);
    /// Says what went wrong and gives the exit code for it.
    ExitCode fail(const Error &error) { return tell(error, exitCodeFor(error)); }
    /// The same of an option that is wrong or does not fit.
    ExitCode misuse(const Error &error) { return tell(error, Usage); }
    [[nodiscard]] QByteArray readInput();
    /// One word from standard input; from a terminal it is asked for, and not shown as it is typed.
    [[nodiscard]] QByteArray askSecret(const QString &question);
    /// The files that a command has written: said in JSON only, the call named them itself.
    void wrote(const QStringList &files);

private:
    ExitCode tell(const Error &error, ExitCode code);

    QIODevice &m_out;
    QIODevice &m_err;
    QIODevice &m_in;
    bool m_json = false;
};

} // namespace qairopay::cli
