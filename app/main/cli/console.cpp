// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/console.h"

#include <QtCore/qfiledevice.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

/// Names and messages come from outside: nothing in them may move the cursor or colour the terminal.
QByteArray printable(QString text)
{
    for (auto &c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n')
            c = u' ';
    }
    return text.toUtf8();
}

QString padded(const QString &text, qsizetype width)
{
    return text + QString(std::max<qsizetype>(0, width - text.size()), u' ');
}

} // namespace

ExitCode exitCodeFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthenticated:
    case ErrorKind::Forbidden:
        return Unauthorised;
    case ErrorKind::Conflict:
        return Conflicting;
    case ErrorKind::NotFound:
        return Missing;
    case ErrorKind::RateLimited:
    case ErrorKind::Unavailable:
        return TryLater;
    case ErrorKind::Cancelled:
        return Interrupted;
    case ErrorKind::InvalidInput:
    case ErrorKind::LimitExceeded:
    case ErrorKind::Unsupported:
    case ErrorKind::Corrupt:
    case ErrorKind::Io:
    case ErrorKind::Internal:
        return Failure;
    }
    return Failure;
}

void Console::line(const QString &text)
{
    m_out.write(printable(text) + '\n');
}

void Console::table(const QStringList &heads, const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        qsizetype width = heads.at(i).size();
        for (const auto &row : rows)
            width = std::max(width, row.at(i).size());
        widths.append(width);
    }
    for (const auto &row : QList<QStringList>{heads} + rows) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += padded(row.at(i), widths.at(i)) + u"  "_s;
        line(text.trimmed());
    }
}

void Console::json(const QJsonValue &value)
{
    const auto document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    m_out.write(document.toJson());
}

void Console::bytes(const QByteArray &bytes)
{
    m_out.write(bytes);
}

void Console::note(const QString &text)
{
    m_err.write(printable(text) + '\n');
}

ExitCode Console::tell(const Error &error, ExitCode code)
{
    if (m_json) {
        const QJsonObject object{{u"message"_s, error.message},
                                 {u"where"_s, error.where},
                                 {u"code"_s, error.code},
                                 {u"request_id"_s, error.reference},
                                 {u"exit_code"_s, int(code)}};
        m_err.write(QJsonDocument(QJsonObject{{u"error"_s, object}}).toJson(QJsonDocument::Compact) + '\n');
        return code;
    }
    QString text = u"qairopay: "_s + error.text();
    if (!error.code.isEmpty())
        text +=
            u" (%1%2)"_s.arg(error.code, error.reference.isEmpty() ? QString() : u", "_s + error.reference);
    note(text);
    return code;
}

void Console::wrote(const QStringList &files)
{
    if (m_json)
        json(QJsonObject{{u"files"_s, QJsonArray::fromStringList(files)}});
}

QByteArray Console::askSecret(const QString &question)
{
    const auto *file = qobject_cast<QFileDevice *>(&m_in);
    termios before{};
    const bool isTerminal = file && isatty(file->handle()) && tcgetattr(file->handle(), &before) == 0;
    if (!isTerminal)
        return readInput();
    auto silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    m_err.write(question.toUtf8());
    tcsetattr(file->handle(), TCSAFLUSH, &silent);
    auto line = m_in.readLine();
    tcsetattr(file->handle(), TCSAFLUSH, &before);
    m_err.write("\n");
    return line;
}

QByteArray Console::readInput()
{
    return m_in.readAll();
}

} // namespace qairopay::cli
